// One statement while the fallback's tree is read: where its names stand among the words, and what was not recognised.

import type { Range } from '../../../model/range';
import type { Ident, Name } from '../../../model/sql';
import { storedName } from '../../../sql/names';
import { type Ast, field, text } from '../sqlparser/ast';
import { rangeAt } from '../sqlparser/lines';
import { type Source, tokenFrom } from '../sqlparser/source';
import { unquote } from '../sqlparser/types';
import { nameAt } from '../sqlparser/words';

export interface Reading {
  source: Source;
  /** Index of the first word behind what was read so far: the tree is walked in the order of the text. */
  cursor: number;
  /** What of the tree this adapter does not know; then the whole statement counts as not read. */
  unknown: string | null;
}

export function openReading(source: Source): Reading {
  return { source, cursor: 0, unknown: null };
}

export function doNotKnow(reading: Reading, what: string): void {
  reading.unknown ??= what;
}

/** The parser tells where columns and tables begin; most other nodes have no place. */
function offsetOf(reading: Reading, node: Ast): number | null {
  const offset = field(field(field(node, 'loc'), 'start'), 'offset');
  return typeof offset === 'number' ? reading.source.start + offset : null;
}

export function wholeRange({ source }: Reading): Range {
  return rangeAt(source.lines, source.start, source.end);
}

/** Range of a node: its own place without the white space the parser counts in, else the words just read. */
export function rangeOf(reading: Reading, node: Ast, from: number): Range {
  const { source } = reading;
  const start = offsetOf(reading, node) ?? source.tokens[from]?.start ?? source.start;
  const given = field(field(field(node, 'loc'), 'end'), 'offset');
  const last = source.tokens[Math.max(reading.cursor - 1, from)]?.end ?? source.end;
  const wanted = typeof given === 'number' ? source.start + given : last;
  const end = source.file.slice(start, Math.max(wanted, start)).trimEnd().length + start;
  return rangeAt(source.lines, start, end);
}

/** The dotted name of a node whose last part must be `last`; without a place it is looked for behind what was read. */
export function placedName(reading: Reading, node: Ast, parts: string[]): Name {
  const { source } = reading;
  const last = parts.at(-1) ?? '';
  const offset = offsetOf(reading, node);
  const at = offset === null ? firstWord(reading, parts[0] ?? last) : tokenFrom(source, offset);
  const found = at < 0 ? null : nameAt(source, at);
  if (found && sameName(found.name.at(-1)?.name ?? '', last)) {
    reading.cursor = Math.max(reading.cursor, found.next);
    return found.name;
  }
  return parts.map((part) => placedIdent(reading, part));
}

/** A name the parser gives no place for: the next word that is it, else the whole statement. */
export function placedIdent(reading: Reading, name: string): Ident {
  const { source } = reading;
  const at = firstWord(reading, name);
  const token = source.tokens[at];
  if (!token) return { name: storedName(source.dialect, name, false), quoted: false, range: wholeRange(reading) };
  reading.cursor = at + 1;
  const quoted = token.kind !== 'word';
  return {
    name: storedName(source.dialect, unquote(token.text), quoted),
    quoted,
    range: rangeAt(source.lines, token.start, token.end),
  };
}

function firstWord(reading: Reading, name: string): number {
  const { tokens } = reading.source;
  for (let at = reading.cursor; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'punct' && token.kind !== 'number' && sameName(unquote(token.text), name)) return at;
  }
  return -1;
}

/** Place of a literal among the next words. */
export function literalRange(reading: Reading, value: string | number | boolean | null): Range {
  const { tokens, lines } = reading.source;
  const wanted = String(value);
  for (let at = reading.cursor; at < Math.min(tokens.length, reading.cursor + NEARBY); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punct' || token.kind === 'quoted') continue;
    const said = token.kind === 'string' ? unquote(token.text) : token.text;
    if (!sameName(said, wanted)) continue;
    reading.cursor = at + 1;
    return rangeAt(lines, token.start, token.end);
  }
  const near = tokens[reading.cursor] ?? tokens.at(-1);
  return near ? rangeAt(lines, near.start, near.end) : wholeRange(reading);
}

const NEARBY = 40;

function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** A name in any of the shapes builds give it: `"a"`, `{ value: "a" }`, `{ expr: { value: "a" } }`, `{ column: … }`. */
export function writtenName(node: Ast): string {
  if (typeof node === 'string') return node;
  for (const key of ['value', 'expr', 'column', 'name']) {
    const inner = field(node, key);
    if (typeof inner === 'string') return inner;
    if (inner !== null && typeof inner === 'object' && !Array.isArray(inner)) return writtenName(inner);
  }
  return text(node);
}
