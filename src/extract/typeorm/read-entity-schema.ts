// A `new` expression in; the entity that an EntitySchema declares without decorators out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact, EntityMember, EntityRelation } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, importedName, keyOf, propertyOf } from '../syntax/code-values';
import { isTypeOrm } from './decorators';
import { readJoins, readJoinTable, readTableJoins } from './read-member';
import { readOptions } from './read-options';
import { keyWords } from './read-relation';
import { readSchemaKeys } from './read-schema-keys';

export function readEntitySchema(
  module: ParsedModule,
  values: CodeValues,
  node: NodeOf<'NewExpression'>,
): EntityFact | null {
  const imported = importedName(module, node.callee);
  if (imported?.name !== 'EntitySchema' || !isTypeOrm(imported.from)) return null;
  const options = values.object(node.arguments[0]);
  const name = options ? (values.named(propertyOf(options, 'name')) ?? targetName(module, options)) : null;
  if (!options || !name) return null;
  const columns = values.object(propertyOf(options, 'columns'));
  const relations = values.object(propertyOf(options, 'relations'));
  const embeddeds = values.object(propertyOf(options, 'embeddeds'));
  const isUnread = propertyOf(options, 'embeddeds') !== null && embeddeds === null;
  const type = values.text(propertyOf(options, 'type'));
  const isOpen = [options, columns, relations, embeddeds].some(
    (object) => object?.properties.some(isSpreadOfOthers) ?? false,
  );
  return {
    kind: 'entity',
    orm: 'typeorm',
    type: type === 'view' ? 'view' : type === 'abstract' ? 'abstract' : 'entity',
    name: name.name,
    ...variableOf(module, node),
    table: values.named(propertyOf(options, 'tableName')),
    schema: values.text(propertyOf(options, 'schema')),
    connection: values.text(propertyOf(options, 'database')),
    extends: [],
    inheritance: null,
    members: [
      ...properties(module, values, columns).map((property) => columnMember(module, values, property)),
      ...properties(module, values, relations).map((property) => relationMember(module, values, property)),
      ...properties(module, values, embeddeds).map((property) => embeddedMember(module, values, property)),
    ],
    keys: readSchemaKeys(module, values, options),
    ...(values.constant(propertyOf(options, 'synchronize')) === false ? { unsynchronized: true } : {}),
    partial: isOpen || isUnread || !columns,
    hidden: false,
    range: module.rangeOf(node),
    nameRange: name.range,
    ...(propertyOf(options, 'tableName') && !values.named(propertyOf(options, 'tableName'))
      ? { unread: ['table' as const] }
      : {}),
  };

  /** Spreads of objects that stand in the file are followed. */
  function isSpreadOfOthers(property: TSESTree.ObjectLiteralElement): boolean {
    return property.type === 'SpreadElement' && values.object(property.argument) === null;
  }
}

/** `const UserSchema = new EntitySchema(…)` */
function variableOf(module: ParsedModule, node: NodeOf<'NewExpression'>): Pick<EntityFact, 'codeName'> {
  let at = module.parentOf(node);
  while (at?.type === 'TSAsExpression' || at?.type === 'TSSatisfiesExpression') at = module.parentOf(at);
  return at?.type === 'VariableDeclarator' && at.id.type === 'Identifier' ? { codeName: at.id.name } : {};
}

/** `{ schema: AddressSchema, prefix: 'home' }` */
function embeddedMember(module: ParsedModule, values: CodeValues, property: SchemaProperty): EntityMember {
  const options = values.object(property.value);
  const schema = options ? propertyOf(options, 'schema') : null;
  const written = options ? values.constant(propertyOf(options, 'prefix')) : undefined;
  const name = schema?.type === 'Identifier' ? schema.name : '';
  return {
    ...startOf(module, property),
    list: options ? values.constant(propertyOf(options, 'array')) === true : false,
    embedded: { name, prefix: typeof written === 'string' ? written : written === false ? '' : null },
  };
}

function targetName(module: ParsedModule, options: NodeOf<'ObjectExpression'>) {
  const target = propertyOf(options, 'target');
  return target?.type === 'Identifier' ? { name: target.name, range: module.rangeOf(target) } : null;
}

interface SchemaProperty {
  name: string;
  key: TSESTree.Node;
  node: TSESTree.Node;
  value: TSESTree.Node;
}

