// CREATE TYPE / DOMAIN and ALTER TYPE: enums with their values, composite types with their attributes.

import type { Statement } from '../../model/sql';
import { buildColumn } from './build-column';
import { alreadyExists } from './create-table';
import { missingObject } from './drop-object';
import { callsIn, recordCalls } from './record-calls';
import type { Recorder } from './recorder';
import { assetId, type DatabaseState, homeOf, keyOf, lookup, newTable, type TypeState, writtenName } from './state';

export function createType(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'create-enum' | 'create-type' | 'create-domain' }>,
): void {
  const last = statement.name[statement.name.length - 1]!;
  const home = homeOf(database, statement.name);
  const key = keyOf(database, home.schema, home.name);
  const existing = database.types.get(key);
  if (existing) {
    const tolerated = statement.kind === 'create-enum' && statement.ifNotExists;
    if (!tolerated) alreadyExists(recorder, existing.id, writtenName(statement.name), last.range);
    return;
  }
  const kind = statement.kind === 'create-enum' ? 'enum' : statement.kind === 'create-domain' ? 'domain' : 'composite';
  const type: TypeState = {
    kind,
    id: assetId(database, 'enum', home.schema, home.name),
    schema: home.schema,
    name: home.name,
    values: statement.kind === 'create-enum' ? statement.values.map((value) => value.value) : [],
    goneValues: new Map(),
    base: statement.kind === 'create-domain' ? statement.type.text : '',
    hasDefault: statement.kind === 'create-domain' && statement.default !== null,
    attributes: [],
    definedAt: recorder.place(last.range),
  };
  if (statement.kind === 'create-type') {
    const shape = newTable(database, 'table', home.schema, home.name, type.definedAt);
    type.attributes = statement.attributes.map((def) => buildColumn(database, recorder, shape, def));
  }
  database.types.set(key, type);
  database.goneTypes.delete(key);
  recorder.edge({
    to: type.id,
    toColumn: null,
    kind: 'defines',
    clause: 'type',
    range: last.range,
    definedAt: type.definedAt,
  });
}

export function alterEnum(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'alter-enum' }>,
): void {
  const type = lookup(database, database.types, statement.name);
  if (!type) {
    missingObject(database, recorder, 'type', statement.name, 'likely');
    return;
  }
  if (statement.add) addValue(recorder, type, statement.add);
  if (statement.rename) {
    const { from, to } = statement.rename;
    const position = type.values.indexOf(from.value);
    if (position < 0) {
      recorder.fault({
        code: 'unknown-enum-value',
        to: type.id,
        column: from.value,
        clause: 'type',
        range: from.range,
        wanted: `${type.name} '${from.value}'`,
        details: type.values,
        cause: type.goneValues.get(from.value) ?? null,
      });
      return;
    }
    type.values[position] = to.value;
    type.goneValues.set(from.value, { ...recorder.place(from.range), kind: 'renamed', renamedTo: to.value });
  }
}

function addValue(
  recorder: Recorder,
  type: TypeState,
  add: NonNullable<Extract<Statement, { kind: 'alter-enum' }>['add']>,
): void {
  if (type.values.includes(add.value.value)) {
    if (!add.ifNotExists)
      alreadyExists(recorder, type.id, `${type.name} '${add.value.value}'`, add.value.range, add.value.value);
    return;
  }
  const anchor = add.before ?? add.after;
  const position = anchor === null ? -1 : type.values.indexOf(anchor);
  if (position < 0) type.values.push(add.value.value);
  else type.values.splice(add.before !== null ? position : position + 1, 0, add.value.value);
  type.goneValues.delete(add.value.value);
}

/** Its columns keep their type; what is checked of their values must be there to check. */
export function alterDomain(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'alter-domain' }>,
): void {
  const type = lookup(database, database.types, statement.name);
  if (!type) {
    missingObject(database, recorder, 'type', statement.name, 'likely');
    return;
  }
  recorder.edge({
    to: type.id,
    toColumn: null,
    kind: 'defines',
    clause: 'alter',
    range: statement.name[statement.name.length - 1]!.range,
    definedAt: type.definedAt,
  });
  if (statement.default) type.hasDefault = statement.default.value !== null;
  if (statement.check) recordCalls(database, recorder, callsIn(statement.check));
}

/** ALTER TYPE on a composite: attributes are its columns. */
export function alterType(
  database: DatabaseState,
  recorder: Recorder,
  statement: Extract<Statement, { kind: 'alter-type' }>,
): void {
  const type = lookup(database, database.types, statement.name);
  if (!type) {
    missingObject(database, recorder, 'type', statement.name, 'likely');
    return;
  }
  const shape = newTable(database, 'table', type.schema, type.name, type.definedAt);
  for (const action of statement.actions) {
    if (action.kind === 'add-column') type.attributes.push(buildColumn(database, recorder, shape, action.column));
    if (action.kind === 'drop-column')
      type.attributes = type.attributes.filter((entry) => entry.name !== action.column.name);
    if (action.kind === 'rename-column') {
      const attribute = type.attributes.find((entry) => entry.name === action.from.name);
      if (attribute) attribute.name = action.to.name;
    }
    if (action.kind === 'set-type') {
      const attribute = type.attributes.find((entry) => entry.name === action.column.name);
      if (attribute) attribute.type = action.type.text;
    }
  }
}
