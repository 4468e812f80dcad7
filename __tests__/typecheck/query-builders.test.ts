import { describe, expect, it } from 'vitest';
import { compare, edited, type Files } from './compare';

/** Lines of the code that use a column of the users, which loses it; each line that should ends with `// yes`. */
async function holds(tables: Files, code: string) {
  const before = { ...tables, 'src/code.ts': code };
  const { uses } = await compare(before, edited(before, 'src/tables.ts', '  email: string;\n', ''));
  const found = uses.filter(({ path }) => path === 'src/code.ts').map(({ line, certainty }) => `${line} ${certainty}`);
  const wanted = code.split('\n').flatMap((line, at) => (line.endsWith('// yes') ? [`${at + 1} proven`] : []));
  expect(wanted.length).toBeGreaterThan(0);
  expect([...new Set(found)].sort()).toEqual(wanted.sort());
}

describe('rows of query builders lead to the declared column', () => {
  it('Kysely', async () => {
    const tables = {
      'src/tables.ts': `import type { Generated, Insertable, Selectable, Updateable } from 'kysely';
export interface Users {
  id: Generated<number>;
  email: string;
  name: string | null;
  teamId: number;
}
export interface Teams {
  id: Generated<number>;
  title: string;
}
export interface Database {
  users: Users;
  teams: Teams;
}
export type User = Selectable<Users>;
export type NewUser = Insertable<Users>;
export type UserUpdate = Updateable<Omit<Users, 'id'>>;
`,
    };
    await holds(
      tables,
      `import { Kysely, type Transaction, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Database, NewUser, User, UserUpdate } from './tables';
const db = new Kysely<Database>({});
const team = (trx: Transaction<Database>) => trx.selectFrom('teams');
export async function main(made: NewUser, update: UserUpdate, user: User) {
  const all = await db.selectFrom('users').selectAll().where('id', '=', 1).execute();
  all.map((one) => one.email); // yes
  const some = await db.selectFrom('users').select(['id', 'email']).executeTakeFirstOrThrow();
  some.email.toUpperCase(); // yes
  const joined = await db
    .selectFrom('users as u')
    .innerJoin('teams as t', 't.id', 'u.teamId')
    .select(['u.email as mail', 't.title', 'u.name'])
    .orderBy('t.title')
    .executeTakeFirst();
  joined?.mail;
  joined?.title;
  const nested = await db
    .selectFrom('teams')
    .select((eb) => [
      'teams.title',
      jsonArrayFrom(eb.selectFrom('users').select(['users.email', 'users.name']).whereRef('users.teamId', '=', 'teams.id')).as('members'),
    ])
    .execute();
  nested[0]!.members[0]!.email; // yes
  const owner = await db.selectFrom('teams').select((eb) => jsonObjectFrom(eb.selectFrom('users').selectAll('users')).as('owner')).executeTakeFirst();
  owner?.owner?.email; // yes
  await db.insertInto('users').values({
    email: 'a', // yes
    teamId: 1,
  }).execute();
  await db.updateTable('users').set({
    email: 'b', // yes
  }).where('id', '=', 1).execute();
  const back = await db.insertInto('users').values(made).returning(['id', 'email']).executeTakeFirst();
  back?.email; // yes
  await db.transaction().execute(async (trx) => {
    const row = await trx.deleteFrom('users').returningAll().executeTakeFirst();
    return row?.email; // yes
  });
  const named = await db.with('recent', (q) => q.selectFrom('users').selectAll()).selectFrom('recent').selectAll().execute();
  named[0]!.email; // yes
  const optional = await db.selectFrom('users').select('id').$if(true, (q) => q.select('email')).executeTakeFirst();
  optional?.email; // yes
  const { rows } = await sql<User>\`select * from users\`.execute(db);
  rows[0]!.email; // yes
  user.email; // yes
  update.email = made.email; // yes
  const other = await team(db as Transaction<Database>).selectAll().executeTakeFirst();
  return other?.title;
}
`,
    );
  });

  it('Knex', async () => {
    const tables = {
      'src/tables.ts': `import type { Knex } from 'knex';
export interface User {
  id: number;
  email: string;
  name: string;
}
export interface Team {
  id: number;
  title: string;
}
declare module 'knex/types/tables' {
  interface Tables {
    users: User;
    members: Knex.CompositeTableType<User, Pick<User, 'name'>, Partial<User>>;
    teams: Team;
  }
}
`,
    };
    await holds(
      tables,
      `import knexOf, { type Knex } from 'knex';
import type { User } from './tables';
const knex = knexOf({});
export async function main(trx: Knex.Transaction) {
  const one = await knex('users').where({ id: 1 }).first();
  one?.email; // yes
  const [two] = await trx('members').select('*');
  two!.email; // yes
  const given = await trx<User>('other').where('id', 1).orderBy('id');
  given.map(({ email }) => email); // yes
  const made = await knex('users').insert({ name: 'a' }).returning('*');
  made[0]!.email; // yes
  const joined = await knex('users').join('teams', 'teams.id', 'users.id').first();
  joined?.email; // yes
  const team = await knex('teams').first();
  return team?.title;
}
`,
    );
  });
});
