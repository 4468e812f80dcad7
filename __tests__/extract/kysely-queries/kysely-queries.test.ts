import { describe, expect, it } from 'vitest';
import { review } from '../../memory-tree';

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