const MOST_SPREADS = 4;

function properties(
  module: ParsedModule,
  values: CodeValues,
  object: NodeOf<'ObjectExpression'> | null,
  depth = 0,
): SchemaProperty[] {
  return (object?.properties ?? []).flatMap((property): SchemaProperty[] => {
    if (property.type === 'SpreadElement') {
      return depth < MOST_SPREADS ? properties(module, values, values.object(property.argument), depth + 1) : [];
    }
    const name = keyOf(property.key, property.computed);
    return name === null ? [] : [{ name, key: property.key, node: property, value: property.value }];
  });
}

function columnMember(module: ParsedModule, values: CodeValues, property: SchemaProperty): EntityMember {
  const options = values.object(property.value);
  const start = startOf(module, property);
  if (!options) return { ...start, unread: ['type', 'nullable', 'default', 'name'] };
  const { unread, codeType, ...read } = readOptions(module, values, null, options);
  const flag = (key: string) => values.constant(propertyOf(options, key)) === true;
  const generated = values.constant(propertyOf(options, 'generated'));
  const isDate = flag('createDate') || flag('updateDate') || flag('deleteDate');
  const member: EntityMember = { ...start, ...read, codeType: codeType ?? '' };
  if (flag('virtual') || propertyOf(options, 'virtualProperty')) return { ...member, stored: false };
  if (member.id) member.nullable = false;
  if (flag('deleteDate')) member.nullable = true;
  member.generated ||= isDate || flag('version');
  if (generated === true || generated === 'increment' || generated === 'identity') member.default = 'autoincrement()';
  else if (generated !== undefined || isDate) unread.push('default');
  return unread.length > 0 ? { ...member, unread: [...new Set(unread)] } : member;
}

const KINDS: Readonly<Record<string, EntityRelation['kind']>> = {
  'one-to-one': 'one-to-one',
  'one-to-many': 'one-to-many',
  'many-to-one': 'many-to-one',
  'many-to-many': 'many-to-many',
};

function relationMember(module: ParsedModule, values: CodeValues, property: SchemaProperty): EntityMember {
  const options = values.object(property.value);
  const of = (key: string) => (options ? propertyOf(options, key) : null);
  const kind = KINDS[values.text(of('type')) ?? ''] ?? 'many-to-one';
  const joinColumn = of('joinColumn');
  const joinTable = of('joinTable');
  const owner = kind === 'many-to-one' || (kind === 'one-to-one' && joinColumn !== null) || joinTable !== null;
  const between = values.object(joinTable);
  const joins = readJoins(values, joinColumn);
  if (between) joins.push(...readJoinTable(values, between));
  const isStored = owner && kind !== 'many-to-many';
  const targetNode = values.result(of('target')) ?? of('target');
  const target =
    values.named(targetNode) ??
    (targetNode?.type === 'Identifier' ? { name: targetNode.name, range: module.rangeOf(targetNode) } : null);
  const tableOptions = values.object(joinTable);
  const isUnread = !options || (joinColumn !== null && joins.length === 0 && values.constant(joinColumn) === undefined);
  const id = values.constant(of('primary')) === true;
  return {
    ...startOf(module, property),
    stored: isStored,
    column: isStored && joins.length === 1 ? joins[0]!.column : null,
    id,
    nullable: isStored && !id && values.constant(of('nullable')) !== false,
    list: kind.endsWith('to-many'),
    unique: kind === 'one-to-one' && isStored,
    relation: {
      kind,
      target,
      inverse: values.named(of('inverseSide')),
      name: null,
      owner,
      joins,
      joinTable: tableOptions ? values.named(propertyOf(tableOptions, 'name')) : null,
      onDelete: values.text(of('onDelete')),
      onUpdate: values.text(of('onUpdate')),
      ...keyWords(values, options, !options),
      ...(tableOptions ? { tableJoins: readTableJoins(values, tableOptions) } : {}),
    },
    unread: isUnread ? ['type', 'nullable', 'default', 'name'] : ['type', 'default'],
  };
}

function startOf(module: ParsedModule, { name, key, node }: SchemaProperty): EntityMember {
  return {
    name,
    nameRange: module.rangeOf(key),
    range: module.rangeOf(node),
    stored: true,
    hidden: false,
    column: null,
    codeType: '',
    codeTypeRange: null,
    databaseType: null,
    nullable: false,
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
