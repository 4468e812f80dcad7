// An attribute of a Sequelize model (`email: { type: DataTypes.STRING, field: 'mail' }`) in; the member that it is out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { EntityMember, EntityRelation } from '../../model/entity';
import type { ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';
import { sequelizeType } from '../syntax/sequelize-type';

type Node = TSESTree.Node;

export interface AttributeNodes {
  name: string;
  key: Node;
  whole: Node;
  /** A type, or options; null where nothing is said. */
  value: Node | null;
}

export function readAttribute(
  module: ParsedModule,
  values: CodeValues,
  { name, key, whole, value }: AttributeNodes,
  dialect: Dialect,
): EntityMember {
  const options = values.object(value);
  const of = (option: string) => (options ? propertyOf(options, option) : null);
  const typeNode = options ? of('type') : value;
  const type = typeNode ? sequelizeType(values, typeNode, dialect) : null;
  const allowNull = values.constant(of('allowNull'));
  const id = values.constant(of('primaryKey')) === true;
  const isCounter = values.constant(of('autoIncrement')) === true;
  const isVirtual = type?.name === 'VIRTUAL';
  // What migrations say of types, NULL and defaults is more than most models repeat.
  const unread: NonNullable<EntityMember['unread']> = ['default'];
  if (type?.sql == null) unread.push('type');
  if (allowNull === undefined) unread.push('nullable');
  const opens = value !== null && !options && type === null;
  if (opens || (of('field') !== null && values.text(of('field')) === null)) unread.push('name');
  return {
    ...plainMember(name),
    nameRange: module.rangeOf(key),
    range: module.rangeOf(whole),
    stored: !isVirtual,
    column: values.named(of('field')),
    codeType: codeTypeOf(type?.name ?? ''),
    databaseType: type?.sql ?? null,
    nullable: !id && allowNull !== false,
    list: type?.isArray ?? false,
    id,
    unique: of('unique') !== null && values.constant(of('unique')) !== false,
    generated: isCounter,
    enum: type?.enumValues ? { name: null, values: type.enumValues } : null,
    relation: relationOf(module, values, of('references')),
    unread: [...new Set(unread)],
  };
}

export function plainMember(name: string): EntityMember {
  const range = { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return {
    name,
    nameRange: range,
    range,
    stored: true,
    hidden: false,
    column: null,
    codeType: '',
    codeTypeRange: null,
    databaseType: null,
    nullable: true,
    optional: false,
    list: false,
    id: false,
    unique: false,
    generated: false,
    default: null,
    enum: null,
    embedded: null,
    relation: null,
  };
}

const CODE_TYPES: Readonly<Record<string, string>> = {
  STRING: 'string',
  TEXT: 'string',
  CHAR: 'string',
  UUID: 'string',
  ENUM: 'string',
  INTEGER: 'number',
  FLOAT: 'number',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  DATE: 'Date',
};

function codeTypeOf(name: string): string {
  return Object.hasOwn(CODE_TYPES, name) ? CODE_TYPES[name]! : name.toLowerCase();
}

/** `references: { model: User, key: 'id' }` */
function relationOf(module: ParsedModule, values: CodeValues, node: Node | null): EntityRelation | null {
  const options = values.object(node);
  const model = options ? propertyOf(options, 'model') : null;
  if (model?.type !== 'Identifier') return null;
  return {
    kind: 'many-to-one',
    target: { name: model.name, range: module.rangeOf(model) },
    inverse: null,
    name: null,
    owner: true,
    joins: [],
    joinTable: null,
    onDelete: null,
    onUpdate: null,
  };
}
