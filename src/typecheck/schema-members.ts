// Members of Mongoose and entity schemas that went in; the declarations of the same members in the type of the document or
// the entity out.

import type ts from 'typescript';
import type { ComparedMember } from './compare-members';
import { alongPath } from './along-path';
import { declarationsOf, resolveUse } from './resolve-use';
import { isSchemaMember } from './schema-entity';
import type { TypeScript } from './type-script';

/** `new Schema<User>({ email: … })`: without the path the documents have no `email`, whatever `User` says. */
export function schemaMembers(
  typescript: TypeScript,
  program: ts.Program,
  compared: readonly ComparedMember[],
): Map<ts.Node, number> {
  const checker = program.getTypeChecker();
  const found = new Map<ts.Node, number>();
  for (const [at, { kind, atBase }] of compared.entries()) {
    if (kind !== 'removed' && kind !== 'renamed') continue;
    for (const { node } of atBase) {
      if (!typescript.isPropertyAssignment(node)) continue;
      for (const declaration of declarationsOf(checker, documentMembers(typescript, checker, node))) {
        if (declaration !== node) found.set(declaration, at);
      }
    }
  }
  return found;
}

/** Of a nested path the documents' type is asked step by step: `address: { city: String }`. */
function documentMembers(typescript: TypeScript, checker: ts.TypeChecker, node: ts.PropertyAssignment): ts.Symbol[] {
  if (isSchemaMember(typescript, node)) return resolveUse(typescript, checker, node.name)?.symbols ?? [];
  const steps: string[] = [];
  let outer = node;
  for (let at: ts.Node = node.parent.parent; ; at = at.parent) {
    if (typescript.isArrayLiteralExpression(at) || typescript.isObjectLiteralExpression(at)) continue;
    if (!typescript.isPropertyAssignment(at)) break;
    steps.unshift(nameText(typescript, outer.name));
    outer = at;
  }
  const symbols = resolveUse(typescript, checker, outer.name)?.symbols ?? [];
  if (steps.length === 0) return symbols;
  return [...declarationsOf(checker, symbols)].flatMap((declaration) => {
    const found = declaration === outer ? [] : alongPath(checker, checker.getTypeAtLocation(declaration), steps);
    return found.length === steps.length ? found.at(-1)!.symbols : [];
  });
}

function nameText(typescript: TypeScript, name: ts.PropertyName): string {
  return typescript.isIdentifier(name) || typescript.isStringLiteralLike(name) ? name.text : '';
}
