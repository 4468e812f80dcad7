import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers, parseSql } from '../../../../src/extract/syntax/parse-sql';
import type { Expr, Ident, Statement } from '../../../../src/model/sql';

function one(text: string, dialect: 'mysql' | 'sqlite' | 'mssql' = 'mysql'): Statement {
  const { statements } = parseSql(text, dialect);
  expect(statements).toHaveLength(1);
  return statements[0] as Statement;
}

/** Every identifier of a statement with where it stands: `name@line:column`. */
function idents(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) idents(item, found);
  else if (typeof value === 'object' && value !== null) {
    if ('quoted' in value) {
      const { name, range } = value as Ident;
      found.push(`${name}@${range.line}:${range.startColumn}`);
    }
    for (const inner of Object.values(value)) idents(inner, found);
  }
  return found;
}

beforeAll(async () => {
  await loadParsers('mysql');
});

describe('statements that the first parser refuses', () => {
  it('reads a locking read, with every name in its place', () => {
    const read = one('SELECT o.id,\n  `total` AS sum\nFROM shop.orders o\nWHERE o.state = 1 LOCK IN SHARE MODE');
    expect(read.kind).toBe('query');
    expect(idents(read).sort()).toEqual(
      ['o@1:8', 'id@1:10', 'total@2:3', 'sum@2:14', 'shop@3:6', 'orders@3:11', 'o@3:18', 'o@4:7', 'state@4:9'].sort(),
    );
  });

  it('reads GROUP BY … WITH ROLLUP and INTO OUTFILE', () => {
    expect(idents(one('SELECT a, SUM(b) FROM t GROUP BY a WITH ROLLUP'))).toContain('b@1:15');
    const exported = one("SELECT a INTO OUTFILE '/tmp/x' FROM t");
    expect(exported.kind).toBe('query');
    expect(idents(exported)).toEqual(['a@1:8', 't@1:37']);
  });

  it('reads a view with a check option', () => {
    const view = one('CREATE VIEW v AS SELECT a FROM t1 WITH CASCADED CHECK OPTION');
    expect(view).toMatchObject({ kind: 'create-view', name: [{ name: 'v' }], orReplace: false });
  });

  it('joins, subqueries and unions keep their shape', () => {
    const read = one(
      'SELECT a FROM t LEFT JOIN u USING (id), (SELECT b FROM w) x WHERE a IN (SELECT c FROM z) UNION ALL SELECT d FROM y LOCK IN SHARE MODE',
    );
    if (read.kind !== 'query' || read.query.body.kind !== 'set-operation') throw new Error('not a union');
    const left = read.query.body.left;
    if (left.kind !== 'select') throw new Error('not a select');
    expect(left.from.map((ref) => ref.kind)).toEqual(['join', 'derived']);
    expect(left.from[0]).toMatchObject({ type: 'left', using: [{ name: 'id' }] });
    expect(left.where).toMatchObject({
      kind: 'compare',
      operator: 'in',
      operands: [{ kind: 'column' }, { kind: 'query' }],
    });
  });

  it('reads thousands of terms into one flat list', () => {
    const terms = Array.from({ length: 3000 }, (_, i) => `id = ${i}`).join(' OR ');
    const read = one(`DELETE FROM audit WHERE ${terms}`);
    if (read.kind !== 'delete') throw new Error('not a delete');
    const where = read.where as Expr & { kind: 'op' };
    expect(where.operands).toHaveLength(3000);
    expect(where.operands[2999]).toMatchObject({ kind: 'compare', operands: [{ kind: 'column' }, { value: 2999 }] });
  });

  it('reads insert, replace and update with what they write', () => {
    const terms = Array.from({ length: 500 }, (_, i) => `a = ${i}`).join(' OR ');
    const replaced = one(`REPLACE INTO t SET a = 1, b = (SELECT MAX(c) FROM u WHERE ${terms})`);
    expect(replaced).toMatchObject({ kind: 'insert', table: [{ name: 't' }], columns: [{ name: 'a' }, { name: 'b' }] });
    const updated = one(`UPDATE t1 x JOIN t2 y ON x.id = y.id SET y.a = x.b WHERE ${terms}`);
    expect(updated).toMatchObject({ kind: 'update', table: [{ name: 't2' }], alias: { name: 'y' } });
    expect(idents(updated)).toContain('b@1:50');
  });
});

describe('what the fallback does not know', () => {
  it.each([
    'SELECT a FROM t WHERE ((( LOCK IN SHARE MODE',
    'SELECT FROM WHERE',
    'UPDATE SET',
    "INSERT INTO t VALUES ('",
  ])('stays opaque: %s', (text) => {
    expect(parseSql(text, 'mysql').statements.map((statement) => statement.kind)).toContain('opaque');
  });

  it('is not asked for deep nesting', () => {
    const deep = `SELECT ${'(a + '.repeat(300)}1${')'.repeat(300)} FROM t LOCK IN SHARE MODE`;
    expect(parseSql(deep, 'mysql').statements.map((statement) => statement.kind)).toEqual(['opaque']);
  });

  it('never leaves out what it read over', () => {
    // Its tree drops what this clause says.
    const text = 'SELECT * FROM t FOR SYSTEM_TIME AS OF NOW() JOIN !! LOCK IN SHARE MODE';
    expect(one(text).kind).toBe('opaque');
  });
});
