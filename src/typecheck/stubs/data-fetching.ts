// Clients and hooks that fetch, as far as the type of the answer flows through them: to `data`, to what callbacks get.

export const swr = `
export interface SWRResponse<T = any, E = any, C = any> { data: T | undefined; error: E; isLoading: boolean; isValidating: boolean; mutate: KeyedMutator<T>; [more: string]: any }
export interface Options<T> { fallbackData?: T | any; onSuccess?: (data: T, ...rest: any[]) => any; fallback?: any; [more: string]: any }
export type SWRConfiguration<T = any, E = any, F = any> = Options<T>;
export type KeyedMutator<T> = (data?: T | Promise<T | undefined> | ((before: T | undefined) => any), options?: any) => Promise<T | undefined>;
export type Fetcher<T = any, K = any> = (...args: any[]) => T | Promise<T>; export type BareFetcher<T = any> = Fetcher<T>; export type Key = any; export type MutatorCallback<T = any> = any; export type MutatorOptions<T = any> = any; export type Middleware = any; export type Cache<T = any> = any;
declare function useSWR<T = any, E = any>(key: any): SWRResponse<T, E>;
declare function useSWR<T = any, E = any>(key: any, fetcher: ((...args: any[]) => T | Promise<T>) | null | undefined, options?: Options<T>): SWRResponse<Awaited<T>, E>;
declare function useSWR<T = any, E = any>(key: any, ...rest: any[]): SWRResponse<T, E>;
export default useSWR;
export function mutate<T = any>(key: any, data?: any, options?: any): Promise<T | undefined>; export function preload(key: any, fetcher: any): any; export function useSWRConfig(): any; export const SWRConfig: any; export function unstable_serialize(key: any): string;
`;

export const swrInfinite = `
import { Options, KeyedMutator } from 'swr';
export interface SWRInfiniteResponse<T = any, E = any> { data: T[] | undefined; error: E; isLoading: boolean; isValidating: boolean; size: number; setSize(size: any): Promise<T[] | undefined>; mutate: KeyedMutator<T[]>; [more: string]: any }
export type SWRInfiniteConfiguration<T = any> = any; export type SWRInfiniteKeyLoader<T = any> = (at: number, before: T | null) => any;
declare function useSWRInfinite<T = any, E = any>(key: (at: number, before: T | null) => any): SWRInfiniteResponse<T, E>;
declare function useSWRInfinite<T = any, E = any>(key: (at: number, before: T | null) => any, fetcher: ((...args: any[]) => T | Promise<T>) | null | undefined, options?: any): SWRInfiniteResponse<Awaited<T>, E>;
declare function useSWRInfinite<T = any, E = any>(key: any, ...rest: any[]): SWRInfiniteResponse<T, E>;
export default useSWRInfinite; export function unstable_serialize(key: any): string;
`;

export const swrMutation = `
export interface SWRMutationResponse<T = any, E = any> { data: T | undefined; error: E; isMutating: boolean; trigger(arg?: any, options?: any): Promise<T>; reset(): void; [more: string]: any }
export default function useSWRMutation<T = any, E = any>(key: any, fetcher: (...args: any[]) => T | Promise<T>, options?: any): SWRMutationResponse<Awaited<T>, E>;
`;

