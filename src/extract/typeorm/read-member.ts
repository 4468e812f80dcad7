// A property of a class with its decorators in; the member of an entity that TypeORM makes of it out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityJoin, EntityMember } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { readCodeType } from '../syntax/code-type';
import type { DecoratorCall } from './decorators';
import { readOptions } from './read-options';
import { RELATION_KINDS, readRelation } from './read-relation';

type Node = TSESTree.Node;
type PropertyNode = NodeOf<'PropertyDefinition'> | NodeOf<'MethodDefinition'>;

const COLUMNS = new Set([
  'Column',
  'PrimaryColumn',
  'PrimaryGeneratedColumn',
  'CreateDateColumn',
  'UpdateDateColumn',
  'DeleteDateColumn',
  'VersionColumn',
  'ViewColumn',
  'ObjectIdColumn',
  'TreeLevelColumn',
]);
/** Filled by queries, kept nowhere. */
const UNSTORED = new Set(['VirtualColumn', 'RelationId', 'RelationCount', 'TreeChildren']);

export function readMember(
  module: ParsedModule,
  values: CodeValues,
  node: PropertyNode,
  calls: readonly DecoratorCall[],
): EntityMember | null {
  const name = keyOf(node.key, node.computed);
  if (name === null || calls.length === 0) return null;
  const own = calls.filter(({ isTypeOrms }) => isTypeOrms);
  const columns = own.filter((call) => COLUMNS.has(call.name));
  // `@Column() @CreateDateColumn()`: what fills it says more.
  const column = columns.find((call) => call.name !== 'Column') ?? columns[0];
  const relation = own.find((call) => call.name in RELATION_KINDS || call.name === 'TreeParent');
  const isUnstored = own.some((call) => UNSTORED.has(call.name));
  const wrapped = calls.find(({ isTypeOrms, name: called }) => !isTypeOrms && /Column$/.test(called));
  if (!column && !relation && !isUnstored && !wrapped) return null;
  const annotation = node.type === 'PropertyDefinition' ? (node.typeAnnotation?.typeAnnotation ?? null) : null;
  const type = readCodeType(module, annotation);
  const start: EntityMember = {
    name,
    nameRange: module.rangeOf(node.key),
    range: module.rangeOf(node),
    stored: true,
    hidden: false,
    column: null,
    codeType: type.name,
    codeTypeRange: annotation ? module.rangeOf(annotation) : null,
    databaseType: null,
    nullable: false,
    optional: node.type === 'PropertyDefinition' && node.optional,
    list: false,
    id: false,
    unique: false,
    generated: own.some((call) => call.name === 'Generated'),
    default: null,
    enum: null,
    embedded: null,
    relation: null,
  };
  if (relation) return relationMember(module, values, start, relation, own);
  if (column) return columnMember(module, values, start, column);
  // A decorator of the project that makes a column: what kind of one, nobody knows.
  if (wrapped && !isUnstored) return { ...start, unread: ['type', 'nullable', 'default', 'name'] };
  return { ...start, stored: false };
}

function columnMember(
  module: ParsedModule,
  values: CodeValues,
  start: EntityMember,
  { name: called, args }: DecoratorCall,
): EntityMember {
  const embedded = called === 'Column' ? embeddedType(values, args) : null;
  if (embedded) return { ...start, embedded, list: start.codeType.endsWith('[]') };
  const written = args[0] && values.object(args[0]) === null ? args[0] : null;
  const options = values.object(args.find((arg) => values.object(arg) !== null));
  const strategy = called === 'PrimaryGeneratedColumn' ? (values.text(written) ?? 'increment') : null;
  const { unread, codeType, ...read } = readOptions(module, values, strategy === null ? written : null, options);
  const member: EntityMember = { ...start, ...read, codeType: codeType ?? start.codeType };
  member.generated ||= start.generated;
  // Options that come from elsewhere; an unread first argument may be such, or a type.
  const isOpen = args.some((arg) => values.object(arg) === null && (arg !== written || unread.includes('type')));
  if (isOpen) unread.push('type', 'nullable', 'default', 'name');
  switch (called) {
    case 'PrimaryColumn':
    case 'ObjectIdColumn':
      member.id = true;
      break;
    case 'PrimaryGeneratedColumn':
      Object.assign(member, { id: true, generated: true });
      if (strategy === 'increment' || strategy === 'identity') member.default = 'autoincrement()';
      else unread.push('default');
      if (strategy === 'uuid') member.databaseType = 'uuid';
      break;
    case 'CreateDateColumn':
    case 'UpdateDateColumn':
      member.generated = true;
      if (!options || !propertyOf(options, 'default')) unread.push('default');
      if (member.databaseType === null) member.codeType = 'Date';
      break;
    case 'DeleteDateColumn':
      Object.assign(member, { generated: true, nullable: true });
      break;
    case 'VersionColumn':
    case 'TreeLevelColumn':
      member.generated = true;
      if (member.databaseType === null) member.databaseType = 'int';
      break;
  }
  if (member.id) member.nullable = false;
  return unread.length > 0 ? { ...member, unread: [...new Set(unread)] } : member;
}

