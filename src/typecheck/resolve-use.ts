// A name in the code in; the symbols of the members it may mean out, as TypeScript's checker sees them.

import type ts from 'typescript';
import type { UseForm } from './comparison';
import { payloadKey } from './payload-key';
import type { TypeScript } from './type-script';

export interface Meaning {
  form: UseForm;
  symbols: ts.Symbol[];
  /** The receiver's type is not known at all. */
  isOpen: boolean;
  writes: boolean;
}

/** Null where the name cannot be that of a member: a variable, a declaration, a label. */
export function resolveUse(typescript: TypeScript, checker: ts.TypeChecker, node: ts.Node): Meaning | null {
  const parent = node.parent;
  if (typescript.isPropertyAccessExpression(parent) && parent.name === node) {
    return ofReceiver(checker, parent.expression, parent.name.text, 'property', isWritten(typescript, parent));
  }
  if (typescript.isQualifiedName(parent) && parent.right === node) {
    return meaning('type', [checker.getSymbolAtLocation(node)], false);
  }
  if (
    typescript.isElementAccessExpression(parent) &&
    parent.argumentExpression === node &&
    typescript.isStringLiteralLike(node)
  ) {
    return ofReceiver(checker, parent.expression, node.text, 'property', isWritten(typescript, parent));
  }
  if (typescript.isBindingElement(parent)) return ofBinding(typescript, checker, parent, node);
  if (typescript.isPropertyAssignment(parent) || typescript.isShorthandPropertyAssignment(parent)) {
    if (parent.name !== node) return null;
    return ofKey(typescript, checker, parent, node);
  }
  if (
    typescript.isMethodDeclaration(parent) &&
    parent.name === node &&
    typescript.isObjectLiteralExpression(parent.parent)
  ) {
    return ofType(checker, checker.getContextualType(parent.parent), nameText(node), 'key', true);
  }
  if (typescript.isJsxAttribute(parent) && parent.name === node) {
    return ofType(checker, checker.getContextualType(parent.parent), nameText(node), 'key', true);
  }
  if (typescript.isPropertySignature(parent) && parent.name === node)
    return meaning('type', payloadKey(typescript, checker, parent), false);
  if (typescript.isLiteralTypeNode(parent) && typescript.isStringLiteralLike(node))
    return ofLiteralType(typescript, checker, parent, node.text);
  return null;
}

function nameText(node: ts.Node): string {
  return (node as ts.Identifier | ts.StringLiteral).text;
}

function ofReceiver(
  checker: ts.TypeChecker,
  receiver: ts.Expression,
  name: string,
  form: UseForm,
  writes: boolean,
): Meaning {
  return ofType(checker, checker.getTypeAtLocation(receiver), name, form, writes);
}

function ofBinding(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  element: ts.BindingElement,
  node: ts.Node,
): Meaning | null {
  const named = element.propertyName ?? element.name;
  if (named !== node || element.dotDotDotToken || !typescript.isObjectBindingPattern(element.parent)) return null;
  const form = element.propertyName ? 'destructuring' : 'shorthand';
  return ofType(checker, checker.getTypeAtLocation(element.parent), nameText(node), form, false);
}

function ofKey(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  node: ts.Node,
): Meaning {
  const literal = property.parent;
  const written = typescript.isShorthandPropertyAssignment(property) ? 'shorthand' : 'key';
  const form = purposeOf(typescript, checker, literal) ?? written;
  const target = assignedFrom(typescript, literal);
  const type = target ? checker.getTypeAtLocation(target) : checker.getContextualType(literal);
  const found = ofType(checker, type, nameText(node), form, target === null);
  // Where a type is inferred from the literal itself, its keys are no proof of anything.
  const isElsewhere = (symbol: ts.Symbol) => [...declarationsOf(checker, [symbol])].some((node) => node !== property);
  return { ...found, symbols: found.symbols.filter(isElsewhere) };
}

/** Properties by which our stubs mark what a document store is asked for, and what it is given. */
const PURPOSES = [
  ['__asks', 'filter'],
  ['__writes', 'values'],
] as const;

/** What an object is for, and the document it is about. */
export interface Purpose {
  document: ts.Type;
  form: UseForm;
}

/** Of the type that is expected of it, or of each in a list. */
export function purposeIn(checker: ts.TypeChecker, type: ts.Type | undefined, isElement = false): Purpose | null {
  const parts = type?.isUnion() ? type.types : type ? [type] : [];
  for (const part of parts) {
    for (const [mark, form] of PURPOSES) {
      if (!checker.getPropertyOfType(part, mark)) continue;
      const members = parts.flatMap((one) => checker.getPropertyOfType(one, '__members') ?? [])[0];
      const written = members ? checker.getTypeOfSymbol(members) : parts.find((one) => one !== part);
      if (written) return { document: checker.getNonNullableType(written), form };
    }
  }
  for (const part of isElement ? [] : parts) {
    const element = checker.getIndexTypeOfType(part, 1);
    const found = element ? purposeIn(checker, element, true) : null;
    if (found) return found;
  }
  return null;
}

