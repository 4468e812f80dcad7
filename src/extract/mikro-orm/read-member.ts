// A property of a class with its MikroORM decorators in; the member that it is out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityMember, EntityRelation } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { readCodeType } from '../syntax/code-type';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';

type Node = TSESTree.Node;

export interface DecoratorCall {
  name: string;
  args: readonly Node[];
}

const COLUMNS = new Set(['Property', 'PrimaryKey', 'Enum', 'SerializedPrimaryKey', 'Formula', 'Embedded']);
const RELATIONS: Readonly<Record<string, EntityRelation['kind']>> = {
  ManyToOne: 'many-to-one',
  OneToOne: 'one-to-one',
  OneToMany: 'one-to-many',
  ManyToMany: 'many-to-many',
};

export function readMember(
  module: ParsedModule,
  values: CodeValues,
  node: NodeOf<'PropertyDefinition'> | NodeOf<'MethodDefinition'>,
  decorators: readonly DecoratorCall[],
): EntityMember | null {
  const name = keyOf(node.key, node.computed);
  const call = decorators.find((one) => COLUMNS.has(one.name) || Object.hasOwn(RELATIONS, one.name));
  if (name === null || !call) return null;
  const annotation = node.type === 'PropertyDefinition' ? (node.typeAnnotation?.typeAnnotation ?? null) : null;
  const type = readCodeType(module, annotation);
  const options = values.object(call.args.find((arg) => values.object(arg) !== null));
  const of = (option: string) => (options ? propertyOf(options, option) : null);
  const is = (option: string) => values.constant(of(option)) === true;
  const kind = Object.hasOwn(RELATIONS, call.name) ? RELATIONS[call.name]! : null;
  const isOptional = node.type === 'PropertyDefinition' && node.optional;
  const id = call.name === 'PrimaryKey' || is('primary');
  // The side that says `mappedBy` keeps nothing.
  const isOwner =
    kind === 'many-to-one' ||
    (kind === 'one-to-one' && of('mappedBy') === null && call.args.every((arg, at) => at === 0 || values.object(arg)));
  const isStored = kind
    ? isOwner
    : call.name !== 'Formula' &&
      call.name !== 'SerializedPrimaryKey' &&
      call.name !== 'Embedded' &&
      values.constant(of('persist')) !== false &&
      node.type === 'PropertyDefinition';
  const written = kind
    ? (values.named(of('joinColumn')) ?? values.named(of('fieldName')))
    : (values.named(of('fieldName')) ?? values.named(of('name')));
  const target = kind ? targetOf(module, values, call, of('entity'), type.name) : null;
  const unread: NonNullable<EntityMember['unread']> = ['type', 'default'];
  // `prop?: string` is not null in the database unless it says so, or reflection does.
  if (of('nullable') === null && (isOptional || type.nullable || annotation === null)) unread.push('nullable');
  if (of('joinColumns') !== null || of('fieldNames') !== null) unread.push('name');
  return {
    name,
    nameRange: module.rangeOf(node.key),
    range: module.rangeOf(node),
    stored: isStored,
    hidden: false,
    column: written,
    codeType: type.name,
    codeTypeRange: annotation ? module.rangeOf(annotation) : null,
    databaseType: values.text(of('columnType')),
    nullable: !id && is('nullable'),
    optional: isOptional,
    list: kind?.endsWith('to-many') ?? false,
    id,
    unique: is('unique'),
    generated: id || of('onCreate') !== null || of('onUpdate') !== null || is('version'),
    default: null,
    enum: null,
    embedded: call.name === 'Embedded' ? { name: type.name, prefix: null } : null,
    relation: kind && {
      kind,
      target,
      inverse: null,
      name: null,
      owner: isOwner,
      joins: [],
      joinTable: null,
      onDelete: null,
      onUpdate: null,
    },
    unread,
  };
}

/** `@ManyToOne(() => User)`, `{ entity: () => User }`, or the type of the property. */
function targetOf(
  module: ParsedModule,
  values: CodeValues,
  { args }: DecoratorCall,
  entity: Node | null,
  type: string,
): EntityRelation['target'] {
  const at = values.result(entity) ?? values.result(args[0]);
  if (at?.type === 'Identifier') return { name: at.name, range: module.rangeOf(at) };
  const first = args[0] ?? entity;
  return /^[A-Z]\w*$/.test(type) && first ? { name: type, range: module.rangeOf(first) } : null;
}
