// A migration module in; the function that it runs to go up out: `exports.up = …`, `export function up`,
// `export const up = …`, `module.exports = { up() {} }`.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NodeOf, ParsedModule } from '../code-stack';
import { keyOf } from './code-values';

type Node = TSESTree.Node;
export type FunctionNode =
  | NodeOf<'FunctionExpression'>
  | NodeOf<'ArrowFunctionExpression'>
  | NodeOf<'FunctionDeclaration'>;

export function upFunction(module: ParsedModule): FunctionNode | null {
  for (const node of module.nodesOf('FunctionDeclaration')) if (node.id?.name === 'up') return node;
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    const isUp = left.type === 'MemberExpression' && keyOf(left.property, left.computed) === 'up';
    if (isUp && isFunction(right)) return right;
  }
  for (const { id, init } of module.nodesOf('VariableDeclarator')) {
    if (id.type === 'Identifier' && id.name === 'up' && init && isFunction(init)) return init;
  }
  for (const { key, computed, value } of module.nodesOf('Property')) {
    if (keyOf(key, computed) === 'up' && isFunction(value)) return value;
  }
  return null;
}

export function isFunction(node: Node): node is NodeOf<'FunctionExpression'> | NodeOf<'ArrowFunctionExpression'> {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}
