// A name or string that the checker alone gives no meaning in; the members of documents that it means out: populated paths,
// what a request carries, `populate` and `$lookup` of other documents, filters and values that are put together first.

import type ts from 'typescript';
import { alongPath, elementOf, type StringMeaning } from './along-path';
import type { UseForm } from './comparison';
import { calledName, type DocumentTypes } from './document-types';
import type { PurposeFlows } from './purpose-flows';
import { pipelineMeanings } from './resolve-pipeline';
import { ofType, type Purpose } from './resolve-use';
import { markOf, namedPaths } from './resolve-string';
import type { TypeScript } from './type-script';

export interface DocumentMeaning extends Omit<StringMeaning, 'certainty'> {
  form: UseForm;
  writes: boolean;
}

export interface DocumentContext {
  documents: DocumentTypes;
  flows: PurposeFlows;
}

/** `node`: an identifier or a string. */
export function resolveDocument(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  { documents, flows }: DocumentContext,
  node: ts.Identifier | ts.StringLiteralLike,
): DocumentMeaning[] {
  const { parent, text } = node;
  const whole = (symbols: ts.Symbol[], form: UseForm, writes = false): DocumentMeaning[] =>
    symbols.length === 0 ? [] : [{ symbols, form, writes, start: 0, end: text.length }];
  const membersOf = (types: readonly ts.Type[]) =>
    types.flatMap((type) => ofType(checker, elementOf(checker, type), text, 'property', false).symbols);

  if (
    (typescript.isPropertyAccessExpression(parent) && parent.name === node) ||
    (typescript.isElementAccessExpression(parent) && parent.argumentExpression === node)
  ) {
    const flow = typescript.isIdentifier(parent.expression) ? flows.ofName(parent.expression) : null;
    if (flow && isAssigned(typescript, parent)) return along([text], flow);
    return whole(membersOf(documents.typesOf(parent.expression)), 'property', isAssigned(typescript, parent));
  }
  if (typescript.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    const held = parent.parent.parent;
    const from = typescript.isVariableDeclaration(held) ? held.initializer : undefined;
    return from ? whole(membersOf(documents.typesOf(from)), 'destructuring') : [];
  }
  const isKey = typescript.isPropertyAssignment(parent) || typescript.isShorthandPropertyAssignment(parent);
  if (isKey && parent.name === node) {
    const owner = populatedOwner(parent.parent);
    if (owner && populatedKey(parent) === 'match') return whole(membersOf([owner]), 'filter');
    const { keys, literal, holder } = outermost(typescript, parent);
    const flow = flows.ofLiteral(literal) ?? heldFlow(holder) ?? documents.askedOfThis(literal);
    return flow ? along([...keys, text], flow) : staged();
  }
  if (!typescript.isStringLiteralLike(node)) return [];
  const owner = populatedBy(node);
  return owner ? namedPaths(checker, owner, text).map(asString) : staged();

  function staged(): DocumentMeaning[] {
    return pipelineMeanings(typescript, checker, node, documents.collection).map(asString);
  }

  function along(steps: readonly string[], { document, form }: Purpose): DocumentMeaning[] {
    const path = steps.flatMap((step) => (step.startsWith('$') ? [] : step.split('.')));
    const found = alongPath(checker, document, path).slice(-text.split('.').length);
    if (found.length === 0 || steps.at(-1)!.startsWith('$')) return [];
    return found.map((one) => ({
      symbols: one.symbols,
      form,
      writes: form === 'values',
      ...(found.length === 1 ? { start: 0, end: text.length } : offsetsIn(text, one, path)),
    }));
  }

  function heldFlow(held: ts.Node): Purpose | null {
    if (typescript.isVariableDeclaration(held) && typescript.isIdentifier(held.name)) return flows.ofName(held.name);
    if (!typescript.isBinaryExpression(held)) return null;
    // `filter = { … }`, `filter.$or = [{ … }]`
    let left: ts.Expression = held.left;
    while (typescript.isPropertyAccessExpression(left) && left.name.text.startsWith('$')) left = left.expression;
    return typescript.isIdentifier(left) ? flows.ofName(left) : null;
  }

  // ---------------------------------------------------------------- populate

  /** `populate('author', 'name email')`, `populate({ path: 'author', select: 'name' })`: whose members the text names. */
  function populatedBy(given: ts.StringLiteralLike): ts.Type | null {
    const holder = given.parent;
    if (typescript.isCallExpression(holder)) {
      const [path] = holder.arguments;
      const isSelect = calledName(typescript, holder) === 'populate' && holder.arguments[1] === given;
      return isSelect && path ? populatedType(path, holder) : null;
    }
    const list = typescript.isArrayLiteralExpression(holder) ? holder.parent : holder;
    if (!typescript.isPropertyAssignment(list) || !typescript.isIdentifier(list.name)) return null;
    const { text: option } = list.name;
    if (option === 'select') return populatedOptions(list.parent);
    // The path of what is populated inside: a path of the document around it.
    if (option === 'path') return innerOwner(list.parent);
    return option === 'populate' ? populatedOptions(list.parent) : null;
  }

  function innerOwner(options: ts.ObjectLiteralExpression): ts.Type | null {
    const holder = typescript.isArrayLiteralExpression(options.parent) ? options.parent.parent : options.parent;
    const isInner =
      typescript.isPropertyAssignment(holder) &&
      typescript.isIdentifier(holder.name) &&
      holder.name.text === 'populate';
    return isInner ? populatedOptions(holder.parent) : null;
  }

  /** The document that `{ path: 'author' }` puts in place. */
  function populatedOptions(options: ts.ObjectLiteralExpression): ts.Type | null {
    const path = options.properties.find(
      (one) => one.name !== undefined && typescript.isIdentifier(one.name) && one.name.text === 'path',
    );
    if (!path || !typescript.isPropertyAssignment(path) || !typescript.isStringLiteralLike(path.initializer))
      return null;
    const inner = innerOwner(options);
    if (inner) return atPath(inner, path.initializer.text);
    let call: ts.Node = options.parent;
    if (typescript.isArrayLiteralExpression(call)) call = call.parent;
    return typescript.isCallExpression(call) && calledName(typescript, call) === 'populate'
      ? populatedType(path.initializer, call)
      : null;
  }

  function populatedType(path: ts.Expression, call: ts.CallExpression): ts.Type | null {
    if (!typescript.isStringLiteralLike(path)) return null;
    const mark = markOf(checker, checker.getContextualType(path)) ?? modelOf(call);
    return mark && atPath(mark, path.text);
  }

  /** `User.populate(posts, { path: 'author' })` */
  function modelOf({ expression }: ts.CallExpression): ts.Type | null {
    if (!typescript.isPropertyAccessExpression(expression)) return null;
    const mark = checker.getPropertyOfType(checker.getTypeAtLocation(expression.expression), '__document');
    return mark ? checker.getNonNullableType(checker.getTypeOfSymbol(mark)) : null;
  }

  function atPath(owner: ts.Type, path: string): ts.Type | null {
    const steps = path.split('.');
    const found = alongPath(checker, owner, steps);
    const last = found.length === steps.length ? found.at(-1)! : null;
    if (!last) return null;
    return documents.referred(last.symbols) ?? elementOf(checker, checker.getTypeOfSymbol(last.symbols[0]!));
  }

  function populatedOwner(literal: ts.ObjectLiteralExpression): ts.Type | null {
    const option = literal.parent;
    return typescript.isPropertyAssignment(option) && typescript.isObjectLiteralExpression(option.parent)
      ? populatedOptions(option.parent)
      : null;
  }

  function populatedKey(property: ts.Node): string {
    const option = property.parent.parent;
    return typescript.isPropertyAssignment(option) && typescript.isIdentifier(option.name) ? option.name.text : '';
  }
}

