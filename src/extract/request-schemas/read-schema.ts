// An expression of parsed code in; what it, as a schema of an object, is put together of out; null where it is no such schema.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { SchemaField, SchemaPart } from '../../model/http';
import type { ParsedModule } from '../code-stack';
import {
  bare,
  dottedName,
  importedFrom,
  isFunction,
  keyOf,
  memberOf,
  type Node,
  stringOf,
} from '../syntax/http/expressions';

/** Bodies are not nested deeper by hand. */
const DEEPEST = 8;
const ROOT = /^(?:z|zod|Joi|joi|yup|Yup|Type|t)$/;
/** Of a chain: what leaves the field out of what is asked for. */
const LEAVES_OUT = /^(?:optional|nullish|default|catch|any|unknown|undefined|forbidden|notRequired|Optional|prefault)$/;
/** Of a chain: what says nothing of which fields there are. */
const KEEPS =
  /^(?:strict|passthrough|strip|loose|catchall|refine|superRefine|transform|describe|openapi|meta|brand|readonly|unknown|label|noUnknown|messages|nullable|min|max|and|or|oxor|xor|with|without|when|title|description|note|example|id|register|check|pipe|test|noUnknown|defined|required|camelCase|from|stripUnknown|length|unique|bail)$/;
const EXTENDS = /^(?:object|Object|strictObject|looseObject|keys|shape|extend|append|safeExtend|merge|concat|and)$/;
const ASKED = /^(?:required|exist)$/;
/** Of a name that is no library's: only these make a schema of it. */
const CHANGES =
  /^(?:extend|append|safeExtend|merge|concat|keys|shape|pick|omit|partial|deepPartial|required|fork|strict|passthrough|strip|refine|superRefine|and)$/;

/** A chain of calls from its root on: `z.object({…}).strict()` → root `z`, calls `object`, `strict`. */
interface Chain {
  root: string;
  calls: { name: string; given: readonly Node[] }[];
}

export function readSchema(module: ParsedModule, node: Node, depth = 0): SchemaPart[] | null {
  const value = bare(node);
  if (depth > DEEPEST) return null;
  if (value.type === 'ObjectExpression')
    return readJsonSchema(module, value, depth) ?? bodyOfRequest(module, value, depth);
  const chain = chainOf(value);
  if (!chain) return null;
  const [library = ''] = chain.root.split('.');
  if (!ROOT.test(library)) {
    if (chain.calls.length === 0 || !chain.calls.every(({ name }) => CHANGES.test(name))) return null;
    return [named(module, chain.root), ...chain.calls.flatMap((call) => partsOf(module, '', call, depth))];
  }
  const [first, ...rest] = chain.calls;
  if (!first) return null;
  const made = firstParts(module, library, first, depth);
  return made && [...made, ...rest.flatMap((call) => partsOf(module, library, call, depth))];
}

/** A schema, or the name of one. */
export function schemaParts(module: ParsedModule, node: Node, depth = 0): SchemaPart[] | null {
  const made = readSchema(module, node, depth);
  if (made) return made;
  const value = bare(node);
  // `base.shape` is put into another object.
  const name = dottedName(value)?.replace(/\.(?:shape|fields)$/, '');
  return name === undefined || name === 'undefined' ? null : [named(module, name)];
}

function named(module: ParsedModule, name: string): SchemaPart {
  return { kind: 'schema', name, from: importedFrom(module, name) };
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
  return root === null || calls.length === 0 ? null : { root, calls };
}

// ---------------------------------------------------------------- calls

/** What begins a schema of an object; null for one of anything else. */
function firstParts(
  module: ParsedModule,
  library: string,
  { name, given }: Chain['calls'][number],
  depth: number,
): SchemaPart[] | null {
  const inner = (node: Node | undefined): SchemaPart[] =>
    (node && schemaParts(module, node, depth + 1)) ?? [{ kind: 'unknown' }];
  const [first, second] = given;
  if (/^(?:object|Object|strictObject|looseObject|keys)$/.test(name))
    return first ? fieldsOf(module, library, first, depth) : [];
  // TypeBox, and zod's own of two.
  if (/^(?:Intersect|Composite|Evaluate)$/.test(name) && first) {
    const list = bare(first);
    return list.type === 'ArrayExpression' ? list.elements.flatMap((one) => inner(one ?? undefined)) : null;
  }
  if (name === 'intersection') return [...inner(first), ...inner(second)];
  if (name === 'preprocess') return inner(second);
  if (name === 'Partial') return [...inner(first), { kind: 'optional', names: null }];
  if (name === 'Required') return [...inner(first), { kind: 'required', names: null }];
  if (name === 'Pick' || name === 'Omit')
    return [...inner(first), second ? chosen(name === 'Pick' ? 'pick' : 'omit', second) : { kind: 'unknown' }];
  return null;
}

/** What a further call of a chain adds or changes. */
function partsOf(
  module: ParsedModule,
  library: string,
  { name, given }: Chain['calls'][number],
  depth: number,
): SchemaPart[] {
  const [first] = given;
  if (EXTENDS.test(name) && first && stringOf(first) === null) {
    const value = bare(first);
    return value.type === 'ObjectExpression'
      ? fieldsOf(module, library, value, depth)
      : (schemaParts(module, value, depth + 1) ?? []);
  }
  if (name === 'partial' || name === 'deepPartial')
    return [first && name === 'partial' ? chosen('optional', first) : { kind: 'optional', names: null }];
  if (name === 'pick' || name === 'omit') return [first ? chosen(name, first) : { kind: 'unknown' }];
  // zod's `required()` asks for all fields, those of Joi and yup for the object itself.
  if (name === 'required' && !/^(?:joi|yup)$/i.test(library)) {
    if (!first || bare(first).type === 'ObjectExpression')
      return [
        first && memberOf(first, 'message') === null ? chosen('required', first) : { kind: 'required', names: null },
      ];
    return [];
  }
  if (/^(?:options|prefs|preferences)$/.test(name))
    return stringOf(memberOf(first, 'presence')) === 'required' ? [{ kind: 'presence' }] : [];
  if (name === 'fork') return forked(module, given);
  return KEEPS.test(name) ? [] : [{ kind: 'unknown' }];
}

