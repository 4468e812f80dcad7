// The names that a Prisma Client exports for each model, as text: `Prisma.UserWhereInput`, `Prisma.UserGetPayload`, …

import type { ModelShape } from './declare-model';

const TYPES: readonly (readonly [string, string])[] = [
  ['WhereInput', '$Where<M>'],
  ['WhereUniqueInput', '$Unique<M>'],
  ['ScalarWhereInput', '$ScalarWhere<M>'],
  ['ScalarWhereWithAggregatesInput', '$ScalarWhere<M>'],
  ['OrderByWithRelationInput', '$OrderBy<M>'],
  ['OrderByWithAggregationInput', '$OrderBy<M>'],
  ['OrderByWithRelationAndSearchRelevanceInput', '$OrderBy<M>'],
  ['CreateInput', '$CreateChecked<M>'],
  ['UncheckedCreateInput', '$CreateUnchecked<M>'],
  ['CreateManyInput', '$CreateRow<M>'],
  ['UpdateInput', '$Update<M>'],
  ['UncheckedUpdateInput', '$Update<M>'],
  ['UpdateManyMutationInput', '$UpdateRow<M>'],
  ['UncheckedUpdateManyInput', '$UpdateRow<M>'],
  ['Select', '$Select<M>'],
  ['SelectScalar', '$SelectScalars<$S<M>>'],
  ['SelectCreateManyAndReturn', '$Select<M>'],
  ['SelectUpdateManyAndReturn', '$Select<M>'],
  ['Include', '$Include<M>'],
  ['IncludeCreateManyAndReturn', '$Include<M>'],
  ['IncludeUpdateManyAndReturn', '$Include<M>'],
  ['Omit', '$Omit<M>'],
  ['CountOutputType', '{ [K in keyof $O<M>]: number }'],
  ['CountOutputTypeSelect', '{ [K in keyof $O<M>]?: boolean }'],
  ['RelationFilter', '{ is?: $Where<M> | null; isNot?: $Where<M> | null }'],
  ['NullableRelationFilter', '{ is?: $Where<M> | null; isNot?: $Where<M> | null }'],
  ['ScalarRelationFilter', '{ is?: $Where<M>; isNot?: $Where<M> }'],
  ['NullableScalarRelationFilter', '{ is?: $Where<M> | null; isNot?: $Where<M> | null }'],
  ['ListRelationFilter', '{ every?: $Where<M>; some?: $Where<M>; none?: $Where<M> }'],
  ['OrderByRelationAggregateInput', '{ _count?: $SortOrder }'],
  ['FieldRefs', '{ readonly [K in keyof $S<M>]: $FieldRef }'],
  ['MinAggregateOutputType', '{ [K in keyof $S<M>]: $S<M>[K] | null }'],
  ['MaxAggregateOutputType', '{ [K in keyof $S<M>]: $S<M>[K] | null }'],
  ['SumAggregateOutputType', '{ [K in keyof $S<M>]: $S<M>[K] | null }'],
  ['AvgAggregateOutputType', '{ [K in keyof $S<M>]: $S<M>[K] | null }'],
  ['CountAggregateOutputType', '{ [K in keyof $S<M>]: number } & { _all: number }'],
  ['GroupByOutputType', '$S<M> & { _count: any; _avg: any; _sum: any; _min: any; _max: any }'],
];

/** With the type parameter for extensions that the real ones have. */
const ARGUMENTS: readonly (readonly [string, string])[] = [
  ['DefaultArgs', '$ShapeArgs<M>'],
  ['Args', '$ShapeArgs<M>'],
  ['FindUniqueArgs', '$FindUniqueArgs<M>'],
  ['FindUniqueOrThrowArgs', '$FindUniqueArgs<M>'],
  ['FindFirstArgs', '$FindManyArgs<M>'],
  ['FindFirstOrThrowArgs', '$FindManyArgs<M>'],
  ['FindManyArgs', '$FindManyArgs<M>'],
  ['CreateArgs', '$CreateArgs<M>'],
  ['CreateManyArgs', '$CreateManyArgs<M>'],
  ['CreateManyAndReturnArgs', '$CreateManyAndReturnArgs<M>'],
  ['UpdateArgs', '$UpdateArgs<M>'],
  ['UpdateManyArgs', '$UpdateManyArgs<M>'],
  ['UpdateManyAndReturnArgs', '$UpdateManyAndReturnArgs<M>'],
  ['UpsertArgs', '$UpsertArgs<M>'],
  ['DeleteArgs', '$DeleteArgs<M>'],
  ['DeleteManyArgs', '$DeleteManyArgs<M>'],
  ['AggregateArgs', '$AggregateArgs<M>'],
  ['CountArgs', '$CountArgs<M>'],
  ['GroupByArgs', '$GroupByArgs<M>'],
  ['Delegate', '$Delegate<M>'],
];