/** `@Column(() => Address, { prefix: 'home' })` */
function embeddedType(values: CodeValues, args: readonly Node[]): EntityMember['embedded'] {
  const type = values.result(args[0]);
  if (!type) return null;
  if (type.type !== 'Identifier' || /^(?:String|Number|Boolean|Date|Buffer)$/.test(type.name)) return null;
  const options = values.object(args[1]);
  const prefix = options ? values.constant(propertyOf(options, 'prefix')) : undefined;
  const written = typeof prefix === 'string' ? prefix : prefix === false ? '' : null;
  return { name: type.name, prefix: written };
}

function relationMember(
  module: ParsedModule,
  values: CodeValues,
  start: EntityMember,
  call: DecoratorCall,
  calls: readonly DecoratorCall[],
): EntityMember {
  const { relation, nullable, isOpen } = readRelation(module, values, call, start.codeType);
  const joinColumn = calls.find(({ name }) => name === 'JoinColumn');
  const joinTable = calls.find(({ name }) => name === 'JoinTable');
  const id = calls.some(({ name }) => name === 'PrimaryColumn') || isPrimary(values, call);
  relation.owner =
    relation.kind === 'many-to-one' ||
    (relation.kind === 'one-to-one' && joinColumn !== undefined) ||
    (relation.kind === 'many-to-many' && joinTable !== undefined);
  if (joinColumn) relation.joins = readJoins(values, joinColumn.args[0]);
  if (joinTable) {
    const options = values.object(joinTable.args[0]);
    relation.joinTable = options ? values.named(propertyOf(options, 'name')) : null;
    relation.joins = readJoinTable(values, options);
    if (options) relation.tableJoins = readTableJoins(values, options);
    const isNamed = options !== null && propertyOf(options, 'name') !== null;
    if ((joinTable.args.length > 0 && !options) || (isNamed && !relation.joinTable)) relation.joinTableUnread = true;
  }
  const isStored = relation.owner && relation.kind !== 'many-to-many';
  const isUnread = joinColumn?.args[0] !== undefined && relation.joins.length === 0;
  return {
    ...start,
    stored: isStored,
    column: isStored && relation.joins.length === 1 ? relation.joins[0]!.column : null,
    id,
    nullable: isStored && !id && nullable,
    list: relation.kind.endsWith('to-many'),
    unique: relation.kind === 'one-to-one' && isStored,
    relation,
    // The type of a foreign key is that of what it refers to.
    unread: isUnread
      ? ['type', 'nullable', 'default', 'name']
      : isOpen
        ? ['type', 'nullable', 'default']
        : ['type', 'default'],
  };
}

function isPrimary(values: CodeValues, { args }: DecoratorCall): boolean {
  const options = args.map((arg) => values.object(arg)).find((found) => found !== null);
  return options ? values.constant(propertyOf(options, 'primary')) === true : false;
}

/** `{ name, referencedColumnName }`, or a list of them. */
export function readJoins(values: CodeValues, node: Node | null | undefined): EntityJoin[] {
  const items = values.list(node) ?? [node ?? null];
  return items.flatMap((item): EntityJoin[] => {
    const options = values.object(item);
    if (!options) return [];
    return [
      {
        member: null,
        column: values.named(propertyOf(options, 'name')),
        references: values.named(propertyOf(options, 'referencedColumnName')),
      },
    ];
  });
}

/** The columns of a table between two entities; what those of this side refer to is no member of the other. */
export function readJoinTable(values: CodeValues, options: NodeOf<'ObjectExpression'> | null): EntityJoin[] {
  if (!options) return [];
  const side = (key: string) => readJoins(values, propertyOf(options, key));
  const own = [...side('joinColumn'), ...side('joinColumns')].map((join) => ({ ...join, references: null }));
  return [...own, ...side('inverseJoinColumn'), ...side('inverseJoinColumns')];
}

/** `{ name, joinColumn: { name }, inverseJoinColumns: [{ name }] }` */
export function readTableJoins(
  values: CodeValues,
  options: NodeOf<'ObjectExpression'>,
): { own: EntityJoin[]; inverse: EntityJoin[] } {
  const side = (one: string) => readJoins(values, propertyOf(options, one) ?? propertyOf(options, `${one}s`));
  return { own: side('joinColumn'), inverse: side('inverseJoinColumn') };
}
