import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/model/dialect';
import { faults, lineage, reads, relation, resolve } from './resolve-shop';

describe('names in a query', () => {
  it('means the column of the relation in scope, at its exact place', async () => {
    const resolved = await resolve('SELECT u.email FROM users u WHERE org_id = 1');
    expect(lineage(resolved)).toEqual(['email<-users.email']);
    expect(reads(resolved)).toEqual(['users.email select', 'users.org_id where']);
    expect(resolved.reads[0]).toMatchObject({ certainty: 'proven', outputs: [0] });
    expect(resolved.reads[0]?.range).toMatchObject({ line: 1, startColumn: 10, endColumn: 15 });
  });

  it('reports a column that is not there, with the table that should have it', async () => {
    const resolved = await resolve('SELECT u.phone, fax FROM users u JOIN orders o ON o.user_id = u.id');
    expect(faults(resolved)).toEqual(['unknown-column phone users', 'unknown-column fax -']);
    expect(resolved.unresolved[1]?.candidates).toEqual(['users', 'orders']);
  });

  it('reports a missing table once and none of its columns', async () => {
    expect(faults(await resolve('SELECT p.a, b FROM products p WHERE p.c = 1'))).toEqual(['unknown-table products -']);
  });

  it('attributes names to unknown relations without a fault', async () => {
    const resolved = await resolve('SELECT e.code, title, secret FROM ext.codes e JOIN orgs ON orgs.id = e.org');
    expect(faults(resolved)).toEqual([]);
    expect(lineage(resolved)).toEqual(['code<-ext.codes.code', 'title<-orgs.title', 'secret<-ext.codes.secret']);
    expect(resolved.reads.find((read) => read.column === 'secret')?.certainty).toBe('likely');
  });

  it('calls a name ambiguous only when nothing merges it', async () => {
    expect(faults(await resolve('SELECT id FROM users, orders'))).toEqual(['ambiguous-column id -']);
    const merged = await resolve('SELECT id FROM users JOIN orders USING (id)');
    expect(faults(merged)).toEqual([]);
    expect(lineage(merged)).toEqual(['id<-orders.id+users.id']);
    expect(lineage(await resolve('SELECT id FROM users NATURAL JOIN orgs'))).toEqual(['id<-orgs.id+users.id']);
  });

  it('tells the two sides of a self-join apart by alias', async () => {
    const resolved = await resolve('SELECT a.email, b.name FROM users a JOIN users b ON a.id = b.org_id');
    expect(lineage(resolved)).toEqual(['email<-users.email', 'name<-users.name']);
    expect(faults(await resolve('SELECT users.email FROM users u'))).toEqual(['unknown-table users -']);
  });

  it('searches outer scopes only for what the inner one lacks', async () => {
    const resolved = await resolve(
      'SELECT 1 FROM users WHERE EXISTS (SELECT 1 FROM orders WHERE user_id = email AND id = 1)',
    );
    expect(reads(resolved)).toEqual(['orders.user_id where', 'users.email where', 'orders.id where']);
  });

  it('lets a join behind a comma see what stands before it, where a comma is a join', async () => {
    const flattened =
      'SELECT u.email, o.total FROM users u, LATERAL FLATTEN(input => u.name) f LEFT JOIN (orgs g JOIN orders o ON o.id = g.id) ON o.user_id = u.id';
    expect(faults(await resolve(flattened, 'snowflake'))).toEqual([]);
    const plain = 'SELECT 1 FROM users u, orgs g JOIN orders o ON o.user_id = u.id';
    expect(faults(await resolve(plain, 'bigquery'))).toEqual([]);
    expect(faults(await resolve(plain))).toEqual(['unknown-table u -']);
    expect(faults(await resolve(plain.replace('u.id', 'u.fax'), 'bigquery'))).toEqual(['unknown-column fax users']);
  });

  it('lets only lateral items see their neighbours', async () => {
    const lateral = await resolve(
      'SELECT x.t FROM users u, LATERAL (SELECT total AS t FROM orders WHERE user_id = u.id) x',
    );
    expect(faults(lateral)).toEqual([]);
    const plain = await resolve('SELECT x.t FROM users u, (SELECT total AS t FROM orders WHERE user_id = u.id) x');
    expect(faults(plain)).toEqual(['unknown-table u -']);
  });

  it('reads every column for a whole row', async () => {
    const resolved = await resolve('SELECT row_to_json(o) FROM orgs o');
    expect(reads(resolved)).toEqual(['orgs.id select *', 'orgs.title select *']);
    expect(reads(await resolve('SELECT (u).email FROM users u'))).toEqual(['users.email select']);
  });

  it('knows what is no column: pseudo functions, system columns, windows, ordinals', async () => {
    const sql =
      'SELECT ctid, current_date, u.xmin, sum(org_id) OVER w FROM users u WINDOW w AS (PARTITION BY email) ORDER BY 1';
    expect(faults(await resolve(sql))).toEqual([]);
  });

  it('takes columns of table functions from their alias', async () => {
    const sql =
      "SELECT g, v, r.a FROM generate_series(1, 2) g, unnest(ARRAY[1]) AS x(v), jsonb_to_recordset('[]') AS r(a int)";
    expect(faults(await resolve(sql))).toEqual([]);
    expect(faults(await resolve(`${sql} WHERE r.b = 1`))).toEqual(['unknown-column b -']);
  });

  it('collects the literals a column is compared with, and only that column', async () => {
    const resolved = await resolve(
      "SELECT lower(status) AS s FROM orders WHERE status IN ('new', 'paid') AND total = 'x'",
    );
    const values = resolved.reads.map((read) => [read.column, read.values?.map((literal) => literal.value)]);
    expect(values).toContainEqual(['status', ['new', 'paid']]);
    expect(values).toContainEqual(['total', ['x']]);
    const derived = await resolve("SELECT s FROM (SELECT lower(status) AS s FROM orders) o WHERE s = 'new'");
    expect(derived.reads.flatMap((read) => read.values ?? [])).toEqual([]);
  });
});

