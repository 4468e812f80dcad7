// The body of a function in; the calls in it in the order in which they run out, as far as that can be told.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, codeValues, keyOf } from './code-values';

type Node = TSESTree.Node;

export interface RunCall {
  call: NodeOf<'CallExpression'>;
  /** What names stand for at this call. */
  values: CodeValues;
  /** Run only under a condition, or for things nobody knows. */
  guarded: boolean;
}

export interface RunOptions {
  /** Whether a condition holds; null where it is not known. */
  decide(test: Node, text: string): boolean | null;
  /** Calls that are not looked into. */
  isOwn(call: NodeOf<'CallExpression'>): boolean;
}

const MOST_CALLS = 20_000;
const MOST_ROUNDS = 500;
const DEEPEST = 120;
const DEEPEST_CALL = 4;

/** `outer`: what names stand for around the body. */
export function callsInOrder(module: ParsedModule, body: Node, options: RunOptions, outer?: CodeValues): RunCall[] {
  const calls: RunCall[] = [];
  let functions: Map<string, Node> | null = null;

  interface Scope {
    bindings: ReadonlyMap<string, Node>;
    values: CodeValues;
    guarded: boolean;
    depth: number;
    callDepth: number;
  }
  const values = outer ?? codeValues(module);
  const start: Scope = { bindings: values.bindings, values, guarded: false, depth: 0, callDepth: 0 };

  function walkAll(nodes: readonly (Node | null)[], scope: Scope): void {
    let inner = scope;
    for (const node of nodes) {
      if (!node) continue;
      walk(node, inner);
      // What follows an early end runs only sometimes.
      if (!inner.guarded && node.type === 'IfStatement' && endsEarly(node.consequent)) {
        const decided = options.decide(node.test, module.text.slice(...node.test.range));
        if (decided === true) return;
        if (decided === null) inner = { ...inner, guarded: true };
      }
      if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return;
      const given = givenIn(node, nodes);
      if (given.length > 0) inner = bound(inner, given);
    }
  }

  /** What names stand for from here on, in this block: `const sql = …`, `sql = …`. */
  function givenIn(node: Node, block: readonly (Node | null)[]): [Node, Node][] {
    if (node.type === 'VariableDeclaration') {
      const isFixed = (id: Node) => node.kind === 'const' || (id.type === 'Identifier' && isSetOnlyIn(id.name, block));
      return node.declarations.flatMap(({ id, init }): [Node, Node][] => (init && isFixed(id) ? [[id, init]] : []));
    }
    const set = node.type === 'ExpressionStatement' ? node.expression : null;
    if (set?.type !== 'AssignmentExpression' || set.operator !== '=' || set.left.type !== 'Identifier') return [];
    return isSetOnlyIn(set.left.name, block) ? [[set.left, set.right]] : [];
  }

  /** Set elsewhere too, a name may stand for anything. */
  function isSetOnlyIn(name: string, block: readonly (Node | null)[]): boolean {
    let around = block[0] ?? null;
    while (around && !isFunction(around) && around.type !== 'FunctionDeclaration') around = module.parentOf(around);
    const [from, to] = around?.range ?? [0, module.text.length];
    return module
      .nodesOf('AssignmentExpression')
      .filter(
        ({ left, range }) => left.type === 'Identifier' && left.name === name && range[0] >= from && range[1] <= to,
      )
      .every((node) => block.includes(module.parentOf(node)));
  }

  function walk(node: Node | null | undefined, above: Scope): void {
    if (!node || above.depth > DEEPEST || calls.length > MOST_CALLS) return;
    const scope = { ...above, depth: above.depth + 1 };
    switch (node.type) {
      case 'BlockStatement':
        walkAll(node.body, scope);
        break;
      case 'ExpressionStatement':
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
        walk(node.expression, scope);
        break;
      case 'AwaitExpression':
      case 'UnaryExpression':
      case 'ReturnStatement':
      case 'YieldExpression':
        walk(node.argument, scope);
        break;
      case 'VariableDeclaration':
        walkAll(
          node.declarations.map(({ init }) => init),
          scope,
        );
        break;
      case 'AssignmentExpression':
        walk(node.right, scope);
        break;
      case 'IfStatement': {
        walk(node.test, scope);
        const decided = options.decide(node.test, module.text.slice(...node.test.range));
        const inner = decided === null ? { ...scope, guarded: true } : scope;
        if (decided !== false) walk(node.consequent, inner);
        if (decided !== true) walk(node.alternate, inner);
        break;
      }
      case 'ConditionalExpression':
        walk(node.consequent, { ...scope, guarded: true });
        walk(node.alternate, { ...scope, guarded: true });
        break;
      case 'LogicalExpression':
        walk(node.left, scope);
        walk(node.right, { ...scope, guarded: true });
        break;
      case 'TryStatement':
        walk(node.block, scope);
        walk(node.finalizer, scope);
        break;
      case 'SwitchStatement':
        for (const { consequent } of node.cases) walkAll(consequent, { ...scope, guarded: true });
        break;
      case 'ForOfStatement':
        walkLoop(node.left, node.right, node.body, scope);
        break;
      case 'ForStatement':
      case 'ForInStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        walk(node.body, { ...scope, guarded: true });
        break;
      case 'ArrayExpression':
        walkAll(node.elements, scope);
        break;
      case 'CallExpression':
        walkCall(node, scope);
        break;
    }
  }

  function walkLoop(left: Node, right: Node, body: Node, scope: Scope): void {
    const items = scope.values.list(right);
    const pattern = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : left;
    if (!items || !pattern || items.length > MOST_ROUNDS) {
      walk(body, { ...scope, guarded: true });
      return;
    }
    for (const item of items) walk(body, item ? bound(scope, [[pattern, item]]) : { ...scope, guarded: true });
  }

  function walkCall(call: NodeOf<'CallExpression'>, scope: Scope): void {
    const { callee } = call;
    const callback = call.arguments.find(isFunction);
    if (callee.type === 'MemberExpression') {
      const method = keyOf(callee.property, callee.computed);
      if ((method === 'forEach' || method === 'map') && callback) {
        const [pattern] = callback.params;
        if (pattern) {
          walkLoop(pattern, callee.object, callback.body, scope);
          return;
        }
      }
      // `a().then(() => b())`; builders are chains, whose first call runs first.
      if (callee.object.type === 'CallExpression' || callee.object.type === 'AwaitExpression')
        walk(callee.object, scope);
    }
    if (options.isOwn(call)) {
      for (const argument of call.arguments) if (argument.type === 'AwaitExpression') walk(argument, scope);
      calls.push({ call, values: scope.values, guarded: scope.guarded });
      return;
    }
    for (const argument of call.arguments) {
      if (isFunction(argument)) walk(argument.body, scope);
      else walk(argument.type === 'SpreadElement' ? argument.argument : argument, scope);
    }
    const target = scope.callDepth < DEEPEST_CALL ? functionOf(callee) : null;
    if (!target) return;
    const pairs = target.params.flatMap((param, at): [Node, Node][] => {
      const given = call.arguments[at];
      return given && given.type !== 'SpreadElement' ? [[param, given]] : [];
    });
    walk(target.body, { ...bound(scope, pairs), callDepth: scope.callDepth + 1 });
  }

  function bound(scope: Scope, pairs: readonly [Node, Node][]): Scope {
    const bindings = new Map(scope.bindings);
    for (const [pattern, value] of pairs) bind(pattern, value, bindings, scope.values);
    return { ...scope, bindings, values: codeValues(module, bindings) };
  }

  function bind(pattern: Node, value: Node, into: Map<string, Node>, values: CodeValues): void {
    const at = values.plain(value) ?? value;
    if (pattern.type === 'Identifier') {
      // A name that stands for itself would never end.
      if (at.type === 'Identifier') into.delete(pattern.name);
      else into.set(pattern.name, at);
    } else if (pattern.type === 'ArrayPattern') {
      const items = values.list(at) ?? [];
      for (const [index, element] of pattern.elements.entries()) {
        const item = items[index];
        if (element && item) bind(element, item, into, values);
      }
    } else if (pattern.type === 'ObjectPattern' && at.type === 'ObjectExpression') {
      for (const property of pattern.properties) {
        if (property.type !== 'Property') continue;
        const key = keyOf(property.key, property.computed);
        const found = at.properties.find((one) => one.type === 'Property' && keyOf(one.key, one.computed) === key) as
          | NodeOf<'Property'>
          | undefined;
        if (found) bind(property.value, found.value, into, values);
      }
    }
  }

  /** A function or method of this file. */
  function functionOf(callee: Node): FunctionNode | null {
    functions ??= functionsOf(module);
    if (callee.type === 'Identifier') return asFunction(functions.get(callee.name));
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'ThisExpression') return null;
    const name = keyOf(callee.property, callee.computed);
    return name === null ? null : asFunction(functions.get(`this.${name}`));
  }

  walk(body, start);
  return calls;
}

