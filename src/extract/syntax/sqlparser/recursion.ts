// Nodes of the parser's tree → Expr, Query, DataStatement, by the readers that the source carries: no reader imports another.

import type { Range } from '../../../model/range';
import type { DataStatement, Expr, Ident, Query } from '../../../model/sql';
import { type Ast, field, list } from './ast';
import type { Source } from './source';

export function exprOf(source: Source, node: Ast): Expr {
  return source.readers.expr(source, node);
}

export function queryOf(source: Source, node: Ast): Query {
  return source.readers.query(source, node);
}

export function dataStatementOf(source: Source, node: Ast): DataStatement | null {
  return source.readers.data(source, node);
}

export function exprsOf(source: Source, nodes: Ast): Expr[] {
  return list(nodes).map((node) => exprOf(source, node));
}

export function optionalExpr(source: Source, node: Ast): Expr | null {
  return node === null || node === undefined ? null : exprOf(source, node);
}

/** `{ expr, options }` of ORDER BY and index columns. */
export function orderedExprs(source: Source, nodes: Ast): Expr[] {
  return list(nodes).map((node) => exprOf(source, field(node, 'expr')));
}

export function columnExpr(parts: Ident[]): Expr {
  const first = parts[0];
  const last = parts.at(-1);
  const range: Range =
    first && last
      ? { ...first.range, endLine: last.range.endLine, endColumn: last.range.endColumn }
      : { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return { kind: 'column', parts, range };
}
