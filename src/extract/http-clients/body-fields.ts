// A call in; the fields of a body that is written in place out, null where it is not or where more may be in it.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ClientCallFact } from '../../model/http';
import type { ParsedModule } from '../code-stack';
import { bare, keyOf, memberOf, methodNamed, type Node, stringOf } from '../syntax/http/expressions';

const OPTIONS =
  /^(?:method|headers|body|data|json|params|query|credentials|signal|cache|mode|next|searchParams|url|token|timeout)$/;

export function bodyFields(module: ParsedModule, call: TSESTree.CallExpression): ClientCallFact['bodyFields'] {
  const body = bodyOf(call);
  if (body?.type !== 'ObjectExpression') return null;
  const fields: { name: string; range: ReturnType<ParsedModule['rangeOf']> }[] = [];
  for (const property of body.properties) {
    if (property.type !== 'Property' || property.computed) return null;
    fields.push({ name: keyOf(property.key), range: module.rangeOf(property) });
  }
  return fields;
}

function bodyOf({ callee, arguments: given }: TSESTree.CallExpression): Node | null {
  for (const argument of given) {
    const value = bare(argument);
    const said = memberOf(value, 'body') ?? memberOf(value, 'json') ?? memberOf(value, 'data');
    if (said) return unwrapped(said);
  }
  const target = bare(callee);
  const name =
    target.type === 'MemberExpression' ? keyOf(target.property) : target.type === 'Identifier' ? target.name : '';
  const method = methodNamed(name) ?? methodNamed(stringOf(given[0]) ?? '');
  if (method !== 'POST' && method !== 'PUT' && method !== 'PATCH') return null;
  const second = given[methodNamed(stringOf(given[0]) ?? '') ? 2 : 1];
  const value = second && unwrapped(second);
  if (value?.type !== 'ObjectExpression') return null;
  const isOptions = value.properties.some((one) => one.type === 'Property' && OPTIONS.test(keyOf(one.key)));
  return isOptions ? null : value;
}

/** `JSON.stringify({ … })` */
function unwrapped(node: Node): Node {
  const value = bare(node);
  if (value.type !== 'CallExpression' || !value.arguments[0]) return value;
  const callee = bare(value.callee);
  const isText = callee.type === 'MemberExpression' && keyOf(callee.property) === 'stringify';
  return isText ? bare(value.arguments[0]) : value;
}
