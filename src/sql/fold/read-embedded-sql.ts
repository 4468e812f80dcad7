// SQL that stands in program code, read against the schema that the migrations arrive at: what it resolves to, and
// only those faults that the code itself proves.

import type { Certainty, Fault } from '../../model/graph';
import type { SqlScript, Statement } from '../../model/sql';
import { readSqlFile } from './read-sql-file';
import { weaker } from './record-reads';
import type { Observations } from './recorder';
import type { DatabaseState } from './state';

/** Stands in names that only the running program knows: a letter without case that nobody writes. */
export const UNKNOWN_LETTER = '\u01bb';

export function codeId(path: string): string {
  return `code:${path}`;
}

/** `certainties`: of each statement, as far as its holes allow. */
export function readEmbeddedSql(
  database: DatabaseState,
  path: string,
  { dialect, statements }: SqlScript,
  certainties: readonly Certainty[],
  into: Observations,
): void {
  for (const [at, statement] of statements.entries()) {
    const seen: Observations = { edges: [], faults: [], problems: [] };
    readSqlFile(database, path, { dialect, statements: [statement] }, seen, codeId(path));
    const certainty = certainties[at] ?? 'proven';
    for (const edge of seen.edges) into.edges.push({ ...edge, certainty: weaker(edge.certainty, certainty) });
    for (const fault of seen.faults) {
      if (isTold(fault, statement)) into.faults.push({ ...fault, certainty: weaker(fault.certainty, certainty) });
    }
    into.problems.push(...seen.problems);
  }
}

function isTold(fault: Fault, statement: Statement): boolean {
  // The string may be meant for another database: only a table that was here once is missed.
  if (fault.code === 'unknown-table') return fault.cause !== null;
  // No table of this database is known to be meant.
  if (fault.to === '') return false;
  if (fault.wanted.includes(UNKNOWN_LETTER) || fault.column?.includes(UNKNOWN_LETTER)) return false;
  if (fault.code !== 'required-column-omitted' || statement.kind !== 'insert') return true;
  return !statement.columns.some((column) => column.name.includes(UNKNOWN_LETTER));
}
