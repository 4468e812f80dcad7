// The WASM parser: loads it once, answers a tree or an error. A trap poisons the instance for good: ParserLost.

import type { Dialect } from '../../../model/dialect';
import type { Ast } from './ast';
import type { Grammar } from './grammar';

/** The WASM instance died on a statement; nothing can be parsed in this process any more. */
export class ParserLost extends Error {
  constructor(reason: string) {
    super(`the SQL parser was lost: ${reason}`);
    this.name = 'ParserLost';
  }
}

type Parse = (sql: string, dialect: string) => unknown;

// A documented singleton: the parser keeps its WASM instance in its own module anyway.
let loaded: Parse | null = null;

export async function loadSqlparser(): Promise<void> {
  if (loaded) return;
  const library = await import('@guanmingchiu/sqlparser-ts');
  await library.init();
  loaded = library.parse as Parse;
}

const NAMES: Record<Dialect, string> = {
  postgres: 'postgresql',
  mysql: 'mysql',
  sqlite: 'sqlite',
  mssql: 'mssql',
  snowflake: 'snowflake',
  bigquery: 'bigquery',
  duckdb: 'duckdb',
  redshift: 'redshift',
  databricks: 'databricks',
  ansi: 'generic',
};

export type Answer = { trees: Ast[] } | { error: string; line: number | null; column: number | null };

export function askParser(sql: string, grammar: Grammar | 'hive'): Answer {
  if (!loaded) throw new Error('loadParsers was not awaited');
  try {
    const trees = loaded(sql, grammar in NAMES ? NAMES[grammar as Dialect] : grammar);
    return { trees: Array.isArray(trees) ? (trees as Ast[]) : [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!isAlive()) throw new ParserLost(message);
    const at = /at Line: (\d+), Column: (\d+)/.exec(message);
    return {
      error: message.replace(/^sql parser error: /, '').replace(/ at Line: \d+, Column: \d+.*/s, ''),
      line: at ? Number(at[1]) : null,
      column: at ? Number(at[2]) : null,
    };
  }
}

function isAlive(): boolean {
  try {
    loaded?.('SELECT 1', 'generic');
    return true;
  } catch {
    return false;
  }
}
