// Offsets of a text to lines and columns and back. A line ends at \n, \r\n or a lone \r.

import type { Range } from '../../../model/range';

export interface Lines {
  starts: number[];
}

export function mapLines(source: string): Lines {
  const starts = [0];
  const ends = /\r\n|\n|\r/g;
  for (let hit = ends.exec(source); hit; hit = ends.exec(source)) starts.push(hit.index + hit[0].length);
  return { starts };
}

export function rangeAt(lines: Lines, start: number, end: number): Range {
  const first = lineOf(lines, start);
  const last = end === start ? first : lineOf(lines, end);
  return {
    line: first + 1,
    startColumn: start - (lines.starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (lines.starts[last] ?? 0) + 1,
  };
}

export function startOffset(lines: Lines, range: Range): number {
  return (lines.starts[range.line - 1] ?? 0) + range.startColumn - 1;
}

export function endOffset(lines: Lines, range: Range): number {
  return (lines.starts[range.endLine - 1] ?? 0) + range.endColumn - 1;
}

function lineOf(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
