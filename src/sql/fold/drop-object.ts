// DROP of everything: what is not there is reported, what others need is refused, CASCADE takes the others along.

import type { Cause } from '../../model/graph';
import type { Name, ObjectKind, Statement, TypeName } from '../../model/sql';
import { nameKey } from '../names';
import { findRelation, isExternal } from './catalog-of';
import { columnsOfType, dependentsOf, describeDependent, dropDependents, guardsDependencies } from './dependents';
import { overloadNamed } from './overloads';
import type { Recorder } from './recorder';
import { missingTable, tableNamed } from './record-reads';
import { assetId, type DatabaseState, homeOf, keyOf, lookup, removeTable, type TableState, writtenName } from './state';

type Drop = Extract<Statement, { kind: 'drop' }>;

export function dropObject(database: DatabaseState, recorder: Recorder, statement: Drop): void {
  switch (statement.objectKind) {
    case 'table':
    case 'view':
    case 'materialized-view':
      dropRelations(database, recorder, statement);
      return;
    case 'index':
      for (const name of statement.names) dropIndex(database, recorder, statement, name);
      return;
    case 'type':
    case 'domain':
      for (const name of statement.names) dropType(database, recorder, statement, name);
      return;
    case 'schema':
    case 'database':
      for (const name of statement.names) dropSchema(database, recorder, statement, name);
      return;
    case 'function':
    case 'procedure':
    case 'aggregate':
      for (const [at, name] of statement.names.entries())
        dropRoutine(database, recorder, statement, name, statement.inputs?.[at] ?? null);
      return;
    case 'trigger':
    case 'policy':
    case 'rule':
      dropAttached(database, recorder, statement);
      return;
    case 'sequence':
      for (const name of statement.names) database.sequences.delete(keyOfName(database, name));
      return;
    case 'extension':
      for (const name of statement.names) database.extensions.delete(writtenName(name));
  }
}

function causeAt(recorder: Recorder, name: Name): Cause {
  return { ...recorder.place(name[name.length - 1]!.range), kind: 'dropped', renamedTo: null };
}

function keyOfName(database: DatabaseState, name: Name): string {
  const home = homeOf(database, name);
  return keyOf(database, home.schema, home.name);
}

function dropRelations(database: DatabaseState, recorder: Recorder, statement: Drop): void {
  const going = new Set<TableState>();
  for (const name of statement.names) {
    const table = findRelation(database, name);
    if (table) going.add(table);
  }
  for (const name of statement.names) {
    const table = findRelation(database, name);
    const range = name[name.length - 1]!.range;
    if (!table) {
      if (statement.ifExists || isExternal(database, name)) continue;
      missingTable(database, recorder, name, { clause: 'drop', range });
      continue;
    }
    recorder.edge({ to: table.id, toColumn: null, kind: 'reads', clause: 'drop', range, definedAt: table.definedAt });
    const cause = causeAt(recorder, name);
    const others = dependentsOf(database, table, null, going);
    const blocking = guardsDependencies(database)
      ? others
      : others.filter((other) => other.kind === 'foreign-key' && database.dialect !== 'sqlite');
    if (blocking.length > 0 && !statement.cascade) {
      recorder.fault({
        code: 'depended-on',
        to: table.id,
        clause: 'drop',
        range,
        wanted: writtenName(name),
        details: blocking.map(describeDependent),
        // MySQL and SQL Server scripts may have switched the checks off.
        certainty: guardsDependencies(database) ? 'proven' : 'likely',
      });
    }
    removeTable(database, table, cause);
    if (statement.cascade && guardsDependencies(database))
      dropDependents(database, others, { ...cause, root: { asset: table.id, column: null } });
    for (const child of [...database.tables.values()]) {
      if (!child.parents.includes(table)) continue;
      // Partitions and children go with their parent.
      child.parents = child.parents.filter((parent) => parent !== table);
      removeTable(database, child, cause);
    }
  }
}

function dropIndex(database: DatabaseState, recorder: Recorder, statement: Drop, name: Name): void {
  const last = name[name.length - 1]!;
  const table = statement.table ? tableNamed(database, recorder, statement.table, 'drop', statement.ifExists) : null;
  const schemas = table ? [table.schema] : name.length > 1 ? [name[name.length - 2]!.name] : database.searchPath;
  for (const schema of schemas) {
    const key = keyOf(database, schema, last.name);
    const entry = database.indexes.get(key);
    if (!entry) continue;
    database.indexes.delete(key);
    entry.table.indexes = entry.table.indexes.filter((index) => index !== entry.index);
    return;
  }
  if (table) {
    // MySQL: a unique key is an index too.
    table.unique = table.unique.filter(
      (key) => key.name === null || nameKey(database.dialect, key.name) !== nameKey(database.dialect, last.name),
    );
    return;
  }
  if (statement.ifExists || (name.length > 1 && isExternal(database, name))) return;
  missingObject(database, recorder, 'index', name, 'likely');
}

function dropType(database: DatabaseState, recorder: Recorder, statement: Drop, name: Name): void {
  const type = lookup(database, database.types, name);
  if (!type) {
    if (!statement.ifExists && !isExternal(database, name)) missingObject(database, recorder, 'type', name, 'likely');
    return;
  }
  const cause = causeAt(recorder, name);
  const users = columnsOfType(database, type);
  if (users.length > 0 && !statement.cascade) {
    recorder.fault({
      code: 'depended-on',
      to: type.id,
      clause: 'drop',
      range: name[name.length - 1]!.range,
      wanted: writtenName(name),
      details: users.map(describeDependent),
    });
  }
  if (statement.cascade) dropDependents(database, users, { ...cause, root: { asset: type.id, column: null } });
  const key = keyOf(database, type.schema, type.name);
  database.types.delete(key);
  database.goneTypes.set(key, cause);
}

