// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { type Files, review } from '../../memory-tree';

const TABLES = `CREATE TABLE users (id serial PRIMARY KEY, email text, name text, team_id int);
CREATE TABLE teams (id serial PRIMARY KEY, title text, contact text);
`;

interface Case {
  change?: string;
  more?: Files;
  path?: string;
}

/** `path:line` of what a change of `users.email` breaks, and of the lines that end with `// broken`. */
async function judged(code: string, { change, more = {}, path = 'src/users.ts' }: Case = {}) {
  const base: Files = {
    'package.json': '{"dependencies":{"pg":"8"}}',
    'migrations/001_a.sql': TABLES,
    [path]: code,
    ...more,
  };
  const head = { ...base, 'migrations/002_b.sql': change ?? 'ALTER TABLE users DROP COLUMN email;\n' };
  const { findings } = await review(base, head);
  const found = findings.filter((one) => one.introduced && one.path.startsWith('src/'));
  const wanted = Object.entries(base).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) => (line.endsWith('// broken') ? [`${file}:${at + 1}`] : [])),
  );
  return { found: [...new Set(found.map(({ path: file, line }) => `${file}:${line}`))].sort(), wanted: wanted.sort() };
}

async function holds(code: string, options: Case = {}) {
  const { found, wanted } = await judged(code, options);
  expect(wanted.length).toBeGreaterThan(0);
  expect(found).toEqual(wanted);
}

describe('columns that code reads from the rows of its SQL', () => {
  it('pg: rows, destructured, mapped and looped over', async () => {
    await holds(
      `const { Pool } = require('pg');
const pool = new Pool();
async function one(id) {
  const { rows } = await pool.query('SELECT * FROM users WHERE id = $1', [id]);
  const [first] = rows;
  console.log(first.email); // broken
  console.log(rows[0].name);
  rows.map((row) => row.email.length); // broken
  rows.forEach(({ email }) => console.log(email)); // broken
  for (const row of rows) console.log(row['email']); // broken
  return rows.filter((row) => row.email !== null); // broken
}
async function two(id) {
  const text = \`
    SELECT u.*, t.title
    FROM users u JOIN teams t ON t.id = u.team_id\`;
  const result = await pool.query({ text, values: [] });
  const {
    name,
    email, // broken
  } = result.rows[0];
  return result.rows.length > 0 && result.rows[0].title;
}
async function three(id) {
  const {
    rows: [user],
  } = await pool.query(
    'INSERT INTO users (name) VALUES ($1) RETURNING *', ['a']);
  return user?.email; // broken
}
`,
      { path: 'src/users.js' },
    );
  });

  it('through functions of the file, promises and all at once', async () => {
    await holds(
      `const db = require('./db');
const find = async (id) => (await db.query('SELECT * FROM users WHERE id = $1', [id])).rows[0];
const shown = (user) => ({
  mail: user.email, // broken
  name: user.name,
});
class Users {
  async load() {
    const [users, teams] = await Promise.all([
      db.query('SELECT * FROM users'),
      db.query('SELECT * FROM teams'),
    ]);
    return users.rows.map(shown);
  }
  async all() { return db.query('SELECT * FROM users'); }
  async mails() {
    const { rows } = await this.all();
    return rows.map((row) => row.email); // broken
  }
}
async function main() {
  const user = await find(1);
  console.log(user.email); // broken
  db.query('SELECT * FROM users').then((result) => console.log(result.rows[0].email)); // broken
  db.query('SELECT * FROM users')
    .then((result) => result.rows)
    .then((rows) => rows[0].email); // broken
}
`,
      { path: 'src/users.js' },
    );
  });

  it('tagged templates, prepared statements and raw queries of ORMs', async () => {
    await holds(
      `async function main(sql, db, prisma, dataSource, conn) {
  const [user] = await sql\`SELECT * FROM users WHERE id = \${1}\`;
  console.log(user.email); // broken
  const stmt = db.prepare('SELECT * FROM users WHERE id = ?');
  const row = stmt.get(1);
  console.log(row.email); // broken
  const found = await prisma.$queryRaw\`SELECT * FROM users\`;
  console.log(found[0].email); // broken
  const [rows] = await conn.execute('SELECT * FROM users');
  console.log(rows[0].email); // broken
  const raw = await dataSource.query(\`SELECT * FROM users\`);
  console.log(raw.map((one) => one.email)); // broken
}
`,
      { path: 'src/users.js' },
    );
  });

  it('names the select list and what reads it', async () => {
    await holds(
      `async function main(pool) {
  const { rows } = await pool.query('SELECT id, email, email AS mail, name FROM users'); // broken
  console.log(rows[0].id, rows[0].name);
  console.log(rows[0].email); // broken
  return rows[0].mail; // broken
}
`,
      { path: 'src/users.js' },
    );
  });

  it('leaves other rows, other names and harmless changes alone', async () => {
    const code = `async function main(pool) {
  const { rows } = await pool.query('SELECT * FROM users');
  const teams = await pool.query('SELECT * FROM teams');
  const email = teams.rows[0].email;
  const other = { rows: [{ email: 'a' }] };
  console.log(other.rows[0].email, rows.length, rows[0].name, email);
  {
    const rows = [{ email: 'x' }];
    console.log(rows[0].email);
  }
}
`;
    expect((await judged(code, { path: 'src/users.js' })).found).toEqual([]);
    const change = "ALTER TABLE users ADD COLUMN phone text;\nALTER TABLE users ALTER COLUMN name SET DEFAULT '';\n";
    expect((await judged(code, { path: 'src/users.js', change })).found).toEqual([]);
  });
});

