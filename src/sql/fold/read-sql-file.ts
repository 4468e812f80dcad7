// A SQL file that is no migration (a query, a report, a seed) read against the schema that the migrations arrive at.

import type { SqlScript, Statement } from '../../model/sql';
import type { Catalog, Resolved } from '../catalog';
import { nameKey } from '../names';
import { resolveQuery } from '../resolve-query';
import { resolveStatement } from '../resolve-statement';
import { applyStatement } from './apply-statement';
import { catalogOf, findRelation } from './catalog-of';
import { createRecorder, type Observations, type Recorder } from './recorder';
import { callsIn, recordCalls } from './record-calls';
import { recordResolved } from './record-reads';
import { reportOmitted } from './report-omitted';
import { resolveBody } from './routine';
import type { DatabaseState } from './state';

export function sqlFileId(path: string): string {
  return `sql:${path}`;
}

/** `from`: the asset that reads, where it is not the file as such. */
export function readSqlFile(
  database: DatabaseState,
  path: string,
  script: SqlScript,
  into: Observations,
  from = sqlFileId(path),
): void {
  const recorder = createRecorder(path, from, true, into);
  const catalog = catalogBeside(database, script.statements);
  for (const statement of script.statements) {
    recorder.enter(statement);
    const resolved = resolveReading(statement, catalog);
    if (resolved) {
      recordReads(database, recorder, resolved);
      recordCalls(database, recorder, callsIn(statement));
    }
    if (statement.kind === 'insert') {
      const table = findRelation(database, statement.table);
      if (table) reportOmitted(database, recorder, table, statement);
    }
    if (statement.kind === 'create-routine' || statement.kind === 'do') {
      resolveBody(database, recorder, statement.body, { live: true, certainty: 'likely' });
    }
    if (statement.kind === 'opaque') applyStatement(database, recorder, statement);
  }
}

/** The file may be meant for another database: a table nobody here knows is a possible break, never more. */
function recordReads(database: DatabaseState, recorder: Recorder, resolved: Resolved): void {
  const unresolved = resolved.unresolved.map((entry) =>
    entry.reason === 'unknown-table' ? { ...entry, certainty: 'possible' as const } : entry,
  );
  recordResolved(database, recorder, { ...resolved, unresolved });
}

function resolveReading(statement: Statement, catalog: Catalog): Resolved | null {
  switch (statement.kind) {
    case 'query':
    case 'create-view':
      return resolveQuery(statement.query, catalog);
    case 'create-table':
      return statement.query ? resolveQuery(statement.query, catalog) : null;
    case 'insert':
    case 'update':
    case 'delete':
    case 'merge':
      return resolveStatement(statement, catalog);
    default:
      return null;
  }
}

/** What the file creates itself is its own business. */
function catalogBeside(database: DatabaseState, statements: Statement[]): Catalog {
  const base = catalogOf(database);
  const own = new Set<string>();
  for (const statement of statements) {
    if (statement.kind !== 'create-table' && statement.kind !== 'create-view') continue;
    own.add(nameKey(database.dialect, statement.name[statement.name.length - 1]!.name));
  }
  if (own.size === 0) return base;
  return {
    dialect: base.dialect,
    relation: (name) =>
      own.has(nameKey(database.dialect, name[name.length - 1]!.name)) ? 'external' : base.relation(name),
  };
}
