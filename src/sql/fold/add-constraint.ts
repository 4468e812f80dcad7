// Constraints and indexes put on a table: every column they name must be there, and a foreign key must find a unique target.

import type { Clause } from '../../model/graph';
import type { Range } from '../../model/range';
import type { Expr, Ident, TableConstraint } from '../../model/sql';
import { nameKey } from '../names';
import { resolveExprs } from '../resolve-expr';
import { catalogOf, findRelation, isExternal, relationOf } from './catalog-of';
import type { Recorder } from './recorder';
import { columnNamed, missingTable, recordResolved } from './record-reads';
import {
  type ColumnState,
  type DatabaseState,
  findColumn,
  type ForeignKeyState,
  type IndexState,
  type KeyState,
  keyOf,
  type TableState,
} from './state';

export function addConstraint(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  constraint: TableConstraint,
): void {
  switch (constraint.kind) {
    case 'primary-key':
      addPrimaryKey(database, recorder, table, constraint);
      return;
    case 'unique': {
      const columns = keyColumns(database, recorder, table, constraint.columns, constraint.usingIndex, 'unique');
      table.unique.push({ name: constraint.name?.name ?? autoName(table, columns, 'key'), columns });
      return;
    }
    case 'foreign-key':
      addForeignKey(database, recorder, table, constraint);
      return;
    case 'check':
      addCheck(database, recorder, table, constraint.name?.name ?? null, [constraint.expr], constraint.range);
      return;
    case 'exclude':
      addCheck(database, recorder, table, constraint.name?.name ?? null, constraint.exprs, constraint.range);
  }
}

function addPrimaryKey(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  constraint: { name: Ident | null; columns: Ident[]; usingIndex?: Ident },
): void {
  const columns = keyColumns(database, recorder, table, constraint.columns, constraint.usingIndex, 'primary-key');
  for (const column of columns) column.nullable = false;
  table.primaryKey = { name: constraint.name?.name ?? autoName(table, [], 'pkey'), columns };
}

function keyColumns(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  names: Ident[],
  usingIndex: Ident | undefined,
  clause: Clause,
): ColumnState[] {
  if (usingIndex) {
    // The index becomes the constraint's own and is renamed after it.
    const name = keyOf(database, table.schema, usingIndex.name);
    const entry = database.indexes.get(name);
    if (!entry) return [];
    database.indexes.delete(name);
    table.indexes = table.indexes.filter((index) => index !== entry.index);
    return entry.index.columns;
  }
  return present(names.map((name) => columnNamed(database, recorder, table, name, clause)));
}

function addForeignKey(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  constraint: Extract<TableConstraint, { kind: 'foreign-key' }>,
): void {
  const columns = present(
    constraint.columns.map((name) => columnNamed(database, recorder, table, name, 'foreign-key')),
  );
  const last = constraint.refTable[constraint.refTable.length - 1]!;
  const target = sameName(database, table, constraint.refTable) ? table : findRelation(database, constraint.refTable);
  const targetColumns = target ? foreignColumns(database, recorder, table, target, constraint, last.range) : [];
  // SQLite looks for the target when rows come, not now.
  if (!target && database.dialect !== 'sqlite' && !isExternal(database, constraint.refTable)) {
    missingTable(database, recorder, constraint.refTable, { clause: 'foreign-key', range: last.range });
  }
  table.foreignKeys.push({
    name: constraint.name?.name ?? autoName(table, columns, 'fkey'),
    columns,
    table,
    target,
    targetSchema:
      constraint.refTable.length > 1
        ? constraint.refTable[constraint.refTable.length - 2]!.name
        : (database.searchPath[0] ?? ''),
    targetName: last.name,
    targetColumns,
    targetColumnNames: constraint.refColumns.map((column) => column.name),
    onDelete: constraint.onDelete,
    onUpdate: constraint.onUpdate,
    place: recorder.place(constraint.range),
  });
}

/** The target of a key that was written before it, or that was made anew. */
export function addForeignKeyTarget(database: DatabaseState, key: ForeignKeyState, target: TableState): void {
  const names = key.targetColumnNames.length > 0 ? key.targetColumnNames : null;
  key.target = target;
  key.targetColumns = names
    ? present(names.map((name) => findColumn(database, target, name)))
    : (target.primaryKey?.columns ?? []);
}

/** Inside its own CREATE TABLE a table refers to itself before it is there. */
function sameName(database: DatabaseState, table: TableState, name: Ident[]): boolean {
  const schema = name.length > 1 ? name[name.length - 2]!.name : table.schema;
  const dialect = database.dialect;
  return (
    nameKey(dialect, name[name.length - 1]!.name) === nameKey(dialect, table.name) &&
    nameKey(dialect, schema) === nameKey(dialect, table.schema)
  );
}

