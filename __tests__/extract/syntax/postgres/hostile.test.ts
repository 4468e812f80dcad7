import { beforeAll, describe, expect, it } from 'vitest';
import { loadPostgres, parsePostgres } from '../../../../src/extract/syntax/postgres';

beforeAll(loadPostgres);

describe('parsePostgres, positions', () => {
  it('counts UTF-16 units over every line end', () => {
    const statements = parsePostgres("-- 😀é\r\nselect '😀', b from t;\rselect c;\nselect d");
    expect(statements.map((statement) => [statement.range.line, statement.range.startColumn])).toEqual([
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
    const [first] = statements;
    if (first?.kind !== 'query' || first.query.body.kind !== 'select') throw new Error('no select');
    expect(first.query.body.items[1]?.range).toEqual({ line: 2, startColumn: 14, endLine: 2, endColumn: 15 });
  });

  it('folds names as the server does', () => {
    const long = 'a'.repeat(70);
    const [statement] = parsePostgres(`drop table Users, "Users", ${long}`);
    if (statement?.kind !== 'drop') throw new Error('no drop');
    expect(statement.names.map((name) => name[0]?.name)).toEqual(['users', 'Users', 'a'.repeat(63)]);
    expect(statement.names[2]?.[0]?.range.endColumn).toBe(28 + 70);
  });
});

describe('parsePostgres, trouble', () => {
  it('makes one bad statement one opaque statement and reads the rest', () => {
    const statements = parsePostgres('select 1;\n\nselec 2;\nselect 3;');
    expect(statements.map((statement) => statement.kind)).toEqual(['query', 'opaque', 'query']);
    expect(statements[1]).toMatchObject({ syntaxError: true, range: { line: 3, startColumn: 1, endColumn: 8 } });
    expect(statements[2]?.range.line).toBe(4);
  });

  it('passes over psql commands and COPY data', () => {
    const statements = parsePostgres("\\connect x\nCOPY a (b, c) FROM stdin;\nit's\t;\n\\.\n\nselect d;");
    expect(statements.map((statement) => [statement.kind, statement.range.line])).toEqual([
      ['copy', 2],
      ['query', 6],
    ]);
  });

  it('reads around placeholders', () => {
    const [create, select] = parsePostgres(
      "create table ${schema}.t (a int); select a from t where b = :limit and c = :'d';",
    );
    expect(create).toMatchObject({ kind: 'create-table', name: [{ name: '${schema}' }, { name: 't' }] });
    expect(select?.kind).toBe('query');
    expect(JSON.stringify(select)).toContain('"kind":"param"');
  });

  it.each([
    ['an unterminated string', "select 'abc"],
    ['an unterminated dollar quote', 'do $$ begin'],
    ['an unterminated comment', '/* select 1'],
    ['a NUL', 'select 1;\0 drop table t;'],
    ['brackets that never close', 'create table t (((('],
    ['many statements of nonsense', '}{;'.repeat(2000)],
  ])('gives values for %s', (_, text) => {
    const statements = parsePostgres(text);
    expect(statements.every((statement) => statement.kind === 'opaque' || statement.kind === 'query')).toBe(true);
  });

  it('survives megabytes of garbage', () => {
    expect(parsePostgres('\\x ]['.repeat(1_000_000)).length).toBeLessThan(3);
  });

  it('survives deep nesting and reads what follows in another text', () => {
    const [deep] = parsePostgres(`select ${'('.repeat(10_000)}1${')'.repeat(10_000)}`);
    expect(['opaque', 'query']).toContain(deep?.kind);
    const wide = parsePostgres(`select 1 where ${'a = 1 or '.repeat(5_000)} b = 2`);
    expect(wide.length).toBe(1);
  });

  it('is empty for empty texts', () => {
    expect(parsePostgres('')).toEqual([]);
    expect(parsePostgres(' -- nothing\n;;')).toEqual([]);
  });
});
