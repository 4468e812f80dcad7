// The state of a database → the plain schema that reports and `throughline schema` print.

import type { DatabaseSchema, EnumType, Table } from '../../model/schema';
import { type DatabaseState, type KeyState, type TableState, typeOf } from './state';

export function exportSchema(state: DatabaseState): DatabaseSchema {
  const tables = [...state.tables.values()].map((table) => exportTable(state, table)).sort(byId);
  const enums: EnumType[] = [...state.types.values()]
    .filter((type) => type.kind === 'enum')
    .map((type) => ({
      id: type.id,
      schema: type.schema,
      name: type.name,
      values: type.values,
      definedAt: type.definedAt,
    }))
    .sort(byId);
  return { database: state.database, dialect: state.dialect, tables, enums };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function exportTable(state: DatabaseState, table: TableState): Table {
  return {
    id: table.id,
    kind: table.kind,
    schema: table.schema,
    name: table.name,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: typeOf(state, column),
      nullable: column.nullable,
      default: column.default,
      generated: column.generated,
      identity: column.identity,
      definedAt: column.definedAt,
    })),
    primaryKey: table.primaryKey ? exportKey(table.primaryKey) : null,
    unique: table.unique.map(exportKey),
    foreignKeys: table.foreignKeys.map((key) => ({
      name: key.name,
      columns: key.columns.map((column) => column.name),
      refSchema: key.target?.schema ?? key.targetSchema,
      refTable: key.target?.name ?? key.targetName,
      refColumns: key.target ? key.targetColumns.map((column) => column.name) : key.targetColumnNames,
      onDelete: key.onDelete,
      onUpdate: key.onUpdate,
    })),
    indexes: table.indexes.map((index) => ({
      name: index.name,
      columns: index.columns.map((column) => column.name),
      unique: index.unique,
      partial: index.partial,
    })),
    definedAt: table.definedAt,
  };
}

function exportKey(key: KeyState): { name: string | null; columns: string[] } {
  return { name: key.name, columns: key.columns.map((column) => column.name) };
}
