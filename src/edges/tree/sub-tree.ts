// A Tree and a folder in, the Tree of what lies in that folder out; paths stay those of the whole.

import type { Tree } from '../../model/tree';

export function subTree(tree: Tree, folder: string): Tree {
  const prefix = folderPrefix(folder);
  if (prefix === '') return tree;
  const within = (path: string) => path.startsWith(prefix);
  const sub: Tree = {
    label: tree.label,
    files: tree.files.filter((file) => within(file.path)),
    // Reading adds Problems to the whole tree, so they are looked up when asked for.
    get problems() {
      return tree.problems.filter((problem) => within(problem.path));
    },
    read: (paths) => tree.read(paths),
  };
  if (tree.blobs) sub.blobs = (paths) => tree.blobs!(paths);
  if (tree.links) sub.links = tree.links.filter(within);
  return sub;
}

/** `./a//b/` as `a/b/`; empty for the root itself. `..` climbs no higher than the root. */
function folderPrefix(folder: string): string {
  const parts: string[] = [];
  for (const part of folder.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length > 0 ? `${parts.join('/')}/` : '';
}
