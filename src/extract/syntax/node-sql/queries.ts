// Queries and expressions of the fallback's tree → Query, Expr. What is not recognised makes the whole statement unread.

import type { Cte, Expr, Ident, Name, Query, QueryBody, Select, SelectItem, TableRef } from '../../../model/sql';
import { type Ast, field, list, text } from '../sqlparser/ast';
import { withDateParts } from '../sqlparser/date-parts';
import { endOffset } from '../sqlparser/lines';
import { tokenFrom } from '../sqlparser/source';
import { readType } from '../sqlparser/types';
import {
  doNotKnow,
  literalRange,
  placedIdent,
  placedName,
  type Reading,
  rangeOf,
  wholeRange,
  writtenName,
} from './reading';

const DEEPEST = 200;

const HARMLESS = new Set(
  (
    'type with options distinct columns into from where groupby having orderby limit locking_read window collate loc ' +
    'set_op _next _orderby _limit parentheses_symbol parentheses for_update keyword top for qualify'
  ).split(' '),
);

const ITEM = new Set(['type', 'expr', 'as', 'loc']);
const TABLE = new Set(
  'server catalog db schema table surround expr as join on using loc table_hint addition prefix suffix'.split(' '),
);
const CALL = new Set('type name args over filter loc parentheses order_by'.split(' '));
const COLUMN = new Set('type server db schema table column notations collate loc order_by parentheses'.split(' '));

export function queryOf(reading: Reading, given: Ast): Query {
  const node = field(given, 'ast') ?? given;
  const from = reading.cursor;
  const { ctes, recursive } = withOf(reading, field(node, 'with'));
  let body = selectOf(reading, node);
  let last = node;
  for (let next = field(node, '_next'); next !== null; next = field(next, '_next')) {
    const operator = setOperator(reading, text(field(last, 'set_op')));
    body = { kind: 'set-operation', operator, byName: false, left: body, right: selectOf(reading, next) };
    last = next;
  }
  const orderBy = [...orderedExprs(reading, field(last, 'orderby')), ...orderedExprs(reading, field(node, '_orderby'))];
  const limit = [...limitOf(reading, field(last, 'limit')), ...limitOf(reading, field(node, '_limit'))];
  return { ctes, recursive, body, orderBy, limit, range: rangeOf(reading, last === node ? node : null, from) };
}

function setOperator(reading: Reading, written: string): 'union' | 'intersect' | 'except' {
  if (/^union\b/i.test(written)) return 'union';
  if (/^intersect\b/i.test(written)) return 'intersect';
  if (!/^(except|minus)\b/i.test(written)) doNotKnow(reading, written);
  return 'except';
}

export function withOf(reading: Reading, node: Ast): { ctes: Cte[]; recursive: boolean } {
  const entries = list(node);
  const ctes = entries.map((one): Cte => {
    const name = placedIdent(reading, writtenName(field(one, 'name')));
    const columns = list(field(one, 'columns')).map((column) => placedIdent(reading, writtenName(column)));
    return { name, columns, body: queryOf(reading, field(one, 'stmt')) };
  });
  return { ctes, recursive: field(entries[0], 'recursive') === true };
}

function selectOf(reading: Reading, given: Ast): QueryBody {
  const node = field(given, 'ast') ?? given;
  if (text(field(node, 'type')) === 'values') return { kind: 'values', rows: rowsOf(reading, field(node, 'values')) };
  if (text(field(node, 'type')) !== 'select') doNotKnow(reading, 'query');
  refuseOthers(reading, node, HARMLESS);
  const from = reading.cursor;
  const columns = field(node, 'columns');
  const items = columns === '*' ? [starItem(reading, [])] : list(columns).map((one) => itemOf(reading, one));
  const into = field(node, 'into');
  const target = text(field(into, 'keyword')) === '' ? field(into, 'expr') : null;
  const fromNode = field(node, 'from');
  const select: Select = {
    kind: 'select',
    distinctOn: [],
    items,
    from: tablesOf(reading, fromNode),
    where: optionalExpr(reading, field(node, 'where')),
    groupBy: exprsOf(reading, field(field(node, 'groupby'), 'columns') ?? field(node, 'groupby')),
    having: optionalExpr(reading, field(node, 'having')),
    qualify: optionalExpr(reading, field(node, 'qualify')),
    windows: [],
    range: wholeRange(reading),
  };
  if (target !== null && reading.source.dialect === 'mssql') doNotKnow(reading, 'SELECT INTO');
  if (list(field(node, 'window')).length > 0 || field(field(node, 'window'), 'expr') !== null)
    doNotKnow(reading, 'named windows');
  select.range = rangeOf(reading, node, from);
  return select;
}

