import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers, parseSql } from '../../../../src/extract/syntax/parse-sql';
import type { Dialect } from '../../../../src/model/dialect';
import type { CreateTable, Statement } from '../../../../src/model/sql';

beforeAll(async () => {
  await loadParsers('mysql');
});

function only(text: string, dialect: Dialect): Statement {
  const { statements } = parseSql(text, dialect);
  expect(statements).toHaveLength(1);
  return statements[0] as Statement;
}

function table(text: string, dialect: Dialect): CreateTable {
  const statement = only(text, dialect);
  if (statement.kind !== 'create-table') throw new Error(`${statement.kind}: ${JSON.stringify(statement)}`);
  return statement;
}

function actions(text: string, dialect: Dialect) {
  const statement = only(text, dialect);
  if (statement.kind !== 'alter-table') throw new Error(`${statement.kind}: ${JSON.stringify(statement)}`);
  return statement.actions;
}

describe('CREATE TABLE', () => {
  it('reads MySQL columns, keys and inline enums', () => {
    const made = table(
      `CREATE TABLE orders (
        id INT UNSIGNED NOT NULL AUTO_INCREMENT,
        state ENUM('new','it''s paid') NOT NULL DEFAULT 'new' COMMENT 'x',
        changed TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        customer_id INT,
        PRIMARY KEY (id), UNIQUE KEY u (state), KEY k (customer_id, state(10)), FULLTEXT KEY f (state),
        CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 PARTITION BY HASH(id) PARTITIONS 4`,
      'mysql',
    );
    expect(made.columns.map((one) => [one.name.name, one.type?.text, one.nullable, one.default?.text ?? null])).toEqual(
      [
        ['id', 'int unsigned', false, null],
        ['state', "ENUM('new','it''s paid')".replace('ENUM', 'enum'), false, "'new'"],
        ['changed', 'timestamp', true, 'CURRENT_TIMESTAMP'],
        ['customer_id', 'int', true, null],
      ],
    );
    expect(made.columns[0]?.type?.serial).toBe(true);
    expect(made.columns[1]?.type?.values).toEqual(['new', "it's paid"]);
    expect(made.constraints.map((one) => one.kind)).toEqual(['primary-key', 'unique', 'foreign-key']);
    expect(made.constraints[2]).toMatchObject({ refTable: [{ name: 'customers' }], onDelete: 'cascade' });
    expect(made.indexes.map((one) => one.columns.map((column) => column.name))).toEqual([
      ['customer_id', 'state'],
      ['state'],
    ]);
  });

  it('reads SQLite columns without types and virtual tables', () => {
    const made = table(
      'CREATE TABLE t (a, b INTEGER PRIMARY KEY AUTOINCREMENT, c UNSIGNED BIG INT) WITHOUT ROWID',
      'sqlite',
    );
    expect(made.columns.map((one) => one.type?.text ?? null)).toEqual([null, 'integer', 'unsigned big int']);
    expect(table('CREATE VIRTUAL TABLE notes USING fts5(title, body)', 'sqlite').virtual).toBe(true);
  });

  it('reads T-SQL identity, clustered keys, named defaults and computed columns', () => {
    const made = table(
      `CREATE TABLE [dbo].[Order Line] (
        [Id] INT IDENTITY(1,1) NOT NULL,
        [Total] AS ([Price] * [Count]) PERSISTED,
        [Price] DECIMAL(10,2) CONSTRAINT [DF_Price] DEFAULT ((0)) NOT NULL,
        CONSTRAINT [PK_Line] PRIMARY KEY CLUSTERED ([Id] ASC) WITH (FILLFACTOR = 90) ON [PRIMARY]
      ) ON [PRIMARY]`,
      'mssql',
    );
    expect(made.name.map((part) => part.name)).toEqual(['dbo', 'Order Line']);
    expect(made.columns.map((one) => one.name.name)).toEqual(['Id', 'Total', 'Price']);
    expect(made.columns[0]?.identity).toBe(true);
    expect(made.columns[1]?.generated).not.toBeNull();
    expect(made.columns[2]).toMatchObject({ nullable: false, default: { text: '((0))' }, type: { args: [10, 2] } });
    expect(made.constraints[0]).toMatchObject({
      kind: 'primary-key',
      name: { name: 'PK_Line' },
      columns: [{ name: 'Id' }],
    });
  });

  it('reads warehouses: clones, nested types, split names, CTAS', () => {
    expect(table('CREATE OR REPLACE TRANSIENT TABLE a CLONE b', 'snowflake')).toMatchObject({
      orReplace: true,
      cloneOf: [{ name: 'B' }],
    });
    const big = table(
      'CREATE TABLE `proj.ds.t` (a STRUCT<x INT64, y ARRAY<STRING>> NOT NULL, b ARRAY<STRING>)',
      'bigquery',
    );
    expect(big.name.map((part) => [part.name, part.range.startColumn])).toEqual([
      ['proj', 15],
      ['ds', 20],
      ['t', 23],
    ]);
    expect(big.columns.map((one) => [one.type?.base, one.nullable])).toEqual([
      ['struct', false],
      ['array', true],
    ]);
    expect(table('CREATE TABLE t AS SELECT a FROM s', 'duckdb').query?.body.kind).toBe('select');
  });
});

