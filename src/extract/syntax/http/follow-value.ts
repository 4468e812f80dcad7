// An expression of a file in; what becomes of its value there out: fields that are read of it, at any depth and through names,
// callbacks, lists and state, and where it goes on to: returned, given to a component, declared to have a type.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { FlowTarget, ImportedFrom } from '../../../model/http';
import type { Range } from '../../../model/range';
import type { NodeOf, ParsedModule } from '../../code-stack';
import {
  dottedName,
  type FunctionNode,
  functionName,
  functionsAround,
  importedFrom,
  isFunction,
  keyOf,
  type Node,
} from './expressions';
import { unwrapType } from './written-type';

export interface Followed {
  /** Each step is a field; one of a call ends with `()`. */
  reads: { path: string[]; range: Range }[];
  targets: FlowTarget[];
}

/** Of the value followed: the fields gone into, and those that what is at hand has it in. */
interface Spot {
  path: readonly string[];
  held: readonly string[];
}

/** Names that stand for names, and reads of one value: nobody writes more. */
const DEEPEST = 10;
const MOST_READS = 100;
const MOST_VISITS = 400;
const MOST_STEPS = 8;

const OVER_ITEMS = /^(?:map|forEach|filter|find|findLast|some|every|flatMap|sort|toSorted|findIndex)$/;
const SAME_LIST = /^(?:filter|slice|sort|toSorted|reverse|toReversed|concat|find|findLast|at|pop|shift)$/;
/** Of a string, a number or a list itself. */
const OF_VALUE = /^(?:length|toString|toFixed|toLocaleString|then|catch|finally)$/;
/** `json()` of a response. */
const UNPACKS = /^(?:json|data)$/;
const HOOKS =
  /(?:^|\.)(?:use\w*(?:Query|SWR\w*|Mutation|Resource|Async|Fetch|Request|Data)|createQuery|createResource)$/;

