// An expression node in, an Expr out. What has no form of its own becomes `op` over every operand found inside of it.

import type { Expr, Ident } from '../../../model/sql';
import { literalOf } from './literals';
import {
  child,
  flag,
  isNode,
  items,
  list,
  NOTHING,
  type PgNode,
  stringOf,
  strings,
  type Tagged,
  tagged,
  text,
  untag,
} from './nodes';
import type { Reader } from './reader';

const COMPARISONS = new Set(['=', '<>', '!=', '<', '>', '<=', '>=']);

export function readExpr(reader: Reader, item: Tagged): Expr {
  const { tag, node } = item;
  switch (tag) {
    case 'ColumnRef':
      return readColumn(reader, node);
    case 'A_Const':
      return literalOf(reader, node);
    case 'ParamRef':
      return { kind: 'param', range: reader.rangeOf(node) };
    case 'TypeCast':
      return readCast(reader, node);
    case 'A_Expr':
      return readOperator(reader, node);
    case 'BoolExpr':
      return op(reader, node, boolOperator(text(node, 'boolop')), list(node, 'args'));
    case 'NullTest':
      return readTest(reader, node, text(node, 'nulltesttype') === 'IS_NULL' ? 'is null' : 'is not null');
    case 'BooleanTest':
      return readTest(reader, node, text(node, 'booltesttype').toLowerCase().replaceAll('_', ' '));
    case 'SubLink':
      return readSubLink(reader, node);
    case 'SelectStmt':
      return { kind: 'query', query: reader.query(node), range: reader.rangeOf(node) };
    case 'FuncCall':
      return readCall(reader, node);
    case 'CaseExpr':
      return readCase(reader, node);
    case 'A_Indirection':
      return readIndirection(reader, node);
    case 'CoalesceExpr':
    case 'MinMaxExpr':
    case 'GroupingFunc':
    case 'SQLValueFunction':
      return readNamedCall(reader, tag, node);
    case 'NamedArgExpr':
      return reader.expr(tagged(node, 'arg'));
    case 'SortBy':
      return reader.expr(tagged(node, 'node'));
    case 'ResTarget':
      return reader.expr(tagged(node, 'val'));
    case 'RowExpr':
      return op(reader, node, 'row', list(node, 'args'));
    case 'A_ArrayExpr':
      return op(reader, node, 'array', list(node, 'elements'));
    case 'CollateClause':
      return op(reader, node, 'collate', [tagged(node, 'arg')]);
    case 'SetToDefault':
      return { kind: 'op', operator: 'default', operands: [], range: reader.rangeOf(node) };
    case 'MultiAssignRef':
      return reader.expr(tagged(node, 'source'));
    default:
      return { kind: 'op', operator: tag, operands: operandsInside(reader, node), range: reader.rangeOf(node) };
  }
}

function op(reader: Reader, node: PgNode, operator: string, operands: Tagged[]): Expr {
  return { kind: 'op', operator, operands: reader.exprs(operands), range: reader.rangeOf(node) };
}

/** `x IS NOT NULL`: the tree's place is that of IS. */
function readTest(reader: Reader, node: PgNode, operator: string): Expr {
  const { source } = reader;
  const span = reader.span(node);
  let last = source.tokenAt(span.end);
  if (source.word(last) === 'not') last++;
  const end = /^(null|true|false|unknown)$/.test(source.word(last)) ? source.ends[last]! : span.end;
  return { kind: 'op', operator, operands: reader.exprs([tagged(node, 'arg')]), range: source.range(span.start, end) };
}

function boolOperator(boolop: string): string {
  return boolop.replace('_EXPR', '').toLowerCase();
}

function readColumn(reader: Reader, node: PgNode): Expr {
  const fields = list(node, 'fields');
  const names = fields.map(stringOf).filter((name) => name !== '');
  const found = reader.idents(names, reader.at(node));
  const range = reader.rangeOf(node);
  if (fields.at(-1)?.tag === 'A_Star') return { kind: 'star', qualifier: found.idents, range };
  const only = found.idents[0];
  // A client's placeholder stands for a value nobody knows.
  if (only && found.idents.length === 1 && only.name !== names[0]) return { kind: 'param', range };
  return { kind: 'column', parts: found.idents, range };
}

