// ALTER TABLE, action by action.

import type { Cause } from '../../model/graph';
import type { AlterAction, Ident, Statement } from '../../model/sql';
import { nameKey } from '../names';
import { resolveExprs } from '../resolve-expr';
import { addConstraint, addIndex } from './add-constraint';
import { addColumn, buildColumn, defaultText, resolveGenerated, typeNamed } from './build-column';
import { catalogOf, relationOf } from './catalog-of';
import { alreadyExists } from './create-table';
import { dependentsOf, describeDependent, dropDependents, forgetColumn, guardsDependencies } from './dependents';
import { dropConstraint, renameConstraint } from './drop-constraint';
import type { Recorder } from './recorder';
import { columnNamed, missingColumn, recordResolved, tableNamed } from './record-reads';
import { type ColumnState, type DatabaseState, findColumn, keyOf, moveTable, type TableState, typeOf } from './state';

type AlterTable = Extract<Statement, { kind: 'alter-table' }>;

export function alterTable(database: DatabaseState, recorder: Recorder, statement: AlterTable): void {
  if (statement.objectKind === 'index') {
    alterIndex(database, recorder, statement);
    return;
  }
  if (statement.objectKind === 'sequence') return;
  const table = tableNamed(database, recorder, statement.name, 'alter', statement.ifExists);
  if (!table) return;
  for (const action of statement.actions) applyAction(database, recorder, table, action);
}

function applyAction(database: DatabaseState, recorder: Recorder, table: TableState, action: AlterAction): void {
  switch (action.kind) {
    case 'add-column':
      addWrittenColumn(database, recorder, table, action);
      return;
    case 'drop-column':
      dropColumn(database, recorder, table, action);
      return;
    case 'rename-column':
      renameColumn(database, recorder, table, action.from, action.to, action.range);
      return;
    case 'set-type':
      setType(database, recorder, table, action);
      return;
    case 'redefine-column':
      redefineColumn(database, recorder, table, action);
      return;
    case 'set-default': {
      const column = columnNamed(database, recorder, table, action.column, 'alter');
      if (column) column.default = defaultText(action.default);
      return;
    }
    case 'set-not-null': {
      const column = columnNamed(database, recorder, table, action.column, 'alter');
      if (column) column.nullable = !action.notNull;
      return;
    }
    case 'set-generated': {
      const column = columnNamed(database, recorder, table, action.column, 'alter');
      if (!column) return;
      if (action.identity) column.identity = !action.drop;
      else column.generated = !action.drop;
      return;
    }
    case 'add-constraint':
      if (action.ifNotExists && action.constraint.name && hasConstraint(database, table, action.constraint.name))
        return;
      addConstraint(database, recorder, table, action.constraint);
      return;
    case 'drop-constraint':
      dropConstraint(database, recorder, table, action);
      return;
    case 'rename-constraint':
      renameConstraint(database, recorder, table, action.from, action.to);
      return;
    case 'add-index': {
      const keys = action.columns.map((column) => ({ kind: 'column' as const, parts: [column], range: column.range }));
      const name = action.name?.name ?? null;
      addIndex(database, recorder, table, {
        name,
        keys,
        include: [],
        where: null,
        unique: action.unique,
        range: action.range,
      });
      return;
    }
    case 'rename-index':
      renameConstraint(database, recorder, table, action.from, action.to);
      return;
    case 'rename-table':
      renameTable(database, recorder, table, action.to);
      return;
    case 'set-schema':
      database.schemas.add(nameKey(database.dialect, action.schema.name));
      moveTable(database, table, action.schema.name, table.name, {
        ...recorder.place(action.range),
        kind: 'moved',
        renamedTo: `${action.schema.name}.${table.name}`,
      });
      return;
    case 'attach-partition': {
      const partition = tableNamed(database, recorder, action.partition, 'alter');
      if (partition && !partition.parents.includes(table)) partition.parents.push(table);
      return;
    }
    case 'detach-partition': {
      const partition = tableNamed(database, recorder, action.partition, 'alter');
      if (partition) partition.parents = partition.parents.filter((parent) => parent !== table);
      return;
    }
    case 'inherit': {
      const parent = tableNamed(database, recorder, action.parent, 'alter');
      if (!parent) return;
      table.parents = table.parents.filter((other) => other !== parent);
      if (!action.no) table.parents.push(parent);
      return;
    }
    case 'other':
      for (const column of action.columns) columnNamed(database, recorder, table, column, 'alter');
  }
}

