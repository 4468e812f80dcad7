// The fallback parser (node-sql-parser), one build per dialect, loaded when a statement first needs it; a tree or null.

import type { Dialect } from '../../../model/dialect';
import { type Ast, field } from '../sqlparser/ast';

interface Build {
  Parser: new () => { parse(sql: string, options: object): unknown };
}

// Statements of this size and nesting take the parser well under a second; beyond, its backtracking may not end.
const LONGEST = 300_000;
const DEEPEST = 40;
/** Measured: twenty nested joins take the builds of these dialects ten seconds. */
const DEEPEST_OF: Partial<Record<Dialect, number>> = { snowflake: 8, redshift: 8 };

const DATABASES: Partial<Record<Dialect, string[]>> = {
  mysql: ['mysql', 'mariadb'],
  mssql: ['transactsql'],
  sqlite: ['sqlite'],
  snowflake: ['snowflake'],
  bigquery: ['bigquery'],
  redshift: ['redshift'],
};

/** Reading is synchronous and these builds are needed by few files, so they are required one by one when first asked for. */
function buildOf(database: string): Build | null {
  switch (database) {
    case 'mysql':
      return require('node-sql-parser/build/mysql');
    case 'mariadb':
      return require('node-sql-parser/build/mariadb');
    case 'transactsql':
      return require('node-sql-parser/build/transactsql');
    case 'sqlite':
      return require('node-sql-parser/build/sqlite');
    case 'snowflake':
      return require('node-sql-parser/build/snowflake');
    case 'bigquery':
      return require('node-sql-parser/build/bigquery');
    case 'redshift':
      return require('node-sql-parser/build/redshift');
    default:
      return null;
  }
}

/** Trees of one statement by each build of the dialect that reads it as exactly one. */
export function* treesOf(sql: string, dialect: Dialect, depth: number): Generator<Ast> {
  if (sql.length > LONGEST || depth > (DEEPEST_OF[dialect] ?? DEEPEST)) return;
  for (const database of DATABASES[dialect] ?? []) {
    const build = buildOf(database);
    if (!build) continue;
    const tree = parsed(build, sql, database);
    if (tree !== null) yield tree;
  }
}

function parsed(build: Build, sql: string, database: string): Ast {
  try {
    const answer = new build.Parser().parse(sql, { database, parseOptions: { includeLocations: true } }) as Ast;
    const tree = field(answer, 'ast');
    if (!Array.isArray(tree)) return tree;
    return tree.length === 1 ? (tree[0] ?? null) : null;
  } catch {
    return null;
  }
}
