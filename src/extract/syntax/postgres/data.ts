// INSERT, UPDATE, DELETE and MERGE nodes in, data statements out.

import type { Assignment, DataStatement, Expr, Ident, Insert, Merge, Name } from '../../../model/sql';
import { child, list, type PgNode, type Tagged, tagged, text } from './nodes';
import { optional, readTableRef, readTargets, readWith } from './queries';
import type { Reader, Span } from './reader';

export function readData(reader: Reader, item: Tagged, bounds?: Span): DataStatement | null {
  const { tag, node } = item;
  const span = bounds ?? dataSpan(reader, node);
  const range = reader.source.range(span.start, span.end);
  const target = readTarget(reader, node);
  const written = { ...readWith(reader, child(node, 'withClause')), ...target, range };
  const returning = readReturning(reader, node);
  switch (tag) {
    case 'InsertStmt':
      return { kind: 'insert', ...written, ...readInsert(reader, node, span), returning, overwrite: false };
    case 'UpdateStmt':
      return {
        kind: 'update',
        ...written,
        set: readAssignments(reader, list(node, 'targetList')),
        from: list(node, 'fromClause').map((from) => readTableRef(reader, from)),
        where: optional(reader, node, 'whereClause'),
        returning,
      };
    case 'DeleteStmt':
      return {
        kind: 'delete',
        ...written,
        using: list(node, 'usingClause').map((from) => readTableRef(reader, from)),
        where: optional(reader, node, 'whereClause'),
        returning,
      };
    case 'MergeStmt':
      return { kind: 'merge', ...written, ...readMerge(reader, node), returning };
    default:
      return null;
  }
}

/** From its first word: the tree starts at the relation. */
function dataSpan(reader: Reader, node: PgNode): Span {
  const span = reader.span(node);
  const { source } = reader;
  for (let i = source.tokenAt(span.start) - 1; i >= 0 && source.starts[i]! >= reader.start; i--) {
    if (/^(insert|update|delete|merge)$/.test(source.word(i))) return { start: source.starts[i]!, end: span.end };
    if (!/^(into|from|only)$/.test(source.word(i))) break;
  }
  return span;
}

function readTarget(reader: Reader, node: PgNode): { table: Name; alias: Ident | null } {
  const relation = child(node, 'relation');
  const { name, end } = reader.relation(relation);
  return { table: name, alias: relation ? reader.alias(relation, end).alias : null };
}

function readReturning(reader: Reader, node: PgNode) {
  const clause = child(node, 'returningClause');
  return readTargets(reader, clause ? list(clause, 'exprs') : list(node, 'returningList'));
}

function targetColumn(reader: Reader, node: PgNode): Ident[] {
  const parts = [text(node, 'name')];
  return reader.idents(parts, reader.at(node)).idents;
}

export function readAssignments(reader: Reader, targets: Tagged[]): Assignment[] {
  return targets.map(({ node }) => ({ column: targetColumn(reader, node), value: assignedValue(reader, node) }));
}

/** `(a, b) = (1, 2)` gives each column its own value; of a query, the whole query. */
function assignedValue(reader: Reader, node: PgNode): Expr {
  const value = tagged(node, 'val');
  if (value.tag !== 'MultiAssignRef') return reader.expr(value);
  const source = tagged(value.node, 'source');
  const position = typeof value.node.colno === 'number' ? value.node.colno : 1;
  const own = source.tag === 'RowExpr' ? list(source.node, 'args')[position - 1] : undefined;
  return reader.expr(own ?? source);
}

function readInsert(reader: Reader, node: PgNode, span: Span): Pick<Insert, 'columns' | 'source' | 'conflict'> {
  const source = child(node, 'selectStmt') ? tagged(node, 'selectStmt') : null;
  const conflict = child(node, 'onConflictClause');
  return {
    columns: list(node, 'cols').flatMap((column) => targetColumn(reader, column.node)),
    source: source && source.tag !== '' ? reader.query(source.node) : null,
    conflict: conflict ? readConflict(reader, conflict, span) : null,
  };
}

function readConflict(reader: Reader, node: PgNode, span: Span): Insert['conflict'] {
  const columns: Ident[] = [];
  const exprs: Expr[] = [];
  let constraint: Ident | null = null;
  const infer = child(node, 'infer');
  if (infer) {
    let from = Math.min(reader.at(infer), span.end);
    for (const { node: element } of list(infer, 'indexElems')) {
      const name = text(element, 'name');
      if (name !== '') {
        const found = reader.idents([name], from);
        columns.push(found.idents[0]!);
        from = found.end;
      } else {
        exprs.push(reader.expr(tagged(element, 'expr')));
        from = reader.span(element).end;
      }
    }
    const where = optional(reader, infer, 'whereClause');
    if (where) exprs.push(where);
    const name = text(infer, 'conname');
    if (name !== '') constraint = reader.ident(name, from);
  }
  return {
    columns,
    exprs,
    constraint,
    set: readAssignments(reader, list(node, 'targetList')),
    where: optional(reader, node, 'whereClause'),
  };
}

function readMerge(reader: Reader, node: PgNode): Pick<Merge, 'using' | 'on' | 'clauses'> {
  return {
    using: readTableRef(reader, tagged(node, 'sourceRelation')),
    on: reader.expr(tagged(node, 'joinCondition')),
    clauses: list(node, 'mergeWhenClauses').map(({ node: clause }) => ({
      when: optional(reader, clause, 'condition'),
      action: mergeAction(reader, clause),
    })),
  };
}

function mergeAction(reader: Reader, node: PgNode): Merge['clauses'][number]['action'] {
  switch (text(node, 'commandType')) {
    case 'CMD_UPDATE':
      return { kind: 'update', set: readAssignments(reader, list(node, 'targetList')) };
    case 'CMD_INSERT':
      return {
        kind: 'insert',
        columns: list(node, 'targetList').flatMap((column) => targetColumn(reader, column.node)),
        values: reader.exprs(list(node, 'values')),
      };
    case 'CMD_DELETE':
      return { kind: 'delete' };
    default:
      return { kind: 'nothing' };
  }
}
