// The function that answers a route in; its name, its declared types and the fields of answers that it builds in place out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { RouteFact } from '../../../model/http';
import type { ParsedModule } from '../../code-stack';
import { nameOfThis } from './class-members';
import {
  bare,
  dottedName,
  type FunctionNode,
  importedFrom,
  isFunction,
  keyOf,
  memberOf,
  methodNamed,
  type Node,
} from './expressions';
import { unwrapType } from './written-type';

type Answer = Pick<RouteFact, 'responseType' | 'bodyType' | 'queryType' | 'responseFields'>;

/** What sends its argument: `res.json(…)`, `reply.send(…)`, `c.json(…)`, `NextResponse.json(…)`. */
const SENDERS = /^(?:json|send|jsonp|typedjson)$/;
/** A handler through a few wrappers. */
const DEEPEST = 6;

export function handlerOf(module: ParsedModule, node: Node): RouteFact['handler'] {
  const value = bare(node);
  const range = module.rangeOf(value);
  const named = namedHandler(module, value, 0);
  return named === null ? { name: null, range } : { ...named, range };
}

/** `create`, `orders.create`, `wrap(create)`, `orders.create.bind(orders)`, `(req, res) => orders.create(req, res)` */
function namedHandler(module: ParsedModule, node: Node, depth: number): Omit<RouteFact['handler'], 'range'> | null {
  const value = bare(node);
  if (depth > DEEPEST) return null;
  if (isFunction(value)) {
    const passed = passedTo(value);
    return passed ? namedHandler(module, passed, depth + 1) : value.id ? { name: value.id.name } : null;
  }
  if (value.type === 'ArrayExpression') {
    const last = value.elements.at(-1);
    return last ? namedHandler(module, last, depth + 1) : null;
  }
  if (value.type === 'CallExpression') {
    const callee = bare(value.callee);
    if (callee.type === 'MemberExpression' && keyOf(callee.property) === 'bind')
      return namedHandler(module, callee.object, depth + 1);
    const last = value.arguments.at(-1);
    return last ? namedHandler(module, last, depth + 1) : null;
  }
  const written = dottedName(value);
  if (written === null) return null;
  const name = written.startsWith('this.') ? nameOfThis(module, value, written) : written;
  return { name, from: importedFrom(module, name) };
}

/** What a function of one call hands its request on to. */
function passedTo({ params, body }: FunctionNode): Node | null {
  const [request] = params;
  if (request?.type !== 'Identifier' || !body) return null;
  let only: Node | null = body;
  if (body.type === 'BlockStatement') {
    const [statement] = body.body;
    if (body.body.length !== 1 || !statement) return null;
    only =
      statement.type === 'ReturnStatement'
        ? statement.argument
        : statement.type === 'ExpressionStatement'
          ? statement.expression
          : null;
  }
  const call = only && bare(only);
  if (call?.type !== 'CallExpression') return null;
  const [first] = call.arguments;
  const isSame = first?.type === 'Identifier' && first.name === request.name;
  return isSame && params.length > 1 && call.arguments.length > 1 ? call.callee : null;
}

/** The function with what wraps it: `wrap(async (req, res) => …)`, up to what registers it. */
export function wrappedHandler(module: ParsedModule, made: Node): Node {
  let at: Node = made;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const parent = module.parentOf(at);
    if (parent?.type !== 'CallExpression' || !parent.arguments.includes(at as TSESTree.Expression)) break;
    const callee = bare(parent.callee);
    if (callee.type === 'MemberExpression' && /^(?:use|route|register)$/.test(keyOf(callee.property))) break;
    if (callee.type === 'MemberExpression' && methodNamed(keyOf(callee.property)) !== null) break;
    at = parent;
  }
  return at;
}

export const NO_ANSWER: Answer = { responseType: null, bodyType: null, queryType: null, responseFields: [] };

