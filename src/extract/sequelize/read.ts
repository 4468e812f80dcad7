// A parsed file in; the Sequelize models that it declares, what it says of names, and the attributes that its queries name, out.

import type { OrmSettingsFact } from '../../model/entity';
import type { Fact } from '../../model/facts';
import type { CodeContext, CodeReading, ParsedModule } from '../code-stack';
import { type CodeValues, codeValues, keyOf, propertyOf } from '../syntax/code-values';
import { readDecorated } from './read-decorated';
import { readDefined } from './read-defined';
import { readQueries } from './read-queries';

export function read(module: ParsedModule, { dialect }: CodeContext): CodeReading {
  const values = codeValues(module);
  const facts: Fact[] = [];
  if (/sequelize/i.test(module.text)) {
    for (const type of ['ClassDeclaration', 'ClassExpression'] as const) {
      for (const node of module.nodesOf(type)) facts.push(...(readDecorated(module, values, node, dialect) ?? []));
    }
    for (const call of module.nodesOf('CallExpression')) {
      facts.push(...(readDefined(module, values, call, dialect) ?? []));
    }
    facts.push(...readSettings(module, values));
  }
  facts.push(...readQueries(module, values));
  return { facts, problems: [] };
}

/** `define: { underscored: true }` of the connection. */
function readSettings(module: ParsedModule, values: CodeValues): OrmSettingsFact[] {
  return module.nodesOf('Property').flatMap((property) => {
    const define = keyOf(property.key, property.computed) === 'define' ? values.object(property.value) : null;
    if (!define || values.constant(propertyOf(define, 'underscored')) !== true) return [];
    return [
      {
        kind: 'orm-settings',
        orm: 'sequelize',
        provider: null,
        naming: 'underscored',
        schemas: [],
        relationMode: null,
        generators: [],
        range: module.rangeOf(property),
      },
    ];
  });
}
