// Words of a SQL text with their offsets, for what the parsers do not say: where types, defaults and bodies stand.

import type { Dialect } from '../../../model/dialect';

export interface Token {
  kind: 'word' | 'quoted' | 'string' | 'number' | 'punct' | 'param';
  /** As written; words also in upper case in `upper`. */
  text: string;
  upper: string;
  start: number;
  end: number;
  /** Index of the matching parenthesis or bracket, -1 where there is none. */
  match: number;
}

const DOUBLE_QUOTED_STRINGS = new Set<Dialect>(['mysql', 'bigquery', 'databricks']);
const BACKSLASH_ESCAPES = new Set<Dialect>(['mysql', 'bigquery', 'databricks', 'snowflake']);
const WORD_START = /[\p{L}_@#]/u;
const WORD_PART = /[\p{L}\p{N}_@#$]/u;

export function lex(source: string, start: number, end: number, dialect: Dialect): Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  let at = start;
  while (at < end) {
    const next = skipBlank(source, at, end, dialect);
    if (next > at) {
      at = next;
      continue;
    }
    const token = readToken(source, at, end, dialect);
    if (token.kind === 'punct') pair(tokens, open, token);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function pair(tokens: Token[], open: number[], token: Token): void {
  if (token.text === '(' || token.text === '[') open.push(tokens.length);
  if (token.text !== ')' && token.text !== ']') return;
  const opener = open.pop();
  if (opener === undefined) return;
  const first = tokens[opener];
  if (!first) return;
  first.match = tokens.length;
  token.match = opener;
}

function skipBlank(source: string, at: number, end: number, dialect: Dialect): number {
  const char = source[at] ?? '';
  if (/[\s\u00a0\ufeff]/.test(char)) return at + 1;
  const two = source.slice(at, at + 2);
  const hash = char === '#' && (dialect === 'mysql' || dialect === 'bigquery');
  if (two === '--' || hash || (two === '//' && dialect === 'snowflake')) {
    let stop = at;
    while (stop < end && source[stop] !== '\n') stop += 1;
    return stop;
  }
  if (two === '*/' && dialect === 'mysql') return at + 2;
  if (two !== '/*') return at;
  if (dialect === 'mysql' && source[at + 2] === '!') {
    let stop = at + 3;
    while (/[0-9]/.test(source[stop] ?? '')) stop += 1;
    return stop;
  }
  const close = source.indexOf('*/', at + 2);
  return close < 0 || close + 2 > end ? end : close + 2;
}

function readToken(source: string, at: number, end: number, dialect: Dialect): Token {
  const char = source[at] ?? '';
  if (char === "'") return quoted(source, at, end, "'", 'string', BACKSLASH_ESCAPES.has(dialect));
  if (char === '"') {
    const isString = DOUBLE_QUOTED_STRINGS.has(dialect);
    return quoted(source, at, end, '"', isString ? 'string' : 'quoted', isString);
  }
  if (char === '`') return quoted(source, at, end, '`', 'quoted', false);
  if (char === '[' && (dialect === 'mssql' || (dialect === 'sqlite' && /[\p{L}_]/u.test(source[at + 1] ?? '')))) {
    return quoted(source, at, end, ']', 'quoted', false);
  }
  if (char === '$' && source[at + 1] === '$') {
    const close = source.indexOf('$$', at + 2);
    return make('string', source, at, close < 0 || close + 2 > end ? end : close + 2);
  }
  if (/[0-9]/.test(char)) return run(source, at, end, /[0-9A-Za-z_.]/, 'number');
  if (WORD_START.test(char)) return run(source, at, end, WORD_PART, char === '@' ? 'param' : 'word');
  if (char === '?' || (char === '$' && /\w/.test(source[at + 1] ?? ''))) return run(source, at, end, /[\w$?]/, 'param');
  if (char === ':' && source[at + 1] === ':') return make('punct', source, at, at + 2);
  const point = source.codePointAt(at) ?? 0;
  return make('punct', source, at, at + (point > 0xffff ? 2 : 1));
}

function quoted(
  source: string,
  at: number,
  end: number,
  close: string,
  kind: Token['kind'],
  backslash: boolean,
): Token {
  let stop = at + 1;
  while (stop < end) {
    const char = source[stop];
    if (backslash && char === '\\') stop += 2;
    else if (char !== close) stop += 1;
    else if (source[stop + 1] === close) stop += 2;
    else return make(kind, source, at, stop + 1);
  }
  return make(kind, source, at, end);
}

function run(source: string, at: number, end: number, part: RegExp, kind: Token['kind']): Token {
  let stop = at + 1;
  while (stop < end && part.test(source[stop] ?? '')) stop += 1;
  return make(kind, source, at, stop);
}

function make(kind: Token['kind'], source: string, start: number, end: number): Token {
  const written = source.slice(start, end);
  return { kind, text: written, upper: kind === 'word' ? written.toUpperCase() : written, start, end, match: -1 };
}
