// A parsed file in; the keys that a schema of its configuration asks of the environment out: envalid, t3-env, Joi and zod over `process.env`.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../code-stack';

type Node = TSESTree.Node;

export interface SchemaKey {
  key: string;
  node: Node;
  optional: boolean;
}

export function schemaKeys(module: ParsedModule): SchemaKey[] {
  const found: SchemaKey[] = [];
  for (const call of module.nodesOf('CallExpression')) {
    for (const object of schemaObjects(module, call)) {
      for (const property of object.properties) {
        if (property.type !== 'Property' || property.computed) continue;
        const key = nameOf(property.key);
        if (!/^[A-Z][A-Z0-9_]*$/.test(key)) continue;
        found.push({ key, node: property.key, optional: isLenient(module, property.value) });
      }
    }
  }
  return found;
}

/** Of `cleanEnv(process.env, {…})`, `createEnv({ server: {…}, client: {…} })`, and of a schema in a file that hands it the environment. */
function schemaObjects(module: ParsedModule, call: TSESTree.CallExpression): TSESTree.ObjectExpression[] {
  const name = nameOf(call.callee.type === 'MemberExpression' ? call.callee.property : call.callee);
  const [first, second] = call.arguments;
  if (name === 'cleanEnv') return second?.type === 'ObjectExpression' ? [second] : [];
  if (first?.type !== 'ObjectExpression') return [];
  if (name === 'createEnv') {
    return first.properties.flatMap((property) => {
      const isPart = property.type === 'Property' && /^(?:server|client|shared)$/.test(nameOf(property.key));
      return isPart && property.value.type === 'ObjectExpression' ? [property.value] : [];
    });
  }
  const owner = call.callee.type === 'MemberExpression' ? nameOf(call.callee.object) : '';
  if (name !== 'object' || !/^(?:z|zod|Joi|joi|yup|v)$/.test(owner)) return [];
  return /validationSchema|\bprocess\.env\b/.test(module.text) ? [first] : [];
}

/** `z.string().optional()`, `.default('a')`, `str({ default: 'a' })`; in Joi only what is required. */
function isLenient(module: ParsedModule, value: Node): boolean {
  const text = module.text.slice(...value.range);
  if (/\bjoi\b/i.test(text)) return !/\.required\(/.test(text);
  return /\.(?:optional|default|nullish|catch)\(|\b(?:default|devDefault)\s*:/.test(text);
}

export function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