describe('aliases of the SELECT list', () => {
  it('come first in ORDER BY, last in GROUP BY, and nowhere in WHERE in Postgres', async () => {
    const ordered = await resolve('SELECT name AS email FROM users ORDER BY email');
    expect(reads(ordered)).toEqual(['users.name select']);
    const grouped = await resolve('SELECT max(name) AS email FROM users GROUP BY email');
    expect(reads(grouped)).toContain('users.email group-by');
    expect(faults(await resolve('SELECT name AS n FROM users GROUP BY n'))).toEqual([]);
    expect(faults(await resolve('SELECT name AS n FROM users WHERE n = 1'))).toEqual(['unknown-column n users']);
  });

  it('means the column again where the alias is the column itself', async () => {
    expect(reads(await resolve('SELECT email FROM users ORDER BY email'))).toEqual([
      'users.email select',
      'users.email order-by',
    ]);
  });

  const sql = "SELECT email AS e, e || 'x' AS f FROM users WHERE f = 'a'";
  it.each<[Dialect, boolean]>([
    ['snowflake', true],
    ['duckdb', true],
    ['mssql', false],
  ])('can be used in the same list in %s: %s', async (dialect, allowed) => {
    expect(faults(await resolve(sql, dialect)).length === 0).toBe(allowed);
  });
});

