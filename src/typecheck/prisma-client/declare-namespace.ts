// What the `Prisma` namespace of every client has, as text, beside the names of its models.

import type { PrismaSchema } from '../../model/prisma-schema';

export const NAMESPACE_TYPES = `
  export import Decimal = $Runtime.Decimal;
  export type DecimalJsLike = $Runtime.DecimalJsLike;
  export type PrismaPromise<T> = $Runtime.PrismaPromise<T>;
  export type JsonObject = $Runtime.JsonObject;
  export type JsonArray = $Runtime.JsonArray;
  export type JsonValue = $Runtime.JsonValue;
  export type InputJsonObject = $Runtime.InputJsonObject;
  export type InputJsonArray = $Runtime.InputJsonArray;
  export type InputJsonValue = $Runtime.InputJsonValue;
  export const DbNull: $Runtime.DbNull;
  export const JsonNull: $Runtime.JsonNull;
  export const AnyNull: $Runtime.AnyNull;
  export const NullTypes: { DbNull: typeof $Runtime.DbNull; JsonNull: typeof $Runtime.JsonNull; AnyNull: typeof $Runtime.AnyNull };
  export namespace NullTypes { type DbNull = $Runtime.DbNull; type JsonNull = $Runtime.JsonNull; type AnyNull = $Runtime.AnyNull; }
  export type NullableJsonNullValueInput = $Runtime.DbNull | $Runtime.JsonNull;
  export type JsonNullValueInput = $Runtime.JsonNull;
  export type JsonNullValueFilter = $Runtime.NullType;
  export import Sql = $Runtime.Sql;
  export import sql = $Runtime.sqltag;
  export import empty = $Runtime.empty;
  export import join = $Runtime.join;
  export import raw = $Runtime.raw;
  export import skip = $Runtime.skip;
  export import PrismaClientKnownRequestError = $Runtime.PrismaClientKnownRequestError;
  export import PrismaClientUnknownRequestError = $Runtime.PrismaClientUnknownRequestError;
  export import PrismaClientRustPanicError = $Runtime.PrismaClientRustPanicError;
  export import PrismaClientInitializationError = $Runtime.PrismaClientInitializationError;
  export import PrismaClientValidationError = $Runtime.PrismaClientValidationError;
  export type PrismaClientOptions = any;
  export type LogLevel = 'info' | 'query' | 'warn' | 'error';
  export type LogDefinition = { level: LogLevel; emit: 'stdout' | 'event' };
  export type QueryEvent = { timestamp: Date; query: string; params: string; duration: number; target: string };
  export type LogEvent = { timestamp: Date; message: string; target: string };
  export type Middleware<T = any> = (params: MiddlewareParams, next: (params: MiddlewareParams) => Promise<T>) => Promise<T>;
  export type MiddlewareParams = { model?: ModelName; action: PrismaAction; args: any; dataPath: string[]; runInTransaction: boolean };
  export type PrismaAction = string;
  export type BatchPayload = { count: number };
  export type Datasource = { url?: string };
  export type Datasources = { [name: string]: Datasource };
  export type ErrorFormat = 'pretty' | 'colorless' | 'minimal';
  export const SortOrder: { readonly asc: 'asc'; readonly desc: 'desc' };
  export type SortOrder = 'asc' | 'desc';
  export type SortOrderInput = { sort: SortOrder; nulls?: NullsOrder };
  export const NullsOrder: { readonly first: 'first'; readonly last: 'last' };
  export type NullsOrder = 'first' | 'last';
  export const QueryMode: { readonly default: 'default'; readonly insensitive: 'insensitive' };
  export type QueryMode = 'default' | 'insensitive';
  export const TransactionIsolationLevel: { readonly ReadUncommitted: 'ReadUncommitted'; readonly ReadCommitted: 'ReadCommitted'; readonly RepeatableRead: 'RepeatableRead'; readonly Serializable: 'Serializable' };
  export type TransactionIsolationLevel = 'ReadUncommitted' | 'ReadCommitted' | 'RepeatableRead' | 'Serializable';
  export type TransactionClient = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;
  export type DefaultPrismaClient = PrismaClient;
  export type SelectSubset<T, U> = { [K in keyof T]: K extends keyof U ? T[K] : never };
  export type SelectAndInclude = { select: any; include: any };
  export type Subset<T, U> = { [K in keyof T]: K extends keyof U ? T[K] : never };
  export type Exact<A, W> = A & W;
  export type Args<T, F> = any;
  export type Result<T, A, F> = any;
  export type Payload<T, F = any> = any;
  export type XOR<T, U> = T | U;
  export type Enumerable<T> = T | T[];
  export type AtLeast<O extends object, K extends string> = any;
  export type Prisma__Pick<T, K extends keyof T> = Pick<T, K>;
  export type PromiseReturnType<T extends (...args: any) => Promise<any>> = Awaited<ReturnType<T>>;
  export type UnwrapPromise<P> = P extends Promise<infer R> ? R : P;
  export type TypeMap<E = any> = any;
  export type Extension = any;
  export function defineExtension(extension: $Extension<any, any>): any;
  export function getExtensionContext(that: any): any;
  export function validator<V>(): <S>(select: S & V) => S;
  export function validator<C, M extends Exclude<keyof C, \`$\${string}\`>, O extends keyof C[M]>(client: C, model: M, operation: O): <S>(select: S) => S;
  export function validator<C, M extends Exclude<keyof C, \`$\${string}\`>, O extends keyof C[M], P extends string>(client: C, model: M, operation: O, property: P): <S>(select: S) => S;
  export const prismaVersion: { client: string; engine: string };
  export function dmmf(): any;
  export namespace dmmf { const datamodel: any; }
`;

const FILTERED: readonly (readonly [string, string])[] = [
  ['String', 'string'],
  ['Int', 'number'],
  ['Float', 'number'],
  ['BigInt', 'bigint'],
  ['Decimal', '$Runtime.Decimal'],
  ['DateTime', 'Date'],
  ['Bool', 'boolean'],
  ['Bytes', 'Uint8Array'],
  ['Uuid', 'string'],
];

/** Names of filters and of updates that are the same for every model. */
export function declareFilters(schema: PrismaSchema): string {
  const lines: string[] = [];
  const enums = schema.enums.map(({ type }) => [`Enum${type.name}`, `$Enums.${type.name}`] as const);
  for (const [name, type] of [...FILTERED, ...enums]) {
    const parameters = '<P = any>';
    lines.push(
      `  export type ${name}Filter${parameters} = $Operations<${type}>;`,
      `  export type ${name}NullableFilter${parameters} = $Operations<${type} | null>;`,
      `  export type ${name}WithAggregatesFilter${parameters} = $Operations<${type}>;`,
      `  export type ${name}NullableWithAggregatesFilter${parameters} = $Operations<${type} | null>;`,
      `  export type ${name}NullableListFilter${parameters} = $ListFilter<${type}>;`,
      `  export type ${name}FieldUpdateOperationsInput = $SetOperations<${type}>;`,
      `  export type Nullable${name}FieldUpdateOperationsInput = $SetOperations<${type} | null>;`,
    );
  }
  lines.push(
    '  export type JsonFilter<P = any> = $JsonFilter;',
    '  export type JsonNullableFilter<P = any> = $JsonFilter;',
  );
  return lines.join('\n');
}
