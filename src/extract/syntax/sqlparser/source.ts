// One statement while it is read: its text, its words, and the extent of what was read so far, which gives ranges.

import type { Dialect } from '../../../model/dialect';
import type { Range } from '../../../model/range';
import type { DataStatement, Expr, Ident, Name, Query, Statement } from '../../../model/sql';
import { storedName } from '../../../sql/names';
import { type Ast, field, list, text, variant } from './ast';
import type { Grammar } from './grammar';
import { type Lines, rangeAt } from './lines';
import { lex, type Token } from './tokens';

/** What reads one another: expressions hold queries, queries hold expressions, bodies hold statements. */
export interface Readers {
  expr(source: Source, node: Ast): Expr;
  query(source: Source, node: Ast): Query;
  data(source: Source, node: Ast): DataStatement | null;
  /** The statement between two offsets of the file, inside of a routine. */
  inner(source: Source, start: number, end: number): Statement[];
}

export interface Source {
  readers: Readers;
  dialect: Dialect;
  grammar: Grammar;
  /** The whole file. */
  file: string;
  lines: Lines;
  /** Offsets of the statement in the file. */
  start: number;
  end: number;
  /** What the parser was given: the statement, perhaps with parts blanked out; same length as end - start. */
  given: string;
  tokens: Token[];
  /** Offset in `given` of each line as the parser counts them. */
  rows: number[];
  /** Whether a column is a UTF-16 unit (no characters beyond the basic plane). */
  flat: boolean;
  /** What of the statement was parsed but is not modelled: then it counts as not read. */
  unmodelled: string | null;
  extentStart: number;
  extentEnd: number;
}

export function openSource(
  readers: Readers,
  file: string,
  lines: Lines,
  start: number,
  end: number,
  dialect: Dialect,
  grammar: Grammar,
): Source {
  const source: Source = {
    readers,
    dialect,
    grammar,
    file,
    lines,
    start,
    end,
    given: '',
    tokens: lex(file, start, end, dialect),
    rows: [],
    flat: true,
    unmodelled: null,
    extentStart: Number.POSITIVE_INFINITY,
    extentEnd: -1,
  };
  giveText(source, file.slice(start, end));
  return source;
}

export function giveText(source: Source, given: string): void {
  source.given = given;
  source.rows = [0];
  for (let at = given.indexOf('\n'); at >= 0; at = given.indexOf('\n', at + 1)) source.rows.push(at + 1);
  source.flat = !/[\ud800-\udbff]/.test(given);
}

