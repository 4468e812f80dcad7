// A path, or standard input, in; its bytes as a stream out, or why it cannot be read.

import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';

export async function streamFile(path: string): Promise<AsyncIterable<Uint8Array> | { reason: string }> {
  const found = await stat(path).catch(() => null);
  if (!found) return { reason: 'no such file' };
  if (found.isDirectory()) return { reason: 'it is a folder' };
  return createReadStream(path, { highWaterMark: 128 * 1024 });
}

/** A file of the checkout; a link that leads out of it is not followed. */
export async function streamInside(
  root: string,
  path: string,
): Promise<AsyncIterable<Uint8Array> | { reason: string }> {
  const [folder, file] = await Promise.all([realpath(root), realpath(join(root, path)).catch(() => null)]);
  if (file === null) return { reason: 'no such file' };
  const way = relative(folder, file);
  if (way.startsWith('..') || isAbsolute(way)) return { reason: 'it leads out of the checkout' };
  return streamFile(file);
}

export function streamStandardInput(): AsyncIterable<Uint8Array> {
  return process.stdin;
}

/** A file that we wrote ourselves a moment ago. */
export function streamSavedFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 128 * 1024 });
}
