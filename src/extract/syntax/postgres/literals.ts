// A constant node in, a literal out; also finds string literals that the tree keeps without their place.

import type { Expr, Literal } from '../../../model/sql';
import { child, isNode, type PgNode, text } from './nodes';
import type { Reader } from './reader';

export function literalOf(reader: Reader, node: PgNode): Expr {
  const range = reader.rangeOf(node);
  const string = child(node, 'sval');
  if (string) return { kind: 'literal', value: text(string, 'sval'), range };
  const integer = node.ival;
  if (isNode(integer)) return { kind: 'literal', value: typeof integer.ival === 'number' ? integer.ival : 0, range };
  const float = child(node, 'fval');
  if (float) return { kind: 'literal', value: Number(text(float, 'fval')), range };
  const boolean = child(node, 'boolval');
  if (boolean) return { kind: 'literal', value: boolean.boolval === true, range };
  const bits = child(node, 'bsval');
  if (bits) return { kind: 'literal', value: text(bits, 'bsval'), range };
  return { kind: 'literal', value: null, range };
}

/** The next string token with this value from an offset on. */
export function findLiteral(reader: Reader, value: string, from: number): { literal: Literal; end: number } {
  const { source } = reader;
  for (let i = source.tokenAt(from); i < source.starts.length && source.starts[i]! < reader.end; i++) {
    if (source.kinds[i] !== 'string') continue;
    const decoded = decodeString(source.tokenText(i));
    if (decoded.text === value) {
      return { literal: { value, range: source.range(source.starts[i]!, source.ends[i]!) }, end: source.ends[i]! };
    }
  }
  return { literal: { value, range: source.range(from, from) }, end: from };
}

export interface DecodedString {
  text: string;
  /** Offset in the token of each character of `text` (and of its end). */
  offsets: (at: number) => number;
}

/** The value of a string token, with the way back from the value to the token. */
export function decodeString(token: string): DecodedString {
  const dollar = /^\$[^$]*\$/.exec(token);
  if (dollar) {
    const tag = dollar[0];
    const closed = token.length >= 2 * tag.length && token.endsWith(tag);
    const end = closed ? token.length - tag.length : token.length;
    return { text: token.slice(tag.length, end), offsets: (at) => at + tag.length };
  }
  const open = token.indexOf("'");
  const escapes = /^[eE]/.test(token);
  const inner = token.slice(open + 1, token.endsWith("'") ? -1 : undefined);
  if (!inner.includes("'") && !(escapes && inner.includes('\\')))
    return { text: inner, offsets: (at) => at + open + 1 };
  return decodeEscapes(token, open + 1, open + 1 + inner.length, escapes);
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function decodeEscapes(token: string, start: number, end: number, escapes: boolean): DecodedString {
  const table: number[] = [];
  let result = '';
  let at = start;
  while (at < end) {
    let piece = token[at]!;
    let width = 1;
    if (piece === "'") width = 2;
    else if (escapes && piece === '\\') {
      const code = /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{1,3})|.)/sy;
      code.lastIndex = at;
      const match = code.exec(token);
      width = match?.[0].length ?? 1;
      const hex = match?.[1] ?? match?.[2] ?? match?.[3];
      const point = hex === undefined ? Number.parseInt(match?.[4] ?? '', 8) : Number.parseInt(hex, 16);
      if (Number.isNaN(point)) piece = ESCAPES[token[at + 1] ?? ''] ?? token[at + 1] ?? '';
      else piece = point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    }
    for (let n = 0; n < piece.length; n++) table.push(at);
    result += piece;
    at += width;
  }
  return { text: result, offsets: (index) => table[index] ?? end };
}
