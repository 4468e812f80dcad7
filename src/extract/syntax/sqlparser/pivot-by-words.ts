// DuckDB's PIVOT and UNPIVOT as statements → a query over the pivoted table; else null.

import type { Expr, Ident, Query, Select, SelectItem, Statement, TableRef } from '../../../model/sql';
import type { Source } from './source';
import { identAt, itemsBetween, queryBetween, tokensRange, upper } from './words';

const CLAUSES = /^(ON|USING|GROUP|ORDER|LIMIT|INTO)$/;

export function pivotByWords(source: Source): Statement[] | null {
  const verb = upper(source, 0);
  if (source.dialect !== 'duckdb' || !/^(PIVOT|UNPIVOT|PIVOT_WIDER|PIVOT_LONGER)$/.test(verb)) return null;
  const parts = clausesOf(source);
  const on = parts.get('ON');
  const from = queryBetween(source, 1, parts.get('')?.[1] ?? 1, 'SELECT * FROM');
  const table = from?.body.kind === 'select' && from.body.from.length === 1 ? from.body.from[0] : undefined;
  if (!table || !on || parts.has('ORDER') || parts.has('LIMIT')) return null;
  const rows = /^(PIVOT|PIVOT_WIDER)$/.test(verb)
    ? pivoted(source, table, on, parts)
    : unpivoted(source, table, on, parts);
  if (!rows) return null;
  const range = tokensRange(source, 0, source.tokens.length);
  return [{ kind: 'query', query: allOf(rows, range), range }];
}

type Span = [number, number];

/** Token spans of the clauses by their first word; the source stands under the empty one. */
function clausesOf(source: Source): Map<string, Span> {
  const parts = new Map<string, Span>();
  let word = '';
  let from = 1;
  for (let at = 1; at <= source.tokens.length; at += 1) {
    const token = source.tokens[at];
    if (token && token.match > at) at = token.match;
    else if (!token || (token.kind === 'word' && CLAUSES.test(token.upper))) {
      parts.set(word, [from, at]);
      word = token?.upper ?? '';
      from = word === 'GROUP' || word === 'ORDER' ? at + 2 : at + 1;
    }
  }
  return parts;
}

function itemsOf(source: Source, span: Span): (SelectItem & { kind: 'expr' })[] | null {
  const query = queryBetween(source, span[0], span[1], 'SELECT');
  if (query?.body.kind !== 'select') return null;
  const items = query.body.items.filter((item) => item.kind === 'expr');
  return items.length === query.body.items.length ? items : null;
}

function pivoted(source: Source, table: TableRef, on: Span, parts: Map<string, Span>): TableRef | null {
  const keys = itemsOf(source, on);
  const using = parts.get('USING');
  const aggregates = using ? itemsOf(source, using) : [];
  const group = parts.get('GROUP');
  const grouped = group ? itemsOf(source, group) : [];
  if (!keys || !aggregates || !grouped) return null;
  const exprs: Expr[] = [...keys, ...grouped].map((item) => item.expr);
  return {
    kind: 'pivot',
    source: table,
    aggregates: aggregates.map(({ expr, alias }) => ({ expr, alias })),
    on: exprs,
    values: null,
    alias: null,
    columns: [],
    range: tokensRange(source, 0, source.tokens.length),
  };
}

function unpivoted(source: Source, table: TableRef, on: Span, parts: Map<string, Span>): TableRef | null {
  const into = parts.get('INTO');
  if (!into || upper(source, into[0]) !== 'NAME' || upper(source, into[0] + 2) !== 'VALUE') return null;
  const name = source.tokens[into[0] + 1];
  const value = itemsBetween(source, into[0] + 3, into[1]).flatMap(([at]) => source.tokens[at] ?? []);
  const inputs: Ident[] = [];
  for (const item of itemsOf(source, on) ?? []) {
    const last = item.expr.kind === 'column' ? item.expr.parts.at(-1) : undefined;
    if (!last) return null;
    inputs.push(last);
  }
  if (!name || value.length === 0 || inputs.length === 0) return null;
  return {
    kind: 'unpivot',
    source: table,
    value: value.map((token) => identAt(source, token)),
    name: identAt(source, name),
    inputs,
    alias: null,
    columns: [],
    range: tokensRange(source, 0, source.tokens.length),
  };
}

function allOf(rows: TableRef, range: Query['range']): Query {
  const star: SelectItem = { kind: 'star', qualifier: [], except: [], replace: [], rename: [], range };
  const body: Select = {
    kind: 'select',
    distinctOn: [],
    items: [star],
    from: [rows],
    where: null,
    groupBy: [],
    having: null,
    qualify: null,
    windows: [],
    range,
  };
  return { ctes: [], recursive: false, body, orderBy: [], limit: [], range };
}
