// ALTER … RENAME TO, ALTER … SET SCHEMA and COMMENT ON, for every kind of object.

import type { Cause } from '../../model/graph';
import type { Statement } from '../../model/sql';
import { nameKey } from '../names';
import { renameIndex } from './alter-table';
import { renameConstraint } from './drop-constraint';
import { missingObject } from './drop-object';
import { overloadNamed } from './overloads';
import type { Recorder } from './recorder';
import { columnNamed, tableNamed } from './record-reads';
import { assetId, type DatabaseState, keyOf, lookup, moveTable, type TypeState } from './state';

type Rename = Extract<Statement, { kind: 'rename' }>;
type SetSchema = Extract<Statement, { kind: 'set-schema' }>;
type Comment = Extract<Statement, { kind: 'comment' }>;

export function renameObject(database: DatabaseState, recorder: Recorder, statement: Rename): void {
  const last = statement.name[statement.name.length - 1]!;
  const cause: Cause = { ...recorder.place(last.range), kind: 'renamed', renamedTo: statement.to.name };
  switch (statement.objectKind) {
    case 'table':
    case 'view':
    case 'materialized-view': {
      const table = tableNamed(database, recorder, statement.name, 'rename', statement.ifExists);
      if (table) moveTable(database, table, table.schema, statement.to.name, cause);
      return;
    }
    case 'index':
      renameIndex(database, recorder, statement.name, statement.to, statement.ifExists, last);
      return;
    case 'type':
    case 'domain': {
      const type = lookup(database, database.types, statement.name);
      if (type) moveType(database, type, type.schema, statement.to.name, cause);
      else missingObject(database, recorder, 'type', statement.name, 'likely');
      return;
    }
    case 'schema':
      renameSchema(database, last.name, statement.to.name, cause);
      return;
    case 'function':
    case 'procedure':
    case 'aggregate':
      moveRoutines(
        database,
        recorder,
        statement,
        (entry) => ({ schema: entry.schema, name: statement.to.name }),
        cause,
      );
      return;
    case 'constraint':
    case 'column': {
      const table = statement.table
        ? tableNamed(database, recorder, statement.table, 'rename', statement.ifExists)
        : null;
      if (table && statement.objectKind === 'constraint')
        renameConstraint(database, recorder, table, last, statement.to);
      return;
    }
    case 'trigger':
    case 'policy':
    case 'rule': {
      const table = statement.table
        ? tableNamed(database, recorder, statement.table, 'rename', statement.ifExists)
        : null;
      const entry = table?.attached.find(
        (attached) => attached.kind === statement.objectKind && attached.name === last.name,
      );
      if (entry) entry.name = statement.to.name;
    }
  }
}

export function setObjectSchema(database: DatabaseState, recorder: Recorder, statement: SetSchema): void {
  const last = statement.name[statement.name.length - 1]!;
  const schema = statement.schema.name;
  const cause: Cause = { ...recorder.place(last.range), kind: 'moved', renamedTo: `${schema}.${last.name}` };
  database.schemas.add(nameKey(database.dialect, schema));
  switch (statement.objectKind) {
    case 'table':
    case 'view':
    case 'materialized-view': {
      const table = tableNamed(database, recorder, statement.name, 'alter');
      if (table) moveTable(database, table, schema, table.name, cause);
      return;
    }
    case 'type':
    case 'domain': {
      const type = lookup(database, database.types, statement.name);
      if (type) moveType(database, type, schema, type.name, cause);
      return;
    }
    case 'function':
    case 'procedure':
    case 'aggregate':
      moveRoutines(database, recorder, statement, (entry) => ({ schema, name: entry.name }), cause);
  }
}

function moveType(database: DatabaseState, type: TypeState, schema: string, name: string, cause: Cause): void {
  const key = keyOf(database, type.schema, type.name);
  database.types.delete(key);
  database.goneTypes.set(key, cause);
  type.schema = schema;
  type.name = name;
  type.id = assetId(database, 'enum', schema, name);
  database.types.set(keyOf(database, schema, name), type);
}

function moveRoutines(
  database: DatabaseState,
  recorder: Recorder,
  statement: Rename | SetSchema,
  to: (entry: { schema: string; name: string }) => { schema: string; name: string },
  cause: Cause,
): void {
  const found = lookup(database, database.routines, statement.name);
  if (!found) {
    missingObject(database, recorder, 'function', statement.name, 'likely');
    return;
  }
  const named = statement.inputs ? overloadNamed(found, statement.inputs) : null;
  const moved = named ? [named] : found;
  const rest = found.filter((routine) => !moved.includes(routine));
  const key = keyOf(database, moved[0]!.schema, moved[0]!.name);
  if (rest.length > 0) database.routines.set(key, rest);
  else {
    database.routines.delete(key);
    database.goneRoutines.set(key, { id: moved[0]!.id, cause });
  }
  for (const routine of moved) {
    Object.assign(routine, to(routine));
    routine.id = assetId(database, 'function', routine.schema, routine.name);
  }
  const next = keyOf(database, moved[0]!.schema, moved[0]!.name);
  database.routines.set(next, [...(database.routines.get(next) ?? []), ...moved]);
}

function renameSchema(database: DatabaseState, from: string, to: string, cause: Cause): void {
  const old = nameKey(database.dialect, from);
  database.schemas.delete(old);
  database.schemas.add(nameKey(database.dialect, to));
  const same = (schema: string) => nameKey(database.dialect, schema) === old;
  for (const table of [...database.tables.values()])
    if (same(table.schema)) moveTable(database, table, to, table.name, cause);
  for (const type of [...database.types.values()])
    if (same(type.schema)) moveType(database, type, to, type.name, cause);
}

export function commentOn(database: DatabaseState, recorder: Recorder, statement: Comment): void {
  const relation = ['table', 'view', 'materialized-view', 'column'].includes(statement.objectKind);
  if (!relation) return;
  const table = tableNamed(database, recorder, statement.name, 'comment');
  if (table && statement.column) columnNamed(database, recorder, table, statement.column, 'comment');
}
