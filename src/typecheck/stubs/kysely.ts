// Kysely as its users see it. Rows are mapped types over the interface that declares the table's columns, so that every
// property of a row, an insert and an update leads back to the declared column.

export const kysely = `
export interface ColumnType<S, I = S, U = S> { readonly __select__: S; readonly __insert__: I; readonly __update__: U }
export type Generated<S> = ColumnType<S, S | undefined, S>;
export type GeneratedAlways<S> = ColumnType<S, never, never>;
export type JSONColumnType<S, I = string, U = string> = ColumnType<S, I, U>;
type SelectType<T> = T extends ColumnType<infer S, any, any> ? S : T;
type InsertType<T> = T extends ColumnType<any, infer I, any> ? I : T;
type UpdateType<T> = T extends ColumnType<any, any, infer U> ? U : T;
export type Selectable<R> = { [K in keyof R]: SelectType<R[K]> };
export type Insertable<R> = { [K in keyof R]?: InsertType<R[K]> };
export type Updateable<R> = { [K in keyof R]?: UpdateType<R[K]> };
type Written<R> = { [K in keyof R]?: any };
export type SqlBool = boolean | 0 | 1; export type NotNull = any; export type Simplify<T> = T; export type Nullable<T> = { [K in keyof T]: T[K] | null };
export type StringReference<DB = any, TB = any> = any; export type AnyColumn<DB = any, TB = any> = any; export type ReferenceExpression<DB = any, TB = any> = any; export type OrderByExpression<DB = any, TB = any, O = any> = any; export type OperandValueExpression<DB = any, TB = any, R = any> = any; export type OrderByDirection = 'asc' | 'desc'; export type ComparisonOperatorExpression = any; export type SelectExpression<DB = any, TB = any> = any;

type Both<U> = (U extends any ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
type RowOf<DB, TB> = Both<TB extends keyof DB ? Selectable<DB[TB]> : never>;
type Last<S> = S extends \`\${string}.\${string}.\${infer C}\` ? C : S extends \`\${string}.\${infer C}\` ? C : S;
type Named<S, K> = S extends \`\${infer X} as \${infer A}\` ? (Last<X> extends K ? A : never) : S extends string ? (Last<S> extends K ? K : never) : never;
type ElementOf<S> = S extends readonly (infer E)[] ? E : S;
type Aliases<E> = E extends AliasedExpression<any, infer A> ? A : E extends (...builders: any[]) => AliasedExpression<any, infer A> ? A : never;
type Computed<E> = { [A in Aliases<E> & string]: (E extends AliasedExpression<infer T, A> ? T : E extends (...builders: any[]) => AliasedExpression<infer T, A> ? T : never) };
type Selected<DB, TB, E> = { [K in keyof RowOf<DB, TB> as Named<E, K> & PropertyKey]: RowOf<DB, TB>[K] } & Computed<E>;
type TableName<T> = T extends \`\${string} as \${infer A}\` ? A : T extends AliasedExpression<any, infer A> ? A : T extends (...builders: any[]) => AliasedExpression<any, infer A> ? A : T;
type Aliased<DB, T> = T extends \`\${infer N} as \${infer A}\` ? (N extends keyof DB ? { [K in A]: DB[N] } : {}) : T extends AliasedExpression<infer O, infer A> ? { [K in A & string]: O } : T extends (...builders: any[]) => AliasedExpression<infer O, infer A> ? { [K in A & string]: O } : {};
type From<DB, TB, T> = SelectQueryBuilder<DB & Both<Aliased<DB, ElementOf<T>>>, TB | TableName<ElementOf<T>>, {}>;

export interface Expression<T> { readonly __expression: T }
export interface AliasedExpression<T, A extends string = string> { readonly __aliased: T; readonly __alias: A }
export type AliasableExpression<T> = ExpressionWrapper<any, any, T>;
export interface ExpressionWrapper<DB = any, TB = any, T = any> extends Expression<T> { as<A extends string>(alias: A): AliasedExpression<T, A>; or(...operands: any[]): this; and(...operands: any[]): this; $castTo<U>(): ExpressionWrapper<DB, TB, U>; $notNull(): ExpressionWrapper<DB, TB, NonNullable<T>>; [more: string]: any }
export interface RawBuilder<T> extends Expression<T> { as<A extends string>(alias: A): AliasedExpression<T, A>; as(alias: any): AliasedExpression<T, any>; $castTo<U>(): RawBuilder<U>; $notNull(): RawBuilder<NonNullable<T>>; execute(db: any): Promise<QueryResult<T>>; compile(db: any): any; withPlugin(plugin: any): this }
export interface QueryResult<T> { readonly rows: T[]; readonly numAffectedRows?: bigint; readonly numChangedRows?: bigint; readonly insertId?: bigint }
type Value<DB, TB, S> = Last<S> extends keyof RowOf<DB, TB> ? RowOf<DB, TB>[Last<S>] : any;
export interface FunctionModule<DB = any, TB = any> { count<T = number>(column: any): ExpressionWrapper<DB, TB, T>; countAll<T = number>(table?: any): ExpressionWrapper<DB, TB, T>; max(column: any): ExpressionWrapper<DB, TB, any>; min(column: any): ExpressionWrapper<DB, TB, any>; <T = any>(name: string, args?: any): ExpressionWrapper<DB, TB, T>; [more: string]: any }
export interface ExpressionBuilder<DB = any, TB = any> {
  (left: any, operator: any, right: any): ExpressionWrapper<DB, TB, SqlBool>;
  eb: ExpressionBuilder<DB, TB>; fn: FunctionModule<DB, TB>; ref<S extends string>(name: S, operator?: any): ExpressionWrapper<DB, TB, Value<DB, TB, S>>; val<V>(value: V): ExpressionWrapper<DB, TB, V>; lit<V>(value: V): ExpressionWrapper<DB, TB, V>; and(operands: any): ExpressionWrapper<DB, TB, SqlBool>; or(operands: any): ExpressionWrapper<DB, TB, SqlBool>; not(operand: any): ExpressionWrapper<DB, TB, SqlBool>; exists(query: any): ExpressionWrapper<DB, TB, SqlBool>; cast<T = any>(...operands: any[]): ExpressionWrapper<DB, TB, T>; case(...operands: any[]): any; selectFrom<const T>(from: T): From<DB, TB, T>; [more: string]: any;
}
interface Conditions { where(...condition: any[]): this; whereRef(...condition: any[]): this; orderBy(...by: any[]): this; limit(count: any): this; offset(count: any): this; clearWhere(): this; clearOrderBy(): this; $call<T>(change: (query: this) => T): T; modifyEnd(sql: any): this; compile(): any; explain(...options: any[]): Promise<any>; withPlugin(plugin: any): this }
interface Runs<O> { readonly __row: O; execute(): Promise<O[]>; executeTakeFirst(): Promise<O | undefined>; executeTakeFirstOrThrow(error?: any): Promise<O>; stream(size?: number): AsyncIterableIterator<O>; $castTo<T>(): Runs<T>; $narrowType<T>(): this; $assertType<T>(): this }
export interface SelectQueryBuilder<DB, TB, O> extends Conditions, Runs<O> {
  select<const S>(selection: (builder: ExpressionBuilder<DB, TB>) => S): SelectQueryBuilder<DB, TB, O & Selected<DB, TB, ElementOf<S>>>;
  select<const S>(selection: S): SelectQueryBuilder<DB, TB, O & Selected<DB, TB, ElementOf<S>>>;
  selectAll(): SelectQueryBuilder<DB, TB, O & RowOf<DB, TB>>; selectAll<const T>(tables: T): SelectQueryBuilder<DB, TB, O & RowOf<DB, ElementOf<T>>>;
  innerJoin<const T>(table: T, ...on: any[]): SelectQueryBuilder<DB & Aliased<DB, T>, TB | TableName<T>, O>; leftJoin<const T>(table: T, ...on: any[]): SelectQueryBuilder<DB & Aliased<DB, T>, TB | TableName<T>, O>; rightJoin<const T>(table: T, ...on: any[]): SelectQueryBuilder<DB & Aliased<DB, T>, TB | TableName<T>, O>; fullJoin<const T>(table: T, ...on: any[]): SelectQueryBuilder<DB & Aliased<DB, T>, TB | TableName<T>, O>; crossJoin<const T>(table: T): SelectQueryBuilder<DB & Aliased<DB, T>, TB | TableName<T>, O>; innerJoinLateral<const T>(table: T, ...on: any[]): SelectQueryBuilder<DB & Aliased<DB, T>, TB | TableName<T>, O>; leftJoinLateral<const T>(table: T, ...on: any[]): SelectQueryBuilder<DB & Aliased<DB, T>, TB | TableName<T>, O>;
  distinct(): this; distinctOn(columns: any): this; groupBy(columns: any): this; having(...condition: any[]): this; havingRef(...condition: any[]): this; forUpdate(...of: any[]): this; forShare(...of: any[]): this; skipLocked(): this; noWait(): this; union(query: any): this; unionAll(query: any): this; intersect(query: any): this; except(query: any): this; clearSelect(): SelectQueryBuilder<DB, TB, {}>; fetch(...rows: any[]): this; top(...rows: any[]): this; modifyFront(sql: any): this; clearLimit(): this; clearOffset(): this;
  as<A extends string>(alias: A): AliasedExpression<O, A>; $if<P>(condition: any, change: (query: this) => Runs<P>): SelectQueryBuilder<DB, TB, O & { [K in keyof P]?: P[K] }>; $castTo<T>(): SelectQueryBuilder<DB, TB, T>; $asScalar(): any;
}
export interface InsertResult { readonly insertId: bigint | undefined; readonly numInsertedOrUpdatedRows: bigint | undefined }
export interface UpdateResult { readonly numUpdatedRows: bigint; readonly numChangedRows?: bigint }
export interface DeleteResult { readonly numDeletedRows: bigint }
type Given<O, R> = O extends InsertResult | UpdateResult | DeleteResult ? R : O & R;
interface ConflictBuilder<DB, T> { column(column: any): ConflictBuilder<DB, T>; columns(columns: any): ConflictBuilder<DB, T>; constraint(name: any): ConflictBuilder<DB, T>; expression(expression: any): ConflictBuilder<DB, T>; where(...condition: any[]): ConflictBuilder<DB, T>; doNothing(): any; doUpdateSet(values: Written<DB[T & keyof DB]> | ((builder: ExpressionBuilder<any, any>) => Written<DB[T & keyof DB]>)): any }
export interface InsertQueryBuilder<DB, T, O> extends Conditions, Runs<O> { values(rows: Written<DB[T & keyof DB]> | readonly Written<DB[T & keyof DB]>[] | ((builder: any) => any)): this; columns(columns: any): this; expression(query: any): this; defaultValues(): this; ignore(): this; orIgnore(): this; onConflict(resolve: (conflict: ConflictBuilder<DB, T>) => any): this; onDuplicateKeyUpdate(values: Written<DB[T & keyof DB]>): this; returning<const S>(selection: S): InsertQueryBuilder<DB, T, Given<O, Selected<DB, T, ElementOf<S>>>>; returningAll(tables?: any): InsertQueryBuilder<DB, T, Selectable<DB[T & keyof DB]>>; $if<P>(condition: any, change: (query: this) => any): this }
export interface UpdateQueryBuilder<DB, UT, TB, O> extends Conditions, Runs<O> { set(values: Written<DB[UT & keyof DB]> | ((builder: ExpressionBuilder<DB, TB>) => Written<DB[UT & keyof DB]>)): this; set(column: any, value: any): this; from<const T>(table: T): UpdateQueryBuilder<DB & Aliased<DB, T>, UT, TB | TableName<T>, O>; innerJoin(...join: any[]): this; leftJoin(...join: any[]): this; returning<const S>(selection: S): UpdateQueryBuilder<DB, UT, TB, Given<O, Selected<DB, TB, ElementOf<S>>>>; returningAll(tables?: any): UpdateQueryBuilder<DB, UT, TB, Selectable<DB[UT & keyof DB]>>; $if<P>(condition: any, change: (query: this) => any): this }
export interface DeleteQueryBuilder<DB, TB, O> extends Conditions, Runs<O> { using(tables: any): this; innerJoin(...join: any[]): this; leftJoin(...join: any[]): this; returning<const S>(selection: S): DeleteQueryBuilder<DB, TB, Given<O, Selected<DB, TB, ElementOf<S>>>>; returningAll(tables?: any): DeleteQueryBuilder<DB, TB, Selectable<DB[TB & keyof DB]>>; $if<P>(condition: any, change: (query: this) => any): this }
export interface QueryCreator<DB> {
  selectFrom<const T>(from: T): From<DB, never, T>; selectNoFrom(selection: any): any;
  insertInto<T extends keyof DB & string>(table: T): InsertQueryBuilder<DB, T, InsertResult>; replaceInto<T extends keyof DB & string>(table: T): InsertQueryBuilder<DB, T, InsertResult>;
  updateTable<const T extends string>(table: T): UpdateQueryBuilder<DB & Aliased<DB, T>, TableName<T>, TableName<T>, UpdateResult>;
  deleteFrom<const T extends string>(table: T): DeleteQueryBuilder<DB & Aliased<DB, T>, TableName<T>, DeleteResult>; mergeInto(table: any): any;
  with<N extends string, Q>(name: N, query: (creator: QueryCreator<DB>) => Q): QueryCreator<DB & { [K in N]: Q extends { readonly __row: infer O } ? O : any }>; withRecursive(name: any, query: (creator: any) => any): any; withSchema(name: string): QueryCreator<DB>; withPlugin(plugin: any): QueryCreator<DB>; withoutPlugins(): QueryCreator<DB>;
}
export declare class Kysely<DB> { constructor(config: any); readonly schema: any; readonly dynamic: any; readonly fn: FunctionModule<DB, any>; readonly introspection: any; readonly isTransaction: boolean; transaction(): TransactionBuilder<DB>; startTransaction(): any; connection(): { execute<T>(run: (db: Kysely<DB>) => Promise<T>): Promise<T> }; destroy(): Promise<void>; withTables<T>(): Kysely<DB & T>; executeQuery<T = any>(query: any): Promise<QueryResult<T>>; case(...operands: any[]): any; withPlugin(plugin: any): Kysely<DB>; withoutPlugins(): Kysely<DB>; withSchema(name: string): Kysely<DB> }
export interface Kysely<DB> extends QueryCreator<DB> {}
export declare class Transaction<DB> extends Kysely<DB> {}
export interface ControlledTransaction<DB, S = any> extends Kysely<DB> { commit(): any; rollback(): any; savepoint(name: string): any }
export interface TransactionBuilder<DB> { execute<T>(run: (trx: Transaction<DB>) => Promise<T>): Promise<T>; setIsolationLevel(level: any): TransactionBuilder<DB>; setAccessMode(mode: any): TransactionBuilder<DB> }
interface Sql { <T = unknown>(text: TemplateStringsArray, ...values: any[]): RawBuilder<T>; ref<T = any>(name: string): RawBuilder<T>; table(name: any): RawBuilder<any>; id(...names: string[]): RawBuilder<any>; lit<V>(value: V): RawBuilder<V>; val<V>(value: V): RawBuilder<V>; raw<T = any>(text: string): RawBuilder<T>; join(values: any, separator?: any): RawBuilder<any> }
export declare const sql: Sql;
export declare function expressionBuilder<DB, TB>(query?: any): ExpressionBuilder<DB, TB>;
export type InferResult<Q> = Q extends { readonly __row: infer O } ? O[] : any;
export declare const CamelCasePlugin: any, DeduplicateJoinsPlugin: any, ParseJSONResultsPlugin: any, PostgresDialect: any, MysqlDialect: any, SqliteDialect: any, MssqlDialect: any, Migrator: any, FileMigrationProvider: any, DummyDriver: any, NoResultError: any;
export type LogEvent = any; export type Dialect = any; export type KyselyPlugin = any; export type KyselyConfig = any; export type Migration = any; export type MigrationProvider = any; export type DynamicModule = any; export type CompiledQuery<T = any> = any; export type DatabaseConnection = any; export type Driver = any;
`;

/** `kysely/helpers/postgres` and its kin. */
export const kyselyHelpers = `
import { ExpressionWrapper } from 'kysely';
export declare function jsonArrayFrom<O>(query: { readonly __row: O }): ExpressionWrapper<any, any, O[]>;
export declare function jsonObjectFrom<O>(query: { readonly __row: O }): ExpressionWrapper<any, any, O | null>;
export declare function jsonBuildObject<T>(values: T): ExpressionWrapper<any, any, { [K in keyof T]: T[K] extends { readonly __expression: infer V } ? V : any }>;
export declare function mergeAction(): any;
`;