/** Inputs that leave out the relation they are nested in: `PostCreateWithoutAuthorInput`. */
const WITHOUT: readonly (readonly [string, string, string])[] = [
  ['CreateWithout', 'Input', '$CreateWithin<M>'],
  ['UncheckedCreateWithout', 'Input', '$CreateWithin<M>'],
  ['CreateOrConnectWithout', 'Input', '{ where: $Unique<M>; create: $CreateWithin<M> }'],
  ['UpdateWithout', 'Input', '$Update<M>'],
  ['UncheckedUpdateWithout', 'Input', '$Update<M>'],
  ['UpsertWithout', 'Input', '{ create: $CreateWithin<M>; update: $Update<M>; where?: $Where<M> }'],
  ['CreateNestedOneWithout', 'Input', '$CreateOne<M>'],
  ['CreateNestedManyWithout', 'Input', '$CreateMany<M>'],
  ['UncheckedCreateNestedOneWithout', 'Input', '$CreateOne<M>'],
  ['UncheckedCreateNestedManyWithout', 'Input', '$CreateMany<M>'],
  ['UpdateOneWithout', 'NestedInput', '$UpdateOne<M>'],
  ['UpdateOneRequiredWithout', 'NestedInput', '$UpdateOne<M>'],
  ['UpdateManyWithout', 'NestedInput', '$UpdateMany<M>'],
  ['UncheckedUpdateManyWithout', 'NestedInput', '$UpdateMany<M>'],
  ['CreateMany', 'Input', '$CreateManyWithin<M>'],
  ['CreateMany', 'InputEnvelope', '{ data: $List<$CreateManyWithin<M>>; skipDuplicates?: boolean }'],
  ['UpdateToOneWithWhereWithout', 'Input', '{ where?: $Where<M>; data: $Update<M> }'],
  ['UpsertWithWhereUniqueWithout', 'Input', '{ where: $Unique<M>; create: $CreateWithin<M>; update: $Update<M> }'],
  ['UpdateWithWhereUniqueWithout', 'Input', '{ where: $Unique<M>; data: $Update<M> }'],
  ['UpdateManyWithWhereWithout', 'Input', '{ where: $ScalarWhere<M>; data: $UpdateRow<M> }'],
];

export function declareNames({ name, objects, uniques }: ModelShape): string {
  const key = JSON.stringify(name);
  const of = (type: string) => type.replaceAll('<M>', `<${key}>`);
  const lines = [
    `  export const ${name}ScalarFieldEnum: { readonly [K in keyof ${name}]: K };`,
    `  export type ${name}ScalarFieldEnum = keyof ${name};`,
    `  export type ${name}GetPayload<A = unknown, U = any> = $Payload<${key}, A>;`,
    `  export type $${name}Payload<E = any> = { name: ${key}; scalars: ${name}; objects: ${name}$objects; composites: {} };`,
    ...TYPES.map(([suffix, type]) => `  export type ${name}${suffix} = ${of(type)};`),
    ...ARGUMENTS.map(([suffix, type]) => `  export type ${name}${suffix}<E = any, F = any> = ${of(type)};`),
  ];
  for (const { name: unique, fields } of uniques) {
    if (fields.length < 2) continue;
    lines.push(
      `  export type ${name}${capital(unique)}CompoundUniqueInput = ${name}$compound[${JSON.stringify(unique)}];`,
    );
  }
  const inverses = new Set(objects.flatMap((member) => (member.relation?.target ? [capital(member.name)] : [])));
  for (const inverse of inverses) {
    for (const [prefix, suffix, type] of WITHOUT) {
      lines.push(`  export type ${name}${prefix}${inverse}${suffix} = ${of(type)};`);
    }
  }
  return lines.join('\n');
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