function readCast(reader: Reader, node: PgNode): Expr {
  const operand = reader.expr(tagged(node, 'arg'));
  return { kind: 'cast', operand, type: reader.type(child(node, 'typeName') ?? {}), range: reader.rangeOf(node) };
}

function readOperator(reader: Reader, node: PgNode): Expr {
  const name = strings(node, 'name').at(-1) ?? '';
  const range = reader.rangeOf(node);
  const left = tagged(node, 'lexpr');
  const right = tagged(node, 'rexpr');
  switch (text(node, 'kind')) {
    case 'AEXPR_IN':
      return {
        kind: 'compare',
        operator: name === '<>' ? 'not in' : 'in',
        operands: reader.exprs([left, ...items(right)]),
        range,
      };
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN':
    case 'AEXPR_BETWEEN_SYM':
    case 'AEXPR_NOT_BETWEEN_SYM':
      return { kind: 'compare', operator: name.toLowerCase(), operands: reader.exprs([left, ...items(right)]), range };
    case 'AEXPR_DISTINCT':
      return { kind: 'compare', operator: 'is distinct from', operands: reader.exprs([left, right]), range };
    case 'AEXPR_NOT_DISTINCT':
      return { kind: 'compare', operator: 'is not distinct from', operands: reader.exprs([left, right]), range };
    case 'AEXPR_NULLIF':
      return { kind: 'compare', operator: 'nullif', operands: reader.exprs([left, right]), range };
    case 'AEXPR_OP_ANY':
    case 'AEXPR_OP_ALL': {
      // Elements of a written array share the column's type; an array value or its text form does not.
      if (COMPARISONS.has(name) && right.tag === 'A_ArrayExpr') {
        return {
          kind: 'compare',
          operator: name,
          operands: reader.exprs([left, ...list(right.node, 'elements')]),
          range,
        };
      }
      return { kind: 'op', operator: `${name} any`, operands: reader.exprs([left, right]), range };
    }
    case 'AEXPR_OP':
      if (COMPARISONS.has(name) && left.tag !== '') {
        return { kind: 'compare', operator: name === '!=' ? '<>' : name, operands: reader.exprs([left, right]), range };
      }
      return { kind: 'op', operator: name, operands: reader.exprs([left, right]), range };
    default:
      return { kind: 'op', operator: name, operands: reader.exprs([left, ...items(right)]), range };
  }
}

function readSubLink(reader: Reader, node: PgNode): Expr {
  const range = reader.rangeOf(node);
  const test = tagged(node, 'testexpr');
  const subselect = tagged(node, 'subselect');
  const query: Expr = { kind: 'query', query: reader.query(subselect.node), range: reader.rangeOf(subselect.node) };
  if (test.tag === '') return { ...query, range };
  const name = strings(node, 'operName').at(-1) ?? 'in';
  const operands = [reader.expr(test), query];
  if (name === 'in' || COMPARISONS.has(name)) return { kind: 'compare', operator: name, operands, range };
  return { kind: 'op', operator: name, operands, range };
}

function readCall(reader: Reader, node: PgNode): Expr {
  const parts = strings(node, 'funcname');
  const at = reader.at(node);
  const first = reader.source.tokenAt(at);
  // EXTRACT(…), x AT TIME ZONE y and their kin are calls of names that are not in the text.
  const written = text(node, 'funcformat') !== 'COERCE_SQL_SYNTAX' || reader.source.nameAt(first) === parts[0];
  const name: Ident[] = written
    ? reader.idents(parts, at).idents
    : [{ name: parts.at(-1) ?? '', quoted: false, range: reader.source.range(at, reader.source.ends[first] ?? at) }];
  const args = reader.exprs([...list(node, 'args'), ...list(node, 'agg_order'), tagged(node, 'agg_filter')]);
  if (flag(node, 'agg_star')) {
    const star = reader.source.text.indexOf('*', at);
    args.unshift({ kind: 'star', qualifier: [], range: reader.source.range(star, star + 1) });
  }
  const over = child(node, 'over');
  if (over) args.push(...windowExprs(reader, over));
  return { kind: 'call', name, args, range: reader.rangeOf(node) };
}

