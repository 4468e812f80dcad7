// Members of Mongoose schemas that went in; the declarations of the same members in the document's own type out.

import type ts from 'typescript';
import type { ComparedMember } from './compare-members';
import { declarationsOf, resolveUse } from './resolve-use';
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
      const meaning = resolveUse(typescript, checker, node.name);
      for (const declaration of declarationsOf(checker, meaning?.symbols ?? [])) {
        if (declaration !== node) found.set(declaration, at);
      }
    }
  }
  return found;
}