function dropSchema(database: DatabaseState, recorder: Recorder, statement: Drop, name: Name): void {
  const schema = nameKey(database.dialect, name[name.length - 1]!.name);
  const cause = causeAt(recorder, name);
  const inside = [...database.tables.values()].filter((table) => nameKey(database.dialect, table.schema) === schema);
  if (inside.length > 0 && !statement.cascade && guardsDependencies(database)) {
    recorder.fault({
      code: 'depended-on',
      to: `schema:${schema}`,
      clause: 'drop',
      range: name[name.length - 1]!.range,
      wanted: writtenName(name),
      details: inside.map((table) => table.id),
    });
  }
  for (const table of inside) {
    const others = dependentsOf(database, table, null, new Set(inside));
    removeTable(database, table, cause);
    dropDependents(database, others, cause);
  }
  for (const [key, type] of database.types)
    if (nameKey(database.dialect, type.schema) === schema) database.types.delete(key);
  for (const key of [...database.routines.keys()]) if (key.startsWith(`${schema}\u0000`)) database.routines.delete(key);
}

function dropRoutine(
  database: DatabaseState,
  recorder: Recorder,
  statement: Drop,
  name: Name,
  inputs: readonly TypeName[] | null,
): void {
  const found = lookup(database, database.routines, name);
  const named = found ? overloadNamed(found, inputs) : null;
  // With other types it is another routine, which nobody made; but a type may have gone by another name when it was made.
  const routine = named ?? (found?.length === 1 && !statement.ifExists ? found[0]! : null);
  if (!found || !routine) {
    if (!found && !statement.ifExists && !isExternal(database, name))
      missingObject(database, recorder, 'function', name, 'likely');
    return;
  }
  const key = keyOf(database, routine.schema, routine.name);
  const cause = causeAt(recorder, name);
  const users = found.length === 1 ? triggersCalling(database, key) : [];
  const views = [...database.tables.values()].filter((table) => table.routines.has(routine));
  if (users.length + views.length > 0 && !statement.cascade && guardsDependencies(database)) {
    recorder.fault({
      code: 'depended-on',
      to: routine.id,
      clause: 'drop',
      range: name[name.length - 1]!.range,
      wanted: writtenName(name),
      details: [
        ...users.map(({ table, trigger }) => `${table.id} (trigger ${trigger})`),
        ...views.map((view) => view.id),
      ],
    });
  }
  if (statement.cascade) {
    const root = { asset: routine.id, column: null };
    dropDependents(
      database,
      views.map((table) => ({ kind: 'view', table })),
      { ...cause, root },
    );
    for (const { table, trigger } of users) table.attached = table.attached.filter((entry) => entry.name !== trigger);
  }
  const rest = found.filter((other) => other !== routine);
  if (rest.length > 0) {
    database.routines.set(key, rest);
    return;
  }
  database.routines.delete(key);
  database.goneRoutines.set(key, { id: routine.id, cause });
}

function triggersCalling(database: DatabaseState, routineKey: string): { table: TableState; trigger: string }[] {
  const users: { table: TableState; trigger: string }[] = [];
  for (const table of database.tables.values()) {
    for (const attached of table.attached) {
      if (attached.kind !== 'trigger' || !attached.routine) continue;
      const last = attached.routine[attached.routine.length - 1]!.name;
      const schemas =
        attached.routine.length > 1 ? [attached.routine[attached.routine.length - 2]!.name] : attached.searchPath;
      const target = schemas.map((schema) => keyOf(database, schema, last)).find((key) => database.routines.has(key));
      if (target === routineKey) users.push({ table, trigger: attached.name });
    }
  }
  return users;
}

function dropAttached(database: DatabaseState, recorder: Recorder, statement: Drop): void {
  const table = statement.table ? tableNamed(database, recorder, statement.table, 'drop', statement.ifExists) : null;
  const tables = table ? [table] : statement.table ? [] : [...database.tables.values()];
  for (const name of statement.names) {
    const key = nameKey(database.dialect, name[name.length - 1]!.name);
    let found = false;
    for (const owner of tables) {
      const kept = owner.attached.filter(
        (entry) => entry.kind !== statement.objectKind || nameKey(database.dialect, entry.name) !== key,
      );
      found ||= kept.length < owner.attached.length;
      owner.attached = kept;
    }
    if (found || statement.ifExists || tables.length === 0) continue;
    missingObject(database, recorder, statement.objectKind, name, 'likely');
  }
}

export function missingObject(
  database: DatabaseState,
  recorder: Recorder,
  kind: ObjectKind,
  name: Name,
  certainty: 'proven' | 'likely',
): void {
  const home = homeOf(database, name);
  const key = keyOf(database, home.schema, home.name);
  const cause =
    (kind === 'function'
      ? database.goneRoutines.get(key)?.cause
      : kind === 'type'
        ? database.goneTypes.get(key)
        : null) ?? null;
  recorder.fault({
    code: 'unknown-object',
    to: assetId(database, kind, home.schema, home.name),
    clause: 'drop',
    range: name[name.length - 1]!.range,
    wanted: `${kind} ${writtenName(name)}`,
    certainty: cause ? 'proven' : certainty,
    cause,
  });
}
