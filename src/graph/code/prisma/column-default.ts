// A field of a Prisma model in; the default that its column has in the database out, as SQL. Many defaults are given by
// the client and leave the column without one.

import type { Dialect } from '../../../model/dialect';
import type { EntityMember } from '../../../model/entity';
import type { PrismaSchema } from '../../../model/prisma-schema';
import type { ExpectedDefault } from '../bound-entity';
import { quoted } from './column-type';

export function columnDefault(member: EntityMember, schema: PrismaSchema, dialect: Dialect): ExpectedDefault {
  const written = member.default;
  if (written === null) return { kind: 'none' };
  if (/^autoincrement\s*\(/.test(written)) return { kind: 'counter' };
  if (/^sequence\s*\(/.test(written)) return { kind: 'counter' };
  if (/^now\s*\(\s*\)$/.test(written)) return { kind: 'sql', text: 'CURRENT_TIMESTAMP' };
  if (/^(?:uuid|cuid|nanoid|ulid|auto)\s*\(/.test(written)) return { kind: 'none' };
  const own = /^dbgenerated\s*\((.*)\)$/s.exec(written);
  if (own) return own[1]!.trim() === '' ? { kind: 'unknown' } : fromString(own[1]!.trim());
  if (written.startsWith('[')) return { kind: 'unknown' };
  if (member.enum) return { kind: 'sql', text: quoted(storedValue(member, written, schema)) };
  const text = stringIn(written);
  if (text !== null) return { kind: 'sql', text: quoted(text) };
  if (/^-?\d/.test(written) || /^(?:true|false)$/.test(written))
    return { kind: 'sql', text: literal(written, dialect) };
  return { kind: 'unknown' };
}

function literal(written: string, dialect: Dialect): string {
  if (!/^(?:true|false)$/.test(written) || dialect === 'postgres' || dialect === 'sqlite' || dialect === 'mysql')
    return written;
  return written === 'true' ? '1' : '0';
}

function storedValue(member: EntityMember, value: string, schema: PrismaSchema): string {
  const found = schema.enums.find(({ type }) => type.name === member.enum?.name);
  return found?.type.values.find(({ name }) => name === value)?.stored ?? value;
}

function fromString(written: string): ExpectedDefault {
  const text = stringIn(written);
  return text === null ? { kind: 'unknown' } : { kind: 'sql', text };
}

function stringIn(written: string): string | null {
  if (!written.startsWith('"')) return null;
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
