import { describe, expect, it } from 'vitest';
import { knexQueries } from '../../../src/extract/knex-queries';
import { review } from '../../memory-tree';
import { readCode } from '../read-code';

const PACKAGE = '{"dependencies":{"pg":"8","knex":"3"}}';
const TABLES = `exports.up = (knex) => knex.schema
  .createTable('users', (t) => { t.increments(); t.string('email'); t.string('name'); t.integer('team_id'); })
  .createTable('teams', (t) => { t.increments(); t.string('title'); t.string('email'); t.string('contact'); });
`;
const DROP = "exports.up = (knex) => knex.schema.alterTable('users', (t) => { t.dropColumn('email'); });\n";
const RENAME = "exports.up = (knex) => knex.schema.alterTable('users', (t) => { t.renameColumn('email', 'mail'); });\n";

/** Lines of the code that a change of `users.email` breaks. */
async function broken(code: string, change = DROP): Promise<number[]> {
  const base = { 'package.json': PACKAGE, 'migrations/1_a.js': TABLES, 'src/users.js': code };
  const { findings } = await review(base, { ...base, 'migrations/2_b.js': change });
  return findings
    .filter(({ path, introduced }) => path === 'src/users.js' && introduced)
    .map(({ line }) => line)
    .sort((a, b) => a - b);
}

