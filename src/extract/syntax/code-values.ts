// An expression of parsed code in; what it stands for without running it out: constants, keys of objects, arrow results.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ImportBinding, NodeOf, ParsedModule } from '../code-stack';
import type { Named } from '../../model/entity';

type Node = TSESTree.Node;

/** How far names are followed through constants of the file: a hostile one may name itself. */
const MOST_STEPS = 20;
/** Of one question: constants may name each other many times over. */
const MOST_WORK = 20_000;
/** Of one file, and one more for each of its letters: then names stand for nothing that is known. */
const MOST_FOLLOWED = 50_000;
/** Longer texts are data. */
const MOST_LETTERS = 200_000;

export interface CodeValues {
  /** What names were said to stand for. */
  bindings: ReadonlyMap<string, Node>;
  /** Without casts, `satisfies`, `!`, and constants of the file followed; null for nothing. */
  plain(node: Node | null | undefined): Node | null;
  /** The text of a string, a template or a sum of them; null where anything is open. */
  text(node: Node | null | undefined): string | null;
  /** The same with the place of what is between the quotes; of constants the place where they are written. */
  named(node: Node | null | undefined): Named | null;
  /** `undefined` where it is no constant. */
  constant(node: Node | null | undefined): string | number | boolean | null | undefined;
  object(node: Node | null | undefined): NodeOf<'ObjectExpression'> | null;
  /** Members of a list; holes and spreads are null. */
  list(node: Node | null | undefined): (Node | null)[] | null;
  /** What an arrow or function returns, where it does so in one statement at its end. */
  result(node: Node | null | undefined): Node | null;
}

/** `bindings`: what names stand for where they are asked: parameters, variables of a loop. */
export function codeValues(module: ParsedModule, bindings: ReadonlyMap<string, Node> = new Map()): CodeValues {
  let constants: Map<string, Node> | null = null;
  let work = 0;
  let followed = 0;
  const mayFollow = () => followed++ < MOST_FOLLOWED + module.text.length;

  function plain(node: Node | null | undefined, steps = 0): Node | null {
    let at = node ?? null;
    for (; at && steps < MOST_STEPS; steps++) {
      const inner = innerOf(at);
      if (inner) at = inner;
      else if (at.type === 'Identifier') {
        constants ??= constantsOf(module);
        const known = bindings.get(at.name) ?? constants.get(at.name);
        if (!known || !mayFollow()) return at;
        at = known;
      } else if (at.type === 'MemberExpression') {
        const member = mayFollow() ? memberOf(at, steps + 1) : null;
        if (!member) return at;
        at = member;
      } else return at;
    }
    return at;
  }

  /** `TABLES.orders`, `Role.Admin` of the same file. */
  function memberOf(node: NodeOf<'MemberExpression'>, steps: number): Node | null {
    const name = keyOf(node.property, node.computed);
    if (name === null) return null;
    const owner = plain(node.object, steps);
    if (owner?.type === 'ObjectExpression') return propertyOf(owner, name);
    if (owner?.type !== 'TSEnumDeclaration') return null;
    const member = owner.body.members.find(({ id }) => keyOf(id, false) === name);
    return member?.initializer ?? null;
  }

  function text(node: Node | null | undefined, steps = 0): string | null {
    if (steps === 0) work = 0;
    work += 1;
    const at = work > MOST_WORK ? null : plain(node, steps);
    if (!at || steps > MOST_STEPS) return null;
    if (at.type === 'Literal') return typeof at.value === 'string' ? at.value : null;
    if (at.type === 'TemplateLiteral') {
      let whole = at.quasis[0]?.value.cooked ?? '';
      for (const [index, expression] of at.expressions.entries()) {
        const value = constant(expression, steps + 1);
        if (value === undefined || whole.length > MOST_LETTERS) return null;
        whole += `${value}${at.quasis[index + 1]?.value.cooked ?? ''}`;
      }
      return whole;
    }
    if (at.type === 'BinaryExpression' && at.operator === '+') return sumOf(at, steps);
    return null;
  }

  /** Sums of many strings nest on their left side, deeper than steps go. */
  function sumOf(node: NodeOf<'BinaryExpression'>, steps: number): string | null {
    const parts: string[] = [];
    let letters = 0;
    let at: Node = node;
    while (at.type === 'BinaryExpression' && at.operator === '+') {
      const right = text(at.right, steps + 1);
      if (right === null) return null;
      parts.push(right);
      letters += right.length;
      if (letters > MOST_LETTERS) return null;
      at = at.left;
    }
    const first = text(at, steps + 1);
    return first === null ? null : first + parts.reverse().join('');
  }

  function constant(node: Node | null | undefined, steps = 0): string | number | boolean | null | undefined {
    const at = plain(node, steps);
    if (!at) return undefined;
    if (at.type === 'Literal') {
      if (typeof at.value === 'bigint' || at.value instanceof RegExp) return undefined;
      return at.value;
    }
    if (at.type === 'UnaryExpression' && at.operator === '-') {
      const value = constant(at.argument, steps + 1);
      return typeof value === 'number' ? -value : undefined;
    }
    return text(at, steps) ?? undefined;
  }

  function named(node: Node | null | undefined): Named | null {
    const name = text(node);
    const at = plain(node);
    if (name === null || !at) return null;
    const [start, end] = at.range;
    const isPlain = at.type === 'Literal' || (at.type === 'TemplateLiteral' && at.expressions.length === 0);
    return { name, range: isPlain ? module.lines.rangeOf(start + 1, end - 1) : module.rangeOf(at) };
  }

  function object(node: Node | null | undefined): NodeOf<'ObjectExpression'> | null {
    const at = plain(node);
    return at?.type === 'ObjectExpression' ? at : null;
  }

  function list(node: Node | null | undefined): (Node | null)[] | null {
    const at = plain(node);
    if (at?.type !== 'ArrayExpression') return null;
    return at.elements.map((element) => (element === null || element.type === 'SpreadElement' ? null : element));
  }

  function result(node: Node | null | undefined): Node | null {
    const at = plain(node);
    if (at?.type !== 'ArrowFunctionExpression' && at?.type !== 'FunctionExpression') return null;
    if (at.body?.type !== 'BlockStatement') return plain(at.body);
    const last = at.body.body.at(-1);
    return last?.type === 'ReturnStatement' ? plain(last.argument) : null;
  }

  return {
    bindings,
    plain: (node) => plain(node),
    text: (node) => text(node),
    named,
    constant: (node) => constant(node),
    object,
    list,
    result,
  };
}