export const tanstackQuery = `
export type QueryKey = readonly any[]; export type QueryFunction<T = any, K = any, P = any> = (context: any) => T | Promise<T>; export type QueryFunctionContext<K = any, P = any> = any; export type Updater<T> = T | ((before: T) => any); export type QueryStatus = string;
export interface QueryOptions<T, S = T> { queryKey?: any; queryFn?: (context: any) => T | Promise<T>; select?: (data: T) => S; enabled?: any; initialData?: any; placeholderData?: any; onSuccess?: (data: S, ...rest: any[]) => any; [more: string]: any }
export type UseQueryOptions<T = any, E = any, S = T, K = any> = QueryOptions<T, S>; export type DefinedInitialDataOptions<T = any, E = any, S = T, K = any> = QueryOptions<T, S>; export type UndefinedInitialDataOptions<T = any, E = any, S = T, K = any> = QueryOptions<T, S>; export type UseSuspenseQueryOptions<T = any, E = any, S = T, K = any> = QueryOptions<T, S>;
interface Result<T, E = any> { data: T; error: E; isLoading: boolean; isPending: boolean; isFetching: boolean; isError: boolean; isSuccess: boolean; status: string; refetch(options?: any): Promise<Result<T, E>>; [more: string]: any }
export type UseQueryResult<T = any, E = any> = Result<T | undefined, E>; export type UseSuspenseQueryResult<T = any, E = any> = Result<T, E>; export type DefinedUseQueryResult<T = any, E = any> = Result<T, E>; export type QueryObserverResult<T = any, E = any> = Result<T | undefined, E>;
export interface InfiniteData<T, P = any> { pages: T[]; pageParams: P[] }
export type UseInfiniteQueryResult<T = any, E = any> = Result<T | undefined, E> & { fetchNextPage(options?: any): Promise<any>; hasNextPage: boolean }; export type InfiniteQueryObserverResult<T = any, E = any> = UseInfiniteQueryResult<T, E>; export type UseInfiniteQueryOptions<T = any, E = any, S = any, Q = any, K = any> = any;
export interface MutationOptions<T, V, X = any> { mutationFn?: (variables: V, ...rest: any[]) => T | Promise<T>; onMutate?: (variables: V, ...rest: any[]) => X | Promise<X>; onSuccess?: (data: T, variables: V, context: any, ...rest: any[]) => any; onError?: (error: any, variables: V, context: any, ...rest: any[]) => any; onSettled?: (data: T | undefined, error: any, variables: V, context: any, ...rest: any[]) => any; [more: string]: any }
export type UseMutationOptions<T = any, E = any, V = any, X = any> = MutationOptions<T, V, X>;
export interface UseMutationResult<T = any, E = any, V = any, X = any> { data: T | undefined; error: E; mutate(variables: V, options?: MutationOptions<T, V>): void; mutateAsync(variables: V, options?: MutationOptions<T, V>): Promise<T>; variables: V | undefined; isPending: boolean; isLoading: boolean; isError: boolean; isSuccess: boolean; status: string; reset(): void; [more: string]: any }
export type UseMutateFunction<T = any, E = any, V = any, X = any> = any; export type UseMutateAsyncFunction<T = any, E = any, V = any, X = any> = any;
export function queryOptions<T, E = any, S = T>(options: { queryFn?: (context: any) => T | Promise<T>; select?: (data: T) => S; [more: string]: any }): QueryOptions<T, S> & { queryKey: any };
export function infiniteQueryOptions<O>(options: O): O;
export function useQuery<T = any, E = any, S = T, K = any>(options: QueryOptions<T, S>, client?: any): UseQueryResult<S, E>;
export function useQuery<T = any, E = any, S = T, K = any>(key: any, run: (context: any) => T | Promise<T>, options?: QueryOptions<T, S>): UseQueryResult<S, E>;
export function useQuery<T = any, E = any, S = T, K = any>(key: any, options?: any): UseQueryResult<S, E>;
export function useSuspenseQuery<T = any, E = any, S = T, K = any>(options: QueryOptions<T, S>, client?: any): UseSuspenseQueryResult<S, E>;
export function useInfiniteQuery<T = any, E = any, S = InfiniteData<T>, K = any, P = any>(options: { queryFn?: (context: any) => T | Promise<T>; select?: (data: InfiniteData<T>) => S; getNextPageParam?: (last: T, all: T[], ...rest: any[]) => any; [more: string]: any }, client?: any): UseInfiniteQueryResult<S, E>;
export function useInfiniteQuery<T = any, E = any, S = InfiniteData<T>>(key: any, run: (context: any) => T | Promise<T>, options?: any): UseInfiniteQueryResult<S, E>;
export function useSuspenseInfiniteQuery<T = any, E = any, S = InfiniteData<T>>(options: any): UseInfiniteQueryResult<S, E>;
export function useQueries(options: any): any; export function usePrefetchQuery(options: any): void;
export function useMutation<T = any, E = any, V = any, X = any>(options: MutationOptions<T, V, X>, client?: any): UseMutationResult<T, E, V, X>;
export function useMutation<T = any, E = any, V = any, X = any>(run: (variables: V) => T | Promise<T>, options?: MutationOptions<T, V, X>): UseMutationResult<T, E, V, X>;
export class QueryClient { constructor(options?: any); getQueryData<T = any>(key: any): T | undefined; setQueryData<T = any>(key: any, data: Updater<T | undefined> | any, options?: any): T | undefined; setQueriesData<T = any>(filter: any, data: (before: T | undefined) => any, options?: any): any; fetchQuery<T = any>(options: QueryOptions<T>, ...rest: any[]): Promise<T>; ensureQueryData<T = any>(options: QueryOptions<T>): Promise<T>; prefetchQuery(...args: any[]): Promise<void>; invalidateQueries(...args: any[]): Promise<void>; [more: string]: any }
export function useQueryClient(client?: any): QueryClient; export const QueryClientProvider: any; export const HydrationBoundary: any; export const Hydrate: any; export function dehydrate(client: any, options?: any): any; export function useIsFetching(...args: any[]): number; export function useIsMutating(...args: any[]): number; export const keepPreviousData: any; export const skipToken: any; export class QueryCache { constructor(options?: any); [more: string]: any } export class MutationCache { constructor(options?: any); [more: string]: any } export function useMutationState(options?: any): any; export const QueryErrorResetBoundary: any; export function useQueryErrorResetBoundary(): any; export const focusManager: any; export const onlineManager: any; export type DefaultError = any; export type Query = any; export type QueryObserverOptions = any;
`;

