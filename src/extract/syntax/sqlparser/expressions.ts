// Expressions of the parser's tree → Expr.

import type { Range } from '../../../model/range';
import type { Expr, SelectItem } from '../../../model/sql';
import { type Ast, field, list, text, variant } from './ast';
import { withDateParts } from './date-parts';
import { endOffset } from './lines';
import { columnExpr, exprOf, exprsOf, optionalExpr, orderedExprs, queryOf } from './recursion';
import { selectItemOf } from './select-items';
import {
  closeExtent,
  identOf,
  nameOf,
  openExtent,
  type Source,
  takeParens,
  tokenFrom,
  touch,
  touchSpan,
} from './source';
import { readType } from './types';

const COMPARISONS: Record<string, string> = {
  Eq: '=',
  NotEq: '<>',
  Gt: '>',
  Lt: '<',
  GtEq: '>=',
  LtEq: '<=',
  Spaceship: '<=>',
};

type Make = (source: Source, payload: Ast) => ExprBody | Expr;
/** An expression that still lacks its range. */
type ExprBody = Expr extends infer E ? (E extends { range: Range } ? Omit<E, 'range'> : never) : never;

export function readExpr(source: Source, node: Ast): Expr {
  const [kind, payload] = variant(node);
  const outer = openExtent(source);
  const make = MAKERS[kind];
  const body = make ? make(source, payload) : anyOperands(source, kind, payload);
  const range = closeExtent(source, outer, make === undefined || BALANCED.has(kind));
  if ('range' in body) return body as Expr;
  return { ...body, range } as Expr;
}

const BALANCED = new Set([
  'Nested',
  'Function',
  'Cast',
  'Subquery',
  'Exists',
  'Tuple',
  'InSubquery',
  'InList',
  'Array',
]);

const MAKERS: Record<string, Make> = {
  Identifier: (source, payload) => {
    const written = text(field(payload, 'value'));
    const ident = identOf(source, payload);
    return isParam(written, ident.quoted) ? { kind: 'param' } : { kind: 'column', parts: [ident] };
  },
  CompoundIdentifier: (source, payload) => {
    const parts = list(payload).map((part) => identOf(source, part));
    // `@@global.time_zone`, a system variable.
    return parts[0]?.name.startsWith('@@') ? { kind: 'param' } : { kind: 'column', parts };
  },
  CompoundFieldAccess: (source, payload) => fieldAccess(source, payload),
  JsonAccess: (source, payload) => {
    const operands = [exprOf(source, field(payload, 'value'))];
    for (const step of list(field(field(payload, 'path'), 'path'))) {
      const key = field(variant(step)[1], 'key');
      if (key !== null && typeof key === 'object') operands.push(exprOf(source, key));
    }
    return { kind: 'op', operator: ':', operands };
  },
  Value: (source, payload) => literalOf(source, payload),
  TypedString: (source, payload) => literalOf(source, field(payload, 'value')),
  Prefixed: (source, payload) => exprOf(source, field(payload, 'value')),
  Nested: (source, payload) => exprOf(source, payload),
  BinaryOp: (source, payload) => binary(source, payload),
  AnyOp: (source, payload) => compared(source, field(payload, 'compare_op'), payload),
  AllOp: (source, payload) => compared(source, field(payload, 'compare_op'), payload),
  IsDistinctFrom: (source, payload) => ({
    kind: 'compare',
    operator: 'is distinct from',
    operands: exprsOf(source, payload),
  }),
  IsNotDistinctFrom: (source, payload) => ({
    kind: 'compare',
    operator: 'is not distinct from',
    operands: exprsOf(source, payload),
  }),
  InList: (source, payload) => ({
    kind: 'compare',
    operator: 'in',
    operands: [exprOf(source, field(payload, 'expr')), ...exprsOf(source, field(payload, 'list'))],
  }),
  InSubquery: (source, payload) => ({
    kind: 'compare',
    operator: 'in',
    operands: [exprOf(source, field(payload, 'expr')), queryExpr(source, field(payload, 'subquery'))],
  }),
  Between: (source, payload) => ({
    kind: 'compare',
    operator: 'between',
    operands: ['expr', 'low', 'high'].map((key) => exprOf(source, field(payload, key))),
  }),
  Subquery: (source, payload) => ({ kind: 'query', query: queryOf(source, payload) }),
  Exists: (source, payload) => ({ kind: 'query', query: queryOf(source, field(payload, 'subquery')) }),
  Cast: (source, payload) => cast(source, payload),
  Case: (source, payload) => caseOf(source, payload),
  Function: (source, payload) => callOf(source, payload),
  Lambda: (source, payload) => {
    const [, params] = variant(field(payload, 'params'));
    const nodes = Array.isArray(params) ? params : [params];
    return {
      kind: 'lambda',
      params: nodes.map((param) => identOf(source, field(param, 'name') ?? param)),
      body: exprOf(source, field(payload, 'body')),
    };
  },
  Interval: (source, payload) => ({
    kind: 'op',
    operator: 'interval',
    operands: [exprOf(source, field(payload, 'value'))],
  }),
  Wildcard: (source, payload) => {
    touchSpan(source, field(payload, 'span'));
    return { kind: 'star', qualifier: [] };
  },
  QualifiedWildcard: (source, payload) => ({ kind: 'star', qualifier: nameOf(source, list(payload)[0]) }),
  Named: (source, payload) => exprOf(source, field(payload, 'expr')),
  Collate: (source, payload) => exprOf(source, field(payload, 'expr')),
  MatchAgainst: (source, payload) => ({
    kind: 'op',
    operator: 'match',
    operands: list(field(payload, 'columns')).map((column) => columnExpr(nameOf(source, column))),
  }),
  Dictionary: (source, payload) => ({
    kind: 'op',
    operator: 'struct',
    operands: list(payload).map((entry) => exprOf(source, field(entry, 'value'))),
  }),
  Map: (source, payload) => ({
    kind: 'op',
    operator: 'map',
    operands: list(field(payload, 'entries')).flatMap((entry) => [
      exprOf(source, field(entry, 'key')),
      exprOf(source, field(entry, 'value')),
    ]),
  }),
};

