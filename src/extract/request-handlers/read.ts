// A parsed file in; its functions that answer requests, with what they answer, and other names of what holds them, out.

import type { NameAliasFact, HandlerFact } from '../../model/http';
import type { CodeReading, ParsedModule } from '../code-stack';
import {
  bare,
  dottedName,
  type FunctionNode,
  functionName,
  importedFrom,
  keyOf,
  type Node,
  requiredFrom,
} from '../syntax/http/expressions';
import { answerOf, wrappedHandler } from '../syntax/http/handlers';

const RESPONSE = /^_?(?:res|response|resp|reply|rep|h)$/;
const CONTEXT = /^(?:ctx|context|c)$/;
const ANSWER_TYPE = /\b(?:\w*Response|FastifyReply|Context|ParameterizedContext|RouterContext)\b/;

export function read(module: ParsedModule): CodeReading {
  const functions = [
    ...module.nodesOf('FunctionDeclaration'),
    ...module.nodesOf('FunctionExpression'),
    ...module.nodesOf('ArrowFunctionExpression'),
  ];
  const handlers = functions.flatMap((one) => handlerIn(module, one));
  return { facts: [...handlers, ...aliasesIn(module)], problems: [] };
}

function handlerIn(module: ParsedModule, made: FunctionNode): HandlerFact[] {
  if (!answersRequests(module, made)) return [];
  const name = functionName(module, made);
  if (name === null) return [];
  const { responseType, bodyType, responseFields } = answerOf(module, made);
  const range = module.rangeOf(wrappedHandler(module, made));
  return [{ kind: 'http-handler', name, range, responseType, bodyType, responseFields }];
}

/** `(req, res)`, `(request, reply)`, `(ctx)`; or a parameter with the type of one. */
function answersRequests(module: ParsedModule, { params }: FunctionNode): boolean {
  if (params.length > 4) return false;
  return params.some((one, at) => {
    const target = one.type === 'AssignmentPattern' ? one.left : one;
    if (target.type !== 'Identifier') return false;
    const type = target.typeAnnotation;
    if (type && ANSWER_TYPE.test(module.text.slice(...type.range))) return true;
    return (at > 0 && RESPONSE.test(target.name)) || (at === 0 && CONTEXT.test(target.name));
  });
}

// ---------------------------------------------------------------- other names

function aliasesIn(module: ParsedModule): NameAliasFact[] {
  const facts: NameAliasFact[] = [];
  const note = (name: string, value: Node) => facts.push(...aliasesOf(module, name, value));
  for (const statement of module.program.body) {
    if (statement.type === 'ExportDefaultDeclaration') {
      const { declaration } = statement;
      if ('id' in declaration && declaration.id?.type === 'Identifier') note('default', declaration.id);
      else note('default', declaration);
      continue;
    }
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'VariableDeclaration')
      for (const { id, init } of declared.declarations) if (id.type === 'Identifier' && init) note(id.name, init);
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    const written = dottedName(left);
    if (written === 'module.exports') {
      note('default', right);
      // Its members are what the module exports.
      if (bare(right).type === 'ObjectExpression') note('', right);
    }
    if (written && /^(?:module\.)?exports\./.test(written)) note(written.replace(/^(?:module\.)?exports\./, ''), right);
  }
  return facts;
}

/** `new Orders()`, `orders`, `{ create, list: other }`, `wrap(create)` */
function aliasesOf(module: ParsedModule, name: string, node: Node): NameAliasFact[] {
  const value = bare(node);
  if (value.type === 'ObjectExpression') {
    return value.properties.flatMap((property) =>
      property.type === 'Property' && !property.computed && bare(property.value).type !== 'ObjectExpression'
        ? aliasesOf(module, name === '' ? keyOf(property.key) : `${name}.${keyOf(property.key)}`, property.value)
        : [],
    );
  }
  const required = requiredFrom(value);
  if (required) return [{ kind: 'name-alias', name, target: required.name, from: required }];
  let target: string | null = null;
  if (value.type === 'NewExpression') target = dottedName(value.callee);
  else if (value.type === 'CallExpression') {
    const last = value.arguments.at(-1);
    const inner = last && bare(last);
    target = inner && (inner.type === 'Identifier' || inner.type === 'MemberExpression') ? dottedName(inner) : null;
  } else if (value.type === 'Identifier' || value.type === 'MemberExpression') target = dottedName(value);
  if (target === null || target === name || target === 'undefined') return [];
  return [{ kind: 'name-alias', name, target, from: importedFrom(module, target) }];
}
