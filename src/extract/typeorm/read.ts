// A parsed file in; the TypeORM entities and settings that it declares out.

import type { Fact } from '../../model/facts';
import type { CodeReading, ParsedModule } from '../code-stack';
import { codeValues } from '../syntax/code-values';
import { readNamingClasses } from '../syntax/naming-classes';
import { isTypeOrm } from './decorators';
import { readEntityClass } from './read-entity-class';
import { readEntitySchema } from './read-entity-schema';
import { readSettings } from './read-settings';
import { readSubscribers } from './read-subscribers';

export function read(module: ParsedModule): CodeReading {
  const values = codeValues(module);
  const facts: Fact[] = [];
  for (const type of ['ClassDeclaration', 'ClassExpression'] as const) {
    for (const node of module.nodesOf(type)) {
      const entity = readEntityClass(module, values, node);
      if (entity) facts.push(entity);
    }
  }
  for (const node of module.nodesOf('NewExpression')) {
    const entity = readEntitySchema(module, values, node);
    if (entity) facts.push(entity);
  }
  facts.push(...readSettings(module, values));
  facts.push(...readNamingClasses(module, 'typeorm', isLibrary));
  facts.push(...readSubscribers(module, values));
  return { facts, problems: [] };
}

function isLibrary(specifier: string): boolean {
  return isTypeOrm(specifier) || specifier === 'typeorm-naming-strategies';
}
