// Declarations that every Prisma Client shares, as text: how arguments and results follow from a model's fields.
//
// Every field is declared once, in the type of its model; all else is mapped from there homomorphically, so that the
// symbol of a use leads back to the field. Only what a call selects is inferred, and written `S & Select`: with
// `S extends Select` the literal would be its own contextual type, and its keys would lead nowhere; and a whole argument
// written `A & Args` would make `never` of an enum of the code that has the values of one of the schema. Variances are
// written down (`in out M`): to measure them TypeScript would compare all models with each other.

export const CLIENT_TYPES = `
export type Decimal = $Runtime.Decimal;
export const Decimal: typeof $Runtime.Decimal;
type JsonValue = $Runtime.JsonValue;
type PrismaPromise<T> = $Runtime.PrismaPromise<T>;

interface $Many<out T extends string> { $many: T }
interface $One<out T extends string> { $one: T }
interface $Maybe<out T extends string> { $maybe: T }
interface $Entry<out S, out O, out R, out K, out Q, out U> { s: S; o: O; r: R; k: K; q: Q; u: U }

type $N = keyof $Models;
type $S<in out M extends $N> = $Models[M]['s'];
type $O<in out M extends $N> = $Models[M]['o'];
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
interface $SetOperations<out T> {
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
interface $Operations<out T> {
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
interface $ListFilter<out E> {
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
type $Where<in out M extends $N> = $WhereScalars<$S<M>> &
  $WhereObjects<$O<M>> & { AND?: $List<$Where<M>>; OR?: readonly $Where<M>[]; NOT?: $List<$Where<M>> };
type $ScalarWhere<in out M extends $N> = $WhereScalars<$S<M>> & {
  AND?: $List<$ScalarWhere<M>>;
  OR?: readonly $ScalarWhere<M>[];
  NOT?: $List<$ScalarWhere<M>>;
};
type $Given<S, K extends keyof S> = { [P in K]: $InputEach<NonNullable<S[P]>> };
type $Keyed<S, K extends keyof S> = { [P in K]: $InputEach<S[P]> };
type $Unique<in out M extends $N> = $Models[M]['u'] & $Where<M>;

type $SortOrder = 'asc' | 'desc';
type $Sort = $SortOrder | { sort: $SortOrder; nulls?: 'first' | 'last' };
type $OrderBy<in out M extends $N> = { [K in keyof $S<M>]?: $Sort } & { [K in keyof $O<M>]?: $OrderByObject<$O<M>[K]> } & {
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
type $RequiredOf<in out M extends $N> = $Models[M]['r'] & keyof $S<M>;
type $KeysOf<in out M extends $N> = $Models[M]['k'];
type $CreateChecked<in out M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> &
  $May<$S<M>> &
  $NeedObjects<$O<M>, $Models[M]['q'] & keyof $O<M>> &
  $MayObjects<$O<M>>;
type $CreateUnchecked<in out M extends $N> = $CreateRow<M> & $MayObjects<$O<M>>;
type $CreateRow<in out M extends $N> = $Need<$S<M>, $RequiredOf<M>> & $May<$S<M>>;
/** Within another's create: the relation between the two is given by the nesting. */
type $CreateWithin<in out M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> & $May<$S<M>> & $MayObjects<$O<M>>;
type $Create<in out M extends $N> = [$Models[M]['q']] extends [never] ? $CreateUnchecked<M> : $CreateChecked<M> | $CreateUnchecked<M>;
type $Update<in out M extends $N> = $MayWrite<$S<M>> & { [K in keyof $O<M>]?: $NestedUpdate<$O<M>[K]> };
type $UpdateRow<in out M extends $N> = $MayWrite<$S<M>>;

type $NestedCreate<D> = D extends $Many<string> ? $CreateMany<$Target<D>> : $CreateOne<$Target<D>>;
interface $CreateOne<in out M extends $N> {
  create?: $CreateWithin<M>;
  connectOrCreate?: { where: $Unique<M>; create: $CreateWithin<M> };
  connect?: $Unique<M>;
}
interface $CreateMany<in out M extends $N> {
  create?: $List<$CreateWithin<M>>;
  connectOrCreate?: $List<{ where: $Unique<M>; create: $CreateWithin<M> }>;
  connect?: $List<$Unique<M>>;
  createMany?: { data: $List<$CreateManyWithin<M>>; skipDuplicates?: boolean };
}
type $CreateManyWithin<in out M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> & $May<$S<M>>;
type $NestedUpdate<D> = D extends $Many<string> ? $UpdateMany<$Target<D>> : $UpdateOne<$Target<D>>;
interface $UpdateOne<in out M extends $N> extends $CreateOne<M> {
  upsert?: { create: $CreateWithin<M>; update: $Update<M>; where?: $Where<M> };
  update?: $Update<M> | { where?: $Where<M>; data: $Update<M> };
  disconnect?: boolean | $Where<M>;
  delete?: boolean | $Where<M>;
}
interface $UpdateMany<in out M extends $N> extends $CreateMany<M> {
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
type $CountSelect<in out M extends $N> = { _count?: boolean | { select?: { [K in keyof $O<M>]?: boolean | { where?: $Where<$Target<$O<M>[K]>> } } | null } };
type $Select<in out M extends $N> = $SelectScalars<$S<M>> & $SelectObjects<$O<M>> & $CountSelect<M>;
type $Include<in out M extends $N> = $SelectObjects<$O<M>> & $CountSelect<M>;
type $Omit<in out M extends $N> = { [K in keyof $S<M>]?: boolean };
type $ObjectArgs<D> = D extends $Many<string> ? $FindManyArgs<$Target<D>> : $ShapeArgs<$Target<D>> & { where?: $Where<$Target<D>> };

interface $ShapeArgs<in out M extends $N> {
  select?: $Select<M> | null;
  include?: $Include<M> | null;
  omit?: $Omit<M> | null;
  relationLoadStrategy?: 'query' | 'join';
}
interface $FindUniqueRest<in out M extends $N> { where: $Unique<M>; relationLoadStrategy?: 'query' | 'join' }
interface $FindManyRest<in out M extends $N> {
  where?: $Where<M>;
  orderBy?: $List<$OrderBy<M>>;
  cursor?: $Unique<M>;
  take?: number;
  skip?: number;
  distinct?: $List<keyof $S<M>>;
  relationLoadStrategy?: 'query' | 'join';
}
interface $CreateRest<in out M extends $N> { data: $Create<M>; relationLoadStrategy?: 'query' | 'join' }
interface $CreateManyArgs<in out M extends $N> { data: $List<$CreateRow<M>>; skipDuplicates?: boolean }
interface $UpdateRest<in out M extends $N> { data: $Update<M>; where: $Unique<M>; relationLoadStrategy?: 'query' | 'join' }
interface $UpdateManyArgs<in out M extends $N> { data: $UpdateRow<M>; where?: $Where<M>; limit?: number }
interface $UpsertRest<in out M extends $N> { where: $Unique<M>; create: $Create<M>; update: $Update<M>; relationLoadStrategy?: 'query' | 'join' }
interface $DeleteManyArgs<in out M extends $N> { where?: $Where<M>; limit?: number }
interface $Filtered<in out M extends $N> { where?: $Where<M>; orderBy?: $List<$OrderBy<M>>; cursor?: $Unique<M>; take?: number; skip?: number }
interface $CountRest<in out M extends $N> extends $Filtered<M> { distinct?: $List<keyof $S<M>> }
interface $GroupByRest<in out M extends $N> { where?: $Where<M>; orderBy?: $List<$OrderBy<M>>; having?: $ScalarWhere<M>; take?: number; skip?: number }
type $Chosen<in out M extends $N> = { [K in keyof $S<M>]?: true };
type $ChosenCount<in out M extends $N> = $Chosen<M> & { _all?: true };
interface $Figures<in out M extends $N> { _count?: $ChosenCount<M> | true; _avg?: $Chosen<M>; _sum?: $Chosen<M>; _min?: $Chosen<M>; _max?: $Chosen<M> }

interface $FindUniqueArgs<in out M extends $N> extends $FindUniqueRest<M>, $ShapeArgs<M> {}
interface $FindManyArgs<in out M extends $N> extends $FindManyRest<M>, $ShapeArgs<M> {}
interface $CreateArgs<in out M extends $N> extends $CreateRest<M>, $ShapeArgs<M> {}
interface $CreateManyAndReturnArgs<in out M extends $N> extends $CreateManyArgs<M>, $ShapeArgs<M> {}
interface $UpdateArgs<in out M extends $N> extends $UpdateRest<M>, $ShapeArgs<M> {}
interface $UpdateManyAndReturnArgs<in out M extends $N> extends $UpdateManyArgs<M>, $ShapeArgs<M> {}
interface $UpsertArgs<in out M extends $N> extends $UpsertRest<M>, $ShapeArgs<M> {}
interface $DeleteArgs<in out M extends $N> extends $FindUniqueRest<M>, $ShapeArgs<M> {}
interface $AggregateArgs<in out M extends $N> extends $Filtered<M>, $Figures<M> {}
interface $CountArgs<in out M extends $N> extends $CountRest<M> { select?: $ChosenCount<M> | true | null }
interface $GroupByArgs<in out M extends $N> extends $GroupByRest<M>, $Figures<M> { by: $List<keyof $S<M>> }

type $IsAny<T> = 0 extends 1 & T ? true : false;
type $Kept<A> = { [K in keyof A]-?: A[K] extends false | undefined | null ? never : K }[keyof A];
type $PickObjects<O, A, K extends keyof O> = { [P in K]: $ObjectResult<O[P], P extends keyof A ? A[P] : true> };
type $ObjectResult<D, A> = D extends $Many<string>
  ? $Payload<$Target<D>, A>[]
  : D extends $Maybe<string>
    ? $Payload<$Target<D>, A> | null
    : $Payload<$Target<D>, A>;
type $Tally<O, K extends keyof O> = { [P in K]: number };
type $CountResult<in out M extends $N, A> = A extends { _count: infer C }
  ? C extends false | undefined
    ? {}
    : { _count: $Tally<$O<M>, C extends { select: infer X } ? $Kept<X> & keyof $O<M> : keyof $O<M>> }
  : {};
type $Scalars<in out M extends $N, A> = A extends { omit: infer X extends object } ? $Without<$S<M>, $Kept<X>> : $S<M>;
type $Without<S, X> = Pick<S, Exclude<keyof S, X>>;
/** Arguments whose choice is not known ({} extends X: all of it optional) give the whole row. */
type $Payload<in out M extends $N, A> = $IsAny<A> extends true
  ? $S<M>
  : A extends { select: infer X extends object }
    ? {} extends X
      ? $S<M>
      : Pick<$S<M>, $Kept<X> & keyof $S<M>> & $PickObjects<$O<M>, X, $Kept<X> & keyof $O<M>> & $CountResult<M, X>
    : A extends { include: infer X extends object }
      ? {} extends X
        ? $Scalars<M, A>
        : $Scalars<M, A> & $PickObjects<$O<M>, X, $Kept<X> & keyof $O<M>> & $CountResult<M, X>
      : $Scalars<M, A>;
interface $Shape<S, I, O> { select: S; include: I; omit: O }
type $Nullable<S, K extends keyof S> = { [P in K]: S[P] | null };
type $Summed<S, K extends keyof S> = { [P in K]: ([NonNullable<S[P]>] extends [number] ? number : S[P]) | null };
type $Counted<S, X> = X extends true ? number : { [K in keyof Pick<S, $Kept<X> & keyof S>]: number } & (X extends { _all: true } ? { _all: number } : {});
type $Figure<R, X, N extends string> = X extends object | true ? { [K in N]: R } : {};
type $FigureResult<in out M extends $N, C, G, T, L, H> = $Figure<$Counted<$S<M>, C>, C, '_count'> &
  $Figure<$Summed<$S<M>, $Kept<G> & keyof $S<M>>, G, '_avg'> &
  $Figure<$Summed<$S<M>, $Kept<T> & keyof $S<M>>, T, '_sum'> &
  $Figure<$Nullable<$S<M>, $Kept<L> & keyof $S<M>>, L, '_min'> &
  $Figure<$Nullable<$S<M>, $Kept<H> & keyof $S<M>>, H, '_max'>;
type $ByOf<B> = B extends readonly (infer K)[] ? K : B;
type $CountOf<in out M extends $N, X> = X extends object ? $Counted<$S<M>, X> : number;

/** A found row that has not arrived yet; its relations can be asked for. */
type $Found<in out M extends $N, T> = PrismaPromise<T> & {
  [K in keyof $O<M>]: <S, I, O>(args?: $RelatedArgs<$O<M>[K], S, I, O>) => PrismaPromise<$ObjectResult<$O<M>[K], $Shape<S, I, O>> | null>;
};
type $RelatedArgs<D, S, I, O> = (D extends $Many<string> ? $FindManyRest<$Target<D>> : { where?: $Where<$Target<D>> }) & {
  select?: (S & $Select<$Target<D>>) | null;
  include?: (I & $Include<$Target<D>>) | null;
  omit?: (O & $Omit<$Target<D>>) | null;
};
interface $Batch { count: number }
interface $Delegate<in out M extends $N> {
  findUnique<S, I, O>(args: $FindUniqueRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>> | null>;
  findUniqueOrThrow<S, I, O>(args: $FindUniqueRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  findFirst<S, I, O>(args?: $FindManyRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>> | null>;
  findFirstOrThrow<S, I, O>(args?: $FindManyRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  findMany<S, I, O>(args?: $FindManyRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): PrismaPromise<$Payload<M, $Shape<S, I, O>>[]>;
  create<S, I, O>(args: $CreateRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  createMany(args?: $CreateManyArgs<M>): PrismaPromise<$Batch>;
  createManyAndReturn<S, I, O>(args?: $CreateManyArgs<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): PrismaPromise<$Payload<M, $Shape<S, I, O>>[]>;
  update<S, I, O>(args: $UpdateRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  updateMany(args: $UpdateManyArgs<M>): PrismaPromise<$Batch>;
  updateManyAndReturn<S, I, O>(args: $UpdateManyArgs<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): PrismaPromise<$Payload<M, $Shape<S, I, O>>[]>;
  upsert<S, I, O>(args: $UpsertRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  delete<S, I, O>(args: $FindUniqueRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  deleteMany(args?: $DeleteManyArgs<M>): PrismaPromise<$Batch>;
  count<S>(args?: $CountRest<M> & { select?: (S & $ChosenCount<M>) | true | null }): PrismaPromise<$CountOf<M, S>>;
  aggregate<C, G, T, L, H>(args: $Filtered<M> & { _count?: (C & $ChosenCount<M>) | (C & true); _avg?: G & $Chosen<M>; _sum?: T & $Chosen<M>; _min?: L & $Chosen<M>; _max?: H & $Chosen<M> }): PrismaPromise<$FigureResult<M, C, G, T, L, H>>;
  groupBy<B extends $List<keyof $S<M>>, C, G, T, L, H>(args: $GroupByRest<M> & { by: B } & { _count?: (C & $ChosenCount<M>) | (C & true); _avg?: G & $Chosen<M>; _sum?: T & $Chosen<M>; _min?: L & $Chosen<M>; _max?: H & $Chosen<M> }): PrismaPromise<(Pick<$S<M>, $ByOf<B> & keyof $S<M>> & $FigureResult<M, C, G, T, L, H>)[]>;
  findRaw(args?: any): PrismaPromise<any>;
  aggregateRaw(args?: any): PrismaPromise<any>;
  readonly fields: { readonly [K in keyof $S<M>]: $FieldRef };
}
/** Without conditions on the extension: one of an unknown package would make an error of the whole client. */
type $Extension<C, D> = { client?: C; model?: D; result?: $Results; query?: $Queries; [part: string]: any } | ((client: PrismaClient) => any);
/** What is computed of a row names the fields that it needs. */
interface $Computed<in out M extends $N> { needs?: { [K in keyof $S<M>]?: boolean }; compute(row: $S<M>): any }
type $Results = { [M in $N as Uncapitalize<M>]?: { [field: string]: $Computed<M> } } & { $allModels?: any };
interface $Asked<out A> { model: string; operation: string; args: A; query: (args: any) => Promise<any> }
type $Hook<A> = (asked: $Asked<A>) => any;
interface $Hooks<in out M extends $N> {
  findUnique?: $Hook<$FindUniqueArgs<M>>;
  findUniqueOrThrow?: $Hook<$FindUniqueArgs<M>>;
  findFirst?: $Hook<$FindManyArgs<M>>;
  findFirstOrThrow?: $Hook<$FindManyArgs<M>>;
  findMany?: $Hook<$FindManyArgs<M>>;
  create?: $Hook<$CreateArgs<M>>;
  createMany?: $Hook<$CreateManyArgs<M>>;
  update?: $Hook<$UpdateArgs<M>>;
  updateMany?: $Hook<$UpdateManyArgs<M>>;
  upsert?: $Hook<$UpsertArgs<M>>;
  delete?: $Hook<$DeleteArgs<M>>;
  deleteMany?: $Hook<$DeleteManyArgs<M>>;
  count?: $Hook<$CountArgs<M>>;
  aggregate?: $Hook<$AggregateArgs<M>>;
  groupBy?: $Hook<$GroupByArgs<M>>;
  $allOperations?: $Hook<any>;
}
type $Queries = { [M in $N as Uncapitalize<M>]?: $Hooks<M> } & { $allModels?: { [operation: string]: $Hook<any> }; $allOperations?: $Hook<any>; $queryRaw?: any; $executeRaw?: any };
type $Added<C, D> = C & { [K in Exclude<keyof D, '$allModels'>]: D[K] };
`;
