import { describe, expect, it } from 'vitest';
import type { Cte, Expr, Ident, Query, SelectItem, TableRef } from '../../src/model/sql';
import type { Catalog } from '../../src/sql/catalog';
import { resolveQuery } from '../../src/sql/resolve-query';

const WIDE = Array.from({ length: 5000 }, (_, i) => ({ name: `c${i}`, type: 'text' }));
const catalog: Catalog = {
  dialect: 'postgres',
  relation: () => ({ found: { id: 'table:public.wide', columns: WIDE } }),
};

let column = 0;

function range() {
  column++;
  return { line: 1, startColumn: column, endLine: 1, endColumn: column + 1 };
}

function ident(name: string): Ident {
  return { name, quoted: false, range: range() };
}

function table(name: string): TableRef {
  return { kind: 'table', name: [ident(name)], alias: null, columns: [], range: range() };
}

function star(): SelectItem {
  return { kind: 'star', qualifier: [], except: [], replace: [], rename: [], range: range() };
}

function item(expr: Expr): SelectItem {
  return { kind: 'expr', expr, alias: null, range: range() };
}

function name(text: string): Expr {
  return { kind: 'column', parts: [ident(text)], range: range() };
}

function select(items: SelectItem[], from: TableRef[], ctes: Cte[] = []): Query {
  const body = { distinctOn: [], items, from, where: null, groupBy: [], having: null, qualify: null, windows: [] };
  return {
    ctes,
    recursive: false,
    body: { kind: 'select', ...body, range: range() },
    orderBy: [],
    limit: [],
    range: range(),
  };
}

describe('queries made to hurt', () => {
  it('carries 5,000 columns through 200 CTEs', () => {
    const ctes = Array.from({ length: 200 }, (_, i) => ({
      name: ident(`k${i}`),
      columns: [],
      body: select([star()], [table(i === 0 ? 'wide' : `k${i - 1}`)]),
    }));
    const resolved = resolveQuery(select([star()], [table('k199')], ctes), catalog);
    expect(resolved.columns).toHaveLength(5000);
    expect(resolved.columns[4999]?.sources).toEqual([{ relation: 'table:public.wide', column: 'c4999' }]);
  });

  it('gives up on queries nested 20,000 deep without falling', () => {
    let query = select([star()], [table('wide')]);
    for (let i = 0; i < 20_000; i++) {
      const ref: TableRef = { kind: 'derived', query, lateral: false, alias: ident('x'), columns: [], range: range() };
      query = select([star()], [ref]);
    }
    expect(resolveQuery(query, catalog).columns.map((output) => output.name)).toEqual(['*']);
  });

  it('gives up on joins nested 20,000 deep to the right, and claims nothing', () => {
    let ref = table('wide');
    for (let i = 0; i < 20_000; i++) {
      ref = { kind: 'join', left: table(`t${i}`), right: ref, type: 'inner', on: null, using: [], natural: false };
    }
    const resolved = resolveQuery(
      select([item({ ...name('c1'), kind: 'column', parts: [ident('wide'), ident('c1')] })], [ref]),
      catalog,
    );
    expect(resolved.unresolved.filter((fault) => fault.certainty === 'proven')).toEqual([]);
  });

  it('reads an expression of 50,000 operators', () => {
    let expr = name('c0');
    for (let i = 0; i < 50_000; i++)
      expr = { kind: 'op', operator: 'or', operands: [expr, name('c1')], range: range() };
    const resolved = resolveQuery(select([item(expr)], [table('wide')]), catalog);
    expect(resolved.columns[0]?.sources.map((source) => source.column).sort()).toEqual(['c0', 'c1']);
  });
});
