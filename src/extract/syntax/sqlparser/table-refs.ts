// FROM of the parser's tree → TableRef: tables, joins, table functions, UNNEST, FLATTEN, PIVOT.

import type { Expr, Ident, Name, TableRef } from '../../../model/sql';
import { type Ast, field, list, text, variant } from './ast';
import { callArguments } from './expressions';
import { exprOf, exprsOf, optionalExpr, queryOf } from './recursion';
import {
  closeExtent,
  identOf,
  identsOf,
  nameOf,
  notModelled,
  openExtent,
  type Source,
  takeParens,
  tokenFrom,
} from './source';

export function tablesOf(source: Source, nodes: Ast): TableRef[] {
  return list(nodes).map((node) => joinedOf(source, node));
}

export function joinedOf(source: Source, node: Ast): TableRef {
  let left = tableOf(source, field(node, 'relation'));
  for (const join of list(field(node, 'joins'))) left = joinOf(source, left, join);
  return left;
}

export function joinOf(source: Source, left: TableRef, node: Ast): TableRef {
  const right = tableOf(source, field(node, 'relation'));
  const [kind, payload] = variant(field(node, 'join_operator'));
  const asOf = kind === 'AsOf' ? exprOf(source, field(payload, 'match_condition')) : null;
  const [form, constraint] = variant(kind === 'AsOf' ? field(payload, 'constraint') : payload);
  const on = form === 'On' ? exprOf(source, constraint) : null;
  return {
    kind: 'join',
    left,
    right,
    type: joinType(kind),
    on: asOf && on ? { kind: 'op', operator: 'and', operands: [on, asOf], range: on.range } : (on ?? asOf),
    using: form === 'Using' ? list(constraint).flatMap((name) => nameOf(source, name).slice(-1)) : [],
    natural: form === 'Natural',
  };
}

function joinType(kind: string): 'inner' | 'left' | 'right' | 'full' | 'cross' | 'semi' | 'anti' {
  if (kind.endsWith('Semi')) return 'semi';
  if (kind.endsWith('Anti')) return 'anti';
  if (kind.startsWith('Left') || kind === 'OuterApply') return 'left';
  if (kind.startsWith('Right')) return 'right';
  if (kind.startsWith('Full')) return 'full';
  return kind === 'CrossJoin' || kind === 'CrossApply' ? 'cross' : 'inner';
}

interface Alias {
  alias: Ident | null;
  columns: Ident[];
}

function aliasOf(source: Source, node: Ast): Alias {
  const alias = field(node, 'alias');
  if (alias === null) return { alias: null, columns: [] };
  const named = field(alias, 'name');
  return {
    alias: text(field(named, 'value')) === '' ? null : identOf(source, named),
    columns: aliasColumns(source, alias),
  };
}

export function aliasColumns(source: Source, alias: Ast): Ident[] {
  return list(field(alias, 'columns')).map((column) => identOf(source, field(column, 'name') ?? column));
}

export function tableOf(source: Source, node: Ast): TableRef {
  const [kind, payload] = variant(node);
  const outer = openExtent(source);
  switch (kind) {
    case 'Table':
      return plainTable(source, payload, outer);
    case 'Derived': {
      const query = queryOf(source, field(payload, 'subquery'));
      const lateral = field(payload, 'lateral') === true;
      const alias = aliasOf(source, payload);
      return { kind: 'derived', query, lateral, ...alias, range: closeExtent(source, outer, true) };
    }
    case 'NestedJoin': {
      const nested = joinedOf(source, field(payload, 'table_with_joins'));
      closeExtent(source, outer, true);
      return nested;
    }
    case 'UNNEST':
      return unnestOf(source, payload, outer);
    case 'TableFunction': {
      const expr = exprOf(source, field(payload, 'expr'));
      const rows = rowsOf(source, expr, false, aliasOf(source, payload));
      return withRange(rows, closeExtent(source, outer, true));
    }
    case 'Function': {
      const name = nameOf(source, field(payload, 'name'));
      takeParens(source);
      const args = callArguments(source, field(payload, 'args'));
      const range = closeExtent(source, outer, true);
      const call: Expr = { kind: 'call', name, args, range };
      const again = openExtent(source);
      const rows = rowsOf(source, call, field(payload, 'lateral') === true, aliasOf(source, payload));
      closeExtent(source, again);
      return rows;
    }
    case 'Pivot':
      return pivotOf(source, payload, outer);
    case 'Unpivot':
      return unpivotOf(source, payload, outer);
    case 'MatchRecognize':
    case 'SemanticView':
      notModelled(source, kind);
      return otherRows(source, payload, outer);
    default:
      return otherRows(source, payload, outer);
  }
}

