// A <column> of a changelog and a dialect in; its SQL out. Names, types and values as Liquibase writes them.

import type { Dialect } from '../../model/dialect';
import type { Range } from '../../model/range';
import { attribute, type ChangeNode, child } from './change-node';

/** A type of one word and what the database calls it; arguments are kept where the database has them. */
const TYPES: Partial<Record<Dialect, Record<string, string>>> = {
  postgres: {
    datetime: 'timestamp',
    clob: 'text',
    nclob: 'text',
    longtext: 'text',
    mediumtext: 'text',
    longvarchar: 'text',
    blob: 'bytea',
    longblob: 'bytea',
    binary: 'bytea',
    varbinary: 'bytea',
    longvarbinary: 'bytea',
    nvarchar: 'varchar',
    nvarchar2: 'varchar',
    varchar2: 'varchar',
    nchar: 'char',
    number: 'numeric',
    currency: 'decimal',
    tinyint: 'smallint',
    mediumint: 'integer',
    double: 'double precision',
    float: 'float',
    bit: 'boolean',
  },
  mysql: {
    clob: 'longtext',
    nclob: 'longtext',
    blob: 'longblob',
    uuid: 'char(36)',
    number: 'numeric',
    currency: 'decimal',
    boolean: 'tinyint(1)',
    nvarchar: 'varchar',
    varchar2: 'varchar',
    longvarchar: 'longtext',
    timestamp: 'timestamp',
  },
  mssql: {
    clob: 'nvarchar(max)',
    nclob: 'nvarchar(max)',
    text: 'nvarchar(max)',
    blob: 'varbinary(max)',
    boolean: 'bit',
    uuid: 'uniqueidentifier',
    number: 'numeric',
    currency: 'money',
    datetime: 'datetime',
    timestamp: 'datetime2',
    double: 'float',
  },
};
// Types that take no length in the database, whatever the changelog says.
const BARE = new Set([
  'text',
  'bytea',
  'boolean',
  'smallint',
  'longtext',
  'longblob',
  'double precision',
  'bit',
  'nvarchar(max)',
  'varbinary(max)',
]);

export function typeFor(written: string, dialect: Dialect): string {
  const flat = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^java\.sql\.types\./i, '');
  const word = /^([a-z]\w*)\s*(\(.*)?$/i.exec(flat);
  const known = TYPES[dialect];
  const key = word?.[1]?.toLowerCase() ?? '';
  if (!known || !Object.hasOwn(known, key)) {
    // `timestamp(6)`, `bigint(20)` and the like: only MySQL gives integers a width.
    return dialect === 'postgres' ? flat.replace(/^((?:big|small)?int(?:eger)?)\s*\(\d+\)$/i, '$1') : flat;
  }
  const name = known[key]!;
  return BARE.has(name) || name.includes('(') ? name : `${name}${word?.[2] ?? ''}`;
}

/** Liquibase quotes what needs it; an all-capital name folds as the database folds it. */
export function nameOf(name: string, dialect: Dialect): string {
  const flat = name.replace(/[\r\n]+/g, ' ').trim();
  if (dialect === 'mysql' || dialect === 'bigquery' || dialect === 'databricks')
    return `\`${flat.replace(/`/g, '``')}\``;
  if (dialect === 'mssql') return `[${flat.replace(/\]/g, ']]')}]`;
  const folds = dialect === 'postgres' || dialect === 'redshift';
  const stored = folds && /^[A-Z0-9_$]+$/.test(flat) ? flat.toLowerCase() : flat;
  if (dialect === 'snowflake' && /^\w+$/.test(flat)) return flat;
  return `"${stored.replace(/"/g, '""')}"`;
}

export function namesOf(list: string, dialect: Dialect): string {
  return list
    .split(',')
    .filter((name) => name.trim() !== '')
    .map((name) => nameOf(name.trim().replace(/\s+(?:asc|desc)$/i, ''), dialect))
    .join(', ');
}

export function tableOf(node: ChangeNode, dialect: Dialect, name = 'tableName', schema = 'schemaName'): string {
  const parts = [attribute(node, schema), attribute(node, name)].filter((part) => part !== '');
  return parts.map((part) => nameOf(part, dialect)).join('.');
}

