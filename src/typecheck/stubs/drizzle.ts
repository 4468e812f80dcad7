// Drizzle as its users see it. A table is a mapped type over the object that declares its columns, and so are its rows,
// inserts and updates: every one of them leads back to the declared column.

/** What all of Drizzle's packages share. */
export const drizzleOrm = `
export declare class SQL<T = unknown> { readonly __data: T; as<N extends string>(name?: N): Aliased<T>; mapWith(map: any): SQL<any>; append(sql: SQL): void; getSQL(): SQL }
export declare namespace SQL { type Aliased<T = unknown> = import('drizzle-orm').Aliased<T> }
export interface Aliased<T = unknown> { readonly __data: T; readonly sql: SQL<T> }
export declare class Column<T = any> { readonly __data: T; readonly name: string; readonly table: any; readonly dataType: any; readonly enumValues: any; readonly notNull: boolean; asc(): SQL; desc(): SQL; getSQL(): SQL }
export type AnyColumn = Column<any>;
export interface ColumnBuilder<T> {
  readonly __data: T;
  notNull(): ColumnBuilder<NonNullable<T>>; primaryKey(options?: any): ColumnBuilder<NonNullable<T>>; unique(name?: string, options?: any): this; default(value: any): this; defaultNow(): this; defaultRandom(): this; onUpdateNow(): this; autoincrement(): this;
  $default(make: () => any): this; $defaultFn(make: () => any): this; $onUpdate(make: () => any): this; $onUpdateFn(make: () => any): this; $type<U>(): ColumnBuilder<null extends T ? U | null : U>; array(size?: any): ColumnBuilder<NonNullable<T>[] | (null extends T ? null : never)>;
  references(column: () => any, actions?: any): this; generatedAlwaysAs(value: any, options?: any): this; generatedAlwaysAsIdentity(options?: any): ColumnBuilder<NonNullable<T>>; generatedByDefaultAsIdentity(options?: any): ColumnBuilder<NonNullable<T>>;
}
type DataOf<B> = B extends { readonly __data: infer T } ? T : any;
export type Row<C> = { [K in keyof C]: DataOf<C[K]> };
export type Insert<C> = { [K in keyof C]?: DataOf<C[K]> | SQL | null };
export type Columns<C> = { [K in keyof C]: Column<DataOf<C[K]>> };
interface TableParts<N extends string, C> { readonly __name: N; readonly __columns: C; readonly $inferSelect: Row<C>; readonly $inferInsert: Insert<C>; readonly _: any; enableRLS(): Table<N, C>; getSQL(): SQL }
export type Table<N extends string = string, C = any> = Columns<C> & TableParts<N, C>;
type AnyTable = TableParts<any, any>;
type ColumnsOf<T> = T extends { readonly __columns: infer C } ? C : any;
type NameOf<T> = T extends { readonly __name: infer N } ? N extends string ? N : string : string;
export type InferSelectModel<T, O = any> = T extends { readonly __columns: infer C } ? Row<C> : any;
export type InferInsertModel<T, O = any> = T extends { readonly __columns: infer C } ? Insert<C> : any;
export type InferModel<T, M = 'select'> = InferSelectModel<T>;
export interface Declare {
  <N extends string, C extends { [column: string]: any }>(name: N, columns: C, extra?: (table: Columns<C>) => any): Table<N, C>;
  <N extends string, C extends { [column: string]: any }>(name: N, columns: (types: any) => C, extra?: (table: Columns<C>) => any): Table<N, C>;
}
export interface DeclareView { (name: string): { as<R>(query: (builder: Database<any>) => { readonly __rows: R }): Sub<R>; as(query: any): any; with(options: any): any; using(...args: any[]): any; existing(): any }; <N extends string, C extends { [column: string]: any }>(name: N, columns: C): { as(query: any): Table<N, C>; existing(): Table<N, C>; with(options: any): any } }
export interface SchemaOf { table: Declare; view: DeclareView; materializedView: DeclareView; enum: any; sequence: any }

export interface One<T> { readonly __one: T; withFieldName(name: string): this }
export interface Many<T> { readonly __many: T; withFieldName(name: string): this }
export interface Relations<N extends string, R> { readonly __of: N; readonly __relations: R }
interface RelationMakers<T> { one<U extends AnyTable>(table: U, options?: { fields?: any[]; references?: any[]; relationName?: string }): One<U>; many<U extends AnyTable>(table: U, options?: any): Many<U> }
export declare function relations<T extends AnyTable, R>(table: T, make: (makers: RelationMakers<T>) => R): Relations<NameOf<T>, R>;
type RelationsOf<S, N> = { [K in keyof S]: S[K] extends Relations<infer M, infer R> ? (M extends N ? R : never) : never }[keyof S];
type Selected<C, A> = A extends { columns: infer P } ? true extends P[keyof P] ? { [K in keyof C & keyof P]: DataOf<C[K]> } : Row<C> : Row<C>;
type Related<S, R, W> = { [K in keyof W & keyof R]: R[K] extends Many<infer T> ? Found<S, T, W[K]>[] : R[K] extends One<infer T> ? Found<S, T, W[K]> : any };
type Found<S, T, A> = Selected<ColumnsOf<T>, A> & (A extends { with: infer W } ? Related<S, RelationsOf<S, NameOf<T>>, W> : {}) & (A extends { extras: infer X } ? { [K in keyof X]: any } : {});
type Where<C> = SQL | undefined | ((fields: Columns<C>, operators: any) => any) | { [K in keyof C]?: any };
type Order<C> = any[] | SQL | Column | ((fields: Columns<C>, operators: any) => any) | { [K in keyof C]?: 'asc' | 'desc' };
export interface FindOptions<S, T> { columns?: { [K in keyof ColumnsOf<T>]?: boolean }; with?: WithOf<S, RelationsOf<S, NameOf<T>>>; where?: Where<ColumnsOf<T>>; orderBy?: Order<ColumnsOf<T>>; extras?: any; limit?: any; offset?: any }
type WithOf<S, R> = { [K in keyof R]?: true | (R[K] extends Many<infer T> ? FindOptions<S, T> : R[K] extends One<infer T> ? FindOptions<S, T> : any) };
export interface RelationalQuery<S, T> { findMany<A>(options?: A & FindOptions<S, T>): Query<Found<S, T, A>[]>; findFirst<A>(options?: A & FindOptions<S, T>): Query<Found<S, T, A> | undefined> }
export interface Query<R> extends Promise<R> { execute(values?: any): Promise<R>; prepare(name?: string): Query<R>; toSQL(): any; sync(): R; getSQL(): SQL }

type Picked<F> = { [K in keyof F]: F[K] extends TableParts<any, infer C> ? Row<C> : F[K] extends { readonly __data: infer T } ? T : F[K] extends object ? Picked<F[K]> : any };
type First<T, F> = F extends undefined ? InferSelectModel<T> : Picked<F>;
type Beside<R, T, F, U, O> = F extends undefined ? (T extends undefined ? R : { [K in NameOf<T>]: R }) & { [K in NameOf<U>]: InferSelectModel<U> | O } : R;
type Sub<R> = { [K in keyof R]: Column<R[K]> } & { readonly __fields: R };
export interface SelectFrom<F> { from<T>(table: T): Select<T extends AnyTable ? First<T, F> : T extends { readonly __fields: infer R } ? (F extends undefined ? R : Picked<F>) : any, T, F> }
export interface Select<R, T, F> extends Query<R[]> {
  innerJoin<U>(table: U, on?: any): Select<Beside<R, T, F, U, never>, undefined, F>; leftJoin<U>(table: U, on?: any): Select<Beside<R, T, F, U, null>, undefined, F>; rightJoin<U>(table: U, on?: any): Select<Beside<R, T, F, U, never>, undefined, F>; fullJoin<U>(table: U, on?: any): Select<Beside<R, T, F, U, null>, undefined, F>; crossJoin<U>(table: U): Select<Beside<R, T, F, U, never>, undefined, F>;
  where(where: any): this; groupBy(...columns: any[]): this; having(having: any): this; orderBy(...columns: any[]): this; limit(count: any): this; offset(count: any): this; for(strength: any, options?: any): this; union(...others: any[]): this; unionAll(...others: any[]): this; $dynamic(): this; $withCache(options?: any): this;
  as(name: string): Sub<R>; readonly __rows: R; all(): Promise<R[]>; get(): Promise<R | undefined>; values(): Promise<any[][]>;
}
interface Written<T, R> extends Query<R> { returning(): Written<T, InferSelectModel<T>[]>; returning<F>(fields: F): Written<T, Picked<F>[]>; $returningId(): Promise<any[]>; where(where: any): this; orderBy(...columns: any[]): this; limit(count: any): this; $dynamic(): this; all(): Promise<any>; get(): Promise<R extends (infer U)[] ? U | undefined : any>; run(): Promise<any>; from(table: any): this; onConflictDoNothing(options?: any): this; onConflictDoUpdate(options: { target: any; set: { [K in keyof ColumnsOf<T>]?: any }; where?: any; targetWhere?: any; setWhere?: any }): this; onDuplicateKeyUpdate(options: { set: { [K in keyof ColumnsOf<T>]?: any } }): this }
type Assigned<T> = { [K in keyof ColumnsOf<T>]?: DataOf<ColumnsOf<T>[K]> | SQL | null };
interface InsertInto<T> { values(values: Assigned<T> | Assigned<T>[]): Written<T, any>; select(query: any): Written<T, any>; overridingSystemValue(): this }
interface UpdateTable<T> { set(values: Assigned<T>): Written<T, any> }
export interface Database<S = any> {
  readonly query: { [K in keyof S]: RelationalQuery<S, S[K]> }; readonly _: any; readonly $client: any;
  select(): SelectFrom<undefined>; select<F>(fields: F): SelectFrom<F>; selectDistinct(): SelectFrom<undefined>; selectDistinct<F>(fields: F): SelectFrom<F>; selectDistinctOn(on: any[]): SelectFrom<undefined>; selectDistinctOn<F>(on: any[], fields: F): SelectFrom<F>;
  insert<T>(table: T): InsertInto<T>; update<T>(table: T): UpdateTable<T>; delete<T>(table: T): Written<T, any>; with(...queries: any[]): Database<S>; $with(name: string, fields?: any): { as<Q>(query: Q): Q extends Select<infer R, any, any> ? Sub<R> : any }; $count(table: any, where?: any): Promise<number>;
  execute<T = any>(sql: any): Promise<any>; transaction<T>(run: (tx: Database<S> & { rollback(): never }) => Promise<T>, options?: any): Promise<T>; batch(queries: readonly any[]): Promise<any[]>; refreshMaterializedView(view: any): any; run(sql: any): any; all<T = any>(sql: any): any; get<T = any>(sql: any): any; values(sql: any): any;
}
type Makers<S> = { one: { [K in keyof S]: (options?: any) => One<S[K]> }; many: { [K in keyof S]: (options?: any) => Many<S[K]> } } & { [K in keyof S]: { [C in keyof ColumnsOf<S[K]>]: Column & { through(column: any): any } } };
/** Relations of version 2, in the words of version 1. */
type Paired<S, R> = S & { [K in keyof R & keyof S as \`$\${K & string}Relations\`]: Relations<NameOf<S[K]>, R[K]> };
export declare function defineRelations<S, R>(schema: S, make: (makers: Makers<S>) => R): { readonly __related: Paired<S, R> };
export declare function defineRelations<S>(schema: S): { readonly __related: S };
export declare function defineRelationsPart<S, R>(schema: S, make: (makers: Makers<S>) => R): { readonly __related: Paired<S, R> };
export interface DrizzleConfig<S> { schema?: S; logger?: any; casing?: any; mode?: any; relations?: { readonly __related: S }; client?: any; connection?: any; ws?: any; cache?: any }
interface Sql { <T = unknown>(text: TemplateStringsArray, ...values: any[]): SQL<T>; raw(text: string): SQL<any>; join(parts: any[], separator?: any): SQL; identifier(name: string): SQL; param(value: any, ...more: any[]): SQL; placeholder(name: string): any; empty(): SQL; fromList(parts: any[]): SQL }
export declare const sql: Sql;
type Operator = (...operands: any[]) => SQL<any>;
export declare const eq: Operator, ne: Operator, gt: Operator, gte: Operator, lt: Operator, lte: Operator, and: Operator, or: Operator, not: Operator, inArray: Operator, notInArray: Operator, isNull: Operator, isNotNull: Operator, exists: Operator, notExists: Operator, between: Operator, notBetween: Operator, like: Operator, notLike: Operator, ilike: Operator, notIlike: Operator, asc: Operator, desc: Operator, arrayContains: Operator, arrayContained: Operator, arrayOverlaps: Operator, max: Operator, min: Operator, sum: Operator, avg: Operator, countDistinct: Operator, cosineDistance: Operator, l2Distance: Operator, innerProduct: Operator;
export declare function count(column?: any): SQL<number>;
export declare function getTableColumns<T>(table: T): Columns<ColumnsOf<T>>;
export declare function getColumns<T>(table: T): Columns<ColumnsOf<T>>;
export declare function getTableName(table: any): string;
export declare function aliasedTable<T>(table: T, alias: string): T;
export declare function is(value: any, type: any): boolean;
`;

