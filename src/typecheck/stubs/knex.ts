// Knex as its users see it: rows have the type that a call gives them, or the one that `Tables` has for the table.

export const knex = `
import { Tables } from 'knex/types/tables';
type RowOf<T> = T extends { readonly __base: infer R } ? R : T;
type Joined<R> = R & { [more: string]: any };
export interface QueryBuilder<R = any, O = any> extends Promise<O> {
  select<T = R>(...columns: any[]): QueryBuilder<T, T[]>; column(...columns: any[]): QueryBuilder<R, R[]>; columns(...columns: any[]): QueryBuilder<R, R[]>; distinct(...columns: any[]): QueryBuilder<R, R[]>; first<T = R>(...columns: any[]): QueryBuilder<T, T | undefined>; pluck<T = any>(column: any): QueryBuilder<R, T[]>;
  from<T = R>(table: any): QueryBuilder<T, O extends any[] ? T[] : O>; into<T = R>(table: any): QueryBuilder<T, O>; table<T = R>(table: any): QueryBuilder<T, T[]>; as(alias: string): QueryBuilder<R, O>;
  join<T = Joined<R>>(...join: any[]): QueryBuilder<T, O extends any[] ? T[] : T>; innerJoin<T = Joined<R>>(...join: any[]): QueryBuilder<T, O extends any[] ? T[] : T>; leftJoin<T = Joined<R>>(...join: any[]): QueryBuilder<T, O extends any[] ? T[] : T>; leftOuterJoin<T = Joined<R>>(...join: any[]): QueryBuilder<T, O extends any[] ? T[] : T>; rightJoin<T = Joined<R>>(...join: any[]): QueryBuilder<T, O extends any[] ? T[] : T>; joinRaw(...join: any[]): QueryBuilder<Joined<R>, O>;
  insert(values: { [K in keyof R]?: any } | readonly { [K in keyof R]?: any }[], returning?: any): QueryBuilder<R, any>; update(values: { [K in keyof R]?: any }, returning?: any): QueryBuilder<R, any>; update(column: any, value: any, returning?: any): QueryBuilder<R, any>; returning<T = R>(columns: any): QueryBuilder<R, T[]>; del(returning?: any): QueryBuilder<R, any>; delete(returning?: any): QueryBuilder<R, any>; truncate(): any; increment(...values: any[]): QueryBuilder<R, any>; decrement(...values: any[]): QueryBuilder<R, any>;
  count(...columns: any[]): QueryBuilder<R, any>; countDistinct(...columns: any[]): QueryBuilder<R, any>; min(...columns: any[]): QueryBuilder<R, any>; max(...columns: any[]): QueryBuilder<R, any>; sum(...columns: any[]): QueryBuilder<R, any>; avg(...columns: any[]): QueryBuilder<R, any>;
  where(values: { [K in keyof R]?: any }): this; where(...condition: any[]): this; andWhere(...condition: any[]): this; orWhere(...condition: any[]): this; whereNot(...condition: any[]): this; whereIn(...condition: any[]): this; whereNotIn(...condition: any[]): this; whereNull(column: any): this; whereNotNull(column: any): this; whereRaw(...sql: any[]): this; whereBetween(...condition: any[]): this; whereLike(...condition: any[]): this; whereILike(...condition: any[]): this; whereExists(query: any): this; whereNotExists(query: any): this; orWhereIn(...condition: any[]): this; orWhereNull(column: any): this; orWhereNotNull(column: any): this; orWhereRaw(...sql: any[]): this;
  orderBy(...by: any[]): this; orderByRaw(...sql: any[]): this; groupBy(...by: any[]): this; groupByRaw(...sql: any[]): this; having(...condition: any[]): this; havingRaw(...sql: any[]): this; limit(count: any): this; offset(count: any): this; onConflict(columns?: any): { ignore(): QueryBuilder<R, O>; merge(values?: any): QueryBuilder<R, O> }; transacting(trx: any): this; forUpdate(...tables: any[]): this; modify(change: any, ...more: any[]): this; clone(): this; with(...query: any[]): this; union(...queries: any[]): this; unionAll(...queries: any[]): this; timeout(...options: any[]): this; debug(on?: boolean): this; toSQL(): any; toQuery(): string; stream(...options: any[]): any; skipLocked(): this; withSchema(name: string): this; clearSelect(): this; clearWhere(): this; clearOrder(): this; on(...events: any[]): this;
}
type Builder<R, O> = QueryBuilder<R, O>;
export interface Knex<A = any, B = any> {
  <T extends keyof Tables>(table: T, options?: any): QueryBuilder<RowOf<Tables[T]>, RowOf<Tables[T]>[]>; <R = any>(table?: any, options?: any): QueryBuilder<R, R[]>;
  table<T extends keyof Tables>(table: T): QueryBuilder<RowOf<Tables[T]>, RowOf<Tables[T]>[]>; table<R = any>(table: any): QueryBuilder<R, R[]>; from<T extends keyof Tables>(table: T): QueryBuilder<RowOf<Tables[T]>, RowOf<Tables[T]>[]>; from<R = any>(table: any): QueryBuilder<R, R[]>; select<R = any>(...columns: any[]): QueryBuilder<R, R[]>; into<R = any>(table: any): QueryBuilder<R, any>; with(...query: any[]): QueryBuilder<any, any[]>; queryBuilder<R = any>(): QueryBuilder<R, R[]>; batchInsert(...batch: any[]): any; withSchema(name: string): this;
  raw<T = any>(sql: string, bindings?: any): Promise<T> & { wrap(...around: string[]): any; [more: string]: any }; ref(name: string): any; schema: any; fn: any; client: any; migrate: any; seed: any; userParams: any; isTransaction?: boolean; destroy(done?: any): Promise<void>; initialize(config?: any): void;
  transaction(config?: any): Promise<Knex.Transaction>; transaction<T>(run: (trx: Knex.Transaction) => Promise<T> | T | void, config?: any): Promise<T>;
}
export declare namespace Knex { interface Transaction<A = any, B = any> extends Knex<A, B> { commit(value?: any): any; rollback(error?: any): any; isCompleted(): boolean; executionPromise: Promise<any>; savepoint(...options: any[]): any }
  type QueryBuilder<R = any, O = any> = Builder<R, O>; type QueryInterface = any; type Raw<T = any> = any; type Config<T = any> = any; type MigratorConfig = any; type TableBuilder = any; type CreateTableBuilder = any; type AlterTableBuilder = any; type SchemaBuilder = any; type Value = any; type PgConnectionConfig = any; type StaticConnectionConfig = any; type Client = any; type ColumnBuilder = any; type JoinClause = any;
  interface CompositeTableType<B, I = any, U = any, S = any> { readonly __base: B; readonly __insert: I; readonly __update: U } }
export declare function knex(config: any): Knex;
export default knex;
`;

/** What projects add their tables to. */
export const knexTables = 'export interface Tables {}\n';