describe('ALTER TABLE', () => {
  it('reads every action of a MySQL list', () => {
    const made = actions(
      'ALTER TABLE t MODIFY a INT NOT NULL, CHANGE b c VARCHAR(20), DROP FOREIGN KEY fk, DROP INDEX i, DROP PRIMARY KEY, ' +
        'RENAME COLUMN d TO e, RENAME INDEX x TO y, ADD INDEX k (a), ADD UNIQUE KEY u (c), ADD COLUMN (f INT, g INT), DROP h, ' +
        'ENGINE=InnoDB, RENAME TO z',
      'mysql',
    );
    expect(made.map((one) => one.kind)).toEqual([
      'redefine-column',
      'redefine-column',
      'drop-constraint',
      'drop-constraint',
      'drop-constraint',
      'rename-column',
      'rename-index',
      'add-index',
      'add-constraint',
      'add-column',
      'add-column',
      'drop-column',
      'other',
      'rename-table',
    ]);
    expect(made[1]).toMatchObject({
      from: { name: 'b' },
      column: { name: { name: 'c' }, type: { text: 'varchar(20)' } },
    });
    expect(made[0]).toMatchObject({ column: { nullable: false } });
  });

  it('reads T-SQL lists that carry one verb', () => {
    const added = actions(
      'ALTER TABLE dbo.t ADD a INT NOT NULL, b NVARCHAR(MAX), CONSTRAINT c DEFAULT (0) FOR d',
      'mssql',
    );
    expect(added.map((one) => one.kind)).toEqual(['add-column', 'add-column', 'set-default']);
    const dropped = actions('ALTER TABLE t DROP CONSTRAINT IF EXISTS k, COLUMN a, b', 'mssql');
    expect(dropped).toMatchObject([
      { kind: 'drop-constraint', name: { name: 'k' }, ifExists: true },
      { kind: 'drop-column', column: { name: 'a', range: { startColumn: 51 } } },
      { kind: 'drop-column', column: { name: 'b' } },
    ]);
    expect(actions('ALTER TABLE t ALTER COLUMN a NVARCHAR(50) NULL', 'mssql')).toMatchObject([
      { kind: 'redefine-column', from: { name: 'a' }, column: { nullable: true, type: { text: 'nvarchar(50)' } } },
    ]);
  });

  it('reads sp_rename as what it does, with places inside the string', () => {
    expect(actions("EXEC sp_rename 'dbo.orders.amount', 'total', 'COLUMN'", 'mssql')).toMatchObject([
      {
        kind: 'rename-column',
        from: { name: 'amount', range: { startColumn: 28, endColumn: 34 } },
        to: { name: 'total' },
      },
    ]);
    expect(only("EXEC sp_rename 'orders', 'sales'", 'mssql')).toMatchObject({ kind: 'rename', to: { name: 'sales' } });
  });

  it('keeps the readable actions and names the other', () => {
    const { statements } = parseSql('ALTER TABLE t ADD a INT, ADD b ???, DROP c', 'mysql');
    expect(statements[0]).toMatchObject({
      kind: 'alter-table',
      actions: [{ kind: 'add-column' }, { kind: 'drop-column' }],
    });
    expect(statements[1]).toMatchObject({ kind: 'opaque', syntaxError: true, range: { startColumn: 26 } });
  });
});

describe('plain statements', () => {
  it.each([
    ['RENAME TABLE a TO b, c TO d', 'mysql', ['rename', 'rename']],
    ['DROP INDEX i ON t', 'mysql', ['drop']],
    ['DROP INDEX i ON dbo.t', 'mssql', ['drop']],
    ['PRAGMA foreign_keys = ON', 'sqlite', ['no-effect']],
    ['SET NAMES utf8mb4', 'mysql', ['no-effect']],
    ['USE shop', 'mysql', ['use']],
    ['LOCK TABLES a WRITE, b READ', 'mysql', ['mention']],
    ['UNLOCK TABLES', 'mysql', ['no-effect']],
    ['PREPARE s FROM @text', 'mysql', ['opaque']],
  ] as [string, Dialect, string[]][])('%s', (text, dialect, kinds) => {
    expect(parseSql(text, dialect).statements.map((one) => one.kind)).toEqual(kinds);
  });

  it('knows the table of a dropped index', () => {
    expect(only('DROP INDEX i ON t', 'mysql')).toMatchObject({ objectKind: 'index', table: [{ name: 't' }] });
  });
});
