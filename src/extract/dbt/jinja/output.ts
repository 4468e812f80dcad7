// Rendered text and, for every character of it, where it stands in the model's file.

import type { Budget } from './budget';
import { type Piece, Placed, placedOf, Relation, type Value } from './value';

const MAX_LENGTH = 2_000_000;
/** `join{{ ref('x') }}`: dbt prints a quoted name there. */
const KEYWORD_END = /(?:^|\s)(?:from|join|into)$/i;

export class Output {
  private readonly texts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;

  constructor(private readonly budget: Budget) {}

  /** `start` of the text in the model's file; -1 for text of other files. */
  writeText(text: string, start: number): void {
    if (text === '') return;
    this.add(text, { length: text.length, start, end: start < 0 ? -1 : start + text.length });
  }

  /** What has no place of its own gets this one. */
  writeValue(value: Value, start: number, end: number): void {
    const { text, pieces } = placedOf(value);
    if (text === '') return;
    if (value instanceof Relation && KEYWORD_END.test(this.texts.at(-1) ?? '')) this.writeText(' ', -1);
    let at = 0;
    for (const piece of pieces) {
      const part = text.slice(at, at + piece.length);
      const printed = start < 0 ? undefined : { start, end };
      this.add(part, piece.start >= 0 ? { ...piece, printed } : { length: piece.length, start, end });
      at += piece.length;
    }
  }

  private add(text: string, piece: Piece): void {
    this.length += text.length;
    this.budget.write(this.length > MAX_LENGTH ? Number.POSITIVE_INFINITY : text.length);
    this.texts.push(text);
    const last = this.pieces.at(-1);
    if (last && isExact(last) && isExact(piece) && last.end === piece.start && !last.printed && !piece.printed) {
      this.pieces[this.pieces.length - 1] = { length: last.length + piece.length, start: last.start, end: piece.end };
    } else this.pieces.push(piece);
  }

  finish(): Placed {
    return new Placed(this.texts.join(''), this.pieces);
  }
}

export function isExact(piece: Piece): boolean {
  return piece.start >= 0 && piece.end - piece.start === piece.length;
}
