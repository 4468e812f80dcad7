// A script as the client reads it in; the text that the server gets (client commands and COPY data blanked), and its pieces, out.

import { type StatementSpan, splitSql } from '../split-sql';
import type { Placeholder } from './source';

export interface Script {
  /** Of the same length as the original: every offset stays. */
  text: string;
  spans(): StatementSpan[];
}

const NEEDS_CLIENT = /\\|\bstdin\b/i;

export function prepareScript(text: string): Script {
  if (!NEEDS_CLIENT.test(text)) return { text, spans: () => splitSql(text, 'postgres') };
  const spans = splitSql(text, 'postgres');
  let result = '';
  let at = 0;
  for (const span of spans) {
    result += blank(text.slice(at, span.start)) + text.slice(span.start, span.end);
    at = span.end;
  }
  return { text: result + blank(text.slice(at)), spans: () => spans };
}

/** Between statements stand comments, delimiters and client commands; a semicolon keeps neighbours apart. */
function blank(between: string): string {
  if (between === '') return '';
  const spaces = between.replace(/[^\r\n]/g, ' ');
  return `;${spaces.slice(1)}`;
}

export interface Substituted {
  text: string;
  placeholders: Placeholder[];
}

// Lengths are bounded so that text which opens many and closes none stays cheap.
const PLACEHOLDER =
  /\$\{[^}\n]{0,120}\}|(?<![:\w]):'[^'\n]{0,120}'|(?<![:\w]):"[^"\n]{0,120}"|(?<![:\w]):[A-Za-z_]\w*|\{\{[^}\n]{0,120}\}\}|%\(\w{1,120}\)s/g;

/** The same statement with a client's placeholders overwritten by something of the same length: a parameter, then a name. */
export function* withoutPlaceholders(piece: string): Generator<Substituted> {
  PLACEHOLDER.lastIndex = 0;
  if (!PLACEHOLDER.test(piece)) return;
  yield substitute(piece, (found) => (found.length >= 2 ? '$1'.padEnd(found.length) : found));
  yield substitute(piece, asName);
}

function substitute(piece: string, replacement: (found: string) => string): Substituted {
  const placeholders: Substituted['placeholders'] = [];
  const text = piece.replace(PLACEHOLDER, (found, ...rest) => {
    const start = rest.find((part): part is number => typeof part === 'number') ?? 0;
    placeholders.push({ start, end: start + found.length, text: found });
    if (found.startsWith(":'") || found.startsWith(':"')) return ` ${found.slice(1)}`;
    return replacement(found);
  });
  return { text, placeholders };
}

function asName(found: string): string {
  return found.replace(/\W/g, '_');
}
