// Lines in; for each, the part out that belongs to a private key or another secret written over several lines.

import { isRandom } from './random-text';
import type { Span } from './span';

const BEGIN =
  /-----BEGIN (?:[A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|PuTTY-User-Key-File-\d|Private-Lines: \d/;
const END = /-----END (?:[A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----|---- END SSH2|Private-MAC: /;
/** No key is longer; what follows a beginning without an end is a log again. */
const LONGEST = 400;
const BODY = /^[\s"'`>|#+\\,]{0,16}([A-Za-z0-9+/=_-]{1,})(?:\\[nr]){0,2}[\s"'`,;+\\]{0,8}$/;
const HEADER = /^[\s"'`>|#]{0,16}(?:[A-Za-z][\w-]{1,30}: .{0,200})?$/;
const BASE64_ROW = /(?:^|[\s|>"'`])([A-Za-z0-9+/]{40,}={0,2})["'`,\\n]{0,4}\s*$/;
const LAST_ROW = /(?:^|[\s|>"'`])([A-Za-z0-9+/]{2,}={0,2})["'`,\\n]{0,4}\s*$/;

/** One array per line. */
export function findKeyBlocks(lines: readonly string[]): Span[][] {
  const spans: Span[][] = lines.map(() => []);
  let open: { column: number; rows: number } | null = null;
  let rows: number[] = [];
  for (const [index, line] of lines.entries()) {
    const found = spans[index]!;
    const begin = BEGIN.exec(line);
    if (begin) {
      open = hideFrom(line, begin.index + begin[0].length, begin.index, found);
      rows = [];
      continue;
    }
    const end = END.exec(line);
    if (end) {
      if (!open) for (const row of rows) spans[row]!.push(wholeRow(lines[row]!));
      const before = line.slice(open ? Math.min(open.column, end.index) : 0, end.index);
      if (/[A-Za-z0-9+/=]{8,}/.test(before)) found.push({ start: end.index - before.length, end: end.index });
      open = null;
      rows = [];
      continue;
    }
    if (open) {
      const body = bodyOf(line, open.column);
      if (body) found.push(body);
      open =
        (body || HEADER.test(line.slice(open.column))) && open.rows < LONGEST ? { ...open, rows: open.rows + 1 } : null;
      if (open) continue;
    }
    rows = collectRow(line, index, rows, found);
  }
  return spans;
}

/** A key on one line, with `\n` written out, ends where its end mark or the line ends. */
function hideFrom(line: string, from: number, column: number, found: Span[]): { column: number; rows: number } | null {
  const rest = line.slice(from);
  const end = END.exec(rest);
  if (end) {
    if (end.index > 0) found.push({ start: from, end: from + end.index });
    return null;
  }
  if (/[A-Za-z0-9+/=]{8,}/.test(rest)) found.push({ start: from, end: line.length });
  return { column, rows: 0 };
}

function bodyOf(line: string, column: number): Span | null {
  for (const from of line.length > column ? [column, 0] : [0]) {
    const match = BODY.exec(line.slice(from));
    if (match)
      return { start: from + match[0].indexOf(match[1]!), end: from + match[0].indexOf(match[1]!) + match[1]!.length };
  }
  const row = BASE64_ROW.exec(line) ?? lastWord(line);
  return row
    ? { start: row.index + row[0].indexOf(row[1]!), end: row.index + row[0].indexOf(row[1]!) + row[1]!.length }
    : null;
}

function lastWord(line: string): RegExpExecArray | null {
  const match = LAST_ROW.exec(line);
  return match && match[1]!.length >= 16 && isRandom(match[1]!.replace(/[+/=]/g, '')) ? match : null;
}

/** Rows of base64 whose beginning was cut off: a row that fills a line hides alone, a short one after it with it. */
function collectRow(line: string, index: number, rows: number[], found: Span[]): number[] {
  const row = BASE64_ROW.exec(line);
  if (row && isRandom(row[1]!.replace(/[+/=]/g, ''))) {
    const start = row.index + row[0].indexOf(row[1]!);
    found.push({ start, end: start + row[1]!.length });
    return [...rows.slice(-LONGEST), index];
  }
  if (rows.at(-1) !== index - 1) return [];
  const last = LAST_ROW.exec(line);
  if (last && (last[1]!.endsWith('=') || (last[1]!.length >= 8 && isRandom(last[1]!.replace(/[+/=]/g, ''))))) {
    const start = last.index + last[0].indexOf(last[1]!);
    found.push({ start, end: start + last[1]!.length });
  }
  return [];
}

function wholeRow(line: string): Span {
  return { start: 0, end: line.length };
}
