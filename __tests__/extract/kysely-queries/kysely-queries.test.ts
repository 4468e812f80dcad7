import { describe, expect, it } from 'vitest';
import { type Files, graphOf, review } from '../../memory-tree';

const PACKAGE = '{"dependencies":{"pg":"8","kysely":"0.28"}}';
const TABLES = `CREATE TABLE users (id serial PRIMARY KEY, email text, name text, team_id int);
CREATE TABLE teams (id serial PRIMARY KEY, title text, email text, contact text);
`;

/** Lines of the code that a change of `users.email` breaks. */
async function broken(code: string, change = 'ALTER TABLE users DROP COLUMN email;\n'): Promise<number[]> {
  const base = { 'package.json': PACKAGE, 'migrations/001_a.sql': TABLES, 'src/users.ts': code };
  const { findings } = await review(base, { ...base, 'migrations/002_b.sql': change });
  return findings
    .filter(({ path, introduced }) => path === 'src/users.ts' && introduced)
    .map(({ line }) => line)
    .sort((a, b) => a - b);
}

describe('Kysely queries', () => {
  it('name their columns as strings and as keys', async () => {
    const code = `declare const db: any, id: number, email: string;
db.selectFrom('users').select(['id', 'email as mail']).execute();
db.selectFrom('users').selectAll().where('email', '=', 'name').execute();
db.insertInto('users').values({ name: 'a', email }).returning('id').execute();
db.insertInto('users').values([{ name: 'a' }]).onConflict((oc) => oc.column('email').doUpdateSet({ name: 'b' })).execute();
db.updateTable('users').set({ email }).where('id', '=', id).execute();
db.deleteFrom('users').where('users.email', 'is', null).execute();
db.selectFrom('users').select('name').orderBy('email', 'desc').execute();
db.selectFrom('users').select('name').where('name', '=', 'email').execute();
`;
    expect(await broken(code)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('are resolved through aliases, joins, subqueries and expression builders', async () => {
    const code = `declare const db: any;
db.selectFrom('users as u')
  .innerJoin('teams as t', 't.id', 'u.team_id')
  .select(['u.name', 't.email'])
  .where(({ eb, or, and }) => or([
    eb('t.email', '=', 'x'),
    eb('u.email', '=', 'x'),
  ]))
  .execute();
db.selectFrom('teams').select((eb) => [
  'teams.title',
  jsonArrayFrom(eb.selectFrom('users').select(['users.email']).whereRef('users.team_id', '=', 'teams.id')).as('users'),
]).execute();
db.selectFrom('teams').leftJoin('users', (join) =>
  join.onRef('users.email', '=', 'teams.email')).select((eb) => eb.fn.count('users.id').as('n')).execute();
db.with('recent', (qb) => qb.selectFrom('users').select(['id', 'name'])).selectFrom('recent').select('recent.name').execute();
db.selectFrom('users').select(sql<string>\`lower(email)\`.as('mail')).execute();
db.selectFrom((eb) => eb.selectFrom('users').select(['name as email']).as('named')).select('named.email').execute();
let query = db.selectFrom('users').select('id');
query = query.where('email', '=', 'x');
db.selectFrom('teams').selectAll().where(({ not, exists, selectFrom }) =>
  not(exists(selectFrom('users').selectAll().whereRef('users.email', '=', 'teams.email')))).execute();
`;
    expect(await broken(code)).toEqual([7, 12, 15, 17, 20, 22]);
  });

  it('leave a required column out', async () => {
    const code = `declare const db: any, rest: any;
db.insertInto('teams').values({ title: 'a' }).execute();
db.insertInto('teams').values({ title: 'a', ...rest }).execute();
`;
    expect(await broken(code, 'ALTER TABLE teams ADD COLUMN owner int NOT NULL;\n')).toEqual([2]);
  });

  it('say nothing of harmless changes', async () => {
    const code = `declare const db: any, table: string;
db.selectFrom('users').select(['email', 'name']).execute();
db.selectFrom(table).select('email').execute();
`;
    expect(await broken(code, 'ALTER TABLE users ADD COLUMN phone text;\n')).toEqual([]);
  });
});

const HISTORY = `CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL, full_name text, team_id int, created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE auth_teams (id serial PRIMARY KEY, title text);
`;
const TYPES = `import type { Generated, Insertable, Selectable } from 'kysely';
export interface Stamped {
  created_at: Generated<Date>;
}
export interface UsersTable extends Stamped {
  id: Generated<number>;
  email: string;
  full_name: string | null;
  team_id: number | null;
}
export interface TeamsTable {
  id: Generated<number>;
  title: string | null;
}
export interface Database {
  users: UsersTable;
  auth_teams: TeamsTable;
}
export type User = Selectable<UsersTable>;
`;
const DB = `import { Kysely } from 'kysely';
import type { Database } from './types';
export const db = new Kysely<Database>({} as any);
`;
const USES = `import { db } from './db';
import type { User } from './types';
export async function main() {
  const user = await db.selectFrom('users').selectAll().executeTakeFirstOrThrow();
  const { id } = await db.insertInto('users').values({ email: 'a' }).returning('id').executeTakeFirstOrThrow();
  return show(user) + user.full_name + id;
}
function show(user: User) {
  return user.email;
}
`;

function project(more: Files = {}): Files {
  return {
    'package.json': PACKAGE,
    'migrations/001_a.sql': HISTORY,
    'src/types.ts': TYPES,
    'src/db.ts': DB,
    'src/users.ts': USES,
    ...more,
  };
}

/** `path:line` of what is introduced. */
async function found(before: Files, after: Files): Promise<string[]> {
  const { findings } = await review(before, after);
  const own = findings.filter(({ introduced }) => introduced).map(({ path, line }) => `${path}:${line}`);
  return [...new Set(own)].sort();
}

describe('the type of a Kysely database', () => {
  it('binds the members of its tables to their columns, those of what they extend too', async () => {
    const { edges, faults } = await graphOf(project());
    const bound = edges
      .filter(({ kind, from }) => kind === 'derives' && from.startsWith('entity:src/types.ts#'))
      .map(({ from, fromColumn, to, toColumn }) => `${from.split('#')[1]}.${fromColumn} ${to} ${toColumn}`);
    expect(bound.sort()).toEqual([
      'Stamped.created_at table:public.users created_at',
      'TeamsTable.id table:public.auth_teams id',
      'TeamsTable.title table:public.auth_teams title',
      'UsersTable.email table:public.users email',
      'UsersTable.full_name table:public.users full_name',
      'UsersTable.id table:public.users id',
      'UsersTable.team_id table:public.users team_id',
    ]);
    expect(faults.filter(({ code }) => code === 'drifted-entity')).toEqual([]);
  });

  it('loses a member with its column, and so do rows, inserts and types made of it', async () => {
    const drop = { 'migrations/002_b.sql': 'ALTER TABLE users DROP COLUMN email;\n' };
    expect(await found(project(), project(drop))).toEqual(['src/types.ts:7', 'src/users.ts:5', 'src/users.ts:9']);
  });

  it('drifts both ways', async () => {
    const more = TYPES.replace('  team_id:', '  nick: string;\n  team_id:');
    expect(await found(project(), project({ 'src/types.ts': more }))).toEqual(['src/types.ts:9']);
    const add = { 'migrations/002_b.sql': 'ALTER TABLE users ADD COLUMN owner int NOT NULL;\n' };
    expect(await found(project(), project(add))).toContain('src/types.ts:5');
    const nullable = { 'migrations/002_b.sql': 'ALTER TABLE users ALTER COLUMN email DROP NOT NULL;\n' };
    expect(await found(project(), project(nullable))).toEqual(['src/types.ts:7']);
  });

  it('says nothing of harmless changes', async () => {
    const add = {
      'migrations/002_b.sql': 'ALTER TABLE users ADD COLUMN phone text;\nCREATE INDEX by_mail ON users (email);\n',
    };
    expect(await found(project(), project(add))).toEqual([]);
    const both = {
      'migrations/002_b.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
      'src/types.ts': TYPES.replace('  team_id:', '  phone: string | null;\n  team_id:'),
    };
    expect(await found(project(), project(both))).toEqual([]);
  });
});

describe('CamelCasePlugin', () => {
  const camel = (text: string) =>
    text
      .replaceAll('full_name', 'fullName')
      .replaceAll('team_id', 'teamId')
      .replaceAll('created_at', 'createdAt')
      .replaceAll('auth_teams', 'authTeams');
  const cased = (more: Files = {}) =>
    project({
      'src/types.ts': camel(TYPES),
      'src/users.ts': camel(USES),
      'src/db.ts': `import { CamelCasePlugin, Kysely } from 'kysely';
import type { Database } from './types';
export const db = new Kysely<Database>({ plugins: [new CamelCasePlugin()] } as any);
`,
      'src/names.ts': `import { db } from './db';
export const names = (name: string) => db.selectFrom('users')
  .innerJoin('authTeams', 'authTeams.id', 'users.teamId')
  .where('users.fullName', '=', name)
  .select(['authTeams.title', 'users.createdAt'])
  .execute();
`,
      ...more,
    });

  it('writes the names of code in snake case', async () => {
    const { faults } = await graphOf(cased());
    expect(faults.filter(({ code }) => code === 'drifted-entity' || code === 'unknown-column')).toEqual([]);
    const drop = { 'migrations/002_b.sql': 'ALTER TABLE users DROP COLUMN full_name;\n' };
    expect(await found(cased(), cased(drop))).toEqual(['src/names.ts:4', 'src/types.ts:8', 'src/users.ts:6']);
  });
});
