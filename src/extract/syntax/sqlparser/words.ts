// Reading a statement by its words, where no parser reads it: names, lists, parts blanked out or put elsewhere.

import type { Range } from '../../../model/range';
import type { Expr, Ident, Name, Query, Statement } from '../../../model/sql';
import { storedName } from '../../../sql/names';
import { readStatement } from './index';
import { rangeAt } from './lines';
import { type Source, splitDotted } from './source';
import type { Token } from './tokens';
import { unquote } from './types';

export function upper(source: Source, at: number): string {
  return source.tokens[at]?.upper ?? '';
}

/** Whether the words at `at` are these. */
export function says(source: Source, at: number, phrase: string): boolean {
  return phrase.split(' ').every((word, i) => upper(source, at + i) === word);
}

export function identAt(source: Source, token: Token): Ident {
  const quoted = token.kind !== 'word';
  const written = quoted ? unquote(token.text) : token.text;
  const range = rangeAt(source.lines, token.start, token.end);
  return { name: storedName(source.dialect, written, quoted), quoted, range };
}

/** A dotted name at token `at`; `next` is the token after it. */
export function nameAt(source: Source, at: number): { name: Name; next: number } | null {
  const name: Name = [];
  let next = at;
  for (;;) {
    const token = source.tokens[next];
    if (!token || token.kind === 'punct' || token.kind === 'number') return name.length > 0 ? { name, next } : null;
    const ident = identAt(source, token);
    if (source.dialect === 'bigquery' && ident.quoted && ident.name.includes('.')) name.push(...splitDotted(ident));
    else name.push(ident);
    next += 1;
    while (upper(source, next) === '.' && upper(source, next + 1) === '.') next += 1;
    if (upper(source, next) !== '.') return { name, next };
    next += 1;
  }
}

export function tokensRange(source: Source, from: number, to: number): Range {
  const first = source.tokens[from];
  const last = source.tokens[to - 1] ?? first;
  return rangeAt(source.lines, first?.start ?? source.start, last?.end ?? source.end);
}

/** Items between top-level commas of the tokens [from, to). */
export function itemsBetween(source: Source, from: number, to: number): [number, number][] {
  const items: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    if (token && token.match > at) at = Math.min(token.match, to);
    else if (token?.text === ',') {
      items.push([start, at]);
      start = at + 1;
    }
  }
  if (start < to) items.push([start, to]);
  return items;
}

/** The text of the tokens [from, to) at its place, everything else blank. */
export function textInPlace(source: Source, from: number, to: number, after = ''): string | null {
  const start = source.tokens[from]?.start;
  const end = source.tokens[to - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return null;
  return ' '.repeat(start - source.start) + source.file.slice(start, end) + after;
}

/** Blanks the tokens [from, to) of a text that stands for the whole statement. */
export function blank(source: Source, given: string, from: number, to: number): string {
  const start = source.tokens[from]?.start;
  const end = source.tokens[to - 1]?.end;
  if (start === undefined || end === undefined) return given;
  const cut = given.slice(start - source.start, end - source.start).replace(/[^\n]/g, ' ');
  return given.slice(0, start - source.start) + cut + given.slice(end - source.start);
}

/** The expression that the tokens [from, to) are; null where it cannot be read. */
export function exprBetween(source: Source, from: number, to: number): Expr | null {
  const query = queryBetween(source, from, to, 'SELECT ');
  if (query?.body.kind !== 'select') return null;
  const item = query.body.items[0];
  return item?.kind === 'expr' && query.body.items.length === 1 ? item.expr : null;
}

export function queryBetween(source: Source, from: number, to: number, before = ''): Query | null {
  const given = to > from ? textInPlace(source, from, to) : null;
  if (given === null) return null;
  const read = readStatement(source, given, before);
  const first: Statement | undefined = 'statements' in read ? read.statements[0] : undefined;
  return first?.kind === 'query' ? first.query : null;
}