/** The value of `PREFIX`, `PREFIXNumeric`, `PREFIXBoolean`, `PREFIXDate`, `PREFIXComputed`; null when there is none. */
export function literalOf(node: ChangeNode, prefix: 'value' | 'defaultValue', dialect: Dialect): string | null {
  const values = node.attributes;
  const text = values.get(prefix);
  if (text !== undefined) return text.toLowerCase() === 'null' ? 'NULL' : quote(text, dialect);
  const number = values.get(`${prefix}Numeric`);
  if (number !== undefined) return flat(number);
  const boolean = values.get(`${prefix}Boolean`);
  if (boolean !== undefined) {
    const yes = /^(?:true|1|t|yes)$/i.test(boolean);
    if (dialect === 'mysql' || dialect === 'mssql' || dialect === 'sqlite') return yes ? '1' : '0';
    return yes ? 'TRUE' : 'FALSE';
  }
  const date = values.get(`${prefix}Date`);
  if (date !== undefined) return /^[\d-]+(?:[T ][\d:.]+)?$/.test(date) ? quote(date, dialect) : flat(date);
  const computed = values.get(`${prefix}Computed`);
  if (computed !== undefined) return functionFor(flat(computed), dialect);
  const sequence = values.get(`${prefix}SequenceNext`);
  if (sequence !== undefined) return `nextval(${quote(sequence, dialect)})`;
  return null;
}

/** Liquibase translates the names of the present moment. */
function functionFor(written: string, dialect: Dialect): string {
  if (dialect === 'mysql') return written;
  return /^(?:current_timestamp|current_datetime|sysdate)(?:\(\))?$/i.test(written) ? 'CURRENT_TIMESTAMP' : written;
}

export interface ColumnSql {
  lines: { text: string; range: Range }[];
  /** Constraints of the table: foreign keys with a name. */
  constraints: string[];
  primaryKey: { name: string; range: Range } | null;
}

export function columnSql(column: ChangeNode, dialect: Dialect, where: 'create' | 'add'): ColumnSql {
  const rules = child(column, 'constraints');
  const of = (name: string): string => (rules ? attribute(rules, name) : '');
  const primary = of('primaryKey') === 'true';
  const increments = attribute(column, 'autoIncrement') === 'true';
  const parts = [nameOf(attribute(column, 'name'), dialect), typeFor(attribute(column, 'type'), dialect)];
  if (increments) parts.push(...identity(dialect));
  const value = literalOf(column, 'defaultValue', dialect);
  if (value !== null) parts.push(`DEFAULT ${value}`);
  if (of('nullable') === 'false' || (primary && dialect !== 'sqlite')) parts.push('NOT NULL');
  if (primary && where === 'add') parts.push('PRIMARY KEY');
  const constraints: string[] = [];
  if (of('unique') === 'true') {
    const name = of('uniqueConstraintName');
    constraints.push(`${named(name, dialect)}UNIQUE (${nameOf(attribute(column, 'name'), dialect)})`);
  }
  const reference = referenceOf(rules, dialect);
  if (reference !== null) {
    constraints.push(
      `${named(of('foreignKeyName'), dialect)}FOREIGN KEY (${nameOf(attribute(column, 'name'), dialect)}) REFERENCES ${reference}${of('deleteCascade') === 'true' ? ' ON DELETE CASCADE' : ''}`,
    );
  }
  return {
    lines: [{ text: parts.join(' '), range: column.range }],
    constraints,
    primaryKey: primary ? { name: of('primaryKeyName'), range: column.range } : null,
  };
}

function identity(dialect: Dialect): string[] {
  if (dialect === 'mysql') return ['AUTO_INCREMENT'];
  if (dialect === 'mssql') return ['IDENTITY(1, 1)'];
  if (dialect === 'sqlite') return [];
  return ['GENERATED BY DEFAULT AS IDENTITY'];
}

function referenceOf(rules: ChangeNode | null, dialect: Dialect): string | null {
  if (!rules) return null;
  const written = /^\s*([\w.]+)\s*\(([^)]*)\)\s*$/.exec(attribute(rules, 'references'));
  if (written) {
    const table = written[1]!
      .split('.')
      .map((part) => nameOf(part, dialect))
      .join('.');
    return `${table} (${namesOf(written[2]!, dialect)})`;
  }
  const table = tableOf(rules, dialect, 'referencedTableName', 'referencedTableSchemaName');
  return table === '' ? null : `${table} (${namesOf(attribute(rules, 'referencedColumnNames'), dialect)})`;
}

function named(name: string, dialect: Dialect): string {
  return name === '' ? '' : `CONSTRAINT ${nameOf(name, dialect)} `;
}

function quote(text: string, dialect: Dialect): string {
  // Where a backslash escapes, it must not swallow the closing quote.
  const escapes = dialect === 'mysql' || dialect === 'bigquery' || dialect === 'databricks' || dialect === 'snowflake';
  const plain = escapes ? flatLines(text).replace(/\\/g, '\\\\') : flatLines(text);
  return `'${plain.replace(/'/g, "''")}'`;
}

function flatLines(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
