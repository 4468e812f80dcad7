// Renames made in the definition, and the migrations of that history in their order, in; out: the edits in bodies of
// functions that a later migration replaces. They run before they are replaced, and nobody else looks at them.

import type { Edit } from '../model/finding';
import type { Cause, Fault } from '../model/graph';
import type { Table } from '../model/schema';
import type { Name, RoutineBody, Statement } from '../model/sql';
import type { Catalog, Read, Relation } from '../sql/catalog';
import { nameKey } from '../sql/names';
import { resolveQuery } from '../sql/resolve-query';
import { resolveStatement } from '../sql/resolve-statement';
import type { Routine } from './recreate-routine';
import { type FixableFile, renameEdits } from './rename-edits';

export interface MadeRename {
  /** The table as it was. */
  table: Table;
  /** Null: the table itself. */
  column: string | null;
  cause: Cause;
}

/** Null where a place that says the old name cannot be mended. */
export function editReplacedBodies(
  /** In the order they are run. */
  files: readonly FixableFile[],
  /** As they were. */
  tables: readonly Table[],
  rename: MadeRename,
): Edit[] | null {
  const catalog = catalogOf(tables, files[0]?.dialect ?? 'postgres');
  const edits: Edit[] = [];
  for (const { file, routine } of replacedRoutines(files)) {
    for (const read of readsOf(routine, files, catalog)) {
      if (read.relation !== rename.table.id || !isMeant(read, rename)) continue;
      const made = renameEdits(file, faultOf(file, routine, read, rename), rename.cause, new Set());
      if (!made) return null;
      edits.push(...made);
    }
  }
  return edits;
}

function isMeant({ column }: Read, rename: MadeRename): boolean {
  return column === rename.column;
}

function replacedRoutines(files: readonly FixableFile[]): { file: FixableFile; routine: Routine }[] {
  const all = files.flatMap((file) =>
    file.uses.statements.flatMap(({ statement }) =>
      statement.kind === 'create-routine' ? [{ file, routine: statement, key: lastKey(file, statement.name) }] : [],
    ),
  );
  const last = new Map(all.map(({ routine, key }) => [key, routine]));
  return all.filter(({ routine, key }) => last.get(key) !== routine);
}

function lastKey({ dialect }: FixableFile, name: Name): string {
  return nameKey(dialect, name.at(-1)!.name);
}

function readsOf(routine: Routine, files: readonly FixableFile[], catalog: Catalog): Read[] {
  const { body } = routine;
  const triggering = routine.returns?.base === 'trigger' ? tablesTriggering(routine, files, catalog) : [];
  const reads = new Map<string, Read>();
  for (const table of triggering.length > 0 ? triggering : [null]) {
    for (const read of readsOfBody(body, catalog, table)) {
      const { line, startColumn } = read.range;
      reads.set(`${line}:${startColumn}\0${read.relation}\0${read.column}`, read);
    }
  }
  return [...reads.values()];
}

function readsOfBody(body: RoutineBody, catalog: Catalog, triggering: Relation | null): Read[] {
  const rows = new Map<string, Relation | null>(
    triggering
      ? [
          ['new', triggering],
          ['old', triggering],
        ]
      : [],
  );
  for (const [name, table] of Object.entries(body.records)) {
    const found = table ? catalog.relation(table) : 'external';
    if (!rows.has(name)) rows.set(name, typeof found === 'string' ? null : found.found);
  }
  const options = { rows, locals: new Set(body.locals.map((name) => name.toLowerCase())) };
  return body.statements.flatMap((statement) => resolved(statement, catalog, options));
}

function resolved(statement: Statement, catalog: Catalog, options: Parameters<typeof resolveQuery>[2]): Read[] {
  switch (statement.kind) {
    case 'query':
    case 'create-view':
      return resolveQuery(statement.query, catalog, options).reads;
    case 'create-table':
      return statement.query ? resolveQuery(statement.query, catalog, options).reads : [];
    case 'insert':
    case 'update':
    case 'delete':
    case 'merge':
      return resolveStatement(statement, catalog, options).reads;
    default:
      return [];
  }
}

function tablesTriggering(routine: Routine, files: readonly FixableFile[], catalog: Catalog): Relation[] {
  const found = new Map<string, Relation>();
  for (const file of files) {
    for (const { statement } of file.uses.statements) {
      if (statement.kind !== 'create-trigger' || !statement.routine) continue;
      if (lastKey(file, statement.routine) !== lastKey(file, routine.name)) continue;
      const table = catalog.relation(statement.table);
      if (typeof table !== 'string') found.set(table.found.id, table.found);
    }
  }
  return [...found.values()];
}

function catalogOf(tables: readonly Table[], dialect: FixableFile['dialect']): Catalog {
  const byName = new Map<string, Table[]>();
  for (const table of tables) {
    const key = nameKey(dialect, table.name);
    byName.set(key, [...(byName.get(key) ?? []), table]);
  }
  return {
    dialect,
    relation(name) {
      const named = byName.get(nameKey(dialect, name.at(-1)!.name)) ?? [];
      const schema = name.at(-2);
      const table = schema
        ? named.find((one) => nameKey(dialect, one.schema) === nameKey(dialect, schema.name))
        : (named.find((one) => one.schema === 'public') ?? named[0]);
      if (!table) return 'external';
      return { found: { id: table.id, columns: table.columns.map(({ name, type }) => ({ name, type })) } };
    },
  };
}

function faultOf(file: FixableFile, routine: Routine, read: Read, { table, column }: MadeRename): Fault {
  return {
    ...read.range,
    path: file.path,
    code: column === null ? 'unknown-table' : 'unknown-column',
    from: `function:${routine.name.at(-1)!.name}`,
    to: table.id,
    column,
    clause: read.clause,
    certainty: read.certainty,
    live: false,
    wanted: column === null ? table.name : `${table.name}.${column}`,
    details: [],
    cause: null,
    statement: '',
  };
}
