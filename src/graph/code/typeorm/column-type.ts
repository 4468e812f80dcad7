// A member of a TypeORM entity in; the type and default of the column that TypeORM makes of it out.

import type { Dialect } from '../../../model/dialect';
import type { EntityMember } from '../../../model/entity';
import type { ExpectedDefault } from '../bound-entity';

const REFLECTED: Readonly<Record<string, string>> = {
  string: 'varchar',
  number: 'integer',
  boolean: 'boolean',
  Date: 'datetime',
  Buffer: 'blob',
};

const POSTGRES: Readonly<Record<string, string>> = {
  varchar: 'character varying',
  'character varying': 'character varying',
  char: 'character',
  character: 'character',
  text: 'text',
  citext: 'citext',
  'simple-array': 'text',
  'simple-json': 'text',
  uuid: 'uuid',
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  integer: 'integer',
  smallint: 'smallint',
  bigint: 'bigint',
  float: 'double precision',
  float4: 'real',
  float8: 'double precision',
  real: 'real',
  'double precision': 'double precision',
  decimal: 'numeric',
  numeric: 'numeric',
  boolean: 'boolean',
  bool: 'boolean',
  date: 'date',
  datetime: 'timestamp without time zone',
  timestamp: 'timestamp without time zone',
  'timestamp without time zone': 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  'timestamp with time zone': 'timestamp with time zone',
  json: 'json',
  jsonb: 'jsonb',
  bytea: 'bytea',
  blob: 'bytea',
};

const SQLITE: Readonly<Record<string, string>> = {
  varchar: 'text',
  text: 'text',
  'simple-array': 'text',
  'simple-json': 'text',
  'simple-enum': 'text',
  integer: 'integer',
  int: 'integer',
  boolean: 'boolean',
  datetime: 'datetime',
  blob: 'blob',
};

const MYSQL: Readonly<Record<string, string>> = {
  varchar: 'varchar',
  text: 'text',
  mediumtext: 'mediumtext',
  longtext: 'longtext',
  'simple-array': 'text',
  'simple-json': 'text',
  json: 'json',
  boolean: 'tinyint(1)',
  date: 'date',
};

/** Null where it is not told. */
export function typeormColumnType(member: EntityMember, dialect: Dialect): string | null {
  if (member.unread?.includes('type') || member.enum || member.relation) return null;
  const [, base = '', args = ''] = /^([^()]*)(\(.*\))?$/s.exec(member.databaseType ?? '') ?? [];
  const written = base.trim().toLowerCase();
  const name = written === '' ? REFLECTED[member.codeType] : written;
  if (name === undefined) return null;
  const type = typeIn(dialect, name, args);
  return type !== null && member.list && dialect === 'postgres' ? `${type}[]` : type;
}

function typeIn(dialect: Dialect, name: string, args: string): string | null {
  if (dialect === 'postgres') {
    const type = POSTGRES[name];
    if (type === undefined) return null;
    const [, start = '', zone = ''] = /^(\w+)( with(?:out)? time zone)$/.exec(type) ?? [];
    if (zone !== '') return `${start}${args}${zone}`;
    // Only these take a length; TypeORM leaves it out for others.
    return /^(?:character|numeric)/.test(type) ? type + args : type;
  }
  if (dialect === 'sqlite') return SQLITE[name] ?? null;
  if (dialect !== 'mysql') return null;
  const type = MYSQL[name];
  if (type === undefined) return null;
  return name === 'varchar' ? `varchar${args === '' ? '(255)' : args}` : type;
}

export function typeormColumnDefault(member: EntityMember): ExpectedDefault {
  if (member.unread?.includes('default') || member.relation) return { kind: 'unknown' };
  if (member.default === 'autoincrement()') return { kind: 'counter' };
  if (member.default === null) return member.generated ? { kind: 'unknown' } : { kind: 'none' };
  return { kind: 'sql', text: member.default };
}
