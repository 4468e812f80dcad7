// A text and edits of it in, the edited text out; or why it cannot be done.

import type { Edit } from '../model/finding';

/** Edits stand at positions of the given text, so their order does not matter; overlapping ones are refused. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string } | { reason: string } {
  const starts = lineStarts(text);
  const spans: { start: number; end: number; text: string }[] = [];
  for (const edit of edits) {
    const start = offsetOf(text, starts, edit.line, edit.startColumn);
    const end = offsetOf(text, starts, edit.endLine, edit.endColumn);
    if (start === null || end === null || end < start) {
      return { reason: `line ${edit.line} is not as it was when the fix was made` };
    }
    spans.push({ start, end, text: edit.text });
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    if (before && span.start === before.start && span.end === before.end && span.text === before.text) continue;
    if (span.start < at) return { reason: 'two fixes change the same place' };
    result += text.slice(at, span.start) + span.text;
    at = span.end;
  }
  return { text: result + text.slice(at) };
}

/** A line ends at `\n`, `\r\n` or a lone `\r`. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

function offsetOf(text: string, starts: number[], line: number, column: number): number | null {
  const start = starts[line - 1];
  if (start === undefined || column < 1) return null;
  const offset = start + column - 1;
  const lineEnd = starts[line] ?? text.length;
  return offset <= lineEnd ? offset : null;
}
