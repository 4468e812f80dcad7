// Frameworks that join server and component by types: tRPC, loaders, pages, state that components select from.

export const trpcServer = `
type Schema<T> = { _output: T } | { parse(value: any): T } | ((value: any) => T);
interface Next<X> { __context: X; [more: string]: any }
interface Call<C, I> { ctx: C; input: I; path: string; type: any; signal?: any; getRawInput: any; rawInput: any; next: { (): Promise<Next<{}>>; <N>(options: { ctx?: N; [more: string]: any }): Promise<Next<N>> } }
export interface QueryProcedure<I, O> { __query: O; __input: I } export interface MutationProcedure<I, O> { __mutation: O; __input: I } export interface SubscriptionProcedure<I, O> { __subscription: O; __input: I }
interface Builder<C, I> {
  input<T>(schema: Schema<T>): Builder<C, T>; output(schema: any): Builder<C, I>; meta(meta: any): Builder<C, I>; concat(other: any): Builder<C, I>; unstable_concat(other: any): Builder<C, I>;
  use<X = {}>(run: ((call: Call<C, I>) => Promise<Next<X>> | Next<X>) | any): Builder<C & X, I>;
  query<O>(run: (call: Call<C, I>) => O): QueryProcedure<I, Awaited<O>>; mutation<O>(run: (call: Call<C, I>) => O): MutationProcedure<I, Awaited<O>>; subscription<O>(run: (call: Call<C, I>) => O): SubscriptionProcedure<I, O>;
}
interface Root<C> { procedure: Builder<C, any>; router<R>(routes: R): R & { createCaller: any; _def: any }; middleware<X = {}>(run: (call: Call<C, any>) => Promise<Next<X>>): any; mergeRouters(...routers: any[]): any; createCallerFactory(router: any): any; _config: any }
interface Init<C> { context<N>(): Init<N extends (...args: any[]) => infer R ? Awaited<R> : N>; meta<M>(): Init<C>; create(options?: any): Root<C> }
export const initTRPC: Init<any>;
export class TRPCError extends Error { constructor(options: any); code: string; [more: string]: any }
type Answer<P> = P extends { __query: infer O } ? O : P extends { __mutation: infer O } ? O : P extends { __subscription: infer O } ? O : { [K in keyof P]: Answer<P[K]> };
type Asked<P> = P extends { __input: infer I } ? I : { [K in keyof P]: Asked<P[K]> };
export type inferRouterOutputs<R> = Answer<R>; export type inferRouterInputs<R> = Asked<R>; export type inferProcedureOutput<P> = Answer<P>; export type inferProcedureInput<P> = Asked<P>; export type AnyRouter = any; export type AnyTRPCRouter = any; export type inferAsyncReturnType<F> = F extends (...args: any[]) => infer R ? Awaited<R> : any; export type TRPCRouterRecord = any;
`;

export const trpcReact = `
import { UseQueryResult, UseSuspenseQueryResult, UseMutationResult, UseInfiniteQueryResult, InfiniteData, MutationOptions } from '@tanstack/react-query';
interface Query<I, O> { useQuery<S = O>(input?: I | any, options?: { select?: (data: O) => S; enabled?: any; [more: string]: any }): UseQueryResult<S>; useSuspenseQuery<S = O>(input?: I | any, options?: { select?: (data: O) => S; [more: string]: any }): [S, UseSuspenseQueryResult<S>]; useInfiniteQuery(input?: I | any, options?: any): UseInfiniteQueryResult<InfiniteData<O>>; useSuspenseInfiniteQuery(input?: I | any, options?: any): [InfiniteData<O>, any]; usePrefetchQuery(input?: any, options?: any): void; query(input?: I | any, options?: any): Promise<O>; fetch(input?: I | any, options?: any): Promise<O>; prefetch(...args: any[]): Promise<void>; getData(input?: any): O | undefined; setData(input: any, data: O | undefined | ((before: O | undefined) => any), options?: any): void; invalidate(...args: any[]): Promise<void>; refetch(...args: any[]): Promise<void>; cancel(...args: any[]): Promise<void>; ensureData(input?: any): Promise<O>; getInfiniteData(input?: any): InfiniteData<O> | undefined; setInfiniteData(input: any, data: any): void; queryOptions(input?: I | any, options?: any): { queryKey: any; queryFn: (context: any) => Promise<O> }; queryKey(input?: any): any; queryFilter(input?: any): any; (input?: I | any): Promise<O> }
interface Mutation<I, O> { useMutation(options?: MutationOptions<O, I>): UseMutationResult<O, any, I>; mutate(input: I): Promise<O>; mutationOptions(options?: MutationOptions<O, I>): MutationOptions<O, I>; (input?: I | any): Promise<O> }
export type Client<R> = { [K in keyof R]: R[K] extends { __query: infer O; __input: infer I } ? Query<I, O> : R[K] extends { __mutation: infer O; __input: infer I } ? Mutation<I, O> : R[K] extends { __subscription: any } ? any : Client<R[K]> & { invalidate(...args: any[]): Promise<void> } };
export type CreateTRPCReact<R, C = any> = Client<R> & { useUtils(): Client<R> & { client: any; invalidate: any }; useContext(): Client<R> & { client: any; invalidate: any }; Provider: any; createClient(options: any): any; withTRPC(component: any): any; useQueries: any };
export function createTRPCReact<R>(options?: any): CreateTRPCReact<R>; export function createTRPCNext<R>(options?: any): CreateTRPCReact<R>; export function createTRPCClient<R>(options?: any): Client<R>; export function createTRPCProxyClient<R>(options?: any): Client<R>; export function createTRPCOptionsProxy<R>(options: any): Client<R>; export function createTRPCContext<R>(): { TRPCProvider: any; useTRPC(): Client<R>; useTRPCClient(): Client<R> }; export function createTRPCQueryUtils<R>(options: any): Client<R>; export function createServerSideHelpers<R>(options: any): any; export function getQueryKey(...args: any[]): any; export function createHydrationHelpers<R>(...args: any[]): { trpc: Client<R>; HydrateClient: any };
export function httpBatchLink(options?: any): any; export function httpBatchStreamLink(options?: any): any; export function unstable_httpBatchStreamLink(options?: any): any; export function loggerLink(options?: any): any; export function httpLink(options?: any): any; export function splitLink(options?: any): any; export function wsLink(options?: any): any; export function createWSClient(options?: any): any; export class TRPCClientError<R = any> extends Error { data: any; shape: any; [more: string]: any } export type TRPCLink<R = any> = any; export type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
`;

