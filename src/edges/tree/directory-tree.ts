// A folder on disk as a Tree: walked without following symlinks; inside a git work tree what it ignores is left out.

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Tree } from '../../model/tree';
import { type Git, openGit } from '../git/open-git';
import { splitRecords } from './path-names';
import { diskPath, hashDisk, readDisk, type StatCache } from './read-disk';
import { type ListedFile, treeOf } from './tree-source';

const LEFT_OUT = new Set(['.git', 'node_modules']);

export interface DirectoryOptions {
  cache?: StatCache | null;
  environment?: NodeJS.ProcessEnv;
}

export async function directoryTree(
  directory: string,
  label: string,
  options: DirectoryOptions = {},
): Promise<Tree | { reason: string }> {
  const root = resolve(directory);
  if (!isDirectory(root)) return { reason: `${directory}: no such folder` };
  const walked = walk(root);
  const kept = await notIgnored(openGit(root, options.environment));
  const files = kept ? walked.files.filter((file) => file.bytes !== null || kept.has(file.path)) : walked.files;
  const nested = kept ? nestedRepositories(root, kept, walked.files) : [];
  const tree = treeOf({
    label,
    files,
    links: [...walked.links, ...nested],
    readBytes: (wanted) => readDisk(root, wanted),
    hash: (wanted) => hashDisk(root, wanted, options.cache ?? null),
  });
  for (const path of walked.unreadable)
    tree.problems.push({ path, line: 1, reason: 'skipped: folder could not be read' });
  return tree;
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

interface Walked {
  files: ListedFile[];
  links: string[];
  unreadable: string[];
}

function walk(root: string): Walked {
  const walked: Walked = { files: [], links: [], unreadable: [] };
  const folders: { path: string; bytes: Buffer | null }[] = [{ path: '', bytes: null }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const entries = entriesOf(diskPath(root, folder));
    if (!entries) {
      walked.unreadable.push(folder.path || '.');
      continue;
    }
    for (const entry of entries) {
      const name = entry.name.toString();
      if (LEFT_OUT.has(name)) continue;
      const path = folder.path ? `${folder.path}/${name}` : name;
      const child = { path, bytes: bytesOf(folder, entry.name, name) };
      if (entry.isSymbolicLink()) walked.links.push(path);
      else if (entry.isFile()) walked.files.push({ ...child, blob: '', size: -1 });
      else if (entry.isDirectory()) folders.push(child);
    }
  }
  return walked;
}

function entriesOf(folder: string | Buffer): Dirent<string>[] | Dirent<Buffer>[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, encoding: 'utf8' });
    // A name that is not UTF-8 needs its bytes to be opened again.
    if (!entries.some((entry) => entry.name.includes('\ufffd'))) return entries;
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch {
    return null;
  }
}

/** Bytes of the path from the root, when some name on it is not UTF-8. */
function bytesOf(folder: { path: string; bytes: Buffer | null }, name: string | Buffer, shown: string): Buffer | null {
  const odd = typeof name !== 'string' && !Buffer.from(shown).equals(name);
  if (!odd && !folder.bytes) return null;
  const above = folder.bytes ?? Buffer.from(folder.path);
  return above.length > 0 ? Buffer.concat([above, Buffer.from('/'), Buffer.from(name)]) : Buffer.from(name);
}

/** Paths that git does not ignore; null when the folder is in no work tree, or is ignored as a whole. */
async function notIgnored(git: Git): Promise<Set<string> | null> {
  const inside = await git.run(['rev-parse', '--is-inside-work-tree']);
  if (!inside.ok || inside.stdout.toString('latin1').trim() !== 'true') return null;
  // `check-ignore` refuses to run where paths are taken literally.
  const ignored = await git.run(['check-ignore', '-q', '--no-index', '.'], {
    environment: { GIT_LITERAL_PATHSPECS: '0' },
  });
  if (ignored.ok) return null;
  const listed = await git.run(['ls-files', '-co', '--exclude-standard', '-z']);
  if (!listed.ok) return null;
  return new Set(splitRecords(listed.stdout, false).map((record) => record.path));
}

/** Submodules and repositories inside the folder: git names them, and nothing below them. */
function nestedRepositories(root: string, kept: Set<string>, files: ListedFile[]): string[] {
  const walked = new Set(files.map((file) => file.path));
  return [...kept]
    .filter((path) => !walked.has(path))
    .map((path) => path.replace(/\/$/, ''))
    .filter((path) => isDirectory(join(root, path)));
}
