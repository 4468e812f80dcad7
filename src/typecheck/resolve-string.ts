// A string that names members in; their symbols out, where the code around the string says whose members they are.

import type ts from 'typescript';
import { alongPath, type StringMeaning, type TextNode } from './along-path';
import { pipelineMeanings } from './resolve-pipeline';
import { queryMeanings } from './resolve-query';
import type { TypeScript } from './type-script';

/** Our stubs mark parameters and objects that take names of members of `E` with a property of this name and type `E`. */
const MEMBERS = '__members';

/** TypeORM's decorators of a class that name its members. */
const NAMES_OWN_MEMBERS = new Set(['Index', 'Unique']);

export function stringMeanings(typescript: TypeScript, checker: ts.TypeChecker, node: TextNode): StringMeaning[] {
  if (typescript.isStringLiteralLike(node)) {
    const owner =
      markedOwner(typescript, checker, node) ??
      decoratedClass(typescript, checker, node) ??
      comparedDocument(typescript, checker, node);
    if (owner) return namedPaths(checker, owner, node.text);
    const staged = pipelineMeanings(typescript, checker, node);
    if (staged.length > 0) return staged;
  }
  return queryMeanings(typescript, checker, node);
}

function markedOwner(typescript: TypeScript, checker: ts.TypeChecker, node: ts.StringLiteralLike): ts.Type | null {
  const { parent } = node;
  if (typescript.isPropertyAssignment(parent) && parent.name === node) {
    return node.text.includes('.') ? markOf(checker, checker.getContextualType(parent.parent)) : null;
  }
  if (typescript.isElementAccessExpression(parent) && parent.argumentExpression === node) {
    return node.text.includes('.') ? markOf(checker, checker.getTypeAtLocation(parent.expression)) : null;
  }
  return markOf(checker, checker.getContextualType(node));
}

export function markOf(checker: ts.TypeChecker, type: ts.Type | undefined): ts.Type | null {
  if (!type) return null;
  for (const part of type.isUnion() ? type.types : [type]) {
    const mark = checker.getPropertyOfType(part, MEMBERS);
    if (mark) return checker.getNonNullableType(checker.getTypeOfSymbol(mark));
  }
  return null;
}

/** `@Index(['email'])` above a class. */
function decoratedClass(typescript: TypeScript, checker: ts.TypeChecker, node: ts.Node): ts.Type | null {
  let at: ts.Node = node.parent;
  if (typescript.isArrayLiteralExpression(at)) at = at.parent;
  if (!typescript.isCallExpression(at) || !typescript.isDecorator(at.parent)) return null;
  const owner = at.parent.parent;
  const isNamed = typescript.isIdentifier(at.expression) && NAMES_OWN_MEMBERS.has(at.expression.text);
  return isNamed && typescript.isClassDeclaration(owner) ? checker.getTypeAtLocation(owner) : null;
}

/** `{ $expr: { $gt: ['$paid', '$total'] } }` of a filter. */
function comparedDocument(typescript: TypeScript, checker: ts.TypeChecker, node: ts.StringLiteralLike): ts.Type | null {
  if (!/^\$[^$]/.test(node.text)) return null;
  for (let at: ts.Node = node.parent; at; at = at.parent) {
    if (typescript.isPropertyAssignment(at)) {
      if (typescript.isIdentifier(at.name) && at.name.text === '$expr')
        return markOf(checker, checker.getContextualType(at.parent));
    } else if (!typescript.isObjectLiteralExpression(at) && !typescript.isArrayLiteralExpression(at)) return null;
  }
  return null;
}

/** `author.address`, and in Mongoose `name -email` and `+password`. */
export function namedPaths(checker: ts.TypeChecker, owner: ts.Type, text: string): StringMeaning[] {
  return [...text.matchAll(/[^\s,]+/g)].flatMap(({ 0: written, index }) => {
    const path = written.replace(/^[-+$]+/, '');
    return alongPath(checker, owner, path.split('.'), index + written.length - path.length);
  });
}