/** Made once for each file. */
export function valueFollower(module: ParsedModule): (start: Node, held?: readonly string[], by?: Node) => Followed {
  let names: Map<string, NodeOf<'Identifier'>[]> | null = null;
  let states: Map<string, NodeOf<'VariableDeclarator'>[]> | null = null;

  /** `by`: what begins is a parameter of this function. */
  return (start, held = [], by) => {
    const found: Followed = { reads: [], targets: [] };
    const seen = new Set<Node>();
    let visits = 0;
    if (by) bind(start, by, { path: [], held }, 0);
    else follow(start, { path: [], held }, 0);
    return found;

    function follow(node: Node, spot: Spot, depth: number): void {
      if (depth > DEEPEST || visits++ > MOST_VISITS || spot.path.length > MOST_STEPS) return;
      const value = carried(module, node);
      const parent = module.parentOf(value);
      if (!parent) return;
      if (parent.type === 'VariableDeclarator' && parent.init === value) {
        const type = parent.id.typeAnnotation?.typeAnnotation;
        if (!type || !declared(type, spot)) bind(parent.id, parent, spot, depth);
      } else if (parent.type === 'TSAsExpression' || parent.type === 'TSSatisfiesExpression') {
        if (!declared(parent.typeAnnotation, spot)) follow(parent, spot, depth + 1);
      } else if (parent.type === 'MemberExpression' && parent.object === value) member(parent, spot, depth);
      else if (parent.type === 'ReturnStatement' || (isFunction(parent) && parent.body === value))
        returned(isFunction(parent) ? parent : functionsAround(module, parent)[0], spot, depth);
      else if (parent.type === 'Property' && parent.value === value && !parent.computed) {
        const object = module.parentOf(parent);
        if (object?.type === 'ObjectExpression')
          follow(object, { ...spot, held: [keyOf(parent.key), ...spot.held] }, depth + 1);
      } else if (parent.type === 'ArrayExpression') {
        const at = String(parent.elements.indexOf(value as TSESTree.Expression));
        follow(parent, { ...spot, held: [at, ...spot.held] }, depth + 1);
      } else if (parent.type === 'CallExpression' && parent.arguments.includes(value as TSESTree.Expression)) {
        const name = dottedName(parent.callee);
        if (name !== null) kept(name, parent, spot, depth);
      } else if (parent.type === 'JSXExpressionContainer') given(parent, spot);
    }

    function member(access: TSESTree.MemberExpression, spot: Spot, depth: number): void {
      if (access.computed) {
        const { property } = access;
        const isIndex = property.type === 'Literal' && typeof property.value === 'number';
        if (isIndex && spot.held[0] === String(property.value))
          follow(access, { ...spot, held: spot.held.slice(1) }, depth + 1);
        else if (spot.held.length === 0 && (isIndex || property.type === 'Identifier')) follow(access, spot, depth + 1);
        return;
      }
      const key = keyOf(access.property);
      const outer = module.parentOf(access);
      const call = outer?.type === 'CallExpression' && outer.callee === access ? outer : null;
      if (call && key === 'then') {
        const [callback] = call.arguments;
        if (isFunction(callback)) bindFirst(callback, spot, depth);
        const setter = callback ? dottedName(callback) : null;
        if (setter !== null) kept(setter, call, spot, depth);
      } else if (call && /^(?:catch|finally)$/.test(key)) follow(call, spot, depth + 1);
      else if (spot.held.length > 0) {
        if (!call && key === spot.held[0]) follow(access, { ...spot, held: spot.held.slice(1) }, depth + 1);
      } else if (call && OVER_ITEMS.test(key)) {
        bindFirst(call.arguments[0], spot, depth);
        if (SAME_LIST.test(key)) follow(call, spot, depth + 1);
      } else if (call && SAME_LIST.test(key)) follow(call, spot, depth + 1);
      else if (call && UNPACKS.test(key)) follow(call, { ...spot, path: [...spot.path, `${key}()`] }, depth + 1);
      else if (!call && !OF_VALUE.test(key)) read(access.property, access, spot, depth);
      else if (call && !OF_VALUE.test(key)) add(access.property, null, spot);
    }

    function read(property: Node, next: Node, spot: Spot, depth: number): void {
      add(property, next, spot);
      follow(next, { path: [...spot.path, keyOf(property)], held: [] }, depth + 1);
    }

    function add(property: Node, next: Node | null, { path }: Spot): void {
      // What is written is not read.
      const parent = next && module.parentOf(next);
      if (parent?.type === 'AssignmentExpression' && parent.left === next) return;
      // A method of what is not known here.
      if (next === null) return;
      if (seen.has(property) || found.reads.length >= MOST_READS) return;
      seen.add(property);
      found.reads.push({ path: [...path, keyOf(property)], range: module.rangeOf(property) });
    }

    function bindFirst(callback: Node | undefined, spot: Spot, depth: number): void {
      if (!isFunction(callback) || spot.held.length > 0) return;
      const [first] = callback.params;
      if (first) bind(first, callback, spot, depth);
    }

    function bind(pattern: Node, owner: Node, spot: Spot, depth: number): void {
      if (pattern.type === 'AssignmentPattern') {
        bind(pattern.left, owner, spot, depth);
        return;
      }
      if (pattern.type === 'Identifier') {
        const type = pattern.typeAnnotation?.typeAnnotation;
        if (type && declared(type, spot)) return;
        for (const use of usesOf(pattern, owner)) follow(use, spot, depth + 1);
        return;
      }
      if (pattern.type === 'ArrayPattern') {
        for (const [at, element] of pattern.elements.entries()) {
          if (!element) continue;
          if (spot.held[0] === String(at)) bind(element, owner, { ...spot, held: spot.held.slice(1) }, depth + 1);
          else if (spot.held.length === 0) bind(element, owner, spot, depth + 1);
        }
        return;
      }
      if (pattern.type !== 'ObjectPattern' || depth > DEEPEST) return;
      for (const property of pattern.properties) {
        if (property.type !== 'Property' || property.computed) continue;
        const key = keyOf(property.key);
        if (spot.held.length > 0) {
          if (key === spot.held[0]) bind(property.value, owner, { ...spot, held: spot.held.slice(1) }, depth + 1);
          continue;
        }
        add(property.key, property.key, spot);
        bind(property.value, owner, { path: [...spot.path, key], held: [] }, depth + 1);
      }
    }

    // -------------------------------------------------------------- on its way

    function returned(by: FunctionNode | undefined, spot: Spot, depth: number): void {
      if (!by) return;
      const parent = module.parentOf(by);
      const call = parent?.type === 'Property' ? module.parentOf(module.parentOf(parent) ?? parent) : parent;
      if (call?.type === 'CallExpression') {
        const callee = call.callee;
        const isThen = callee.type === 'MemberExpression' && keyOf(callee.property) === 'then';
        if (isThen && call.arguments[0] === by) {
          follow(call, spot, depth + 1);
          return;
        }
        if (HOOKS.test(dottedName(callee) ?? '')) {
          follow(call, { ...spot, held: ['data', ...spot.held] }, depth + 1);
          return;
        }
        if (/^useMemo$/.test(dottedName(callee) ?? '')) {
          follow(call, spot, depth + 1);
          return;
        }
      }
      const name = functionName(module, by);
      if (name !== null) target({ kind: 'returned', name, path: [...spot.path], held: [...spot.held] });
    }

    /** `setUser(user)` of `const [user, setUser] = useState()` */
    function kept(setter: string, at: Node, spot: Spot, depth: number): void {
      states ??= statesBySetter(module);
      const around = functionsAround(module, at);
      const declared = (states.get(setter) ?? []).find((one) => around.includes(functionsAround(module, one)[0]!));
      if (declared?.id.type !== 'ArrayPattern' || !declared.id.elements[0]) return;
      const type = declared.init?.type === 'CallExpression' ? declared.init.typeArguments?.params[0] : undefined;
      const said = type ? unwrapType(module.text.slice(...type.range)) : null;
      if (said !== null) target({ kind: 'type', type: said, path: [...spot.path], held: [...spot.held] });
      else if (!seen.has(declared)) {
        seen.add(declared);
        bind(declared.id.elements[0], declared, spot, depth + 1);
      }
    }

    function given(container: TSESTree.JSXExpressionContainer, { path, held }: Spot): void {
      const attribute = module.parentOf(container);
      if (attribute?.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return;
      const tag = module.parentOf(attribute);
      if (tag?.type !== 'JSXOpeningElement') return;
      const component = tagName(tag.name);
      if (component === null) return;
      const from: ImportedFrom | null = importedFrom(module, component);
      target({ kind: 'prop', component, from, prop: attribute.name.name, path: [...path], held: [...held] });
    }

    /** false for `any` and its like. */
    function declared(type: TSESTree.TypeNode, { path, held }: Spot): boolean {
      const said = unwrapType(module.text.slice(...type.range));
      if (said !== null) target({ kind: 'type', type: said, path: [...path], held: [...held] });
      return said !== null;
    }

    function target(one: FlowTarget): void {
      if (found.targets.length < MOST_READS) found.targets.push(one);
    }
  };

  /** Where the name is used, as far as it is bound and nothing else has its name. */
  function usesOf({ name, range }: TSESTree.Identifier, owner: Node): Node[] {
    const scope = scopeOf(module, owner);
    if (!scope) return [];
    names ??= identifiersByName(module);
    const all = names.get(name) ?? [];
    const uses: Node[] = [];
    for (let at = firstFrom(all, range[1]); at < all.length && uses.length < MOST_READS; at++) {
      const one = all[at]!;
      if (one.range[0] >= scope.range[1]) break;
      const parent = module.parentOf(one);
      // Bound again: what is below may be another.
      if (parent?.type === 'VariableDeclarator' && parent.id === one) return uses;
      if (isFunction(parent) && parent.params.includes(one)) return uses;
      const outer = parent?.type === 'Property' ? module.parentOf(parent) : null;
      if (outer?.type === 'ObjectPattern' && parent?.type === 'Property' && parent.value === one) return uses;
      if (parent?.type === 'AssignmentExpression' && parent.left === one) return uses;
      // A key is no use of a name, and a member of another neither.
      const isKey = parent?.type === 'Property' && parent.key === one && !parent.computed && !parent.shorthand;
      const isMember = parent?.type === 'MemberExpression' && parent.property === one && !parent.computed;
      if (!isKey && !isMember) uses.push(one);
    }
    return uses;
  }
}

/** Through what changes nothing of a value. */
function carried(module: ParsedModule, node: Node): Node {
  let at = node;
  for (;;) {
    const parent = module.parentOf(at);
    const isSame =
      parent?.type === 'AwaitExpression' ||
      parent?.type === 'TSNonNullExpression' ||
      parent?.type === 'ChainExpression' ||
      (parent?.type === 'LogicalExpression' && (parent.operator !== '&&' || parent.right === at)) ||
      (parent?.type === 'ConditionalExpression' && parent.test !== at);
    if (!parent || !isSame) return at;
    at = parent;
  }
}

function tagName(name: TSESTree.JSXTagNameExpression): string | null {
  if (name.type === 'JSXIdentifier') return /^[a-z]/.test(name.name) ? null : name.name;
  if (name.type !== 'JSXMemberExpression') return null;
  const object = tagName(name.object);
  return object === null ? null : `${object}.${name.property.name}`;
}

function scopeOf(module: ParsedModule, owner: Node): Node | null {
  if (isFunction(owner)) return owner;
  for (let at = module.parentOf(owner); at; at = module.parentOf(at))
    if (at.type === 'BlockStatement' || at.type === 'Program' || isFunction(at)) return at;
  return null;
}

/** `const [user, setUser] = useState()`, by the name of the setter. */
function statesBySetter(module: ParsedModule): Map<string, NodeOf<'VariableDeclarator'>[]> {
  const found = new Map<string, NodeOf<'VariableDeclarator'>[]>();
  for (const declared of module.nodesOf('VariableDeclarator')) {
    const { id, init } = declared;
    const setter = id.type === 'ArrayPattern' ? id.elements[1] : null;
    if (setter?.type !== 'Identifier' || init?.type !== 'CallExpression') continue;
    if (!/(?:^|\.)(?:useState|createSignal|useRecoilState|useAtom)$/.test(dottedName(init.callee) ?? '')) continue;
    const same = found.get(setter.name);
    if (same) same.push(declared);
    else found.set(setter.name, [declared]);
  }
  return found;
}

function identifiersByName(module: ParsedModule): Map<string, NodeOf<'Identifier'>[]> {
  const found = new Map<string, NodeOf<'Identifier'>[]>();
  for (const identifier of module.nodesOf('Identifier')) {
    const same = found.get(identifier.name);
    if (same) same.push(identifier);
    else found.set(identifier.name, [identifier]);
  }
  for (const same of found.values()) same.sort((a, b) => a.range[0] - b.range[0]);
  return found;
}

/** Index of the first that begins at the offset or behind it. */
function firstFrom(sorted: readonly Node[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.range[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