/** `drizzle-orm/pg-core` and its kin. */
export const drizzleCore = `
import { ColumnBuilder, Declare, DeclareView, SchemaOf, Table, Column, Database } from 'drizzle-orm';
type Make<T> = (...options: any[]) => ColumnBuilder<T | null>;
interface Text { <const E extends readonly [string, ...string[]]>(name: string, options: { enum: E; length?: number; mode?: any }): ColumnBuilder<E[number] | null>; <const E extends readonly [string, ...string[]]>(options: { enum: E; length?: number; mode?: any }): ColumnBuilder<E[number] | null>; (name: string, options: { mode: 'json' }): ColumnBuilder<any>; (...options: any[]): ColumnBuilder<string | null> }
interface Moment { (name: string, options: { mode: 'string' } & { [more: string]: any }): ColumnBuilder<string | null>; (options: { mode: 'string' } & { [more: string]: any }): ColumnBuilder<string | null>; (...options: any[]): ColumnBuilder<Date | null> }
interface Day { (name: string, options: { mode: 'date' } & { [more: string]: any }): ColumnBuilder<Date | null>; (options: { mode: 'date' } & { [more: string]: any }): ColumnBuilder<Date | null>; (...options: any[]): ColumnBuilder<string | null> }
interface Whole { (name: string, options: { mode: 'boolean' }): ColumnBuilder<boolean | null>; (options: { mode: 'boolean' }): ColumnBuilder<boolean | null>; (name: string, options: { mode: 'timestamp' | 'timestamp_ms' }): ColumnBuilder<Date | null>; (options: { mode: 'timestamp' | 'timestamp_ms' }): ColumnBuilder<Date | null>; (...options: any[]): ColumnBuilder<number | null> }
export declare const pgTable: Declare & { withRLS: Declare }, mysqlTable: Declare, sqliteTable: Declare, singlestoreTable: Declare, mssqlTable: Declare, cockroachTable: Declare, gelTable: Declare;
export declare function pgTableCreator(name: (name: string) => string): Declare; export declare function mysqlTableCreator(name: (name: string) => string): Declare; export declare function sqliteTableCreator(name: (name: string) => string): Declare;
export declare const pgView: DeclareView, mysqlView: DeclareView, sqliteView: DeclareView, pgMaterializedView: DeclareView;
export declare function pgSchema(name: string): SchemaOf; export declare function mysqlSchema(name: string): SchemaOf;
interface Enum<E extends readonly string[]> { (name?: string): ColumnBuilder<E[number] | null>; readonly enumValues: E; readonly enumName: string }
export declare function pgEnum<const E extends readonly [string, ...string[]]>(name: string, values: E): Enum<E>; export declare function pgEnum(name: string, values: any): Enum<any>;
export declare const text: Text, varchar: Text, char: Text, tinytext: Text, mediumtext: Text, longtext: Text, citext: Text;
export declare const integer: Whole, serial: Make<number>, smallint: Make<number>, smallserial: Make<number>, bigint: Make<any>, bigserial: Make<any>, int: Make<number>, tinyint: Make<number>, mediumint: Make<number>, real: Make<number>, doublePrecision: Make<number>, double: Make<number>, float: Make<number>, numeric: Make<string>, decimal: Make<string>, boolean: Make<boolean>, uuid: Make<string>, inet: Make<string>, cidr: Make<string>, macaddr: Make<string>, interval: Make<string>, year: Make<number>, json: Make<any>, jsonb: Make<any>, blob: Make<any>, binary: Make<any>, varbinary: Make<any>, bytea: Make<any>, point: Make<any>, line: Make<any>, geometry: Make<any>, vector: Make<number[]>, bit: Make<any>, halfvec: Make<any>, sparsevec: Make<any>, mysqlEnum: any;
export declare const timestamp: Moment, datetime: Moment, date: Day, time: Make<string>;
export declare function customType<T = any>(options: any): (...options: any[]) => ColumnBuilder<(T extends { data: infer D } ? D : any) | null>;
export declare const index: any, uniqueIndex: any, unique: any, primaryKey: any, foreignKey: any, check: any, pgPolicy: any, pgRole: any, pgSequence: any;
export declare function alias<T>(table: T, alias: string): T;
export type AnyPgColumn = Column<any>; export type AnyMySqlColumn = Column<any>; export type AnySQLiteColumn = Column<any>; export type PgColumn = Column<any>; export type SQLiteColumn = Column<any>; export type MySqlColumn = Column<any>;
export type PgTable = any; export type SQLiteTable = any; export type MySqlTable = any; export type PgTableWithColumns<T = any> = any; export type PgSelect = any; export type PgTransaction<A = any, S = any, R = any> = Database<S>; export type PgDatabase<A = any, S = any, R = any> = Database<S>; export type MySqlTransaction<A = any, B = any, S = any, R = any> = Database<S>; export type SQLiteTransaction<A = any, B = any, S = any, R = any> = Database<S>; export type BaseSQLiteDatabase<A = any, B = any, S = any> = Database<S>;
`;