function withRange(rows: TableRef, range: ReturnType<typeof closeExtent>): TableRef {
  return rows.kind === 'join' ? rows : { ...rows, range };
}

function plainTable(source: Source, payload: Ast, outer: { start: number; end: number }): TableRef {
  const name = nameOf(source, field(payload, 'name'));
  const args = field(payload, 'args');
  if (args === null) {
    const alias = aliasOf(source, payload);
    return { kind: 'table', name, ...alias, range: closeExtent(source, outer) };
  }
  takeParens(source);
  const call: Expr = { kind: 'call', name, args: callArguments(source, args), range: closeExtent(source, outer, true) };
  const again = openExtent(source);
  const rows = rowsOf(source, call, lateralBefore(source, name), aliasOf(source, payload));
  closeExtent(source, again);
  if (rows.kind === 'function' && field(payload, 'with_ordinality') === true) return { ...rows, ordinality: true };
  return rows;
}

function lateralBefore(source: Source, name: Name): boolean {
  const first = name[0];
  if (!first) return false;
  const starts = source.lines.starts[first.range.line - 1] ?? 0;
  const before = source.tokens[tokenFrom(source, starts + first.range.startColumn - 1) - 1];
  return before?.upper === 'LATERAL';
}

/** A call in FROM: FLATTEN and its kin make rows out of a value, others are table functions. */
function rowsOf(source: Source, expr: Expr, lateral: boolean, alias: Alias): TableRef {
  const range = expr.range;
  const name = expr.kind === 'call' ? (expr.name.at(-1)?.name.toLowerCase() ?? '') : '';
  if (expr.kind === 'call' && name === 'table' && expr.args[0]) return rowsOf(source, expr.args[0], lateral, alias);
  if (expr.kind === 'call' && (name === 'flatten' || name === 'split_to_table')) {
    return { kind: 'unnest', exprs: expr.args, flatten: true, ...alias, offset: null, range };
  }
  if (expr.kind === 'call' && /^(unnest|explode|explode_outer|posexplode|inline)$/.test(name)) {
    return { kind: 'unnest', exprs: expr.args, flatten: false, ...alias, offset: null, range };
  }
  return { kind: 'function', calls: [expr], lateral, ordinality: false, ...alias, range };
}

function unnestOf(source: Source, payload: Ast, outer: { start: number; end: number }): TableRef {
  const exprs = exprsOf(source, field(payload, 'array_exprs'));
  const alias = aliasOf(source, payload);
  const offsetAlias = field(payload, 'with_offset_alias');
  const range = closeExtent(source, outer, true);
  const inner = openExtent(source);
  const offset: Ident | null =
    offsetAlias !== null
      ? identOf(source, offsetAlias)
      : field(payload, 'with_offset') === true
        ? { name: 'offset', quoted: false, range }
        : null;
  closeExtent(source, inner);
  return { kind: 'unnest', exprs, flatten: false, ...alias, offset, range };
}

function pivotOf(source: Source, payload: Ast, outer: { start: number; end: number }): TableRef {
  const from = tableOf(source, field(payload, 'table'));
  const aggregates = list(field(payload, 'aggregate_functions')).map((one) => ({
    expr: exprOf(source, field(one, 'expr')),
    alias: field(one, 'alias') === null ? null : identOf(source, field(one, 'alias')),
  }));
  const on = exprsOf(source, field(payload, 'value_column'));
  const [kind, given] = variant(field(payload, 'value_source'));
  if (kind === 'Subquery') on.push({ kind: 'query', ...subquery(source, given) });
  const values = kind === 'List' ? pivotNames(source, given, aggregates) : null;
  const alias = aliasOf(source, payload);
  return { kind: 'pivot', source: from, aggregates, on, values, ...alias, range: closeExtent(source, outer, true) };
}

