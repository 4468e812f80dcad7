// The function that answers a route in; its name, its declared types and the fields of answers that it builds in place out.

import type { RouteFact } from '../../../model/http';
import type { ParsedModule } from '../../code-stack';
import { bare, dottedName, type FunctionNode, isFunction, keyOf, type Node } from './expressions';
import { unwrapType } from './written-type';

type Answer = Pick<RouteFact, 'responseType' | 'bodyType' | 'queryType' | 'responseFields'>;

/** What sends its argument: `res.json(…)`, `reply.send(…)`, `c.json(…)`, `NextResponse.json(…)`. */
const SENDERS = /(?:^|\.)(?:json|send|jsonp|code|status)$/;

export function handlerOf(module: ParsedModule, node: Node): RouteFact['handler'] {
  const value = bare(node);
  const range = module.rangeOf(value);
  if (isFunction(value)) return { name: value.id?.name ?? null, range };
  const named = value.type === 'CallExpression' && value.arguments.length > 0 ? bare(value.arguments.at(-1)!) : value;
  return { name: isFunction(named) ? null : dottedName(named), range };
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
  for (const call of module.nodesOf('CallExpression')) {
    if (call.range[0] < handler.range[0] || call.range[1] > handler.range[1]) continue;
    const callee = bare(call.callee);
    const name = callee.type === 'MemberExpression' ? keyOf(callee.property) : '';
    const [first] = call.arguments;
    if (!SENDERS.test(name) || !first) continue;
    const value = bare(first);
    if (value.type !== 'ObjectExpression') continue;
    for (const property of value.properties) {
      // More may be in it than is written.
      if (property.type !== 'Property' || property.computed) return [];
      const field = keyOf(property.key);
      if (!fields.has(field)) fields.set(field, { name: field, range: module.rangeOf(property.key) });
    }
  }
  return [...fields.values()];
}