export const next = `
export type NextPage<P = {}, I = P> = ((props: P & { children?: any }) => any) & { getInitialProps?: any; [more: string]: any }; export type NextComponentType<C = any, I = any, P = {}> = NextPage<P>;
interface Context<Q = any> { params?: Q; query: any; req: any; res: any; locale?: string; [more: string]: any }
export type GetServerSidePropsResult<P> = { props: P | Promise<P> } | { redirect: any } | { notFound: true }; export type GetStaticPropsResult<P> = { props: P; revalidate?: any } | { redirect: any; revalidate?: any } | { notFound: true; revalidate?: any };
export type GetServerSideProps<P = any, Q = any, D = any> = (context: Context<Q>) => Promise<GetServerSidePropsResult<P>>; export type GetStaticProps<P = any, Q = any, D = any> = (context: Context<Q>) => Promise<GetStaticPropsResult<P>> | GetStaticPropsResult<P>; export type GetStaticPaths<Q = any> = (context: any) => any; export type GetServerSidePropsContext<Q = any, D = any> = Context<Q>; export type GetStaticPropsContext<Q = any> = Context<Q>;
type Given<R> = R extends { props: infer P } ? Awaited<P> : never;
export type InferGetServerSidePropsType<F extends (...args: any) => any> = Given<Awaited<ReturnType<F>>>; export type InferGetStaticPropsType<F extends (...args: any) => any> = Given<Awaited<ReturnType<F>>>;
export interface NextApiRequest { query: any; body: any; method?: string; headers: any; cookies: any; [more: string]: any }
export interface NextApiResponse<T = any> { status(code: number): NextApiResponse<T>; json(body: T): void; send(body: T): void; end(...args: any[]): void; setHeader(...args: any[]): any; redirect(...args: any[]): any; [more: string]: any }
export type NextApiHandler<T = any> = (request: NextApiRequest, response: NextApiResponse<T>) => any; export type Metadata = any; export type Viewport = any; export type MetadataRoute = any; export type NextConfig = any; export type ResolvingMetadata = any; export type Redirect = any; export type Route<T = any> = any;
`;

export const nextDynamic = `
export default function dynamic<P = any>(load: (() => Promise<((props: P) => any) | { default: (props: P) => any }>) | any, options?: any): (props: P & { [more: string]: any }) => any;
`;

export const nextCache = `
export function unstable_cache<F extends (...args: any[]) => Promise<any>>(run: F, key?: any, options?: any): F; export function revalidatePath(...args: any[]): void; export function revalidateTag(...args: any[]): void; export function unstable_noStore(): void; export function cacheLife(...args: any[]): void; export function cacheTag(...args: any[]): void; export function updateTag(...args: any[]): void;
`;

