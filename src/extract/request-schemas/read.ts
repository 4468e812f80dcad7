// A parsed file in; its schemas, and which routes check their bodies with which, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { BodyCheckFact, BodySchemaFact } from '../../model/http';
import type { CodeReading, ParsedModule } from '../code-stack';
import {
  bare,
  dottedName,
  functionsAround,
  importedFrom,
  keyOf,
  memberOf,
  methodNamed,
  type Node,
} from '../syntax/http/expressions';
import { readSchema } from './read-schema';

export function read(module: ParsedModule): CodeReading {
  return { facts: [...schemasOf(module), ...checksOf(module)], problems: [] };
}

// ---------------------------------------------------------------- schemas

function schemasOf(module: ParsedModule): BodySchemaFact[] {
  const facts: BodySchemaFact[] = [];
  for (const statement of module.program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'VariableDeclaration') {
      for (const { id, init } of declared.declarations) {
        const fields = id.type === 'Identifier' && init ? readSchema(module, init) : null;
        if (fields && id.type === 'Identifier')
          facts.push({ kind: 'body-schema', name: id.name, fields, of: null, range: module.rangeOf(id) });
      }
    } else if (declared?.type === 'ClassDeclaration' && declared.id)
      facts.push(...dtoOf(module, declared, declared.id));
  }
  return facts;
}

/** `class CreateOrderDto extends createZodDto(createOrder)` */
function dtoOf(
  module: ParsedModule,
  { superClass }: TSESTree.ClassDeclaration,
  id: TSESTree.Identifier,
): BodySchemaFact[] {
  const made = superClass && bare(superClass);
  if (made?.type !== 'CallExpression' || dottedName(made.callee) !== 'createZodDto' || !made.arguments[0]) return [];
  const [given] = made.arguments;
  const name = dottedName(given);
  const fields = readSchema(module, given) ?? [];
  const of = name === null ? null : { name, from: importedFrom(module, name) };
  return [{ kind: 'body-schema', name: id.name, fields, of, range: module.rangeOf(id) }];
}

// ---------------------------------------------------------------- checks

function checksOf(module: ParsedModule): BodyCheckFact[] {
  const facts: BodyCheckFact[] = [];
  for (const call of module.nodesOf('CallExpression')) {
    facts.push(...parseCheck(module, call));
    const callee = bare(call.callee);
    if (callee.type !== 'MemberExpression') continue;
    const name = keyOf(callee.property);
    if (name === 'route' && call.arguments.length === 1) {
      const handler = memberOf(call.arguments[0], 'handler');
      const schema = memberOf(memberOf(call.arguments[0], 'schema'), 'body');
      if (handler && schema) facts.push(...checkBy(module, schema, handler));
      continue;
    }
    const method = methodNamed(name);
    const handler = call.arguments.at(-1);
    if (!method || method === 'GET' || !handler || handler.type === 'SpreadElement') continue;
    for (const middleware of call.arguments.slice(0, -1)) facts.push(...middlewareCheck(module, middleware, handler));
  }
  return facts;
}

function checkBy(module: ParsedModule, schema: Node, handler: Node): BodyCheckFact[] {
  const fields = readSchema(module, schema);
  const name = fields ? null : dottedName(schema);
  if (!fields && name === null) return [];
  const of = name === null ? null : { name, from: importedFrom(module, name) };
  return [{ kind: 'body-check', handler: module.rangeOf(bare(handler)), schema: of, fields }];
}

/** `validate(createOrder)`, `validate({ body: createOrder })`, `{ schema: { body: createOrder } }` */
function middlewareCheck(module: ParsedModule, middleware: Node, handler: Node): BodyCheckFact[] {
  const value = bare(middleware);
  if (value.type === 'ObjectExpression') {
    const body = memberOf(memberOf(value, 'schema'), 'body');
    return body ? checkBy(module, body, handler) : [];
  }
  if (value.type !== 'CallExpression') return [];
  const callee = dottedName(value.callee) ?? '';
  if (!/valid|celebrate|schema|parse|body|check/i.test(callee) || /query|param|header|response/i.test(callee))
    return [];
  const [first] = value.arguments;
  // `zValidator('json', createOrder)`; of `query` and `param` nothing is said.
  const said = first && first.type === 'Literal' ? String(first.value) : null;
  if (said !== null && !/^(?:json|body|form)$/.test(said)) return [];
  const given = said === null ? first : value.arguments[1];
  if (!given || given.type === 'SpreadElement') return [];
  const options = bare(given);
  if (options.type !== 'ObjectExpression' || readSchema(module, options)) return checkBy(module, given, handler);
  const body = options.properties.find(
    (property) => property.type === 'Property' && /^(?:body|BODY)$/.test(keyOf(property.key).split('.').at(-1)!),
  );
  const segment = options.properties.find(
    (property) =>
      property.type === 'Property' && property.computed && (dottedName(property.key) ?? '').endsWith('.BODY'),
  );
  const found = body ?? segment;
  return found?.type === 'Property' ? checkBy(module, found.value, handler) : [];
}

/** `createOrder.parse(req.body)` in the handler itself. */
function parseCheck(module: ParsedModule, call: TSESTree.CallExpression): BodyCheckFact[] {
  const target = bare(call.callee);
  const [first] = call.arguments;
  if (target.type !== 'MemberExpression' || !first) return [];
  if (!/^(?:parse|parseAsync|safeParse|safeParseAsync|validate|validateAsync)$/.test(keyOf(target.property))) return [];
  if (!/(?:^|\.)(?:body|json)$/.test(dottedName(first) ?? calledName(first))) return [];
  const handler = functionsAround(module, call).find((one) => isHandler(module, one));
  return handler ? checkBy(module, target.object, handler) : [];
}

/** The last argument of `router.post(…)`. */
function isHandler(module: ParsedModule, made: Node): boolean {
  const call = module.parentOf(made);
  if (call?.type !== 'CallExpression' || call.arguments.at(-1) !== made) return false;
  const callee = bare(call.callee);
  const method = callee.type === 'MemberExpression' ? methodNamed(keyOf(callee.property)) : null;
  return method !== null && method !== 'GET';
}

/** `await request.json()` */
function calledName(node: Node): string {
  const value = bare(node);
  return value.type === 'CallExpression' ? (dottedName(value.callee) ?? '') : '';
}
