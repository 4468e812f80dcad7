// Which file of head a file of base became: the same content under another name.

import type { Tree } from '../model/tree';

/** Path at head → path at base. Content that stands in several files tells nothing. */
export async function findRenames(before: Tree, after: Tree): Promise<Map<string, string>> {
  const atBase = new Set(before.files.map((file) => file.path));
  const atHead = new Set(after.files.map((file) => file.path));
  const left = before.files.filter((file) => !atHead.has(file.path)).map((file) => file.path);
  const fresh = after.files.filter((file) => !atBase.has(file.path)).map((file) => file.path);
  if (left.length === 0 || fresh.length === 0) return new Map();
  const old = await uniqueBlobs(before, left);
  const now = await uniqueBlobs(after, fresh);
  const renames = new Map<string, string>();
  for (const [blob, path] of now) {
    const from = old.get(blob);
    if (from !== undefined) renames.set(path, from);
  }
  return renames;
}

async function uniqueBlobs(tree: Tree, paths: string[]): Promise<Map<string, string>> {
  const known = new Map(tree.files.map((file) => [file.path, file.blob]));
  const ids = tree.blobs ? await tree.blobs(paths) : paths.map((path) => known.get(path) ?? '');
  const found = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [at, id] of ids.entries()) {
    if (found.has(id)) repeated.add(id);
    found.set(id, paths[at]!);
  }
  for (const id of [...repeated, '']) found.delete(id);
  return found;
}