/** PARTITION BY, ORDER BY and frame bounds of a window. */
export function windowExprs(reader: Reader, node: PgNode): Expr[] {
  return reader.exprs([
    ...list(node, 'partitionClause'),
    ...list(node, 'orderClause'),
    tagged(node, 'startOffset'),
    tagged(node, 'endOffset'),
  ]);
}

function readNamedCall(reader: Reader, tag: string, node: PgNode): Expr {
  const at = reader.at(node);
  const index = reader.source.tokenAt(at);
  const name = reader.source.nameAt(index) ?? tag.toLowerCase();
  return {
    kind: 'call',
    name: [reader.source.identAt(index, name)],
    args: reader.exprs(list(node, 'args')),
    range: reader.rangeOf(node),
  };
}

function readCase(reader: Reader, node: PgNode): Expr {
  const subject = tagged(node, 'arg');
  const conditions: Expr[] = [];
  const results: Expr[] = [];
  for (const when of list(node, 'args')) {
    const condition = reader.expr(tagged(when.node, 'expr'));
    const operands = subject.tag === '' ? null : [reader.expr(subject), condition];
    conditions.push(operands ? { kind: 'compare', operator: '=', operands, range: condition.range } : condition);
    results.push(reader.expr(tagged(when.node, 'result')));
  }
  const otherwise = tagged(node, 'defresult');
  if (otherwise.tag !== '') results.push(reader.expr(otherwise));
  const span = reader.span(node);
  const word = reader.source.findWord('end', span.end, reader.end);
  const end = word < 0 ? span.end : reader.source.ends[word]!;
  return { kind: 'case', conditions, results, range: reader.source.range(span.start, end) };
}

function readIndirection(reader: Reader, node: PgNode): Expr {
  const operand = tagged(node, 'arg');
  const range = reader.rangeOf(node);
  let result = reader.expr(operand);
  let from = reader.span(operand.node).end;
  for (const step of list(node, 'indirection')) {
    if (step.tag === 'String') {
      const { idents, end } = reader.idents([stringOf(step)], from);
      from = end;
      result =
        result.kind === 'field'
          ? { ...result, path: [...result.path, ...idents], range }
          : { kind: 'field', operand: result, path: idents, range };
    } else if (step.tag === 'A_Indices') {
      const bounds = reader.exprs([tagged(step.node, 'lidx'), tagged(step.node, 'uidx')]);
      result = { kind: 'op', operator: '[]', operands: [result, ...bounds], range };
    } else {
      result = { kind: 'op', operator: '.*', operands: [result], range };
    }
  }
  return result;
}

const READABLE = new Set(
  (
    'ColumnRef A_Const ParamRef TypeCast A_Expr BoolExpr NullTest BooleanTest SubLink SelectStmt FuncCall CaseExpr A_Indirection ' +
    'CoalesceExpr MinMaxExpr GroupingFunc SQLValueFunction RowExpr A_ArrayExpr CollateClause'
  ).split(' '),
);

/** Everything readable below a node that has no form of its own: XML and JSON constructors and what comes after them. */
export function operandsInside(reader: Reader, value: unknown): Expr[] {
  if (Array.isArray(value)) return value.flatMap((inner) => operandsInside(reader, inner));
  if (!isNode(value)) return [];
  const inner = untag(value);
  if (inner !== NOTHING && READABLE.has(inner.tag)) return [reader.expr(inner)];
  return Object.values(value).flatMap((next) => operandsInside(reader, next));
}
