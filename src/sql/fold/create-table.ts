// CREATE TABLE in all its forms: written columns, LIKE, INHERITS, PARTITION OF, OF type, AS query, CLONE.

import type { CreateTable, Name, Query } from '../../model/sql';
import type { Range } from '../../model/range';
import { resolveQuery } from '../resolve-query';
import { addConstraint, addIndex } from './add-constraint';
import { addColumn, buildColumn, copyColumn, resolveGenerated } from './build-column';
import { catalogOf } from './catalog-of';
import type { Recorder } from './recorder';
import { recordResolved, tableNamed } from './record-reads';
import {
  addTable,
  type ColumnState,
  type DatabaseState,
  findColumn,
  homeOf,
  keyOf,
  lookup,
  newTable,
  removeTable,
  type TableState,
  writtenName,
} from './state';

export function createTable(database: DatabaseState, recorder: Recorder, statement: CreateTable): void {
  const range = statement.name[statement.name.length - 1]!.range;
  const home = homeOf(database, statement.name);
  const existing = database.tables.get(keyOf(database, home.schema, home.name));
  if (existing && statement.ifNotExists) return;
  if (existing && statement.orReplace) removeTable(database, existing, null);
  else if (existing && !statement.temporary) {
    alreadyExists(recorder, existing.id, writtenName(statement.name), range);
    return;
  }
  const table = newTable(database, 'table', home.schema, home.name, recorder.place(range));
  table.temporary = statement.temporary;
  table.columnsKnown = !statement.virtual;
  inheritShape(database, recorder, table, statement);
  for (const def of statement.columns) addWrittenColumn(database, recorder, table, def);
  if (statement.query) takeQueryColumns(database, recorder, table, statement.query, statement.columnNames);
  for (const def of statement.columns) {
    resolveGenerated(database, recorder, table, def);
    for (const constraint of def.constraints) addConstraint(database, recorder, table, constraint);
  }
  // A foreign key may point to a key of the same table that is written after it.
  const later = statement.constraints.filter((constraint) => constraint.kind === 'foreign-key');
  for (const constraint of statement.constraints) {
    if (constraint.kind !== 'foreign-key') addConstraint(database, recorder, table, constraint);
  }
  mergeRepeatedKeys(database, table);
  addTable(database, table);
  for (const constraint of later) addConstraint(database, recorder, table, constraint);
  for (const index of statement.indexes) {
    const keys = index.columns.map((column) => ({ kind: 'column' as const, parts: [column], range: column.range }));
    addIndex(database, recorder, table, {
      name: index.name?.name ?? null,
      keys,
      include: [],
      where: null,
      unique: false,
      range: index.range,
    });
  }
  database.goneTables.delete(keyOf(database, home.schema, home.name));
  recorder.edge({ to: table.id, toColumn: null, kind: 'defines', clause: 'alter', range, definedAt: table.definedAt });
}

/** Inside one CREATE TABLE, Postgres and SQLite make one index of keys over the same columns. */
function mergeRepeatedKeys(database: DatabaseState, table: TableState): void {
  if (database.dialect !== 'postgres' && database.dialect !== 'sqlite') return;
  const seen = new Set(table.primaryKey ? [columnList(table.primaryKey)] : []);
  table.unique = table.unique.filter((key) => !seen.has(columnList(key)) && seen.add(columnList(key)));
}

function columnList(key: { columns: ColumnState[] }): string {
  return key.columns.map((column) => column.name).join('\u0000');
}

function addWrittenColumn(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  def: CreateTable['columns'][number],
): void {
  const inherited = findColumn(database, table, def.name.name);
  const column = buildColumn(database, recorder, table, def);
  if (!inherited) {
    addColumn(database, recorder, table, column);
    return;
  }
  // A child may repeat a column of its parent to add a default or a check.
  inherited.nullable = inherited.nullable && column.nullable;
  inherited.default = column.default ?? inherited.default;
}

function inheritShape(database: DatabaseState, recorder: Recorder, table: TableState, statement: CreateTable): void {
  const take = (name: Name, parent: boolean): TableState | null => {
    const source = tableNamed(database, recorder, name, 'alter');
    if (!source) {
      table.columnsKnown = false;
      return null;
    }
    table.columnsKnown &&= source.columnsKnown;
    for (const column of source.columns) {
      if (findColumn(database, table, column.name)) continue;
      table.columns.push(copyColumn(column, table.definedAt));
    }
    if (parent) table.parents.push(source);
    return source;
  };
  for (const parent of statement.inherits) take(parent, true);
  if (statement.partitionOf) {
    const parent = take(statement.partitionOf, true);
    if (parent) copyKeys(table, parent, () => true);
  }
  if (statement.cloneOf) take(statement.cloneOf, false);
  for (const like of statement.like) {
    const source = take(like.table, false);
    const all = like.including.includes('all');
    if (source) copyKeys(table, source, (kind) => all || like.including.includes(kind));
    for (const column of table.columns) {
      // LIKE copies NOT NULL always, the rest on request.
      if (!all && !like.including.includes('defaults')) column.default = null;
    }
  }
  if (statement.ofType) {
    const type = lookup(database, database.types, statement.ofType);
    if (!type) table.columnsKnown = false;
    for (const attribute of type?.attributes ?? []) table.columns.push(copyColumn(attribute, table.definedAt));
  }
}

function copyKeys(table: TableState, source: TableState, wants: (kind: 'indexes') => boolean): void {
  if (!wants('indexes')) return;
  const own = (column: ColumnState) => table.columns.find((candidate) => candidate.name === column.name)!;
  if (source.primaryKey) table.primaryKey = { name: null, columns: source.primaryKey.columns.map(own) };
  for (const key of source.unique) table.unique.push({ name: null, columns: key.columns.map(own) });
}

export function takeQueryColumns(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  query: Query,
  names: { name: string }[],
): void {
  const resolved = resolveQuery(query, catalogOf(database));
  const outputs = resolved.columns.map((column, position) => names[position]?.name ?? column.name);
  recordResolved(database, recorder, resolved, { outputs, from: table.id, live: false });
  for (const [position, column] of resolved.columns.entries()) {
    const name = outputs[position] ?? null;
    if (name === null || column.name === '*') {
      table.columnsKnown &&= column.name !== '*';
      continue;
    }
    if (findColumn(database, table, name)) continue;
    addColumn(database, recorder, table, {
      name,
      type: column.type,
      userType: null,
      nullable: true,
      default: null,
      generated: false,
      identity: false,
      definedAt: recorder.place(column.range),
    });
  }
}

export function alreadyExists(
  recorder: Recorder,
  to: string,
  wanted: string,
  range: Range,
  column: string | null = null,
): void {
  recorder.fault({ code: 'already-exists', to, column, clause: 'alter', range, wanted });
}
