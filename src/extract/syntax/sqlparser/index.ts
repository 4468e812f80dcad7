// One statement's text (a slice of a file) → statements, by sqlparser-rs; the parser's message where it refuses.

import type { Statement } from '../../../model/sql';
import { askParser } from './engine';
import type { Grammar } from './grammar';
import { giveText, type Source } from './source';
import { statementsOf } from './statements';

export type Read = { statements: Statement[] } | { refused: string; offset: number | null };

/** Reads `given` (same length as the statement, parts perhaps blanked) in the place of the statement. */
export function readStatement(
  source: Source,
  given: string,
  lead = '',
  grammar: Grammar | 'hive' = source.grammar,
): Read {
  giveText(source, given);
  // Words put before the statement stand on a line of their own, which no place refers to.
  if (lead !== '') source.rows.unshift(0);
  const answer = askParser(lead === '' ? given : `${lead}\n${given}`, grammar);
  if ('error' in answer) {
    const offset = answer.line === null ? null : rowOffset(source, answer.line, answer.column ?? 1);
    return { refused: answer.error, offset };
  }
  const statements: Statement[] = [];
  source.unmodelled = null;
  for (const tree of answer.trees) {
    source.extentStart = Number.POSITIVE_INFINITY;
    source.extentEnd = -1;
    const made = statementsOf(source, tree);
    if (!made) return { refused: `${Object.keys(tree ?? {})[0] ?? 'statement'} is not modelled`, offset: null };
    statements.push(...made);
  }
  if (source.unmodelled !== null) return { refused: `${source.unmodelled} is not modelled`, offset: null };
  return { statements };
}

function rowOffset(source: Source, line: number, column: number): number {
  const row = source.rows[line - 1] ?? 0;
  return source.start + Math.min(row + column - 1, source.given.length);
}
