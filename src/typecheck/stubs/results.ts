// Results and options of ts-results and neverthrow: what is put in is what comes out after the guard.

export const tsResults = `
interface $Chain<T, E> { map<U>(mapper: (value: T) => U): Result<U, E>; mapErr<F>(mapper: (error: E) => F): Result<T, F>; andThen<U, F>(mapper: (value: T) => Result<U, F>): Result<U, E | F>; orElse<U, F>(mapper: (error: E) => Result<U, F>): Result<T | U, F>; mapOr<U>(other: U, mapper: (value: T) => U): U; unwrap(): T; expect(message: string): T; unwrapOr<U>(other: U): T | U; unwrapOrElse<U>(other: (error: E) => U): T | U; else<U>(other: U): T | U; toOption(): Option<T>; isOk(): this is Ok<T>; isErr(): this is Err<E> }
export interface Ok<T> extends $Chain<T, never> { readonly ok: true; readonly err: false; readonly val: T; readonly value: T; safeUnwrap(): T }
export interface Err<E> extends $Chain<never, E> { readonly ok: false; readonly err: true; readonly val: E; readonly error: E; readonly stack: string | undefined }
export type Result<T, E = Error> = (Ok<T> | Err<E>) & $Chain<T, E>;
export const Ok: { new <T>(value: T): Ok<T>; <T>(value: T): Ok<T>; readonly EMPTY: Ok<void> };
export const Err: { new <E>(error: E): Err<E>; <E>(error: E): Err<E>; readonly EMPTY: Err<void> };
export namespace Result { function all(...results: any[]): Result<any, any>; function any(...results: any[]): Result<any, any>; function wrap<T, E = unknown>(run: () => T): Result<T, E>; function wrapAsync<T, E = unknown>(run: () => Promise<T>): Promise<Result<T, E>>; function isResult(value: unknown): value is Result<any, any> }
interface $Maybe<T> { map<U>(mapper: (value: T) => U): Option<U>; andThen<U>(mapper: (value: T) => Option<U>): Option<U>; mapOr<U>(other: U, mapper: (value: T) => U): U; unwrap(): T; expect(message: string): T; unwrapOr<U>(other: U): T | U; else<U>(other: U): T | U; toResult<E>(error: E): Result<T, E>; isSome(): this is Some<T>; isNone(): this is None }
export interface Some<T> extends $Maybe<T> { readonly some: true; readonly none: false; readonly val: T; readonly value: T; safeUnwrap(): T }
export interface None extends $Maybe<never> { readonly some: false; readonly none: true }
export type Option<T> = (Some<T> | None) & $Maybe<T>;
export const Some: { new <T>(value: T): Some<T>; <T>(value: T): Some<T>; readonly EMPTY: Some<void> };
export const None: None;
export namespace Option { function all(...options: any[]): Option<any>; function any(...options: any[]): Option<any>; function isOption(value: unknown): value is Option<any> }
`;

export const neverthrow = `
interface $Chain<T, E> { isOk(): this is Ok<T, E>; isErr(): this is Err<T, E>; map<U>(mapper: (value: T) => U): Result<U, E>; mapErr<F>(mapper: (error: E) => F): Result<T, F>; andThen<U, F>(mapper: (value: T) => Result<U, F>): Result<U, E | F>; andThrough<F>(mapper: (value: T) => Result<any, F>): Result<T, E | F>; andTee(run: (value: T) => unknown): Result<T, E>; orElse<U, F>(mapper: (error: E) => Result<U, F>): Result<T | U, F>; asyncMap<U>(mapper: (value: T) => Promise<U>): ResultAsync<U, E>; asyncAndThen<U, F>(mapper: (value: T) => ResultAsync<U, F>): ResultAsync<U, E | F>; unwrapOr<U>(other: U): T | U; match<A, B = A>(ok: (value: T) => A, err: (error: E) => B): A | B; _unsafeUnwrap(config?: any): T; _unsafeUnwrapErr(config?: any): E }
export interface Ok<T, E> extends $Chain<T, E> { readonly value: T }
export interface Err<T, E> extends $Chain<T, E> { readonly error: E }
export type Result<T, E> = Ok<T, E> | Err<T, E>;
export const Ok: { new <T, E = never>(value: T): Ok<T, E> }; export const Err: { new <T = never, E = unknown>(error: E): Err<T, E> };
export function ok<T, E = never>(value: T): Ok<T, E>; export function err<T = never, E = unknown>(error: E): Err<T, E>;
type $Soon<T, E> = Result<T, E> | ResultAsync<T, E> | Promise<Result<T, E>>;
export interface ResultAsync<T, E> extends PromiseLike<Result<T, E>> { map<U>(mapper: (value: T) => U | Promise<U>): ResultAsync<U, E>; mapErr<F>(mapper: (error: E) => F | Promise<F>): ResultAsync<T, F>; andThen<U, F>(mapper: (value: T) => Result<U, F> | ResultAsync<U, F>): ResultAsync<U, E | F>; andThrough<F>(mapper: (value: T) => $Soon<any, F>): ResultAsync<T, E | F>; andTee(run: (value: T) => unknown): ResultAsync<T, E>; orElse<U, F>(mapper: (error: E) => Result<U, F> | ResultAsync<U, F>): ResultAsync<T | U, F>; unwrapOr<U>(other: U): Promise<T | U>; match<A, B = A>(ok: (value: T) => A, err: (error: E) => B): Promise<A | B> }
export const ResultAsync: { new <T, E>(result: Promise<Result<T, E>>): ResultAsync<T, E>; fromPromise<T, E>(promise: PromiseLike<T>, error: (thrown: unknown) => E): ResultAsync<T, E>; fromSafePromise<T, E = never>(promise: PromiseLike<T>): ResultAsync<T, E>; fromThrowable<A extends readonly any[], T, E>(run: (...args: A) => Promise<T>, error?: (thrown: unknown) => E): (...args: A) => ResultAsync<T, E>; combine(results: readonly any[]): ResultAsync<any, any> };
export function okAsync<T, E = never>(value: T): ResultAsync<T, E>; export function errAsync<T = never, E = unknown>(error: E): ResultAsync<T, E>;
export function fromPromise<T, E>(promise: PromiseLike<T>, error: (thrown: unknown) => E): ResultAsync<T, E>; export function fromSafePromise<T, E = never>(promise: PromiseLike<T>): ResultAsync<T, E>; export function fromThrowable<A extends readonly any[], T, E>(run: (...args: A) => T, error?: (thrown: unknown) => E): (...args: A) => Result<T, E>;
export namespace Result { function fromThrowable<A extends readonly any[], T, E>(run: (...args: A) => T, error?: (thrown: unknown) => E): (...args: A) => Result<T, E>; function combine(results: readonly any[]): Result<any, any> }
`;
