// A name as query builders take it (`users.email as mail`, `email desc`, `users.*`) in; its parts with their places out.

import type { Ident, Name } from '../../../model/sql';
import type { LineIndex } from '../line-index';
import type { PlacedText } from '../placed-text';

export interface WrittenName {
  /** Without the star. */
  parts: Name;
  isStar: boolean;
  alias: Ident | null;
  start: number;
  end: number;
}

const NAME = /^[\p{L}_$][\p{L}\p{M}\p{N}_$-]*$/u;
const LONGEST = 300;

/** Null for what is no name: an expression, a path into JSON. */
export function writtenName(placed: PlacedText, lines: LineIndex): WrittenName | null {
  const { text } = placed;
  if (text.length > LONGEST) return null;
  const words = [...text.matchAll(/\S+/g)];
  const [first, second, third] = words;
  if (!first) return null;
  const ident = (from: number, to: number): Ident => ({
    name: text.slice(from, to),
    quoted: true,
    range: lines.rangeOf(placed.offsets[from]!, (placed.offsets[to - 1] ?? 0) + 1),
  });
  let alias: Ident | null = null;
  if (second && third && words.length === 3 && /^as$/i.test(second[0])) {
    if (!NAME.test(third[0])) return null;
    alias = ident(third.index, third.index + third[0].length);
  } else if (second && !/^(?:asc|desc)$/i.test(second[0])) return null;
  const parts: Ident[] = [];
  let isStar = false;
  let from = first.index;
  for (const part of first[0].split('.')) {
    if (isStar) return null;
    if (part === '*') isStar = true;
    else if (NAME.test(part)) parts.push(ident(from, from + part.length));
    else return null;
    from += part.length + 1;
  }
  return { parts, isStar, alias, start: placed.offsets[first.index]!, end: placed.offsets.at(-1)! + 1 };
}
