// Files of a folder on disk: their bytes and blob ids, never through a symlink.

import { type BigIntStats, closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from './blob-id';
import { MAX_TEXT_BYTES } from './decode-text';
import type { FileBytes, ListedFile } from './tree-source';

/** Blob ids of files by what `stat` says of them, kept between runs. */
export interface StatCache {
  getMany(keys: string[]): Map<string, string>;
  putMany(entries: [key: string, blob: string][]): void;
}

/** A file written this recently may change again without its time showing it. */
const SETTLED_NS = 2_000_000_000n;

const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export async function readDisk(root: string, files: ListedFile[]): Promise<FileBytes[]> {
  return files.map((file) => readOne(root, file, MAX_TEXT_BYTES));
}

export async function hashDisk(root: string, files: ListedFile[], cache: StatCache | null): Promise<string[]> {
  const keys = files.map((file) => (cache ? statKey(root, file) : null));
  const known = cache?.getMany(keys.filter((key) => key !== null)) ?? new Map<string, string>();
  const fresh: [string, string][] = [];
  const ids = files.map((file, at) => {
    const key = keys[at];
    const kept = key ? known.get(key) : undefined;
    if (kept) return kept;
    const content = readOne(root, file, Number.MAX_SAFE_INTEGER);
    if (!('bytes' in content)) return '';
    const id = blobId(content.bytes);
    if (key && key === statKey(root, file)) fresh.push([key, id]);
    return id;
  });
  if (fresh.length > 0) cache?.putMany(fresh);
  return ids;
}

function statKey(root: string, file: ListedFile): string | null {
  try {
    const stat: BigIntStats = lstatSync(diskPath(root, file), { bigint: true });
    const settled = BigInt(Date.now()) * 1_000_000n - SETTLED_NS;
    if (stat.mtimeNs > settled || stat.ctimeNs > settled) return null;
    return [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs, join(root, file.path)].join(' ');
  } catch {
    return null;
  }
}

/** Read at once, not through promises: over thousands of small files those cost more than the reading. */
function readOne(root: string, file: ListedFile, maxBytes: number): FileBytes {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(diskPath(root, file), OPEN_FLAGS);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { unreadable: 'not a regular file' };
    if (stat.size > maxBytes) return { tooLarge: stat.size };
    return { bytes: readFileSync(descriptor) };
  } catch (error) {
    return { unreadable: `could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

export function diskPath(root: string, file: { path: string; bytes: Buffer | null }): string | Buffer {
  if (!file.bytes) return join(root, file.path);
  return Buffer.concat([Buffer.from(`${root}/`), file.bytes]);
}
