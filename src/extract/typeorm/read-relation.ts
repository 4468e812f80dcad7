// A relation decorator of TypeORM in; what it relates out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityRelation, Named } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';
import type { DecoratorCall } from './decorators';

export const RELATION_KINDS: Readonly<Record<string, EntityRelation['kind']>> = {
  OneToOne: 'one-to-one',
  OneToMany: 'one-to-many',
  ManyToOne: 'many-to-one',
  ManyToMany: 'many-to-many',
};

export interface ReadRelation {
  relation: EntityRelation;
  nullable: boolean;
  /** Its options come from elsewhere. */
  isOpen: boolean;
}

export function readRelation(
  module: ParsedModule,
  values: CodeValues,
  { name, args }: DecoratorCall,
  codeType: string,
): ReadRelation {
  const isTree = name === 'TreeParent';
  const options = values.object(args.find((arg, at) => at > (isTree ? -1 : 0) && values.object(arg) !== null));
  const last = args.at(-1);
  const isOpen = !isTree && args.length > 1 && options === null && last?.type === 'Identifier';
  const nullable = options ? values.constant(propertyOf(options, 'nullable')) : undefined;
  const target = isTree
    ? { name: codeType, range: module.rangeOf(args[0] ?? module.program) }
    : targetOf(module, values, args[0]);
  return {
    relation: {
      kind: isTree ? 'many-to-one' : (RELATION_KINDS[name] ?? 'many-to-one'),
      target: isTree && codeType === '' ? null : target,
      inverse: isTree ? null : inverseOf(module, values, args[1]),
      name: options ? values.text(propertyOf(options, 'foreignKeyConstraintName')) : null,
      owner: false,
      joins: [],
      joinTable: null,
      onDelete: options ? values.text(propertyOf(options, 'onDelete')) : null,
      onUpdate: options ? values.text(propertyOf(options, 'onUpdate')) : null,
      ...keyWords(values, options, isOpen),
    },
    nullable: nullable !== false,
    isOpen,
  };
}

/** `() => User`, `'User'` or `User` itself. */
function targetOf(module: ParsedModule, values: CodeValues, node: TSESTree.Node | undefined): Named | null {
  const text = values.named(node);
  if (text) return text;
  const at = values.result(node) ?? values.plain(node);
  return at?.type === 'Identifier' ? { name: at.name, range: module.rangeOf(at) } : values.named(at);
}

/** `(user) => user.orders` or `'orders'`. */
function inverseOf(module: ParsedModule, values: CodeValues, node: TSESTree.Node | undefined): Named | null {
  const text = values.named(node);
  if (text) return text;
  const at = values.result(node);
  if (at?.type !== 'MemberExpression' || at.property.type !== 'Identifier') return null;
  return { name: at.property.name, range: module.rangeOf(at.property) };
}

/** What the options say of the foreign key beside its actions. */
export function keyWords(
  values: CodeValues,
  options: NodeOf<'ObjectExpression'> | null,
  isOpen: boolean,
): Pick<EntityRelation, 'unkeyed' | 'actionsUnread'> {
  const of = (key: string) => (options ? propertyOf(options, key) : null);
  const isUnread = (key: string) => of(key) !== null && values.text(of(key)) === null;
  const isSpread = options?.properties.some(({ type }) => type === 'SpreadElement') ?? false;
  return {
    ...(values.constant(of('createForeignKeyConstraints')) === false ? { unkeyed: true } : {}),
    ...(isOpen || isSpread || isUnread('onDelete') || isUnread('onUpdate') ? { actionsUnread: true } : {}),
  };
}
