// Offsets of a text in, lines and columns out. A line ends at LF, CRLF or a lone CR; columns count UTF-16 units.

import type { Range } from '../../model/range';

const LF = 10;
const CR = 13;

export class LineIndex {
  private readonly lineStarts: number[] = [0];
  readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === LF) this.lineStarts.push(i + 1);
      else if (code === CR && text.charCodeAt(i + 1) !== LF) this.lineStarts.push(i + 1);
    }
  }

  /** 1-based line and column of a UTF-16 offset; offsets outside of the text are moved to its ends. */
  positionOf(offset: number): { line: number; column: number } {
    const at = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.lineStarts[low]! + 1 };
  }

  rangeOf(startOffset: number, endOffset: number): Range {
    const start = this.positionOf(startOffset);
    const end = this.positionOf(Math.max(startOffset, endOffset));
    return { line: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }

  /** Offset at which a 1-based line starts. */
  startOfLine(line: number): number {
    return this.lineStarts[Math.max(0, Math.min(line - 1, this.lineStarts.length - 1))]!;
  }
}

/** How a UTF-8 byte offset of this text is found in UTF-16 units. Lone surrogates count three bytes, as encoders write them. */
export function utf8ToUtf16(text: string): (byteOffset: number) => number {
  let firstWide = 0;
  while (firstWide < text.length && text.charCodeAt(firstWide) < 128) firstWide++;
  if (firstWide === text.length) return (byteOffset) => Math.max(0, Math.min(byteOffset, text.length));
  // Offsets are asked for in the thousands, so one table over the rest of the text pays.
  const table: number[] = [];
  for (let i = firstWide; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const pair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    const bytes = pair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    for (let n = 0; n < bytes; n++) table.push(i);
    if (pair) i++;
  }
  return (byteOffset) => {
    if (byteOffset < firstWide) return Math.max(0, byteOffset);
    return table[byteOffset - firstWide] ?? text.length;
  };
}
