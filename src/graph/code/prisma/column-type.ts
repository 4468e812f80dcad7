// A field of a Prisma model and the dialect of its database in; the type that Prisma Migrate gives its column out.

import type { Dialect } from '../../../model/dialect';
import type { EntityMember } from '../../../model/entity';
import type { PrismaSchema } from '../../../model/prisma-schema';

const DEFAULTS: Readonly<Partial<Record<Dialect, Readonly<Record<string, string>>>>> = {
  postgres: {
    String: 'text',
    Boolean: 'boolean',
    Int: 'integer',
    BigInt: 'bigint',
    Float: 'double precision',
    Decimal: 'numeric(65,30)',
    DateTime: 'timestamp(3) without time zone',
    Json: 'jsonb',
    Bytes: 'bytea',
  },
  mysql: {
    String: 'varchar(191)',
    Boolean: 'tinyint(1)',
    Int: 'int',
    BigInt: 'bigint',
    Float: 'double',
    Decimal: 'decimal(65,30)',
    DateTime: 'datetime(3)',
    Json: 'json',
    Bytes: 'longblob',
  },
  sqlite: {
    String: 'text',
    Boolean: 'boolean',
    Int: 'integer',
    BigInt: 'bigint',
    Float: 'real',
    Decimal: 'decimal',
    DateTime: 'datetime',
    Json: 'jsonb',
    Bytes: 'blob',
  },
  mssql: {
    String: 'nvarchar(1000)',
    Boolean: 'bit',
    Int: 'int',
    BigInt: 'bigint',
    Float: 'float(53)',
    Decimal: 'decimal(32,16)',
    DateTime: 'datetime2',
    Json: 'nvarchar(1000)',
    Bytes: 'varbinary(max)',
  },
};

/** Native types whose name in SQL is not their own in small letters. */
const NATIVE: Readonly<Partial<Record<Dialect, Readonly<Record<string, string>>>>> = {
  postgres: {
    VarChar: 'character varying',
    Char: 'character',
    VarBit: 'bit varying',
    DoublePrecision: 'double precision',
    Decimal: 'numeric',
    ByteA: 'bytea',
    Integer: 'integer',
    Int: 'integer',
    JsonB: 'jsonb',
  },
  mysql: {
    UnsignedInt: 'int unsigned',
    UnsignedSmallInt: 'smallint unsigned',
    UnsignedTinyInt: 'tinyint unsigned',
    UnsignedMediumInt: 'mediumint unsigned',
    UnsignedBigInt: 'bigint unsigned',
  },
};

/** Null where it cannot be told: a native type of a database that is not known here. */
export function columnType(member: EntityMember, schema: PrismaSchema, dialect: Dialect): string | null {
  const type = elementType(member, schema, dialect);
  return type === null || !member.list ? type : `${type}[]`;
}

function elementType(member: EntityMember, schema: PrismaSchema, dialect: Dialect): string | null {
  if (member.codeType === 'Unsupported') return member.databaseType;
  if (member.enum) return enumType(member, schema, dialect);
  if (member.embedded) return null;
  if (member.databaseType !== null) return nativeType(member.databaseType, dialect);
  return DEFAULTS[dialect]?.[member.codeType] ?? null;
}

/** The type's name where enums are types, its values where they are written in place. */
function enumType(member: EntityMember, schema: PrismaSchema, dialect: Dialect): string | null {
  const found = schema.enums.find(({ type }) => type.name === member.enum?.name);
  if (!found) return null;
  if (dialect === 'postgres') return found.type.databaseName?.name ?? found.type.name;
  if (dialect === 'mysql') return `enum(${found.type.values.map(({ stored }) => quoted(stored)).join(',')})`;
  return dialect === 'sqlite' ? 'text' : null;
}

function nativeType(written: string, dialect: Dialect): string {
  const [, name = '', args = ''] = /^(\w+)(?:\((.*)\))?$/s.exec(written) ?? [];
  const precise = args.replace(/\s+/g, '').toLowerCase();
  if (dialect === 'postgres' && /^Time(?:stamp)?(?:tz)?$/.test(name)) {
    const [, base, zone] = /^(Time(?:stamp)?)(tz)?$/.exec(name)!;
    const digits = precise === '' ? '' : `(${precise})`;
    return `${base!.toLowerCase()}${digits} ${zone ? 'with' : 'without'} time zone`;
  }
  const base = NATIVE[dialect]?.[name] ?? name.toLowerCase();
  return precise === '' ? base : `${base}(${precise})`;
}

export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
