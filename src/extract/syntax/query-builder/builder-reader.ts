// What reading the calls of query builders shares: the file, what starts a query, what was read, and how a piece of code in
// them is read.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../../model/dialect';
import type { Expr, Statement } from '../../../model/sql';
import type { ParsedModule } from '../../code-stack';
import type { CallChain } from '../call-chain';
import type { CodeValues } from '../code-values';
import type { QueryDraft } from './query-draft';

type Node = TSESTree.Node;

export interface BuilderReader {
  module: ParsedModule;
  values: CodeValues;
  dialect: Dialect;
  /** Whether a chain starts a query of its own. */
  starts(chain: CallChain): boolean;
  /** Every column and query that stands somewhere in a piece of code; calls on the builder add to the draft. */
  exprs(node: Node, draft: QueryDraft, names: Names): Expr[];
  /** Chains that were read as part of another. */
  taken: Set<Node>;
  /** Queries beside the one at hand: the parts of a union. */
  beside: Statement[];
}

/** Names that stand for the builder, or for one that makes expressions, where a callback is read. */
export type Names = ReadonlySet<string>;

/** Names that a callback gives its builder: `(eb) => …`, `({ eb, fn }) => …`. */
export function withParams(node: Node, names: Names): Names {
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') return names;
  const all = new Set(names);
  for (const param of node.params) {
    if (param.type === 'Identifier') all.add(param.name);
    if (param.type !== 'ObjectPattern') continue;
    for (const property of param.properties) {
      if (property.type === 'Property' && property.value.type === 'Identifier') all.add(property.value.name);
    }
  }
  return all;
}
