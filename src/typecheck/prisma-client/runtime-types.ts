// Declarations of the library beneath a Prisma Client, as text: values, errors, raw SQL.

export const RUNTIME_TYPES = `
export interface DecimalJsLike { d: number[]; e: number; s: number; toFixed(): string }
export class Decimal {
  constructor(value: Decimal.Value);
  readonly d: number[];
  readonly e: number;
  readonly s: number;
  static max(...values: Decimal.Value[]): Decimal;
  static min(...values: Decimal.Value[]): Decimal;
  static sum(...values: Decimal.Value[]): Decimal;
  static isDecimal(value: unknown): value is Decimal;
  static [method: string]: any;
  abs(): Decimal; absoluteValue(): Decimal; add(n: Decimal.Value): Decimal; plus(n: Decimal.Value): Decimal;
  sub(n: Decimal.Value): Decimal; minus(n: Decimal.Value): Decimal; mul(n: Decimal.Value): Decimal; times(n: Decimal.Value): Decimal;
  div(n: Decimal.Value): Decimal; dividedBy(n: Decimal.Value): Decimal; mod(n: Decimal.Value): Decimal; pow(n: Decimal.Value): Decimal;
  neg(): Decimal; negated(): Decimal; round(): Decimal; floor(): Decimal; ceil(): Decimal; trunc(): Decimal; sqrt(): Decimal;
  cmp(n: Decimal.Value): number; comparedTo(n: Decimal.Value): number; eq(n: Decimal.Value): boolean; equals(n: Decimal.Value): boolean;
  gt(n: Decimal.Value): boolean; greaterThan(n: Decimal.Value): boolean; gte(n: Decimal.Value): boolean; greaterThanOrEqualTo(n: Decimal.Value): boolean;
  lt(n: Decimal.Value): boolean; lessThan(n: Decimal.Value): boolean; lte(n: Decimal.Value): boolean; lessThanOrEqualTo(n: Decimal.Value): boolean;
  isZero(): boolean; isPositive(): boolean; isNegative(): boolean; isInteger(): boolean; isNaN(): boolean; isFinite(): boolean;
  toNumber(): number; toString(): string; toFixed(places?: number, rounding?: number): string; toDecimalPlaces(places?: number, rounding?: number): Decimal;
  toDP(places?: number, rounding?: number): Decimal; toPrecision(digits?: number): string; toSignificantDigits(digits?: number): Decimal; toJSON(): string; valueOf(): string;
}
export namespace Decimal { type Value = string | number | bigint | Decimal | DecimalJsLike; }

export type JsonObject = { [Key in string]?: JsonValue };
export interface JsonArray extends Array<JsonValue> {}
export type JsonValue = string | number | boolean | JsonObject | JsonArray | null;
export type InputJsonObject = { readonly [Key in string]?: InputJsonValue | null };
export interface InputJsonArray extends ReadonlyArray<InputJsonValue | null> {}
export type InputJsonValue = string | number | boolean | InputJsonObject | InputJsonArray | { toJSON(): unknown };
export class NullType { private readonly $null: never; }
export class DbNull extends NullType { private readonly $db: never; }
export class JsonNull extends NullType { private readonly $json: never; }
export class AnyNull extends NullType { private readonly $any: never; }
export const objectEnumValues: { classes: { DbNull: typeof DbNull; JsonNull: typeof JsonNull; AnyNull: typeof AnyNull }; instances: { DbNull: DbNull; JsonNull: JsonNull; AnyNull: AnyNull } };

export interface PrismaPromise<T> extends Promise<T> { [Symbol.toStringTag]: 'PrismaPromise' }
export class Sql {
  constructor(strings: readonly string[], values: readonly unknown[]);
  readonly values: unknown[];
  readonly strings: string[];
  readonly sql: string;
  readonly text: string;
  readonly statement: string;
  inspect(): any;
}
export type RawValue = unknown;
export function sqltag(strings: readonly string[], ...values: readonly unknown[]): Sql;
export function join(values: readonly unknown[], separator?: string, prefix?: string, suffix?: string): Sql;
export function raw(value: string): Sql;
export const empty: Sql;
export const skip: any;

export class PrismaClientKnownRequestError extends Error {
  constructor(message: string, info?: any);
  code: string;
  meta?: Record<string, unknown>;
  clientVersion: string;
  batchRequestIdx?: number;
}
export class PrismaClientUnknownRequestError extends Error { constructor(message: string, info?: any); clientVersion: string; batchRequestIdx?: number }
export class PrismaClientInitializationError extends Error { constructor(message: string, clientVersion?: string, errorCode?: string); clientVersion: string; errorCode?: string; retryable?: boolean }
export class PrismaClientRustPanicError extends Error { constructor(message: string, clientVersion?: string); clientVersion: string }
export class PrismaClientValidationError extends Error { constructor(message: string, info?: any); clientVersion: string }
export const Extensions: any;
export type DefaultArgs = any;
export type InternalArgs = any;
export type ITXClientDenyList = '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends';
export type DynamicClientExtensionThis<A = any, B = any, C = any, D = any> = any;
export type UnwrapTuple<T extends readonly unknown[]> = { [K in keyof T]: T[K] extends Promise<infer X> ? X : T[K] };
export namespace Types { type Result = any; type Public = any; }
export namespace Public { type Args<T, F> = any; type Result<T, A, F> = any; type Payload<T, F> = any; type Exact<A, W> = A & W; }
`;
