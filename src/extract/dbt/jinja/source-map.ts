// Ranges of rendered text in, ranges of the model's file out.

import type { Range } from '../../../model/range';
import { LineIndex } from '../../syntax/line-index';
import { isExact } from './output';
import type { Piece, Placed } from './value';

export class SourceMap {
  private readonly starts: number[] = [];
  private readonly pieces: readonly Piece[];
  private readonly rendered: LineIndex;
  private readonly source: LineIndex;
  private readonly lineStarts = new Map<number, number>();

  constructor(rendered: Placed, source: string) {
    this.pieces = rendered.pieces;
    this.rendered = new LineIndex(rendered.text);
    this.source = new LineIndex(source);
    let at = 0;
    for (const piece of rendered.pieces) {
      this.starts.push(at);
      at += piece.length;
    }
  }

  rangeOf(range: Range): Range {
    const from = this.offsetOf(range.line, range.startColumn);
    const to = this.offsetOf(range.endLine, range.endColumn);
    const [first, last] = [this.pieceAt(from), this.pieceAt(Math.max(from, to - 1))];
    // Text put together from several places (`{{ prefix }}_id`) stands where it is put together.
    const assembled = !this.isOnePlace(first, last);
    const start = this.placeOf(from, first, false, assembled);
    const end = to > from ? this.placeOf(to - 1, last, true, assembled) : start;
    return this.source.rangeOf(Math.min(start, end), Math.max(start, end));
  }

  /** Offsets of rendered text as offsets of the source. */
  spanOf(from: number, to: number): [number, number] {
    const [first, last] = [this.pieceAt(from), this.pieceAt(Math.max(from, to - 1))];
    const start = this.placeOf(from, first, false, false);
    return [start, Math.max(start, this.placeOf(Math.max(from, to - 1), last, true, false))];
  }

  private isOnePlace(first: number, last: number): boolean {
    for (let at = first; at < last; at++) {
      if (at - first > 4 || this.pieces[at]!.end !== this.pieces[at + 1]!.start) return false;
    }
    return true;
  }

  /** Offset in the source of a rendered character: of its start, or of its end. */
  private placeOf(offset: number, index: number, atEnd: boolean, assembled: boolean): number {
    const piece = this.pieces[index];
    if (!piece) return 0;
    const place = assembled ? (piece.printed ?? piece) : piece;
    if (place === piece && isExact(piece)) return piece.start + offset - this.starts[index]! + (atEnd ? 1 : 0);
    return Math.max(0, atEnd ? place.end : place.start);
  }

  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private offsetOf(line: number, column: number): number {
    let start = this.lineStarts.get(line);
    if (start === undefined) {
      start = this.rendered.startOfLine(line);
      this.lineStarts.set(line, start);
    }
    return start + column - 1;
  }
}

/** Every range inside of a value made by a parser is moved; the value itself is changed. */
export function moveRanges(value: unknown, map: SourceMap): void {
  const seen = new Set<object>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [key, inner] of Object.entries(next)) {
      if (isRange(inner)) Reflect.set(next, key, map.rangeOf(inner));
      else open.push(inner);
    }
  }
}

function isRange(value: unknown): value is Range {
  return (
    typeof value === 'object' &&
    value !== null &&
    'line' in value &&
    'startColumn' in value &&
    'endLine' in value &&
    'endColumn' in value
  );
}
