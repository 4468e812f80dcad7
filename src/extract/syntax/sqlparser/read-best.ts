// One statement of any dialect but Postgres → statements, by whatever reads it: the parser, the parser on a mended text,
// plain recognition of its words; otherwise an opaque statement with the parser's message.

import type { Dialect } from '../../../model/dialect';
import type { Statement } from '../../../model/sql';
import { readStatement } from './index';
import { type Lines, rangeAt } from './lines';
import { openSource, type Source } from './source';

const LONGEST = 1_000_000;
const DEEPEST = 500;
const LONGEST_CHAIN = 400;

export function readBest(file: string, lines: Lines, start: number, end: number, dialect: Dialect): Statement[] {
  if (end - start > LONGEST) return [opaque(lines, start, end, 'the statement is longer than 1 MB', false)];
  const source = openSource(file, lines, start, end, dialect);
  if (source.tokens.length === 0) return [];
  const danger = dangerOf(source);
  if (danger) return [opaque(lines, start, end, danger, false)];
  const read = readStatement(source, source.given);
  if ('statements' in read) return read.statements;
  const at = read.offset ?? start;
  return [opaque(lines, Math.min(at, end), end, read.refused, true)];
}

function opaque(lines: Lines, start: number, end: number, reason: string, syntaxError: boolean): Statement {
  return { kind: 'opaque', reason, syntaxError, range: rangeAt(lines, start, end) };
}

/** What would kill the parser: very long chains of binary operators, very deep parentheses. */
function dangerOf(source: Source): string | null {
  let depth = 0;
  const chains = [0];
  for (const token of source.tokens) {
    if (token.text === '(') chains[++depth] = 0;
    else if (token.text === ')') depth = Math.max(0, depth - 1);
    else if (token.text === ',' || token.upper === 'SELECT' || token.upper === 'UNION') chains[depth] = 0;
    else if (/^(OR|AND|\|\||[|+*/-])$/.test(token.upper)) chains[depth] = (chains[depth] ?? 0) + 1;
    if (depth > DEEPEST) return `parentheses are nested deeper than ${DEEPEST}`;
    if ((chains[depth] ?? 0) > LONGEST_CHAIN) return `more than ${LONGEST_CHAIN} terms in one expression`;
  }
  return null;
}
