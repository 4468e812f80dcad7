// A node in; the function or class around it out, as people say it: `OrdersService.total`.

import type ts from 'typescript';
import type { TypeScript } from './type-script';

export function enclosingName(typescript: TypeScript, node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    const name = ownName(typescript, at);
    if (name !== null) names.unshift(name);
  }
  return names.slice(0, 3).join('.');
}

function ownName(typescript: TypeScript, node: ts.Node): string | null {
  if (
    typescript.isClassLike(node) ||
    typescript.isFunctionDeclaration(node) ||
    typescript.isInterfaceDeclaration(node)
  ) {
    return node.name?.text ?? null;
  }
  if (typescript.isMethodDeclaration(node) || typescript.isGetAccessor(node) || typescript.isSetAccessor(node)) {
    return typescript.isIdentifier(node.name) ? node.name.text : null;
  }
  if (typescript.isConstructorDeclaration(node)) return 'constructor';
  if (!typescript.isArrowFunction(node) && !typescript.isFunctionExpression(node)) return null;
  const { parent } = node;
  if (typescript.isVariableDeclaration(parent) && typescript.isIdentifier(parent.name)) return parent.name.text;
  if (typescript.isPropertyDeclaration(parent) && typescript.isIdentifier(parent.name)) return parent.name.text;
  return null;
}
