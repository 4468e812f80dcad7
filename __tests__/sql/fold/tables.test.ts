import { describe, expect, it } from 'vitest';
import { fold } from './fold';

const ORDERS = `CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL UNIQUE, bio text DEFAULT NULL);
CREATE TABLE orders (id serial PRIMARY KEY, user_id bigint REFERENCES users, total numeric(10, 2) DEFAULT 0);`;

describe('CREATE TABLE', () => {
  it('keeps types, keys, defaults and nullability', async () => {
    const { table, types, faults } = await fold(ORDERS);
    expect(faults).toEqual([]);
    expect(types('users')).toEqual({ id: 'bigint', email: 'character varying(255)', bio: 'text' });
    expect(table('users')!.columns.map((column) => [column.nullable, column.default])).toEqual([
      [false, null],
      [false, null],
      [true, null],
    ]);
    expect(table('users')!.unique.map((key) => key.columns)).toEqual([['email']]);
    expect(table('orders')!.columns[0]!.default).toContain('nextval');
    expect(table('orders')!.foreignKeys).toMatchObject([
      { columns: ['user_id'], refTable: 'users', refColumns: ['id'] },
    ]);
  });

  it('keeps a default that casts NULL, as Postgres does', async () => {
    const { table } = await fold('CREATE TABLE t (a varchar(9) DEFAULT NULL::varchar, b text DEFAULT NULL);');
    expect(table('t')!.columns.map((column) => column.default !== null)).toEqual([true, false]);
  });

  it('makes one key of a primary key that is declared unique again', async () => {
    const { table } = await fold('CREATE TABLE t (id uuid PRIMARY KEY, code text, UNIQUE (id), UNIQUE (code));');
    expect(table('t')!.unique.map((key) => key.columns)).toEqual([['code']]);
  });

  it('leaves an existing table alone with IF NOT EXISTS and reports it without', async () => {
    const { columns, faults } = await fold([
      'CREATE TABLE t (a int);',
      'CREATE TABLE IF NOT EXISTS t (b int);',
      'CREATE TABLE t (c int);',
    ]);
    expect(columns('t')).toEqual(['a']);
    expect(faults).toEqual(['003:1 already-exists t']);
  });

  it('copies LIKE with what it includes', async () => {
    const { table, columns } = await fold(
      'CREATE TABLE a (id int PRIMARY KEY, n int NOT NULL DEFAULT 3);\nCREATE TABLE b (LIKE a INCLUDING ALL);\nCREATE TABLE c (LIKE a);',
    );
    expect(columns('b')).toEqual(['id', 'n']);
    expect(table('b')!.primaryKey?.columns).toEqual(['id']);
    expect(table('c')!.primaryKey).toBeNull();
    expect(table('c')!.columns.map((column) => [column.nullable, column.default])).toEqual([
      [false, null],
      [false, null],
    ]);
  });

  it('hands columns to children and partitions, early and late', async () => {
    const { columns, faults } = await fold(
      `CREATE TABLE logs (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE cities (name text);
CREATE TABLE capitals (state text) INHERITS (cities);
ALTER TABLE logs ADD COLUMN level text;
ALTER TABLE cities RENAME COLUMN name TO title;`,
    );
    expect(faults).toEqual([]);
    expect(columns('logs_2026')).toEqual(['id', 'at', 'level']);
    expect(columns('capitals')).toEqual(['title', 'state']);
  });

  it('takes the columns of CREATE TABLE AS and SELECT INTO', async () => {
    const { columns, faults } = await fold(
      'CREATE TABLE a (id int, n text);\nCREATE TABLE b AS SELECT id AS key, n FROM a;\nSELECT id, gone INTO c FROM a;',
    );
    expect(columns('b')).toEqual(['key', 'n']);
    expect(faults).toEqual(['001:3 unknown-column a.gone']);
  });

  it('forgets temporary tables when the file ends', async () => {
    const { tables, faults } = await fold(['CREATE TEMP TABLE t (a int);\nSELECT a FROM t;', 'SELECT a FROM t;']);
    expect(tables).toEqual([]);
    expect(faults).toEqual(['002:1 unknown-table t']);
  });
});

