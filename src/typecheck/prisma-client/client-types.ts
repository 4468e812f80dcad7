// Declarations that every Prisma Client shares, as text: how arguments and results follow from a model's fields.
//
// Every field is declared once, in the type of its model; all else is mapped from there homomorphically, so that the
// symbol of a use leads back to the field. Arguments are written `A & Args`: with `A extends Args` the literal would be
// its own contextual type, and its keys would lead nowhere.

export const CLIENT_TYPES = `
export type Decimal = $Runtime.Decimal;
export const Decimal: typeof $Runtime.Decimal;
type JsonValue = $Runtime.JsonValue;
type PrismaPromise<T> = $Runtime.PrismaPromise<T>;

interface $Many<T extends string> { $many: T }
interface $One<T extends string> { $one: T }
interface $Maybe<T extends string> { $maybe: T }
interface $Entry<S, O, R, K, Q, U> { s: S; o: O; r: R; k: K; q: Q; u: U }

type $N = keyof $Models;
type $S<M extends $N> = $Models[M]['s'];
type $O<M extends $N> = $Models[M]['o'];
type $List<T> = T | readonly T[];
type $TargetOf<D> = D extends $Many<infer T> ? T : D extends $One<infer T> ? T : D extends $Maybe<infer T> ? T : never;
type $Target<D> = $TargetOf<D> & $N;

type $Input<T> = [JsonValue] extends [T] ? $Runtime.InputJsonValue | $Runtime.NullType : $InputEach<T>;
type $InputEach<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date
    ? Date | string
    : T extends bigint
      ? bigint | number
      : T extends $Runtime.Decimal
        ? $Runtime.Decimal | $Runtime.DecimalJsLike | number | string
        : T extends Uint8Array
          ? Uint8Array
          : T extends readonly (infer E)[]
            ? readonly $Input<E>[] | { set?: readonly $Input<E>[] }
            : $CompositeInput<T>;
type $CompositeInput<T> = { [K in keyof T]: $Input<T[K]> } | { set?: { [K in keyof T]: $Input<T[K]> } | null };
type $Set<T> = $Input<T> | $SetOperations<T>;
interface $SetOperations<T> {
  set?: $Input<T>;
  increment?: T extends null ? never : $InputEach<T>;
  decrement?: T extends null ? never : $InputEach<T>;
  multiply?: T extends null ? never : $InputEach<T>;
  divide?: T extends null ? never : $InputEach<T>;
  push?: T extends readonly (infer E)[] ? $List<$Input<E>> : any;
  unset?: boolean;
  upsert?: any;
  update?: any;
}

type $Filter<T> = [JsonValue] extends [T]
  ? $JsonFilter
  : NonNullable<T> extends readonly (infer E)[]
    ? $ListFilter<E> | null | readonly $InputEach<E>[]
    : $InputEach<T> | $Operations<T> | $FieldRef | $CompositeFilter<NonNullable<T>>;
interface $FieldRef { readonly modelName: string; readonly name: string; readonly typeName: string }
type $Plain<T> = $InputEach<T> | $FieldRef;
interface $Operations<T> {
  equals?: $Plain<T>;
  in?: readonly $InputEach<NonNullable<T>>[] | $FieldRef | null;
  notIn?: readonly $InputEach<NonNullable<T>>[] | $FieldRef | null;
  lt?: $Plain<NonNullable<T>>;
  lte?: $Plain<NonNullable<T>>;
  gt?: $Plain<NonNullable<T>>;
  gte?: $Plain<NonNullable<T>>;
  contains?: string | $FieldRef;
  startsWith?: string | $FieldRef;
  endsWith?: string | $FieldRef;
  search?: string;
  mode?: 'default' | 'insensitive';
  not?: $Plain<T> | $Operations<T>;
  isSet?: boolean;
  _count?: $Operations<number> | number;
  _avg?: $Operations<any> | any;
  _sum?: $Operations<any> | any;
  _min?: $Operations<T> | $InputEach<T>;
  _max?: $Operations<T> | $InputEach<T>;
}
interface $ListFilter<E> {
  equals?: readonly $InputEach<E>[] | null;
  has?: $InputEach<E> | null;
  hasEvery?: readonly $InputEach<E>[];
  hasSome?: readonly $InputEach<E>[];
  isEmpty?: boolean;
  isSet?: boolean;
  some?: any;
  every?: any;
  none?: any;
}
interface $JsonFilter {
  equals?: $Runtime.InputJsonValue | $Runtime.NullType;
  not?: $Runtime.InputJsonValue | $Runtime.NullType;
  path?: string | readonly string[];
  mode?: 'default' | 'insensitive';
  string_contains?: string;
  string_starts_with?: string;
  string_ends_with?: string;
  array_contains?: $Runtime.InputJsonValue | null;
  array_starts_with?: $Runtime.InputJsonValue | null;
  array_ends_with?: $Runtime.InputJsonValue | null;
  lt?: $Runtime.InputJsonValue;
  lte?: $Runtime.InputJsonValue;
  gt?: $Runtime.InputJsonValue;
  gte?: $Runtime.InputJsonValue;
}
type $CompositeFilter<T> = T extends string | number | boolean | bigint | Date | Uint8Array | $Runtime.Decimal
  ? never
  : { [K in keyof T]?: $Filter<T[K]> } & { is?: any; isNot?: any; equals?: any; isSet?: boolean };

type $WhereScalars<T> = { [K in keyof T]?: $Filter<T[K]> };
type $WhereObjects<T> = { [K in keyof T]?: $RelationFilter<T[K]> };
type $RelationFilter<D> = D extends $Many<string>
  ? { some?: $Where<$Target<D>>; every?: $Where<$Target<D>>; none?: $Where<$Target<D>> }
  : $Where<$Target<D>> | { is?: $Where<$Target<D>> | null; isNot?: $Where<$Target<D>> | null } | (D extends $Maybe<string> ? null : never);
type $Where<M extends $N> = $WhereScalars<$S<M>> &
  $WhereObjects<$O<M>> & { AND?: $List<$Where<M>>; OR?: readonly $Where<M>[]; NOT?: $List<$Where<M>> };
type $ScalarWhere<M extends $N> = $WhereScalars<$S<M>> & {
  AND?: $List<$ScalarWhere<M>>;
  OR?: readonly $ScalarWhere<M>[];
  NOT?: $List<$ScalarWhere<M>>;
};
type $Given<S, K extends keyof S> = { [P in K]: $InputEach<NonNullable<S[P]>> };
type $Keyed<S, K extends keyof S> = { [P in K]: $InputEach<S[P]> };
type $Unique<M extends $N> = $Models[M]['u'] & $Where<M>;

type $SortOrder = 'asc' | 'desc';
type $Sort = $SortOrder | { sort: $SortOrder; nulls?: 'first' | 'last' };
type $OrderBy<M extends $N> = { [K in keyof $S<M>]?: $Sort } & { [K in keyof $O<M>]?: $OrderByObject<$O<M>[K]> } & {
  _relevance?: { fields: $List<keyof $S<M>>; sort: $SortOrder; search: string };
  _count?: $SortOrder | { [K in keyof $S<M>]?: $SortOrder };
  _avg?: { [K in keyof $S<M>]?: $SortOrder };
  _sum?: { [K in keyof $S<M>]?: $SortOrder };
  _min?: { [K in keyof $S<M>]?: $SortOrder };
  _max?: { [K in keyof $S<M>]?: $SortOrder };
};
type $OrderByObject<D> = D extends $Many<string> ? { _count?: $SortOrder } : $OrderBy<$Target<D>>;

type $Need<S, R extends keyof S> = { [K in R]: $Input<S[K]> };
type $May<S> = { [K in keyof S]?: $Input<S[K]> };
type $MayWrite<S> = { [K in keyof S]?: $Set<S[K]> };
type $NeedObjects<O, Q extends keyof O> = { [K in Q]: $NestedCreate<O[K]> };
type $MayObjects<O> = { [K in keyof O]?: $NestedCreate<O[K]> };
type $RequiredOf<M extends $N> = $Models[M]['r'] & keyof $S<M>;
type $KeysOf<M extends $N> = $Models[M]['k'];
type $CreateChecked<M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> &
  $May<$S<M>> &
  $NeedObjects<$O<M>, $Models[M]['q'] & keyof $O<M>> &
  $MayObjects<$O<M>>;
type $CreateUnchecked<M extends $N> = $CreateRow<M> & $MayObjects<$O<M>>;
type $CreateRow<M extends $N> = $Need<$S<M>, $RequiredOf<M>> & $May<$S<M>>;
/** Within another's create: the relation between the two is given by the nesting. */
type $CreateWithin<M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> & $May<$S<M>> & $MayObjects<$O<M>>;
type $Create<M extends $N> = [$Models[M]['q']] extends [never] ? $CreateUnchecked<M> : $CreateChecked<M> | $CreateUnchecked<M>;
type $Update<M extends $N> = $MayWrite<$S<M>> & { [K in keyof $O<M>]?: $NestedUpdate<$O<M>[K]> };
type $UpdateRow<M extends $N> = $MayWrite<$S<M>>;

type $NestedCreate<D> = D extends $Many<string> ? $CreateMany<$Target<D>> : $CreateOne<$Target<D>>;
interface $CreateOne<M extends $N> {
  create?: $CreateWithin<M>;
  connectOrCreate?: { where: $Unique<M>; create: $CreateWithin<M> };
  connect?: $Unique<M>;
}
interface $CreateMany<M extends $N> {
  create?: $List<$CreateWithin<M>>;
  connectOrCreate?: $List<{ where: $Unique<M>; create: $CreateWithin<M> }>;
  connect?: $List<$Unique<M>>;
  createMany?: { data: $List<$CreateManyWithin<M>>; skipDuplicates?: boolean };
}
type $CreateManyWithin<M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> & $May<$S<M>>;
type $NestedUpdate<D> = D extends $Many<string> ? $UpdateMany<$Target<D>> : $UpdateOne<$Target<D>>;
interface $UpdateOne<M extends $N> extends $CreateOne<M> {
  upsert?: { create: $CreateWithin<M>; update: $Update<M>; where?: $Where<M> };
  update?: $Update<M> | { where?: $Where<M>; data: $Update<M> };
  disconnect?: boolean | $Where<M>;
  delete?: boolean | $Where<M>;
}
interface $UpdateMany<M extends $N> extends $CreateMany<M> {
  upsert?: $List<{ where: $Unique<M>; create: $CreateWithin<M>; update: $Update<M> }>;
  set?: $List<$Unique<M>>;
  disconnect?: $List<$Unique<M>>;
  delete?: $List<$Unique<M>>;
  update?: $List<{ where: $Unique<M>; data: $Update<M> }>;
  updateMany?: $List<{ where: $ScalarWhere<M>; data: $UpdateRow<M> }>;
  deleteMany?: $List<$ScalarWhere<M>>;
}

type $SelectScalars<S> = { [K in keyof S]?: boolean };
type $SelectObjects<O> = { [K in keyof O]?: boolean | $ObjectArgs<O[K]> };
type $CountSelect<M extends $N> = { _count?: boolean | { select?: { [K in keyof $O<M>]?: boolean | { where?: $Where<$Target<$O<M>[K]>> } } | null } };
type $Select<M extends $N> = $SelectScalars<$S<M>> & $SelectObjects<$O<M>> & $CountSelect<M>;
type $Include<M extends $N> = $SelectObjects<$O<M>> & $CountSelect<M>;
type $Omit<M extends $N> = { [K in keyof $S<M>]?: boolean };
type $ObjectArgs<D> = D extends $Many<string> ? $FindManyArgs<$Target<D>> : $ShapeArgs<$Target<D>> & { where?: $Where<$Target<D>> };

interface $ShapeArgs<M extends $N> {
  select?: $Select<M> | null;
  include?: $Include<M> | null;
  omit?: $Omit<M> | null;
  relationLoadStrategy?: 'query' | 'join';
}
interface $FindUniqueArgs<M extends $N> extends $ShapeArgs<M> { where: $Unique<M> }
interface $FindManyArgs<M extends $N> extends $ShapeArgs<M> {
  where?: $Where<M>;
  orderBy?: $List<$OrderBy<M>>;
  cursor?: $Unique<M>;
  take?: number;
  skip?: number;
  distinct?: $List<keyof $S<M>>;
}
interface $CreateArgs<M extends $N> extends $ShapeArgs<M> { data: $Create<M> }
interface $CreateManyArgs<M extends $N> { data: $List<$CreateRow<M>>; skipDuplicates?: boolean }
interface $CreateManyAndReturnArgs<M extends $N> extends $CreateManyArgs<M>, $ShapeArgs<M> {}
interface $UpdateArgs<M extends $N> extends $ShapeArgs<M> { data: $Update<M>; where: $Unique<M> }
interface $UpdateManyArgs<M extends $N> { data: $UpdateRow<M>; where?: $Where<M>; limit?: number }
interface $UpdateManyAndReturnArgs<M extends $N> extends $UpdateManyArgs<M>, $ShapeArgs<M> {}
interface $UpsertArgs<M extends $N> extends $ShapeArgs<M> { where: $Unique<M>; create: $Create<M>; update: $Update<M> }
interface $DeleteArgs<M extends $N> extends $ShapeArgs<M> { where: $Unique<M> }
interface $DeleteManyArgs<M extends $N> { where?: $Where<M>; limit?: number }
interface $Filtered<M extends $N> { where?: $Where<M>; orderBy?: $List<$OrderBy<M>>; cursor?: $Unique<M>; take?: number; skip?: number }
type $Chosen<M extends $N> = { [K in keyof $S<M>]?: true };
interface $Figures<M extends $N> {
  _count?: true | ($Chosen<M> & { _all?: true });
  _avg?: $Chosen<M>;
  _sum?: $Chosen<M>;
  _min?: $Chosen<M>;
  _max?: $Chosen<M>;
}
interface $AggregateArgs<M extends $N> extends $Filtered<M>, $Figures<M> {}
interface $CountArgs<M extends $N> extends $Filtered<M> {
  select?: true | ($Chosen<M> & { _all?: true }) | null;
  distinct?: $List<keyof $S<M>>;
}
interface $GroupByArgs<M extends $N> extends $Figures<M> {
  by: $List<keyof $S<M>>;
  where?: $Where<M>;
  orderBy?: $List<$OrderBy<M>>;
  having?: $ScalarWhere<M>;
  take?: number;
  skip?: number;
}

type $IsAny<T> = 0 extends 1 & T ? true : false;
type $Kept<A> = { [K in keyof A]-?: A[K] extends false | undefined | null ? never : K }[keyof A];
type $PickObjects<O, A, K extends keyof O> = { [P in K]: $ObjectResult<O[P], P extends keyof A ? A[P] : true> };
type $ObjectResult<D, A> = D extends $Many<string>
  ? $Payload<$Target<D>, A>[]
  : D extends $Maybe<string>
    ? $Payload<$Target<D>, A> | null
    : $Payload<$Target<D>, A>;
type $Tally<O, K extends keyof O> = { [P in K]: number };
type $CountResult<M extends $N, A> = A extends { _count: infer C }
  ? C extends false | undefined
    ? {}
    : { _count: $Tally<$O<M>, C extends { select: infer X } ? $Kept<X> & keyof $O<M> : keyof $O<M>> }
  : {};
type $Scalars<M extends $N, A> = A extends { omit: infer X extends object } ? $Without<$S<M>, $Kept<X>> : $S<M>;
type $Without<S, X> = Pick<S, Exclude<keyof S, X>>;
type $Payload<M extends $N, A> = $IsAny<A> extends true
  ? $S<M>
  : A extends { select: infer X extends object }
    ? Pick<$S<M>, $Kept<X> & keyof $S<M>> & $PickObjects<$O<M>, X, $Kept<X> & keyof $O<M>> & $CountResult<M, X>
    : A extends { include: infer X extends object }
      ? $Scalars<M, A> & $PickObjects<$O<M>, X, $Kept<X> & keyof $O<M>> & $CountResult<M, X>
      : $Scalars<M, A>;
type $Nullable<S, K extends keyof S> = { [P in K]: S[P] | null };
type $Summed<S, K extends keyof S> = { [P in K]: ([NonNullable<S[P]>] extends [number] ? number : S[P]) | null };
type $Counted<S, X> = X extends true ? number : { [K in keyof Pick<S, $Kept<X> & keyof S>]: number } & (X extends { _all: true } ? { _all: number } : {});
type $FigureResult<M extends $N, A> = (A extends { _count: infer X } ? { _count: $Counted<$S<M>, X> } : {}) &
  (A extends { _avg: infer X } ? { _avg: $Summed<$S<M>, $Kept<X> & keyof $S<M>> } : {}) &
  (A extends { _sum: infer X } ? { _sum: $Summed<$S<M>, $Kept<X> & keyof $S<M>> } : {}) &
  (A extends { _min: infer X } ? { _min: $Nullable<$S<M>, $Kept<X> & keyof $S<M>> } : {}) &
  (A extends { _max: infer X } ? { _max: $Nullable<$S<M>, $Kept<X> & keyof $S<M>> } : {});
type $By<A> = A extends { by: infer B } ? (B extends readonly (infer K)[] ? K : B) : never;
type $GroupResult<M extends $N, A> = Pick<$S<M>, $By<A> & keyof $S<M>> & $FigureResult<M, A>;
type $CountOf<M extends $N, A> = A extends { select: infer X extends object } ? $Counted<$S<M>, X> : number;

/** A found row that has not arrived yet; its relations can be asked for. */
type $Found<M extends $N, T> = PrismaPromise<T> & {
  [K in keyof $O<M>]: <A>(args?: A & $ObjectArgs<$O<M>[K]>) => PrismaPromise<$ObjectResult<$O<M>[K], A> | null>;
};
interface $Batch { count: number }
interface $Delegate<M extends $N> {
  findUnique<A>(args: A & $FindUniqueArgs<M>): $Found<M, $Payload<M, A> | null>;
  findUniqueOrThrow<A>(args: A & $FindUniqueArgs<M>): $Found<M, $Payload<M, A>>;
  findFirst<A>(args?: A & $FindManyArgs<M>): $Found<M, $Payload<M, A> | null>;
  findFirstOrThrow<A>(args?: A & $FindManyArgs<M>): $Found<M, $Payload<M, A>>;
  findMany<A>(args?: A & $FindManyArgs<M>): PrismaPromise<$Payload<M, A>[]>;
  create<A>(args: A & $CreateArgs<M>): $Found<M, $Payload<M, A>>;
  createMany<A>(args?: A & $CreateManyArgs<M>): PrismaPromise<$Batch>;
  createManyAndReturn<A>(args?: A & $CreateManyAndReturnArgs<M>): PrismaPromise<$Payload<M, A>[]>;
  update<A>(args: A & $UpdateArgs<M>): $Found<M, $Payload<M, A>>;
  updateMany<A>(args: A & $UpdateManyArgs<M>): PrismaPromise<$Batch>;
  updateManyAndReturn<A>(args: A & $UpdateManyAndReturnArgs<M>): PrismaPromise<$Payload<M, A>[]>;
  upsert<A>(args: A & $UpsertArgs<M>): $Found<M, $Payload<M, A>>;
  delete<A>(args: A & $DeleteArgs<M>): $Found<M, $Payload<M, A>>;
  deleteMany<A>(args?: A & $DeleteManyArgs<M>): PrismaPromise<$Batch>;
  count<A>(args?: A & $CountArgs<M>): PrismaPromise<$CountOf<M, A>>;
  aggregate<A>(args: A & $AggregateArgs<M>): PrismaPromise<$FigureResult<M, A>>;
  groupBy<A>(args: A & $GroupByArgs<M>): PrismaPromise<$GroupResult<M, A>[]>;
  findRaw(args?: any): PrismaPromise<any>;
  aggregateRaw(args?: any): PrismaPromise<any>;
  readonly fields: { readonly [K in keyof $S<M>]: $FieldRef };
}
/** Without conditions on the extension: one of an unknown package would make an error of the whole client. */
type $Extension<C, D> = { client?: C; model?: D; [part: string]: any } | ((client: any) => any);
type $Added<C, D> = C & { [K in Exclude<keyof D, '$allModels'>]: D[K] };
`;
