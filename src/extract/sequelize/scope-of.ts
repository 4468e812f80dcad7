// A node in; the function around it, and what names stand for within it, out: the same name is another thing elsewhere.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NodeOf, ParsedModule } from '../code-stack';
import { keyOf } from '../syntax/code-values';

type Node = TSESTree.Node;

export interface Scope {
  /** What a variable starts with. */
  start(name: string): Node | null;
  /** `where.email = …`: keys that are written to it later. */
  assigned(name: string): NodeOf<'MemberExpression'>[];
  /** `filters.push({ email })` */
  pushed(name: string): Node[];
}

export type ScopeOf = (node: Node) => Scope;

/** A file may hold very many queries: what it says is gathered once. */
export function scopesOf(module: ParsedModule): ScopeOf {
  let said: Gathered | null = null;
  return (node) => {
    const [from, to] = functionAround(module, node).range;
    said ??= gather(module);
    const within = (list: ReadonlyMap<string, Node[]>, name: string) =>
      (list.get(name) ?? []).filter(({ range }) => range[0] >= from && range[1] <= to);
    const { starts, keys, pushes } = said;
    return {
      start: (name) => within(starts, name)[0] ?? null,
      assigned: (name) => within(keys, name) as NodeOf<'MemberExpression'>[],
      pushed: (name) => within(pushes, name),
    };
  };
}

interface Said {
  name: string;
  node: Node;
}

interface Gathered {
  starts: ReadonlyMap<string, Node[]>;
  keys: ReadonlyMap<string, Node[]>;
  pushes: ReadonlyMap<string, Node[]>;
}

function gather(module: ParsedModule): Gathered {
  const starts = module.nodesOf('VariableDeclarator').flatMap(({ id, init }): Said[] => {
    return id.type === 'Identifier' && init ? [{ name: id.name, node: init }] : [];
  });
  const keys = module.nodesOf('AssignmentExpression').flatMap(({ left }): Said[] => {
    if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return [];
    return [{ name: left.object.name, node: left }];
  });
  const pushes = module.nodesOf('CallExpression').flatMap(({ callee, arguments: args }): Said[] => {
    if (callee.type !== 'MemberExpression' || keyOf(callee.property, callee.computed) !== 'push') return [];
    const { object } = callee;
    return object.type === 'Identifier' ? args.map((node) => ({ name: object.name, node })) : [];
  });
  return { starts: byName(starts), keys: byName(keys), pushes: byName(pushes) };
}

function byName(said: readonly Said[]): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  for (const { name, node } of said) {
    const known = found.get(name);
    if (known) known.push(node);
    else found.set(name, [node]);
  }
  return found;
}

export function functionAround(module: ParsedModule, node: Node): Node {
  for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
    if (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(at.type)) return at;
  }
  return module.program;
}
