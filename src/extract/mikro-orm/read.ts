// A parsed file in; the MikroORM entities that it declares, and what it says of names, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact, OrmSettingsFact } from '../../model/entity';
import type { Fact } from '../../model/facts';
import type { CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, codeValues, importedName, keyOf, propertyOf } from '../syntax/code-values';
import { type DecoratorCall, readMember } from './read-member';

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
  facts.push(...readNaming(module));
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
  const options = values.object(entity?.args[0]);
  const of = (option: string) => (options ? propertyOf(options, option) : null);
  const base = node.superClass;
  const isAbstract = !entity || values.constant(of('abstract')) === true;
  const inherits = ['discriminatorColumn', 'discriminatorValue', 'discriminatorMap'].some((key) => of(key) !== null);
  return {
    kind: 'entity',
    orm: 'mikro-orm',
    type: embeddable ? 'embedded' : isAbstract ? 'abstract' : of('expression') ? 'view' : 'entity',
    name: node.id.name,
    table: values.named(of('tableName')) ?? values.named(of('collection')),
    schema: values.text(of('schema')),
    connection: null,
    extends: base?.type === 'Identifier' ? [{ name: base.name, range: module.rangeOf(base) }] : [],
    inheritance: null,
    members,
    keys: [],
    partial: inherits || (base !== null && base.type !== 'Identifier') || members.some(({ embedded }) => embedded),
    ...(inherits ? { unread: ['table' as const] } : {}),
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

/** `namingStrategy: EntityCaseNamingStrategy` */
function readNaming(module: ParsedModule): OrmSettingsFact[] {
  return module.nodesOf('Property').flatMap((property) => {
    const isNaming = keyOf(property.key, property.computed) === 'namingStrategy';
    if (!isNaming || property.value.type !== 'Identifier') return [];
    return [
      {
        kind: 'orm-settings',
        orm: 'mikro-orm',
        provider: null,
        naming: property.value.name,
        schemas: [],
        relationMode: null,
        generators: [],
        range: module.rangeOf(property),
      },
    ];
  });
}
