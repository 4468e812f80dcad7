// SELECT nodes in, queries out: CTEs, set operations, VALUES, every kind of FROM item, windows.

import type { Cte, Expr, Ident, Query, QueryBody, Select, SelectItem, TableRef } from '../../../model/sql';
import { operandsInside, windowExprs } from './expressions';
import { child, flag, items, list, type PgNode, strings, type Tagged, tagged, text } from './nodes';
import type { Reader, Span } from './reader';

export function readQuery(reader: Reader, node: PgNode, bounds?: Span): Query {
  const span = bounds ?? querySpan(reader, node);
  const withClause = child(node, 'withClause');
  return {
    ...readWith(reader, withClause),
    body: readBody(reader, node, span),
    orderBy: reader.sortExprs(node, 'sortClause'),
    limit: reader.exprs([tagged(node, 'limitCount'), tagged(node, 'limitOffset')]),
    range: reader.source.range(span.start, span.end),
  };
}

/** From its SELECT, VALUES or WITH to the last thing it names. */
export function querySpan(reader: Reader, node: PgNode): Span {
  const span = reader.span(node);
  if (child(node, 'withClause')) return span;
  const { source } = reader;
  for (let i = source.tokenAt(span.start); i >= 0 && (source.starts[i] ?? 0) >= reader.start; i--) {
    if (/^(select|values|table)$/.test(source.word(i)))
      return {
        start: source.starts[i]!,
        end: source.balancedEnd(source.starts[i]!, Math.max(span.end, source.ends[i]!)),
      };
  }
  return span;
}

export function readWith(reader: Reader, node: PgNode | null): { ctes: Cte[]; recursive: boolean } {
  if (node === null) return { ctes: [], recursive: false };
  const ctes: Cte[] = [];
  for (const { node: cte } of list(node, 'ctes')) {
    const name = reader.idents([text(cte, 'ctename')], reader.at(cte));
    const columns = reader.namesOf(cte, 'aliascolnames', name.end);
    const inner = tagged(cte, 'ctequery');
    const body = inner.tag === 'SelectStmt' ? reader.query(inner.node) : reader.data(inner);
    if (body) ctes.push({ name: name.idents[0]!, columns: columns.idents, body });
  }
  return { ctes, recursive: flag(node, 'recursive') };
}

function readBody(reader: Reader, node: PgNode, span: Span): QueryBody {
  const operation = text(node, 'op');
  const left = child(node, 'larg');
  const right = child(node, 'rarg');
  if (left && right && operation !== 'SETOP_NONE') {
    return {
      kind: 'set-operation',
      operator: operation === 'SETOP_INTERSECT' ? 'intersect' : operation === 'SETOP_EXCEPT' ? 'except' : 'union',
      byName: false,
      left: readOperand(reader, left),
      right: readOperand(reader, right),
    };
  }
  const rows = list(node, 'valuesLists');
  if (rows.length > 0) return { kind: 'values', rows: rows.map((row) => reader.exprs(items(row))) };
  return readSelect(reader, node, span);
}

/** A side of a set operation; one with its own WITH, ORDER BY or LIMIT is a query of its own. */
function readOperand(reader: Reader, node: PgNode): QueryBody {
  const own = ['withClause', 'sortClause', 'limitCount', 'limitOffset'].some((key) => node[key] !== undefined);
  if (own) return { kind: 'nested', query: reader.query(node) };
  return readBody(reader, node, querySpan(reader, node));
}

function readSelect(reader: Reader, node: PgNode, span: Span): Select {
  const windows = list(node, 'windowClause');
  const into = child(node, 'intoClause');
  const select: Select = {
    kind: 'select',
    distinctOn: reader.exprs(list(node, 'distinctClause')),
    items: readTargets(reader, list(node, 'targetList')),
    from: list(node, 'fromClause').map((item) => readTableRef(reader, item)),
    where: optional(reader, node, 'whereClause'),
    groupBy: list(node, 'groupClause').flatMap((item) => groupExprs(reader, item)),
    having: optional(reader, node, 'havingClause'),
    qualify: null,
    windows: windows.flatMap((window) => windowExprs(reader, window.node)),
    range: reader.source.range(span.start, span.end),
  };
  if (windows.length > 0) select.windowNames = windows.map((window) => text(window.node, 'name'));
  if (into) select.into = reader.relation(child(into, 'rel')).name;
  return select;
}

