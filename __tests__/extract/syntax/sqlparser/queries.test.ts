import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers, parseSql } from '../../../../src/extract/syntax/parse-sql';
import type { Dialect } from '../../../../src/model/dialect';
import type { Select, Statement } from '../../../../src/model/sql';

beforeAll(async () => {
  await loadParsers('mysql');
});

function only(text: string, dialect: Dialect): Statement {
  return parseSql(text, dialect).statements[0] as Statement;
}

function select(text: string, dialect: Dialect): Select {
  const statement = only(text, dialect);
  if (statement.kind !== 'query' || statement.query.body.kind !== 'select') throw new Error(JSON.stringify(statement));
  return statement.query.body;
}

describe('SELECT', () => {
  it('reads stars with what they leave out, replace and rename', () => {
    expect(select('SELECT * EXCEPT (a) REPLACE (b + 1 AS b) FROM t', 'bigquery').items[0]).toMatchObject({
      kind: 'star',
      except: [{ name: 'a' }],
      replace: [{ name: { name: 'b' } }],
      range: { startColumn: 8, endColumn: 9 },
    });
    expect(select('SELECT t.* EXCLUDE (a) RENAME (b AS c) FROM t', 'snowflake').items[0]).toMatchObject({
      qualifier: [{ name: 'T' }],
      except: [{ name: 'A' }],
      rename: [{ from: { name: 'B' }, to: { name: 'C' } }],
      range: { startColumn: 8, endColumn: 11 },
    });
  });

  it('reads JSON paths, casts and FLATTEN of Snowflake', () => {
    const read = select('SELECT f.value:a.b::string AS x FROM t, LATERAL FLATTEN(input => t.items) f', 'snowflake');
    const item = read.items[0];
    if (item?.kind !== 'expr' || item.expr.kind !== 'cast') throw new Error('no cast');
    expect(item.expr.type.base).toBe('string');
    expect(item.expr.operand).toMatchObject({ kind: 'op', operands: [{ kind: 'column' }] });
    expect(read.from[1]).toMatchObject({
      kind: 'unnest',
      flatten: true,
      alias: { name: 'F' },
      exprs: [{ kind: 'column' }],
    });
  });

  it('takes date parts for words, not columns', () => {
    const read = select('SELECT DATEDIFF(day, a, b), DATE_TRUNC(a, MONTH) FROM t', 'snowflake');
    const kinds = read.items.map((one) =>
      one.kind === 'expr' && one.expr.kind === 'call' ? one.expr.args.map((arg) => arg.kind) : [],
    );
    expect(kinds).toEqual([
      ['literal', 'column', 'column'],
      ['column', 'literal'],
    ]);
  });

  it('reads joins, QUALIFY, windows and unnesting', () => {
    const read = select(
      'SELECT a FROM t LEFT JOIN u USING (id), UNNEST(t.xs) AS x WITH OFFSET AS n QUALIFY ROW_NUMBER() OVER w = 1 WINDOW w AS (PARTITION BY k)',
      'bigquery',
    );
    expect(read.from[0]).toMatchObject({ kind: 'join', type: 'left', using: [{ name: 'id' }] });
    expect(read.from[1]).toMatchObject({ kind: 'unnest', alias: { name: 'x' }, offset: { name: 'n' } });
    expect(read.qualify).toMatchObject({ kind: 'compare' });
    expect(read.windows).toMatchObject([{ kind: 'column', parts: [{ name: 'k' }] }]);
    expect(read.windowNames).toEqual(['w']);
  });

  it('reads set operations by name, lateral views and FROM first', () => {
    expect(only('SELECT a FROM t UNION ALL BY NAME SELECT b FROM u', 'duckdb')).toMatchObject({
      query: { body: { kind: 'set-operation', operator: 'union', byName: true } },
    });
    expect(select('SELECT c FROM t LATERAL VIEW explode(t.xs) e AS c', 'databricks').from[0]).toMatchObject({
      kind: 'join',
      right: { kind: 'unnest', alias: { name: 'e' }, columns: [{ name: 'c' }] },
    });
    expect(select('FROM t', 'duckdb').items[0]?.kind).toBe('star');
  });

  it('reads T-SQL aliases by assignment and APPLY', () => {
    const read = select('SELECT total = o.amount FROM orders o CROSS APPLY dbo.lines(o.id) l', 'mssql');
    expect(read.items[0]).toMatchObject({ alias: { name: 'total' }, expr: { kind: 'column' } });
    expect(read.from[0]).toMatchObject({ kind: 'join', type: 'cross' });
  });

  it('compares a simple CASE branch by branch', () => {
    const item = select("SELECT CASE state WHEN 'new' THEN 1 ELSE 2 END FROM t", 'mysql').items[0];
    expect(item).toMatchObject({
      range: { startColumn: 8, endColumn: 47 },
      expr: { kind: 'case', conditions: [{ kind: 'compare', operands: [{ kind: 'column' }, { value: 'new' }] }] },
    });
  });
});

