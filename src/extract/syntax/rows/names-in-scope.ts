// A parsed file in; where its variables and parameters are used, each by its own scope, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NodeOf, ParsedModule } from '../../code-stack';

type Node = TSESTree.Node;
type Identifier = NodeOf<'Identifier'>;

export interface NamesInScope {
  /** Uses of what a name stands for where it is declared; the declaration is none. */
  usesOf(declared: Identifier): readonly Identifier[];
  /** The declaration that a name means; null for what the file does not declare, or declares in no way that is known here. */
  declarationOf(use: Identifier): Identifier | null;
}

export function namesInScope(module: ParsedModule): NamesInScope {
  let index: ReturnType<typeof indexNames> | null = null;
  const indexed = () => {
    index ??= indexNames(module);
    return index;
  };
  return {
    usesOf: (declared) => indexed().uses.get(declared) ?? [],
    declarationOf: (use) => indexed().declared.get(use) ?? null,
  };
}

function indexNames(module: ParsedModule) {
  /** Name → scope → declaration, the first of several. */
  const declarations = new Map<string, Map<Node, Identifier>>();
  const names: Identifier[] = [];
  for (const name of module.nodesOf('Identifier')) {
    const scope = scopeOf(module, name);
    if (scope) {
      const known = declarations.get(name.name) ?? new Map<Node, Identifier>();
      declarations.set(name.name, known);
      if (!known.has(scope)) known.set(scope, name);
    } else if (isUse(module, name)) names.push(name);
  }
  const uses = new Map<Identifier, Identifier[]>();
  const declared = new Map<Identifier, Identifier>();
  for (const use of names) {
    const scopes = declarations.get(use.name);
    if (!scopes) continue;
    for (let at = module.parentOf(use); at; at = module.parentOf(at)) {
      const known = scopes.get(at);
      if (!known) continue;
      declared.set(use, known);
      const same = uses.get(known);
      if (same) same.push(use);
      else uses.set(known, [use]);
      break;
    }
  }
  return { uses, declared };
}

/** Where a declared name is known; null for a name that declares nothing. */
function scopeOf(module: ParsedModule, name: Identifier): Node | null {
  let node: Node = name;
  for (let at = module.parentOf(name); at; at = module.parentOf(at)) {
    switch (at.type) {
      case 'Property':
        if (at.value !== node || module.parentOf(at)?.type !== 'ObjectPattern') return null;
        break;
      case 'AssignmentPattern':
        if (at.left !== node) return null;
        break;
      case 'ObjectPattern':
      case 'ArrayPattern':
      case 'RestElement':
        break;
      case 'VariableDeclarator':
        return at.id === node ? blockAround(module, at) : null;
      case 'FunctionDeclaration':
        if (at.id === node) return blockAround(module, at);
        return isParameter(at.params, node) ? at : null;
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return isParameter(at.params, node) ? at : null;
      default:
        return null;
    }
    node = at;
  }
  return null;
}

function isParameter(params: readonly Node[], node: Node): boolean {
  return params.some((param) => param === node);
}

function blockAround(module: ParsedModule, node: Node): Node | null {
  for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
    if (/^(?:BlockStatement|Program|For\w*Statement|StaticBlock|SwitchStatement)$/.test(at.type)) return at;
  }
  return null;
}

/** Not the name of a member, a key or a label. */
function isUse(module: ParsedModule, name: Identifier): boolean {
  const parent = module.parentOf(name);
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return parent.object === name || parent.computed;
  if (parent.type === 'Property') return parent.value === name || parent.computed;
  return !/^(?:PropertyDefinition|MethodDefinition|TS\w+|ImportSpecifier|LabeledStatement)$/.test(parent.type)
    ? true
    : /^TS(?:As|NonNull|Satisfies|TypeAssertion)/.test(parent.type) ||
        (parent.type === 'PropertyDefinition' && parent.value === name);
}