function hasConstraint(database: DatabaseState, table: TableState, name: Ident): boolean {
  const key = nameKey(database.dialect, name.name);
  const keys = [table.primaryKey, ...table.unique, ...table.foreignKeys];
  return (
    table.checks.has(key) || keys.some((entry) => entry?.name != null && nameKey(database.dialect, entry.name) === key)
  );
}

/** The table and the tables that inherit its columns (partitions too). */
function family(database: DatabaseState, table: TableState): TableState[] {
  const members = [table];
  for (const member of members) {
    for (const other of database.tables.values()) {
      if (other.parents.includes(member) && !members.includes(other)) members.push(other);
    }
  }
  return members;
}

function addWrittenColumn(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  action: Extract<AlterAction, { kind: 'add-column' }>,
): void {
  const name = action.column.name;
  const existing = findColumn(database, table, name.name);
  if (existing) {
    if (!action.ifNotExists) alreadyExists(recorder, table.id, `${table.name}.${name.name}`, name.range, name.name);
    return;
  }
  for (const member of family(database, table)) {
    if (findColumn(database, member, name.name)) continue;
    const column = buildColumn(database, recorder, member, action.column);
    addColumn(database, recorder, member, column);
    if (member !== table) continue;
    reportRequired(recorder, member, column, action.column.name);
    resolveGenerated(database, recorder, member, action.column);
    for (const constraint of action.column.constraints) addConstraint(database, recorder, member, constraint);
  }
}

/** NOT NULL without a default fails as soon as the table has a row; a table made in the same file has none. */
function reportRequired(recorder: Recorder, table: TableState, column: ColumnState, name: Ident): void {
  const isFilled = column.nullable || column.default !== null || column.generated || column.identity;
  const filled = isFilled || column.userType?.hasDefault === true;
  if (filled || table.kind !== 'table' || table.definedAt.path === recorder.path) return;
  recorder.fault({
    code: 'required-column-without-default',
    to: table.id,
    column: column.name,
    clause: 'alter',
    range: name.range,
    wanted: `${table.name}.${column.name}`,
    certainty: 'likely',
  });
}

function dropColumn(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  action: Extract<AlterAction, { kind: 'drop-column' }>,
): void {
  const column = findColumn(database, table, action.column.name);
  if (!column) {
    if (!action.ifExists && table.columnsKnown) missingColumn(database, recorder, table, action.column, 'drop');
    return;
  }
  const cause: Cause = { ...recorder.place(action.column.range), kind: 'dropped', renamedTo: null };
  const dependents = dependentsOf(database, table, column);
  if (guardsDependencies(database)) {
    if (dependents.length > 0 && !action.cascade) {
      recorder.fault({
        code: 'depended-on',
        to: table.id,
        column: column.name,
        clause: 'drop',
        range: action.column.range,
        wanted: `${table.name}.${column.name}`,
        details: dependents.map(describeDependent),
      });
    }
    if (action.cascade)
      dropDependents(database, dependents, { ...cause, root: { asset: table.id, column: column.name } });
  }
  for (const member of family(database, table)) forgetColumn(database, member, column.name, cause);
}

function renameColumn(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  from: Ident,
  to: Ident,
  range: AlterAction['range'],
): void {
  const taken = findColumn(database, table, to.name);
  const column = columnNamed(database, recorder, table, from, 'rename');
  if (taken && taken !== column) alreadyExists(recorder, table.id, `${table.name}.${to.name}`, to.range, to.name);
  const cause: Cause = { ...recorder.place(range), kind: 'renamed', renamedTo: to.name };
  for (const member of family(database, table)) {
    const own = findColumn(database, member, from.name);
    if (own) {
      member.gone.set(nameKey(database.dialect, own.name), cause);
      own.name = to.name;
      own.definedAt = recorder.place(to.range);
      member.gone.delete(nameKey(database.dialect, to.name));
    } else if (member === table && !taken && table.columnsKnown) {
      // Go on as the author meant it: one broken rename should not break every later mention of the new name.
      addColumn(database, recorder, member, unknownColumn(to.name, recorder.place(to.range)));
    }
  }
  if (column) {
    const definedAt = recorder.place(to.range);
    recorder.edge({
      to: table.id,
      toColumn: to.name,
      kind: 'defines',
      clause: 'rename',
      range: to.range,
      type: typeOf(database, column),
      definedAt,
    });
  }
}

function unknownColumn(name: string, definedAt: ColumnState['definedAt']): ColumnState {
  return {
    name,
    type: '',
    userType: null,
    nullable: true,
    default: null,
    generated: false,
    identity: false,
    definedAt,
  };
}

