// A tree and its review in, the texts of the files that the report shows lines of out: read before, for writers do not wait.

import type { Review } from '../model/finding';
import type { Tree } from '../model/tree';
import { shownPaths } from '../report/html/review-data';

export async function readShown(after: Tree | null, review: Review): Promise<(path: string) => string | null> {
  const paths = new Set(shownPaths(review));
  const there = after ? after.files.filter((file) => paths.has(file.path)).map((file) => file.path) : [];
  const texts = there.length > 0 ? await after!.read(there) : [];
  const byPath = new Map(there.map((path, index) => [path, texts[index] ?? null]));
  return (path) => byPath.get(path) ?? null;
}
