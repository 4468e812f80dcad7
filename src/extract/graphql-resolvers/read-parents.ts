// A class in; the classes whose fields it takes over, and which of them, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { GraphqlParent } from '../../model/graphql';
import type { ParsedModule } from '../code-stack';
import { bare, dottedName, importedFrom, type Node, stringOf } from '../syntax/http/expressions';
import { isOfLibrary } from './decorators';
import { nameOf } from './type-use';

export interface Parents {
  parents: GraphqlParent[];
  /** It extends what only running the code tells. */
  open: boolean;
}

/** Nobody nests mapped types deeper. */
const DEEPEST = 6;

export function readParents(module: ParsedModule, { superClass }: TSESTree.ClassDeclaration): Parents {
  return superClass ? parentsOf(module, superClass, 0) : { parents: [], open: false };
}

function parentsOf(module: ParsedModule, node: Node, depth: number): Parents {
  const value = bare(node);
  const name = dottedName(value);
  if (name !== null)
    return { parents: [{ ...nameOf(module, name), form: 'whole', names: [], loose: false }], open: false };
  if (value.type !== 'CallExpression' || depth > DEEPEST) return { parents: [], open: true };
  const called = dottedName(value.callee);
  const from = called === null ? null : importedFrom(module, called);
  if (called !== null && !(from && isOfLibrary(from.specifier))) return madeBy(module, called, value.arguments);
  if (!from) return { parents: [], open: true };
  const [first, second] = value.arguments;
  if (from.name === 'IntersectionType') {
    const all = value.arguments.filter((arg) => arg.type !== 'ArrowFunctionExpression');
    const each = all.map((arg) => parentsOf(module, arg, depth + 1));
    return { parents: each.flatMap(({ parents }) => parents), open: each.some(({ open }) => open) };
  }
  const inner = first ? parentsOf(module, first, depth + 1) : { parents: [], open: true };
  if (from.name === 'PartialType') return { ...inner, parents: inner.parents.map((one) => ({ ...one, loose: true })) };
  const names = from.name === 'PickType' || from.name === 'OmitType' ? namesIn(second) : null;
  if (names === null) return { parents: [], open: true };
  const form = from.name === 'PickType' ? 'pick' : 'omit';
  // One mapping of another is not followed to its fields.
  const isPlain = inner.parents.length === 1 && inner.parents[0]!.form === 'whole';
  return isPlain ? { parents: [{ ...inner.parents[0]!, form, names }], open: inner.open } : { parents: [], open: true };
}

/** What is not given a class by name stays unknown. */
function madeBy(module: ParsedModule, called: string, args: readonly TSESTree.CallExpressionArgument[]): Parents {
  const given = args.map((arg) => {
    const name = dottedName(arg);
    return name === null ? null : nameOf(module, name);
  });
  return { parents: [{ ...nameOf(module, called), form: 'whole', names: [], loose: false, given }], open: false };
}

function namesIn(node: Node | undefined): string[] | null {
  const list = node && bare(node);
  if (list?.type !== 'ArrayExpression') return null;
  const names = list.elements.map((one) => stringOf(one));
  return names.every((name) => name !== null) ? (names as string[]) : null;
}
