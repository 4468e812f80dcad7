// A difference between an entity and its table in; the statement that brings the table in line out.

import type { Dialect } from '../../model/dialect';
import type { Table } from '../../model/schema';
import { defaultSchema } from '../../sql/names';
import type { BoundColumn, BoundEntity, ExpectedDefault } from './bound-entity';

export function quoteName(dialect: Dialect, name: string): string {
  if (dialect === 'mysql' || dialect === 'bigquery' || dialect === 'databricks')
    return `\`${name.replaceAll('`', '``')}\``;
  if (dialect === 'mssql') return `[${name.replaceAll(']', ']]')}]`;
  return `"${name.replaceAll('"', '""')}"`;
}

export function quoteTable(dialect: Dialect, schema: string | null, name: string): string {
  const isHome = schema === null || schema === '' || schema === defaultSchema(dialect);
  return isHome ? quoteName(dialect, name) : `${quoteName(dialect, schema)}.${quoteName(dialect, name)}`;
}

export function createTable(dialect: Dialect, entity: BoundEntity): string {
  if (entity.columns.some((column) => isUntyped(dialect, column))) return '';
  const columns = entity.columns.map((column) => columnSql(dialect, column));
  const ids = entity.columns.filter(({ member }) => member.id).map(({ name }) => name);
  const compound = entity.entity.keys
    .find(({ kind }) => kind === 'id')
    ?.members.flatMap(({ name }) => {
      return entity.columns.find(({ member }) => member.name === name)?.name ?? [];
    });
  const key = ids.length > 0 ? ids : (compound ?? []);
  if (key.length > 0) columns.push(`PRIMARY KEY (${key.map((name) => quoteName(dialect, name)).join(', ')})`);
  return `CREATE TABLE ${quoteTable(dialect, entity.schema, entity.table)} (${columns.join(', ')});`;
}

export function addColumn(dialect: Dialect, table: Table, column: BoundColumn): string {
  if (isUntyped(dialect, column)) return '';
  return `ALTER TABLE ${nameOf(dialect, table)} ADD COLUMN ${columnSql(dialect, column)};`;
}

export function dropColumn(dialect: Dialect, table: Table, name: string): string {
  return `ALTER TABLE ${nameOf(dialect, table)} DROP COLUMN ${quoteName(dialect, name)};`;
}

/** Null where the dialect has no such statement (SQLite makes the table anew). */
export function alterColumn(
  dialect: Dialect,
  table: Table,
  column: BoundColumn,
  kind: 'type' | 'nullable' | 'default',
): string | null {
  const start = `ALTER TABLE ${nameOf(dialect, table)}`;
  const name = quoteName(dialect, column.name);
  if (dialect === 'mysql') return isUntyped(dialect, column) ? null : `${start} MODIFY ${columnSql(dialect, column)};`;
  if (dialect === 'sqlite') return null;
  if (kind === 'type') {
    const type = typeSql(dialect, column);
    if (dialect === 'mssql') return `${start} ALTER COLUMN ${name} ${type} ${column.nullable ? 'NULL' : 'NOT NULL'};`;
    return `${start} ALTER COLUMN ${name} SET DATA TYPE ${type} USING ${name}::${type};`;
  }
  if (kind === 'nullable') {
    if (dialect === 'mssql' && isUntyped(dialect, column)) return null;
    if (dialect === 'mssql')
      return `${start} ALTER COLUMN ${name} ${typeSql(dialect, column)} ${column.nullable ? 'NULL' : 'NOT NULL'};`;
    return `${start} ALTER COLUMN ${name} ${column.nullable ? 'DROP' : 'SET'} NOT NULL;`;
  }
  const value = defaultSql(column.default);
  return `${start} ALTER COLUMN ${name} ${value === null ? 'DROP DEFAULT' : `SET DEFAULT ${value}`};`;
}

export function addEnumValue(dialect: Dialect, schema: string | null, name: string, value: string): string | null {
  if (dialect !== 'postgres') return null;
  return `ALTER TYPE ${quoteTable(dialect, schema, name)} ADD VALUE '${value.replaceAll("'", "''")}';`;
}

export function createEnum(dialect: Dialect, schema: string | null, name: string, values: readonly string[]): string {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  return `CREATE TYPE ${quoteTable(dialect, schema, name)} AS ENUM (${list});`;
}

/** What type is meant is not known: no statement, as most databases take none without. */
function isUntyped(dialect: Dialect, { type }: BoundColumn): boolean {
  return type === null && dialect !== 'sqlite';
}

function nameOf(dialect: Dialect, table: Table): string {
  return quoteTable(dialect, table.schema, table.name);
}

function columnSql(dialect: Dialect, column: BoundColumn): string {
  const isCounted = column.default.kind === 'counter';
  const parts = [quoteName(dialect, column.name), isCounted ? counterType(dialect, column) : typeSql(dialect, column)];
  if (!column.nullable && !column.member.list) parts.push('NOT NULL');
  if (isCounted && dialect === 'mysql') parts.push('AUTO_INCREMENT');
  const value = defaultSql(column.default);
  if (value !== null) parts.push(`DEFAULT ${value}`);
  return parts.filter((part) => part !== '').join(' ');
}

function counterType(dialect: Dialect, column: BoundColumn): string {
  if (dialect !== 'postgres') return typeSql(dialect, column);
  return column.type === 'bigint' ? 'BIGSERIAL' : column.type === 'smallint' ? 'SMALLSERIAL' : 'SERIAL';
}

/** Types of the project keep their case in quotes; those of the database are written in capitals. */
function typeSql(dialect: Dialect, { type, member }: BoundColumn): string {
  if (type === null) return '';
  if (!member.enum || dialect !== 'postgres') return /^enum\(/.test(type) ? `ENUM${type.slice(4)}` : type.toUpperCase();
  const array = type.endsWith('[]') ? '[]' : '';
  return quoteName(dialect, array === '' ? type : type.slice(0, -2)) + array;
}

function defaultSql(value: ExpectedDefault): string | null {
  return value.kind === 'sql' ? value.text : null;
}
