import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers, parseSql } from '../../../src/extract/syntax/parse-sql';
import type { Dialect } from '../../../src/model/dialect';

const OTHERS: Dialect[] = [
  'mysql',
  'sqlite',
  'mssql',
  'snowflake',
  'bigquery',
  'duckdb',
  'redshift',
  'databricks',
  'ansi',
];

beforeAll(async () => {
  for (const dialect of OTHERS) await loadParsers(dialect);
});

describe('the one door to the parsers', () => {
  it.each(OTHERS)('reads a plain query of %s with exact places', (dialect) => {
    const text = '-- totals\r\nSELECT o.total\r\nFROM orders o;\r\n';
    const [statement] = parseSql(text, dialect).statements;
    expect(statement?.kind).toBe('query');
    if (statement?.kind !== 'query' || statement.query.body.kind !== 'select') return;
    const item = statement.query.body.items[0];
    expect(item?.range).toEqual({ line: 2, startColumn: 8, endLine: 2, endColumn: 15 });
    expect(statement.query.body.from[0]).toMatchObject({
      kind: 'table',
      range: { line: 3, startColumn: 6, endLine: 3, endColumn: 14 },
    });
  });

  it('stores names as the database does', () => {
    const [snow] = parseSql('SELECT id, "Id" FROM t', 'snowflake').statements;
    if (snow?.kind !== 'query' || snow.query.body.kind !== 'select') throw new Error('no query');
    const names = snow.query.body.items.map((item) =>
      item.kind === 'expr' && item.expr.kind === 'column' ? item.expr.parts[0]?.name : null,
    );
    expect(names).toEqual(['ID', 'Id']);
  });

  it('keeps what nobody reads as an opaque statement at its place, and reads on', () => {
    const { statements } = parseSql('SELECT 1;\nSELEKT 2 FROM;\nSELECT 3;', 'mysql');
    expect(statements.map((one) => one.kind)).toEqual(['query', 'opaque', 'query']);
    expect(statements[1]).toMatchObject({ syntaxError: true, range: { line: 2 } });
  });

  it.each(OTHERS)('survives hostile text in %s', (dialect) => {
    const texts = [
      '',
      ';;;',
      "SELECT 'open",
      '/* open',
      '(((((',
      ')))',
      '\u0000\ud800',
      'ALTER TABLE',
      'ALTER TABLE t',
      'CREATE TABLE t (',
      'CREATE TRIGGER',
      'CREATE PROCEDURE p AS BEGIN IF',
      'EXEC sp_rename',
      'UPDATE , SET',
      `SELECT ${'('.repeat(700)}1${')'.repeat(700)}`,
      `SELECT * FROM t WHERE ${'a = 1 OR '.repeat(2000)} a = 2`,
    ];
    for (const text of texts) expect(() => parseSql(text, dialect)).not.toThrow();
    expect(parseSql('SELECT 1', dialect).statements[0]?.kind).toBe('query');
  });

  it('says which statement had too many terms instead of losing the parser', () => {
    const long = `SELECT * FROM t WHERE ${'a = 1 OR '.repeat(900)} a = 2`;
    const { statements } = parseSql(`SELECT 1;\n${long};\nSELECT 2`, 'duckdb');
    expect(statements.map((one) => one.kind)).toEqual(['query', 'opaque', 'query']);
    expect(statements[1]).toMatchObject({ syntaxError: false });
  });

  it('counts columns in UTF-16 units', () => {
    const [statement] = parseSql("SELECT '😀😀', total FROM orders", 'mysql').statements;
    if (statement?.kind !== 'query' || statement.query.body.kind !== 'select') throw new Error('no query');
    expect(statement.query.body.items[1]?.range).toMatchObject({ startColumn: 16, endColumn: 21 });
  });
});
