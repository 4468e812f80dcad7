// A tree and new texts, for some of its files or for new ones, in; the tree as it would be out. Nothing is written.

import { blobId } from '../edges/tree/blob-id';
import type { Tree } from '../model/tree';

export function overlayTree(tree: Tree, texts: ReadonlyMap<string, string>): Tree {
  const blobs = new Map([...texts].map(([path, text]) => [path, blobId(Buffer.from(text))]));
  const overlay: Tree = {
    ...tree,
    files: listed(tree, texts, blobs),
    async read(paths) {
      const rest = paths.filter((path) => !texts.has(path));
      const read = rest.length > 0 ? await tree.read(rest) : [];
      const known = new Map(rest.map((path, at) => [path, read[at] ?? null]));
      return paths.map((path) => texts.get(path) ?? known.get(path) ?? null);
    },
  };
  const { blobs: hash } = tree;
  if (!hash) return overlay;
  overlay.blobs = async (paths) => {
    const rest = paths.filter((path) => !blobs.has(path));
    const ids = rest.length > 0 ? await hash.call(tree, rest) : [];
    const known = new Map(rest.map((path, at) => [path, ids[at] ?? '']));
    return paths.map((path) => blobs.get(path) ?? known.get(path) ?? '');
  };
  return overlay;
}

/** Files that the tree does not have are added in their place. */
function listed(tree: Tree, texts: ReadonlyMap<string, string>, blobs: ReadonlyMap<string, string>): Tree['files'] {
  const entry = (path: string) => ({ path, blob: blobs.get(path)!, size: Buffer.byteLength(texts.get(path)!) });
  const files = tree.files.map((file) => (texts.has(file.path) ? entry(file.path) : file));
  const known = new Set(tree.files.map(({ path }) => path));
  const added = [...texts.keys()].filter((path) => !known.has(path));
  if (added.length === 0) return files;
  return [...files, ...added.map(entry)].sort((a, b) => (a.path < b.path ? -1 : 1));
}
