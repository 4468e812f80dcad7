// What a query is called on in; the name of the model out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { keyOf } from '../syntax/code-values';

/** `User`, `db.User`, `models['User']`, `User.scope('x')`, `User.unscoped()`. */
export function modelOf(node: TSESTree.Node): string | null {
  let at = node;
  while (at.type === 'CallExpression' && at.callee.type === 'MemberExpression') {
    const name = keyOf(at.callee.property, at.callee.computed);
    if (name !== 'scope' && name !== 'unscoped' && name !== 'schema') return null;
    at = at.callee.object;
  }
  const name =
    at.type === 'Identifier' ? at.name : at.type === 'MemberExpression' ? keyOf(at.property, at.computed) : null;
  return name !== null && /^[A-Za-z_$]\w*$/.test(name) ? name : null;
}
