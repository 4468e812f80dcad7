// The name, the attributes and the options of a Sequelize model in; its entity out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact, EntityMember, Named } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';
import { plainMember } from './read-attribute';

type Node = TSESTree.Node;

export interface ModelParts {
  name: Named;
  whole: Node;
  /** What Sequelize calls the model, where it is not the name. */
  modelName: string | null;
  members: EntityMember[];
  options: NodeOf<'ObjectExpression'> | null;
  extends: Named[];
  partial: boolean;
  isAbstract: boolean;
}

/** The model's own `underscored` names its columns here; what the connection says is known when entities are linked. */
export function modelFact(module: ParsedModule, values: CodeValues, parts: ModelParts): EntityFact {
  const { name, whole, members, options, modelName } = parts;
  const of = (option: string) => (options ? propertyOf(options, option) : null);
  const table = values.named(of('tableName'));
  const isFrozen = values.constant(of('freezeTableName')) === true;
  const called = modelName ?? name.name;
  return {
    kind: 'entity',
    orm: 'sequelize',
    type: parts.isAbstract ? 'abstract' : 'entity',
    name: name.name,
    table: table ?? (isFrozen ? { name: called, range: name.range } : null),
    schema: values.text(of('schema')),
    connection: null,
    extends: parts.extends,
    inheritance: null,
    members: underscored(values, of('underscored'), members),
    keys: [],
    partial: parts.partial,
    hidden: false,
    range: module.rangeOf(whole),
    nameRange: name.range,
  };
}

/** `underscored: true` of the model itself: its columns are named by it. */
function underscored(values: CodeValues, node: Node | null, members: EntityMember[]): EntityMember[] {
  if (values.constant(node) !== true) return members;
  return members.map((member) =>
    member.column === null ? { ...member, column: { name: snakeCase(member.name), range: member.nameRange } } : member,
  );
}

export function snakeCase(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** `createdAt`, `updatedAt` and, of a paranoid model, `deletedAt`: made without being written. */
export function stamps(
  module: ParsedModule,
  values: CodeValues,
  options: NodeOf<'ObjectExpression'> | null,
  place: Node,
  known: readonly EntityMember[],
): EntityMember[] {
  const of = (option: string) => (options ? propertyOf(options, option) : null);
  if (values.constant(of('timestamps')) === false) return [];
  const names = ['createdAt', 'updatedAt', ...(values.constant(of('paranoid')) === true ? ['deletedAt'] : [])];
  return names.flatMap((stamp): EntityMember[] => {
    const given = of(stamp);
    if (given && values.constant(given) === false) return [];
    const name = values.text(given) ?? stamp;
    if (known.some((member) => member.name === name)) return [];
    const range = module.rangeOf(place);
    return [
      {
        ...plainMember(name),
        nameRange: range,
        range,
        codeType: 'Date',
        generated: true,
        // The connection may turn them off for all.
        unread: ['type', 'nullable', 'default', 'name'],
      },
    ];
  });
}