function subquery(
  source: Source,
  node: Ast,
): { query: ReturnType<typeof queryOf>; range: ReturnType<typeof closeExtent> } {
  const query = queryOf(source, node);
  return { query, range: query.range };
}

function pivotNames(
  source: Source,
  nodes: Ast,
  aggregates: { expr: Expr; alias: Ident | null }[],
): { name: string }[] | null {
  const names: { name: string }[] = [];
  for (const one of list(nodes)) {
    const value = exprOf(source, field(one, 'expr'));
    const given = field(one, 'alias') === null ? null : identOf(source, field(one, 'alias')).name;
    const plain =
      value.kind === 'literal' ? String(value.value) : value.kind === 'column' ? value.parts.at(-1)?.name : null;
    // Snowflake names the column after the literal with its quotes.
    const shown = source.dialect === 'snowflake' && value.kind === 'literal' ? `'${value.value}'` : plain;
    const name = given ?? shown;
    if (name === null || name === undefined) return null;
    if (source.dialect === 'mssql' || (aggregates.length === 1 && !aggregates[0]?.alias)) names.push({ name });
    else for (const aggregate of aggregates) names.push({ name: pivotName(source, name, aggregate.alias) });
  }
  return names;
}

function pivotName(source: Source, value: string, alias: Ident | null): string {
  if (!alias) return value;
  return source.dialect === 'bigquery' ? `${alias.name}_${value}` : `${value}_${alias.name}`;
}

function unpivotOf(source: Source, payload: Ast, outer: { start: number; end: number }): TableRef {
  const from = tableOf(source, field(payload, 'table'));
  const value = exprOf(source, field(payload, 'value'));
  const name = identOf(source, field(payload, 'name'));
  const inputs = list(field(payload, 'columns')).flatMap((one) => columnsIn(exprOf(source, field(one, 'expr') ?? one)));
  const alias = aliasOf(source, payload);
  return {
    kind: 'unpivot',
    source: from,
    value: columnsIn(value),
    name,
    inputs,
    ...alias,
    range: closeExtent(source, outer, true),
  };
}

function columnsIn(expr: Expr): Ident[] {
  if (expr.kind === 'column') return expr.parts.slice(-1);
  if (expr.kind === 'op') return expr.operands.flatMap(columnsIn);
  return [];
}

/** JSON_TABLE, OPENJSON, XMLTABLE, MATCH_RECOGNIZE …: rows whose columns are listed or unknown. */
function otherRows(source: Source, payload: Ast, outer: { start: number; end: number }): TableRef {
  const base = field(payload, 'table');
  if (base !== null) {
    const inner = tableOf(source, base);
    closeExtent(source, outer, true);
    return inner;
  }
  const calls: Expr[] = [];
  for (const key of ['json_expr', 'row_expression']) {
    const expr = optionalExpr(source, field(payload, key));
    if (expr) calls.push(expr);
  }
  for (const one of list(field(field(payload, 'passing'), 'arguments'))) calls.push(exprOf(source, field(one, 'expr')));
  const listed = jsonColumns(source, field(payload, 'columns'));
  const alias = aliasOf(source, payload);
  const range = closeExtent(source, outer, true);
  return {
    kind: 'function',
    calls,
    lateral: true,
    ordinality: false,
    alias: alias.alias,
    columns: alias.columns.length > 0 ? alias.columns : listed,
    range,
  };
}

function jsonColumns(source: Source, nodes: Ast): Ident[] {
  return list(nodes).flatMap((node) => {
    const [kind, payload] = variant(node);
    if (kind === 'Nested') return jsonColumns(source, field(payload, 'columns'));
    if (kind === 'ForOrdinality') return [identOf(source, payload)];
    return identsOf(source, [field(kind === '' ? node : payload, 'name')]);
  });
}
