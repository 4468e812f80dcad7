// A middleware in; the field of the body that it, as a chain of express-validator, asks for out: `body('sku').isString()`.

import type { SchemaPart } from '../../model/http';
import type { ParsedModule } from '../code-stack';
import { bare, keyOf, type Node, stringOf } from '../syntax/http/expressions';

/** What refuses a value that is not there. */
const REFUSES = /^(?:is[A-Z]\w*|not|exists|notEmpty|equals|matches|contains)$/;

export function chainCheck(module: ParsedModule, node: Node): SchemaPart[] | null {
  const words: string[] = [];
  let at: Node = bare(node);
  while (at.type === 'CallExpression') {
    const callee = bare(at.callee);
    if (callee.type === 'Identifier') {
      const name = stringOf(at.arguments[0]);
      const binding = module.imports.get(callee.name);
      if (binding?.from !== 'express-validator' || !/^(?:body|check)$/.test(binding.name)) return null;
      if (name === null || !/^\w+$/.test(name)) return null;
      const required = !words.includes('optional') && !words.includes('if') && words.some((word) => REFUSES.test(word));
      const range = module.rangeOf(at.arguments[0]!);
      return [{ kind: 'fields', fields: [{ name, required, ...(required ? {} : { optional: true }), range }] }];
    }
    if (callee.type !== 'MemberExpression') return null;
    words.push(keyOf(callee.property));
    at = bare(callee.object);
  }
  return null;
}
