// A table and columns in; what the tools call the keys and indexes over them out. A tool that finds another name makes its
// own anew, so a migration has to say the same.

import { createHash } from 'node:crypto';

/** `User_email_key`, cut at what the database takes: as Prisma, Knex, MikroORM and Sequelize name things. */
export function wordyName(parts: readonly string[], suffix: string, longest = 63): string {
  return `${parts.join('_').slice(0, longest - suffix.length - 1)}_${suffix}`;
}

const LENGTHS = { PK: 27, UQ: 27, FK: 27, REL: 26, IDX: 26 } as const;

/** `UQ_97672ac88f789774dd47f7c8be3`. https://github.com/typeorm/typeorm (DefaultNamingStrategy) */
export function hashedName(kind: keyof typeof LENGTHS, table: string, columns: readonly string[], where = ''): string {
  const key = `${table}_${[...columns].sort().join('_')}${where === '' ? '' : `_${where}`}`;
  return `${kind}_${createHash('sha1').update(key).digest('hex').slice(0, LENGTHS[kind])}`;
}
