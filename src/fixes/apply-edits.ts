// A text and edits of it in, the edited text out; or why it cannot be done.

import type { Edit } from '../model/finding';
import { lineStarts, spanOf } from './text-places';

export interface PlacedEdit {
  start: number;
  end: number;
  text: string;
}

/** Edits stand at positions of the given text, so their order does not matter; overlapping ones are refused. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string } | { reason: string } {
  const placed = placeEdits(text, edits);
  if ('reason' in placed) return placed;
  let result = '';
  let at = 0;
  for (const edit of placed.edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: result + text.slice(at) };
}

/** In the order of the text, each once. */
export function placeEdits(text: string, edits: readonly Edit[]): { edits: PlacedEdit[] } | { reason: string } {
  const starts = lineStarts(text);
  const spans: PlacedEdit[] = [];
  for (const edit of edits) {
    const span = spanOf(text, starts, edit);
    if (span === null) return { reason: `line ${edit.line} is not as it was when the fix was made` };
    spans.push({ ...span, text: edit.text });
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const placed: PlacedEdit[] = [];
  let at = 0;
  for (const span of spans) {
    const before = placed.at(-1);
    if (before && span.start === before.start && span.end === before.end && span.text === before.text) continue;
    if (span.start < at) return { reason: 'two fixes change the same place' };
    placed.push(span);
    at = span.end;
  }
  return { edits: placed };
}

/** Where an offset of the old text is in the new one; inside a replaced piece, its start. */
export function offsetAfter(edits: readonly PlacedEdit[], offset: number): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start > offset || (edit.start === offset && edit.end > edit.start)) break;
    if (edit.start < offset && offset < edit.end) return edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** Where an offset of the new text was in the old one; null inside what an edit wrote. */
export function offsetBefore(edits: readonly PlacedEdit[], offset: number): number | null {
  let shift = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    if (offset <= start) break;
    if (offset < start + edit.text.length) return null;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset - shift;
}
