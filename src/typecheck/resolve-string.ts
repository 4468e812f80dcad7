// A string that names members in; their symbols out, where the type around the string says whose members they are.

import type ts from 'typescript';
import { ofType } from './resolve-use';
import type { TypeScript } from './type-script';

export interface StringMeaning {
  symbols: ts.Symbol[];
  certainty: 'proven' | 'likely';
}

/** Our stubs mark parameters that take names of members of `E` as `string & { __members: E }`. */
const MEMBERS = '__members';

export function stringMeanings(
  _typescript: TypeScript,
  checker: ts.TypeChecker,
  node: ts.StringLiteralLike,
  text: string,
  _names: ReadonlySet<string>,
): StringMeaning[] {
  const owner = markedOwner(checker, node);
  if (!owner) return [];
  return alongPath(checker, owner, text);
}

function markedOwner(checker: ts.TypeChecker, node: ts.Expression): ts.Type | null {
  const contextual = checker.getContextualType(node);
  if (!contextual) return null;
  for (const part of contextual.isUnion() ? contextual.types : [contextual]) {
    const mark = part.isIntersection() ? checker.getPropertyOfType(part, MEMBERS) : undefined;
    if (mark) return checker.getTypeOfSymbol(mark);
  }
  return null;
}

/** `author.address.city`: a member at each step. */
function alongPath(checker: ts.TypeChecker, owner: ts.Type, path: string): StringMeaning[] {
  const found: StringMeaning[] = [];
  let type: ts.Type | undefined = owner;
  for (const step of path.trim().replace(/^[-+]/, '').split('.')) {
    if (!type) break;
    const { symbols } = ofType(checker, elementOf(checker, type), step, 'string', false);
    if (symbols.length === 0) break;
    found.push({ symbols, certainty: 'proven' });
    type = checker.getTypeOfSymbol(symbols[0]!);
  }
  return found;
}

function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  const plain = checker.getNonNullableType(type);
  const awaited = checker.getAwaitedType(plain) ?? plain;
  return checker.getIndexTypeOfType(awaited, 1) ?? awaited;
}
