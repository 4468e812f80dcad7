// A key, index or foreign key that a table lacks in; the statement that makes it out. Empty where the dialect has none
// (SQLite makes the table anew), or where how it is made is not all known.

import type { Dialect } from '../../model/dialect';
import type { BoundForeignKey, BoundJoinTable, BoundKey } from './bound-entity';
import { quoteName, quoteTable } from './write-migration';

/** Name of a table as statements say it. */
export interface KeyedTable {
  schema: string | null;
  name: string;
}

export function addKey(dialect: Dialect, table: KeyedTable, key: BoundKey): string {
  const name = quoteName(dialect, key.name);
  const columns = columnList(dialect, key.columns);
  const on = quoteTable(dialect, table.schema, table.name);
  if (key.special) return '';
  if (key.kind === 'index') return `CREATE INDEX ${name} ON ${on}(${columns});`;
  if (key.kind === 'primary')
    return dialect === 'sqlite' ? '' : `ALTER TABLE ${on} ADD CONSTRAINT ${name} PRIMARY KEY (${columns});`;
  if (key.isConstraint && dialect !== 'sqlite' && dialect !== 'mysql')
    return `ALTER TABLE ${on} ADD CONSTRAINT ${name} UNIQUE (${columns});`;
  return `CREATE UNIQUE INDEX ${name} ON ${on}(${columns});`;
}

export function addForeignKey(dialect: Dialect, table: KeyedTable, key: BoundForeignKey): string {
  if (dialect === 'sqlite') return '';
  const on = quoteTable(dialect, table.schema, table.name);
  return `ALTER TABLE ${on} ADD CONSTRAINT ${quoteName(dialect, key.name)} ${foreignKeyWords(dialect, key)};`;
}

/** Where the database says other things of it: taken off and put on anew. */
export function replaceForeignKey(
  dialect: Dialect,
  table: KeyedTable,
  key: BoundForeignKey,
  actual: { name: string | null; onDelete: string | null; onUpdate: string | null },
): string[] {
  if (dialect === 'sqlite' || actual.name === null) return [];
  const on = quoteTable(dialect, table.schema, table.name);
  const what = dialect === 'mysql' ? 'FOREIGN KEY' : 'CONSTRAINT';
  const known = {
    ...key,
    name: actual.name,
    onDelete: key.onDelete === undefined ? actual.onDelete : key.onDelete,
    onUpdate: key.onUpdate === undefined ? actual.onUpdate : key.onUpdate,
  };
  const dropped = `ALTER TABLE ${on} DROP ${what} ${quoteName(dialect, actual.name)};`;
  return [dropped, addForeignKey(dialect, table, known)];
}

export function foreignKeyWords(dialect: Dialect, key: BoundForeignKey): string {
  const target = quoteTable(dialect, key.refSchema, key.refTable);
  const words = `FOREIGN KEY (${columnList(dialect, key.columns)}) REFERENCES ${target}(${columnList(dialect, key.refColumns)})`;
  return words + actionWords('ON DELETE', key.onDelete) + actionWords('ON UPDATE', key.onUpdate);
}

export function createJoinTable(dialect: Dialect, table: BoundJoinTable): string[] {
  if (table.columns.some(({ type }) => type === null)) return [];
  const parts = table.columns.map(({ name, type }) => `${quoteName(dialect, name)} ${type!.toUpperCase()} NOT NULL`);
  for (const key of table.keys) {
    if (key.kind !== 'primary') continue;
    parts.push(`CONSTRAINT ${quoteName(dialect, key.name)} PRIMARY KEY (${columnList(dialect, key.columns)})`);
  }
  if (dialect === 'sqlite') parts.push(...table.foreignKeys.map((key) => foreignKeyWords(dialect, key)));
  const home = { schema: table.schema, name: table.table };
  return [
    `CREATE TABLE ${quoteTable(dialect, table.schema, table.table)} (${parts.join(', ')});`,
    ...table.keys.filter(({ kind }) => kind !== 'primary').map((key) => addKey(dialect, home, key)),
    ...table.foreignKeys.map((key) => addForeignKey(dialect, home, key)),
  ].filter((statement) => statement !== '');
}

function columnList(dialect: Dialect, names: readonly string[]): string {
  return names.map((name) => quoteName(dialect, name)).join(', ');
}

function actionWords(clause: string, action: string | null | undefined): string {
  return action == null ? '' : ` ${clause} ${action}`;
}
