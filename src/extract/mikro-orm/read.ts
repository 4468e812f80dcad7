// A parsed file in; the MikroORM entities that it declares, and what it says of names, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact } from '../../model/entity';
import type { Fact } from '../../model/facts';
import type { CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, codeValues, importedName } from '../syntax/code-values';
import { readNamingClasses } from '../syntax/naming-classes';
import { entityOptions } from './entity-options';
import { type DecoratorCall, readMember } from './read-member';
import { readNaming } from './read-naming';
import { readSchema } from './read-schema';

type ClassNode = NodeOf<'ClassDeclaration'> | NodeOf<'ClassExpression'>;

export function read(module: ParsedModule): CodeReading {
  const values = codeValues(module);
  const facts: Fact[] = [];
  for (const type of ['ClassDeclaration', 'ClassExpression'] as const) {
    for (const node of module.nodesOf(type)) {
      const entity = readEntity(module, values, node);
      if (entity) facts.push(entity);
    }
  }
  for (const type of ['NewExpression', 'CallExpression'] as const) {
    for (const node of module.nodesOf(type)) {
      const entity = readSchema(module, values, node);
      if (entity) facts.push(entity);
    }
  }
  facts.push(...readNaming(module, values));
  facts.push(...readNamingClasses(module, 'mikro-orm', (from) => from.startsWith('@mikro-orm/')));
  return { facts, problems: [] };
}

function readEntity(module: ParsedModule, values: CodeValues, node: ClassNode): EntityFact | null {
  if (!node.id) return null;
  const own = decoratorsOf(module, node.decorators);
  const entity = own.find(({ name }) => name === 'Entity');
  const embeddable = own.some(({ name }) => name === 'Embeddable');
  const members = node.body.body.flatMap((property) => {
    if (property.type !== 'PropertyDefinition' && property.type !== 'MethodDefinition') return [];
    return readMember(module, values, property, decoratorsOf(module, property.decorators)) ?? [];
  });
  if (!entity && !embeddable && members.length === 0) return null;
  const base = node.superClass;
  const options = entityOptions(module, values, values.object(entity?.args[0]));
  return {
    kind: 'entity',
    orm: 'mikro-orm',
    ...options,
    type: embeddable ? 'embedded' : entity ? options.type : 'abstract',
    name: node.id.name,
    connection: null,
    extends: base?.type === 'Identifier' ? [{ name: base.name, range: module.rangeOf(base) }] : [],
    members,
    keys: [],
    partial: base !== null && base.type !== 'Identifier',
    hidden: false,
    range: module.rangeOf(node),
    nameRange: module.rangeOf(node.id),
  };
}

function decoratorsOf(module: ParsedModule, decorators: readonly TSESTree.Decorator[] | undefined): DecoratorCall[] {
  return (decorators ?? []).flatMap(({ expression }) => {
    const call = expression.type === 'CallExpression' ? expression : null;
    const imported = importedName(module, call?.callee ?? expression);
    return imported?.from.startsWith('@mikro-orm/') ? [{ name: imported.name, args: call?.arguments ?? [] }] : [];
  });
}