function isParam(written: string, quoted: boolean): boolean {
  return !quoted && /^[@:?$]/.test(written);
}

function literalOf(source: Source, node: Ast): ExprBody {
  touchSpan(source, field(node, 'span'));
  const [kind, payload] = variant(field(node, 'value'));
  if (kind === 'Null') return { kind: 'literal', value: null };
  if (kind === 'Placeholder') return { kind: 'param' };
  if (kind === 'Boolean') return { kind: 'literal', value: payload === true };
  if (kind === 'Number') return { kind: 'literal', value: Number(list(payload)[0] ?? 0) };
  if (typeof payload === 'string') return { kind: 'literal', value: payload };
  return { kind: 'literal', value: text(field(payload, 'value')) };
}

function binary(source: Source, payload: Ast): ExprBody {
  // T-SQL `alias = expr` in a select list is handled there; here it is a comparison.
  const [operator] = variant(field(payload, 'op'));
  const operands = [exprOf(source, field(payload, 'left')), exprOf(source, field(payload, 'right'))];
  const compare = COMPARISONS[operator];
  if (compare) return { kind: 'compare', operator: compare, operands };
  return { kind: 'op', operator: operator.toLowerCase(), operands };
}

function compared(source: Source, operator: Ast, payload: Ast): ExprBody {
  return {
    kind: 'compare',
    operator: COMPARISONS[variant(operator)[0]] ?? 'any',
    operands: [exprOf(source, field(payload, 'left')), exprOf(source, field(payload, 'right'))],
  };
}

function queryExpr(source: Source, node: Ast): Expr {
  const query = queryOf(source, node);
  return { kind: 'query', query, range: query.range };
}

function fieldAccess(source: Source, payload: Ast): ExprBody | Expr {
  let value = exprOf(source, field(payload, 'root'));
  for (const step of list(field(payload, 'access_chain'))) {
    const [kind, access] = variant(step);
    const outer = openExtent(source);
    if (kind === 'Dot') {
      const key = exprOf(source, access);
      const range = { ...value.range, endLine: key.range.endLine, endColumn: key.range.endColumn };
      closeExtent(source, outer);
      if (key.kind !== 'column') value = { kind: 'op', operator: '.', operands: [value, key], range };
      else if (value.kind === 'column') value = { kind: 'column', parts: [...value.parts, ...key.parts], range };
      else if (value.kind === 'field') value = { ...value, path: [...value.path, ...key.parts], range };
      else value = { kind: 'field', operand: value, path: key.parts, range };
      continue;
    }
    const bounds = variant(access)[1];
    const keys = ['index', 'lower_bound', 'upper_bound', 'stride'].map((key) =>
      optionalExpr(source, field(bounds, key)),
    );
    closeExtent(source, outer);
    const operands = [value, ...keys.filter((key) => key !== null)];
    value = { kind: 'op', operator: '[]', operands, range: value.range };
  }
  return value;
}

function cast(source: Source, payload: Ast): ExprBody {
  const operand = exprOf(source, field(payload, 'expr'));
  // The type has no span: it follows AS or :: after the operand.
  let at = tokenFrom(source, endOffset(source.lines, operand.range));
  for (; at < source.tokens.length; at += 1) {
    const token = source.tokens[at];
    if (!token || token.text === ';') break;
    if (token.text === '(' && token.match > at) at = token.match;
    else if (token.upper === 'AS' || token.text === '::') break;
  }
  const read = readType(source, at + 1, false);
  const type = read?.type ?? { text: '', base: '', args: [], array: false, range: operand.range };
  if (read) touch(source, source.tokens[at + 1]?.start ?? 0, endOffset(source.lines, read.type.range));
  const opener = read ? source.tokens[read.next] : undefined;
  if (opener?.text === ')' && opener.match >= 0 && text(field(payload, 'kind')) !== 'DoubleColon') {
    const call = source.tokens[opener.match - 1];
    touch(source, call?.start ?? opener.start, opener.end);
  }
  return { kind: 'cast', operand, type };
}

