// A parsed file in; its schemas, and which routes and handlers check their bodies with which, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { BodyCheckFact, BodySchemaFact, SchemaPart } from '../../model/http';
import type { CodeReading, ParsedModule } from '../code-stack';
import {
  bare,
  dottedName,
  type FunctionNode,
  functionsAround,
  isFunction,
  keyOf,
  memberOf,
  methodNamed,
  type Node,
} from '../syntax/http/expressions';
import { wrappedHandler } from '../syntax/http/handlers';
import { chainCheck } from './express-validator';
import { readSchema, schemaParts } from './read-schema';

const PARSES = /^(?:parse|parseAsync|safeParse|safeParseAsync|validate|validateAsync|validateSync|Check|Decode|Parse)$/;
const PIPES = /valid|zod|joi|yup|schema|pipe/i;
/** A middleware by its name alone: `validateOrder`. */
const CHECKS = /valid|schema|check/i;

export function read(module: ParsedModule): CodeReading {
  return { facts: [...schemasOf(module), ...checksOf(module), ...pipesOf(module)], problems: [] };
}

// ---------------------------------------------------------------- schemas

function schemasOf(module: ParsedModule): BodySchemaFact[] {
  const facts: BodySchemaFact[] = [];
  const note = (name: string, at: Node, value: Node) => {
    const parts = readSchema(module, value) ?? middlewareParts(module, value) ?? chainsIn(module, value);
    if (parts) facts.push({ kind: 'body-schema', name, parts, range: module.rangeOf(at) });
    else facts.push(...membersOf(module, name, value));
  };
  for (const statement of module.program.body) {
    const declared =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
        ? statement.declaration
        : statement;
    if (declared?.type === 'VariableDeclaration') {
      for (const { id, init } of declared.declarations) if (id.type === 'Identifier' && init) note(id.name, id, init);
    } else if (declared?.type === 'ClassDeclaration' && declared.id)
      facts.push(...dtoOf(module, declared, declared.id));
    else if (declared?.type === 'ExpressionStatement' && declared.expression.type === 'AssignmentExpression') {
      const { left, right } = declared.expression;
      const name = dottedName(left)?.replace(/^(?:module\.)?exports\./, '');
      if (name) note(name === 'module.exports' ? 'default' : name, left, right);
    } else if (statement.type === 'ExportDefaultDeclaration' && declared) note('default', declared, declared);
  }
  return facts;
}

/** `export const validateOrder = [body('sku').isString(), body('country').notEmpty()]` */
function chainsIn(module: ParsedModule, value: Node): SchemaPart[] | null {
  const list = bare(value);
  if (list.type !== 'ArrayExpression') return null;
  const parts = list.elements.flatMap((one) => (one && chainCheck(module, one)) ?? []);
  return parts.length > 0 ? parts : null;
}

/** `export const schemas = { create: z.object({ … }) }` */
function membersOf(module: ParsedModule, owner: string, value: Node): BodySchemaFact[] {
  const object = bare(value);
  if (object.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property): BodySchemaFact[] => {
    if (property.type !== 'Property' || property.computed || property.shorthand) return [];
    const parts = readSchema(module, property.value) ?? middlewareParts(module, property.value);
    const name = `${owner}.${keyOf(property.key)}`;
    return parts ? [{ kind: 'body-schema', name, parts, range: module.rangeOf(property.key) }] : [];
  });
}

/** `class CreateOrderDto extends createZodDto(createOrder)` */
function dtoOf(
  module: ParsedModule,
  { superClass }: TSESTree.ClassDeclaration,
  id: TSESTree.Identifier,
): BodySchemaFact[] {
  const made = superClass && bare(superClass);
  if (made?.type !== 'CallExpression' || dottedName(made.callee) !== 'createZodDto' || !made.arguments[0]) return [];
  const parts = schemaParts(module, made.arguments[0]) ?? [];
  return [{ kind: 'body-schema', name: id.name, parts, range: module.rangeOf(id) }];
}

// ---------------------------------------------------------------- checks of routes

