// A call in; the fields that the same function reads of its answer out: of what `json()` gives, of `data`, by destructuring, and
// in callbacks of `then` and of lists.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ClientCallFact } from '../../model/http';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type FunctionNode, isFunction, keyOf, type Node } from '../syntax/http/expressions';

type ReadField = ClientCallFact['readFields'][number];

/** `answer` is the response, `data` what it carries. */
type State = 'answer' | 'data';

/** Names that stand for names, and reads of one answer: nobody writes more. */
const DEEPEST = 6;
const MOST = 100;

const OVER_ITEMS = /^(?:map|forEach|filter|find|findLast|some|every|flatMap)$/;

/** Made once for each file. */
export function fieldReader(module: ParsedModule): (call: TSESTree.CallExpression, library: string) => ReadField[] {
  let byName: Map<string, NodeOf<'Identifier'>[]> | null = null;

  return (call, library) => {
    const fields: ReadField[] = [];
    const seen = new Set<Node>();
    let visits = 0;

    const follow = (node: Node, state: State, depth: number): void => {
      if (depth > DEEPEST || visits++ > MOST) return;
      const value = carried(module, node);
      const parent = module.parentOf(value);
      if (parent?.type === 'VariableDeclarator' && parent.init === value) bind(parent.id, parent, state, depth);
      if (parent?.type !== 'MemberExpression' || parent.object !== value) return;
      if (parent.computed) {
        if (state === 'data' && parent.property.type === 'Literal' && typeof parent.property.value === 'number')
          follow(parent, state, depth);
        return;
      }
      const key = keyOf(parent.property);
      const outer = module.parentOf(parent);
      const made = outer?.type === 'CallExpression' && outer.callee === parent ? outer : null;
      if (made && key === 'then') then(made, state, depth);
      else if (state === 'answer') {
        if (made && key === 'json') follow(made, 'data', depth);
        else if (!made && key === 'data') follow(parent, 'data', depth);
      } else if (made && OVER_ITEMS.test(key)) bindFirst(made.arguments[0], state, depth);
      else if (!made) add(parent.property);
    };

    const add = (property: Node): void => {
      if (seen.has(property) || fields.length >= MOST) return;
      seen.add(property);
      fields.push({ path: [keyOf(property)], range: module.rangeOf(property) });
    };

    const then = (made: TSESTree.CallExpression, state: State, depth: number): void => {
      const [callback] = made.arguments;
      bindFirst(callback, state, depth);
      const next = isFunction(callback) ? stateOf(callback, state) : null;
      if (next) follow(made, next, depth + 1);
    };

    const bindFirst = (callback: Node | undefined, state: State, depth: number): void => {
      const [first] = isFunction(callback) ? callback.params : [];
      if (first) bind(first, callback!, state, depth);
    };

    const bind = (pattern: Node, owner: Node, state: State, depth: number): void => {
      if (pattern.type === 'Identifier') {
        for (const use of usesOf(pattern, owner)) follow(use, state, depth + 1);
        return;
      }
      if (pattern.type !== 'ObjectPattern') return;
      for (const property of pattern.properties) {
        if (property.type !== 'Property' || property.computed) continue;
        const { value } = property;
        const target = value.type === 'AssignmentPattern' ? value.left : value;
        if (state === 'data') add(property.key);
        else if (keyOf(property.key) === 'data') bind(target, owner, 'data', depth + 1);
      }
    };

    follow(call, library === 'ofetch' ? 'data' : 'answer', 0);
    return fields;
  };

  /** Where the name is used, as far as it is bound and nothing else has its name. */
  function usesOf({ name, range }: TSESTree.Identifier, owner: Node): Node[] {
    const scope = scopeOf(module, owner);
    if (!scope) return [];
    byName ??= identifiersByName(module);
    const all = byName.get(name) ?? [];
    const uses: Node[] = [];
    for (let at = firstFrom(all, range[1]); at < all.length && uses.length < MOST; at++) {
      const one = all[at]!;
      if (one.range[0] >= scope.range[1]) break;
      const parent = module.parentOf(one);
      // Bound again: what is below may be another.
      if (parent?.type === 'VariableDeclarator' && parent.id === one) return uses;
      if (isFunction(parent) && parent.params.includes(one)) return uses;
      if (parent?.type === 'Property' && module.parentOf(parent)?.type === 'ObjectPattern') return uses;
      if (parent?.type === 'AssignmentExpression' && parent.left === one) return uses;
      uses.push(one);
    }
    return uses;
  }
}

/** Through what changes nothing of a value. */
function carried(module: ParsedModule, node: Node): Node {
  let at = node;
  for (;;) {
    const parent = module.parentOf(at);
    if (
      parent?.type !== 'AwaitExpression' &&
      parent?.type !== 'TSAsExpression' &&
      parent?.type !== 'TSNonNullExpression' &&
      parent?.type !== 'TSSatisfiesExpression' &&
      parent?.type !== 'ChainExpression'
    )
      return at;
    at = parent;
  }
}

/** What `(response) => response.json()` hands on. */
function stateOf(callback: FunctionNode, state: State): State | null {
  const [first] = callback.params;
  if (state !== 'answer' || first?.type !== 'Identifier' || !callback.body) return null;
  const { body } = callback;
  const last = body.type === 'BlockStatement' ? body.body.at(-1) : null;
  const given = body.type !== 'BlockStatement' ? body : last?.type === 'ReturnStatement' ? last.argument : null;
  const member = given?.type === 'CallExpression' ? given.callee : given;
  if (member?.type !== 'MemberExpression' || member.object.type !== 'Identifier') return null;
  const wanted = given?.type === 'CallExpression' ? 'json' : 'data';
  return member.object.name === first.name && keyOf(member.property) === wanted ? 'data' : null;
}

function scopeOf(module: ParsedModule, owner: Node): Node | null {
  if (isFunction(owner)) return owner;
  for (let at = module.parentOf(owner); at; at = module.parentOf(at))
    if (at.type === 'BlockStatement' || at.type === 'Program' || isFunction(at)) return at;
  return null;
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
