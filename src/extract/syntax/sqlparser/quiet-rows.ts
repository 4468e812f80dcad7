// A SQL text in; the same text, as long and with the same lines, with what only repeats commented out: rows of literals
// beyond the first two hundred of an INSERT, and INSERTs of such rows that begin alike. They name nothing new, and seeds
// of many megabytes would else take longer than a file may.

import type { Dialect } from '../../../model/dialect';
import { SqlLexer, type Token } from '../sql-lexer';

const KEPT_ROWS = 200;
/** Shorter texts are read as they are. */
const WORTHWHILE = 30_000;
const LONGEST_HEAD = 4000;

export function quietRows(text: string, dialect: Dialect): string {
  if (text.length < WORTHWHILE || !/\bvalues\b/i.test(text)) return text;
  const lexer = new SqlLexer(text, dialect);
  const rowsOf = new Map<string, number>();
  const pieces: string[] = [];
  let copied = 0;
  let insertAt = -1;
  let rowsEnd = -1;
  let before: Token | null = null;

  function hush(start: number, end: number): void {
    if (start < copied || end - start < 4) return;
    pieces.push(text.slice(copied, start), commentLike(text.slice(start, end)));
    copied = end;
  }

  for (let token = lexer.next(); token; before = token, token = lexer.next()) {
    if (token.kind !== 'word') continue;
    const size = token.end - token.start;
    if (size > 7) continue;
    const word = text.slice(token.start, token.end).toLowerCase();
    if (word === 'insert' || word === 'replace') {
      insertAt = beginsStatement(text, before, rowsEnd, token.start) ? token.start : -1;
      continue;
    }
    if (word !== 'values') continue;
    const rows = plainRows(text, token.end, dialect);
    if (!rows) continue;
    lexer.position = rows.end;
    rowsEnd = rows.end;
    const head = insertAt >= 0 && token.end - insertAt < LONGEST_HEAD ? text.slice(insertAt, token.end) : null;
    const seen = head === null ? 0 : (rowsOf.get(head) ?? 0);
    if (head !== null) rowsOf.set(head, seen + rows.count);
    const close = dialect === 'mssql' ? /\s*;|(?=\s*\b(?:go|insert)\b)/iy : /\s*;/y;
    close.lastIndex = rows.end;
    const closed = seen >= KEPT_ROWS ? close.exec(text) : null;
    if (closed) hush(insertAt, rows.end + closed[0].length);
    else if (rows.count > KEPT_ROWS) hush(rows.keptEnd, rows.end);
    insertAt = -1;
  }
  if (pieces.length === 0) return text;
  pieces.push(text.slice(copied));
  return pieces.join('');
}

/** Not the INSERT of an IF or a loop, which would be left without a body. */
function beginsStatement(text: string, before: Token | null, rowsEnd: number, start: number): boolean {
  if (!before || text[before.start] === ';') return true;
  if (text.slice(before.start, before.end).toLowerCase() === 'go') return true;
  return rowsEnd > before.end && text.slice(rowsEnd, start).trim() === '';
}

function commentLike(said: string): string {
  const inner = said.slice(2, -2).replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length));
  return `/*${inner}*/`;
}

interface Rows {
  count: number;
  /** End of the last row that is kept. */
  keptEnd: number;
  end: number;
}

/** The rows behind VALUES as long as they are plain; null where the first is not. */
function plainRows(text: string, from: number, dialect: Dialect): Rows | null {
  const rows: Rows = { count: 0, keptEnd: from, end: from };
  let at = skipSpace(text, from);
  for (;;) {
    const end = text[at] === '(' ? plainRowEnd(text, at, dialect) : -1;
    if (end < 0) break;
    rows.count += 1;
    rows.end = end;
    if (rows.count <= KEPT_ROWS) rows.keptEnd = end;
    const comma = skipSpace(text, end);
    if (text[comma] !== ',') break;
    at = skipSpace(text, comma + 1);
  }
  return rows.count > 0 ? rows : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

const WORD = /[A-Za-z0-9_.]+/y;
const CONSTANT = /^(null|true|false|default|[0-9][\w.]*|\.[0-9]+|current_(date|time|timestamp)|_binary|_utf8(mb4)?)$/i;
/** What may stand inside of a call besides literals: `CAST(N'…' AS DATETIME2(7))`. */
const TYPE =
  /^(as|date|datetime2?|datetimeoffset|smalldatetime|time|timestamp|decimal|numeric|bit|int|bigint|money|varbinary|binary|varchar|nvarchar|char|max|xml|json)$/i;

/** Offset behind a row of literals, and calls of functions over literals; -1 where anything else stands in it. */
function plainRowEnd(text: string, open: number, dialect: Dialect): number {
  const backslash =
    dialect === 'mysql' || dialect === 'bigquery' || dialect === 'databricks' || dialect === 'snowflake';
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === "'") at = stringEnd(text, at, backslash);
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (/[A-Za-z0-9_.]/.test(char)) {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? char;
      const next = text[at + word.length] ?? '';
      const plain =
        CONSTANT.test(word) ||
        (next === "'" && /^[nxbe]$/i.test(word)) ||
        (next === '(' && /^[a-z_]\w*$/i.test(word) && !/^(select|with|values|exists|in)$/i.test(word)) ||
        (depth > 1 && TYPE.test(word));
      if (!plain) return -1;
      at += word.length - 1;
    } else if (char !== ',' && char !== '-' && char !== '+' && !isSpace(text.charCodeAt(at))) return -1;
    else if (char === '-' && text[at + 1] === '-') return -1;
    if (depth > 8) return -1;
  }
  return -1;
}

function stringEnd(text: string, open: number, backslash: boolean): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92 && backslash) at += 1;
    else if (code === 39) {
      if (text.charCodeAt(at + 1) !== 39) return at;
      at += 1;
    }
  }
  return text.length;
}