export const axios = `
export interface AxiosRequestConfig<D = any> { url?: string; method?: string; baseURL?: string; params?: any; data?: D; headers?: any; [more: string]: any }
  export interface InternalAxiosRequestConfig<D = any> extends AxiosRequestConfig<D> {}
  export interface AxiosResponse<T = any, D = any> { data: T; status: number; statusText: string; headers: any; config: any; request?: any }
  export type AxiosPromise<T = any> = Promise<AxiosResponse<T>>; export type AxiosRequestHeaders = any; export type RawAxiosRequestHeaders = any; export type CreateAxiosDefaults<D = any> = any; export type AxiosBasicCredentials = any; export type AxiosProgressEvent = any; export type Method = string; export type ResponseType = string; export type CancelTokenSource = any; export type AxiosInterceptorManager<V = any> = any;
  export class AxiosError<T = any, D = any> extends Error { response?: AxiosResponse<T>; config?: any; code?: string; request?: any; status?: number; isAxiosError: boolean; [more: string]: any }
  export interface Axios {
    get<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R>; delete<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R>; head<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R>; options<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R>;
    post<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: any): Promise<R>; put<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: any): Promise<R>; patch<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: any): Promise<R>; postForm<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: any): Promise<R>;
    request<T = any, R = AxiosResponse<T>, D = any>(config: AxiosRequestConfig<D>): Promise<R>; getUri(config?: any): string; defaults: any; interceptors: any;
 }
  export interface AxiosInstance extends Axios { <T = any, R = AxiosResponse<T>, D = any>(config: AxiosRequestConfig<D>): Promise<R>; <T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R> }
  export interface AxiosStatic extends AxiosInstance { create(config?: any): AxiosInstance; isAxiosError<T = any, D = any>(error: any): error is AxiosError<T, D>; isCancel(error: any): boolean; all(all: any): Promise<any>; spread(run: any): any; CancelToken: any; AxiosError: typeof AxiosError; AxiosHeaders: any; HttpStatusCode: any; default: AxiosStatic; toFormData(...args: any[]): any }
declare const axios: AxiosStatic; export default axios; export const isAxiosError: AxiosStatic['isAxiosError']; export const isCancel: AxiosStatic['isCancel']; export const HttpStatusCode: any; export const CanceledError: any; export const AxiosHeaders: any;
`;

export const rtkQuery = `
interface Query<R, A> { __answer: R; __argument: A } interface Mutation<R, A> { __saved: R; __argument: A }
interface Endpoint<R, A> { query?: (argument: A) => any; queryFn?: (argument: A, ...rest: any[]) => any; transformResponse?: (answer: any, ...rest: any[]) => R | Promise<R>; providesTags?: any; invalidatesTags?: any; onQueryStarted?: (argument: A, api: any) => any; [more: string]: any }
interface Builder { query<R = any, A = void>(options: Endpoint<R, A>): Query<R, A>; mutation<R = any, A = void>(options: Endpoint<R, A>): Mutation<R, A>; infiniteQuery<R = any, A = void, P = any>(options: any): Query<{ pages: R[]; pageParams: P[] }, A> }
interface Result<T> { data?: T; currentData?: T; error?: any; isLoading: boolean; isFetching: boolean; isSuccess: boolean; isError: boolean; refetch(): any; [more: string]: any }
interface Saving<R> { unwrap(): Promise<R>; then: any; [more: string]: any }
type Ask<R, A> = (argument?: A | any, options?: any) => Result<R>;
type Hooks<D> = { [K in keyof D & string as D[K] extends Query<any, any> ? \`use\${Capitalize<K>}Query\` : never]: D[K] extends Query<infer R, infer A> ? Ask<R, A> : never }
  & { [K in keyof D & string as D[K] extends Query<any, any> ? \`useLazy\${Capitalize<K>}Query\` : never]: D[K] extends Query<infer R, infer A> ? () => [(argument?: A | any, cached?: boolean) => Promise<Result<R>> & { unwrap(): Promise<R> }, Result<R>, any] : never }
  & { [K in keyof D & string as D[K] extends Mutation<any, any> ? \`use\${Capitalize<K>}Mutation\` : never]: D[K] extends Mutation<infer R, infer A> ? (options?: any) => [(argument: A) => Saving<R>, Result<R>] : never };
export type Api<D> = { endpoints: { [K in keyof D]: any }; injectEndpoints<N>(options: { endpoints: (build: Builder) => N; overrideExisting?: any }): Api<D & N>; enhanceEndpoints(options: any): Api<D>; reducer: any; reducerPath: any; middleware: any; util: any; usePrefetch: any } & Hooks<D>;
export function createApi<D>(options: { endpoints: (build: Builder) => D; [more: string]: any }): Api<D>;
export function fetchBaseQuery(options?: any): any; export function retry(...args: any[]): any; export function setupListeners(...args: any[]): any; export function skipToken(): any; export type BaseQueryFn<A = any, B = any, C = any> = any; export type FetchBaseQueryError = any; export type FetchArgs = any; export const ApiProvider: any;
`;