/** What the literal, or one around it, is for where that is marked. */
export function purposeOf(typescript: TypeScript, checker: ts.TypeChecker, literal: ts.Node): UseForm | null {
  for (let at = literal; typescript.isExpression(at) || typescript.isPropertyAssignment(at); at = at.parent) {
    if (!typescript.isObjectLiteralExpression(at)) {
      if (typescript.isFunctionLike(at) || typescript.isCallExpression(at)) return null;
      continue;
    }
    const purpose = purposeIn(checker, checker.getContextualType(at));
    if (purpose) return purpose.form;
  }
  return null;
}

/** `({ email } = user)`: the literal is a pattern of what stands on the right. */
function assignedFrom(typescript: TypeScript, literal: ts.ObjectLiteralExpression): ts.Expression | null {
  const { parent } = literal;
  const isTarget =
    typescript.isBinaryExpression(parent) &&
    parent.left === literal &&
    parent.operatorToken.kind === typescript.SyntaxKind.EqualsToken;
  return isTarget ? parent.right : null;
}

/** `User['email']`, `Pick<User, 'email'>`, `Omit<User, 'email' | 'name'>`. */
function ofLiteralType(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  literal: ts.LiteralTypeNode,
  name: string,
): Meaning | null {
  let node: ts.Node = literal;
  while (typescript.isUnionTypeNode(node.parent) || typescript.isParenthesizedTypeNode(node.parent)) node = node.parent;
  const { parent } = node;
  if (typescript.isIndexedAccessTypeNode(parent) && parent.indexType === node) {
    return ofType(checker, checker.getTypeFromTypeNode(parent.objectType), name, 'type', false);
  }
  // `implements Omit<User, 'email'>` too.
  const isHeritage = typescript.isExpressionWithTypeArguments(parent);
  if (!isHeritage && !typescript.isTypeReferenceNode(parent)) return null;
  const named = isHeritage ? parent.expression : parent.typeName;
  const first = parent.typeArguments?.[0];
  if (!first || first === node || !typescript.isIdentifier(named)) return null;
  if (!/^(?:Pick|Omit|\w*(?:Pick|Omit|Except|Partial|Required|SetOptional|SetRequired)\w*)$/.test(named.text))
    return null;
  return ofType(checker, checker.getTypeFromTypeNode(first), name, 'type', false);
}

export function ofType(
  checker: ts.TypeChecker,
  type: ts.Type | undefined,
  name: string,
  form: UseForm,
  writes: boolean,
): Meaning {
  if (!type || isAny(type)) return { form, symbols: [], isOpen: true, writes };
  const symbols = propertiesOf(checker, type, name);
  return meaning(form, symbols, writes, symbols.length === 0 && isOpenFor(checker, type));
}

function meaning(form: UseForm, symbols: (ts.Symbol | undefined)[], writes: boolean, isOpen = false): Meaning {
  return { form, symbols: symbols.filter((symbol) => symbol !== undefined), isOpen, writes };
}

/** Of every part of a union, each may have its own. */
function propertiesOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const parts = type.isUnion() ? type.types : [type];
  for (const part of parts) {
    const symbol = checker.getPropertyOfType(checker.getApparentType(part), name);
    if (symbol) found.add(symbol);
  }
  return [...found];
}

function isAny(type: ts.Type): boolean {
  return (type.flags & 1) !== 0;
}

function isOpenFor(checker: ts.TypeChecker, type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => isAny(part) || checker.getIndexTypeOfType(part, 0) !== undefined);
}

/** Every declaration that the symbols stand for: those behind mapped types, instantiations and unions too. */
export function declarationsOf(checker: ts.TypeChecker, symbols: readonly ts.Symbol[]): Set<ts.Node> {
  const found = new Set<ts.Node>();
  const seen = new Set<ts.Symbol>();
  const waiting = [...symbols];
  while (waiting.length > 0) {
    const symbol = waiting.pop()!;
    if (seen.has(symbol)) continue;
    seen.add(symbol);
    for (const declaration of symbol.declarations ?? []) found.add(declaration);
    for (const root of checker.getRootSymbols(symbol)) waiting.push(root);
  }
  return found;
}

function isWritten(typescript: TypeScript, node: ts.Expression): boolean {
  const { parent } = node;
  if (typescript.isBinaryExpression(parent) && parent.left === node) {
    const { kind } = parent.operatorToken;
    return kind >= typescript.SyntaxKind.FirstAssignment && kind <= typescript.SyntaxKind.LastAssignment;
  }
  return typescript.isDeleteExpression(parent);
}
