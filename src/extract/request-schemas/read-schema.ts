// An expression of parsed code in; the fields that it, as a schema of an object, asks for out; null where it is no such schema.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { SchemaField } from '../../model/http';
import type { ParsedModule } from '../code-stack';
import { bare, dottedName, keyOf, memberOf, type Node, stringOf } from '../syntax/http/expressions';

/** Bodies are not nested deeper by hand. */
const DEEPEST = 8;
const ROOT = /^(?:z|zod|Joi|joi|yup|Yup|Type|t)$/;
/** Of a chain: what leaves the field out of what is asked for. */
const LEAVES_OUT = /^(?:optional|nullish|default|catch|any|unknown|undefined|forbidden|notRequired|Optional|prefault)$/;
/** Of a chain: what says nothing of which fields there are. */
const KEEPS =
  /^(?:strict|passthrough|strip|catchall|refine|superRefine|transform|describe|openapi|meta|brand|readonly|required|unknown|label|noUnknown|messages|options|prefs|nullable|min|max|and|or|xor|with|without|title|description|id|register|check|pipe)$/;

/** A chain of calls from its root on: `z.object({…}).strict()` → root `z`, calls `object`, `strict`. */
interface Chain {
  root: string;
  calls: { name: string; given: readonly Node[] }[];
}

export function readSchema(module: ParsedModule, node: Node, depth = 0): SchemaField[] | null {
  const value = bare(node);
  if (depth > DEEPEST) return null;
  if (value.type === 'ObjectExpression') return readJsonSchema(module, value, depth);
  const chain = chainOf(value);
  if (!chain || !ROOT.test(chain.root)) return null;
  let fields: SchemaField[] | null = null;
  for (const { name, given } of chain.calls) {
    if (/^(?:object|Object|strictObject|looseObject|keys|shape|extend|append|safeExtend)$/.test(name)) {
      fields = [...(fields ?? []), ...(given[0] ? fieldsOf(module, chain.root, given[0], depth) : [])];
    } else if (fields === null) return null;
    else if (name === 'partial' || name === 'deepPartial')
      fields = fields.map((field) => ({ ...field, required: false }));
    // What picks, leaves out or merges: nobody is told of fields that may not be asked for.
    else if (!KEEPS.test(name)) return [];
  }
  return fields;
}

function chainOf(node: Node): Chain | null {
  const calls: Chain['calls'] = [];
  let at: Node = bare(node);
  while (at.type === 'CallExpression') {
    const callee = bare(at.callee);
    if (callee.type !== 'MemberExpression') return null;
    calls.unshift({ name: keyOf(callee.property), given: at.arguments });
    at = bare(callee.object);
  }
  const root = dottedName(at);
  return root === null || calls.length === 0 ? null : { root: root.split('.')[0]!, calls };
}

function fieldsOf(module: ParsedModule, root: string, node: Node, depth: number): SchemaField[] {
  const object = bare(node);
  if (object.type !== 'ObjectExpression') return [];
  // Joi and yup ask for what says so, zod and TypeBox for what does not say otherwise.
  const asks = /^(?:joi|yup)$/i.test(root);
  return object.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return [];
    const names = wordsOf(property.value);
    const isRequired =
      names !== null &&
      (asks
        ? /^(?:required|exist)$/.test(names.at(-1) ?? '') || names.some((name) => /^(?:required|exist)$/.test(name))
        : !names.some((name) => LEAVES_OUT.test(name)));
    const inner = readSchema(module, property.value, depth + 1);
    return [fieldOf(module, property, isRequired, inner)];
  });
}

/** Names of the calls of a chain, outermost wrappers (`z.optional(…)`) too; null for what is no chain of a library. */
function wordsOf(node: Node): string[] | null {
  const chain = chainOf(node);
  return chain && ROOT.test(chain.root) ? chain.calls.map(({ name }) => name) : null;
}

function fieldOf(
  module: ParsedModule,
  property: TSESTree.Property,
  required: boolean,
  inner: SchemaField[] | null,
): SchemaField {
  const field: SchemaField = { name: keyOf(property.key), required, range: module.rangeOf(property.key) };
  return inner && inner.length > 0 ? { ...field, fields: inner } : field;
}

/** `{ type: 'object', required: ['total'], properties: { total: { type: 'number' } } }` */
function readJsonSchema(module: ParsedModule, object: TSESTree.ObjectExpression, depth: number): SchemaField[] | null {
  const properties = memberOf(object, 'properties');
  const list = properties && bare(properties);
  if (stringOf(memberOf(object, 'type')) !== 'object' || list?.type !== 'ObjectExpression') return null;
  const said = memberOf(object, 'required');
  const required = said ? bare(said) : null;
  const names = new Set(
    required?.type === 'ArrayExpression' ? required.elements.flatMap((one) => stringOf(one) ?? []) : [],
  );
  return list.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return [];
    const isRequired = names.has(keyOf(property.key)) && memberOf(property.value, 'default') === null;
    return [fieldOf(module, property, isRequired, readSchema(module, property.value, depth + 1))];
  });
}