/** `.pick({ sku: true })`, `.pick(['sku'])`, `Type.Pick(order, ['sku'])` */
function chosen(kind: 'pick' | 'omit' | 'optional' | 'required', node: Node): SchemaPart {
  const value = bare(node);
  if (value.type === 'ArrayExpression') {
    const names = value.elements.map((one) => stringOf(one));
    return names.includes(null) ? { kind: 'unknown' } : { kind, names: names as string[] };
  }
  if (value.type !== 'ObjectExpression') return { kind: 'unknown' };
  const names: string[] = [];
  for (const property of value.properties) {
    if (property.type !== 'Property' || property.computed) return { kind: 'unknown' };
    names.push(keyOf(property.key));
  }
  return { kind, names };
}

/** Joi: `.fork(['sku'], (field) => field.required())` */
function forked(module: ParsedModule, [first, second]: readonly Node[]): SchemaPart[] {
  if (!first || !second || !isFunction(bare(second))) return [{ kind: 'unknown' }];
  const text = module.text.slice(...second.range);
  if (/\.(?:required|exist)\(/.test(text)) return [chosen('required', first)];
  return [/\.(?:optional|forbidden)\(/.test(text) ? chosen('optional', first) : { kind: 'unknown' }];
}

// ---------------------------------------------------------------- fields

function fieldsOf(module: ParsedModule, library: string, node: Node, depth: number): SchemaPart[] {
  const object = bare(node);
  if (object.type !== 'ObjectExpression') {
    // `z.object(shape)`: a constant of fields is no schema that can be named here.
    return [{ kind: 'unknown' }];
  }
  const parts: SchemaPart[] = [];
  for (const property of object.properties) {
    if (property.type === 'SpreadElement') {
      parts.push(...(schemaParts(module, property.argument, depth + 1) ?? []));
      continue;
    }
    if (property.computed) continue;
    const field = fieldIn(module, library, property, depth);
    const last = parts.at(-1);
    if (last?.kind === 'fields') last.fields.push(field);
    else parts.push({ kind: 'fields', fields: [field] });
  }
  return parts;
}

function fieldIn(module: ParsedModule, library: string, property: TSESTree.Property, depth: number): SchemaField {
  const chain = chainOf(property.value);
  const isOfLibrary = chain !== null && ROOT.test(chain.root.split('.')[0]!);
  const words = isOfLibrary ? chain.calls.map(({ name }) => name) : null;
  // Joi and yup ask for what says so, zod and TypeBox for what does not say otherwise.
  const asks = /^(?:joi|yup)$/i.test(library || (chain?.root ?? ''));
  const leavesOut = words?.some((word) => LEAVES_OUT.test(word)) ?? false;
  const required = words !== null && (asks ? words.some((word) => ASKED.test(word)) : !leavesOut);
  const name = keyOf(property.key);
  // Of a name nobody can tell here whether it may be left out; its own fields matter where it is the body.
  const inner = (name === 'body' ? schemaParts : readSchema)(module, property.value, depth + 1);
  const field: SchemaField = { name, required, range: module.rangeOf(property.key) };
  if (leavesOut || words === null) field.optional = true;
  return inner && inner.length > 0 ? { ...field, parts: inner } : field;
}

/** `{ type: 'object', required: ['total'], properties: { total: { type: 'number' } } }` */
function readJsonSchema(module: ParsedModule, object: TSESTree.ObjectExpression, depth: number): SchemaPart[] | null {
  const properties = memberOf(object, 'properties');
  const list = properties && bare(properties);
  if (stringOf(memberOf(object, 'type')) !== 'object' || list?.type !== 'ObjectExpression') return null;
  const said = memberOf(object, 'required');
  const required = said ? bare(said) : null;
  const names = new Set(
    required?.type === 'ArrayExpression' ? required.elements.flatMap((one) => stringOf(one) ?? []) : [],
  );
  const fields = list.properties.flatMap((property): SchemaField[] => {
    if (property.type !== 'Property' || property.computed) return [];
    const isRequired = names.has(keyOf(property.key)) && memberOf(property.value, 'default') === null;
    const field: SchemaField = {
      name: keyOf(property.key),
      required: isRequired,
      range: module.rangeOf(property.key),
    };
    const inner = readSchema(module, property.value, depth + 1);
    return [inner && inner.length > 0 ? { ...field, parts: inner } : field];
  });
  return [{ kind: 'fields', fields }];
}

/** `{ body: Joi.object({ … }), query: … }`: what is asked of a whole request. */
function bodyOfRequest(module: ParsedModule, object: TSESTree.ObjectExpression, depth: number): SchemaPart[] | null {
  const names = object.properties.map((one) => (one.type === 'Property' && !one.computed ? keyOf(one.key) : ''));
  if (!names.every((name) => /^(?:body|query|params|headers|cookies|response|tags|summary|description)$/.test(name)))
    return null;
  const body = memberOf(object, 'body');
  return body && schemaParts(module, body, depth + 1);
}
