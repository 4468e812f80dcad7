// The work tree of a repository as a Tree: unmodified files by the index, read from git; the others from disk.

import { lstatSync } from 'node:fs';
import type { Tree } from '../../model/tree';
import type { Git } from '../git/open-git';
import { splitRecords } from './path-names';
import { diskPath, hashDisk, readDisk, type StatCache } from './read-disk';
import { readFromGit } from './revision-tree';
import { type FileBytes, type ListedFile, treeOf } from './tree-source';

const STATUS = ['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'];

/** `git` must stand at the top of the work tree. */
export async function worktreeTree(git: Git, cache: StatCache | null): Promise<Tree | { reason: string }> {
  const [index, status] = await Promise.all([git.run(['ls-files', '-s', '-z']), git.run(STATUS)]);
  if (!index.ok) return { reason: index.reason };
  if (!status.ok) return { reason: status.reason };

  const files = new Map<string, ListedFile>();
  const links = new Set<string>();
  for (const { head, path, bytes } of splitRecords(index.stdout, true)) {
    const [mode = '', blob = ''] = head.split(' ');
    if (mode.startsWith('100')) files.set(path, { path, blob, size: -1, bytes });
    else links.add(path);
  }
  for (const { path: line, bytes: lineBytes } of splitRecords(status.stdout, false)) {
    const changed = changedPath(line, lineBytes);
    if (!changed || (line[0] === '?' && isSkipped(changed.path))) continue;
    files.delete(changed.path);
    // git calls a file deleted when one of its folders became a symlink; `lstat` would look through it.
    const kind = line[0] === '1' && line[3] === 'D' ? 'gone' : kindOnDisk(git.directory, changed);
    if (kind === 'file') files.set(changed.path, { ...changed, blob: '', size: -1 });
    if (kind === 'file') links.delete(changed.path);
    if (kind === 'link') links.add(changed.path);
  }
  const onDisk = (file: ListedFile) => file.blob === '';

  return treeOf({
    label: 'WORKTREE',
    files: [...files.values()],
    links: [...links],
    async readBytes(wanted) {
      const [fromDisk, fromGit] = await Promise.all([
        readDisk(git.directory, wanted.filter(onDisk)),
        readFromGit(
          git,
          wanted.filter((file) => !onDisk(file)),
        ),
      ]);
      // A partial clone may lack the blob of a file that lies on disk unchanged.
      const absent = wanted.filter((file) => !onDisk(file)).filter((_, at) => 'unreadable' in fromGit[at]!);
      const instead = await readDisk(git.directory, absent);
      return merge(wanted, onDisk, fromDisk, fromGit, instead);
    },
    async hash(wanted) {
      const ids = await hashDisk(git.directory, wanted.filter(onDisk), cache);
      let at = 0;
      return wanted.map((file) => (onDisk(file) ? ids[at++]! : file.blob));
    },
  });
}

function merge(
  wanted: ListedFile[],
  onDisk: (file: ListedFile) => boolean,
  fromDisk: FileBytes[],
  fromGit: FileBytes[],
  instead: FileBytes[],
): FileBytes[] {
  const disk = fromDisk.values();
  const git = fromGit.values();
  const spare = instead.values();
  return wanted.map((file) => {
    if (onDisk(file)) return disk.next().value!;
    const content = git.next().value!;
    return 'unreadable' in content ? spare.next().value! : content;
  });
}

/** Path of a porcelain v2 record: `1 XY …8 fields path`, `u XY …10 fields path`, `? path`; `!` and headers are none. */
function changedPath(line: string, bytes: Buffer | null): { path: string; bytes: Buffer | null } | null {
  const fields = { '1': 8, u: 10, '?': 1 }[line[0] ?? ''];
  if (!fields) return null;
  let at = 0;
  for (let field = 0; field < fields; field += 1) at = line.indexOf(' ', at) + 1;
  // Everything before the path is ASCII, so the text's offset is the bytes' too.
  return { path: line.slice(at), bytes: bytes ? bytes.subarray(at) : null };
}

function kindOnDisk(root: string, file: { path: string; bytes: Buffer | null }): 'file' | 'link' | 'gone' {
  try {
    const stat = lstatSync(diskPath(root, file));
    if (stat.isFile()) return 'file';
    return stat.isSymbolicLink() || stat.isDirectory() ? 'link' : 'gone';
  } catch {
    return 'gone';
  }
}

/** Packages that nobody ignored: not the project's own files. */
function isSkipped(path: string): boolean {
  return path.startsWith('node_modules/') || path.includes('/node_modules/');
}
