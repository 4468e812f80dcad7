// A small shop to resolve against, and SQL read into statements. Shared by the resolver's tests.

import { loadParsers, parseSql } from '../../src/extract/syntax/parse-sql';
import type { Dialect } from '../../src/model/dialect';
import type { DataStatement, Name, Query } from '../../src/model/sql';
import type { Catalog, Relation, Resolved } from '../../src/sql/catalog';
import { nameKey, storedName } from '../../src/sql/names';
import { resolveQuery, type ResolveOptions } from '../../src/sql/resolve-query';
import { resolveStatement, type ResolvedStatement } from '../../src/sql/resolve-statement';

const TABLES: Record<string, string[]> = {
  users: ['id', 'email', 'name', 'org_id'],
  orders: ['id', 'user_id', 'total', 'status'],
  orgs: ['id', 'title'],
};

export function relation(name: string, dialect: Dialect = 'postgres'): Relation {
  const columns = (TABLES[name] ?? []).map((column) => ({ name: storedName(dialect, column, false), type: 'text' }));
  return { id: name, columns };
}

/** Knows users, orders and orgs; schema `ext` is another database's. */
export function shop(dialect: Dialect): Catalog {
  const known = new Map(Object.keys(TABLES).map((name) => [nameKey(dialect, storedName(dialect, name, false)), name]));
  return {
    dialect,
    relation(name: Name) {
      if (name.length > 1 && name.at(-2)?.name.toLowerCase() === 'ext') return 'external';
      const table = known.get(nameKey(dialect, name.at(-1)?.name ?? ''));
      return table === undefined ? 'missing' : { found: relation(table, dialect) };
    },
  };
}

export async function resolve(sql: string, dialect: Dialect = 'postgres', options?: ResolveOptions): Promise<Resolved> {
  return resolveQuery(await query(sql, dialect), shop(dialect), options);
}

export async function query(sql: string, dialect: Dialect = 'postgres'): Promise<Query> {
  await loadParsers(dialect);
  const [statement] = parseSql(sql, dialect).statements;
  if (statement?.kind !== 'query') throw new Error(`no query: ${JSON.stringify(statement)}`);
  return statement.query;
}

export async function change(sql: string, dialect: Dialect = 'postgres'): Promise<ResolvedStatement> {
  await loadParsers(dialect);
  const [statement] = parseSql(sql, dialect).statements;
  if (!['insert', 'update', 'delete', 'merge'].includes(statement?.kind ?? '')) {
    throw new Error(`changes no rows: ${JSON.stringify(statement)}`);
  }
  return resolveStatement(statement as DataStatement, shop(dialect));
}

/** `email<-users.email`, one for each output column. */
export function lineage(resolved: Resolved): string[] {
  return resolved.columns.map((column) => `${column.name}<-${sources(column.sources)}`);
}

export function sources(list: { relation: string; column: string }[]): string {
  return list
    .map((source) => `${source.relation}.${source.column}`)
    .sort()
    .join('+');
}

/** `users.email select`, without the reads of whole relations. */
export function reads(resolved: Resolved): string[] {
  return resolved.reads
    .filter((read) => read.column !== null)
    .map((read) => `${read.relation}.${read.column} ${read.clause}${read.star ? ' *' : ''}`);
}

export function faults(resolved: Resolved): string[] {
  return resolved.unresolved.map((fault) => `${fault.reason} ${fault.name} ${fault.relation ?? '-'}`);
}
