// A parsed file in; what is read of instances of models, by the name of the model, out: results of queries, hooks, getters
// and setters, and functions that are hung on a model.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NamedUse } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { modelOf } from './model-of';
import { functionAround } from './scope-of';

type Node = TSESTree.Node;

export interface InstanceUses {
  model: string;
  uses: NamedUse[];
}

const ONE = new Set(['findOne', 'findByPk', 'create', 'build']);
const LISTS = new Set(['findAll', 'bulkCreate']);
const EACH = new Set(['map', 'forEach', 'filter', 'find', 'some', 'every', 'flatMap', 'sort']);
const HOOK = /^(?:before|after)(?:Validate|Create|Update|Save|Destroy|Upsert|Restore)$/;

/** A name that stands for an instance, or for a list of them, within a function. */
interface Held {
  model: string;
  name: string;
  isList: boolean;
  within: Node;
}

export function readInstances(module: ParsedModule, values: CodeValues): InstanceUses[] {
  const held: Held[] = [];
  const found: InstanceUses[] = [];
  const hold = (model: string, target: Node | undefined | null, isList: boolean, within: Node) => {
    if (target?.type === 'Identifier') held.push({ model, name: target.name, isList, within });
    else if (target?.type === 'ObjectPattern' && !isList) found.push({ model, uses: patternUses(module, target) });
  };
  for (const call of module.nodesOf('CallExpression')) {
    const { callee, arguments: args } = call;
    if (callee.type !== 'MemberExpression') continue;
    const method = keyOf(callee.property, callee.computed) ?? '';
    const isList = LISTS.has(method);
    if (isList || ONE.has(method)) {
      const model = modelOf(callee.object);
      const target = model === null ? null : targetOf(module, call);
      if (model !== null && target) hold(model, target.node, isList, target.within);
    } else if (HOOK.test(method) || method === 'addHook') {
      const model = modelOf(callee.object);
      const hook = args.findLast((arg) => isFunction(arg));
      if (model !== null && hook && isFunction(hook)) hold(model, hook.params[0], false, hook);
    } else if (method === 'define' || method === 'init') {
      const model = method === 'define' ? values.text(args[0]) : modelOf(callee.object);
      const [attributes, options] = method === 'define' ? [args[1], args[2]] : [args[0], args[1]];
      if (model === null) continue;
      for (const own of accessors(values, attributes)) held.push({ model, name: 'this', isList: false, within: own });
      for (const hook of hooks(values, options)) hold(model, hook.params[0], false, hook);
    }
  }
  for (const { left, right } of module.nodesOf('AssignmentExpression')) {
    const model = prototypeOf(left);
    if (model !== null && isFunction(right)) held.push({ model, name: 'this', isList: false, within: right });
  }
  // Elements of lists are instances too.
  held.push(
    ...elementsOf(
      module,
      held.filter(({ isList }) => isList),
    ),
  );
  return [
    ...found,
    ...usesOf(
      module,
      held.filter(({ isList }) => !isList),
    ),
  ];
}

/** `const user = await User.findOne()`, `.then((user) => …)`. */
function targetOf(module: ParsedModule, call: Node): { node: Node; within: Node } | null {
  let at = module.parentOf(call);
  if (at?.type === 'MemberExpression' && keyOf(at.property, at.computed) === 'then') {
    const then = module.parentOf(at);
    const run = then?.type === 'CallExpression' ? then.arguments[0] : undefined;
    return run && isFunction(run) && run.params[0] ? { node: run.params[0], within: run } : null;
  }
  if (at?.type === 'AwaitExpression') at = module.parentOf(at);
  return at?.type === 'VariableDeclarator' ? { node: at.id, within: functionAround(module, at) } : null;
}

function elementsOf(module: ParsedModule, lists: readonly Held[]): Held[] {
  if (lists.length === 0) return [];
  const byName = new Map<string, Held[]>();
  for (const list of lists) byName.set(list.name, [...(byName.get(list.name) ?? []), list]);
  const listOf = (node: Node): Held | undefined =>
    node.type === 'Identifier'
      ? byName
          .get(node.name)
          ?.findLast(({ within }) => within.range[0] <= node.range[0] && node.range[1] <= within.range[1])
      : undefined;
  const found: Held[] = [];
  const hold = (list: Held | undefined, target: Node | undefined, within: Node) => {
    if (list && target?.type === 'Identifier')
      found.push({ model: list.model, name: target.name, isList: false, within });
  };
  for (const { callee, arguments: args } of module.nodesOf('CallExpression')) {
    const [run] = args;
    if (callee.type !== 'MemberExpression' || !run || !isFunction(run)) continue;
    if (EACH.has(keyOf(callee.property, callee.computed) ?? '')) hold(listOf(callee.object), run.params[0], run);
  }
  for (const loop of module.nodesOf('ForOfStatement')) {
    const [declared] = loop.left.type === 'VariableDeclaration' ? loop.left.declarations : [];
    hold(listOf(loop.right), declared?.id, loop);
  }
  return found;
}

