// Queries of the parser's tree → Query: WITH, set operations, SELECT with all its clauses.

import type { Cte, Expr, Ident, Query, QueryBody, Select, TableRef } from '../../../model/sql';
import { type Ast, field, list, text, variant } from './ast';
import { windowExprs } from './expressions';
import { piped } from './pipes';
import { columnExpr, dataStatementOf, exprOf, exprsOf, optionalExpr, orderedExprs, queryOf } from './recursion';
import { excludedOf, selectItemsOf } from './select-items';
import { closeExtent, identOf, identsOf, nameOf, notModelled, openExtent, type Source, touchSpan } from './source';
import { aliasColumns, tablesOf } from './table-refs';

export function readQuery(source: Source, node: Ast): Query {
  const outer = openExtent(source);
  const { ctes, recursive } = withOf(source, field(node, 'with'));
  const pipes = list(field(node, 'pipe_operators'));
  const body = bodyOf(source, field(node, 'body'));
  const [, ordered] = variant(field(field(node, 'order_by'), 'kind'));
  const query: Query = {
    ctes,
    recursive,
    body,
    orderBy: Array.isArray(ordered) ? orderedExprs(source, ordered) : [],
    limit: limitOf(source, node),
    range: { line: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  };
  const done = pipes.length > 0 ? piped(source, query, pipes) : query;
  done.range = closeExtent(source, outer, true);
  return done;
}

export function withOf(source: Source, node: Ast): { ctes: Cte[]; recursive: boolean } {
  touchSpan(source, field(field(node, 'with_token'), 'span'));
  const ctes = list(field(node, 'cte_tables')).map((one): Cte => {
    const alias = field(one, 'alias');
    const name = identOf(source, field(alias, 'name'));
    const columns = aliasColumns(source, alias);
    const query = field(one, 'query');
    const [kind, payload] = variant(field(query, 'body'));
    if (/^(Insert|Update|Delete|Merge)$/.test(kind)) {
      const body = dataStatementOf(source, payload);
      if (body) return { name, columns, body };
    }
    return { name, columns, body: queryOf(source, query) };
  });
  return { ctes, recursive: field(node, 'recursive') === true };
}

function bodyOf(source: Source, node: Ast): QueryBody {
  const [kind, payload] = variant(node);
  if (kind === 'Select') return selectOf(source, payload);
  if (kind === 'Query') return { kind: 'nested', query: queryOf(source, payload) };
  if (kind === 'SetOperation') {
    const quantifier = text(field(payload, 'set_quantifier'));
    const operator = text(field(payload, 'op'));
    return {
      kind: 'set-operation',
      operator: operator === 'Union' ? 'union' : operator === 'Intersect' ? 'intersect' : 'except',
      byName: quantifier.endsWith('ByName'),
      left: bodyOf(source, field(payload, 'left')),
      right: bodyOf(source, field(payload, 'right')),
    };
  }
  if (kind === 'Values') {
    const rows = list(field(payload, 'rows')).map((row) =>
      exprsOf(source, Array.isArray(row) ? row : field(row, 'content')),
    );
    return { kind: 'values', rows };
  }
  notModelled(source, `a query of the form ${kind}`);
  return { kind: 'values', rows: [] };
}

function selectOf(source: Source, node: Ast): Select {
  const outer = openExtent(source);
  touchSpan(source, field(field(node, 'select_token'), 'span'));
  const [distinct, distinctOn] = variant(field(node, 'distinct'));
  const items = selectItemsOf(source, field(node, 'projection'));
  const flavor = text(field(node, 'flavor'));
  const excluded = excludedOf(source, field(node, 'exclude'));
  if (excluded.length > 0) for (const item of items) if (item.kind === 'star') item.except.push(...excluded);
  const select: Select = {
    kind: 'select',
    distinctOn: distinct === 'On' ? exprsOf(source, distinctOn) : [],
    items,
    from: tablesOf(source, field(node, 'from')),
    where: bothOf(optionalExpr(source, field(node, 'selection')), optionalExpr(source, field(node, 'prewhere'))),
    groupBy: groupByOf(source, field(node, 'group_by')),
    having: optionalExpr(source, field(node, 'having')),
    qualify: optionalExpr(source, field(node, 'qualify')),
    windows: [
      ...exprsOf(source, field(node, 'cluster_by')),
      ...exprsOf(source, field(node, 'distribute_by')),
      ...orderedExprs(source, field(node, 'sort_by')),
      ...connectBy(source, field(node, 'connect_by')),
    ],
    range: { line: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  };
  addNamedWindows(source, select, field(node, 'named_window'));
  for (const view of list(field(node, 'lateral_views'))) addLateralView(source, select, view);
  const into = list(field(field(node, 'into'), 'targets'))[0];
  const target = into === undefined ? null : exprOf(source, into);
  if (target?.kind === 'column') select.into = target.parts;
  select.range = closeExtent(source, outer, true);
  if (flavor === 'FromFirstNoSelect' && select.items.length === 0) {
    select.items = [{ kind: 'star', qualifier: [], except: [], replace: [], rename: [], range: select.range }];
  }
  const topExpr = variant(field(field(node, 'top'), 'quantity'));
  if (topExpr[0] === 'Expr') select.windows.push(exprOf(source, topExpr[1]));
  return select;
}

function bothOf(first: Expr | null, second: Expr | null): Expr | null {
  if (!first || !second) return first ?? second;
  return { kind: 'op', operator: 'and', operands: [first, second], range: first.range };
}

function groupByOf(source: Source, node: Ast): Expr[] {
  const [kind, payload] = variant(node);
  if (kind !== 'Expressions') return [];
  const [exprs, modifiers] = list(payload);
  const grouped = exprsOf(source, exprs);
  for (const modifier of list(modifiers)) {
    const [what, sets] = variant(modifier);
    if (what === 'GroupingSets') grouped.push(exprOf(source, sets));
  }
  return grouped;
}

function connectBy(source: Source, node: Ast): Expr[] {
  return list(node).flatMap((one) => {
    const [kind, payload] = variant(one);
    if (kind === 'StartWith') return [exprOf(source, field(payload, 'condition'))];
    return exprsOf(source, field(payload, 'relationships'));
  });
}

function addNamedWindows(source: Source, select: Select, node: Ast): void {
  const names: string[] = [];
  for (const one of list(node)) {
    const [name, definition] = list(one);
    names.push(identOf(source, name).name);
    const [kind, spec] = variant(definition);
    if (kind === 'WindowSpec') select.windows.push(...windowExprs(source, spec));
  }
  if (names.length > 0) select.windowNames = names;
}

/** LATERAL VIEW explode(x) t AS c: rows joined to everything before. */
function addLateralView(source: Source, select: Select, node: Ast): void {
  const outer = openExtent(source);
  const expr = exprOf(source, field(node, 'lateral_view'));
  const name: Ident | undefined = nameOf(source, field(node, 'lateral_view_name')).at(-1);
  const columns = identsOf(source, field(node, 'lateral_col_alias'));
  const range = closeExtent(source, outer);
  const rows: TableRef = {
    kind: 'unnest',
    exprs: expr.kind === 'call' ? expr.args : [expr],
    flatten: false,
    alias: name ?? null,
    columns,
    offset: null,
    range,
  };
  const left = select.from.pop();
  select.from.push(
    left ? { kind: 'join', left, right: rows, type: 'cross', on: null, using: [], natural: false } : rows,
  );
}

function limitOf(source: Source, node: Ast): Expr[] {
  const exprs: Expr[] = [];
  const payload = variant(field(node, 'limit_clause'))[1];
  for (const key of ['limit', 'offset']) {
    const value = field(payload, key);
    const inner = field(value, 'rows') === null ? value : field(value, 'value');
    if (inner !== null) exprs.push(exprOf(source, inner));
  }
  exprs.push(...exprsOf(source, field(payload, 'limit_by')));
  const quantity = field(field(node, 'fetch'), 'quantity');
  if (quantity !== null) exprs.push(exprOf(source, quantity));
  return exprs;
}

export function namesAsColumns(source: Source, nodes: Ast): Expr[] {
  return list(nodes).map((node) => columnExpr(nameOf(source, node)));
}