export function optional(reader: Reader, node: PgNode, key: string): Expr | null {
  const item = tagged(node, key);
  return item.tag === '' ? null : reader.expr(item);
}

function groupExprs(reader: Reader, item: Tagged): Expr[] {
  if (item.tag !== 'GroupingSet') return reader.exprs([item]);
  return list(item.node, 'content').flatMap((inner) =>
    inner.tag === 'RowExpr' ? reader.exprs(list(inner.node, 'args')) : groupExprs(reader, inner),
  );
}

/** The items of a SELECT or RETURNING list. */
export function readTargets(reader: Reader, targets: Tagged[]): SelectItem[] {
  return targets.map(({ node }) => readTarget(reader, node));
}

function readTarget(reader: Reader, node: PgNode): SelectItem {
  const value = tagged(node, 'val');
  const span = reader.span(value.node);
  const start = Math.min(span.start, reader.at(node));
  const expr = reader.expr(value);
  const range = reader.source.range(start, Math.max(span.end, start));
  if (expr.kind === 'star') {
    return { kind: 'star', qualifier: expr.qualifier, except: [], replace: [], rename: [], range };
  }
  const aliasName = text(node, 'name');
  const alias: Ident | null = aliasName === '' ? null : reader.ident(aliasName, span.end);
  return { kind: 'expr', expr, alias, range };
}

/** Where a FROM item ends, for the search of its alias. */
function endOf(reader: Reader, node: PgNode): number {
  return reader.span(node).end;
}

export function readTableRef(reader: Reader, item: Tagged): TableRef {
  const { tag, node } = item;
  switch (tag) {
    case 'RangeVar': {
      const relation = reader.relation(node);
      const { alias, columns, end } = reader.alias(node, relation.end);
      const start = reader.at(node);
      return {
        kind: 'table',
        name: relation.name,
        alias,
        columns,
        range: reader.source.range(start, Math.max(relation.end, end)),
      };
    }
    case 'RangeSubselect': {
      const inner = tagged(node, 'subquery').node;
      const { alias, columns } = reader.alias(node, endOf(reader, inner));
      const range = reader.rangeOf(inner);
      return { kind: 'derived', query: reader.query(inner), lateral: flag(node, 'lateral'), alias, columns, range };
    }
    case 'RangeFunction':
      return readRangeFunction(reader, node);
    case 'RangeTableSample':
      // The sample's arguments are constants: only the relation can break.
      return readTableRef(reader, tagged(node, 'relation'));
    case 'RangeTableFunc':
    case 'JsonTable':
      return readTableConstructor(reader, tag, node);
    case 'JoinExpr':
      return readJoin(reader, node);
    default:
      return functionRef(reader, [reader.expr(item)], node, endOf(reader, node), []);
  }
}

function functionRef(reader: Reader, calls: Expr[], node: PgNode, from: number, defined: Ident[]): TableRef {
  const { alias, columns } = reader.alias(node, from);
  return {
    kind: 'function',
    calls,
    lateral: flag(node, 'lateral'),
    ordinality: flag(node, 'ordinality'),
    alias,
    columns: defined.length > 0 ? defined : columns,
    range: reader.rangeOf(node),
  };
}

