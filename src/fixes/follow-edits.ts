// Fixes, and edits of the text as it is with them, in; the fixes with those edits made a part of them out.

import type { Edit } from '../model/finding';
import { offsetBefore, type PlacedEdit, placeEdits } from './apply-edits';
import { lineStarts, rangeOf, spanOf } from './text-places';

export interface Followed {
  /** Edits of the old text that come on top. */
  added: Edit[];
  /** What an edit wrote, written otherwise. */
  rewritten: { edit: PlacedEdit; text: string }[];
}

/** `later` stand in `edited`, which is `text` with `edits`; null where one goes over the border of an edit. */
export function followEdits(
  text: string,
  edits: readonly Edit[],
  edited: string,
  later: readonly Edit[],
): Followed | null {
  const placed = placeEdits(text, edits);
  const wanted = placeEdits(edited, later);
  if ('reason' in placed || 'reason' in wanted) return null;
  const [path] = later.map((edit) => edit.path);
  const starts = lineStarts(text);
  const followed: Followed = { added: [], rewritten: [] };
  const inside = new Map<PlacedEdit, PlacedEdit[]>();
  for (const edit of wanted.edits) {
    const start = offsetBefore(placed.edits, edit.start);
    const end = offsetBefore(placed.edits, edit.end);
    if (start !== null && end !== null && end - start === edit.end - edit.start) {
      followed.added.push({ path: path!, ...rangeOf(starts, { start, end }), text: edit.text });
      continue;
    }
    const around = enclosing(placed.edits, edit);
    if (around === null) return null;
    inside.set(around.edit, [...(inside.get(around.edit) ?? []), shifted(edit, -around.start)]);
  }
  for (const [edit, pieces] of inside) {
    let result = '';
    let at = 0;
    for (const piece of pieces) {
      result += edit.text.slice(at, piece.start) + piece.text;
      at = piece.end;
    }
    followed.rewritten.push({ edit, text: result + edit.text.slice(at) });
  }
  return followed;
}

/** The edit that wrote all of a piece of the new text, and where what it wrote begins there. */
function enclosing(edits: readonly PlacedEdit[], piece: PlacedEdit): { edit: PlacedEdit; start: number } | null {
  let shift = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    if (start <= piece.start && piece.end <= start + edit.text.length) return { edit, start };
    shift += edit.text.length - (edit.end - edit.start);
  }
  return null;
}

function shifted(edit: PlacedEdit, by: number): PlacedEdit {
  return { start: edit.start + by, end: edit.end + by, text: edit.text };
}

/** The same edit, as a place of the text. */
export function isSameEdit(text: string, starts: readonly number[], edit: Edit, placed: PlacedEdit): boolean {
  const span = spanOf(text, starts, edit);
  return span !== null && span.start === placed.start && span.end === placed.end && edit.text === placed.text;
}