/** `(req: Request<P, OrderDto, CreateOrder>, res: Response<OrderDto>) => res.json({ … })` */
export function answerOf(module: ParsedModule, node: Node): Answer {
  const value = functionIn(node);
  if (!value) return NO_ANSWER;
  let bodyType: string | null = null;
  let responseType: string | null = null;
  for (const parameter of value.params) {
    if (parameter.type !== 'Identifier') continue;
    const type = parameter.typeAnnotation?.typeAnnotation;
    if (type?.type !== 'TSTypeReference' || !type.typeArguments) continue;
    const name = module.text.slice(...type.typeName.range);
    const given = type.typeArguments.params.map((one) => module.text.slice(...one.range));
    if (/(?:^|\.)(?:Next(?:Api)?)?Response$/.test(name)) responseType = unwrapType(given[0] ?? '');
    if (/(?:^|\.)Request$/.test(name)) {
      responseType ??= given[1] ? unwrapType(given[1]) : null;
      bodyType = given[2] ? unwrapType(given[2]) : null;
    }
  }
  return { responseType, bodyType, queryType: null, responseFields: fieldsSent(module, value) };
}

/** `asyncHandler(async (req, res) => …)` too. */
function functionIn(node: Node): FunctionNode | null {
  const value = bare(node);
  if (isFunction(value)) return value;
  if (value.type !== 'CallExpression') return null;
  for (const argument of value.arguments) {
    const inner = bare(argument);
    if (isFunction(inner)) return inner;
  }
  return null;
}

function fieldsSent(module: ParsedModule, handler: FunctionNode): RouteFact['responseFields'] {
  const fields = new Map<string, RouteFact['responseFields'][number]>();
  for (const sent of answersIn(module, handler)) {
    const value = bare(sent.value);
    if (value.type !== 'ObjectExpression') {
      // What is sent besides may have any field, but that a request is refused.
      if (sent.isRefusal || isPlain(value)) continue;
      return [];
    }
    for (const property of value.properties) {
      // More may be in it than is written.
      if (property.type !== 'Property' || property.computed) {
        if (sent.isRefusal) continue;
        return [];
      }
      const field = keyOf(property.key);
      if (!fields.has(field)) fields.set(field, { name: field, range: module.rangeOf(property.key) });
    }
  }
  return [...fields.values()];
}

interface Sent {
  value: Node;
  isRefusal: boolean;
}

/** `res.json(…)`, `ctx.body = …` of Koa, `json(…)` of SvelteKit. */
function answersIn(module: ParsedModule, handler: FunctionNode): Sent[] {
  const sent: Sent[] = [];
  for (const call of within(module.nodesOf('CallExpression'), handler)) {
    const callee = bare(call.callee);
    const [first] = call.arguments;
    if (!first) continue;
    if (callee.type === 'Identifier' && callee.name === 'json' && module.imports.get('json')?.from === '@sveltejs/kit')
      sent.push({ value: first, isRefusal: isRefused(call.arguments[1]) });
    if (callee.type !== 'MemberExpression' || !SENDERS.test(keyOf(callee.property))) continue;
    sent.push({ value: first, isRefusal: isRefused(call.arguments[1]) || isAfterRefusal(callee.object) });
  }
  for (const { left, right } of within(module.nodesOf('AssignmentExpression'), handler)) {
    if (/^(?:ctx|context)\.(?:response\.)?body$/.test(dottedName(left) ?? ''))
      sent.push({ value: right, isRefusal: false });
  }
  return sent;
}

/** Of nodes in the order of the file, those in a function. */
function within<T extends Node>(nodes: readonly T[], { range: [start, end] }: Node): T[] {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.range[0] < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < nodes.length && nodes[at]!.range[0] < end; at++) found.push(nodes[at]!);
  return found;
}

/** `res.status(404).json(…)` */
function isAfterRefusal(node: Node): boolean {
  const call = bare(node);
  if (call.type !== 'CallExpression') return false;
  const callee = bare(call.callee);
  const isStatus = callee.type === 'MemberExpression' && /^(?:status|code)$/.test(keyOf(callee.property));
  return isStatus && isRefused(call.arguments[0]);
}

/** `404`, `{ status: 404 }`, `StatusCodes.NOT_FOUND` */
function isRefused(node: Node | undefined): boolean {
  if (!node) return false;
  const said = bare(node);
  const value = said.type === 'ObjectExpression' ? bare(memberOf(said, 'status') ?? said) : said;
  if (value.type === 'Literal') return typeof value.value === 'number' && value.value >= 400;
  return /\b(?:NOT_FOUND|BAD_REQUEST|UNAUTHORIZED|FORBIDDEN|CONFLICT|INTERNAL_SERVER_ERROR|UNPROCESSABLE\w*)$/.test(
    dottedName(value) ?? '',
  );
}

function isPlain(value: Node): boolean {
  return value.type === 'Literal' || value.type === 'TemplateLiteral';
}
