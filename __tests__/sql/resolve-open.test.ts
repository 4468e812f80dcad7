import { describe, expect, it } from 'vitest';
import type { Name } from '../../src/model/sql';
import type { Catalog, Relation, Resolved } from '../../src/sql/catalog';
import { resolveQuery } from '../../src/sql/resolve-query';
import { faults, lineage, query, resolve, shop } from './resolve-shop';

const KNOWN = shop('postgres');

/** `visits` declares two of its columns; it has others. */
const catalog: Catalog = {
  dialect: 'postgres',
  relation(name: Name): ReturnType<Catalog['relation']> {
    const columns = ['id', 'page'].map((column) => ({ name: column, type: '' }));
    const visits: Relation = { id: 'visits', columns, open: true };
    return name.at(-1)?.name === 'visits' ? { found: visits } : KNOWN.relation(name);
  },
};

async function read(sql: string): Promise<Resolved> {
  return resolveQuery(await query(sql), catalog);
}

describe('relations that are known in part', () => {
  it('have the columns they declare, for sure, and may have any other', async () => {
    const resolved = await read('SELECT page, referrer FROM visits');
    expect(lineage(resolved)).toEqual(['page<-visits.page', 'referrer<-visits.referrer']);
    expect(resolved.reads.find((entry) => entry.column === 'page')?.certainty).toBe('proven');
    expect(resolved.reads.find((entry) => entry.column === 'referrer')?.certainty).toBe('likely');
    expect(faults(resolved)).toEqual([]);
  });

  it('hand both through a star, and names that the other tables lack', async () => {
    const resolved = await read(
      'WITH v AS (SELECT * FROM visits), j AS (SELECT * FROM v JOIN users ON users.id = v.user_id) SELECT page, referrer, email FROM j',
    );
    expect(lineage(resolved)).toEqual(['page<-visits.page', 'referrer<-visits.referrer', 'email<-users.email']);
  });

  it('write the star out as far as they are known', async () => {
    const resolved = await read('SELECT * FROM visits');
    expect(resolved.columns.map((column) => column.name)).toEqual(['id', 'page', '*']);
  });
});

describe('set operations over unknown columns', () => {
  it('line up by position only before the first star over unknown columns', async () => {
    const resolved = await read("SELECT 'a' AS kind, total FROM orders UNION ALL SELECT email, * FROM visits");
    expect(lineage(resolved)).toEqual(['kind<-visits.email', 'total<-orders.total+visits.total']);
    expect(resolved.columns.map((column) => column.name)).not.toContain('*');
  });

  it('take the same name behind stars for the same column', async () => {
    const resolved = await read('SELECT * FROM visits UNION ALL SELECT * FROM ext.archive');
    expect(lineage(resolved)).toEqual([
      'id<-ext.archive.id+visits.id',
      'page<-ext.archive.page+visits.page',
      '*<-ext.archive.*+visits.*',
    ]);
    const other = await read(
      'WITH u AS (SELECT * FROM ext.archive UNION ALL SELECT id, email FROM users) SELECT email, note FROM u',
    );
    expect(lineage(other)).toEqual(['email<-ext.archive.email+users.email', 'note<-ext.archive.note']);
  });

  it('have the names of their first member and no others', async () => {
    const resolved = await read(
      'WITH u AS (SELECT id FROM users UNION ALL SELECT * FROM ext.archive) SELECT note FROM u',
    );
    expect(faults(resolved)).toEqual(['unknown-column note -']);
  });
});

describe('values that nobody can tell', () => {
  it('are gaps where a name did not resolve, and literals are not', async () => {
    const resolved = await resolve("SELECT phone AS a, coalesce(email, fax) AS b, 'x' AS c, count(*) AS d FROM users");
    expect(resolved.columns.map((column) => column.gap ?? false)).toEqual([true, true, false, false]);
  });
});