describe('CTEs', () => {
  it('carries columns through chains, stars and column lists', async () => {
    const sql = 'WITH a AS (SELECT * FROM users), b(x, y) AS (SELECT id, email FROM a) SELECT y FROM b';
    const resolved = await resolve(sql);
    expect(lineage(resolved)).toEqual(['y<-users.email']);
    expect(faults(resolved)).toEqual([]);
  });

  it('blames the table behind a star for a column that is gone', async () => {
    expect(faults(await resolve('WITH a AS (SELECT * FROM users) SELECT phone FROM a'))).toEqual([
      'unknown-column phone users',
    ]);
  });

  it('reports the place that names a column which came by star', async () => {
    const resolved = await resolve('WITH a AS (SELECT * FROM orgs)\nSELECT title FROM a');
    const named = resolved.reads.filter((read) => read.column === 'title');
    expect(named.map((read) => [read.range.line, read.star === true])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('shadows a table, but not inside itself', async () => {
    const resolved = await resolve('WITH users AS (SELECT id FROM users) SELECT email FROM users');
    expect(faults(resolved)).toEqual(['unknown-column email -']);
  });

  it('feeds the recursive member with the first one', async () => {
    const sql =
      'WITH RECURSIVE t(n, o) AS (SELECT id, name FROM users UNION ALL SELECT t.n, orgs.title FROM t JOIN orgs ON orgs.id = t.n) SELECT o FROM t';
    expect(lineage(await resolve(sql))).toEqual(['o<-orgs.title+users.name']);
  });

  it('survives CTEs that name each other', async () => {
    const resolved = await resolve('WITH RECURSIVE a AS (SELECT * FROM b), b AS (SELECT * FROM a) SELECT x FROM a');
    expect(faults(resolved)).toEqual([]);
  });

  it('returns what a data-modifying CTE returns', async () => {
    const resolved = await resolve('WITH d AS (DELETE FROM orders RETURNING id, total) SELECT total, status FROM d');
    expect(faults(resolved)).toEqual(['unknown-column status -']);
  });
});

describe('stars and set operations', () => {
  it('joins set operations by position', async () => {
    const resolved = await resolve('SELECT id, email FROM users UNION SELECT id, title FROM orgs');
    expect(lineage(resolved)).toEqual(['id<-orgs.id+users.id', 'email<-orgs.title+users.email']);
  });

  it('keeps no source of what EXCEPT takes away', async () => {
    expect(lineage(await resolve('SELECT id FROM users EXCEPT SELECT id FROM orgs'))).toEqual(['id<-users.id']);
  });

  it('puts merged columns first and once', async () => {
    const resolved = await resolve('SELECT * FROM orgs JOIN orders USING (id)');
    expect(resolved.columns.map((column) => column.name)).toEqual(['id', 'title', 'user_id', 'total', 'status']);
  });

  it('leaves out excluded columns, which must exist', async () => {
    const resolved = await resolve('SELECT * EXCEPT (email) FROM users', 'bigquery');
    expect(resolved.columns.map((column) => column.name)).toEqual(['id', 'name', 'org_id']);
    expect(reads(resolved)).toContain('users.email select');
    expect(faults(await resolve('SELECT * EXCEPT (phone) FROM users', 'bigquery'))).toEqual([
      'unknown-column phone users',
    ]);
  });

  it('follows struct paths and FLATTEN', async () => {
    expect(lineage(await resolve('SELECT u.email.domain FROM users u', 'bigquery'))).toEqual(['domain<-users.email']);
    const sql = 'SELECT f.value FROM users, LATERAL FLATTEN(input => email) f';
    expect(lineage(await resolve(sql, 'snowflake'))).toEqual(['VALUE<-users.EMAIL']);
  });
});

describe('variables of routines', () => {
  it('accepts locals, and prefers the column with less certainty', async () => {
    const options = { locals: new Set(['p_id', 'email']) };
    const resolved = await resolve('SELECT email FROM users WHERE id = p_id', 'postgres', options);
    expect(faults(resolved)).toEqual([]);
    expect(resolved.reads.find((read) => read.column === 'email')?.certainty).toBe('likely');
  });

  it('resolves NEW and OLD against their table', async () => {
    const rows = new Map([
      ['new', relation('users')],
      ['rec', null],
    ]);
    const resolved = await resolve('SELECT new.email, new.phone, rec.anything', 'postgres', { rows });
    expect(reads(resolved)).toEqual(['users.email select']);
    expect(faults(resolved)).toEqual(['unknown-column phone users']);
  });
});