/** Offset in the file of a position of the parser: lines end at \n alone, columns count code points. */
export function offsetOf(source: Source, line: number, column: number): number {
  const row = source.rows[line - 1] ?? 0;
  if (source.flat) return source.start + Math.min(row + column - 1, source.given.length);
  let at = row;
  for (let left = column - 1; left > 0 && at < source.given.length; left -= 1) {
    at += (source.given.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return source.start + at;
}

/** Marks where a node begins; `closeExtent` answers its range and adds it to the node around it. */
export function openExtent(source: Source): { start: number; end: number } {
  const outer = { start: source.extentStart, end: source.extentEnd };
  source.extentStart = Number.POSITIVE_INFINITY;
  source.extentEnd = -1;
  return outer;
}

export function closeExtent(source: Source, outer: { start: number; end: number }, balanced = false): Range {
  let start = source.extentStart;
  let end = source.extentEnd;
  if (end < 0) {
    source.extentStart = outer.start;
    source.extentEnd = outer.end;
    const at = outer.end >= 0 ? outer.end : source.start;
    return rangeAt(source.lines, at, at);
  }
  if (balanced) [start, end] = balance(source, start, end);
  source.extentStart = Math.min(outer.start, start);
  source.extentEnd = Math.max(outer.end, end);
  return rangeAt(source.lines, start, end);
}

export function notModelled(source: Source, what: string): void {
  source.unmodelled ??= what;
}

export function touch(source: Source, start: number, end: number): void {
  source.extentStart = Math.min(source.extentStart, start);
  source.extentEnd = Math.max(source.extentEnd, end);
}

/** Adds a span of the parser; empty spans (0:0) say nothing. */
export function touchSpan(source: Source, span: Ast): [number, number] | null {
  const from = field(span, 'start');
  const to = field(span, 'end');
  const line = Number(field(from, 'line') ?? 0);
  if (line === 0 || (line === 1 && source.rows[1] === 0)) return null;
  const start = offsetOf(source, line, Number(field(from, 'column') ?? 1));
  const end = offsetOf(source, Number(field(to, 'line') ?? line), Number(field(to, 'column') ?? 1));
  touch(source, start, end);
  return [start, end];
}

/** Index of the first token that starts at or after the offset. */
export function tokenFrom(source: Source, offset: number): number {
  let low = 0;
  let high = source.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function balance(source: Source, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  for (let i = tokenFrom(source, start); i < source.tokens.length; i += 1) {
    const token = source.tokens[i];
    if (!token || token.start >= to) break;
    const mate = token.match >= 0 ? source.tokens[token.match] : undefined;
    if (!mate) continue;
    to = Math.max(to, mate.end);
    from = Math.min(from, mate.start);
  }
  return [from, to];
}

/** Makes the extent reach over the parentheses that follow: `count` of `count(*)`. */
export function takeParens(source: Source): void {
  if (source.extentEnd < 0) return;
  const next = source.tokens[tokenFrom(source, source.extentEnd)];
  if (next?.text !== '(' || next.match < 0) return;
  touch(source, next.start, source.tokens[next.match]?.end ?? next.end);
}

export function identOf(source: Source, node: Ast): Ident {
  const written = text(field(node, 'value'));
  const quoted = field(node, 'quote_style') !== null;
  const at = touchSpan(source, field(node, 'span'));
  const range = at
    ? rangeAt(source.lines, at[0], at[1])
    : rangeAt(source.lines, Math.max(source.extentEnd, source.start), Math.max(source.extentEnd, source.start));
  return { name: storedName(source.dialect, written, quoted), quoted, range };
}

export function identsOf(source: Source, nodes: Ast): Ident[] {
  return list(nodes).map((node) => identOf(source, node));
}

/** ObjectName. BigQuery's `project.dataset.table` in one pair of backticks is split. */
export function nameOf(source: Source, node: Ast): Name {
  const name: Name = [];
  for (const part of list(node)) {
    const [kind, payload] = variant(part);
    const ident = identOf(
      source,
      kind === 'Identifier' ? payload : kind === 'Function' ? field(payload, 'name') : part,
    );
    if (source.dialect === 'bigquery' && ident.name.includes('.')) name.push(...splitDotted(ident));
    else name.push(ident);
  }
  return source.dialect === 'bigquery' ? placeApart(name) : name;
}

/** The parser splits a dotted name in backticks itself, but gives every part the place of the whole. */
function placeApart(name: Name): Name {
  let column = 0;
  return name.map((part, i) => {
    const { line, startColumn } = part.range;
    const before = name[i - 1]?.range;
    const after = name[i + 1]?.range;
    const same = (range: typeof before) => range?.line === line && range.startColumn === startColumn;
    if (!part.quoted || (!same(before) && !same(after))) return part;
    if (!same(before)) column = startColumn + 1;
    const range = { line, startColumn: column, endLine: line, endColumn: column + part.name.length };
    column = range.endColumn + 1;
    return { ...part, range };
  });
}

export function splitDotted(ident: Ident): Name {
  const inner = ident.quoted ? 1 : 0;
  const { line, startColumn } = ident.range;
  let column = startColumn + inner;
  const parts: Name = [];
  for (const piece of ident.name.split('.')) {
    parts.push({
      name: piece,
      quoted: ident.quoted,
      range: { line, startColumn: column, endLine: line, endColumn: column + piece.length },
    });
    column += piece.length + 1;
  }
  return parts;
}