/** Casts and parentheses around an expression; null where there are none. */
function innerOf(node: Node): Node | null {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
    case 'AwaitExpression':
      return 'expression' in node ? node.expression : node.argument;
    default:
      return null;
  }
}

/** Of the file, however deep: a name that is bound twice stands for nothing. */
function constantsOf(module: ParsedModule): Map<string, Node> {
  const found = new Map<string, Node>();
  const twice = new Set<string>();
  const add = (name: string, value: Node | null) => {
    if (found.has(name) || value === null) twice.add(name);
    else found.set(name, value);
  };
  for (const declarator of module.nodesOf('VariableDeclarator')) {
    if (declarator.id.type !== 'Identifier') continue;
    const isConstant = (module.parentOf(declarator) as { kind?: string } | null)?.kind === 'const';
    add(declarator.id.name, isConstant ? declarator.init : null);
  }
  for (const declaration of module.nodesOf('TSEnumDeclaration')) add(declaration.id.name, declaration);
  for (const name of twice) found.delete(name);
  return found;
}

/** Value of a key; the last one where it is written twice, null behind a spread that may change it. */
export function propertyOf(object: NodeOf<'ObjectExpression'>, name: string): Node | null {
  let value: Node | null = null;
  for (const property of object.properties) {
    if (property.type === 'Property' && keyOf(property.key, property.computed) === name) value = property.value;
  }
  return value;
}

/** The last part of a key that is written out. */
export function keyOf(key: Node, computed: boolean): string | null {
  if (key.type === 'Literal') return typeof key.value === 'string' ? key.value : String(key.value);
  if (!computed && (key.type === 'Identifier' || key.type === 'PrivateIdentifier')) return key.name;
  return null;
}

/** What an identifier, or the member of a `* as` import, is called where it comes from; null for what is no import. */
export function importedName(module: ParsedModule, node: Node | null | undefined): ImportBinding | null {
  if (node?.type === 'Identifier') return module.imports.get(node.name) ?? null;
  if (node?.type !== 'MemberExpression' || node.object.type !== 'Identifier' || node.computed) return null;
  const binding = module.imports.get(node.object.name);
  if (!binding || node.property.type !== 'Identifier') return null;
  if (binding.name !== '*' && binding.name !== 'default') return null;
  return { ...binding, name: node.property.name };
}
