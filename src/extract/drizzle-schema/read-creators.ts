// A parsed file in; functions that make tables of a changed name (`pgTableCreator((name) => `shop_${name}`)`) out.

import type { NamingStrategyFact } from '../../model/naming';
import type { ParsedModule } from '../code-stack';
import { importedName } from '../syntax/code-values';
import { recipeOf } from '../syntax/naming-classes';
import { isDrizzle } from './table-call';

export function readCreators(module: ParsedModule): NamingStrategyFact[] {
  return module.nodesOf('VariableDeclarator').flatMap(({ id, init }): NamingStrategyFact[] => {
    if (id.type !== 'Identifier' || init?.type !== 'CallExpression') return [];
    const imported = importedName(module, init.callee);
    if (!imported || !isDrizzle(imported.from) || !imported.name.endsWith('TableCreator')) return [];
    const [make] = init.arguments;
    const recipe = make ? recipeOf(module, make) : null;
    return [
      {
        kind: 'naming-strategy',
        orm: 'drizzle',
        name: id.name,
        extends: imported.name,
        methods: [{ name: 'table', recipe }],
        range: module.rangeOf(init),
      },
    ];
  });
}