function asString(meaning: StringMeaning): DocumentMeaning {
  return { ...meaning, form: 'string', writes: false };
}

/** The keys around a property, outermost first, the object that holds them all, and what holds that or a list of such. */
function outermost(
  typescript: TypeScript,
  property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
): { keys: string[]; literal: ts.ObjectLiteralExpression; holder: ts.Node } {
  const keys: string[] = [];
  let literal = property.parent;
  for (;;) {
    let holder: ts.Node = literal.parent;
    while (passesOn(typescript, holder)) holder = holder.parent;
    if (!typescript.isPropertyAssignment(holder)) return { keys, literal, holder };
    keys.unshift(
      typescript.isIdentifier(holder.name) || typescript.isStringLiteralLike(holder.name) ? holder.name.text : '',
    );
    literal = holder.parent;
  }
}

/** What holds an object and is it, or a list or a choice of such. */
function passesOn(typescript: TypeScript, node: ts.Node): boolean {
  if (typescript.isBinaryExpression(node)) return node.operatorToken.kind !== typescript.SyntaxKind.EqualsToken;
  return (
    typescript.isArrayLiteralExpression(node) ||
    typescript.isAsExpression(node) ||
    typescript.isParenthesizedExpression(node) ||
    typescript.isConditionalExpression(node)
  );
}

function offsetsIn(text: string, one: { start: number; end: number }, path: readonly string[]) {
  const before = path.join('.').length - text.length;
  return { start: one.start - before, end: one.end - before };
}

function isAssigned(typescript: TypeScript, access: ts.Expression): boolean {
  const { parent } = access;
  return (
    typescript.isBinaryExpression(parent) &&
    parent.left === access &&
    parent.operatorToken.kind === typescript.SyntaxKind.EqualsToken
  );
}