describe('Knex queries', () => {
  it('name their columns as strings and as keys', async () => {
    const code = `const knex = require('./knex');
knex('users').where({ email }).first('id');
knex('users').select('id', 'email as mail');
knex.select(['users.email']).from('users');
knex('users').insert({ name, email });
knex('users').where('id', id).update({ email: 'x' });
knex('users').orderBy([{ column: 'email', order: 'desc' }]);
knex('users').where('name', 'email');
`;
    expect(await broken(code)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('are resolved through aliases and joins', async () => {
    const code = `import { db } from './db';
db('users as u').join('teams as t', 't.id', '=', 'u.team_id').where('t.email', x).select('u.name');
db('users as u').join('teams as t', 't.email', '=', 'u.email').select('t.title');
db('teams').leftJoin('users', function () {
  this.on('users.team_id', '=', 'teams.id').andOn('users.email', '=', 'teams.email');
});
db('teams').where({ email });
`;
    expect(await broken(code)).toEqual([3, 5]);
  });

  it('reach into callbacks, subqueries, raw pieces and queries that go on later', async () => {
    const code = `const knex = require('./knex');
knex('teams').whereIn('contact', function () {
  this.select('users.email').from('users');
});
const query = knex('users').select('id');
if (mail) {
  query.where((q) => q.where('name', n).orWhere('email', mail));
}
knex('users').whereRaw('lower(email) = ?', [mail]);
knex('teams').whereNotExists(knex('users').whereRaw('users.team_id = teams.id').where('users.email', mail));
`;
    expect(await broken(code)).toEqual([3, 7, 9, 10]);
  });

  it('say nothing of names that only running the code tells', async () => {
    const code = `const knex = require('./knex');
knex(table).where({ email });
knex('users').join(other, 'a', 'b').select('email');
knex('unknown_table').select('email');
$('users').first('email');
knex('teams').select('email').then((rows) => rows.where('users.email'));
`;
    expect(await broken(code)).toEqual([]);
  });

  it('are renamed where that is safe', async () => {
    const code = `const knex = require('./knex');
knex('users').where({ email }).select('name');
knex('users').select('users.email');
`;
    const base = { 'package.json': PACKAGE, 'migrations/1_a.js': TABLES, 'src/users.js': code };
    const { findings } = await review(base, { ...base, 'migrations/2_b.js': RENAME });
    const texts = findings
      .filter(({ path, introduced }) => path === 'src/users.js' && introduced)
      .map(({ fix }) => fix?.edits.map(({ text }) => text));
    expect(texts).toEqual([['mail: email'], ['mail as email']]);
  });

  it('survive hostile code', async () => {
    const deep = `knex('users').where(${'(q) => q.where('.repeat(300)}'a'${')'.repeat(300)});`;
    const read = await readCode(
      knexQueries,
      'a.js',
      `const knex = 1;\n${deep}\nknex('').select('');knex('users').where();`,
    );
    expect(read.problems).toEqual([]);
  });
});

describe('rows of Knex queries', () => {
  it('are read by their columns, wherever the file hands them', async () => {
    const code = `const knex = require('./knex');
async function main() {
  const user = await knex('users').where({ id: 1 }).first();
  console.log(user.email, user.name);
  let query = knex('users').where('id', 1);
  query = query.orderBy('id');
  const [first] = await query;
  console.log(first.email);
  const named = await knex('users').select('users.*', 'teams.title').join('teams', 'teams.id', 'users.team_id');
  console.log(named.map((one) => one.email));
  knex('users').select().then((rows) => rows.forEach(({ email }) => console.log(email)));
  const [made] = await knex('users').insert({ name: 'a' }).returning('*');
  console.log(made.email);
  const team = await find(knex('teams')).first();
  console.log(team.title, (await one(1)).email, team.email);
}
function one(id) {
  return knex('users').where({ id }).first();
}
`;
    expect(await broken(code)).toEqual([4, 8, 10, 11, 13, 15]);
  });

  it('have types, which lose the member with the column', async () => {
    const base = {
      'package.json': PACKAGE,
      'migrations/1_a.js': TABLES,
      'src/user.ts': 'export interface User {\n  id: number;\n  email: string;\n  name: string;\n}\n',
      'src/find.ts': `import { User } from './user';
export class Users {
  constructor(private readonly knex: any) {}
  find(id: number): Promise<User> {
    return this.knex('users').where({ id }).first();
  }
}
export const all = (knex: any) => knex<User>('users').select('*');
`,
      'src/show.ts': "import { User } from './user';\nexport const show = (user: User) => user.email;\n",
    };
    const { findings } = await review(base, { ...base, 'migrations/2_b.js': DROP });
    const found = findings.filter(({ introduced }) => introduced).map(({ path, line }) => `${path}:${line}`);
    expect(found.sort()).toEqual(['src/show.ts:2', 'src/user.ts:3']);
  });
});

describe("Knex's table types and mappers of names", () => {
  const TABLE =
    "exports.up = (knex) => knex.schema.createTable('users', (t) => { t.increments(); t.string('full_name'); t.string('email').notNullable(); });\n";
  const files = {
    'package.json': PACKAGE,
    'migrations/1_a.js': TABLE,
    'src/tables.d.ts': `import { User } from './user';
declare module 'knex/types/tables' {
  interface Tables {
    users: User;
  }
}
`,
    'src/user.ts': 'export interface User {\n  id: number;\n  fullName: string | null;\n  email: string;\n}\n',
    'src/db.ts': `import { knex } from 'knex';
import { knexSnakeCaseMappers } from 'objection';
export const db = knex({ client: 'pg', ...knexSnakeCaseMappers() });
`,
    'src/find.ts': `import { db } from './db';
export async function find(name: string) {
  const user = await db('users')
    .where({ fullName: name })
    .first();
  return user?.fullName;
}
`,
  };

  it('bind rows to columns', async () => {
    const drop = "exports.up = (knex) => knex.schema.alterTable('users', (t) => { t.dropColumn('full_name'); });\n";
    const { findings } = await review(files, { ...files, 'migrations/2_b.js': drop });
    const found = findings.filter(({ introduced }) => introduced).map(({ path, line }) => `${path}:${line}`);
    expect([...new Set(found)].sort()).toEqual(['src/find.ts:4', 'src/find.ts:6', 'src/user.ts:3']);
  });

  it('say nothing of harmless changes', async () => {
    const add = "exports.up = (knex) => knex.schema.alterTable('users', (t) => { t.string('phone'); });\n";
    const { findings } = await review(files, { ...files, 'migrations/2_b.js': add });
    expect(findings.filter(({ introduced }) => introduced)).toEqual([]);
  });
});
