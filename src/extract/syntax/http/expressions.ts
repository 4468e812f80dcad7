// Small questions about expressions that readers of routes and calls ask: names, constants, object members, functions around.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { HttpMethod, ImportedFrom } from '../../../model/http';
import type { ParsedModule } from '../../code-stack';

export type Node = TSESTree.Node;

export type FunctionNode =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression
  | TSESTree.TSEmptyBodyFunctionExpression;

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ALL'];

/** `get`, `DELETE`, `del`, `any`. */
export function methodNamed(name: string): HttpMethod | null {
  const upper = name.toUpperCase();
  if (upper === 'DEL') return 'DELETE';
  if (upper === 'ANY') return 'ALL';
  return METHODS.includes(upper) ? (upper as HttpMethod) : null;
}

export function keyOf(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'PrivateIdentifier') return `#${node.name}`;
  return node.type === 'Literal' ? String(node.value) : '';
}

/** Without casts, `!`, parentheses and `await`. */
export function bare(node: Node): Node {
  let at = node;
  for (;;) {
    if (
      at.type === 'TSAsExpression' ||
      at.type === 'TSNonNullExpression' ||
      at.type === 'TSTypeAssertion' ||
      at.type === 'TSSatisfiesExpression' ||
      at.type === 'ChainExpression'
    )
      at = at.expression;
    else if (at.type === 'AwaitExpression') at = at.argument;
    else return at;
  }
}

/** `a.b.c`, `this.http`; null where more than names is in it. */
export function dottedName(node: Node): string | null {
  const names: string[] = [];
  let at = bare(node);
  while (at.type === 'MemberExpression' && !at.computed) {
    names.push(keyOf(at.property));
    at = bare(at.object);
  }
  if (at.type === 'Identifier') names.push(at.name);
  else if (at.type === 'ThisExpression') names.push('this');
  else return null;
  return names.reverse().join('.');
}

export function stringOf(node: Node | null | undefined): string | null {
  if (!node) return null;
  const value = bare(node);
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : null;
  if (value.type === 'TemplateLiteral' && value.expressions.length === 0) return value.quasis[0]?.value.cooked ?? null;
  return null;
}

export function memberOf(node: Node | null | undefined, name: string): Node | null {
  if (!node) return null;
  const object = bare(node);
  if (object.type !== 'ObjectExpression') return null;
  for (const property of object.properties) {
    if (property.type === 'Property' && !property.computed && keyOf(property.key) === name) return property.value;
  }
  return null;
}

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  );
}

/** The functions around a node, the nearest first. */
export function functionsAround(module: ParsedModule, node: Node): FunctionNode[] {
  const found: FunctionNode[] = [];
  for (let at = module.parentOf(node); at; at = module.parentOf(at)) if (isFunction(at)) found.push(at);
  return found;
}

/** `load`, `Api.load`, `useApi.load`: how others reach it; null for one that nobody can name. */
export function functionName(module: ParsedModule, node: FunctionNode): string | null {
  if (node.type === 'FunctionDeclaration')
    return node.id ? within(module, node, node.id.name) : within(module, node, 'default');
  let at: Node = node;
  let parent = module.parentOf(at);
  // `useCallback(async () => …)`, `memo(…)`
  while (parent?.type === 'CallExpression' && parent.arguments[0] === at) {
    at = parent;
    parent = module.parentOf(at);
  }
  if (!parent) return null;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
    return within(module, parent, parent.id.name);
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property')
    return within(module, parent, keyOf(parent.key));
  if (parent.type === 'ExportDefaultDeclaration') return 'default';
  if (parent.type === 'AssignmentExpression')
    return dottedName(parent.left)?.replace(/^(?:module\.)?exports\./, '') ?? null;
  return null;
}

/** With the class, object or function that it belongs to. */
function within(module: ParsedModule, node: Node, name: string): string {
  const owner = ownerName(module, node);
  return owner === null ? name : `${owner}.${name}`;
}

export function ownerName(module: ParsedModule, node: Node): string | null {
  for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
    if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression') return at.id?.name ?? 'default';
    if (at.type === 'ObjectExpression') {
      const parent = module.parentOf(at);
      const holder = parent && bareParent(module, parent);
      if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') return holder.id.name;
      if (holder?.type === 'Property') {
        const outer = ownerName(module, holder);
        return outer === null ? keyOf(holder.key) : `${outer}.${keyOf(holder.key)}`;
      }
      if (holder?.type === 'ExportDefaultDeclaration') return 'default';
    }
    if (isFunction(at)) return functionName(module, at);
  }
  return null;
}

function bareParent(module: ParsedModule, node: Node): Node | null {
  let at: Node | null = node;
  while (at && (at.type === 'TSAsExpression' || at.type === 'TSSatisfiesExpression')) at = module.parentOf(at);
  return at;
}

export interface Constants {
  /** The value of the one variable or function of that name that the file declares. */
  get(name: string): Node | null;
  /** `const { get } = useApi()`: what the name is taken out of, and its name there. */
  takenFrom(name: string): { maker: string; key: string } | null;
}

/** Made once for each file: each name of each call is asked for. */
export function constantsOf(module: ParsedModule): Constants {
  const values = new Map<string, Node | null>();
  const note = (name: string, value: Node | null) => values.set(name, values.has(name) ? null : value);
  const taken = new Map<string, { maker: string; key: string }>();
  for (const { id, init } of module.nodesOf('VariableDeclarator')) {
    if (id.type === 'Identifier') note(id.name, init);
    if (id.type !== 'ObjectPattern' || !init) continue;
    const value = bare(init);
    const maker = dottedName(value.type === 'CallExpression' ? value.callee : value);
    if (maker === null) continue;
    for (const member of id.properties) {
      if (member.type === 'Property' && member.value.type === 'Identifier')
        taken.set(member.value.name, { maker, key: keyOf(member.key) });
    }
  }
  for (const declared of module.nodesOf('FunctionDeclaration')) if (declared.id) note(declared.id.name, declared);
  return { get: (name) => values.get(name) ?? null, takenFrom: (name) => taken.get(name) ?? null };
}

/** Where the first part of a dotted name comes from. */
export function importedFrom(module: ParsedModule, dotted: string): ImportedFrom | null {
  const root = dotted.split('.')[0]!;
  const binding = module.imports.get(root);
  return binding ? { specifier: binding.from, name: binding.name } : null;
}

/** `require('./x')` written in place. */
export function requiredFrom(node: Node): ImportedFrom | null {
  const call = bare(node);
  if (call.type === 'MemberExpression') {
    const inner = requiredFrom(call.object);
    return inner && inner.name === '*' ? { ...inner, name: keyOf(call.property) } : inner;
  }
  if (call.type === 'ImportExpression') {
    const specifier = stringOf(call.source);
    return specifier === null ? null : { specifier, name: 'default' };
  }
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'require')
    return null;
  const specifier = stringOf(call.arguments[0]);
  return specifier === null ? null : { specifier, name: '*' };
}