/** Keys that carry something and that nobody here looks at. */
function refuseOthers(reading: Reading, node: Ast, known: Set<string>): void {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (!known.has(key) && value !== null && value !== undefined && value !== false) doNotKnow(reading, key);
  }
}

function starItem(reading: Reading, qualifier: Ident[]): SelectItem {
  const { tokens } = reading.source;
  let at = reading.cursor;
  while (at < tokens.length && tokens[at]?.text !== '*') at += 1;
  if (at < tokens.length) reading.cursor = at + 1;
  const range = rangeOf(reading, null, Math.min(at, tokens.length - 1));
  return { kind: 'star', qualifier, except: [], replace: [], rename: [], range };
}

function itemOf(reading: Reading, node: Ast): SelectItem {
  refuseOthers(reading, node, ITEM);
  const inner = field(node, 'expr') ?? node;
  if (text(field(inner, 'type')) === 'column_ref' && writtenName(field(inner, 'column')) === '*') {
    const qualifier = qualifierOf(inner);
    return starItem(reading, qualifier.length === 0 ? [] : placedName(reading, inner, qualifier));
  }
  const expr = exprOf(reading, inner);
  const as = field(node, 'as');
  const alias = as === null ? null : aliasIdent(reading, as, expr);
  return { kind: 'expr', expr, alias, range: expr.range };
}

/** The alias stands behind its expression, whose end is not always known. */
function aliasIdent(reading: Reading, as: Ast, expr: Expr): Ident {
  const after = tokenFrom(reading.source, endOffset(reading.source.lines, expr.range));
  reading.cursor = Math.max(reading.cursor, after);
  return placedIdent(reading, writtenName(as));
}

function qualifierOf(node: Ast): string[] {
  return ['db', 'schema', 'table'].map((key) => writtenName(field(node, key))).filter((part) => part !== '');
}

export function tablesOf(reading: Reading, nodes: Ast): TableRef[] {
  const tables: TableRef[] = [];
  for (const node of Array.isArray(nodes) ? nodes : nodes === null ? [] : [nodes]) {
    const right = tableOf(reading, node);
    const join = text(field(node, 'join'));
    const left = join === '' ? undefined : tables.pop();
    tables.push(left ? joined(reading, left, right, join, node) : right);
  }
  return tables;
}

function joined(reading: Reading, left: TableRef, right: TableRef, join: string, node: Ast): TableRef {
  const upper = join.toUpperCase();
  const natural = upper.startsWith('NATURAL');
  const type = /LEFT|OUTER APPLY/.test(upper)
    ? 'left'
    : /RIGHT/.test(upper)
      ? 'right'
      : /FULL/.test(upper)
        ? 'full'
        : /CROSS/.test(upper)
          ? 'cross'
          : 'inner';
  if (
    !/^(NATURAL )?((LEFT|RIGHT|FULL)( OUTER)?|INNER|CROSS)? ?JOIN$|^(STRAIGHT_JOIN|CROSS APPLY|OUTER APPLY)$/.test(
      upper,
    )
  )
    doNotKnow(reading, join);
  const on = optionalExpr(reading, field(node, 'on'));
  const using = list(field(node, 'using')).map((one) => placedIdent(reading, writtenName(one)));
  return { kind: 'join', left, right, type, on, using, natural };
}

function tableOf(reading: Reading, node: Ast): TableRef {
  refuseOthers(reading, node, TABLE);
  const from = reading.cursor;
  const inner = field(node, 'expr');
  const as = field(node, 'as');
  if (inner !== null) {
    const ast = field(inner, 'ast');
    if (ast !== null || text(field(inner, 'type')) === 'select') {
      const query = queryOf(reading, inner);
      const alias = as === null ? null : placedIdent(reading, writtenName(as));
      return { kind: 'derived', query, lateral: false, alias, columns: [], range: query.range };
    }
    if (Array.isArray(inner) && as === null) {
      const nested = tablesOf(reading, inner);
      const only = nested[0];
      if (only && nested.length === 1) return only;
    }
    doNotKnow(reading, 'table expression');
  }
  const name = tableName(reading, node);
  if (name.length === 0) doNotKnow(reading, 'table');
  const alias = as === null ? null : placedIdent(reading, writtenName(as));
  return { kind: 'table', name, alias, columns: [], range: rangeOf(reading, node, from) };
}

/** Name of a table node `{ db, table }` in its place. */
export function tableName(reading: Reading, node: Ast, key = 'table'): Name {
  const parts = ['server', 'catalog', 'db', 'schema', key].map((one) => writtenName(field(node, one)));
  const given = parts.filter((part) => part !== '');
  return given.length === 0 ? [] : placedName(reading, node, given);
}

