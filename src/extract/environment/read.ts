// A parsed file in; the keys of the environment that it reads, each at its place, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EnvironmentRead } from '../../model/environment';
import type { CodeReading, ParsedModule } from '../code-stack';
import { nameOf, schemaKeys } from './schema-keys';

type Node = TSESTree.Node;

/** Names as environments have them; `configService.get('database.host')` is a path into an object. */
const IS_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
const IS_LOUD = /^[A-Z][A-Z0-9_]*$/;

export function read(module: ParsedModule): CodeReading {
  const reads: EnvironmentRead[] = [];
  const add = (key: string, node: Node, optional: boolean, schema = false) => {
    const { line, startColumn, endColumn, endLine } = module.rangeOf(node);
    const end = endLine === line ? endColumn : startColumn + 1;
    if (IS_KEY.test(key)) reads.push({ key, at: [line, startColumn, end], optional, schema });
  };
  for (const member of module.nodesOf('MemberExpression')) {
    if (!isEnvironment(member.object)) continue;
    const key = member.computed ? textOf(member.property) : nameOf(member.property);
    // What is written is no read.
    if (key !== null && !isWritten(module, member)) add(key, member.property, isOptional(module, member));
  }
  for (const pattern of module.nodesOf('VariableDeclarator')) {
    if (pattern.id.type !== 'ObjectPattern' || !pattern.init || !isEnvironment(pattern.init)) continue;
    for (const property of pattern.id.properties) {
      if (property.type === 'Property' && !property.computed)
        add(nameOf(property.key), property.key, property.value.type === 'AssignmentPattern');
    }
  }
  for (const call of module.nodesOf('CallExpression')) {
    const key = configKey(module, call);
    if (key) add(key.text, key.node, key.optional || isOptional(module, call));
  }
  for (const { key, node, optional } of schemaKeys(module)) add(key, node, optional, true);
  return reads.length > 0
    ? { facts: [{ kind: 'environment-reads', reads }], problems: [] }
    : { facts: [], problems: [] };
}

/** `process.env`, `import.meta.env`, `Bun.env` */
export function isEnvironment(node: Node): boolean {
  const plain = node.type === 'TSNonNullExpression' || node.type === 'ChainExpression' ? node.expression : node;
  if (plain.type !== 'MemberExpression') return false;
  const name = plain.computed ? textOf(plain.property) : nameOf(plain.property);
  if (name !== 'env') return false;
  if (plain.object.type === 'MetaProperty') return true;
  return plain.object.type === 'Identifier' && /^(?:process|Bun)$/.test(plain.object.name);
}

function textOf(node: Node): string | null {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function isWritten(module: ParsedModule, node: Node): boolean {
  const parent = module.parentOf(node);
  if (parent?.type === 'AssignmentExpression') return parent.left === node;
  return parent?.type === 'UnaryExpression' && parent.operator === 'delete';
}

/** `x ?? 'a'`, `x || 'a'`, `if (x)`, `x ? a : b`, `!x`, `x === 'a'`, `x?.trim()`: written by somebody who knows that it may not be set. */
function isOptional(module: ParsedModule, node: Node): boolean {
  let child: Node = node;
  for (let parent = module.parentOf(node); parent; parent = module.parentOf(parent)) {
    switch (parent.type) {
      case 'LogicalExpression':
        return parent.left === child || parent.operator === '&&';
      case 'ConditionalExpression':
      case 'IfStatement':
        return parent.test === child;
      case 'UnaryExpression':
        return parent.operator === '!' || parent.operator === 'typeof';
      case 'BinaryExpression':
        return /^[!=]==?$/.test(parent.operator);
      case 'MemberExpression':
        return parent.object === child && parent.optional;
      case 'AssignmentPattern':
        return true;
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'ChainExpression':
        child = parent;
        continue;
      default:
        return false;
    }
  }
  return false;
}

/** `this.config.get('KEY')`, `configService.getOrThrow<string>('KEY')`, `Deno.env.get('KEY')` */
function configKey(
  module: ParsedModule,
  call: TSESTree.CallExpression,
): { text: string; node: Node; optional: boolean } | null {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.computed) return null;
  const method = nameOf(callee.property);
  if (method !== 'get' && method !== 'getOrThrow') return null;
  const [argument, fallback] = call.arguments;
  const text = argument ? textOf(argument) : null;
  if (text === null || !argument) return null;
  const owner = ownerName(callee.object);
  const isDeno = owner === 'env' && /\bDeno\.env\b/.test(module.text.slice(...callee.object.range));
  // `map.get('a')` of something called config: only loud names are the environment's.
  if (!isDeno && !(IS_LOUD.test(text) && /config|env/i.test(owner) && module.text.includes('ConfigService')))
    return null;
  const hasDefault = fallback !== undefined && fallback.type !== 'ObjectExpression';
  return { text, node: argument, optional: hasDefault };
}

function ownerName(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return node.type === 'CallExpression' ? ownerName(node.callee) : '';
}
