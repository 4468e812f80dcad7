import { describe, expect, it } from 'vitest';
import type { ResolvedStatement } from '../../src/sql/resolve-statement';
import { change, faults, lineage, sources } from './resolve-shop';

function writes(resolved: ResolvedStatement): string[] {
  return resolved.writes.map((write) => `${write.column}<-${sources(write.sources)}`);
}

function written(resolved: ResolvedStatement): string[] {
  return resolved.reads
    .filter((read) => read.writes && read.column !== null)
    .map((read) => `${read.column} ${read.clause}`);
}

describe('INSERT', () => {
  it('meets the listed columns by position', async () => {
    const resolved = await change('INSERT INTO users (email, name) SELECT title, id FROM orgs');
    expect(resolved.target).toBe('users');
    expect(writes(resolved)).toEqual(['email<-orgs.title', 'name<-orgs.id']);
    expect(written(resolved)).toEqual(['email insert', 'name insert']);
  });

  it('meets the columns of the table where none are listed', async () => {
    const resolved = await change('INSERT INTO orgs SELECT user_id, status FROM orders');
    expect(writes(resolved)).toEqual(['id<-orders.user_id', 'title<-orders.status']);
  });

  it('reports a listed column that is not there', async () => {
    expect(faults(await change("INSERT INTO users (id, phone) VALUES (1, 'x')"))).toEqual([
      'unknown-column phone users',
    ]);
  });

  it('hands the literals of VALUES to the columns they go into', async () => {
    const resolved = await change("INSERT INTO orders (id, status) VALUES (1, 'new'), (2, 'paid')");
    const status = resolved.reads.find((read) => read.column === 'status');
    expect(status?.values?.map((literal) => literal.value)).toEqual(['new', 'paid']);
    expect(resolved.reads.find((read) => read.column === 'id')?.values).toBeUndefined();
  });

  it('knows the excluded row and the target in ON CONFLICT', async () => {
    const sql =
      'INSERT INTO users (id, email) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET email = excluded.email, name = ';
    expect(faults(await change(`${sql} users.name RETURNING id`))).toEqual([]);
    expect(faults(await change(`${sql} excluded.phone`))).toEqual(['unknown-column phone users']);
    expect(lineage(await change(`${sql} name RETURNING email AS e`))).toEqual(['e<-users.email']);
  });
});

describe('UPDATE, DELETE, MERGE', () => {
  it('writes the target out of the FROM clause', async () => {
    const resolved = await change('UPDATE users u SET name = o.title FROM orgs o WHERE o.id = u.org_id');
    expect(writes(resolved)).toEqual(['name<-orgs.title']);
    expect(faults(resolved)).toEqual([]);
  });

  it('gives each column of a row assignment its own source', async () => {
    const resolved = await change(
      'UPDATE users SET (email, name) = (SELECT status, total FROM orders WHERE user_id = users.id)',
    );
    expect(writes(resolved)).toEqual(['email<-orders.status', 'name<-orders.total']);
  });

  it('finds the target behind an alias of the FROM clause in T-SQL', async () => {
    const resolved = await change('UPDATE u SET u.name = o.title FROM users u JOIN orgs o ON o.id = u.org_id', 'mssql');
    expect(resolved.target).toBe('users');
    expect(writes(resolved)).toEqual(['name<-orgs.title']);
    expect(faults(resolved)).toEqual([]);
  });

  it('reports what SET and WHERE cannot find', async () => {
    expect(faults(await change("UPDATE users SET phone = 'x' WHERE fax = 1"))).toEqual([
      'unknown-column phone users',
      'unknown-column fax users',
    ]);
    expect(faults(await change('DELETE FROM orders USING users WHERE users.phone = user_id'))).toEqual([
      'unknown-column phone users',
    ]);
  });

  it('reads the source and writes the target in every MERGE clause', async () => {
    const resolved = await change(
      'MERGE INTO users u USING orders o ON o.user_id = u.id ' +
        'WHEN MATCHED THEN UPDATE SET email = o.status WHEN NOT MATCHED THEN INSERT (id, name) VALUES (o.id, o.total)',
    );
    expect(writes(resolved)).toEqual(['email<-orders.status', 'id<-orders.id', 'name<-orders.total']);
    expect(faults(resolved)).toEqual([]);
  });

  it('reports a missing target once', async () => {
    expect(faults(await change("UPDATE products SET a = 'x' WHERE b = 1"))).toEqual(['unknown-table products -']);
  });
});
