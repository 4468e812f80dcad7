// Either, Option and their tasks: what is put in is what comes out after the guard.

const COMMON = `
type $Left<E> = { readonly _tag: 'Left'; readonly left: E }; type $Right<A> = { readonly _tag: 'Right'; readonly right: A };
type $Either<E, A> = $Left<E> | $Right<A>; type $Some<A> = { readonly _tag: 'Some'; readonly value: A }; type $None = { readonly _tag: 'None' }; type $Option<A> = $Some<A> | $None;
type $Task<A> = () => Promise<A>;
`;

export const either = `${COMMON}
export type Either<E, A> = $Either<E, A>; export type Left<E> = $Left<E>; export type Right<A> = $Right<A>;
export function left<E = never, A = never>(error: E): Either<E, A>; export function right<E = never, A = never>(value: A): Either<E, A>; export function of<E = never, A = never>(value: A): Either<E, A>;
export function isLeft<E>(either: Either<E, unknown>): either is Left<E>; export function isRight<A>(either: Either<unknown, A>): either is Right<A>;
export function fromNullable<E>(error: E): <A>(value: A) => Either<E, NonNullable<A>>; export function fromOption<E>(none: () => E): <A>(option: $Option<A>) => Either<E, A>; export function fromPredicate<A, E>(holds: (value: A) => boolean, error: (value: A) => E): (value: A) => Either<E, A>;
export function tryCatch<E, A>(run: () => A, error: (thrown: unknown) => E): Either<E, A>; export function toUnion<E, A>(either: Either<E, A>): E | A;
export function map<A, B>(f: (value: A) => B): <E>(either: Either<E, A>) => Either<E, B>; export function mapLeft<E, G>(f: (error: E) => G): <A>(either: Either<E, A>) => Either<G, A>;
export function chain<E, A, B>(f: (value: A) => Either<E, B>): (either: Either<E, A>) => Either<E, B>; export function flatMap<E, A, B>(f: (value: A) => Either<E, B>): (either: Either<E, A>) => Either<E, B>; export function chainW<E2, A, B>(f: (value: A) => Either<E2, B>): <E1>(either: Either<E1, A>) => Either<E1 | E2, B>;
export function getOrElse<E, A>(f: (error: E) => A): (either: Either<E, A>) => A; export function getOrElseW<E, B>(f: (error: E) => B): <A>(either: Either<E, A>) => A | B;
export function fold<E, A, B>(left: (error: E) => B, right: (value: A) => B): (either: Either<E, A>) => B; export function match<E, A, B>(left: (error: E) => B, right: (value: A) => B): (either: Either<E, A>) => B;
`;

export const option = `${COMMON}
export type Option<A> = $Option<A>; export type Some<A> = $Some<A>; export type None = $None;
export const none: Option<never>; export function some<A>(value: A): Option<A>; export function of<A>(value: A): Option<A>; export function isSome<A>(option: Option<A>): option is Some<A>; export function isNone<A>(option: Option<A>): option is None;
export function fromNullable<A>(value: A): Option<NonNullable<A>>; export function fromPredicate<A>(holds: (value: A) => boolean): (value: A) => Option<A>; export function fromEither<E, A>(either: $Either<E, A>): Option<A>; export function tryCatch<A>(run: () => A): Option<A>;
export function toNullable<A>(option: Option<A>): A | null; export function toUndefined<A>(option: Option<A>): A | undefined;
export function map<A, B>(f: (value: A) => B): (option: Option<A>) => Option<B>; export function chain<A, B>(f: (value: A) => Option<B>): (option: Option<A>) => Option<B>; export function flatMap<A, B>(f: (value: A) => Option<B>): (option: Option<A>) => Option<B>; export function filter<A>(holds: (value: A) => boolean): (option: Option<A>) => Option<A>;
export function getOrElse<A>(f: () => A): (option: Option<A>) => A; export function getOrElseW<B>(f: () => B): <A>(option: Option<A>) => A | B; export function fold<A, B>(none: () => B, some: (value: A) => B): (option: Option<A>) => B; export function match<A, B>(none: () => B, some: (value: A) => B): (option: Option<A>) => B;
`;

export const taskEither = `${COMMON}
export type TaskEither<E, A> = $Task<$Either<E, A>>;
export function left<E = never, A = never>(error: E): TaskEither<E, A>; export function right<E = never, A = never>(value: A): TaskEither<E, A>; export function of<E = never, A = never>(value: A): TaskEither<E, A>; export function fromEither<E, A>(either: $Either<E, A>): TaskEither<E, A>; export function fromTask<A, E = never>(task: $Task<A>): TaskEither<E, A>; export function fromOption<E>(none: () => E): <A>(option: $Option<A>) => TaskEither<E, A>; export function fromTaskOption<E>(none: () => E): <A>(option: $Task<$Option<A>>) => TaskEither<E, A>;
export function tryCatch<E, A>(run: () => Promise<A>, error: (thrown: unknown) => E): TaskEither<E, A>;
export function map<A, B>(f: (value: A) => B): <E>(task: TaskEither<E, A>) => TaskEither<E, B>; export function mapLeft<E, G>(f: (error: E) => G): <A>(task: TaskEither<E, A>) => TaskEither<G, A>; export function chain<E, A, B>(f: (value: A) => TaskEither<E, B>): (task: TaskEither<E, A>) => TaskEither<E, B>; export function flatMap<E, A, B>(f: (value: A) => TaskEither<E, B>): (task: TaskEither<E, A>) => TaskEither<E, B>; export function chainW<E2, A, B>(f: (value: A) => TaskEither<E2, B>): <E1>(task: TaskEither<E1, A>) => TaskEither<E1 | E2, B>;
`;

export const taskOption = `${COMMON}
export type TaskOption<A> = $Task<$Option<A>>;
export const none: TaskOption<never>; export function some<A>(value: A): TaskOption<A>; export function of<A>(value: A): TaskOption<A>; export function fromOption<A>(option: $Option<A>): TaskOption<A>; export function fromNullable<A>(value: A): TaskOption<NonNullable<A>>; export function fromTask<A>(task: $Task<A>): TaskOption<A>; export function tryCatch<A>(run: () => Promise<A>): TaskOption<A>;
export function map<A, B>(f: (value: A) => B): (task: TaskOption<A>) => TaskOption<B>; export function chain<A, B>(f: (value: A) => TaskOption<B>): (task: TaskOption<A>) => TaskOption<B>; export function getOrElse<A>(f: () => $Task<A>): (task: TaskOption<A>) => $Task<A>; export function match<A, B>(none: () => B, some: (value: A) => B): (task: TaskOption<A>) => $Task<B>;
`;
