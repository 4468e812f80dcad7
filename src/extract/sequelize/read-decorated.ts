// A class with sequelize-typescript's decorators (or those of Sequelize 7) in; the model, or the base of models, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { EntityFact, EntityMember, EntityRelation } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, importedName, keyOf } from '../syntax/code-values';
import { modelFact } from './model-fact';
import { plainMember, readAttribute } from './read-attribute';

type Node = TSESTree.Node;
type ClassNode = NodeOf<'ClassDeclaration'> | NodeOf<'ClassExpression'>;

interface Decorated {
  name: string;
  args: readonly Node[];
}

const COLUMNS = new Set(['Column', 'Attribute', 'CreatedAt', 'UpdatedAt', 'DeletedAt']);
const RELATIONS: Readonly<Record<string, EntityRelation['kind']>> = {
  BelongsTo: 'many-to-one',
  HasOne: 'one-to-one',
  HasMany: 'one-to-many',
  BelongsToMany: 'many-to-many',
};

export function readDecorated(
  module: ParsedModule,
  values: CodeValues,
  node: ClassNode,
  dialect: Dialect,
): EntityFact[] | null {
  if (!node.id) return null;
  const table = decoratorsOf(module, node.decorators).find(({ name }) => name === 'Table');
  const members: EntityMember[] = [];
  for (const property of node.body.body) {
    if (property.type !== 'PropertyDefinition' && property.type !== 'MethodDefinition') continue;
    const member = memberOf(module, values, property, dialect);
    if (member) members.push(member);
  }
  if (!table && members.length === 0) return null;
  const base = node.superClass;
  const options = table ? values.object(table.args[0]) : null;
  return [
    modelFact(module, values, {
      name: { name: node.id.name, range: module.rangeOf(node.id) },
      whole: node,
      modelName: null,
      members,
      options,
      extends:
        base?.type === 'Identifier' && base.name !== 'Model' ? [{ name: base.name, range: module.rangeOf(base) }] : [],
      partial: base !== null && base.type !== 'Identifier',
      isAbstract: table === undefined,
    }),
  ];
}

function memberOf(
  module: ParsedModule,
  values: CodeValues,
  property: NodeOf<'PropertyDefinition'> | NodeOf<'MethodDefinition'>,
  dialect: Dialect,
): EntityMember | null {
  const name = keyOf(property.key, property.computed);
  const decorators = decoratorsOf(module, property.decorators);
  if (name === null || decorators.length === 0) return null;
  const has = (wanted: string) => decorators.find((one) => one.name === wanted);
  const related = decorators.find((one) => Object.hasOwn(RELATIONS, one.name));
  const place = { nameRange: module.rangeOf(property.key), range: module.rangeOf(property) };
  if (related) {
    const target = values.result(related.args[0]) ?? values.plain(related.args[0]);
    const named = target?.type === 'Identifier' ? { name: target.name, range: module.rangeOf(target) } : null;
    const relation = relationTo(RELATIONS[related.name]!, named);
    return { ...plainMember(name), ...place, stored: false, relation };
  }
  const column = decorators.find((one) => COLUMNS.has(one.name));
  if (!column) return null;
  const isStamp = column.name !== 'Column' && column.name !== 'Attribute';
  const written = has('Column') ?? has('Attribute') ?? column;
  const member = readAttribute(
    module,
    values,
    { name, key: property.key, whole: property, value: written.args[0] ?? null },
    dialect,
  );
  const allowNull = has('AllowNull');
  const refuses = allowNull ? values.constant(allowNull.args[0]) === false : has('NotNull') !== undefined;
  const id = member.id || has('PrimaryKey') !== undefined;
  return {
    ...member,
    ...place,
    id,
    nullable: !id && !refuses && member.nullable,
    generated: member.generated || isStamp || has('AutoIncrement') !== undefined,
    unread: [
      ...new Set([
        ...(member.unread ?? []).filter((one) => one !== 'nullable' || (!allowNull && !id && !refuses)),
        ...(isStamp ? (['type', 'nullable', 'name'] as const) : []),
      ]),
    ],
  };
}

function relationTo(kind: EntityRelation['kind'], target: EntityRelation['target']): EntityRelation {
  return {
    kind,
    target,
    inverse: null,
    name: null,
    owner: kind === 'many-to-one',
    joins: [],
    joinTable: null,
    onDelete: null,
    onUpdate: null,
  };
}

function decoratorsOf(module: ParsedModule, decorators: readonly TSESTree.Decorator[] | undefined): Decorated[] {
  return (decorators ?? []).flatMap(({ expression }) => {
    const call = expression.type === 'CallExpression' ? expression : null;
    const imported = importedName(module, call?.callee ?? expression);
    if (!imported || !/^(?:sequelize-typescript|@sequelize\/core\/decorators)/.test(imported.from)) return [];
    return [{ name: imported.name, args: call?.arguments ?? [] }];
  });
}
