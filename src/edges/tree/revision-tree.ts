// A git commit in, its Tree out: listed by `ls-tree`, read by `cat-file --batch`.

import type { Tree } from '../../model/tree';
import type { Git } from '../git/open-git';
import { readBlobs } from '../git/read-blobs';
import { MAX_TEXT_BYTES } from './decode-text';
import { splitRecords } from './path-names';
import { type FileBytes, type ListedFile, treeOf } from './tree-source';

/** A reason when the commit's trees are not here. */
export async function revisionTree(git: Git, commit: string, label: string): Promise<Tree | { reason: string }> {
  // From the top, whatever folder the command runs in.
  const answer = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!answer.ok) return { reason: answer.reason };
  const files: ListedFile[] = [];
  const links: string[] = [];
  for (const { head, path, bytes } of splitRecords(answer.stdout, true)) {
    const [mode = '', , blob = ''] = head.split(' ');
    if (mode.startsWith('100')) files.push({ path, blob, size: -1, bytes });
    else links.push(path);
  }
  return treeOf({ label, files, links, readBytes: (wanted) => readFromGit(git, wanted) });
}

export async function readFromGit(git: Git, files: ListedFile[]): Promise<FileBytes[]> {
  const blobs = files.map((file) => file.blob);
  const contents = await readBlobs(git, blobs, MAX_TEXT_BYTES);
  return blobs.map((blob) => {
    const content = contents.get(blob)!;
    return 'missing' in content ? { unreadable: 'its content is not in this clone' } : content;
  });
}