export const routerLoaders = `
type Loaded<T> = T extends (...args: any[]) => infer R ? Unpacked<Awaited<R>> : T; type Unpacked<R> = R extends { __sent: infer D } ? D : R extends Response ? never : R;
export interface TypedResponse<T> extends Response { readonly __sent: T }
export type SerializeFrom<T> = Loaded<T>;
export function useLoaderData<T = any>(): Loaded<T>; export function useActionData<T = any>(): Loaded<T> | undefined; export function useRouteLoaderData<T = any>(route: string): Loaded<T> | undefined;
export function useFetcher<T = any>(options?: any): { data: Loaded<T> | undefined; load(path: string, options?: any): any; submit(...args: any[]): any; state: string; Form: any; formData?: any; [more: string]: any };
export function json<T>(body: T, init?: any): TypedResponse<T>; export function typedjson<T>(body: T, init?: any): TypedResponse<T>; export function data<T>(body: T, init?: any): TypedResponse<T>; export function defer<T>(body: T, init?: any): TypedResponse<T>; export function redirect(path: string, init?: any): never; export function useTypedLoaderData<T = any>(): Loaded<T>;
export function Await<T>(props: { resolve: Promise<T> | T; errorElement?: any; children: ((value: Awaited<T>) => any) | any }): any;
export const Link: any; export const NavLink: any; export const Form: any; export const Outlet: any; export const Routes: any; export const Route: any; export const Navigate: any; export const BrowserRouter: any; export const MemoryRouter: any; export const RouterProvider: any; export const Meta: any; export const Links: any; export const Scripts: any; export const ScrollRestoration: any; export const Router: any; export const Switch: any; export const Redirect: any; export const HashRouter: any; export const LiveReload: any;
export function useParams<P = any>(): any; export function useNavigate(): any; export function useLocation<S = any>(): any; export function useSearchParams(start?: any): [URLSearchParams, any]; export function useOutletContext<T = any>(): T; export function useNavigation(): any; export function useSubmit(): any; export function useRevalidator(): any; export function useMatches(): any; export function useMatch(path: any): any; export function useRouteError(): any; export function isRouteErrorResponse(error: any): error is any; export function createBrowserRouter(...args: any[]): any; export function useBlocker(...args: any[]): any; export function generatePath(...args: any[]): string; export function useHistory<S = any>(): any; export function useRouteMatch<P = any>(...args: any[]): any; export function withRouter(component: any): any; export function matchPath(...args: any[]): any; export function useFetchers(): any; export function useFormAction(...args: any[]): string; export function useHref(...args: any[]): string; export function useResolvedPath(...args: any[]): any; export function useRoutes(...args: any[]): any; export function useOutlet(context?: any): any; export function useInRouterContext(): boolean; export function useBeforeUnload(...args: any[]): void;
export type LoaderFunctionArgs<C = any> = any; export type ActionFunctionArgs<C = any> = any; export type LoaderFunction = any; export type ActionFunction = any; export type MetaFunction<L = any, P = any> = any; export type LinksFunction = any; export type HeadersFunction = any; export type ShouldRevalidateFunction = any; export type RouteComponentProps<P = any> = any; export type LinkProps = any; export type NavLinkProps = any; export type RouteProps = any; export type RouteObject = any; export type To = any; export type NavigateFunction = any; export type Location<S = any> = any; export type Params<K = any> = any; export type EntryContext = any; export type FormProps = any;
export function createCookieSessionStorage(...args: any[]): any; export function createCookie(...args: any[]): any; export function createSessionStorage(...args: any[]): any; export function redirectDocument(...args: any[]): any; export function replace(...args: any[]): any;
`;

export const reactRedux = `
export interface TypedUseSelectorHook<S> { <R>(select: (state: S) => R, same?: any): R }
export function useSelector<S = any, R = any>(select: (state: S) => R, same?: any): R; export interface UseSelector<S> { <R>(select: (state: S) => R, same?: any): R; withTypes<N>(): UseSelector<N> } export function useDispatch<D = any>(): D; export function useStore<S = any>(): any; export function connect(...args: any[]): any; export const Provider: any; export function shallowEqual(a: any, b: any): boolean; export function batch(run: any): void; export type ConnectedProps<T> = any;
`;

export const zustand = `
interface Store<T> { (): T; <U>(select: (state: T) => U, same?: any): U; getState(): T; setState(next: Partial<T> | ((state: T) => Partial<T> | T), replace?: boolean): void; subscribe(...args: any[]): any; [more: string]: any }
type Start<T> = (set: (next: Partial<T> | T | ((state: T) => Partial<T> | T | void), replace?: any, ...rest: any[]) => void, get: () => T, api: any) => T;
export type StoreApi<T> = any; export type UseBoundStore<S> = any; export type StateCreator<T, A = any, B = any, U = T> = (set: (next: Partial<T> | T | ((state: T) => Partial<T> | T | void), replace?: any, ...rest: any[]) => void, get: () => T, api: any) => U; export type Mutate<S, M> = any; export type StoreMutatorIdentifier = any;
export function create<T>(): (start: Start<T>) => Store<T>; export function create<T>(start: Start<T>): Store<T>; export function createStore<T>(): (start: any) => any; export function createStore<T>(start: any): any; export function useStore<T = any, U = any>(store: any, select?: (state: T) => U): U;
declare const _default: typeof create; export default _default;
`;