describe('statements that write', () => {
  it('aims MySQL updates and deletes of several tables', () => {
    expect(only('UPDATE a JOIN b ON a.id = b.id SET b.x = a.y', 'mysql')).toMatchObject({
      kind: 'update',
      table: [{ name: 'b' }],
    });
    expect(only('UPDATE a, b z SET z.x = a.y WHERE a.id = z.id', 'mysql')).toMatchObject({
      table: [{ name: 'b' }],
      alias: { name: 'z' },
      from: [{ kind: 'table' }, { kind: 'table' }],
    });
    expect(only('DELETE x FROM a x JOIN b ON x.id = b.id', 'mysql')).toMatchObject({
      kind: 'delete',
      table: [{ name: 'a' }],
      alias: { name: 'x' },
    });
    expect(only('DELETE orders WHERE id = 1', 'mssql')).toMatchObject({ kind: 'delete', table: [{ name: 'orders' }] });
  });

  it('reads inserts with their conflicts, and REPLACE', () => {
    expect(only('INSERT INTO t (a, b) VALUES (1, 2) ON DUPLICATE KEY UPDATE b = 3', 'mysql')).toMatchObject({
      columns: [{ name: 'a' }, { name: 'b' }],
      source: { body: { kind: 'values' } },
      conflict: { set: [{ column: [{ name: 'b' }] }] },
    });
    expect(only('REPLACE INTO t (a) VALUES (1)', 'mysql').kind).toBe('insert');
    expect(only('INSERT INTO t SET a = 1', 'mysql')).toMatchObject({ columns: [{ name: 'a' }] });
  });

  it('reads MERGE', () => {
    const merge = only(
      'MERGE INTO t USING s ON t.id = s.id WHEN MATCHED AND s.x THEN UPDATE SET v = s.v WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)',
      'snowflake',
    );
    expect(merge).toMatchObject({
      kind: 'merge',
      clauses: [
        { when: { kind: 'column' }, action: { kind: 'update', set: [{ column: [{ name: 'V' }] }] } },
        { action: { kind: 'insert', columns: [{ name: 'ID' }] } },
      ],
    });
  });
});

describe('routines', () => {
  it('reads trigger bodies of MySQL, SQLite and SQL Server', () => {
    const mysql = parseSql(
      'DELIMITER $$\nCREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW\nBEGIN\n IF NEW.total < 0 THEN\n  UPDATE stats SET bad = bad + 1;\n END IF;\nEND$$\nDELIMITER ;',
      'mysql',
    ).statements.find((one) => one.kind === 'create-trigger');
    expect(mysql).toMatchObject({ table: [{ name: 'orders' }], events: ['insert'], body: { unread: null } });
    if (mysql?.kind !== 'create-trigger') return;
    expect(mysql.body?.statements.map((one) => [one.kind, one.range.line])).toEqual([
      ['mention', 4],
      ['update', 5],
    ]);
    expect(
      only(
        'CREATE TRIGGER t AFTER UPDATE OF total ON orders BEGIN INSERT INTO log (id) VALUES (old.id); END',
        'sqlite',
      ),
    ).toMatchObject({ columns: [{ name: 'total' }], body: { statements: [{ kind: 'insert' }] } });
    expect(
      only(
        'CREATE TRIGGER t ON dbo.orders AFTER INSERT, UPDATE AS BEGIN SET NOCOUNT ON\n INSERT INTO log SELECT id FROM inserted END',
        'mssql',
      ),
    ).toMatchObject({ events: ['insert', 'update'], body: { statements: [{ kind: 'insert' }] } });
  });

  it('splits a T-SQL procedure without semicolons', () => {
    const made = only(
      'CREATE PROCEDURE dbo.p @id INT, @ids AS dbo.IdList READONLY\nAS\nBEGIN\n SET NOCOUNT ON\n UPDATE a SET x = 1 WHERE id = @id\n IF @id = 1\n  DELETE FROM b WHERE id = @id\n EXEC(@text)\nEND',
      'mssql',
    );
    if (made.kind !== 'create-routine') throw new Error(made.kind);
    expect(made.params.map((one) => one.name?.name)).toEqual(['@id', '@ids']);
    expect(made.body.statements.map((one) => [one.kind, one.range.line])).toEqual([
      ['update', 5],
      ['delete', 7],
    ]);
    expect(made.body.dynamic).toHaveLength(1);
    expect(made.body.unread).toBeNull();
  });

  it('says when a body is not understood', () => {
    const made = only('CREATE PROCEDURE p() BEGIN SELEKT 1; END', 'mysql');
    expect(made).toMatchObject({ kind: 'create-routine', body: { unread: expect.stringContaining('line 1') } });
  });

  it('runs guarded T-SQL statements on their condition', () => {
    const { statements } = parseSql(
      "IF COL_LENGTH('dbo.t', 'a') IS NULL\nBEGIN\n ALTER TABLE dbo.t ADD a INT\nEND\nGO\nSELECT a FROM dbo.t",
      'mssql',
    );
    expect(statements).toMatchObject([
      { kind: 'alter-table', actions: [{ kind: 'add-column', ifNotExists: true }] },
      { kind: 'query' },
    ]);
  });
});