const ROW = 'export interface UserRow {\n  id: number;\n  email: string; // broken\n  name: string;\n}\n';

describe('types of rows', () => {
  it('lose the member with the column, and so do all who read it', async () => {
    await holds(
      `import type { Pool } from 'pg';
import type { UserRow } from './rows';
export async function find(pool: Pool, id: number) {
  const found = await pool.query<UserRow>(
    'SELECT id, name, email FROM users WHERE id = $1', [id]); // broken
  return found.rows[0];
}
`,
      {
        more: {
          'src/rows.ts': ROW,
          'src/show.ts': `import type { UserRow } from './rows';
export function show(user: UserRow): string {
  return user.name + user.email; // broken
}
`,
        },
      },
    );
  });

  it('are told by casts, variables, results of functions and clients of any kind', async () => {
    for (const query of [
      "const rows = (await db.query('SELECT * FROM users')).rows as UserRow[];",
      "const rows: UserRow[] = await db.query('SELECT * FROM users');",
      "const rows = db.prepare<[number], UserRow>('SELECT * FROM users').all(1);",
      "const [rows] = await db.execute<(UserRow & RowDataPacket)[]>('SELECT * FROM users');",
      'const rows = await db.$queryRaw<UserRow[]>`SELECT * FROM users`;',
      'const rows = await sql<UserRow[]>`SELECT * FROM users`;',
      'const load = async (): Promise<UserRow[]> => db.any(`SELECT * FROM users`); const rows = await load();',
    ]) {
      const code = `import type { UserRow } from './rows';
export async function main(db: any, sql: any) {
  ${query}
  return rows;
}
`;
      const more = {
        'src/rows.ts': ROW,
        'src/show.ts':
          "import type { UserRow } from './rows';\nexport const show = (user: UserRow) => user.email; // broken\n",
      };
      await holds(code, { more });
    }
  });

  it('keep the member when the query gives the new column the old name', async () => {
    const rows = ROW.replace(' // broken', '');
    const show = "import type { UserRow } from './rows';\nexport const show = (user: UserRow) => user.email;\n";
    const code = (list: string) => `import type { UserRow } from './rows';
export const find = async (pool: any) => (await pool.query<UserRow>('SELECT id, ${list} FROM users')).rows;
`;
    const base = {
      'package.json': '{"dependencies":{"pg":"8"}}',
      'migrations/001_a.sql': TABLES,
      'src/rows.ts': rows,
      'src/show.ts': show,
    };
    const renamed = { 'migrations/002_b.sql': 'ALTER TABLE users RENAME COLUMN email TO mail;\n' };
    const before = { ...base, 'src/find.ts': code('email') };
    const mended = await review(before, { ...base, ...renamed, 'src/find.ts': code('mail AS email') });
    expect(mended.findings.filter((one) => one.introduced)).toEqual([]);
    const left = await review(before, { ...before, ...renamed });
    expect(left.findings.filter((one) => one.introduced).map(({ path }) => path)).toEqual(['src/find.ts']);
  });
});

describe('one of several databases', () => {
  it('is meant by the tables that a file names', async () => {
    const base: Files = {
      'package.json': '{"dependencies":{"pg":"8"}}',
      'migrations/main/001_a.sql': 'CREATE TABLE orders (id int, total int);\n',
      'migrations/people/001_a.sql': 'CREATE TABLE users (id int, email text);\n',
      'src/users.js': "const one = (db) => db.query('SELECT email FROM users');\n",
      'src/orders.js': "const one = (db) => db.query('SELECT total FROM orders');\n",
    };
    for (const [folder, column, table, path] of [
      ['people', 'email', 'users', 'src/users.js'],
      ['main', 'total', 'orders', 'src/orders.js'],
    ]) {
      const drop = { [`migrations/${folder}/002_b.sql`]: `ALTER TABLE ${table} DROP COLUMN ${column};\n` };
      const { findings } = await review(base, { ...base, ...drop });
      expect(findings.filter((one) => one.introduced).map((one) => one.path)).toEqual([path]);
    }
  });
});