type FunctionNode = NodeOf<'FunctionDeclaration'> | NodeOf<'FunctionExpression'> | NodeOf<'ArrowFunctionExpression'>;

function isFunction(node: Node): node is NodeOf<'FunctionExpression'> | NodeOf<'ArrowFunctionExpression'> {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

function asFunction(node: Node | undefined): FunctionNode | null {
  if (!node) return null;
  return isFunction(node) || node.type === 'FunctionDeclaration' ? node : null;
}

function functionsOf(module: ParsedModule): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const node of module.nodesOf('FunctionDeclaration')) if (node.id) found.set(node.id.name, node);
  for (const { id, init } of module.nodesOf('VariableDeclarator')) {
    if (id.type === 'Identifier' && init && isFunction(init)) found.set(id.name, init);
  }
  for (const type of ['MethodDefinition', 'PropertyDefinition'] as const) {
    for (const node of module.nodesOf(type)) {
      const name = keyOf(node.key, node.computed);
      if (name !== null && node.value && isFunction(node.value)) found.set(`this.${name}`, node.value);
    }
  }
  return found;
}

function endsEarly(node: Node): boolean {
  if (node.type === 'ReturnStatement') return true;
  return node.type === 'BlockStatement' && node.body.at(-1)?.type === 'ReturnStatement';
}