function caseOf(source: Source, payload: Ast): ExprBody {
  touchSpan(source, field(field(payload, 'case_token'), 'span'));
  touchSpan(source, field(field(payload, 'end_token'), 'span'));
  const operandNode = field(payload, 'operand');
  const operand = optionalExpr(source, operandNode);
  const conditions: Expr[] = [];
  const results: Expr[] = [];
  for (const when of list(field(payload, 'conditions'))) {
    const condition = exprOf(source, field(when, 'condition'));
    if (operand) {
      conditions.push({ kind: 'compare', operator: '=', operands: [operand, condition], range: condition.range });
    } else conditions.push(condition);
    results.push(exprOf(source, field(when, 'result')));
  }
  const other = optionalExpr(source, field(payload, 'else_result'));
  if (other) results.push(other);
  return { kind: 'case', conditions, results };
}

export function callOf(source: Source, payload: Ast): ExprBody & { kind: 'call' } {
  const name = nameOf(source, field(payload, 'name'));
  const last = name.at(-1)?.name ?? '';
  const args: Expr[] = [];
  for (const key of ['parameters', 'args']) {
    const [kind, given] = variant(field(payload, key));
    if (kind === 'None' || kind === '') continue;
    takeParens(source);
    if (kind === 'Subquery') args.push(queryExpr(source, given));
    else args.push(...callArguments(source, given));
  }
  const filter = optionalExpr(source, field(payload, 'filter'));
  if (filter) args.push(filter);
  args.push(...orderedExprs(source, field(payload, 'within_group')));
  const [overKind, over] = variant(field(payload, 'over'));
  if (overKind === 'WindowSpec') args.push(...windowExprs(source, over));
  return { kind: 'call', name, args: withDateParts(last, args) };
}

export function callArguments(source: Source, given: Ast): Expr[] {
  const args: Expr[] = [];
  for (const arg of list(field(given, 'args') ?? given)) args.push(...argumentOf(source, arg));
  for (const clause of list(field(given, 'clauses'))) {
    const [kind, payload] = variant(clause);
    if (kind === 'OrderBy') args.push(...orderedExprs(source, payload));
    else if (kind === 'Where' || kind === 'Limit') args.push(exprOf(source, payload));
    else if (kind === 'Having') args.push(exprOf(source, list(payload)[1]));
  }
  return args;
}

function argumentOf(source: Source, arg: Ast): Expr[] {
  const [kind, payload] = variant(arg);
  const [form, inner] = variant(kind === 'Unnamed' ? payload : field(payload, 'arg'));
  if (form === 'Expr') return [exprOf(source, inner)];
  const outer = openExtent(source);
  if (form === 'QualifiedWildcard') {
    const qualifier = nameOf(source, inner);
    return [{ kind: 'star', qualifier, range: closeExtent(source, outer) }];
  }
  if (form === 'Wildcard') return [{ kind: 'star', qualifier: [], range: closeExtent(source, outer) }];
  if (form === 'WildcardWithOptions') {
    closeExtent(source, outer);
    const item: SelectItem = selectItemOf(source, { Wildcard: inner });
    const range = item.range;
    return [{ kind: 'star', qualifier: [], range }];
  }
  closeExtent(source, outer);
  return [];
}

export function windowExprs(source: Source, spec: Ast): Expr[] {
  const exprs = [...exprsOf(source, field(spec, 'partition_by')), ...orderedExprs(source, field(spec, 'order_by'))];
  const frame = field(spec, 'window_frame');
  for (const bound of ['start_bound', 'end_bound']) {
    const payload = variant(field(frame, bound))[1];
    if (payload !== null && typeof payload === 'object') exprs.push(exprOf(source, payload));
  }
  return exprs;
}

/** Every expression inside a node whose own meaning does not matter (TRIM, POSITION, CEIL, tuples …). */
function anyOperands(source: Source, kind: string, payload: Ast): ExprBody {
  const operands: Expr[] = [];
  gather(source, payload, operands);
  return { kind: 'op', operator: kind.toLowerCase(), operands };
}

const NOT_OPERANDS = new Set([
  'data_type',
  'charset',
  'collation',
  'field',
  'fields',
  'op',
  'escape_char',
  'field_type',
]);

function gather(source: Source, node: Ast, into: Expr[]): void {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const part of node) gather(source, part, into);
    return;
  }
  if (field(node, 'body') !== null && 'with' in node) {
    into.push(queryExpr(source, node));
    return;
  }
  const [kind] = variant(node);
  if (kind !== '' && (kind in MAKERS || EXPRESSIONS.has(kind))) {
    into.push(exprOf(source, node));
    return;
  }
  for (const key of Object.keys(node)) if (!NOT_OPERANDS.has(key)) gather(source, node[key], into);
}

const EXPRESSIONS = new Set(
  (
    'IsFalse IsNotFalse IsTrue IsNotTrue IsNull IsNotNull IsUnknown IsNotUnknown InUnnest Like ILike SimilarTo RLike ' +
    'UnaryOp Convert AtTimeZone Extract Ceil Floor Position Substring Trim Overlay Tuple Struct Array OuterJoin Prior ' +
    'GroupingSets Cube Rollup MemberOf IsNormalized'
  ).split(' '),
);
