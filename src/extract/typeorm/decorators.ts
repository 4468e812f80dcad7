// Decorators of a class or a property in; those of TypeORM by the name that TypeORM gives them out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../code-stack';
import { importedName } from '../syntax/code-values';

export interface DecoratorCall {
  /** As TypeORM exports it: `Column`; as written for those of others. */
  name: string;
  /** false: the project's own, which may do anything with it. */
  isTypeOrms: boolean;
  args: readonly TSESTree.Node[];
  node: TSESTree.Decorator;
}

export function decoratorsOf(module: ParsedModule, decorators: readonly TSESTree.Decorator[]): DecoratorCall[] {
  const found: DecoratorCall[] = [];
  for (const node of decorators) {
    const { expression } = node;
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    const args = expression.type === 'CallExpression' ? expression.arguments : [];
    const imported = importedName(module, callee);
    const name = imported?.name ?? (callee.type === 'Identifier' ? callee.name : null);
    if (name === null) continue;
    found.push({ name, isTypeOrms: imported !== null && isTypeOrm(imported.from), args, node });
  }
  return found;
}

/** The package, and forks of it that keep its name. */
export function isTypeOrm(specifier: string): boolean {
  return /^(?:@[\w.-]+\/)?typeorm(?:\/|$)/.test(specifier);
}
