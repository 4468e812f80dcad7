// The schema of the tool and that of a server in, their differences out.

import type { DatabaseSchema, Table } from '../../src/model/schema';
import type { PlainColumn, PlainSchema, PlainTable } from './read-catalog';
import type { ServerDialect } from './servers';

export interface Difference {
  what:
    | 'table'
    | 'kind'
    | 'column'
    | 'order'
    | 'type'
    | 'nullable'
    | 'default'
    | 'primary-key'
    | 'unique'
    | 'foreign-key'
    | 'enum';
  where: string;
  ours: string;
  server: string;
}

export interface Comparison {
  tables: number;
  columns: number;
  differences: Difference[];
}

export function compareSchemas(
  databases: readonly DatabaseSchema[],
  server: PlainSchema,
  dialect: ServerDialect,
): Comparison {
  const ours = plainSchema(databases, dialect);
  const differences: Difference[] = [];
  const differ = (what: Difference['what'], where: string, a: string, b: string) => {
    if (a !== b) differences.push({ what, where, ours: a, server: b });
  };
  for (const name of [...new Set([...ours.tables.keys(), ...server.tables.keys()])].sort()) {
    const a = ours.tables.get(name);
    const b = server.tables.get(name);
    if (!a || !b) {
      differ('table', name, a ? a.kind : '', b ? b.kind : '');
      continue;
    }
    differ('kind', name, a.kind, b.kind);
    compareColumns(a, b, dialect, differ);
    differ('primary-key', name, a.primaryKey, b.primaryKey);
    compareLists('unique', name, a.unique, b.unique, differ);
    compareLists('foreign-key', name, a.foreignKeys, b.foreignKeys, differ);
  }
  compareLists('enum', '', ours.enums, server.enums, differ);
  const columns = [...server.tables.values()].reduce((sum, table) => sum + table.columns.length, 0);
  return { tables: server.tables.size, columns, differences };
}

type Differ = (what: Difference['what'], where: string, a: string, b: string) => void;

function compareColumns(a: PlainTable, b: PlainTable, dialect: ServerDialect, differ: Differ): void {
  const mine = new Map(a.columns.map((column) => [column.name, column]));
  const theirs = new Map(b.columns.map((column) => [column.name, column]));
  for (const name of new Set([...mine.keys(), ...theirs.keys()])) {
    const where = `${a.name}.${name}`;
    const left = mine.get(name);
    const right = theirs.get(name);
    if (!left || !right) {
      differ('column', where, left ? 'there' : '', right ? 'there' : '');
      continue;
    }
    differ('type', where, typeKey(left.type, dialect), typeKey(right.type, dialect));
    // A server tells neither for views.
    if (b.kind !== 'table') continue;
    differ('nullable', where, yes(left.nullable), yes(right.nullable));
    differ('default', where, yes(left.hasDefault), yes(right.hasDefault));
  }
  const order = (columns: PlainColumn[], other: Map<string, PlainColumn>) =>
    columns
      .filter((column) => other.has(column.name))
      .map((column) => column.name)
      .join(', ');
  differ('order', a.name, order(a.columns, theirs), order(b.columns, mine));
}

function compareLists(what: Difference['what'], where: string, a: string[], b: string[], differ: Differ): void {
  const left = new Set(a);
  const right = new Set(b);
  for (const value of left) if (!right.has(value)) differ(what, where, value, '');
  for (const value of right) if (!left.has(value)) differ(what, where, '', value);
}

const yes = (value: boolean) => (value ? 'yes' : 'no');

function plainSchema(databases: readonly DatabaseSchema[], dialect: ServerDialect): PlainSchema {
  const nameOf = (schema: string, name: string) => (dialect === 'postgres' ? `${schema}.${name}` : name);
  const schema: PlainSchema = { tables: new Map(), enums: [] };
  for (const database of databases) {
    for (const table of database.tables) {
      const name = nameOf(table.schema, table.name);
      schema.tables.set(name, plainTable(table, name, nameOf));
    }
    for (const type of database.enums) schema.enums.push(`${type.schema}.${type.name}: ${type.values.join(', ')}`);
  }
  return schema;
}

function plainTable(table: Table, name: string, nameOf: (schema: string, name: string) => string): PlainTable {
  const wholeIndexes = table.indexes.filter((index) => index.unique && !index.partial);
  return {
    name,
    kind: table.kind,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: column.type,
      nullable: column.nullable,
      hasDefault: column.default !== null,
    })),
    primaryKey: table.primaryKey?.columns.join(', ') ?? '',
    unique: [...table.unique, ...wholeIndexes].map((key) => key.columns.join(', ')),
    foreignKeys: table.foreignKeys.map(
      (key) => `${key.columns.join(', ')} -> ${nameOf(key.refSchema, key.refTable)}(${key.refColumns.join(', ')})`,
    ),
  };
}

/** Servers print other words for the same type than people write: MariaDB `int(11)` for `INTEGER`. */
function typeKey(type: string, dialect: ServerDialect): string {
  const lower = type.toLowerCase().replace(/\s+/g, ' ').replace(/ ?, ?/g, ',').trim();
  // Postgres quotes mixed case where it prints a type; the tool prints names as they are stored.
  if (dialect !== 'mysql') return lower.replaceAll('"', '');
  return lower
    .replace(/\binteger\b/, 'int')
    .replace(/\b(boolean|bool)\b/, 'tinyint(1)')
    .replace(/\b(tinyint|smallint|mediumint|int|bigint)\((?!1\))\d+\)/, '$1')
    .replace(/^numeric/, 'decimal')
    .replace(/^(double precision|real)$/, 'double')
    .replace(/^decimal$/, 'decimal(10,0)')
    .replace(/^decimal\((\d+)\)/, 'decimal($1,0)')
    .replace(/^json$/, 'longtext')
    .replace(/^(char|bit|binary|year)$/, (_, word) => (word === 'year' ? 'year(4)' : `${word}(1)`))
    .replace(/^(character varying|national varchar|nvarchar)/, 'varchar')
    .replace(/ (character set|collate) \S+/g, '');
}
