// A call in; the links of the chain that it ends, from the first, out: `t.string('a').notNullable()`.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NodeOf } from '../code-stack';
import { keyOf } from './code-values';

export interface CallChain {
  /** What the first link is called on. */
  root: TSESTree.Node;
  links: ChainLink[];
}

export interface ChainLink {
  /** Method, or property where it is not called (`knex.schema`, `knex.fn`). */
  name: string;
  args: readonly TSESTree.Node[];
  isCall: boolean;
  node: TSESTree.Node;
}

export function callChain(call: NodeOf<'CallExpression'>): CallChain {
  const links: ChainLink[] = [];
  let at: TSESTree.Node = call;
  for (;;) {
    const asked: TSESTree.Node = at.type === 'CallExpression' ? at.callee : at;
    if (asked.type !== 'MemberExpression') break;
    const name = keyOf(asked.property, asked.computed);
    if (name === null) break;
    const isCall = at.type === 'CallExpression';
    links.push({ name, args: at.type === 'CallExpression' ? at.arguments : [], isCall, node: at });
    at = asked.object;
    while (at.type === 'TSNonNullExpression' || at.type === 'TSAsExpression') at = at.expression;
  }
  return { root: at, links: links.reverse() };
}
