// A parsed file in; the naming strategy that its MikroORM configuration names out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { OrmSettingsFact } from '../../model/entity';
import type { ParsedModule } from '../code-stack';
import { type CodeValues, importedName, keyOf } from '../syntax/code-values';

export function readNaming(module: ParsedModule, values: CodeValues): OrmSettingsFact[] {
  return module.nodesOf('Property').flatMap((property): OrmSettingsFact[] => {
    if (keyOf(property.key, property.computed) !== 'namingStrategy') return [];
    return [
      {
        kind: 'orm-settings',
        orm: 'mikro-orm',
        provider: null,
        naming: strategyOf(module, values, property.value),
        schemas: [],
        relationMode: null,
        generators: [],
        range: module.rangeOf(property),
      },
    ];
  });
}

/** The class, as it is called where it is declared; `?` where it cannot be told. */
function strategyOf(module: ParsedModule, values: CodeValues, node: TSESTree.Node): string {
  const at = values.plain(node);
  const imported = importedName(module, at);
  if (imported && imported.name !== 'default' && imported.name !== '*') return imported.name;
  return at?.type === 'Identifier' ? at.name : '?';
}
