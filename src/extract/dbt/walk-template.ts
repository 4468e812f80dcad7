// Nodes of a template in; every expression in them, taken branch or not, out.

import type { Expression, TemplateNode } from './jinja/ast';

export function* expressionsIn(nodes: readonly TemplateNode[]): Generator<Expression> {
  for (const node of nodes) {
    switch (node.kind) {
      case 'print':
      case 'do':
      case 'set':
        yield* within(node.value);
        break;
      case 'block-set':
        for (const filter of node.filters) yield* within(filter);
        yield* expressionsIn(node.body);
        break;
      case 'if':
        for (const branch of node.branches) {
          yield* within(branch.condition);
          yield* expressionsIn(branch.body);
        }
        yield* expressionsIn(node.otherwise);
        break;
      case 'for':
        yield* within(node.values);
        if (node.filter) yield* within(node.filter);
        yield* expressionsIn(node.body);
        yield* expressionsIn(node.otherwise);
        break;
      case 'call-block':
        yield* within(node.call);
        yield* expressionsIn(node.body);
        break;
      case 'filter-block':
        yield* within(node.filters);
        yield* expressionsIn(node.body);
        break;
      case 'macro':
      case 'block':
        for (const parameter of node.parameters) if (parameter.default) yield* within(parameter.default);
        yield* expressionsIn(node.body);
        break;
      case 'output':
        break;
    }
  }
}

function* within(expression: Expression): Generator<Expression> {
  const open: unknown[] = [expression];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('kind' in next) yield next as Expression;
    open.push(...Object.values(next));
  }
}