/** `drizzle-zod`: what a schema of a table takes are its columns. */
export const drizzleZod = `
import { InferInsertModel, InferSelectModel } from 'drizzle-orm';
type Refined<O> = { [K in keyof O]?: any };
export interface TableSchema<O> { readonly _output: O; readonly _input: O; readonly shape: { [K in keyof O]: any }; pick<M>(mask: M & { [K in keyof O]?: true }): TableSchema<{ [K in keyof M & keyof O]: O[K] }>; omit<M>(mask: M & { [K in keyof O]?: true }): TableSchema<{ [K in Exclude<keyof O, keyof M>]: O[K] } & Pick<O, Exclude<keyof O, keyof M>>>; extend<X>(more: X): TableSchema<O & { [K in keyof X]: any }>; merge(other: any): TableSchema<O & { [more: string]: any }>; partial(mask?: { [K in keyof O]?: true }): TableSchema<{ [K in keyof O]?: O[K] }>; required(mask?: { [K in keyof O]?: true }): TableSchema<O>; strict(): this; passthrough(): this; strip(): this; array(): any; optional(): any; nullable(): any; refine(...args: any[]): this; superRefine(...args: any[]): this; transform(...args: any[]): any; parse(value: unknown): O; parseAsync(value: unknown): Promise<O>; safeParse(value: unknown): { success: boolean; data: O; error: any }; safeParseAsync(value: unknown): Promise<{ success: boolean; data: O; error: any }>; keyof(): any; describe(text: string): this; openapi(...args: any[]): this; [more: string]: any }
export declare function createInsertSchema<T>(table: T, refine?: Refined<InferInsertModel<T>>): TableSchema<InferInsertModel<T>>;
export declare function createSelectSchema<T>(table: T, refine?: Refined<InferSelectModel<T>>): TableSchema<InferSelectModel<T>>;
export declare function createUpdateSchema<T>(table: T, refine?: Refined<InferInsertModel<T>>): TableSchema<InferInsertModel<T>>;
export declare function createSchemaFactory(options?: any): { createInsertSchema: typeof createInsertSchema; createSelectSchema: typeof createSelectSchema; createUpdateSchema: typeof createUpdateSchema };
`;

/** `drizzle-orm/node-postgres` and its kin. */
export const drizzleDriver = `
import { Database, DrizzleConfig } from 'drizzle-orm';
export declare function drizzle<S = {}>(config: DrizzleConfig<S> & { client: any }): Database<S>;
export declare function drizzle<S = {}>(config: DrizzleConfig<S> & { connection: any }): Database<S>;
export declare function drizzle<S = {}>(client?: any, config?: DrizzleConfig<S>): Database<S>;
export declare function migrate(db: any, options: any): Promise<void>;
export type NodePgDatabase<S = any> = Database<S>; export type PostgresJsDatabase<S = any> = Database<S>; export type NeonHttpDatabase<S = any> = Database<S>; export type NeonDatabase<S = any> = Database<S>; export type MySql2Database<S = any> = Database<S>; export type PlanetScaleDatabase<S = any> = Database<S>; export type BetterSQLite3Database<S = any> = Database<S>; export type LibSQLDatabase<S = any> = Database<S>; export type DrizzleD1Database<S = any> = Database<S>; export type VercelPgDatabase<S = any> = Database<S>; export type BunSQLiteDatabase<S = any> = Database<S>; export type PgliteDatabase<S = any> = Database<S>;
`;