function checksOf(module: ParsedModule): BodyCheckFact[] {
  const facts: BodyCheckFact[] = [];
  const variables = variablesOf(module);
  for (const call of module.nodesOf('CallExpression')) {
    facts.push(...parseCheck(module, variables, call));
    const callee = bare(call.callee);
    if (callee.type !== 'MemberExpression') continue;
    const name = keyOf(callee.property);
    if (name === 'route' && call.arguments.length === 1) {
      const handler = memberOf(call.arguments[0], 'handler');
      const schema = memberOf(memberOf(call.arguments[0], 'schema'), 'body');
      if (handler && schema) facts.push(...checkBy(module, schemaParts(module, schema), handler));
      continue;
    }
    const method = methodNamed(name);
    const handler = call.arguments.at(-1);
    if (!method || method === 'GET' || !handler || handler.type === 'SpreadElement') continue;
    for (const middleware of call.arguments.slice(0, -1).flatMap(listed))
      facts.push(...checkBy(module, routeParts(module, middleware), handler));
  }
  return facts;
}

function checkBy(module: ParsedModule, parts: SchemaPart[] | null, handler: Node): BodyCheckFact[] {
  return parts && parts.length > 0 ? [{ kind: 'body-check', handler: module.rangeOf(bare(handler)), parts }] : [];
}

/** `router.post('/x', [authorise, validate(order)], create)` */
function listed(node: Node): Node[] {
  const value = bare(node);
  return value.type === 'ArrayExpression' ? value.elements.flatMap((one) => (one ? [one] : [])) : [node];
}

/** `validate(createOrder)`, `{ schema: { body: createOrder } }`, `body('sku').isString()`, `validateOrder` */
function routeParts(module: ParsedModule, middleware: Node): SchemaPart[] | null {
  const value = bare(middleware);
  if (value.type === 'ObjectExpression') {
    const body = memberOf(memberOf(value, 'schema'), 'body');
    return body && schemaParts(module, body);
  }
  const name = dottedName(value);
  if (name !== null) return CHECKS.test(name) ? schemaParts(module, value) : null;
  return chainCheck(module, value) ?? middlewareParts(module, value);
}

/** `validate(createOrder)`, `validate({ body: createOrder })` */
function middlewareParts(module: ParsedModule, middleware: Node): SchemaPart[] | null {
  const value = bare(middleware);
  if (value.type !== 'CallExpression') return null;
  const callee = dottedName(value.callee) ?? '';
  if (!/valid|celebrate|schema|parse|body|check/i.test(callee) || /query|param|header|response/i.test(callee))
    return null;
  const [first] = value.arguments;
  // `zValidator('json', createOrder)`; of `query` and `param` nothing is said.
  const said = first && first.type === 'Literal' ? String(first.value) : null;
  if (said !== null && !/^(?:json|body|form)$/.test(said)) return null;
  const second = value.arguments[1];
  if (said === null && second?.type === 'Literal' && /^(?:query|params?|headers?)$/.test(String(second.value)))
    return null;
  const given = said === null ? first : second;
  if (!given || given.type === 'SpreadElement') return null;
  const options = bare(given);
  if (options.type !== 'ObjectExpression' || readSchema(module, options)) return schemaParts(module, given);
  const body = options.properties.find(
    (property) => property.type === 'Property' && /^(?:body|BODY)$/.test(keyOf(property.key).split('.').at(-1)!),
  );
  const segment = options.properties.find(
    (property) =>
      property.type === 'Property' && property.computed && (dottedName(property.key) ?? '').endsWith('.BODY'),
  );
  const found = body ?? segment;
  return found?.type === 'Property' ? schemaParts(module, found.value) : null;
}

// ---------------------------------------------------------------- checks in handlers

/** `createOrder.parse(req.body)` in a handler, its own or one that routes name. */
function parseCheck(
  module: ParsedModule,
  variables: ReadonlyMap<string, readonly TSESTree.VariableDeclarator[]>,
  call: TSESTree.CallExpression,
): BodyCheckFact[] {
  const target = bare(call.callee);
  if (target.type !== 'MemberExpression' || !PARSES.test(keyOf(target.property))) return [];
  const [first, second] = call.arguments;
  if (!first) return [];
  // TypeBox: `Value.Check(createOrder, req.body)`; `joi.validate(req.body, createOrder)` of old.
  const library = dottedName(target.object) ?? '';
  const isFirst = /(?:^|\.)Value$/.test(library);
  const given = isFirst ? second : first;
  const schema = isFirst ? first : /^joi$/i.test(library) && second ? second : target.object;
  if (!given) return [];
  const handler = handlerGiven(module, variables, call, given);
  if (!handler) return [];
  const parts = schemaParts(module, schema);
  const isStrict = stringOfPresence(second) === 'required';
  return checkBy(module, parts && isStrict ? [...parts, { kind: 'presence' }] : parts, wrappedHandler(module, handler));
}

