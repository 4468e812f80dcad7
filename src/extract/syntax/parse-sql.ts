// The one door to all SQL parsers: a text and its dialect → statements; what nobody reads is an `opaque` statement.

import type { Dialect } from '../../model/dialect';
import type { SqlScript, Statement } from '../../model/sql';
import { splitSql } from './split-sql';
import { loadSqlparser, ParserLost } from './sqlparser/engine';
import { grammarOf } from './sqlparser/grammar';
import { mapLines } from './sqlparser/lines';
import { quietRows } from './sqlparser/quiet-rows';
import { readBest } from './sqlparser/read-best';

export { ParserLost };

type ReadPostgres = (text: string) => Statement[];

// A documented singleton: the Postgres parser is loaded at most once.
let readPostgres: ReadPostgres | null = null;

/** Loads what the dialect needs; `parseSql` is synchronous afterwards. */
export async function loadParsers(dialect: Dialect): Promise<void> {
  if (dialect !== 'postgres') {
    await loadSqlparser();
    return;
  }
  if (readPostgres) return;
  const postgres = await import('./postgres');
  await postgres.loadPostgres();
  readPostgres = postgres.parsePostgres;
}

/** Never throws on bad SQL. Throws ParserLost when the parser died: the process must be started anew. */
export function parseSql(text: string, dialect: Dialect): SqlScript {
  if (dialect === 'postgres') {
    if (!readPostgres) throw new Error('loadParsers was not awaited');
    return { dialect, statements: readPostgres(text) };
  }
  const lines = mapLines(text);
  const quiet = quietRows(text, dialect);
  const grammar = grammarOf(text, dialect);
  const statements: Statement[] = [];
  for (const { start, end } of splitSql(quiet, dialect))
    statements.push(...readBest(quiet, lines, start, end, dialect, grammar));
  return { dialect, statements };
}
