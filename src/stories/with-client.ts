// A tree and the clients that are made from its schemas in; the tree as it is once they are generated out.

import { fingerprint } from '../model/fingerprint';
import type { Tree } from '../model/tree';
import type { ClientFiles } from '../typecheck/prisma-client/client-files';

export function withClient(tree: Tree, { files, folders }: ClientFiles): Tree {
  if (files.size === 0) return tree;
  const isLeftover = (path: string) => files.has(path) || folders.some((folder) => path.startsWith(`${folder}/`));
  const blobs = new Map([...files].map(([path, text]) => [path, fingerprint(text)]));
  const made = [...files].map(([path, text]) => ({ path, blob: blobs.get(path)!, size: text.length }));
  const whole: Tree = {
    ...tree,
    files: [...tree.files.filter(({ path }) => !isLeftover(path)), ...made].sort((a, b) => (a.path < b.path ? -1 : 1)),
    async read(paths) {
      const rest = paths.filter((path) => !files.has(path));
      const read = rest.length > 0 ? await tree.read(rest) : [];
      const known = new Map(rest.map((path, at) => [path, read[at] ?? null]));
      return paths.map((path) => files.get(path) ?? known.get(path) ?? null);
    },
  };
  const { blobs: hash } = tree;
  if (!hash) return whole;
  whole.blobs = async (paths) => {
    const rest = paths.filter((path) => !files.has(path));
    const ids = rest.length > 0 ? await hash.call(tree, rest) : [];
    const known = new Map(rest.map((path, at) => [path, ids[at] ?? '']));
    return paths.map((path) => blobs.get(path) ?? known.get(path) ?? '');
  };
  return whole;
}
