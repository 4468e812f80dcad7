// A parsed file in; the message patterns that its controllers answer, those that its clients send, and its constants out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { MessageCallFact, MessageHandlerFact, MessageStyle } from '../../model/message';
import type { CodeReading, ParsedModule } from '../code-stack';
import { bare, dottedName, keyOf, type Node, ownerName, stringOf } from '../syntax/http/expressions';
import { unwrapType } from '../syntax/http/written-type';
import { constantPatterns, patternOf } from './patterns';

const CLIENT_TYPE = /^Client(?:Proxy|Kafka(?:Proxy)?|RMQ|Redis|Nats|Mqtt|TCP)$/;
const STYLES: ReadonlyMap<string, MessageStyle> = new Map([
  ['send', 'MESSAGE'],
  ['emit', 'EVENT'],
]);
const DECORATORS: ReadonlyMap<string, MessageStyle> = new Map([
  ['MessagePattern', 'MESSAGE'],
  ['EventPattern', 'EVENT'],
]);

export function read(module: ParsedModule): CodeReading {
  const clients = clientNames(module);
  const facts = [
    ...module.nodesOf('MethodDefinition').flatMap((method) => handlersOf(module, method)),
    ...(clients.size === 0 ? [] : module.nodesOf('CallExpression').flatMap((call) => callOf(module, clients, call))),
    ...constantPatterns(module),
  ];
  return { facts, problems: [] };
}

// ---------------------------------------------------------------- answered

function handlersOf(module: ParsedModule, method: TSESTree.MethodDefinition): MessageHandlerFact[] {
  return method.decorators.flatMap(({ expression }) => {
    if (expression.type !== 'CallExpression') return [];
    const style = DECORATORS.get(dottedName(expression.callee) ?? '');
    const [first] = expression.arguments;
    if (!style || !first) return [];
    const value = bare(first);
    const written = value.type === 'ArrayExpression' ? value.elements : [value];
    const owner = ownerName(module, method);
    const name = keyOf(method.key);
    return written.flatMap((node): MessageHandlerFact[] => {
      if (!node) return [];
      const pattern = patternOf(module, node);
      return [
        {
          kind: 'message-handler',
          style,
          pattern,
          range: module.rangeOf(node),
          handler: { name: owner === null ? name : `${owner}.${name}`, range: module.rangeOf(method.key) },
          responseType: writtenType(module, method.value.returnType?.typeAnnotation),
          bodyType: payloadType(module, method),
        },
      ];
    });
  });
}

/** `@Payload() dto: CreateOrderDto`, or the first parameter where nothing is decorated. */
function payloadType(module: ParsedModule, { value }: TSESTree.MethodDefinition): string | null {
  const decorated = value.params.some((parameter) => decoratorsOf(parameter).length > 0);
  for (const parameter of value.params) {
    const said = decoratorsOf(parameter).find(({ expression }) => {
      const name = expression.type === 'CallExpression' ? dottedName(expression.callee) : null;
      return name === 'Payload' || name === 'Body';
    });
    if (decorated && !said) continue;
    // A parameter of one field says nothing of the whole.
    if (said?.expression.type === 'CallExpression' && stringOf(said.expression.arguments[0]) !== null) return null;
    return writtenType(module, typeOf(parameter));
  }
  return null;
}

function decoratorsOf(parameter: TSESTree.Parameter): TSESTree.Decorator[] {
  return 'decorators' in parameter ? (parameter.decorators ?? []) : [];
}

function typeOf(node: Node): TSESTree.TypeNode | undefined {
  if (node.type === 'TSParameterProperty') return typeOf(node.parameter);
  if (node.type === 'AssignmentPattern') return typeOf(node.left);
  return 'typeAnnotation' in node && node.typeAnnotation?.type === 'TSTypeAnnotation'
    ? node.typeAnnotation.typeAnnotation
    : undefined;
}

function writtenType(module: ParsedModule, type: TSESTree.TypeNode | undefined): string | null {
  return type ? unwrapType(module.text.slice(...type.range)) : null;
}

// ---------------------------------------------------------------- sent

/** `this.client` and `client` of every parameter, property and variable that is said to be a client. */
function clientNames(module: ParsedModule): Set<string> {
  const names = new Set<string>();
  const isClient = (type: TSESTree.TypeNode | undefined) =>
    type?.type === 'TSTypeReference' && CLIENT_TYPE.test(module.text.slice(...type.typeName.range));
  for (const parameter of module.nodesOf('TSParameterProperty')) {
    const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    if (isClient(typeOf(parameter)) && target.type === 'Identifier') names.add(`this.${target.name}`).add(target.name);
  }
  for (const property of module.nodesOf('PropertyDefinition')) {
    const isDecorated = property.decorators.some(
      ({ expression }) => expression.type === 'CallExpression' && dottedName(expression.callee) === 'Client',
    );
    if (isDecorated || isClient(typeOf(property)) || isMade(property.value)) names.add(`this.${keyOf(property.key)}`);
  }
  for (const identifier of module.nodesOf('Identifier')) if (isClient(typeOf(identifier))) names.add(identifier.name);
  for (const { id, init } of module.nodesOf('VariableDeclarator'))
    if (id.type === 'Identifier' && isMade(init)) names.add(id.name);
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    const name = isMade(right) ? dottedName(left) : null;
    if (name !== null) names.add(name);
  }
  return names;
}

/** `ClientProxyFactory.create({ … })` */
function isMade(node: Node | null): boolean {
  const value = node && bare(node);
  return value?.type === 'CallExpression' && dottedName(value.callee) === 'ClientProxyFactory.create';
}

function callOf(module: ParsedModule, clients: ReadonlySet<string>, call: TSESTree.CallExpression): MessageCallFact[] {
  const name = dottedName(call.callee) ?? '';
  const at = name.lastIndexOf('.');
  const style = STYLES.get(name.slice(at + 1));
  const [first, second] = call.arguments;
  if (!style || !first || !clients.has(name.slice(0, at))) return [];
  const pattern = patternOf(module, first);
  if (!pattern) return [];
  const range = module.rangeOf(first);
  const responseType = style === 'MESSAGE' ? writtenType(module, call.typeArguments?.params[0]) : null;
  return [{ kind: 'message-call', style, pattern, range, responseType, bodyFields: fieldsOf(module, second) }];
}

function fieldsOf(module: ParsedModule, node: Node | undefined): MessageCallFact['bodyFields'] {
  const value = node && bare(node);
  if (value?.type !== 'ObjectExpression') return null;
  const fields: { name: string; range: ReturnType<ParsedModule['rangeOf']> }[] = [];
  for (const property of value.properties) {
    if (property.type !== 'Property' || property.computed) return null;
    fields.push({ name: keyOf(property.key), range: module.rangeOf(property) });
  }
  return fields;
}