export function rowsOf(reading: Reading, nodes: Ast): Expr[][] {
  return list(nodes).map((row) => exprsOf(reading, field(row, 'value') ?? row));
}

function limitOf(reading: Reading, node: Ast): Expr[] {
  return exprsOf(reading, field(node, 'value'));
}

export function orderedExprs(reading: Reading, nodes: Ast): Expr[] {
  return list(nodes).map((node) => exprOf(reading, field(node, 'expr') ?? node));
}

export function exprsOf(reading: Reading, nodes: Ast): Expr[] {
  return list(nodes).map((node) => exprOf(reading, node));
}

export function optionalExpr(reading: Reading, node: Ast): Expr | null {
  return node === null || node === undefined ? null : exprOf(reading, node);
}

const COMPARISONS = new Set(['=', '<>', '!=', '<', '>', '<=', '>=', '<=>', 'IN', 'BETWEEN', 'NOT IN', 'NOT BETWEEN']);
const STRINGS = new Set([
  'string',
  'single_quote_string',
  'regex_string',
  'hex_string',
  'full_hex_string',
  'bit_string',
]);
const DATES = new Set(['date', 'time', 'timestamp', 'datetime']);

export function exprOf(reading: Reading, node: Ast, depth = 0): Expr {
  const from = reading.cursor;
  if (depth > DEEPEST) {
    doNotKnow(reading, 'an expression this deep');
    return { kind: 'op', operator: '', operands: [], range: wholeRange(reading) };
  }
  if (field(node, 'ast') !== null || text(field(node, 'type')) === 'select') {
    const query = queryOf(reading, node);
    return { kind: 'query', query, range: query.range };
  }
  const type = text(field(node, 'type'));
  const deeper = (one: Ast) => exprOf(reading, one, depth + 1);
  const all = (nodes: Ast) => list(nodes).map(deeper);
  const op = (operator: string, operands: Expr[]): Expr => ({
    kind: 'op',
    operator,
    operands,
    range: rangeOf(reading, node, from),
  });
  switch (type) {
    case 'column_ref':
      return columnOf(reading, node);
    case 'number':
    case 'bigint':
      return literal(reading, Number(field(node, 'value')));
    case 'bool':
      return literal(reading, field(node, 'value') === true);
    case 'null':
      return literal(reading, null);
    case 'double_quote_string':
      if (/^(mysql|bigquery)$/.test(reading.source.dialect)) return literal(reading, text(field(node, 'value')));
      return {
        kind: 'column',
        parts: placedName(reading, node, [text(field(node, 'value'))]),
        range: rangeOf(reading, node, from),
      };
    case 'star':
      return { kind: 'star', qualifier: [], range: rangeOf(reading, node, from) };
    case 'param':
    case 'var':
      return { kind: 'param', range: rangeOf(reading, node, from) };
    case 'origin':
      if (text(field(node, 'value')) !== '?') doNotKnow(reading, 'origin');
      return { kind: 'param', range: rangeOf(reading, node, from) };
    case 'binary_expr':
      return binary(reading, node, depth);
    case 'unary_expr':
      return op(text(field(node, 'operator')).toLowerCase(), [deeper(field(node, 'expr'))]);
    case 'expr_list':
      return op('tuple', all(field(node, 'value')));
    case 'interval':
      return op('interval', [deeper(field(node, 'expr'))]);
    case 'extract':
      return op('extract', [deeper(field(field(node, 'args'), 'source'))]);
    case 'function':
    case 'aggr_func':
    case 'window_func':
      return callOf(reading, node, depth);
    case 'case':
      return caseOf(reading, node, depth);
    case 'cast':
      return castOf(reading, node, depth);
    case 'datatype':
      return op('type', []);
    default:
      if (STRINGS.has(type) || DATES.has(type)) return literal(reading, text(field(node, 'value')));
      doNotKnow(reading, type === '' ? 'expression' : type);
      return op('', []);
  }
}

function literal(reading: Reading, value: string | number | boolean | null): Expr {
  return { kind: 'literal', value, range: literalRange(reading, value) };
}

function columnOf(reading: Reading, node: Ast): Expr {
  refuseOthers(reading, node, COLUMN);
  const from = reading.cursor;
  if (writtenName(field(node, 'column')).startsWith('@')) return { kind: 'param', range: rangeOf(reading, node, from) };
  const parts = placedName(reading, node, [...qualifierOf(node), writtenName(field(node, 'column'))]);
  const first = parts[0]?.range ?? rangeOf(reading, node, from);
  const last = parts.at(-1)?.range ?? first;
  return { kind: 'column', parts, range: { ...first, endLine: last.endLine, endColumn: last.endColumn } };
}