function stringOfPresence(options: Node | undefined): string | null {
  const said = memberOf(options, 'presence');
  return said?.type === 'Literal' ? String(said.value) : null;
}

/** The function around whose request the body comes from: `req.body`, `await request.json()`, a variable that holds one. */
function handlerGiven(
  module: ParsedModule,
  variables: ReadonlyMap<string, readonly TSESTree.VariableDeclarator[]>,
  call: Node,
  given: Node,
): FunctionNode | null {
  const value = bare(given);
  const around = functionsAround(module, call);
  if (value.type === 'Identifier') {
    for (const one of around) {
      if (takesBody(one, value.name)) return one;
      const declared = variables
        .get(value.name)
        ?.find(({ range }) => range[0] >= one.range[0] && range[1] <= one.range[1]);
      if (!declared?.init) continue;
      return declared.id.type === 'ObjectPattern'
        ? value.name === 'body'
          ? owning(around, dottedName(declared.init))
          : null
        : requestOf(around, declared.init);
    }
    return null;
  }
  return requestOf(around, value);
}

function requestOf(around: readonly FunctionNode[], node: Node): FunctionNode | null {
  const value = bare(node);
  const name = dottedName(value.type === 'CallExpression' ? value.callee : value);
  if (name === null || !/\.(?:body|json)$/.test(name)) return null;
  return owning(around, name);
}

/** The one that has the beginning of a name among its parameters. */
function owning(around: readonly FunctionNode[], name: string | null): FunctionNode | null {
  const [root] = name?.split('.') ?? [];
  return around.find(({ params }) => params.some((one) => one.type === 'Identifier' && one.name === root)) ?? null;
}

/** `({ body }, res) => …` */
function takesBody({ params }: FunctionNode, name: string): boolean {
  const [first] = params;
  if (first?.type !== 'ObjectPattern') return false;
  return first.properties.some(
    (one) =>
      one.type === 'Property' &&
      keyOf(one.key) === 'body' &&
      one.value.type === 'Identifier' &&
      one.value.name === name,
  );
}

function variablesOf(module: ParsedModule): Map<string, TSESTree.VariableDeclarator[]> {
  const found = new Map<string, TSESTree.VariableDeclarator[]>();
  const note = (name: string, declared: TSESTree.VariableDeclarator) => {
    const same = found.get(name);
    if (same) same.push(declared);
    else found.set(name, [declared]);
  };
  for (const declared of module.nodesOf('VariableDeclarator')) {
    if (declared.id.type === 'Identifier') note(declared.id.name, declared);
    if (declared.id.type === 'ObjectPattern') note('body', declared);
  }
  return found;
}

// ---------------------------------------------------------------- pipes

/** `@UsePipes(new ZodValidationPipe(createOrder))`, `@Body(new ZodValidationPipe(createOrder)) order` */
function pipesOf(module: ParsedModule): BodyCheckFact[] {
  return module.nodesOf('MethodDefinition').flatMap((method) => {
    const own = method.decorators.flatMap(({ expression }) => pipeParts(module, expression, 'UsePipes'));
    const ofBody = method.value.params.flatMap((parameter) =>
      ('decorators' in parameter ? parameter.decorators : []).flatMap(({ expression }) =>
        pipeParts(module, expression, 'Body'),
      ),
    );
    return [...own, ...ofBody].flatMap((parts) => checkBy(module, parts, method.key));
  });
}

function pipeParts(module: ParsedModule, decorator: Node, name: string): SchemaPart[][] {
  if (decorator.type !== 'CallExpression' || dottedName(decorator.callee) !== name) return [];
  // `@Body('sku', pipe)` is about one field.
  if (decorator.arguments[0]?.type === 'Literal') return [];
  return decorator.arguments.flatMap((argument) => {
    const made = bare(argument);
    if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return [];
    const [first] = made.arguments;
    if (!first || isFunction(bare(first)) || !PIPES.test(dottedName(made.callee) ?? '')) return [];
    const parts = schemaParts(module, first);
    return parts ? [parts] : [];
  });
}
