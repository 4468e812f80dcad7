// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { sqlInCode } from '../../../src/extract/sql-in-code';
import { review } from '../../memory-tree';
import { readCode } from '../read-code';

const TABLES = 'CREATE TABLE users (id serial PRIMARY KEY, email text, name text);\n';

/** Lines that a dropped `users.email` breaks; each that should ends with `// broken`. */
async function holds(code: string, change = 'ALTER TABLE users DROP COLUMN email;\n') {
  const base = { 'package.json': '{"dependencies":{"pg":"8"}}', 'migrations/001_a.sql': TABLES, 'src/users.js': code };
  const { findings } = await review(base, { ...base, 'migrations/002_b.sql': change });
  const found = findings
    .filter(({ path, introduced }) => introduced && path === 'src/users.js')
    .map(({ line }) => line);
  const wanted = code.split('\n').flatMap((line, at) => (/(?:\/\/|--) broken$/.test(line) ? [at + 1] : []));
  expect([...new Set(found)].sort((a, b) => a - b)).toEqual(wanted);
}

describe('SQL that is put together', () => {
  it('of constants and lists of columns, told where they are written', async () => {
    await holds(`const COLUMNS = 'id, email, name'; // broken
const LIST = [
  'id',
  'email', // broken
];
const TABLES = { users: 'users' };
const one = (db) => db.query(\`SELECT \${COLUMNS} FROM users\`);
const two = (db) => db.query(\`SELECT \${LIST.join(', ')} FROM \${TABLES.users} WHERE id = \${1}\`);
const three = (db) => db.query('SELECT id FROM ' + TABLES.users + ' WHERE email = $1'); // broken
`);
  });

  it('piece by piece, and by conditions', async () => {
    await holds(
      `async function find(db, mail, active) {
  let sql = 'SELECT id FROM users';
  if (mail) sql += ' WHERE email = $1'; // broken
  else sql += ' WHERE name = $1';
  sql += ' ORDER BY id';
  const found = await db.query(\`SELECT id FROM users WHERE true \${
    active ? 'AND email IS NOT NULL' : ''} // broken
  \`);
  return db.query(sql);
}
`.replace("IS NOT NULL' : ''} // broken", "IS NOT NULL' : '' // broken\n}"),
    );
  });

  it('of fragments and helpers of postgres.js', async () => {
    await holds(`async function main(sql, user, id) {
  const where = sql\`WHERE email = \${user.mail}\`; // broken
  const a = await sql\`SELECT id FROM users \${where}\`;
  const b = await sql\`INSERT INTO users \${sql(user, 'name', 'email')}\`; // broken
  const c = await sql\`UPDATE users SET \${
    sql({ name: 'a', email: 'b' }) // broken
  } WHERE id = \${id}\`;
  const d = await sql\`SELECT \${sql(['id', 'email'])} FROM \${sql('users')}\`; // broken
  const e = await sql\`SELECT id FROM users WHERE id IN \${sql([1, 2])}\`;
  const f = await sql\`INSERT INTO users \${sql(user)}\`;
}
`);
  });

  it('ends, whatever constants are made of', async () => {
    const constants = Array.from({ length: 14 }, (_, at) => `const c${at} = \`${`\${c${at + 1}}`.repeat(40)}\`;`);
    const code = `${constants.join('\n')}
const c14 = '';
const all = (db) => db.query(\`SELECT id \${c0} FROM users\`);
`;
    const { facts } = await readCode(sqlInCode, 'src/users.js', code);
    expect(facts.map(({ kind }) => kind)).toEqual(['sql-script']);
  });

  it('says nothing of harmless changes', async () => {
    const code = `const COLUMNS = 'id, email, name';
const one = (db, more) => db.query(\`SELECT \${COLUMNS} FROM users \${more}\`);
let sql = 'SELECT id FROM users';
if (one) sql += ' WHERE email = $1';
`;
    await holds(code, 'ALTER TABLE users ADD COLUMN phone text;\n');
  });
});
