// A Prisma model in; the declarations that are its own out: fields, relations, what must be given, what finds one row.

import type { EntityFact, EntityKey, EntityMember } from '../../model/entity';

export interface ModelShape {
  name: string;
  scalars: EntityMember[];
  objects: EntityMember[];
  uniques: { name: string; fields: string[] }[];
}

const CODE_TYPES: Readonly<Record<string, string>> = {
  String: 'string',
  Boolean: 'boolean',
  Int: 'number',
  Float: 'number',
  BigInt: 'bigint',
  Decimal: '$Runtime.Decimal',
  DateTime: 'Date',
  Json: 'JsonValue',
  Bytes: 'Uint8Array',
};

export function shapeOf(entity: EntityFact, hidden: ReadonlySet<string>): ModelShape {
  const seen = entity.members.filter((member) => !member.hidden && isIdentifier(member.name));
  const scalars = seen.filter((member) => member.relation === null);
  const objects = seen.filter((member) => member.relation?.target && !hidden.has(member.relation.target.name));
  const known = new Set(scalars.map((member) => member.name));
  const uniques = [
    ...scalars.filter(({ id, unique }) => id || unique).map(({ name }) => ({ name, fields: [name] })),
    ...entity.keys.filter(({ kind }) => kind === 'id' || kind === 'unique').map(uniqueOf),
  ].filter(({ fields }) => fields.length > 0 && fields.every((field) => known.has(field)));
  return { name: entity.name, scalars, objects, uniques };
}

function uniqueOf(key: EntityKey): ModelShape['uniques'][number] {
  const fields = key.members.map((member) => member.name);
  return { name: key.codeName ?? fields.join('_'), fields };
}

/** Types with members of their own carry the names that `owners` tells the schema's place of. */
export function declareModel(shape: ModelShape, isEmbedded: boolean): string {
  const { name, scalars, objects, uniques } = shape;
  return [
    `export type ${name} = {`,
    ...scalars.map((member) => `  ${member.name}: ${typeOf(member)};`),
    '};',
    `type ${name}$objects = {`,
    ...objects.map((member) => `  ${member.name}: ${markerOf(member)};`),
    '};',
    ...declareUniques(),
    `type ${name}$required = ${names(scalars.filter(isRequired))};`,
    `type ${name}$keys = ${names(foreignKeys(shape))};`,
    `type ${name}$owed = ${names(objects.filter((member) => isOwed(member, scalars)))};`,
    '',
  ].join('\n');

  function declareUniques(): string[] {
    if (isEmbedded) return [];
    const compound = uniques.filter(({ name: key, fields }) => fields.length > 1 || key !== fields[0]);
    const single = uniques.filter(({ name: key, fields }) => fields.length === 1 && key === fields[0]);
    const members = compound.map(({ name: key, fields }) => `  ${keyName(key)}: $Keyed<${name}, ${literals(fields)}>;`);
    const choices = [
      ...single.map(({ name: key }) => `$Given<${name}, '${key}'>`),
      ...compound.map(({ name: key }) => `Pick<${name}$compound, ${JSON.stringify(key)}>`),
    ];
    return [
      `type ${name}$compound = {`,
      ...members,
      '};',
      `type ${name}$unique = ${choices.length > 0 ? `(${choices.join(' | ')}) & Partial<${name}$compound>` : '{}'};`,
    ];
  }
}

function typeOf(member: EntityMember): string {
  const type = member.enum?.name ? `$Enums.${member.enum.name}` : (member.embedded?.name ?? scalarType(member));
  if (member.list) return `${type}[]`;
  return member.nullable ? `${type} | null` : type;
}

function scalarType(member: EntityMember): string {
  return CODE_TYPES[member.codeType] ?? 'unknown';
}

function markerOf(member: EntityMember): string {
  const target = JSON.stringify(member.relation?.target?.name ?? '');
  if (member.list) return `$Many<${target}>`;
  return member.nullable ? `$Maybe<${target}>` : `$One<${target}>`;
}

function isRequired(member: EntityMember): boolean {
  return !member.nullable && !member.list && member.default === null && !member.generated;
}

function foreignKeys({ objects }: ModelShape): { name: string }[] {
  return objects.flatMap((member) => member.relation!.joins.flatMap((join) => (join.member ? [join.member] : [])));
}

/** Its relation must be given where the keys have no value of their own. */
function isOwed(member: EntityMember, scalars: readonly EntityMember[]): boolean {
  if (member.nullable || member.list) return false;
  const keys = (member.relation?.joins ?? []).map((join) => scalars.find(({ name }) => name === join.member?.name));
  return keys.length > 0 && keys.some((key) => key !== undefined && isRequired(key));
}

function names(members: readonly { name: string }[]): string {
  return literals([...new Set(members.map((member) => member.name))]);
}

function literals(list: readonly string[]): string {
  return list.length === 0 ? 'never' : list.map((name) => JSON.stringify(name)).join(' | ');
}

function keyName(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

export function isIdentifier(name: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
}