function setType(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  action: Extract<AlterAction, { kind: 'set-type' }>,
): void {
  const column = columnNamed(database, recorder, table, action.column, 'alter');
  if (action.using) {
    const scope = [{ name: table.name, relation: relationOf(table) }];
    recordResolved(database, recorder, resolveExprs([action.using], scope, catalogOf(database), 'alter'));
  }
  const userType = typeNamed(database, recorder, table, action.type);
  if (!column) return;
  if (guardsDependencies(database)) reportTypeGuards(database, recorder, table, column, action.column);
  for (const member of family(database, table)) {
    const own = findColumn(database, member, action.column.name);
    if (!own) continue;
    own.type = action.type.text;
    own.userType = userType;
    own.definedAt = recorder.place(action.range);
  }
  recorder.edge({
    to: table.id,
    toColumn: column.name,
    kind: 'defines',
    clause: 'alter',
    range: action.range,
    type: typeOf(database, column),
    definedAt: column.definedAt,
  });
}

/** Postgres refuses to retype a column that a view, a rule, a policy or a generated column reads. */
function reportTypeGuards(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  column: ColumnState,
  name: Ident,
): void {
  const blocking = dependentsOf(database, table, column).filter((dependent) => dependent.kind !== 'foreign-key');
  if (blocking.length === 0) return;
  recorder.fault({
    code: 'depended-on',
    to: table.id,
    column: column.name,
    clause: 'alter',
    range: name.range,
    wanted: `${table.name}.${column.name}`,
    details: blocking.map(describeDependent),
  });
}

function redefineColumn(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  action: Extract<AlterAction, { kind: 'redefine-column' }>,
): void {
  const { from, column: def } = action;
  if (nameKey(database.dialect, from.name) !== nameKey(database.dialect, def.name.name)) {
    renameColumn(database, recorder, table, from, def.name, action.range);
  } else if (!columnNamed(database, recorder, table, from, 'alter')) return;
  const column = findColumn(database, table, def.name.name);
  if (!column) return;
  const next = buildColumn(database, recorder, table, def);
  Object.assign(column, {
    type: next.type === '' ? column.type : next.type,
    userType: next.userType,
    nullable: next.nullable && !table.primaryKey?.columns.includes(column),
    default: next.default,
    definedAt: next.definedAt,
  });
  for (const constraint of def.constraints) {
    if (constraint.kind !== 'primary-key' || !table.primaryKey) addConstraint(database, recorder, table, constraint);
  }
}

function renameTable(database: DatabaseState, recorder: Recorder, table: TableState, to: Ident[]): void {
  const last = to[to.length - 1]!;
  const schema = to.length > 1 ? to[to.length - 2]!.name : table.schema;
  const taken = database.tables.get(keyOf(database, schema, last.name));
  if (taken && taken !== table) {
    alreadyExists(recorder, taken.id, last.name, last.range);
    return;
  }
  moveTable(database, table, schema, last.name, {
    ...recorder.place(last.range),
    kind: 'renamed',
    renamedTo: last.name,
  });
  recorder.edge({
    to: table.id,
    toColumn: null,
    kind: 'defines',
    clause: 'rename',
    range: last.range,
    definedAt: recorder.place(last.range),
  });
}

function alterIndex(database: DatabaseState, recorder: Recorder, statement: AlterTable): void {
  const last = statement.name[statement.name.length - 1]!;
  for (const action of statement.actions) {
    if (action.kind !== 'rename-table') continue;
    const to = action.to[action.to.length - 1]!;
    renameIndex(database, recorder, statement.name, to, statement.ifExists, last);
  }
}

export function renameIndex(
  database: DatabaseState,
  recorder: Recorder,
  name: Ident[],
  to: Ident,
  ifExists: boolean,
  last: Ident,
): void {
  const schemas = name.length > 1 ? [name[name.length - 2]!.name] : database.searchPath;
  for (const schema of schemas) {
    const key = keyOf(database, schema, last.name);
    const entry = database.indexes.get(key);
    if (entry) {
      database.indexes.delete(key);
      entry.index.name = to.name;
      database.indexes.set(keyOf(database, schema, to.name), entry);
      return;
    }
    for (const table of database.tables.values()) {
      for (const constraint of [table.primaryKey, ...table.unique]) {
        if (constraint?.name !== last.name) continue;
        constraint.name = to.name;
        return;
      }
    }
  }
  if (ifExists) return;
  recorder.fault({
    code: 'unknown-object',
    to: `index:${last.name}`,
    clause: 'rename',
    range: last.range,
    wanted: last.name,
    certainty: 'likely',
  });
}