/** Long chains lean to the left: they are unrolled into one list of operands. */
function binary(reading: Reading, node: Ast, depth: number): Expr {
  const from = reading.cursor;
  const operator = text(field(node, 'operator')).toUpperCase();
  const rights: Ast[] = [];
  let left: Ast = node;
  while (text(field(left, 'type')) === 'binary_expr' && text(field(left, 'operator')).toUpperCase() === operator) {
    rights.push(field(left, 'right'));
    left = field(left, 'left');
    if (COMPARISONS.has(operator)) break;
  }
  const operands = [exprOf(reading, left, depth + 1)];
  for (const right of rights.reverse()) {
    const listed = text(field(right, 'type')) === 'expr_list' && COMPARISONS.has(operator) && operator !== '=';
    if (listed) for (const one of list(field(right, 'value'))) operands.push(exprOf(reading, one, depth + 1));
    else operands.push(exprOf(reading, right, depth + 1));
  }
  const range = rangeOf(reading, node, from);
  if (!COMPARISONS.has(operator)) return { kind: 'op', operator: operator.toLowerCase(), operands, range };
  return { kind: 'compare', operator: operator.toLowerCase().replace(/^not /, ''), operands, range };
}

function callOf(reading: Reading, node: Ast, depth: number): Expr {
  refuseOthers(reading, node, CALL);
  const from = reading.cursor;
  const nameNode = field(node, 'name');
  const parts = typeof nameNode === 'string' ? [nameNode] : callName(nameNode);
  const name = placedName(reading, node, parts);
  const args: Expr[] = [];
  const given = field(node, 'args');
  const listed = field(given, 'value');
  const nodes = Array.isArray(listed) ? listed : [field(given, 'expr') ?? (given as Ast)];
  for (const one of nodes) {
    if (one !== null && one !== undefined) args.push(exprOf(reading, one, depth + 1));
  }
  args.push(...orderedExprs(reading, field(given, 'orderby')));
  const over = field(field(field(node, 'over'), 'as_window_specification'), 'window_specification');
  args.push(...orderedExprs(reading, field(over, 'partitionby')), ...orderedExprs(reading, field(over, 'orderby')));
  const filter = field(field(node, 'filter'), 'where');
  if (filter !== null) args.push(exprOf(reading, filter, depth + 1));
  const called = parts.at(-1)?.toLowerCase() ?? '';
  const only = args[0];
  if (/^(exists|any|all|some)$/.test(called) && only?.kind === 'query' && args.length === 1) return only;
  const range = rangeOf(reading, node, from);
  if (/^(try_)?convert$/.test(called) && reading.source.dialect !== 'mysql' && only?.kind !== 'query') args.shift();
  if (called === 'not') return { kind: 'op', operator: 'not', operands: args, range };
  return { kind: 'call', name, args: withDateParts(called, args), range };
}

function callName(node: Ast): string[] {
  const parts = list(field(node, 'name')).map(writtenName);
  const schema = writtenName(field(node, 'schema'));
  return schema === '' ? parts : [schema, ...parts];
}

function caseOf(reading: Reading, node: Ast, depth: number): Expr {
  const from = reading.cursor;
  const operandNode = field(node, 'expr');
  const operand = operandNode === null ? null : exprOf(reading, operandNode, depth + 1);
  const conditions: Expr[] = [];
  const results: Expr[] = [];
  for (const when of list(field(node, 'args'))) {
    if (field(when, 'cond') !== null) {
      const condition = exprOf(reading, field(when, 'cond'), depth + 1);
      conditions.push(
        operand
          ? { kind: 'compare', operator: '=', operands: [operand, condition], range: condition.range }
          : condition,
      );
    }
    results.push(exprOf(reading, field(when, 'result'), depth + 1));
  }
  return { kind: 'case', conditions, results, range: rangeOf(reading, node, from) };
}

function castOf(reading: Reading, node: Ast, depth: number): Expr {
  const from = reading.cursor;
  const operand = exprOf(reading, field(node, 'expr'), depth + 1);
  const { tokens } = reading.source;
  let at = reading.cursor;
  while (at < tokens.length && !/^(AS|::)$/.test(tokens[at]?.upper ?? '')) at += 1;
  const read = readType(reading.source, at + 1, false);
  if (!read) doNotKnow(reading, 'type');
  else reading.cursor = read.next;
  const type = read?.type ?? { text: '', base: '', args: [], array: false, range: operand.range };
  return { kind: 'cast', operand, type, range: rangeOf(reading, node, from) };
}
