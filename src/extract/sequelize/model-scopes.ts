// A parsed file in; the queries that models keep under a name (`scopes: { active: { where: … } }`) out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { modelOf } from './model-of';

type Node = TSESTree.Node;

export interface ModelScope {
  model: string;
  options: Node;
}

export function scopesOfModels(module: ParsedModule, values: CodeValues): ModelScope[] {
  const found: ModelScope[] = [];
  const add = (model: string, node: Node | null | undefined) => {
    const options = values.object(node) ?? values.object(values.result(node));
    if (options) found.push({ model, options });
  };
  const addAll = (model: string, node: Node | null | undefined) => {
    const scopes = values.object(node) ?? values.object(values.result(node));
    for (const scope of scopes?.properties ?? []) if (scope.type === 'Property') add(model, scope.value);
  };
  for (const { callee, arguments: args } of module.nodesOf('CallExpression')) {
    if (callee.type !== 'MemberExpression') continue;
    const method = keyOf(callee.property, callee.computed);
    const model = method === 'define' ? values.text(args[0]) : modelOf(callee.object);
    if (model === null) continue;
    if (method === 'addScope') add(model, args[1]);
    const options = method === 'define' ? values.object(args[2]) : method === 'init' ? values.object(args[1]) : null;
    if (!options) continue;
    add(model, propertyOf(options, 'defaultScope'));
    addAll(model, propertyOf(options, 'scopes'));
  }
  for (const { id, decorators } of module.nodesOf('ClassDeclaration')) {
    for (const { expression } of decorators ?? []) {
      if (!id || expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier') continue;
      if (expression.callee.name === 'DefaultScope') add(id.name, expression.arguments[0]);
      if (expression.callee.name === 'Scopes') addAll(id.name, expression.arguments[0]);
    }
  }
  return found;
}