describe('ALTER TABLE', () => {
  it('adds, retypes, renames and drops columns', async () => {
    const { types, faults } = await fold([
      ORDERS,
      `ALTER TABLE users ADD COLUMN age int, ALTER COLUMN email TYPE text, DROP COLUMN bio;
ALTER TABLE users RENAME COLUMN age TO years;`,
    ]);
    expect(faults).toEqual([]);
    expect(types('users')).toEqual({ id: 'bigint', email: 'text', years: 'integer' });
  });

  it('lets a rename reach keys and foreign keys', async () => {
    const { table } = await fold([
      ORDERS,
      'ALTER TABLE users RENAME COLUMN id TO uid;\nALTER TABLE users RENAME TO people;',
    ]);
    expect(table('people')!.primaryKey?.columns).toEqual(['uid']);
    expect(table('orders')!.foreignKeys).toMatchObject([{ refTable: 'people', refColumns: ['uid'] }]);
  });

  it('says who is missing: table, column, or nothing with IF EXISTS', async () => {
    const { faults } = await fold([
      ORDERS,
      'ALTER TABLE customers ADD COLUMN a int;',
      'ALTER TABLE users DROP COLUMN phone;\nALTER TABLE users DROP COLUMN IF EXISTS phone;\nALTER TABLE IF EXISTS customers ADD COLUMN a int;',
      'ALTER TABLE users ADD COLUMN email text;',
    ]);
    expect(faults).toEqual([
      '002:1 unknown-table customers',
      '003:1 unknown-column users.phone',
      '004:1 already-exists users.email',
    ]);
  });

  it('turns a unique index into the primary key', async () => {
    const { table } = await fold(
      'CREATE TABLE t (a int NOT NULL, b int);\nCREATE UNIQUE INDEX t_a ON t (a);\nALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_a;',
    );
    expect(table('t')!.primaryKey?.columns).toEqual(['a']);
    expect(table('t')!.indexes).toEqual([]);
  });

  it('refuses a foreign key to columns that are not unique', async () => {
    const { faults } = await fold(
      'CREATE TABLE a (id int PRIMARY KEY, n int);\nCREATE TABLE b (\n  a_n int REFERENCES a (n),\n  a_id int REFERENCES a (id)\n);',
    );
    expect(faults).toEqual(['001:3 foreign-key-not-unique a(n)']);
  });

  it('moves a table to another schema with its indexes', async () => {
    const { tables, faults } = await fold([
      'CREATE SCHEMA archive;\nCREATE TABLE t (a int);\nCREATE INDEX t_a ON t (a);\nALTER TABLE t SET SCHEMA archive;',
      'DROP INDEX archive.t_a;\nSELECT a FROM t;\nSELECT a FROM archive.t;',
    ]);
    expect(tables).toEqual(['table:archive.t']);
    expect(faults).toEqual(['002:2 unknown-table t']);
  });

  it('follows the search path of the file, and of that file alone', async () => {
    const { tables } = await fold([
      'CREATE SCHEMA app;\nSET search_path TO app;\nCREATE TABLE t (a int);',
      'CREATE TABLE u (a int);',
    ]);
    expect(tables).toEqual(['table:app.t', 'table:public.u']);
  });
});

describe('other dialects', () => {
  it('counts in MySQL without a sequence', async () => {
    const { table } = await fold('CREATE TABLE t (`id` SERIAL, `n` int NOT NULL AUTO_INCREMENT PRIMARY KEY);', 'mysql');
    expect(table('t')!.columns).toMatchObject([
      { name: 'id', type: 'bigint unsigned', nullable: false, default: null, identity: true },
      { name: 'n', nullable: false, default: null, identity: true },
    ]);
  });

  it('lets SQLite point to a table that comes later or is made anew, and to no other', async () => {
    const { table, faults } = await fold(
      [
        'CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER REFERENCES folders (id), tag_id INTEGER REFERENCES tags (id));',
        'CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT);',
        'CREATE TABLE new_folders (id INTEGER PRIMARY KEY);\nDROP TABLE folders;\nALTER TABLE new_folders RENAME TO folders;',
      ],
      'sqlite',
    );
    expect(table('notes')!.foreignKeys[0]).toMatchObject({ refTable: 'folders', refColumns: ['id'] });
    expect(faults).toEqual(['001:1 unknown-table tags']);
  });
});
