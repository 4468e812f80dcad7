import { describe, expect, it } from 'vitest';
import { joinNames, missingNames } from '../../src/evidence/database-error';
import { graphOf } from '../memory-tree';

describe('missingNames', () => {
  it.each([
    ['ERROR:  column "email" does not exist', [{ table: null, column: 'email' }]],
    ['error: column users.email does not exist', [{ table: 'users', column: 'email' }]],
    ['column "email" of relation "users" does not exist', [{ table: 'users', column: 'email' }]],
    ['relation "public.users" does not exist', [{ table: 'public.users', column: null }]],
    ["Unknown column 'u.email' in 'field list'", [{ table: 'u', column: 'email' }]],
    ["Table 'shop.users' doesn't exist", [{ table: 'shop.users', column: null }]],
    ['SQLITE_ERROR: no such column: email', [{ table: null, column: 'email' }]],
    ["Invalid column name 'email'.", [{ table: null, column: 'email' }]],
    ['Unrecognized name: email at [3:5]', [{ table: null, column: 'email' }]],
    ['Binder Error: Referenced column "email" not found in FROM clause!', [{ table: null, column: 'email' }]],
    ['The column `users.email` does not exist in the current database.', [{ table: 'users', column: 'email' }]],
    ['everything is fine', []],
  ])('reads %s', (message, names) => {
    expect(missingNames(message)).toEqual(names);
  });

  it('is not slowed by a hostile message', () => {
    expect(missingNames(`column "${'a.'.repeat(200_000)}`)).toEqual([]);
  });
});

describe('joinNames', () => {
  const files = {
    'db/001_users.sql': 'CREATE TABLE users (id int, email text);\nCREATE TABLE mails (id int, email text);\n',
    'db/002_drop.sql': 'ALTER TABLE users DROP COLUMN email;\n',
    'queries/contacts.sql': 'SELECT email FROM users;\n',
  };

  it('finds the migration that took the column, and who still reads it', async () => {
    const joined = joinNames([{ table: 'users', column: 'email' }], await graphOf(files));
    expect(joined).toHaveLength(1);
    expect(joined[0]!.gone?.cause).toMatchObject({ path: 'db/002_drop.sql', line: 1 });
    expect(joined[0]!.readers).toEqual([{ path: 'queries/contacts.sql', line: 1 }]);
  });

  it('takes an alias for no table, and what is gone for likelier than what is there', async () => {
    const joined = joinNames([{ table: 'u', column: 'email' }], await graphOf(files));
    expect(joined.map(({ asset }) => asset)).toEqual(['table:public.users']);
  });

  it('says nothing of names that the schema never had', async () => {
    expect(joinNames([{ table: null, column: 'nickname' }], await graphOf(files))).toEqual([]);
  });
});
