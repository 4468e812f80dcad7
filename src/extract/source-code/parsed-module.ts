// A parsed source file in; what code stacks see of it out: its tree, indexed when first asked.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ImportBinding, NodeOf, NodeType, ParsedModule } from '../code-stack';
import type { LineIndex } from '../syntax/line-index';

export interface ModuleParts {
  path: string;
  text: string;
  program: TSESTree.Program;
  lines: LineIndex;
  imports: ReadonlyMap<string, ImportBinding>;
}

export function parsedModule({ path, text, program, lines, imports }: ModuleParts): ParsedModule {
  let index: TreeIndex | null = null;
  const indexed = () => {
    index ??= indexTree(program);
    return index;
  };
  return {
    path,
    text,
    program,
    lines,
    imports,
    nodesOf: <T extends NodeType>(type: T) => (indexed().byType.get(type) ?? []) as unknown as readonly NodeOf<T>[],
    parentOf: (node) => indexed().parents.get(node) ?? null,
    rangeOf: ({ range }) => lines.rangeOf(range[0], range[1]),
  };
}

interface TreeIndex {
  byType: Map<string, TSESTree.Node[]>;
  parents: Map<TSESTree.Node, TSESTree.Node>;
}

/** A list instead of recursion: generated code nests deeper than the stack. */
function indexTree(program: TSESTree.Program): TreeIndex {
  const byType = new Map<string, TSESTree.Node[]>();
  const parents = new Map<TSESTree.Node, TSESTree.Node>();
  const pending: TSESTree.Node[] = [program];
  const children: TSESTree.Node[] = [];
  while (pending.length > 0) {
    const node = pending.pop()!;
    const same = byType.get(node.type);
    if (same) same.push(node);
    else byType.set(node.type, [node]);
    children.length = 0;
    collectChildren(node, children);
    for (const child of children) parents.set(child, node);
    // The last in is the first out: turned round, nodes come in the order of the file.
    for (let at = children.length - 1; at >= 0; at--) pending.push(children[at]!);
  }
  return { byType, parents };
}

function collectChildren(node: TSESTree.Node, into: TSESTree.Node[]): void {
  const record = node as unknown as Record<string, unknown>;
  for (const key in record) {
    if (key === 'parent' || key === 'range' || key === 'loc') continue;
    const value = record[key];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) into.push(item);
    } else if (isNode(value)) into.push(value);
  }
  // Decorators and modifiers are listed after what they stand before.
  for (let at = 1; at < into.length; at++) {
    if (into[at - 1]!.range[0] <= into[at]!.range[0]) continue;
    into.sort(byPlace);
    return;
  }
}

function byPlace(a: TSESTree.Node, b: TSESTree.Node): number {
  return a.range[0] - b.range[0];
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
