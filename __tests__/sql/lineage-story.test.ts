import { describe, expect, it } from 'vitest';
import { loadParsers, parseSql } from '../../src/extract/syntax/parse-sql';
import type { Dialect } from '../../src/model/dialect';
import { answerLineage, lineageOf } from '../../src/stories/lineage';

async function parse(sql: string, dialect: Dialect) {
  await loadParsers(dialect);
  return parseSql(sql, dialect);
}

const named = (word: string): Dialect | null => (word === 'postgres' ? 'postgres' : null);

async function edges(sql: string, schema: Record<string, string[]> | null = null): Promise<string[]> {
  const statements = lineageOf(await parse(sql, 'ansi'), schema, sql);
  return statements.flatMap(({ target, columns }) =>
    columns.flatMap(({ name, sources }) => sources.map((s) => `${s.table}.${s.column} > ${target}.${name}`)),
  );
}

describe('lineage of statements', () => {
  it('goes into the target of INSERT, CREATE TABLE AS and views', async () => {
    expect(await edges('INSERT INTO totals SELECT sum(amount) AS total FROM orders')).toEqual([
      'orders.amount > totals.total',
    ]);
    expect(await edges('CREATE VIEW v (a) AS SELECT amount FROM orders')).toEqual(['orders.amount > v.a']);
  });

  it('keeps a star whole where the columns are not known, and spreads it where they are', async () => {
    expect(await edges('CREATE TABLE copy AS SELECT * FROM orders')).toEqual(['orders.* > copy.*']);
    expect(await edges('CREATE TABLE copy AS SELECT * FROM orders', { orders: ['id', 'amount'] })).toEqual([
      'orders.id > copy.id',
      'orders.amount > copy.amount',
    ]);
  });

  it('learns the tables that earlier statements make', async () => {
    const sql = 'CREATE TABLE s AS SELECT id, amount FROM orders; INSERT INTO t SELECT * FROM s';
    expect(await edges(sql)).toEqual([
      'orders.id > s.id',
      'orders.amount > s.amount',
      's.id > t.id',
      's.amount > t.amount',
    ]);
  });

  it('takes rows for count(*) and text for the name of an unnamed column', async () => {
    expect(await edges('INSERT INTO t SELECT count(*) FROM orders')).toEqual(['orders.* > t.count(*)']);
  });

  it('attributes a name to every table that may have it', async () => {
    expect(await edges('INSERT INTO t SELECT x FROM a JOIN b ON a.id = b.id')).toEqual(['a.x > t.x', 'b.x > t.x']);
  });
});

describe('lineage in batches', () => {
  it('answers each line with its id', async () => {
    const line = JSON.stringify({ id: 7, dialect: 'postgres', sql: 'SELECT a FROM t', schema: { t: ['a'] } });
    expect(JSON.parse(await answerLineage(line, parse, named))).toMatchObject({
      id: 7,
      statements: [{ statement: 0, target: null, columns: [{ name: 'a', sources: [{ table: 't', column: 'a' }] }] }],
    });
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['no SQL', '{"id":1}'],
    ['an unknown dialect', '{"id":1,"sql":"select 1","dialect":"klingon"}'],
    ['a schema that is none', '{"id":1,"sql":"select 1","schema":3}'],
    ['SQL that nobody can read', '{"id":1,"sql":"selec from"}'],
  ])('answers %s with an error', async (_what, line) => {
    expect(JSON.parse(await answerLineage(line, parse, named)).error).toBeTypeOf('string');
  });
});
