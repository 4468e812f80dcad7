// A key of a type that says what a Prisma Client gives (`Prisma.UserGetPayload<{ include: { posts: true } }>`) in; the
// symbols of the members that it chooses out.

import type ts from 'typescript';
import type { TypeScript } from './type-script';

const PAYLOAD = /^(.+)GetPayload$/;

export function payloadKey(typescript: TypeScript, checker: ts.TypeChecker, key: ts.PropertySignature): ts.Symbol[] {
  const names: string[] = [];
  let node: ts.Node = key;
  while (typescript.isPropertySignature(node) && typescript.isTypeLiteralNode(node.parent)) {
    if (!typescript.isIdentifier(node.name) && !typescript.isStringLiteralLike(node.name)) return [];
    names.unshift(node.name.text);
    node = node.parent.parent;
  }
  const chosen = typescript.isTypeReferenceNode(node) ? argumentsOf(typescript, checker, node) : null;
  return chosen === null ? [] : along(checker, chosen, names);
}

/** What may be chosen of the model: it is declared beside what it gives. */
function argumentsOf(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  { typeName }: ts.TypeReferenceNode,
): ts.Type | null {
  if (!typescript.isQualifiedName(typeName)) return null;
  const model = PAYLOAD.exec(typeName.right.text)?.[1];
  const named = model === undefined ? undefined : checker.getSymbolAtLocation(typeName.left);
  if (!named) return null;
  const space = (named.flags & typescript.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(named) : named;
  const declared = checker.getExportsOfModule(space).find(({ name }) => name === `${model}DefaultArgs`);
  return declared ? checker.getDeclaredTypeOfSymbol(declared) : null;
}

function along(checker: ts.TypeChecker, from: ts.Type, names: readonly string[]): ts.Symbol[] {
  let types = [from];
  let symbols: ts.Symbol[] = [];
  for (const name of names) {
    const parts = types.flatMap((type) => {
      const given = checker.getNonNullableType(type);
      return given.isUnion() ? given.types : [given];
    });
    symbols = parts.flatMap((part) => checker.getPropertyOfType(part, name) ?? []);
    types = symbols.map((symbol) => checker.getTypeOfSymbol(symbol));
  }
  return symbols;
}
