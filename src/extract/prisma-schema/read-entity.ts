// A model, view or composite type as written → the entity it is. Types that are no scalars are taken for relations until
// the whole schema is known: another file may say that they are enums.

import type { EntityFact, EntityJoin, EntityKey, EntityMember, EntityRelation } from '../../model/entity';
import {
  argumentOf,
  attributeNamed,
  namedFields,
  namedString,
  type Placed,
  stringOf,
  writtenValue,
} from './read-attributes';
import type { Attribute, SchemaBlock, SchemaLine, WrittenType } from './schema-syntax';

type Field = Extract<SchemaLine, { kind: 'field' }>;

const SCALARS = new Set([
  'String',
  'Boolean',
  'Int',
  'BigInt',
  'Float',
  'Decimal',
  'DateTime',
  'Json',
  'Bytes',
  'Unsupported',
]);
const KEY_KINDS: Readonly<Record<string, EntityKey['kind']>> = {
  id: 'id',
  unique: 'unique',
  index: 'index',
  fulltext: 'fulltext',
};
const TYPES = { model: 'entity', view: 'view', type: 'embedded' } as const;

export function readEntity(block: SchemaBlock & { keyword: keyof typeof TYPES }, placed: Placed): EntityFact {
  const attributes = block.lines.flatMap((line) => (line.kind === 'attribute' ? [line.attribute] : []));
  return {
    kind: 'entity',
    orm: 'prisma',
    type: TYPES[block.keyword],
    name: block.name.text,
    table: namedString(argumentOf(attributeNamed(attributes, 'map'), ['name'], 0), placed),
    schema: stringOf(argumentOf(attributeNamed(attributes, 'schema'), ['map', 'name'], 0)),
    connection: null,
    extends: [],
    inheritance: null,
    members: fieldsOf(block).map((field) => readMember(field, placed)),
    keys: attributes.flatMap((attribute) => readKey(attribute, placed)),
    partial: false,
    hidden: attributeNamed(attributes, 'ignore') !== null,
    range: placed(block),
    nameRange: placed(block.name),
  };
}

export function isScalar(type: string): boolean {
  return SCALARS.has(type);
}

/** A field without a type is no field; one that is written twice counts once. */
function fieldsOf(block: SchemaBlock): (Field & { type: WrittenType })[] {
  const seen = new Set<string>();
  const fields: (Field & { type: WrittenType })[] = [];
  for (const line of block.lines) {
    if (line.kind !== 'field' || line.type === null || seen.has(line.name.text)) continue;
    seen.add(line.name.text);
    fields.push({ ...line, type: line.type });
  }
  return fields;
}

function readMember(field: Field & { type: WrittenType }, placed: Placed): EntityMember {
  const { type, attributes } = field;
  const native = attributes.find((attribute) => attribute.name.includes('.'));
  const scalar = isScalar(type.name.text);
  const written = argumentOf(attributeNamed(attributes, 'default'), ['value'], 0);
  const key = attributeNamed(attributes, 'unique') ?? attributeNamed(attributes, 'id');
  const keyName = stringOf(argumentOf(key, ['map']));
  const computed = written?.kind === 'call' && /^(?:autoincrement|auto|dbgenerated|sequence)$/.test(written.name);
  return {
    name: field.name.text,
    nameRange: placed(field.name),
    range: placed(field),
    stored: scalar,
    hidden: attributeNamed(attributes, 'ignore') !== null || type.unsupported !== null,
    column: namedString(argumentOf(attributeNamed(attributes, 'map'), ['name'], 0), placed),
    codeType: type.name.text,
    codeTypeRange: placed(type.name),
    databaseType: type.unsupported ?? (native ? nativeType(native) : null),
    nullable: type.optional,
    optional: false,
    list: type.list,
    id: attributeNamed(attributes, 'id') !== null,
    unique: attributeNamed(attributes, 'unique') !== null,
    ...(keyName === null ? {} : { keyName }),
    generated: computed || attributeNamed(attributes, 'updatedAt') !== null,
    default: written === null ? null : writtenValue(written),
    enum: null,
    embedded: null,
    relation: scalar ? null : readRelation(field, placed),
  };
}

function nativeType(attribute: Attribute): string {
  const name = attribute.name.slice(attribute.name.indexOf('.') + 1);
  return attribute.text === '' ? name : `${name}(${attribute.text})`;
}

function readRelation(field: Field & { type: WrittenType }, placed: Placed): EntityRelation {
  const relation = attributeNamed(field.attributes, 'relation');
  const members = namedFields(argumentOf(relation, ['fields']), placed);
  const references = namedFields(argumentOf(relation, ['references']), placed);
  const joins: EntityJoin[] = members.map((member, at) => ({
    member,
    column: null,
    references: references[at] ?? null,
  }));
  const keyName = stringOf(argumentOf(relation, ['map']));
  const action = (name: string) => {
    const value = argumentOf(relation, [name]);
    return value?.kind === 'name' ? value.text : null;
  };
  return {
    kind: field.type.list ? 'one-to-many' : 'many-to-one',
    target: { name: field.type.name.text, range: placed(field.type.name) },
    inverse: null,
    name: stringOf(argumentOf(relation, ['name'], 0)),
    owner: joins.length > 0,
    joins,
    joinTable: null,
    onDelete: action('onDelete'),
    onUpdate: action('onUpdate'),
    ...(keyName === null ? {} : { keyName }),
  };
}

function readKey(attribute: Attribute, placed: Placed): EntityKey[] {
  const kind = KEY_KINDS[attribute.name];
  if (!kind) return [];
  const isPlain = kind === 'index' || kind === 'fulltext';
  return [
    {
      kind,
      name: stringOf(argumentOf(attribute, isPlain ? ['map', 'name'] : ['map'])),
      codeName: isPlain ? null : stringOf(argumentOf(attribute, ['name'])),
      members: namedFields(argumentOf(attribute, ['fields'], 0), placed),
      ...specialOf(attribute),
      range: placed(attribute),
    },
  ];
}

function specialOf({ text }: Attribute): Pick<EntityKey, 'special'> {
  if (/\bwhere\s*:/.test(text)) return { special: 'condition' };
  return /\b(?:sort|ops|length|clustered|type)\s*:/.test(text) ? { special: 'manner' } : {};
}
