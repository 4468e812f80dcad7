// A patch and the texts it edits in; every file as it would be out, or why the patch does not apply.

import type { Edit } from '../model/finding';
import type { Patch } from '../model/proposal';
import { applyEdits } from './apply-edits';

export interface PlacedFile {
  path: string;
  /** null: the patch adds the file. */
  before: string | null;
  after: string;
}

/** `texts`: every edited path; null or missing where there is no text. `exists`: paths that the tree has, of any kind. */
export function placePatch(
  { edits, added }: Patch,
  texts: ReadonlyMap<string, string | null>,
  exists: (path: string) => boolean,
): { files: PlacedFile[] } | { reason: string } {
  const byPath = new Map<string, Edit[]>();
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  const files: PlacedFile[] = [];
  for (const [path, own] of byPath) {
    const before = texts.get(path);
    if (before === undefined || before === null) return { reason: `\`${path}\` is no text file of this commit` };
    const edited = applyEdits(before, own);
    if ('reason' in edited) return { reason: `\`${path}\`: ${edited.reason}` };
    if (edited.text !== before) files.push({ path, before, after: edited.text });
  }
  for (const { path, text } of added) {
    if (byPath.has(path) || exists(path)) return { reason: `\`${path}\` is there already and cannot be added` };
    if (files.some((file) => file.path === path)) return { reason: `\`${path}\` is added twice` };
    files.push({ path, before: null, after: text });
  }
  if (files.length === 0) return { reason: 'it changes nothing' };
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Lines taken away and lines put in their place, as a diff counts them without looking for moved ones. */
export function changedLines({ before, after }: PlacedFile): { taken: string[]; put: string[] } {
  const old = before === null ? [] : before.split(/\r\n|\n|\r/);
  const now = after.split(/\r\n|\n|\r/);
  const left = counted(old);
  const put = now.filter((line) => !takeOne(left, line));
  const kept = counted(now);
  return { taken: old.filter((line) => !takeOne(kept, line)), put };
}

export function counted<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export function takeOne<T>(counts: Map<T, number>, item: T): boolean {
  const left = counts.get(item) ?? 0;
  if (left > 0) counts.set(item, left - 1);
  return left > 0;
}