function foreignColumns(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  target: TableState,
  constraint: Extract<TableConstraint, { kind: 'foreign-key' }>,
  range: Range,
): ColumnState[] {
  if (target !== table) {
    recorder.edge({
      from: table.id,
      to: target.id,
      toColumn: null,
      kind: 'references',
      clause: 'foreign-key',
      range,
      live: false,
    });
  }
  if (!target.columnsKnown) return [];
  if (constraint.refColumns.length === 0) {
    if (target.primaryKey) return target.primaryKey.columns;
    // A key inside the CREATE TABLE that is being read may stand further down.
    if (target === table) return [];
    notUnique(recorder, target, [], range);
    return [];
  }
  const found = constraint.refColumns.map((name) => columnNamed(database, recorder, target, name, 'foreign-key'));
  const columns = present(found);
  if (columns.length < found.length || target === table) return columns;
  if (!isUnique(target, columns)) notUnique(recorder, target, columns, constraint.refColumns[0]!.range);
  return columns;
}

function notUnique(recorder: Recorder, target: TableState, columns: ColumnState[], range: Range): void {
  recorder.fault({
    code: 'foreign-key-not-unique',
    to: target.id,
    column: columns[0]?.name ?? null,
    clause: 'foreign-key',
    range,
    wanted: `${target.name}(${columns.map((column) => column.name).join(', ')})`,
    // Keys may come from statements that were not understood.
    certainty: target.kind === 'table' ? 'proven' : 'likely',
  });
}

export function isUnique(table: TableState, columns: ColumnState[]): boolean {
  const keys: KeyState[] = [...table.unique, ...table.indexes.filter((index) => index.unique && !index.partial)];
  if (table.primaryKey) keys.push(table.primaryKey);
  return keys.some(
    (key) => key.columns.length === columns.length && columns.every((column) => key.columns.includes(column)),
  );
}

function addCheck(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  name: string | null,
  exprs: Expr[],
  range: Range,
): void {
  const scope = [{ name: table.name, relation: relationOf(table) }];
  const resolved = resolveExprs(exprs, scope, catalogOf(database), 'check');
  const dependencies = recordResolved(database, recorder, resolved);
  const columns = dependencies.map((dependency) => dependency.column).filter((column) => column !== null);
  const checkName = name ?? autoName(table, columns.length === 1 ? columns : [], 'check');
  table.checks.add(nameKey(database.dialect, checkName));
  table.attached.push({
    kind: 'check',
    name: checkName,
    id: table.id,
    dependencies,
    routine: null,
    searchPath: [],
    body: null,
    place: recorder.place(range),
  });
}

export interface IndexInput {
  name: string | null;
  keys: Expr[];
  include: Ident[];
  where: Expr | null;
  unique: boolean;
  range: Range;
}

export function addIndex(database: DatabaseState, recorder: Recorder, table: TableState, input: IndexInput): void {
  const scope = [{ name: table.name, relation: relationOf(table) }];
  const exprs = input.where ? [...input.keys, input.where] : input.keys;
  recordResolved(database, recorder, resolveExprs(exprs, scope, catalogOf(database), 'index'));
  for (const column of input.include) columnNamed(database, recorder, table, column, 'index');
  const columns: ColumnState[] = [];
  let plain = true;
  for (const key of input.keys) {
    const column = key.kind === 'column' ? findColumn(database, table, key.parts[key.parts.length - 1]!.name) : null;
    if (column) columns.push(column);
    else plain = false;
  }
  const name = input.name ?? autoName(table, columns, 'idx');
  const index: IndexState = {
    name,
    columns,
    unique: input.unique,
    partial: input.where !== null || !plain,
    place: recorder.place(input.range),
  };
  table.indexes.push(index);
  database.indexes.set(keyOf(database, table.schema, name), { table, index });
}

/**
 * The name Postgres makes up: `table_column_label`, at most 63 bytes.
 * Source: `makeObjectName` in PostgreSQL's indexcmds.c; the longer part is cut first.
 */
export function autoName(table: TableState, columns: ColumnState[], label: string): string {
  let first = table.name;
  let second = columns.map((column) => column.name).join('_');
  const room = 63 - label.length - 1 - (second === '' ? 0 : 1);
  while (first.length + second.length > room) {
    if (first.length > second.length) first = first.slice(0, -1);
    else second = second.slice(0, -1);
  }
  const base = [first, second, label].filter((part) => part !== '').join('_');
  const taken = new Set(
    [...table.unique, ...table.foreignKeys, ...table.indexes].map((key) => key.name).filter((name) => name !== null),
  );
  for (const check of table.checks) taken.add(check);
  let name = base;
  for (let count = 1; taken.has(name); count++) name = `${base}${count}`;
  return name;
}

function present<T>(values: (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}
