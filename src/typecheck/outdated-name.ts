// A failure at head and a renamed member in; where the whole that no longer fits is declared with the old name, out: a class
// that implements, an object that is given, a type that it is given for. Null where the code there has no such name of its own.

import type ts from 'typescript';
import type { MemberChange } from './comparison';
import type { Failure } from './find-failures';
import { declarationsOf } from './resolve-use';
import { pathOf } from './source-files';
import type { TypeScript } from './type-script';

export function outdatedName(
  typescript: TypeScript,
  program: ts.Program,
  { file, start, length }: Failure,
  { member, renamedTo }: MemberChange,
): ts.Node | null {
  if (renamedTo === null) return null;
  const checker = program.getTypeChecker();
  for (const given of givenAt(typescript, file, start, start + length)) {
    const wanted = typescript.isExpression(given) ? checker.getContextualType(given) : undefined;
    for (const type of [checker.getTypeAtLocation(given), ...(wanted ? [wanted] : [])]) {
      const name = partsOf(checker, type).map((part) => ownName(typescript, checker, part, member, renamedTo));
      const found = name.find((one) => one !== null);
      if (found) return found;
    }
  }
  return null;
}

/** In the repository, of a type that does not know the new name. */
function ownName(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  type: ts.Type,
  member: string,
  renamedTo: string,
): ts.Node | null {
  const symbol = checker.getPropertyOfType(type, member);
  if (!symbol || checker.getPropertyOfType(type, renamedTo)) return null;
  for (const declaration of declarationsOf(checker, [symbol])) {
    const { name } = declaration as ts.NamedDeclaration;
    if (name && isText(typescript, name, member) && pathOf(name.getSourceFile()) !== '') return name;
  }
  return null;
}

/** What the compiler points at, and what is given there: an error stands on the name of a variable or of a key, too. */
function givenAt(typescript: TypeScript, file: ts.SourceFile, start: number, end: number): ts.Node[] {
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = typescript.forEachChild(node, (child) =>
      child.getStart(file) <= start && end <= child.getEnd() ? child : undefined,
    );
    if (!inner) break;
    node = inner;
  }
  const { parent } = node;
  if (!parent) return [];
  if (typescript.isClassLike(parent) && parent.name === node) return [parent];
  const holds =
    typescript.isVariableDeclaration(parent) ||
    typescript.isPropertyAssignment(parent) ||
    typescript.isPropertyDeclaration(parent);
  if (holds && parent.name === node) return parent.initializer ? [parent.initializer] : [];
  if (typescript.isJsxAttribute(parent) && parent.name === node) {
    const { initializer } = parent;
    const value = initializer && typescript.isJsxExpression(initializer) ? initializer.expression : initializer;
    return value ? [value] : [];
  }
  if (typescript.isReturnStatement(node)) return node.expression ? [node.expression] : [];
  if (typescript.isBinaryExpression(parent) && parent.left === node) return [parent.right];
  return [node];
}

/** Lists and promises are what they hold. */
function partsOf(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
  const plain = checker.getNonNullableType(type);
  const awaited = checker.getAwaitedType(plain) ?? plain;
  const element = checker.getIndexTypeOfType(awaited, 1) ?? awaited;
  return element.isUnion() ? element.types : [element];
}

function isText(typescript: TypeScript, name: ts.Node, text: string): boolean {
  return (typescript.isIdentifier(name) || typescript.isStringLiteralLike(name)) && name.text === text;
}