/** `user.email`, `user.get('email')`, `this.getDataValue('email')`, `user.dataValues.email`, `const { email } = user`. */
function usesOf(module: ParsedModule, held: readonly Held[]): InstanceUses[] {
  const byName = new Map<string, Held[]>();
  for (const one of held) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const holderOf = (node: Node): Held | undefined => {
    const at =
      node.type === 'MemberExpression' && keyOf(node.property, node.computed) === 'dataValues' ? node.object : node;
    const name = at.type === 'Identifier' ? at.name : at.type === 'ThisExpression' ? 'this' : null;
    const around = name === null ? [] : (byName.get(name) ?? []);
    // The innermost of those around.
    return around.findLast(({ within }) => within.range[0] <= at.range[0] && at.range[1] <= within.range[1]);
  };
  const found: InstanceUses[] = [];
  for (const node of byName.size === 0 ? [] : module.nodesOf('MemberExpression')) {
    const holder = holderOf(node.object);
    const name = keyOf(node.property, node.computed);
    if (!holder || name === null || name === 'dataValues') continue;
    const parent = module.parentOf(node);
    if (parent?.type === 'CallExpression' && parent.callee === node) {
      const [asked] = parent.arguments;
      const isAsked = /^(?:get|getDataValue|set|setDataValue|changed|previous)$/.test(name);
      if (isAsked && asked?.type === 'Literal' && typeof asked.value === 'string') {
        const [start, end] = asked.range;
        const range = module.lines.rangeOf(start + 1, end - 1);
        found.push({ model: holder.model, uses: [{ name: asked.value, range, clause: 'property' }] });
      }
      continue;
    }
    const range = module.rangeOf(node.property);
    found.push({ model: holder.model, uses: [{ name, range, clause: 'property' }] });
  }
  for (const { id, init } of byName.size === 0 ? [] : module.nodesOf('VariableDeclarator')) {
    const holder = init && id.type === 'ObjectPattern' ? holderOf(init) : undefined;
    if (holder && id.type === 'ObjectPattern') found.push({ model: holder.model, uses: patternUses(module, id) });
  }
  return found;
}

function patternUses(module: ParsedModule, { properties }: NodeOf<'ObjectPattern'>): NamedUse[] {
  return properties.flatMap((property): NamedUse[] => {
    const name = property.type === 'Property' ? keyOf(property.key, property.computed) : null;
    if (property.type !== 'Property' || name === null) return [];
    return [{ name, range: module.rangeOf(property.key), clause: 'property' }];
  });
}

/** `get()` and `set()` of attributes. */
function accessors(values: CodeValues, attributes: Node | undefined): Node[] {
  return (values.object(attributes)?.properties ?? []).flatMap((property): Node[] => {
    const options = property.type === 'Property' ? values.object(property.value) : null;
    if (!options) return [];
    return ['get', 'set'].flatMap((key) => propertyOf(options, key) ?? []);
  });
}

type FunctionNode = NodeOf<'FunctionExpression'> | NodeOf<'ArrowFunctionExpression'>;

function hooks(values: CodeValues, options: Node | undefined): FunctionNode[] {
  const given = values.object(options);
  const own = given ? values.object(propertyOf(given, 'hooks')) : null;
  return (own?.properties ?? []).flatMap((property): FunctionNode[] => {
    if (property.type !== 'Property' || !HOOK.test(keyOf(property.key, property.computed) ?? '')) return [];
    return isFunction(property.value) ? [property.value] : [];
  });
}

/** `User.prototype.fullName = …` */
function prototypeOf(node: Node): string | null {
  if (node.type !== 'MemberExpression' || node.object.type !== 'MemberExpression') return null;
  return keyOf(node.object.property, node.object.computed) === 'prototype' ? modelOf(node.object.object) : null;
}

function isFunction(node: Node): node is FunctionNode {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}
