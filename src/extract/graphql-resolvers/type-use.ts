// The type of a field or argument, as a decorator or TypeScript says it, in; the class it names, and whether it is a list, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { GraphqlName } from '../../model/graphql';
import type { ParsedModule } from '../code-stack';
import { bare, dottedName, importedFrom, type Node } from '../syntax/http/expressions';

export interface WrittenUse {
  type: GraphqlName | null;
  list: boolean;
}

const UNKNOWN: WrittenUse = { type: null, list: false };
const CARRIERS: ReadonlySet<string> = new Set([
  'Promise',
  'Observable',
  'Partial',
  'Readonly',
  'Relation',
  'Ref',
  'Loaded',
]);
const SCALARS: Readonly<Record<string, string>> = {
  TSStringKeyword: 'String',
  TSNumberKeyword: 'Float',
  TSBooleanKeyword: 'Boolean',
};

/** `User`, `[User]`, `Int`. */
export function useOfValue(module: ParsedModule, node: Node | null): WrittenUse {
  if (!node) return UNKNOWN;
  const value = bare(node);
  if (value.type === 'ArrayExpression') {
    const [inner] = value.elements;
    return inner ? { ...useOfValue(module, inner), list: true } : { ...UNKNOWN, list: true };
  }
  const name = dottedName(value);
  return name === null ? UNKNOWN : { type: nameOf(module, name), list: false };
}

/** `Promise<User[] | null>`: what reflection tells a library, and what people mean where that tells too little. */
export function useOfType(module: ParsedModule, type: TSESTree.TypeNode | undefined): WrittenUse {
  if (!type) return UNKNOWN;
  if (type.type === 'TSArrayType') return { ...useOfType(module, type.elementType), list: true };
  if (type.type === 'TSUnionType') {
    const kinds = type.types.filter(({ type: kind }) => kind !== 'TSNullKeyword' && kind !== 'TSUndefinedKeyword');
    return kinds.length === 1 ? useOfType(module, kinds[0]) : UNKNOWN;
  }
  const scalar = SCALARS[type.type];
  if (scalar) return { type: { name: scalar, from: null }, list: false };
  if (type.type !== 'TSTypeReference') return UNKNOWN;
  const name = module.text.slice(...type.typeName.range);
  const [inner] = type.typeArguments?.params ?? [];
  if (inner && CARRIERS.has(name)) return useOfType(module, inner);
  if (inner && name === 'Array') return { ...useOfType(module, inner), list: true };
  return inner ? UNKNOWN : { type: nameOf(module, name), list: false };
}

export function nameOf(module: ParsedModule, name: string): GraphqlName {
  return { name, from: importedFrom(module, name) };
}
