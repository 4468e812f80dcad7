// A fix of an earlier day and today's files in; out: the same edits at the places where the same lines stand now, or null
// where they do not stand exactly once.

import type { Edit } from '../model/finding';
import type { Patch } from '../model/proposal';
import { splitLines } from './lines';

/** Where the same lines stand more than once, the place that moved less far than this is meant, if it is the only one. */
const NEAR = 20;

/** `texts`: the files that the patch names as they are now; null where there is none. */
export function reAnchor(
  { patch, before }: { patch: Patch; before: readonly string[] },
  texts: ReadonlyMap<string, string | null>,
): Patch | null {
  if (patch.edits.length === 0 && patch.added.length === 0) return null;
  if (patch.added.some(({ path }) => (texts.get(path) ?? null) !== null)) return null;
  const edits: Edit[] = [];
  const files = new Map<string, string[]>();
  for (const [at, edit] of patch.edits.entries()) {
    const text = texts.get(edit.path) ?? null;
    if (text === null) return null;
    const lines = files.get(edit.path) ?? splitLines(text);
    files.set(edit.path, lines);
    const line = placeOf(splitLines(before[at] ?? ''), edit, lines);
    if (line === null) return null;
    edits.push({ ...edit, line, endLine: line + edit.endLine - edit.line });
  }
  return overlap(edits) ? null : { edits, added: patch.added };
}

/** The edited lines as they are, one text per edit; null where an edit is not within its file. */
export function linesBefore(patch: Patch, texts: ReadonlyMap<string, string | null>): string[] | null {
  const before: string[] = [];
  for (const { path, line, endLine } of patch.edits) {
    const lines = splitLines(texts.get(path) ?? '');
    if ((texts.get(path) ?? null) === null || line < 1 || endLine < line || endLine > lines.length) return null;
    before.push(lines.slice(line - 1, endLine).join('\n'));
  }
  return before;
}

function placeOf(wanted: readonly string[], edit: Edit, lines: readonly string[]): number | null {
  // White space alone anchors nothing.
  if (wanted.length !== edit.endLine - edit.line + 1 || wanted.every((line) => line.trim() === '')) return null;
  const found: number[] = [];
  for (let at = 0; at + wanted.length <= lines.length; at++) {
    if (wanted.every((line, offset) => lines[at + offset] === line)) found.push(at + 1);
  }
  if (found.length === 1) return found[0]!;
  const near = found.filter((line) => Math.abs(line - edit.line) <= NEAR);
  return near.length === 1 ? near[0]! : null;
}

function overlap(edits: readonly Edit[]): boolean {
  const ordered = [...edits].sort(
    (a, b) => a.path.localeCompare(b.path) || a.line - b.line || a.startColumn - b.startColumn,
  );
  return ordered.some((edit, at) => {
    const next = ordered[at + 1];
    if (next === undefined || next.path !== edit.path) return false;
    return next.line < edit.endLine || (next.line === edit.endLine && next.startColumn < edit.endColumn);
  });
}