function readRangeFunction(reader: Reader, node: PgNode): TableRef {
  const functions = list(node, 'functions').map(items);
  const calls = reader.exprs(functions.map((pair) => pair[0] ?? { tag: '', node: {} }));
  const definitions = [
    ...functions.flatMap((pair) => items(pair[1] ?? { tag: '', node: {} })),
    ...list(node, 'coldeflist'),
  ];
  const defined = definitions
    .filter((definition) => definition.tag === 'ColumnDef')
    .map((definition) => reader.ident(text(definition.node, 'colname'), reader.at(definition.node)));
  const from = Math.max(reader.start, ...functions.map((pair) => endOf(reader, pair[0]?.node ?? {})));
  const only = calls[0];
  const plain = calls.length === 1 && defined.length === 0 && !flag(node, 'ordinality');
  if (plain && only?.kind === 'call' && only.name.at(-1)?.name === 'unnest') {
    const { alias, columns } = reader.alias(node, from);
    return { kind: 'unnest', exprs: only.args, flatten: false, alias, columns, offset: null, range: only.range };
  }
  return functionRef(reader, calls, node, from, defined);
}

/** XMLTABLE and JSON_TABLE: a call over everything they read, with the columns they name. */
function readTableConstructor(reader: Reader, tag: string, node: PgNode): TableRef {
  const call: Expr = {
    kind: 'op',
    operator: tag === 'JsonTable' ? 'json_table' : 'xmltable',
    operands: operandsInside(reader, { ...node, alias: undefined }),
    range: reader.rangeOf(node),
  };
  return functionRef(
    reader,
    [call],
    node,
    endOf(reader, { ...node, alias: undefined }),
    constructorColumns(reader, node),
  );
}

function constructorColumns(reader: Reader, node: PgNode): Ident[] {
  const columns: Ident[] = [];
  for (const { node: column } of list(node, 'columns')) {
    const name = text(column, 'colname') || text(column, 'name');
    if (name !== '') columns.push(reader.ident(name, reader.at(column)));
    columns.push(...constructorColumns(reader, column));
  }
  return columns;
}

function readJoin(reader: Reader, node: PgNode): TableRef {
  const on = optional(reader, node, 'quals');
  const usingNames = strings(node, 'usingClause');
  const right = tagged(node, 'rarg');
  const using = usingNames.length === 0 ? [] : usingIdents(reader, usingNames, right);
  const join: TableRef = {
    kind: 'join',
    left: readTableRef(reader, tagged(node, 'larg')),
    right: readTableRef(reader, right),
    type: joinType(text(node, 'jointype'), on !== null || using.length > 0 || flag(node, 'isNatural')),
    on,
    using,
    natural: flag(node, 'isNatural'),
  };
  if (!child(node, 'alias')) return join;
  // `(a JOIN b) AS j` hides a and b behind j, as a derived table does.
  const span = reader.span(node);
  const range = reader.source.range(span.start, span.end);
  const star: SelectItem = { kind: 'star', qualifier: [], except: [], replace: [], rename: [], range };
  const select: Select = {
    kind: 'select',
    distinctOn: [],
    items: [star],
    from: [join],
    where: null,
    groupBy: [],
    having: null,
    qualify: null,
    windows: [],
    range,
  };
  const { alias, columns } = reader.alias(node, span.end);
  const query: Query = { ctes: [], recursive: false, body: select, orderBy: [], limit: [], range };
  return { kind: 'derived', query, lateral: false, alias, columns, range };
}

function joinType(type: string, conditioned: boolean): 'inner' | 'left' | 'right' | 'full' | 'cross' {
  if (type === 'JOIN_LEFT') return 'left';
  if (type === 'JOIN_RIGHT') return 'right';
  if (type === 'JOIN_FULL') return 'full';
  return conditioned ? 'inner' : 'cross';
}

/** The tree has no place for USING columns: they stand in the bracket after the word behind the right side. */
function usingIdents(reader: Reader, names: string[], right: Tagged): Ident[] {
  const { source } = reader;
  let from = reader.span(right.node).end;
  const alias = child(right.node, 'alias');
  if (alias) from = reader.alias(right.node, from).end;
  const word = source.findWord('using', from, reader.end);
  return reader.idents(names, word < 0 ? from : source.ends[word]!).idents;
}
