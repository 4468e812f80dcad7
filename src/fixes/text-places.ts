// A text in; where its lines and columns are, as offsets and back, out.

import type { Range } from '../model/range';

/** Offset of each line's first character. A line ends at `\n`, `\r\n` or a lone `\r`. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Null when the text has no such place. */
export function offsetOf(text: string, starts: readonly number[], line: number, column: number): number | null {
  const start = starts[line - 1];
  if (start === undefined || column < 1) return null;
  const offset = start + column - 1;
  const lineEnd = starts[line] ?? text.length;
  return offset <= lineEnd ? offset : null;
}

export interface Span {
  start: number;
  end: number;
}

export function spanOf(text: string, starts: readonly number[], range: Range): Span | null {
  const start = offsetOf(text, starts, range.line, range.startColumn);
  const end = offsetOf(text, starts, range.endLine, range.endColumn);
  return start === null || end === null || end < start ? null : { start, end };
}

/** `inner` begins inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  const starts = outer.line < inner.line || (outer.line === inner.line && outer.startColumn <= inner.startColumn);
  const ends = outer.endLine > inner.line || (outer.endLine === inner.line && outer.endColumn >= inner.startColumn);
  return starts && ends;
}

export function rangeOf(starts: readonly number[], span: Span): Range {
  const from = positionOf(starts, span.start);
  const to = positionOf(starts, span.end);
  return { line: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

export function positionOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
