"use strict";
exports.id = 1816;
exports.ids = [1816];
exports.modules = {

/***/ 21816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTypeSession: () => (/* binding */ openTypeSession),
  treeOf: () => (/* binding */ treeOf)
});

;// CONCATENATED MODULE: ./src/typecheck/payload-key.ts
// A key of a type that says what a Prisma Client gives (`Prisma.UserGetPayload<{ include: { posts: true } }>`) in; the
// symbols of the members that it chooses out.
const PAYLOAD = /^(.+)GetPayload$/;
function payloadKey(typescript, checker, key) {
    const names = [];
    let node = key;
    while (typescript.isPropertySignature(node) && typescript.isTypeLiteralNode(node.parent)) {
        if (!typescript.isIdentifier(node.name) && !typescript.isStringLiteralLike(node.name))
            return [];
        names.unshift(node.name.text);
        node = node.parent.parent;
    }
    const chosen = typescript.isTypeReferenceNode(node) ? argumentsOf(typescript, checker, node) : null;
    return chosen === null ? [] : along(checker, chosen, names);
}
/** What may be chosen of the model: it is declared beside what it gives. */
function argumentsOf(typescript, checker, { typeName }) {
    if (!typescript.isQualifiedName(typeName))
        return null;
    const model = PAYLOAD.exec(typeName.right.text)?.[1];
    const named = model === undefined ? undefined : checker.getSymbolAtLocation(typeName.left);
    if (!named)
        return null;
    const space = (named.flags & typescript.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(named) : named;
    const declared = checker.getExportsOfModule(space).find(({ name }) => name === `${model}DefaultArgs`);
    return declared ? checker.getDeclaredTypeOfSymbol(declared) : null;
}
function along(checker, from, names) {
    let types = [from];
    let symbols = [];
    for (const name of names) {
        const parts = types.flatMap((type) => {
            const given = checker.getNonNullableType(type);
            return given.isUnion() ? given.types : [given];
        });
        symbols = parts.flatMap((part) => checker.getPropertyOfType(part, name) ?? []);
        types = symbols.map((symbol) => checker.getTypeOfSymbol(symbol));
    }
    return symbols;
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-use.ts
// A name in the code in; the symbols of the members it may mean out, as TypeScript's checker sees them.

/** Null where the name cannot be that of a member: a variable, a declaration, a label. */
function resolveUse(typescript, checker, node) {
    const parent = node.parent;
    if (typescript.isPropertyAccessExpression(parent) && parent.name === node) {
        return ofReceiver(checker, parent.expression, parent.name.text, 'property', isWritten(typescript, parent));
    }
    if (typescript.isQualifiedName(parent) && parent.right === node) {
        return meaning('type', [checker.getSymbolAtLocation(node)], false);
    }
    if (typescript.isElementAccessExpression(parent) &&
        parent.argumentExpression === node &&
        typescript.isStringLiteralLike(node)) {
        return ofReceiver(checker, parent.expression, node.text, 'property', isWritten(typescript, parent));
    }
    if (typescript.isBindingElement(parent))
        return ofBinding(typescript, checker, parent, node);
    if (typescript.isPropertyAssignment(parent) || typescript.isShorthandPropertyAssignment(parent)) {
        if (parent.name !== node)
            return null;
        return ofKey(typescript, checker, parent, node);
    }
    if (typescript.isMethodDeclaration(parent) &&
        parent.name === node &&
        typescript.isObjectLiteralExpression(parent.parent)) {
        return ofType(checker, checker.getContextualType(parent.parent), nameText(node), 'key', true);
    }
    if (typescript.isJsxAttribute(parent) && parent.name === node) {
        return ofType(checker, checker.getContextualType(parent.parent), nameText(node), 'key', true);
    }
    if (typescript.isPropertySignature(parent) && parent.name === node)
        return meaning('type', payloadKey(typescript, checker, parent), false);
    if (typescript.isLiteralTypeNode(parent) && typescript.isStringLiteralLike(node))
        return ofLiteralType(typescript, checker, parent, node.text);
    return null;
}
function nameText(node) {
    return node.text;
}
function ofReceiver(checker, receiver, name, form, writes) {
    return ofType(checker, checker.getTypeAtLocation(receiver), name, form, writes);
}
function ofBinding(typescript, checker, element, node) {
    const named = element.propertyName ?? element.name;
    if (named !== node || element.dotDotDotToken || !typescript.isObjectBindingPattern(element.parent))
        return null;
    const form = element.propertyName ? 'destructuring' : 'shorthand';
    return ofType(checker, checker.getTypeAtLocation(element.parent), nameText(node), form, false);
}
function ofKey(typescript, checker, property, node) {
    const literal = property.parent;
    const written = typescript.isShorthandPropertyAssignment(property) ? 'shorthand' : 'key';
    const form = purposeOf(typescript, checker, literal) ?? written;
    const target = assignedFrom(typescript, literal);
    const type = target ? checker.getTypeAtLocation(target) : checker.getContextualType(literal);
    const found = ofType(checker, type, nameText(node), form, target === null);
    // Where a type is inferred from the literal itself, its keys are no proof of anything.
    const isElsewhere = (symbol) => [...declarationsOf(checker, [symbol])].some((node) => node !== property);
    return { ...found, symbols: found.symbols.filter(isElsewhere) };
}
/** Properties by which our stubs mark what a document store is asked for, and what it is given. */
const PURPOSES = [
    ['__asks', 'filter'],
    ['__writes', 'values'],
];
/** Of the type that is expected of it, or of each in a list. */
function purposeIn(checker, type, isElement = false) {
    const parts = type?.isUnion() ? type.types : type ? [type] : [];
    for (const part of parts) {
        for (const [mark, form] of PURPOSES) {
            if (!checker.getPropertyOfType(part, mark))
                continue;
            const members = parts.flatMap((one) => checker.getPropertyOfType(one, '__members') ?? [])[0];
            const written = members ? checker.getTypeOfSymbol(members) : parts.find((one) => one !== part);
            if (written)
                return { document: checker.getNonNullableType(written), form };
        }
    }
    for (const part of isElement ? [] : parts) {
        const element = checker.getIndexTypeOfType(part, 1);
        const found = element ? purposeIn(checker, element, true) : null;
        if (found)
            return found;
    }
    return null;
}
/** What the literal, or one around it, is for where that is marked. */
function purposeOf(typescript, checker, literal) {
    for (let at = literal; typescript.isExpression(at) || typescript.isPropertyAssignment(at); at = at.parent) {
        if (!typescript.isObjectLiteralExpression(at)) {
            if (typescript.isFunctionLike(at) || typescript.isCallExpression(at))
                return null;
            continue;
        }
        const purpose = purposeIn(checker, checker.getContextualType(at));
        if (purpose)
            return purpose.form;
    }
    return null;
}
/** `({ email } = user)`: the literal is a pattern of what stands on the right. */
function assignedFrom(typescript, literal) {
    const { parent } = literal;
    const isTarget = typescript.isBinaryExpression(parent) &&
        parent.left === literal &&
        parent.operatorToken.kind === typescript.SyntaxKind.EqualsToken;
    return isTarget ? parent.right : null;
}
/** `User['email']`, `Pick<User, 'email'>`, `Omit<User, 'email' | 'name'>`. */
function ofLiteralType(typescript, checker, literal, name) {
    let node = literal;
    while (typescript.isUnionTypeNode(node.parent) || typescript.isParenthesizedTypeNode(node.parent))
        node = node.parent;
    const { parent } = node;
    if (typescript.isIndexedAccessTypeNode(parent) && parent.indexType === node) {
        return ofType(checker, checker.getTypeFromTypeNode(parent.objectType), name, 'type', false);
    }
    // `implements Omit<User, 'email'>` too.
    const isHeritage = typescript.isExpressionWithTypeArguments(parent);
    if (!isHeritage && !typescript.isTypeReferenceNode(parent))
        return null;
    const named = isHeritage ? parent.expression : parent.typeName;
    const first = parent.typeArguments?.[0];
    if (!first || first === node || !typescript.isIdentifier(named))
        return null;
    if (!/^(?:Pick|Omit|\w*(?:Pick|Omit|Except|Partial|Required|SetOptional|SetRequired)\w*)$/.test(named.text))
        return null;
    return ofType(checker, checker.getTypeFromTypeNode(first), name, 'type', false);
}
function ofType(checker, type, name, form, writes) {
    if (!type || isAny(type))
        return { form, symbols: [], isOpen: true, writes };
    const symbols = propertiesOf(checker, type, name);
    return meaning(form, symbols, writes, symbols.length === 0 && isOpenFor(checker, type));
}
function meaning(form, symbols, writes, isOpen = false) {
    return { form, symbols: symbols.filter((symbol) => symbol !== undefined), isOpen, writes };
}
/** Of every part of a union, each may have its own. */
function propertiesOf(checker, type, name) {
    const found = new Set();
    const parts = type.isUnion() ? type.types : [type];
    for (const part of parts) {
        const symbol = checker.getPropertyOfType(checker.getApparentType(part), name);
        if (symbol)
            found.add(symbol);
    }
    return [...found];
}
function isAny(type) {
    return (type.flags & 1) !== 0;
}
function isOpenFor(checker, type) {
    const parts = type.isUnion() ? type.types : [type];
    return parts.some((part) => isAny(part) || checker.getIndexTypeOfType(part, 0) !== undefined);
}
/** Every declaration that the symbols stand for: those behind mapped types, instantiations and unions too. */
function declarationsOf(checker, symbols) {
    const found = new Set();
    const seen = new Set();
    const waiting = [...symbols];
    while (waiting.length > 0) {
        const symbol = waiting.pop();
        if (seen.has(symbol))
            continue;
        seen.add(symbol);
        for (const declaration of symbol.declarations ?? [])
            found.add(declaration);
        for (const root of checker.getRootSymbols(symbol))
            waiting.push(root);
    }
    return found;
}
function isWritten(typescript, node) {
    const { parent } = node;
    if (typescript.isBinaryExpression(parent) && parent.left === node) {
        const { kind } = parent.operatorToken;
        return kind >= typescript.SyntaxKind.FirstAssignment && kind <= typescript.SyntaxKind.LastAssignment;
    }
    return typescript.isDeleteExpression(parent);
}

;// CONCATENATED MODULE: ./src/typecheck/along-path.ts
// A type and the steps of a path through its members in; the members at each step out.

/** A member at each step; list elements and promises are what they hold. `start`: of the path in its string. */
function alongPath(checker, owner, steps, start = 0, certainty = 'proven') {
    const found = [];
    let type = owner;
    let at = start;
    for (const step of steps) {
        if (!type)
            break;
        const from = at;
        at += step.length + 1;
        // A place in a list, or all of them.
        if (/^(?:\d+|\$\w*|\$\[\w*\])$/.test(step))
            continue;
        const { symbols } = ofType(checker, elementOf(checker, type), step, 'string', false);
        if (symbols.length === 0)
            break;
        found.push({ symbols, certainty, start: from, end: from + step.length });
        type = checker.getTypeOfSymbol(symbols[0]);
    }
    return found;
}
function elementOf(checker, type) {
    const plain = checker.getNonNullableType(type);
    const awaited = checker.getAwaitedType(plain) ?? plain;
    return checker.getIndexTypeOfType(awaited, 1) ?? awaited;
}

;// CONCATENATED MODULE: ./src/typecheck/source-files.ts
// Paths and texts in; TypeScript's source files out, parsed once for both sides and for every later question.
const ROOT = '/repository/';
function source_files_openSourceFiles(typescript) {
    const known = new Map();
    return {
        of(name, text) {
            const same = known.get(name) ?? [];
            const found = same.find((file) => file.text === text);
            if (found)
                return found;
            const { ScriptTarget, JSDocParsingMode } = typescript;
            // In JavaScript it is read all the same: there it holds the types.
            const options = { languageVersion: ScriptTarget.ESNext, jsDocParsingMode: JSDocParsingMode.ParseNone };
            const file = typescript.createSourceFile(name, text, options, true);
            known.set(name, [...same, file]);
            return file;
        },
    };
}
function pathOf(file) {
    return file.fileName.startsWith(ROOT) ? file.fileName.slice(ROOT.length) : '';
}

;// CONCATENATED MODULE: ./src/typecheck/stubs/app-frameworks.ts
// Frameworks that join server and component by types: tRPC, loaders, pages, state that components select from.
const trpcServer = `
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
const trpcReact = `
import { UseQueryResult, UseSuspenseQueryResult, UseMutationResult, UseInfiniteQueryResult, InfiniteData, MutationOptions } from '@tanstack/react-query';
interface Query<I, O> { useQuery<S = O>(input?: I | any, options?: { select?: (data: O) => S; enabled?: any; [more: string]: any }): UseQueryResult<S>; useSuspenseQuery<S = O>(input?: I | any, options?: { select?: (data: O) => S; [more: string]: any }): [S, UseSuspenseQueryResult<S>]; useInfiniteQuery(input?: I | any, options?: any): UseInfiniteQueryResult<InfiniteData<O>>; useSuspenseInfiniteQuery(input?: I | any, options?: any): [InfiniteData<O>, any]; usePrefetchQuery(input?: any, options?: any): void; query(input?: I | any, options?: any): Promise<O>; fetch(input?: I | any, options?: any): Promise<O>; prefetch(...args: any[]): Promise<void>; getData(input?: any): O | undefined; setData(input: any, data: O | undefined | ((before: O | undefined) => any), options?: any): void; invalidate(...args: any[]): Promise<void>; refetch(...args: any[]): Promise<void>; cancel(...args: any[]): Promise<void>; ensureData(input?: any): Promise<O>; getInfiniteData(input?: any): InfiniteData<O> | undefined; setInfiniteData(input: any, data: any): void; queryOptions(input?: I | any, options?: any): { queryKey: any; queryFn: (context: any) => Promise<O> }; queryKey(input?: any): any; queryFilter(input?: any): any; (input?: I | any): Promise<O> }
interface Mutation<I, O> { useMutation(options?: MutationOptions<O, I>): UseMutationResult<O, any, I>; mutate(input: I): Promise<O>; mutationOptions(options?: MutationOptions<O, I>): MutationOptions<O, I>; (input?: I | any): Promise<O> }
export type Client<R> = { [K in keyof R]: R[K] extends { __query: infer O; __input: infer I } ? Query<I, O> : R[K] extends { __mutation: infer O; __input: infer I } ? Mutation<I, O> : R[K] extends { __subscription: any } ? any : Client<R[K]> & { invalidate(...args: any[]): Promise<void> } };
export type CreateTRPCReact<R, C = any> = Client<R> & { useUtils(): Client<R> & { client: any; invalidate: any }; useContext(): Client<R> & { client: any; invalidate: any }; Provider: any; createClient(options: any): any; withTRPC(component: any): any; useQueries: any };
export function createTRPCReact<R>(options?: any): CreateTRPCReact<R>; export function createTRPCNext<R>(options?: any): CreateTRPCReact<R>; export function createTRPCClient<R>(options?: any): Client<R>; export function createTRPCProxyClient<R>(options?: any): Client<R>; export function createTRPCOptionsProxy<R>(options: any): Client<R>; export function createTRPCContext<R>(): { TRPCProvider: any; useTRPC(): Client<R>; useTRPCClient(): Client<R> }; export function createTRPCQueryUtils<R>(options: any): Client<R>; export function createServerSideHelpers<R>(options: any): any; export function getQueryKey(...args: any[]): any; export function createHydrationHelpers<R>(...args: any[]): { trpc: Client<R>; HydrateClient: any };
export function httpBatchLink(options?: any): any; export function httpBatchStreamLink(options?: any): any; export function unstable_httpBatchStreamLink(options?: any): any; export function loggerLink(options?: any): any; export function httpLink(options?: any): any; export function splitLink(options?: any): any; export function wsLink(options?: any): any; export function createWSClient(options?: any): any; export class TRPCClientError<R = any> extends Error { data: any; shape: any; [more: string]: any } export type TRPCLink<R = any> = any; export type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
`;
const next = `
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
const nextDynamic = `
export default function dynamic<P = any>(load: (() => Promise<((props: P) => any) | { default: (props: P) => any }>) | any, options?: any): (props: P & { [more: string]: any }) => any;
`;
const nextCache = `
export function unstable_cache<F extends (...args: any[]) => Promise<any>>(run: F, key?: any, options?: any): F; export function revalidatePath(...args: any[]): void; export function revalidateTag(...args: any[]): void; export function unstable_noStore(): void; export function cacheLife(...args: any[]): void; export function cacheTag(...args: any[]): void; export function updateTag(...args: any[]): void;
`;
const routerLoaders = `
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
const reactRedux = `
export interface TypedUseSelectorHook<S> { <R>(select: (state: S) => R, same?: any): R }
export function useSelector<S = any, R = any>(select: (state: S) => R, same?: any): R; export interface UseSelector<S> { <R>(select: (state: S) => R, same?: any): R; withTypes<N>(): UseSelector<N> } export function useDispatch<D = any>(): D; export function useStore<S = any>(): any; export function connect(...args: any[]): any; export const Provider: any; export function shallowEqual(a: any, b: any): boolean; export function batch(run: any): void; export type ConnectedProps<T> = any;
`;
const zustand = `
interface Store<T> { (): T; <U>(select: (state: T) => U, same?: any): U; getState(): T; setState(next: Partial<T> | ((state: T) => Partial<T> | T), replace?: boolean): void; subscribe(...args: any[]): any; [more: string]: any }
type Start<T> = (set: (next: Partial<T> | T | ((state: T) => Partial<T> | T | void), replace?: any, ...rest: any[]) => void, get: () => T, api: any) => T;
export type StoreApi<T> = any; export type UseBoundStore<S> = any; export type StateCreator<T, A = any, B = any, U = T> = (set: (next: Partial<T> | T | ((state: T) => Partial<T> | T | void), replace?: any, ...rest: any[]) => void, get: () => T, api: any) => U; export type Mutate<S, M> = any; export type StoreMutatorIdentifier = any;
export function create<T>(): (start: Start<T>) => Store<T>; export function create<T>(start: Start<T>): Store<T>; export function createStore<T>(): (start: any) => any; export function createStore<T>(start: any): any; export function useStore<T = any, U = any>(store: any, select?: (state: T) => U): U;
declare const _default: typeof create; export default _default;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/class-packages.ts
// class-transformer and class-validator: decorators, and functions whose result has the type of the class.
const classTransformer = `
type Decorated = (...args: any[]) => any;
export type ClassConstructor<T> = { new (...args: any[]): T };
export interface ClassTransformOptions { [option: string]: any }
export interface TransformFnParams { value: any; key: string; obj: any; type: any; options: any }
export declare const Type: Decorated, Expose: Decorated, Exclude: Decorated, TransformPlainToInstance: Decorated, TransformInstanceToPlain: Decorated, TransformPlainToClass: Decorated;
export declare function Transform(run: (parameters: TransformFnParams) => any, options?: any): any;
export declare function plainToInstance<T, V>(type: ClassConstructor<T>, values: V[], options?: ClassTransformOptions): T[]; export declare function plainToInstance<T, V>(type: ClassConstructor<T>, value: V, options?: ClassTransformOptions): T;
export declare function plainToClass<T, V>(type: ClassConstructor<T>, values: V[], options?: ClassTransformOptions): T[]; export declare function plainToClass<T, V>(type: ClassConstructor<T>, value: V, options?: ClassTransformOptions): T;
export declare function plainToClassFromExist<T, V>(into: T, value: V, options?: ClassTransformOptions): T; export declare function instanceToInstance<T>(value: T, options?: ClassTransformOptions): T; export declare function classToClass<T>(value: T, options?: ClassTransformOptions): T;
export declare function instanceToPlain<T>(value: T, options?: ClassTransformOptions): Record<string, any>; export declare function classToPlain<T>(value: T, options?: ClassTransformOptions): Record<string, any>; export declare function serialize<T>(value: T, options?: any): string; export declare function deserialize<T>(type: ClassConstructor<T>, text: string, options?: any): T;
`;
const classValidator = `
export declare function validate(value: any, ...more: any[]): Promise<ValidationError[]>; export declare function validateOrReject(value: any, ...more: any[]): Promise<void>; export declare function validateSync(value: any, ...more: any[]): ValidationError[];
export declare class ValidationError { target?: any; property: string; value?: any; constraints?: { [type: string]: string }; children?: ValidationError[]; contexts?: any; toString(...args: any[]): string }
export interface ValidationArguments { value: any; constraints: any[]; targetName: string; object: any; property: string } export interface ValidationOptions { [option: string]: any } export interface ValidatorOptions { [option: string]: any } export interface ValidatorConstraintInterface { validate(value: any, args?: ValidationArguments): any; defaultMessage?(args?: ValidationArguments): string }
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/data-fetching.ts
// Clients and hooks that fetch, as far as the type of the answer flows through them: to `data`, to what callbacks get.
const swr = `
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
const swrInfinite = `
import { Options, KeyedMutator } from 'swr';
export interface SWRInfiniteResponse<T = any, E = any> { data: T[] | undefined; error: E; isLoading: boolean; isValidating: boolean; size: number; setSize(size: any): Promise<T[] | undefined>; mutate: KeyedMutator<T[]>; [more: string]: any }
export type SWRInfiniteConfiguration<T = any> = any; export type SWRInfiniteKeyLoader<T = any> = (at: number, before: T | null) => any;
declare function useSWRInfinite<T = any, E = any>(key: (at: number, before: T | null) => any): SWRInfiniteResponse<T, E>;
declare function useSWRInfinite<T = any, E = any>(key: (at: number, before: T | null) => any, fetcher: ((...args: any[]) => T | Promise<T>) | null | undefined, options?: any): SWRInfiniteResponse<Awaited<T>, E>;
declare function useSWRInfinite<T = any, E = any>(key: any, ...rest: any[]): SWRInfiniteResponse<T, E>;
export default useSWRInfinite; export function unstable_serialize(key: any): string;
`;
const swrMutation = `
export interface SWRMutationResponse<T = any, E = any> { data: T | undefined; error: E; isMutating: boolean; trigger(arg?: any, options?: any): Promise<T>; reset(): void; [more: string]: any }
export default function useSWRMutation<T = any, E = any>(key: any, fetcher: (...args: any[]) => T | Promise<T>, options?: any): SWRMutationResponse<Awaited<T>, E>;
`;
const tanstackQuery = `
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
const axios = `
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
const rtkQuery = `
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

;// CONCATENATED MODULE: ./src/typecheck/stubs/drizzle.ts
// Drizzle as its users see it. A table is a mapped type over the object that declares its columns, and so are its rows,
// inserts and updates: every one of them leads back to the declared column.
/** What all of Drizzle's packages share. */
const drizzleOrm = `
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
const drizzleCore = `
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
const drizzleZod = `
import { InferInsertModel, InferSelectModel } from 'drizzle-orm';
type Refined<O> = { [K in keyof O]?: any };
export interface TableSchema<O> { readonly _output: O; readonly _input: O; readonly shape: { [K in keyof O]: any }; pick<M>(mask: M & { [K in keyof O]?: true }): TableSchema<{ [K in keyof M & keyof O]: O[K] }>; omit<M>(mask: M & { [K in keyof O]?: true }): TableSchema<{ [K in Exclude<keyof O, keyof M>]: O[K] } & Pick<O, Exclude<keyof O, keyof M>>>; extend<X>(more: X): TableSchema<O & { [K in keyof X]: any }>; merge(other: any): TableSchema<O & { [more: string]: any }>; partial(mask?: { [K in keyof O]?: true }): TableSchema<{ [K in keyof O]?: O[K] }>; required(mask?: { [K in keyof O]?: true }): TableSchema<O>; strict(): this; passthrough(): this; strip(): this; array(): any; optional(): any; nullable(): any; refine(...args: any[]): this; superRefine(...args: any[]): this; transform(...args: any[]): any; parse(value: unknown): O; parseAsync(value: unknown): Promise<O>; safeParse(value: unknown): { success: boolean; data: O; error: any }; safeParseAsync(value: unknown): Promise<{ success: boolean; data: O; error: any }>; keyof(): any; describe(text: string): this; openapi(...args: any[]): this; [more: string]: any }
export declare function createInsertSchema<T>(table: T, refine?: Refined<InferInsertModel<T>>): TableSchema<InferInsertModel<T>>;
export declare function createSelectSchema<T>(table: T, refine?: Refined<InferSelectModel<T>>): TableSchema<InferSelectModel<T>>;
export declare function createUpdateSchema<T>(table: T, refine?: Refined<InferInsertModel<T>>): TableSchema<InferInsertModel<T>>;
export declare function createSchemaFactory(options?: any): { createInsertSchema: typeof createInsertSchema; createSelectSchema: typeof createSelectSchema; createUpdateSchema: typeof createUpdateSchema };
`;
/** `drizzle-orm/node-postgres` and its kin. */
const drizzleDriver = `
import { Database, DrizzleConfig } from 'drizzle-orm';
export declare function drizzle<S = {}>(config: DrizzleConfig<S> & { client: any }): Database<S>;
export declare function drizzle<S = {}>(config: DrizzleConfig<S> & { connection: any }): Database<S>;
export declare function drizzle<S = {}>(client?: any, config?: DrizzleConfig<S>): Database<S>;
export declare function migrate(db: any, options: any): Promise<void>;
export type NodePgDatabase<S = any> = Database<S>; export type PostgresJsDatabase<S = any> = Database<S>; export type NeonHttpDatabase<S = any> = Database<S>; export type NeonDatabase<S = any> = Database<S>; export type MySql2Database<S = any> = Database<S>; export type PlanetScaleDatabase<S = any> = Database<S>; export type BetterSQLite3Database<S = any> = Database<S>; export type LibSQLDatabase<S = any> = Database<S>; export type DrizzleD1Database<S = any> = Database<S>; export type VercelPgDatabase<S = any> = Database<S>; export type BunSQLiteDatabase<S = any> = Database<S>; export type PgliteDatabase<S = any> = Database<S>;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/forms-and-tables.ts
// Libraries of forms and tables, as far as they name members of the values or rows by strings.
const hookForm = `
export type FieldValues = Record<string, any>; export type FieldPath<V> = string & { readonly __members: V }; export type Path<V> = FieldPath<V>; export type FieldName<V> = FieldPath<V>; export type ArrayPath<V> = FieldPath<V>; export type FieldArrayPath<V> = FieldPath<V>; export type FieldPathValue<V, N = any> = any; export type PathValue<V, N = any> = any; export type DefaultValues<V> = Partial<V>; export type FieldErrors<V = any> = { [K in keyof V]?: any } & { root?: any }; export type FieldError = any; export type UseFormStateReturn<V = any> = any; export type FormState<V = any> = any; export type RegisterOptions<V = any, N = any> = any; export type Resolver<V = any, C = any> = any; export type Mode = string; export type UseFormProps<V = any, C = any> = any; export type SubmitErrorHandler<V = any> = any; export type UseFormRegisterReturn<N = any> = any; export type UseFormRegister<V> = (name: FieldPath<V>, options?: any) => any; export type UseFormSetValue<V> = (name: FieldPath<V>, value: any, options?: any) => void; export type UseFormGetValues<V> = any; export type UseFormWatch<V> = any; export type UseFormTrigger<V> = any; export type UseFormSetError<V> = any; export type UseFormReset<V> = any; export type UseFormHandleSubmit<V, T = any> = any; export type ControllerRenderProps<V = any, N = any> = any; export type ControllerFieldState = any; export type FieldArrayWithId<V = any, N = any, K = any> = any; export type UseFieldArrayReturn<V = any, N = any, K = any> = any; export type UseFieldArrayAppend<V = any, N = any> = any;
export type SubmitHandler<V> = (data: V, event?: any) => any;
export interface Control<V = any, C = any, T = any> { readonly __values?: V; [more: string]: any }
export interface UseFormReturn<V = any, C = any, T = any> { control: Control<V>; register(name: FieldPath<V>, options?: any): any; handleSubmit(valid: (data: V, event?: any) => any, invalid?: (errors: any, event?: any) => any): (event?: any) => Promise<void>; watch(): V; watch(name: FieldPath<V>, start?: any): any; watch(names: readonly FieldPath<V>[], start?: any): any; watch(run: (values: V, info: any) => any): any; getValues(): V; getValues(name: FieldPath<V>): any; getValues(names: readonly FieldPath<V>[]): any; setValue(name: FieldPath<V>, value: any, options?: any): void; setError(name: FieldPath<V> | \`root.\${string}\` | 'root', error: any, options?: any): void; clearErrors(name?: FieldPath<V> | readonly FieldPath<V>[]): void; trigger(name?: FieldPath<V> | readonly FieldPath<V>[], options?: any): Promise<boolean>; reset(values?: Partial<V> | any, options?: any): void; resetField(name: FieldPath<V>, options?: any): void; setFocus(name: FieldPath<V>, options?: any): void; unregister(name?: any, options?: any): void; formState: { errors: FieldErrors<V>; [more: string]: any }; getFieldState(name: FieldPath<V>, state?: any): any }
export function useForm<V = any, C = any, T = any>(options?: { defaultValues?: Partial<V> | any; values?: V | any; resolver?: any; [more: string]: any }): UseFormReturn<V, C, T>;
export interface ControllerProps<V = any, N = FieldPath<V>, T = any> { name: N & FieldPath<V>; control?: Control<V>; render: (all: { field: any; fieldState: any; formState: any }) => any; rules?: any; defaultValue?: any; disabled?: boolean; shouldUnregister?: boolean }
export interface UseControllerProps<V = any, N = any> { name: FieldPath<V>; control?: Control<V>; rules?: any; defaultValue?: any; disabled?: boolean; shouldUnregister?: boolean }
export function Controller<V = any>(props: { name: FieldPath<V>; control?: Control<V>; render: (all: { field: any; fieldState: any; formState: any }) => any; rules?: any; defaultValue?: any; [more: string]: any }): any;
export function useController<V = any>(props: UseControllerProps<V>): any;
export function useWatch<V = any>(options: { control?: Control<V>; name: FieldPath<V> | readonly FieldPath<V>[]; [more: string]: any }): any; export function useWatch<V = any>(options?: { control?: Control<V>; [more: string]: any }): V;
export function useFieldArray<V = any>(options: { control?: Control<V>; name: FieldPath<V>; [more: string]: any }): any;
export function useFormContext<V = any, C = any, T = any>(): UseFormReturn<V, C, T>; export function useFormState<V = any>(options?: any): any; export const FormProvider: any; export const Form: any; export function get(...args: any[]): any; export function set(...args: any[]): any; export function appendErrors(...args: any[]): any;
`;
const formik = `
export type FormikValues = any; export type FormikErrors<V> = { [K in keyof V]?: any }; export type FormikTouched<V> = { [K in keyof V]?: any }; export type FormikState<V> = any;
export interface FormikHelpers<V> { setFieldValue(name: Name<V>, value: any, validate?: boolean): any; setFieldTouched(name: Name<V>, touched?: boolean, validate?: boolean): any; setFieldError(name: Name<V>, message: any): any; setValues(values: any, validate?: boolean): any; setErrors(errors: FormikErrors<V>): any; setTouched(touched: FormikTouched<V>, validate?: boolean): any; resetForm(state?: any): void; setSubmitting(is: boolean): void; submitForm(): Promise<any>; setStatus(status?: any): void; validateForm(values?: any): Promise<any>; validateField(name: Name<V>): any }
type Name<V> = string & { readonly __members: V };
export interface FormikProps<V> extends FormikHelpers<V> { values: V; errors: FormikErrors<V>; touched: FormikTouched<V>; handleSubmit(event?: any): void; handleChange: any; handleBlur: any; handleReset(event?: any): void; getFieldProps(name: Name<V> | { name: Name<V>; [more: string]: any }): any; getFieldMeta(name: Name<V>): any; getFieldHelpers(name: Name<V>): any; initialValues: V; isSubmitting: boolean; isValid: boolean; dirty: boolean; [more: string]: any }
export type FormikContextType<V> = FormikProps<V>; export type FormikBag<P, V> = any;
export interface FormikConfig<V> { initialValues: V; onSubmit: (values: V, helpers: FormikHelpers<V>) => any; validate?: (values: V) => any; validationSchema?: any; enableReinitialize?: boolean; children?: ((all: FormikProps<V>) => any) | any; render?: (all: FormikProps<V>) => any; component?: any; [more: string]: any }
export function useFormik<V = any>(config: FormikConfig<V>): FormikProps<V>; export function Formik<V = any, X = {}>(props: FormikConfig<V>): any; export function useFormikContext<V = any>(): FormikProps<V>; export function useField<T = any>(name: any): [any, any, any];
export const Field: any; export const FastField: any; export const Form: any; export const ErrorMessage: any; export const FieldArray: any; export const FormikProvider: any; export const FormikConsumer: any; export function withFormik(options: any): any; export function getIn(...args: any[]): any; export function connect(component: any): any; export type FieldProps<V = any, F = any> = any; export type FieldArrayRenderProps = any; export type FieldHookConfig<T = any> = any; export type FieldInputProps<V = any> = any; export type FieldMetaProps<V = any> = any;
`;
const tanstackTable = `
export type RowData = any; type Key<R> = string & { readonly __members: R };
export interface Row<R> { original: R; id: string; index: number; getValue<V = any>(column: Key<R>): V; renderValue<V = any>(column: Key<R>): V; [more: string]: any }
export interface CellContext<R, V = any> { row: Row<R>; getValue(): V; renderValue(): V | null; table: Table<R>; column: any; cell: any; [more: string]: any }
export interface HeaderContext<R, V = any> { table: Table<R>; column: any; header: any; [more: string]: any }
export interface Table<R> { getRowModel(): { rows: Row<R>[]; [more: string]: any }; getColumn(id: Key<R>): any; getSelectedRowModel(): { rows: Row<R>[]; [more: string]: any }; getFilteredRowModel(): { rows: Row<R>[]; [more: string]: any }; getFilteredSelectedRowModel(): { rows: Row<R>[]; [more: string]: any }; [more: string]: any }
export interface ColumnDef<R, V = any> { id?: string; accessorKey?: Key<R>; accessorFn?: (row: R, at: number) => V; header?: string | ((context: HeaderContext<R, V>) => any); footer?: any; cell?: string | ((context: CellContext<R, V>) => any); columns?: ColumnDef<R, any>[]; sortingFn?: string | ((a: Row<R>, b: Row<R>, column: string) => number); filterFn?: string | ((row: Row<R>, column: string, value: any, add?: any) => boolean); [more: string]: any }
export type AccessorColumnDef<R, V = any> = ColumnDef<R, V>; export type AccessorKeyColumnDef<R, V = any> = ColumnDef<R, V>; export type AccessorFnColumnDef<R, V = any> = ColumnDef<R, V>; export type DisplayColumnDef<R, V = any> = ColumnDef<R, V>; export type GroupColumnDef<R, V = any> = ColumnDef<R, V>;
export interface ColumnHelper<R> { accessor<V = any>(key: Key<R>, column?: Omit<ColumnDef<R, V>, 'accessorKey'> | ColumnDef<R, V>): ColumnDef<R, V>; accessor<V>(read: (row: R, at: number) => V, column?: ColumnDef<R, V>): ColumnDef<R, V>; display(column: ColumnDef<R, any>): ColumnDef<R, any>; group(column: ColumnDef<R, any>): ColumnDef<R, any> }
export function createColumnHelper<R>(): ColumnHelper<R>;
export interface TableOptions<R> { data: R[]; columns: ColumnDef<R, any>[]; getRowId?: (row: R, ...rest: any[]) => string; state?: any; initialState?: any; [more: string]: any }
export function useReactTable<R>(options: TableOptions<R>): Table<R>; export function createTable<R>(options: TableOptions<R>): Table<R>; export function flexRender(component: any, props: any): any; export function getCoreRowModel(): any; export function getSortedRowModel(): any; export function getFilteredRowModel(): any; export function getPaginationRowModel(): any; export function getExpandedRowModel(): any; export function getGroupedRowModel(): any; export function getFacetedRowModel(): any; export function getFacetedUniqueValues(): any; export function getFacetedMinMaxValues(): any; export type SortingState = any[]; export type ColumnFiltersState = any[]; export type VisibilityState = any; export type RowSelectionState = any; export type PaginationState = any; export type Column<R, V = any> = any; export type Header<R, V = any> = any; export type HeaderGroup<R> = any; export type Cell<R, V = any> = any; export type FilterFn<R> = any; export type SortingFn<R> = any; export type OnChangeFn<T> = any; export type Updater<T> = any; export type ExpandedState = any; export type ColumnSort = any; export type ColumnMeta<R, V> = any; export type TableState = any;
`;
const dataGrid = `
type Key<R> = string & { readonly __members: R }; export type GridValidRowModel = any; export type GridRowModel<R = any> = R; export type GridRowId = string | number; export type GridRowsProp<R = any> = readonly R[];
export interface GridRenderCellParams<R = any, V = any, F = any, N = any> { row: R; value?: V; id: any; field: string; api: any; formattedValue?: F; [more: string]: any }
export type GridCellParams<R = any, V = any, F = any, N = any> = GridRenderCellParams<R, V, F>; export type GridRowParams<R = any> = { row: R; id: any; [more: string]: any }; export type GridValueGetterParams<R = any, V = any> = GridRenderCellParams<R, V>;
export interface GridColDef<R = any, V = any, F = any> { field: Key<R>; headerName?: string; renderCell?: (cell: GridRenderCellParams<R, V, F>) => any; valueGetter?: (value: any, row: R, ...rest: any[]) => any; valueFormatter?: (value: any, row: R, ...rest: any[]) => any; valueSetter?: (value: any, row: R, ...rest: any[]) => any; [more: string]: any }
export type GridColumns<R = any> = GridColDef<R>[];
export interface DataGridProps<R = any> { rows: readonly R[]; columns: readonly GridColDef<R>[]; onRowClick?: (row: GridRowParams<R>, ...rest: any[]) => any; getRowId?: (row: R) => any; [more: string]: any }
export function DataGrid<R = any>(props: DataGridProps<R>): any; export function DataGridPro<R = any>(props: DataGridProps<R>): any; export function DataGridPremium<R = any>(props: DataGridProps<R>): any;
export const GridToolbar: any; export const GridActionsCellItem: any; export function useGridApiRef(): any; export function useGridApiContext(): any; export type GridSortModel = any; export type GridFilterModel = any; export type GridPaginationModel = any; export type GridRowSelectionModel = any; export type GridColumnVisibilityModel = any;
`;
const agGrid = `
type Key<R> = string & { readonly __members: R };
export interface ColDef<R = any, V = any> { field?: Key<R>; headerName?: string; colId?: string; valueGetter?: string | ((cell: CellParams<R, V>) => any); valueFormatter?: string | ((cell: CellParams<R, V>) => string); cellRenderer?: any; cellClass?: any; children?: ColDef<R, any>[]; [more: string]: any }
interface CellParams<R, V = any> { data: R | undefined; value: V; node: any; api: any; colDef: any; [more: string]: any }
export interface ColGroupDef<R = any> { headerName?: string; children: (ColDef<R, any> | ColGroupDef<R>)[]; [more: string]: any }
export type ICellRendererParams<R = any, V = any, C = any> = CellParams<R, V>; export type ValueGetterParams<R = any, V = any> = CellParams<R, V>; export type ValueFormatterParams<R = any, V = any> = CellParams<R, V>; export type CellClickedEvent<R = any, V = any> = CellParams<R, V>; export type RowClickedEvent<R = any> = CellParams<R>; export type CellValueChangedEvent<R = any, V = any> = CellParams<R, V>;
export interface GridOptions<R = any> { columnDefs?: (ColDef<R, any> | ColGroupDef<R>)[] | null; rowData?: R[] | null; defaultColDef?: ColDef<R, any>; [more: string]: any }
export type AgGridReactProps<R = any> = GridOptions<R>; export type GridApi<R = any> = any; export type GridReadyEvent<R = any> = any; export type SelectionChangedEvent<R = any> = any; export type RowNode<R = any> = any; export type IRowNode<R = any> = any;
export class AgGridReact<R = any> { constructor(props: GridOptions<R>); props: GridOptions<R>; context: any; state: any; refs: any; setState: any; forceUpdate: any; render(): any; api: any }
export const ModuleRegistry: any; export const AllCommunityModule: any; export const themeQuartz: any;
`;
const antd = `
type Key<R> = string & { readonly __members: R };
export interface ColumnType<R = any> { dataIndex?: Key<R> | readonly (Key<R> | number)[]; key?: any; title?: any; render?: (value: any, row: R, at: number) => any; sorter?: boolean | ((a: R, b: R) => number) | any; onFilter?: (value: any, row: R) => boolean; onCell?: (row: R, at?: number) => any; children?: ColumnType<R>[]; [more: string]: any }
export type ColumnsType<R = any> = ColumnType<R>[]; export type ColumnGroupType<R = any> = ColumnType<R>;
export interface TableProps<R = any> { columns?: ColumnType<R>[]; dataSource?: readonly R[]; rowKey?: Key<R> | ((row: R, at?: number) => any); onRow?: (row: R, at?: number) => any; expandable?: any; rowSelection?: any; [more: string]: any }
export const Table: { <R = any>(props: TableProps<R> & { children?: any }): any; Column: any; ColumnGroup: any; Summary: any; EXPAND_COLUMN: any; SELECTION_COLUMN: any };
export interface FormInstance<V = any> { getFieldValue(name: Key<V> | readonly any[]): any; getFieldsValue(...args: any[]): V; setFieldsValue(values: any): void; setFieldValue(name: Key<V> | readonly any[], value: any): void; resetFields(names?: readonly (Key<V> | any)[]): void; validateFields(...args: any[]): Promise<V>; submit(): void; [more: string]: any }
export interface FormProps<V = any> { form?: FormInstance<V>; initialValues?: any; onFinish?: (values: V) => any; onValuesChange?: (changed: any, values: V) => any; [more: string]: any }
export const Form: { <V = any>(props: FormProps<V> & { children?: any }): any; Item: <V = any>(props: { name?: Key<V> | readonly any[]; [more: string]: any }) => any; useForm<V = any>(form?: any): [FormInstance<V>]; useWatch(...args: any[]): any; useFormInstance<V = any>(): FormInstance<V>; List: any; Provider: any; ErrorList: any };
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/fp-ts.ts
// Either, Option and their tasks: what is put in is what comes out after the guard.
const COMMON = `
type $Left<E> = { readonly _tag: 'Left'; readonly left: E }; type $Right<A> = { readonly _tag: 'Right'; readonly right: A };
type $Either<E, A> = $Left<E> | $Right<A>; type $Some<A> = { readonly _tag: 'Some'; readonly value: A }; type $None = { readonly _tag: 'None' }; type $Option<A> = $Some<A> | $None;
type $Task<A> = () => Promise<A>;
`;
const either = `${COMMON}
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
const fp_ts_option = `${COMMON}
export type Option<A> = $Option<A>; export type Some<A> = $Some<A>; export type None = $None;
export const none: Option<never>; export function some<A>(value: A): Option<A>; export function of<A>(value: A): Option<A>; export function isSome<A>(option: Option<A>): option is Some<A>; export function isNone<A>(option: Option<A>): option is None;
export function fromNullable<A>(value: A): Option<NonNullable<A>>; export function fromPredicate<A>(holds: (value: A) => boolean): (value: A) => Option<A>; export function fromEither<E, A>(either: $Either<E, A>): Option<A>; export function tryCatch<A>(run: () => A): Option<A>;
export function toNullable<A>(option: Option<A>): A | null; export function toUndefined<A>(option: Option<A>): A | undefined;
export function map<A, B>(f: (value: A) => B): (option: Option<A>) => Option<B>; export function chain<A, B>(f: (value: A) => Option<B>): (option: Option<A>) => Option<B>; export function flatMap<A, B>(f: (value: A) => Option<B>): (option: Option<A>) => Option<B>; export function filter<A>(holds: (value: A) => boolean): (option: Option<A>) => Option<A>;
export function getOrElse<A>(f: () => A): (option: Option<A>) => A; export function getOrElseW<B>(f: () => B): <A>(option: Option<A>) => A | B; export function fold<A, B>(none: () => B, some: (value: A) => B): (option: Option<A>) => B; export function match<A, B>(none: () => B, some: (value: A) => B): (option: Option<A>) => B;
`;
const taskEither = `${COMMON}
export type TaskEither<E, A> = $Task<$Either<E, A>>;
export function left<E = never, A = never>(error: E): TaskEither<E, A>; export function right<E = never, A = never>(value: A): TaskEither<E, A>; export function of<E = never, A = never>(value: A): TaskEither<E, A>; export function fromEither<E, A>(either: $Either<E, A>): TaskEither<E, A>; export function fromTask<A, E = never>(task: $Task<A>): TaskEither<E, A>; export function fromOption<E>(none: () => E): <A>(option: $Option<A>) => TaskEither<E, A>; export function fromTaskOption<E>(none: () => E): <A>(option: $Task<$Option<A>>) => TaskEither<E, A>;
export function tryCatch<E, A>(run: () => Promise<A>, error: (thrown: unknown) => E): TaskEither<E, A>;
export function map<A, B>(f: (value: A) => B): <E>(task: TaskEither<E, A>) => TaskEither<E, B>; export function mapLeft<E, G>(f: (error: E) => G): <A>(task: TaskEither<E, A>) => TaskEither<G, A>; export function chain<E, A, B>(f: (value: A) => TaskEither<E, B>): (task: TaskEither<E, A>) => TaskEither<E, B>; export function flatMap<E, A, B>(f: (value: A) => TaskEither<E, B>): (task: TaskEither<E, A>) => TaskEither<E, B>; export function chainW<E2, A, B>(f: (value: A) => TaskEither<E2, B>): <E1>(task: TaskEither<E1, A>) => TaskEither<E1 | E2, B>;
`;
const taskOption = `${COMMON}
export type TaskOption<A> = $Task<$Option<A>>;
export const none: TaskOption<never>; export function some<A>(value: A): TaskOption<A>; export function of<A>(value: A): TaskOption<A>; export function fromOption<A>(option: $Option<A>): TaskOption<A>; export function fromNullable<A>(value: A): TaskOption<NonNullable<A>>; export function fromTask<A>(task: $Task<A>): TaskOption<A>; export function tryCatch<A>(run: () => Promise<A>): TaskOption<A>;
export function map<A, B>(f: (value: A) => B): (task: TaskOption<A>) => TaskOption<B>; export function chain<A, B>(f: (value: A) => TaskOption<B>): (task: TaskOption<A>) => TaskOption<B>; export function getOrElse<A>(f: () => $Task<A>): (task: TaskOption<A>) => $Task<A>; export function match<A, B>(none: () => B, some: (value: A) => B): (task: TaskOption<A>) => $Task<B>;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/globals.ts
// What Node, test runners and JSX put into every file's scope.
const globals = `
interface Buffer extends Uint8Array { toString(encoding?: string, start?: number, end?: number): string; [member: string]: any }
declare var Buffer: any;
declare namespace NodeJS { interface ProcessEnv { [key: string]: string | undefined } interface Process { env: ProcessEnv; [member: string]: any } interface Global { [member: string]: any } type Timeout = any; type Timer = any; type Immediate = any; type ErrnoException = any; type ReadableStream = any; type WritableStream = any; type Signals = any; type Platform = any; interface Require { (id: string): any; [member: string]: any } interface Module { exports: any; [member: string]: any } }
declare var process: NodeJS.Process; declare var global: typeof globalThis & NodeJS.Global; declare var __dirname: string; declare var __filename: string; declare var module: any; declare var exports: any; declare function require(id: string): any; declare namespace require { function resolve(id: string): string } declare function setImmediate(run: (...args: any[]) => void, ...args: any[]): any; declare function clearImmediate(id: any): void;
declare namespace Express { interface Request {} interface Response {} interface Application {} namespace Multer { interface File { fieldname: string; originalname: string; encoding: string; mimetype: string; size: number; stream: any; destination: string; filename: string; path: string; buffer: Buffer } } }
declare var describe: any, it: any, test: any, expect: any, beforeEach: any, afterEach: any, beforeAll: any, afterAll: any, before: any, after: any, jest: any, vi: any, context: any, suite: any, xit: any, xdescribe: any, fit: any, fdescribe: any;
declare namespace jest { type Mock<T = any, Y = any> = any; type Mocked<T> = T & { [K in keyof T]: any }; type MockedFunction<T> = any; type SpyInstance<T = any, Y = any> = any; type MockedClass<T> = any; type MockInstance<T = any, Y = any> = any; type DoneCallback = any }
declare namespace JSX { interface IntrinsicElements { [name: string]: any } interface Element { [member: string]: any } interface ElementClass { [member: string]: any } interface ElementAttributesProperty { props: {} } interface ElementChildrenAttribute { children: {} } interface IntrinsicAttributes { key?: any; ref?: any } }
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/knex.ts
// Knex as its users see it: rows have the type that a call gives them, or the one that `Tables` has for the table.
const knex = `
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
const knexTables = 'export interface Tables {}\n';

;// CONCATENATED MODULE: ./src/typecheck/stubs/kysely.ts
// Kysely as its users see it. Rows are mapped types over the interface that declares the table's columns, so that every
// property of a row, an insert and an update leads back to the declared column.
const kysely = `
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
const kyselyHelpers = `
import { ExpressionWrapper } from 'kysely';
export declare function jsonArrayFrom<O>(query: { readonly __row: O }): ExpressionWrapper<any, any, O[]>;
export declare function jsonObjectFrom<O>(query: { readonly __row: O }): ExpressionWrapper<any, any, O | null>;
export declare function jsonBuildObject<T>(values: T): ExpressionWrapper<any, any, { [K in keyof T]: T[K] extends { readonly __expression: infer V } ? V : any }>;
export declare function mergeAction(): any;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/mikro-orm.ts
// MikroORM as its users see it: conditions and values are mapped types over the entity.
const mikroOrm = `
type Target<E> = (new (...args: any[]) => E) | EntitySchema<E> | (Function & { prototype: E });
type Name<E> = string & { readonly __members: E };
type FilterOf<T> = T extends Date | Function | string | number | boolean | bigint | symbol | null | undefined ? any : T extends Collection<infer I> ? FilterQuery<I> : T extends readonly (infer I)[] ? FilterOf<I> | readonly any[] : T extends object ? FilterQuery<T> | readonly any[] : any;
export type FilterQuery<E> = { [K in keyof E]?: FilterOf<NonNullable<E[K]>> } & { $and?: FilterQuery<E>[]; $or?: FilterQuery<E>[]; $not?: FilterQuery<E>; [operator: \`$\${string}\`]: any } | any[] | string | number | bigint | Date | null;
type OrderOf<E> = { [K in keyof E]?: NonNullable<E[K]> extends Collection<infer I> ? OrderOf<I> | string | number : NonNullable<E[K]> extends Date | string | number | boolean | bigint ? any : OrderOf<NonNullable<E[K]>> | string | number };
export type EntityData<E> = { [K in keyof E]?: any }; export type RequiredEntityData<E> = { [K in keyof E]?: any }; export type EntityDTO<E> = { [K in keyof E]: any }; export type Loaded<E, P = any> = E; export type Ref<E> = { id: any; unwrap(): E; getEntity(): E; load(): Promise<E> } & E; export type LazyRef<E> = E & { load?: any; unwrap?: any; getEntity?: any }; export type Rel<E> = E; export type Reference<E> = Ref<E>; export type Opt<T = any> = T; export type Hidden<T = any> = T; export type IdentifiedReference<E, P = any> = Ref<E>; export type Primary<E> = any; export type EntityDTOProp<T> = any;
export interface FindOptions<E, P = any> { populate?: readonly (string | Name<E>)[] | boolean; fields?: readonly (string | Name<E>)[]; exclude?: readonly (string | Name<E>)[]; orderBy?: OrderOf<E> | OrderOf<E>[]; where?: FilterQuery<E>; filters?: any; populateWhere?: any; populateOrderBy?: any; limit?: number; offset?: number; [more: string]: any }
export declare const EntityRepositoryType: unique symbol; export declare const EntityName: unique symbol; export declare const PrimaryKeyProp: unique symbol; export declare const OptionalProps: unique symbol; export declare const Config: unique symbol; export declare const HiddenProps: unique symbol;
export declare class Collection<E, O = any> { constructor(owner: any, items?: E[]); getItems(check?: boolean): E[]; add(...items: any[]): void; remove(...items: any[]): void; contains(item: any): boolean; isInitialized(): boolean; init(options?: any): Promise<this>; load(options?: any): Promise<this>; loadItems(options?: any): Promise<E[]>; loadCount(): Promise<number>; matching(options: any): Promise<E[]>; set(items: any): void; removeAll(): void; toArray(): any[]; count(): number; isEmpty(): boolean; map<U>(run: (item: E, at: number) => U): U[]; filter(run: (item: E, at: number) => boolean): E[]; find(run: (item: E, at: number) => boolean): E | undefined; getIdentifiers(): any[]; readonly length: number; [at: number]: E; [Symbol.iterator](): IterableIterator<E> }

export declare class EntityManager {
  find<E>(entity: Target<E>, where: FilterQuery<E>, options?: FindOptions<E>): Promise<E[]>; findOne<E>(entity: Target<E>, where: FilterQuery<E>, options?: FindOptions<E>): Promise<E | null>; findOneOrFail<E>(entity: Target<E>, where: FilterQuery<E>, options?: FindOptions<E>): Promise<E>; findAll<E>(entity: Target<E>, options?: FindOptions<E> & { where?: FilterQuery<E> }): Promise<E[]>; findAndCount<E>(entity: Target<E>, where: FilterQuery<E>, options?: FindOptions<E>): Promise<[E[], number]>; count<E>(entity: Target<E>, where?: FilterQuery<E>, options?: any): Promise<number>;
  create<E>(entity: Target<E>, data: RequiredEntityData<E>, options?: any): E; assign<E>(entity: E, data: EntityData<E>, options?: any): E; upsert<E>(entity: Target<E>, data: EntityData<E>, options?: any): Promise<E>; insert<E>(entity: Target<E>, data: EntityData<E>, options?: any): Promise<any>; insertMany<E>(entity: Target<E>, data: EntityData<E>[], options?: any): Promise<any>; nativeUpdate<E>(entity: Target<E>, where: FilterQuery<E>, data: EntityData<E>, options?: any): Promise<number>; nativeDelete<E>(entity: Target<E>, where: FilterQuery<E>, options?: any): Promise<number>;
  getReference<E>(entity: Target<E>, id: any, options?: any): E; getRepository<E>(entity: Target<E>): EntityRepository<E>; persist(entity: any): this; remove(entity: any): this; persistAndFlush(entity: any): Promise<void>; removeAndFlush(entity: any): Promise<void>; flush(): Promise<void>; fork(options?: any): EntityManager; clear(): void; transactional<T>(run: (em: EntityManager) => Promise<T>, options?: any): Promise<T>; populate(entities: any, populate: any, options?: any): Promise<any>; refresh(entity: any): Promise<any>; begin(options?: any): Promise<void>; commit(): Promise<void>; rollback(): Promise<void>; execute(sql: any, ...more: any[]): Promise<any>; getConnection(): any; getKnex(): any; createQueryBuilder<E>(entity: Target<E>, alias?: string): any; qb<E>(entity: Target<E>, alias?: string): any; map<E>(entity: Target<E>, data: any): E; merge(...args: any[]): any; getUnitOfWork(): any; getEventManager(): any; lock(...args: any[]): Promise<void>;
}
export declare class EntityRepository<E> {
  protected readonly em: EntityManager; find(where: FilterQuery<E>, options?: FindOptions<E>): Promise<E[]>; findOne(where: FilterQuery<E>, options?: FindOptions<E>): Promise<E | null>; findOneOrFail(where: FilterQuery<E>, options?: FindOptions<E>): Promise<E>; findAll(options?: FindOptions<E> & { where?: FilterQuery<E> }): Promise<E[]>; findAndCount(where: FilterQuery<E>, options?: FindOptions<E>): Promise<[E[], number]>; count(where?: FilterQuery<E>, options?: any): Promise<number>; create(data: RequiredEntityData<E>, options?: any): E; assign(entity: E, data: EntityData<E>, options?: any): E; upsert(data: EntityData<E>, options?: any): Promise<E>; insert(data: EntityData<E>, options?: any): Promise<any>; nativeUpdate(where: FilterQuery<E>, data: EntityData<E>, options?: any): Promise<number>; nativeDelete(where: FilterQuery<E>, options?: any): Promise<number>; getReference(id: any, options?: any): E; getEntityManager(): EntityManager; populate(entities: any, populate: any): Promise<any>; createQueryBuilder(alias?: string): any; qb(alias?: string): any; persistAndFlush(entity: any): Promise<void>; map(data: any): E;
}
export declare class BaseEntity { toObject(ignore?: any): any; toJSON(): any; assign(data: any): this; init(): Promise<this>; isInitialized(): boolean; populated(value?: boolean): void }
export declare class MikroORM { static init(options?: any): Promise<MikroORM>; readonly em: EntityManager; readonly schema: any; close(force?: boolean): Promise<void>; getMigrator(): any; getSchemaGenerator(): any; readonly config: any; readonly migrator: any; readonly seeder: any; isConnected(): Promise<boolean> }
export declare function wrap<E>(entity: E): { toObject(ignore?: any): EntityDTO<E>; toJSON(): any; assign(data: EntityData<E>, options?: any): E; init(): Promise<E>; isInitialized(): boolean; populated(value?: boolean): void; toReference(): Ref<E>; toPOJO(): EntityDTO<E> };
export declare function ref<E>(value: E, id?: any): Ref<E>; export declare function raw(...args: any[]): any; export declare const sql: any; export declare function defineConfig(options: any): any; export declare function t(...args: any[]): any; export declare const types: any; export declare const LoadStrategy: any, QueryOrder: any, Cascade: any, LockMode: any, IsolationLevel: any, Utils: any, ReferenceKind: any, RequestContext: any, CreateRequestContext: any, EnsureRequestContext: any; export declare class Type<A = any, B = any> {} export declare class UniqueConstraintViolationException extends Error {} export declare class NotFoundError extends Error {}
type Keyed<E> = { [K in keyof E]?: any };
interface SchemaKey<E> { name?: string; properties?: keyof E | Name<E> | readonly (keyof E | Name<E>)[]; [more: string]: any }
interface SchemaOptions<E> { name?: string; class?: new (...args: any[]) => E; tableName?: string; indexes?: SchemaKey<E>[]; uniques?: SchemaKey<E>[]; [more: string]: any }
export declare class EntitySchema<E = any, B = never> { constructor(options: SchemaOptions<E> & { properties?: Keyed<E> }); readonly class: new (...args: any[]) => E; readonly meta: any; readonly name: string; readonly tableName: string; readonly properties: any; readonly init: any; setClass(type: any): void; addHook(...args: any[]): void; addProperty(...args: any[]): void; addPrimaryKey(...args: any[]): void; setExtends(base: any): void; setRepository(repository: any): void }
export interface Built<T> { nullable(): Built<T | null>; $type<U = any>(): Built<U>; array(): Built<T[]>; ref(): Built<Ref<T>>; lazyRef(): Built<Ref<T>>; primary: Same<T>; unique: Same<T>; index: Same<T>; default: Same<T>; defaultRaw: Same<T>; fieldName: Same<T>; fieldNames: Same<T>; columnType: Same<T>; length: Same<T>; precision: Same<T>; scale: Same<T>; type: Same<T>; onCreate: Same<T>; onUpdate: Same<T>; onDelete: Same<T>; version: Same<T>; lazy: Same<T>; eager: Same<T>; hidden: Same<T>; persist: Same<T>; comment: Same<T>; name: Same<T>; object: Same<T>; prefix: Same<T>; strictNullable: Same<T>; mappedBy: Same<T>; inversedBy: Same<T>; joinColumn: Same<T>; joinColumns: Same<T>; inverseJoinColumn: Same<T>; owner: Same<T>; pivotTable: Same<T>; pivotEntity: Same<T>; orderBy: Same<T>; cascade: Same<T>; formula: Same<T>; autoincrement: Same<T>; unsigned: Same<T>; check: Same<T>; concurrencyCheck: Same<T>; runtimeType: Same<T>; serializedName: Same<T>; serializer: Same<T>; groups: Same<T>; returning: Same<T>; generated: Same<T>; extra: Same<T>; customOrder: Same<T>; ignoreSchemaChanges: Same<T>; updateRule: Same<T>; deleteRule: Same<T>; orphanRemoval: Same<T>; mapToPk: Same<T>; nativeEnumName: Same<T>; items: Same<T>; trackChanges: Same<T>; readonly __built: T }
type Same<T> = (...args: any[]) => Built<T>;
type ValueOf<P> = P extends Built<infer T> ? T : P extends () => infer R ? ValueOf<R> : any;
type EntityOf<P> = { [K in keyof P]: ValueOf<P[K]> };
type Aimed<E> = Target<E> | (() => Target<E>);
interface Builders { string(): Built<string>; text(): Built<string>; character(): Built<string>; uuid(): Built<string>; decimal(...args: any[]): Built<string>; bigint(...args: any[]): Built<bigint>; integer(): Built<number>; number(): Built<number>; smallint(): Built<number>; mediumint(): Built<number>; tinyint(): Built<number>; float(): Built<number>; double(): Built<number>; boolean(): Built<boolean>; date(): Built<string>; time(): Built<string>; datetime(...args: any[]): Built<Date>; timestamp(...args: any[]): Built<Date>; interval(...args: any[]): Built<any>; json<T = any>(): Built<T>; blob(): Built<any>; uint8array(): Built<any>; unknown(): Built<any>; vector(...args: any[]): Built<number[]>; array(...args: any[]): Built<any[]>; enum(...args: any[]): Built<any>; type<T = any>(...args: any[]): Built<T>; formula<T = any>(...args: any[]): Built<T>; property<T = any>(...args: any[]): Built<T>; embedded<E>(target: Aimed<E>): Built<E>; manyToOne<E>(target: Aimed<E>): Built<E>; oneToOne<E>(target: Aimed<E>): Built<E>; oneToMany<E>(target: Aimed<E>): Built<Collection<E>>; manyToMany<E>(target: Aimed<E>): Built<Collection<E>> }
export declare const p: Builders;
export declare const defineEntity: { <E>(options: SchemaOptions<E> & { class: new (...args: any[]) => E; properties: Keyed<E> | ((p: Builders) => Keyed<E>) }): EntitySchema<E>; <P>(options: { name?: string; tableName?: string; properties: P | ((p: Builders) => P); [more: string]: any }): EntitySchema<EntityOf<P>>; readonly properties: Builders };
export type InferEntity<S> = S extends { readonly class: new (...args: any[]) => infer E } ? E : never;
type Decorated = (...args: any[]) => any;
type Made<T> = (e?: any) => abstract new (...args: any[]) => T;
type Inverse<T> = (string & keyof T) | ((e: T) => any);
interface RelationOptions<T> { entity?: Made<T> | string; mappedBy?: Inverse<T>; inversedBy?: Inverse<T>; [option: string]: any }
interface Related { <T>(entity: Made<T>, inverse: Inverse<T>, options?: any): any; <T>(entity: Made<T>, options?: RelationOptions<T>): any; <T>(options?: RelationOptions<T>): any }
export declare const ManyToOne: Related, OneToOne: Related, OneToMany: Related, ManyToMany: Related;
export declare const Entity: Decorated, Embeddable: Decorated, Property: Decorated, PrimaryKey: Decorated, SerializedPrimaryKey: Decorated, Enum: Decorated, Formula: Decorated, Embedded: Decorated, Index: Decorated, Unique: Decorated, Check: Decorated, Filter: Decorated, BeforeCreate: Decorated, AfterCreate: Decorated, BeforeUpdate: Decorated, AfterUpdate: Decorated, BeforeDelete: Decorated, OnInit: Decorated, OnLoad: Decorated;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/mocks.ts
// Deep mocks of test libraries: a mock has the type of what it stands for, and what it is told to answer is checked.
const deepMocks = `
type $Function = (...args: any[]) => any;
type $Answer<F> = F extends (...args: any[]) => infer R ? R : never;
type $Resolved<F> = $Answer<F> extends PromiseLike<infer R> ? R : $Answer<F>;
type $Given<F> = F extends (...args: infer P) => any ? P : never;
export interface CalledWithMock<in out F> {
  calledWith(...args: any[]): CalledWithMock<F> & F;
  mockReturnValue(value: $Answer<F>): CalledWithMock<F> & F; mockReturnValueOnce(value: $Answer<F>): CalledWithMock<F> & F;
  mockResolvedValue(value: $Resolved<F>): CalledWithMock<F> & F; mockResolvedValueOnce(value: $Resolved<F>): CalledWithMock<F> & F;
  mockRejectedValue(value: any): CalledWithMock<F> & F; mockRejectedValueOnce(value: any): CalledWithMock<F> & F;
  mockImplementation(run?: (...args: $Given<F>) => any): CalledWithMock<F> & F; mockImplementationOnce(run: (...args: $Given<F>) => any): CalledWithMock<F> & F;
  mockReset(): any; mockClear(): any; mockRestore(): any; mockName(name: string): any; getMockName(): string; mock: any; fallbackMockImplementation: any;
}
type $Deep<in out T> = { [K in keyof T]: T[K] extends $Function ? CalledWithMock<T[K]> & T[K] : T[K] extends object ? DeepMockProxy<T[K]> : T[K] };
export type DeepMockProxy<in out T> = $Deep<T> & T;
export type DeepMocked<T> = DeepMockProxy<T>;
export type MockProxy<in out T> = { [K in keyof T]: T[K] extends $Function ? CalledWithMock<T[K]> & T[K] : T[K] } & T;
export type Mocked<T> = MockProxy<T>;
export function mockDeep<T>(...options: any[]): DeepMockProxy<T>;
export function createMock<T>(...options: any[]): DeepMockProxy<T>;
export function mock<T>(...options: any[]): MockProxy<T>;
export function mockReset(mock: any): void; export function mockClear(mock: any): void; export function mockFn<T = any>(): T & CalledWithMock<T>; export function stub<T>(): T;
export const any: any, anyString: any, anyNumber: any, anyObject: any, anyArray: any, anyFunction: any, anyBoolean: any, isA: any, notNull: any, captor: any, Matcher: any, JestMockExtended: any, VitestMockExtended: any;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/mongoose.ts
// Mongoose as its users see it. `At<D>` marks strings that name paths of `D`.
/** The package: what it exports by name is its default export too. */
const mongoosePackage = `
import * as mongoose from 'mongoose/all';
export * from 'mongoose/all';
export default mongoose;
`;
const mongoose = `
export type At<D> = string & { readonly __members: D };
type Fn = (...args: any[]) => any;
export type AnyObject = { [key: string]: any };
type Plain = string | number | boolean | bigint | Date | Buffer | Fn | Types.ObjectId;
type Element<T> = T extends (infer U)[] ? U : T;
type Operators<T> = { $eq?: any; $ne?: any; $in?: readonly any[]; $nin?: readonly any[]; $gt?: any; $gte?: any; $lt?: any; $lte?: any; $exists?: boolean; $regex?: any; $options?: string; $not?: any; $all?: any; $elemMatch?: Element<NonNullable<T>> extends object ? QueryFilter<Element<NonNullable<T>>> : any; $size?: number; $type?: any; $mod?: any; $near?: any; $geoWithin?: any; $geoIntersects?: any };
type Cast<T> = T extends Types.ObjectId ? T | string : T extends Date ? T | string | number : T;
type Value<T> = Cast<T> | Cast<Element<NonNullable<T>>> | readonly Cast<Element<NonNullable<T>>>[] | Operators<T> | RegExp | null;
type Paths = { [path: \`\${string}.\${string}\`]: any };
export type QueryFilter<D> = { [P in keyof D]?: Value<D[P]> } & { _id?: any; $and?: QueryFilter<D>[]; $or?: QueryFilter<D>[]; $nor?: QueryFilter<D>[]; $text?: any; $where?: any; $expr?: any; $comment?: string; $jsonSchema?: any; readonly __members?: D; readonly __asks?: true } & Paths;
export type RootQuerySelector<D> = QueryFilter<D>;
export type FilterQuery<D> = QueryFilter<D>;
type Fields<D, V> = { [P in keyof D]?: V } & { readonly __members?: D } & { [path: string]: V | any };
type Sets<D> = { [P in keyof D]?: any } & { readonly __members?: D; readonly __writes?: true } & AnyObject;
type Values<D> = { [P in keyof D]?: Cast<D[P]> | null } & { readonly __members?: D; readonly __writes?: true } & AnyObject;
/** What is written whole: Mongoose takes anything here, casts it, and leaves out what the schema does not have. */
type Part<T> = NonNullable<T> extends Plain ? any : NonNullable<T> extends (infer U)[] ? (NonNullable<U> extends Plain ? any : readonly Written<U>[]) : Written<T> | Types.ObjectId | string | null;
type Written<D> = { [P in keyof D]?: Part<D[P]> } & { readonly __members?: D; readonly __writes?: true } & AnyObject;
type Given<D> = Partial<D> | (AnyObject & { readonly __members?: D; readonly __writes?: true });
export type UpdateQuery<D> = Values<D> & { $set?: Values<D>; $unset?: Sets<D>; $inc?: Sets<D>; $mul?: Sets<D>; $min?: Sets<D>; $max?: Sets<D>; $rename?: Sets<D>; $setOnInsert?: Sets<D>; $currentDate?: Sets<D>; $push?: Sets<D>; $pull?: Sets<D>; $pullAll?: Sets<D>; $addToSet?: Sets<D>; $pop?: Sets<D>; $bit?: Sets<D> } & AnyObject;
export type UpdateWithAggregationPipeline = any[];
export type ProjectionType<D> = Fields<D, any> | string | At<D> | readonly (string | At<D>)[];
export type SortOrder = -1 | 1 | 'asc' | 'ascending' | 'desc' | 'descending';
type Sort<D> = string | At<D> | Fields<D, SortOrder | any> | [string | At<D>, SortOrder][] | Map<string, SortOrder> | null;
export interface QueryOptions<D = any> { sort?: Sort<D>; projection?: ProjectionType<D>; fields?: any; lean?: any; populate?: string | At<D> | (string | At<D> | PopulateOptions<D>)[] | PopulateOptions<D>; new?: boolean; upsert?: boolean; [option: string]: any }
export interface PopulateOptions<D = any> { path: string | At<D>; select?: any; match?: any; model?: any; options?: any; populate?: any; strictPopulate?: boolean; [option: string]: any }
export interface SaveOptions { [option: string]: any }
export declare namespace Types {
  class ObjectId { constructor(id?: any); toString(): string; toHexString(): string; equals(other: any): boolean; getTimestamp(): Date; static isValid(id: any): boolean; static createFromHexString(text: string): ObjectId; _id: this }
  class Array<T> extends global.Array<T> { addToSet(...args: any[]): any; pull(...args: any[]): any; toObject(): any }
  type DocumentArray<T> = (T & Document & Subdocument)[] & { id(id: any): (T & Subdocument) | null; create(value: any): T & Subdocument };
  type ArraySubdocument<T = any> = Subdocument & T;
  class Subdocument<I = any> extends Document<I> { ownerDocument(): Document; parent(): Document }
  class Decimal128 { toString(): string; static fromString(text: string): Decimal128 }
  class Map<V> extends global.Map<string, V> { toObject(): any }
  class Buffer {} class UUID {}
}
export type ObjectId = Types.ObjectId;
export type PopulatedDoc<T, Raw = any> = T | Raw;
export declare class Document<I = any, Q = any, D = any> {
  constructor(value?: any); _id: I; __v?: any; id?: any; isNew: boolean; errors?: any; collection: any; db: any; baseModelName?: string; $locals: any; schema: Schema<any>;
  save(options?: SaveOptions): Promise<this>; deleteOne(options?: any): any; remove(options?: any): Promise<this>; updateOne(update?: any, options?: any): any; replaceOne(value?: any): any; validate(...args: any[]): Promise<void>; validateSync(...args: any[]): any; populate<P = {}>(path: string | At<this> | (string | At<this> | PopulateOptions<this>)[] | PopulateOptions<this>, ...more: any[]): Promise<this & P>; depopulate(path?: string | At<this>): this; populated(path: string | At<this>): any; execPopulate(): Promise<this>;
  toObject<T = LeanOf<this>>(options?: any): T; toJSON<T = LeanOf<this>>(options?: any): T; set(path: string | At<this>, value: any, ...more: any[]): this; set(values: Sets<this>): this; get(path: string | At<this>, ...args: any[]): any; markModified(path: string | At<this>, scope?: any): void; isModified(path?: string | At<this> | readonly string[]): boolean; isDirectModified(path: any): boolean; isSelected(path: string): boolean; isInit(path: string): boolean; modifiedPaths(options?: any): string[]; directModifiedPaths(): string[]; invalidate(path: string | At<this>, ...args: any[]): any; overwrite(value: any): this; equals(other: any): boolean; increment(): this; init(value: any, ...args: any[]): this; unmarkModified(path: string): void; $set(...args: any[]): this; $session(session?: any): any; $isNew: boolean; $model(name?: string): any; model(name?: string): any; inspect(): any; getChanges(): any;
}
type LeanOf<T> = Omit<T, keyof Document | '$locals'> & { _id: any; id?: any };
export type HydratedDocument<D, M = {}, V = {}> = Document<any> & D & M & V;
export type FlattenMaps<T> = { [K in keyof T]: T[K] };
export type Require_id<T> = T & { _id: any };
export type Default__v<T> = T & { __v?: any };
export type GetLeanResultType<D, R = any, O = any> = D;
export type LeanDocument<T> = T;
export type EnforceDocument<D, M = {}> = HydratedDocument<D, M>;
export type ResolveSchemaOptions<T> = T;
export type DocType<M> = M extends Model<infer D> ? D : any;
type Void = void | Promise<void>;
export interface Query<R, H, D = H> extends Promise<R> {
  exec(): Promise<R>; lean<T = Lean<R, D>>(enabled?: any): Query<T, H, D>; populate<P = {}>(path: string | At<D> | (string | At<D>)[] | PopulateOptions<D> | (PopulateOptions<D> | string | At<D>)[], ...more: any[]): this;
  select(fields: string | At<D> | (string | At<D>)[] | Fields<D, any>): this; sort(fields?: Sort<D>): this; limit(count: number): this; skip(count: number): this; where(path: string | At<D>, value?: any): this; where(filter?: QueryFilter<D>): this; and(filters: QueryFilter<D>[]): this; or(filters: QueryFilter<D>[]): this; nor(filters: QueryFilter<D>[]): this;
  equals(value: any): this; gt(path: string | At<D>, value: any): this; gt(value?: any): this; gte(path: string | At<D>, value: any): this; gte(value?: any): this; lt(path: string | At<D>, value: any): this; lt(value?: any): this; lte(path: string | At<D>, value: any): this; lte(value?: any): this; ne(path: string | At<D>, value: any): this; ne(value?: any): this; in(path: string | At<D>, value: any): this; in(value?: any): this; nin(path: string | At<D>, value: any): this; nin(value?: any): this; regex(path: string | At<D>, value: any): this; regex(value?: any): this; exists(path: string | At<D>, value: any): this; exists(value?: any): this; all(...args: any[]): this; elemMatch(...args: any[]): this; size(...args: any[]): this; mod(...args: any[]): this; near(...args: any[]): this; within(): this; slice(...args: any[]): this;
  find(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D>): Query<H[], H, D>; findOne(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D>): Query<H | null, H, D>; findOneAndUpdate(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: QueryOptions<D>): Query<H | null, H, D>; countDocuments(filter?: QueryFilter<D>): Query<number, H, D>; distinct(path: string | At<D>, filter?: QueryFilter<D>): Query<any[], H, D>; updateOne(...args: any[]): Query<UpdateWriteOpResult, H, D>; updateMany(...args: any[]): Query<UpdateWriteOpResult, H, D>; deleteOne(...args: any[]): Query<any, H, D>; deleteMany(...args: any[]): Query<any, H, D>; count(filter?: QueryFilter<D>): Query<number, H, D>;
  orFail(error?: any): Query<NonNullable<R>, H, D>; session(session: any): this; setOptions(options: QueryOptions<D>): this; getOptions(): any; getFilter(): QueryFilter<D>; getQuery(): QueryFilter<D>; getUpdate(): UpdateQuery<D> | any; setUpdate(update: any): void; setQuery(query: any): void; set(...args: any[]): this; get(path: string | At<D>): any; projection(...args: any[]): any; collation(value: any): this; hint(value: any): this; batchSize(count: number): this; maxTimeMS(ms: number): this; read(...args: any[]): this; cursor(options?: any): any; transform<T>(run: (value: R) => T): Query<T, H, D>; merge(source: any): this; clone(): this; explain(...args: any[]): any; comment(text: string): this; allowDiskUse(enabled: boolean): this; tailable(...args: any[]): this; cast(...args: any[]): any; toConstructor(): any; model: any; op: string; mongooseOptions(options?: any): any; remove(...args: any[]): any; [Symbol.asyncIterator](): AsyncIterator<H>;
}
type Lean<R, D> = R extends (infer U)[] ? (D & { _id: any; __v?: any })[] : null extends R ? (D & { _id: any; __v?: any }) | null : R extends number ? R : D & { _id: any; __v?: any };
export type QueryWithHelpers<R, H, T = {}, D = H> = Query<R, H, D> & T;
export interface UpdateWriteOpResult { acknowledged: boolean; modifiedCount: number; upsertedId: any; upsertedCount: number; matchedCount: number; [more: string]: any }
export interface Aggregate<R> extends Promise<R> { exec(): Promise<R>; [stage: string]: any }
export type PipelineStage = { [stage: string]: any };
type Matching<D> = { filter?: QueryFilter<D>; update?: UpdateQuery<D> | any[]; [option: string]: any };
export type Write<D> = { insertOne?: { document: Values<D>; [option: string]: any }; updateOne?: Matching<D>; updateMany?: Matching<D>; deleteOne?: Matching<D>; deleteMany?: Matching<D>; replaceOne?: { filter?: QueryFilter<D>; replacement?: Values<D>; [option: string]: any } };
export interface Model<D, Q = {}, M = {}, V = {}, H = HydratedDocument<D, M, V>, S = any> {
  new (value?: Written<D> | D, fields?: any, options?: any): H; readonly __document?: D; readonly modelName: string; readonly collection: any; readonly db: any; readonly schema: Schema<D>; readonly base: any; discriminators?: any; readonly prototype: H;
  find(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H[], H, D> & Q; findOne(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findById(id: any, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q;
  findOneAndUpdate(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findByIdAndUpdate(id?: any, update?: UpdateQuery<D>, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findOneAndDelete(filter?: QueryFilter<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findByIdAndDelete(id?: any, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findOneAndRemove(filter?: QueryFilter<D>, options?: any): Query<H | null, H, D> & Q; findByIdAndRemove(id?: any, options?: any): Query<H | null, H, D> & Q; findOneAndReplace(filter?: QueryFilter<D>, value?: Given<D>, options?: any): Query<H | null, H, D> & Q;
  create(values: Given<D>[], options?: any): Promise<H[]>; create(value: Given<D>, options?: any): Promise<H>; create(...values: Given<D>[]): Promise<H[]>; insertMany(values: Given<D>[] | Partial<D>, options?: any): Promise<H[]>; insertOne(value: Given<D>, options?: any): Promise<H>; hydrate(value: any): H;
  updateOne(filter?: QueryFilter<D>, update?: UpdateQuery<D> | any[], options?: any): Query<UpdateWriteOpResult, H, D>; updateMany(filter?: QueryFilter<D>, update?: UpdateQuery<D> | any[], options?: any): Query<UpdateWriteOpResult, H, D>; update(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: any): Query<any, H, D>; replaceOne(filter?: QueryFilter<D>, value?: Given<D>, options?: any): Query<UpdateWriteOpResult, H, D>;
  deleteOne(filter?: QueryFilter<D>, options?: any): Query<{ acknowledged: boolean; deletedCount: number }, H, D>; deleteMany(filter?: QueryFilter<D>, options?: any): Query<{ acknowledged: boolean; deletedCount: number }, H, D>; remove(filter?: any): Query<any, H, D>;
  countDocuments(filter?: QueryFilter<D>, options?: any): Query<number, H, D>; estimatedDocumentCount(options?: any): Query<number, H, D>; count(filter?: QueryFilter<D>): Query<number, H, D>; exists(filter: QueryFilter<D>): Query<{ _id: any } | null, H, D>; distinct(path: string | At<D>, filter?: QueryFilter<D>): Query<any[], H, D>; where(path: string | At<D>, value?: any): Query<H[], H, D>; where(filter?: QueryFilter<D>): Query<H[], H, D>;
  aggregate<R = any>(pipeline?: PipelineStage[], options?: any): Aggregate<R[]>; bulkWrite(writes: Write<D>[], options?: any): Promise<any>; bulkSave(documents: H[], options?: any): Promise<any>; populate(documents: any, options: any): Promise<any>; watch(...args: any[]): any; startSession(options?: any): Promise<any>; syncIndexes(options?: any): Promise<any>; createIndexes(options?: any): Promise<void>; ensureIndexes(options?: any): Promise<void>; createCollection(options?: any): Promise<any>; discriminator<T = {}>(name: string, schema: Schema<T>, value?: any): Model<T & D>; init(): Promise<any>; validate(...args: any[]): Promise<any>; castObject(value: any, options?: any): any; diffIndexes(): any; cleanIndexes(): any; listIndexes(): any; mapReduce(...args: any[]): any; on(...args: any[]): any; applyDefaults(value: any): any; translateAliases(value: any): any; $where(value: any): any; recompileSchema(): void;
}
type TypeOf<T> = T extends { type: infer U } ? TypeOf<U> : T extends { enum: readonly (infer U)[] } ? U : T extends StringConstructor ? string : T extends NumberConstructor ? number : T extends BooleanConstructor ? boolean : T extends DateConstructor ? Date : T extends Schema<infer U> ? U : T extends (infer U)[] ? TypeOf<U>[] : T extends typeof Types.ObjectId | typeof Schema.Types.ObjectId ? Types.ObjectId : T extends Fn ? any : T extends { [key: string]: any } ? { [K in keyof T]: TypeOf<T[K]> } : any;
export type ObtainDocumentType<T> = { [K in keyof T]: TypeOf<T[K]> };
export type InferSchemaType<S> = S extends Schema<infer D> ? D : any;
export type InferRawDocType<T> = { [K in keyof T]: TypeOf<T[K]> };
export type HydratedDocumentFromSchema<S> = HydratedDocument<InferSchemaType<S>>;
export type SchemaDefinition<T = any> = { [P in keyof T]?: any } & AnyObject;
export interface SchemaOptions<D = any, H = any> { [option: string]: any }
type Definition = { [path: string]: any };
interface SchemaConstructor {
  <T extends Definition>(definition: T, options?: SchemaOptions<any>): Schema<InferRawDocType<T>>;
  new <T extends Definition>(definition: T, options?: SchemaOptions<any>): Schema<InferRawDocType<T>>;
  new <D = any, M = any, I = {}, Q = {}, V = {}, S = {}>(definition?: { [P in keyof D]?: any } | Schema<any>, options?: SchemaOptions<D>): Schema<D, M, I, Q, V, S>;
  readonly prototype: Schema; readonly Types: { ObjectId: typeof Types.ObjectId; Mixed: any; String: StringConstructor; Number: NumberConstructor; Boolean: BooleanConstructor; Date: DateConstructor; Buffer: any; Decimal128: any; Map: any; Array: any; DocumentArray: any; Subdocument: any; UUID: any; BigInt: any }; readonly ObjectId: typeof Types.ObjectId;
}
export declare const Schema: SchemaConstructor;
type DocumentHook = 'save' | 'validate' | 'init';
type QueryHook = 'find' | 'findOne' | 'findOneAndUpdate' | 'findOneAndDelete' | 'findOneAndReplace' | 'findOneAndRemove' | 'count' | 'countDocuments' | 'distinct' | 'estimatedDocumentCount' | 'update' | 'updateMany' | 'deleteMany' | 'replaceOne';
export interface Schema<D = any, M = any, I = {}, Q = {}, V = {}, S = {}> {
  readonly __document?: D;
  add(definition: any, prefix?: string): this; index(fields: Fields<D, any>, options?: any): this; indexes(): any[]; clearIndexes(): this; searchIndex(value: any): this; plugin(plugin: any, options?: any): this; virtual(name: string, options?: { localField?: string | At<D> | ((...args: any[]) => any); [option: string]: any }): VirtualType<HydratedDocument<D, I>>; path(name: string | At<D>, type?: any): any; pathType(name: string): string; requiredPaths(): string[]; eachPath(run: any): this; clone(): this; set(option: string, value: any): this; get(option: string): any; loadClass(value: any): this; remove(path: any): this; pick(paths: (string | At<D>)[]): Schema<any>; omit(paths: (string | At<D>)[]): Schema<any>; discriminator(...args: any[]): this; queue(...args: any[]): this; alias(...args: any[]): this;
  method(name: string, run: (this: HydratedDocument<D, I>, ...args: any[]) => any, options?: any): this; method(methods: { [name: string]: (this: HydratedDocument<D, I>, ...args: any[]) => any }): this; static(name: string, run: (this: OwnModel<M, D>, ...args: any[]) => any): this; static(statics: { [name: string]: (this: OwnModel<M, D>, ...args: any[]) => any }): this; methods: { [name: string]: (this: HydratedDocument<D, I>, ...args: any[]) => any }; statics: { [name: string]: (this: OwnModel<M, D>, ...args: any[]) => any }; query: any; obj: any; paths: any; virtuals: any; childSchemas: any[];
  pre(hook: DocumentHook | DocumentHook[], run: (this: HydratedDocument<D, I>, next: any, ...args: any[]) => any): this; pre(hook: QueryHook | QueryHook[] | RegExp, run: (this: Query<any, HydratedDocument<D, I>, D>, next: any, ...args: any[]) => any): this; pre<T = any>(hook: any, run: (this: T, next: any, ...args: any[]) => any): this; pre<T = any>(hook: any, options: any, run: (this: T, next: any, ...args: any[]) => any): this; pre(hook: any, ...run: any[]): this; post(hook: any, run: (this: any, doc: HydratedDocument<D, I>, next: any) => any): this; post(hook: any, ...run: any[]): this; toJSONSchema(options?: any): any;
}
/** A schema that says nothing of its model has one of its documents. */
type OwnModel<M, D> = 0 extends 1 & M ? Model<D> & AnyObject : M extends Model<any, any, any> ? M : Model<D> & AnyObject;
export interface VirtualType<H> { get(run: (this: H, ...args: any[]) => any): this; set(run: (this: H, ...args: any[]) => any): this; [more: string]: any }
export declare namespace Schema { namespace Types { type ObjectId = import('mongoose/all').Types.ObjectId | string; type Mixed = any; type Decimal128 = any; type Buffer = any } }
export declare const SchemaTypes: any;
export interface ClientSession { [method: string]: any }
export interface Connection { model<N extends keyof Models>(name: N): Exported<Models[N]>; model<D = any>(name: string, schema?: Schema<D>, collection?: string): Model<D>; [member: string]: any }
export interface Collection { [member: string]: any }
export interface ConnectOptions { [option: string]: any }
export type MongooseDocument = Document; export type CallbackError = any; export type CallbackWithoutResultAndOptionalError = any; export type Error = any; export type MongooseError = any; export type SchemaTypeOptions<T> = any; export type SchemaDefinitionProperty<T = any> = any; export type IndexDefinition = any; export type AggregateOptions = any; export type PreSaveMiddlewareFunction = any; export type MongooseUpdateQueryOptions = any; export type InsertManyOptions = any; export type ProjectionFields<D> = Fields<D, any>; export type HydratedArraySubdocument<D> = D & Document; export type HydratedSingleSubdocument<D> = D & Document; export type ApplyBasicQueryCasting<T> = any; export type Condition<T> = any; export type ToObjectOptions = any; export type MongooseOptions = any; export type Mongoose = any;
export declare const connection: Connection; export declare const connections: Connection[]; export declare const models: { [name: string]: Model<any> }; export declare const STATES: any; export declare const mongo: any; export declare const plugin: any; export declare const Aggregate: any; export declare const Query: any; export declare const VirtualType: any; export declare const MongooseError: any; export declare const isObjectIdOrHexString: any; export declare const trusted: any; export declare const sanitizeFilter: any;
/** What model('User') gives: made for each tree. */
export interface Models {}
type Exported<X> = X extends { hydrate: any; findOne: any } ? X : X extends { default: { hydrate: any; findOne: any } } ? X['default'] : { [K in keyof X]: X[K] extends { hydrate: any; findOne: any } ? X[K] : never }[keyof X];
export declare function model<N extends keyof Models>(name: N): Exported<Models[N]>; export declare function model<D>(name: string, schema?: Schema<D, any, any>, collection?: string, options?: any): Model<D>; export declare function model<D, U extends Model<any, any, any>>(name: string, schema?: Schema<any, any, any>, collection?: string, options?: any): U;
export declare function connect(uri: string, options?: any): Promise<any>; export declare function createConnection(...args: any[]): Connection; export declare function disconnect(): Promise<void>; export declare function startSession(options?: any): Promise<any>; export declare function isValidObjectId(value: any): boolean; export declare function set(...args: any[]): any; export declare function get(name: string): any; export declare function now(): Date; export declare function syncIndexes(options?: any): any; export declare function deleteModel(name: any): any; export declare function modelNames(): string[]; export declare function skipMiddlewareFunction(value?: any): any; export declare function overwriteMiddlewareResult(value?: any): any;
export namespace Error { type ValidationError = any; type CastError = any; type ValidatorError = any; type DocumentNotFoundError = any; type VersionError = any }
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/nestjs.ts
// NestJS packages as their users see them: mapped types keep the link to the members of their class.
const types = `
export interface Type<T = any> extends Function { new (...args: any[]): T }
type Key<T> = string & { readonly __members: T };
type Keys<T, K extends keyof T> = readonly (K | Key<T>)[];
type Mapped = { [option: string]: any };
export declare function PartialType<T>(type: Type<T>, options?: Mapped | any): Type<Partial<T>>;
export declare function PickType<T, K extends keyof T>(type: Type<T>, keys: readonly K[], decorator?: any): Type<Pick<T, K>>;
export declare function OmitType<T, K extends keyof T>(type: Type<T>, keys: readonly K[], decorator?: any): Type<Omit<T, K>>;
export declare function IntersectionType<A, B>(a: Type<A>, b: Type<B>, decorator?: any): Type<A & B>;
export declare function IntersectionType<A, B, C>(a: Type<A>, b: Type<B>, c: Type<C>): Type<A & B & C>;
export declare function IntersectionType<A, B, C, D>(a: Type<A>, b: Type<B>, c: Type<C>, d: Type<D>): Type<A & B & C & D>;
type Decorated = (...args: any[]) => any;
`;
const nestMappedTypes = `${types}
export declare const ObjectType: Decorated, InputType: Decorated, ArgsType: Decorated, InterfaceType: Decorated, Field: Decorated, HideField: Decorated, Resolver: Decorated, ResolveReference: Decorated, Query: Decorated, Mutation: Decorated, Subscription: Decorated, Args: Decorated, Parent: Decorated, Context: Decorated, Info: Decorated, Root: Decorated, Directive: Decorated, Extensions: Decorated, Scalar: Decorated;
export declare function ResolveField(...args: any[]): any;
export declare const Int: any, Float: any, ID: any, GraphQLISODateTime: any, GraphQLTimestamp: any, registerEnumType: Decorated, createUnionType: Decorated, GqlExecutionContext: any, GraphQLModule: any;
`;
const nestSwagger = `${types}
export declare const ApiProperty: Decorated, ApiPropertyOptional: Decorated, ApiResponseProperty: Decorated, ApiHideProperty: Decorated, ApiTags: Decorated, ApiBearerAuth: Decorated, ApiBasicAuth: Decorated, ApiCookieAuth: Decorated, ApiOAuth2: Decorated, ApiSecurity: Decorated, ApiOperation: Decorated, ApiResponse: Decorated, ApiOkResponse: Decorated, ApiCreatedResponse: Decorated, ApiAcceptedResponse: Decorated, ApiNoContentResponse: Decorated, ApiBadRequestResponse: Decorated, ApiUnauthorizedResponse: Decorated, ApiForbiddenResponse: Decorated, ApiNotFoundResponse: Decorated, ApiConflictResponse: Decorated, ApiUnprocessableEntityResponse: Decorated, ApiInternalServerErrorResponse: Decorated, ApiDefaultResponse: Decorated, ApiParam: Decorated, ApiQuery: Decorated, ApiBody: Decorated, ApiHeader: Decorated, ApiHeaders: Decorated, ApiConsumes: Decorated, ApiProduces: Decorated, ApiExtraModels: Decorated, ApiExcludeEndpoint: Decorated, ApiExcludeController: Decorated, ApiExtension: Decorated, ApiSchema: Decorated, getSchemaPath: Decorated, refs: Decorated;
export declare const DocumentBuilder: any, SwaggerModule: any;
`;
const nestCommon = `
export interface Type<T = any> extends Function { new (...args: any[]): T }
export interface Abstract<T> extends Function { prototype: T }
type Decorated = (...args: any[]) => any;
export declare const Module: Decorated, Global: Decorated, Injectable: Decorated, Inject: Decorated, Optional: Decorated, Controller: Decorated, Get: Decorated, Post: Decorated, Put: Decorated, Patch: Decorated, Delete: Decorated, All: Decorated, Options: Decorated, Head: Decorated, Search: Decorated, Sse: Decorated, Body: Decorated, Param: Decorated, Query: Decorated, Headers: Decorated, Req: Decorated, Request: Decorated, Res: Decorated, Response: Decorated, Next: Decorated, Session: Decorated, Ip: Decorated, HostParam: Decorated, UploadedFile: Decorated, UploadedFiles: Decorated, UseGuards: Decorated, UsePipes: Decorated, UseInterceptors: Decorated, UseFilters: Decorated, HttpCode: Decorated, Header: Decorated, Redirect: Decorated, Render: Decorated, Version: Decorated, SetMetadata: Decorated, Catch: Decorated, Bind: Decorated, SerializeOptions: Decorated, applyDecorators: Decorated, createParamDecorator: Decorated, forwardRef: Decorated, mixin: Decorated, RawBody: Decorated;
export declare const HttpStatus: any, RequestMethod: any, VersioningType: any, Scope: any, VERSION_NEUTRAL: any, ConsoleLogger: any, ValidationPipe: any, ParseIntPipe: any, ParseUUIDPipe: any, ParseBoolPipe: any, ParseArrayPipe: any, ParseEnumPipe: any, DefaultValuePipe: any, ParseFilePipe: any, FileTypeValidator: any, MaxFileSizeValidator: any, StreamableFile: any, ClassSerializerInterceptor: any, CacheModule: any, HttpModule: any, ParseFloatPipe: any, CacheInterceptor: any;
export type HttpStatus = any; export type Scope = any; export type StreamableFile = any; export type RequestMethod = any; export type ConsoleLogger = any; export type ValidationPipe = any; export type DynamicModule = any; export type Provider<T = any> = any; export type ModuleMetadata = any; export type INestApplication<T = any> = any; export type ForwardReference = any; export type FactoryProvider<T = any> = any; export type InjectionToken = any; export type ValidationPipeOptions = any; export type ValidationError = any; export type ClassSerializerContextOptions = any; export type CustomDecorator<T = any> = any; export type LogLevel = any; export type MiddlewareConsumer = any; export type ArgumentMetadata = any; export type CallHandler<T = any> = any; export type Paramtype = any; export type HttpServer = any; export type INestApplicationContext = any; export type LoggerService = any;
export interface ExecutionContext { switchToHttp(): { getRequest<T = any>(): T; getResponse<T = any>(): T; getNext<T = any>(): T }; switchToRpc(): any; switchToWs(): any; getHandler(): any; getClass<T = any>(): Type<T>; getArgs(): any; getArgByIndex(index: number): any; getType<T = any>(): T }
export type ArgumentsHost = ExecutionContext;
export interface CanActivate { canActivate(context: ExecutionContext): any }
export interface NestInterceptor<T = any, R = any> { intercept(context: ExecutionContext, next: any): any }
export interface PipeTransform<T = any, R = any> { transform(value: T, metadata: any): R }
export interface ExceptionFilter<T = any> { catch(exception: T, host: ArgumentsHost): any }
export interface NestMiddleware<Q = any, R = any> { use(request: Q, response: R, next: (error?: any) => void): any }
export interface OnModuleInit { onModuleInit(): any } export interface OnModuleDestroy { onModuleDestroy(): any } export interface OnApplicationBootstrap { onApplicationBootstrap(): any } export interface OnApplicationShutdown { onApplicationShutdown(signal?: string): any } export interface BeforeApplicationShutdown { beforeApplicationShutdown(signal?: string): any } export interface NestModule { configure(consumer: any): any }
export declare class Logger { constructor(context?: string, options?: any); log(message: any, ...more: any[]): void; error(message: any, ...more: any[]): void; warn(message: any, ...more: any[]): void; debug(message: any, ...more: any[]): void; verbose(message: any, ...more: any[]): void; fatal(message: any, ...more: any[]): void; static log(message: any, ...more: any[]): void; static error(message: any, ...more: any[]): void; static warn(message: any, ...more: any[]): void; static debug(message: any, ...more: any[]): void; static verbose(message: any, ...more: any[]): void; static overrideLogger(logger: any): void }
export declare class HttpException extends Error { constructor(response: any, status?: any, options?: any); getResponse(): any; getStatus(): number; initMessage(): void }
${[
    'BadRequest',
    'Unauthorized',
    'Forbidden',
    'NotFound',
    'NotAcceptable',
    'RequestTimeout',
    'Conflict',
    'Gone',
    'PayloadTooLarge',
    'UnsupportedMediaType',
    'UnprocessableEntity',
    'InternalServerError',
    'NotImplemented',
    'BadGateway',
    'ServiceUnavailable',
    'GatewayTimeout',
    'MethodNotAllowed',
    'PreconditionFailed',
    'ImATeapot',
]
    .map((name) => `export declare class ${name}Exception extends HttpException { constructor(response?: any, options?: any) }`)
    .join('\n')}
`;
const nestConfig = `
type PathValue<T, P> = P extends keyof T ? T[P] : P extends \`\${infer K}.\${infer R}\` ? K extends keyof T ? PathValue<NonNullable<T[K]>, R> : any : any;
export declare class ConfigService<K = any, V = false> { constructor(values?: any); get<T = any>(key: keyof K): T; get<P extends string>(key: P, options: { infer: true }): PathValue<K, P>; get<T = any>(key: any, fallback?: any, options?: any): T; getOrThrow<P extends string>(key: P, options: { infer: true }): PathValue<K, P>; getOrThrow<T = any>(key: any, ...more: any[]): T; set(...args: any[]): void }
export declare const ConfigModule: any, ConditionalModule: any;
export declare function registerAs<T>(token: any, factory: () => T): (() => T) & { KEY: string; asProvider(): any };
export type ConfigType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? Awaited<R> : any;
export type ConfigFactory<T = any> = any; export type ConfigModuleOptions<T = any> = any; export type ConfigObject = any;
`;
const nestTypeorm = `
type Decorated = (...args: any[]) => any;
export declare const TypeOrmModule: any; export declare const InjectRepository: Decorated, InjectDataSource: Decorated, InjectConnection: Decorated, InjectEntityManager: Decorated, getRepositoryToken: Decorated, getDataSourceToken: Decorated, getEntityManagerToken: Decorated, getConnectionToken: Decorated, getCustomRepositoryToken: Decorated;
export type TypeOrmModuleOptions = any; export type TypeOrmOptionsFactory = any; export type TypeOrmModuleAsyncOptions = any;
`;
const nestMongoose = `
import { Schema as MongooseSchema } from 'mongoose';
type Decorated = (...args: any[]) => any;
export declare const MongooseModule: any; export declare const Prop: Decorated, Schema: Decorated, Virtual: Decorated, InjectModel: Decorated, InjectConnection: Decorated, getModelToken: Decorated, getConnectionToken: Decorated, raw: Decorated;
export declare class SchemaFactory { static createForClass<T>(type: { new (...args: any[]): T } & Function): MongooseSchema<T> }
export declare class DefinitionsFactory { static createForClass(type: any): any }
export type MongooseModuleOptions = any; export type MongooseOptionsFactory = any; export type PropOptions = any; export type SchemaOptions = any; export type ModelDefinition = any;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/react.ts
// React as far as types flow through it: contexts, state, memoised values, components and their props.
const react = `
declare function React(): any;
declare namespace React {
  type ReactNode = any; type ReactElement<P = any, T = any> = any; type ReactPortal = any; type Key = string | number;
  type CSSProperties = any; type Ref<T> = any; type LegacyRef<T> = any; type ElementType<P = any> = any; type JSXElementConstructor<P> = any;
  type SyntheticEvent<T = any, E = any> = any; type FormEvent<T = any> = any; type ChangeEvent<T = any> = any; type MouseEvent<T = any, E = any> = any;
  type KeyboardEvent<T = any> = any; type FocusEvent<T = any, R = any> = any; type DragEvent<T = any> = any; type ClipboardEvent<T = any> = any;
  type PointerEvent<T = any> = any; type TouchEvent<T = any> = any; type UIEvent<T = any, E = any> = any; type WheelEvent<T = any> = any;
  type EventHandler<E = any> = any; type FormEventHandler<T = any> = any; type ChangeEventHandler<T = any> = any; type MouseEventHandler<T = any> = any; type KeyboardEventHandler<T = any> = any;
  type HTMLAttributes<T = any> = any; type HTMLProps<T = any> = any; type SVGProps<T = any> = any; type DetailedHTMLProps<E = any, T = any> = any; type ButtonHTMLAttributes<T = any> = any; type InputHTMLAttributes<T = any> = any; type AnchorHTMLAttributes<T = any> = any; type ImgHTMLAttributes<T = any> = any; type TextareaHTMLAttributes<T = any> = any; type SelectHTMLAttributes<T = any> = any; type FormHTMLAttributes<T = any> = any; type LabelHTMLAttributes<T = any> = any; type SVGAttributes<T = any> = any;
  type ForwardedRef<T> = any; type RefCallback<T> = any; type ElementRef<T> = any; type ComponentRef<T> = any; type DependencyList = readonly unknown[];
  type PropsWithChildren<P = {}> = P & { children?: ReactNode }; type PropsWithRef<P> = P; type PropsWithoutRef<P> = P;
  type FC<P = {}> = FunctionComponent<P>; type VFC<P = {}> = FunctionComponent<P>;
  interface FunctionComponent<P = {}> { (props: P & { children?: ReactNode; key?: any; ref?: any }): any; displayName?: string; defaultProps?: any; propTypes?: any }
  type ComponentType<P = {}> = FunctionComponent<P> | (new (props: P) => any);
  type ComponentProps<T> = T extends (props: infer P, ...rest: any) => any ? P : T extends new (props: infer P, ...rest: any) => any ? P : any;
  type ComponentPropsWithoutRef<T> = ComponentProps<T>; type ComponentPropsWithRef<T> = ComponentProps<T>;
  type SetStateAction<S> = S | ((before: S) => S); type Dispatch<A> = (value: A) => void; type DispatchWithoutAction = () => void;
  type Reducer<S, A> = (state: S, action: A) => S;
  interface RefObject<T> { current: T } interface MutableRefObject<T> { current: T }
  interface Context<T> { (props: { value: T; children?: ReactNode }): any; Provider: Provider<T>; Consumer: Consumer<T>; displayName?: string }
  type Provider<T> = (props: { value: T; children?: ReactNode; key?: any }) => any; type Consumer<T> = (props: { children: (value: T) => ReactNode }) => any;
  class Component<P = {}, S = {}, X = any> { constructor(props: P, context?: any); readonly props: P & { children?: ReactNode }; state: S; context: any; refs: any; setState(state: Partial<S> | null | ((state: S, props: P) => Partial<S> | null), done?: () => void): void; forceUpdate(done?: () => void): void; render(): ReactNode }
  class PureComponent<P = {}, S = {}, X = any> extends Component<P, S, X> {}
  function createContext<T>(value: T): Context<T>; function useContext<T>(context: Context<T>): T; function use<T>(source: Promise<T> | Context<T>): T;
  function useState<S>(initial: S | (() => S)): [S, Dispatch<SetStateAction<S>>]; function useState<S = undefined>(): [S | undefined, Dispatch<SetStateAction<S | undefined>>];
  function useReducer<S, A>(reducer: (state: S, action: A) => S, initial: S, init?: any): [S, Dispatch<A>]; function useReducer<S, A, I>(reducer: (state: S, action: A) => S, initial: I, init: (value: I) => S): [S, Dispatch<A>];
  function useMemo<T>(make: () => T, on?: DependencyList): T; function useCallback<T extends (...args: any[]) => any>(run: T, on?: DependencyList): T;
  function useRef<T>(initial: T): MutableRefObject<T>; function useRef<T>(initial: T | null): RefObject<T | null>; function useRef<T = undefined>(): MutableRefObject<T | undefined>;
  function useEffect(run: () => any, on?: DependencyList): void; function useLayoutEffect(run: () => any, on?: DependencyList): void; function useInsertionEffect(run: () => any, on?: DependencyList): void; function useImperativeHandle(ref: any, make: () => any, on?: DependencyList): void;
  function useDeferredValue<T>(value: T): T; function useTransition(): [boolean, (run: () => any) => void]; function startTransition(run: () => any): void; function useId(): string; function useSyncExternalStore<T>(subscribe: any, get: () => T, server?: () => T): T; function useDebugValue(value: any, format?: any): void;
  function useOptimistic<T, A = T>(state: T, update?: (state: T, action: A) => T): [T, (action: A) => void]; function useActionState<S, P>(action: (state: Awaited<S>, payload: P) => S | Promise<S>, initial: Awaited<S>, link?: string): [Awaited<S>, (payload: P) => void, boolean]; function cache<T>(run: T): T;
  function memo<T>(component: T, same?: any): T; function forwardRef<T, P = {}>(render: (props: P, ref: any) => any): FunctionComponent<P>; function lazy<T>(load: () => Promise<{ default: T }>): T;
  function createElement(type: any, props?: any, ...children: any[]): any; function cloneElement(element: any, props?: any, ...children: any[]): any; function isValidElement(value: any): boolean; function createRef<T>(): RefObject<T | null>;
  const Fragment: any; const Suspense: any; const StrictMode: any; const Profiler: any; const Children: any; const version: string; function act(run: any): any;
  namespace JSX { type Element = any; interface IntrinsicElements { [name: string]: any } }
}
export = React;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/results.ts
// Results and options of ts-results and neverthrow: what is put in is what comes out after the guard.
const tsResults = `
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
const neverthrow = `
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

;// CONCATENATED MODULE: ./src/typecheck/stubs/sequelize.ts
// Sequelize as its users see it: options of queries and values are mapped types over the members of the model.
const sequelize = `
type Key<M> = { [K in keyof M]?: any };
type Own<M> = Omit<M, keyof Model>;
export type WhereOptions<M = any> = Key<M> & { [operator: symbol]: any } | any[] | undefined;
export type WhereAttributeHash<M = any> = Key<M>;
type Names<M> = { readonly __members: M } & string;
type Listed<M> = readonly (string | Names<M> | readonly [any, string] | any)[];
export type FindAttributeOptions<M = any> = Listed<M> | { include?: Listed<M>; exclude?: Listed<M> };
export type Order = any;
export type OrderItem = any;
export interface Filterable<M = any> { where?: { [K in keyof M]?: any } & { [operator: symbol]: any } }
export interface FindOptions<M = any> extends Filterable<M> { attributes?: FindAttributeOptions<M>; include?: any; order?: any; group?: any; limit?: number; offset?: number; transaction?: any; raw?: boolean; paranoid?: boolean; having?: any; lock?: any; rejectOnEmpty?: any; logging?: any; benchmark?: any; plain?: any; nest?: any; [more: string]: any }
export interface CountOptions<M = any> extends FindOptions<M> {} export interface DestroyOptions<M = any> extends Filterable<M> { [more: string]: any } export interface UpdateOptions<M = any> extends Filterable<M> { [more: string]: any } export interface FindAndCountOptions<M = any> extends FindOptions<M> {} export interface NonNullFindOptions<M = any> extends FindOptions<M> {} export interface FindOrCreateOptions<M = any, C = M> extends FindOptions<M> { defaults?: Key<C> }
export type CreateOptions<M = any> = any; export type SaveOptions<M = any> = any; export type BulkCreateOptions<M = any> = any; export type InstanceUpdateOptions<M = any> = any; export type InstanceDestroyOptions = any; export type RestoreOptions<M = any> = any; export type UpsertOptions<M = any> = any; export type IncludeOptions = any; export type Includeable = any; export type ScopeOptions = any; export type ModelAttributes<M = any, A = any> = { [K in keyof A]?: any }; export type InitOptions<M = any> = any; export type ModelOptions<M = any> = any; export type QueryOptions = any; export type Transactionable = any; export type HookReturn = any;
export type Attributes<M> = Own<M>; export type CreationAttributes<M> = Partial<Own<M>>; export type InferAttributes<M, O = any> = { [K in keyof M as K extends keyof Model ? never : K]: M[K] }; export type InferCreationAttributes<M, O = any> = { [K in keyof M as K extends keyof Model ? never : K]?: M[K] };
export type CreationOptional<T> = T; export type NonAttribute<T> = T; export type ForeignKey<T> = T; export type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
export type ModelStatic<M> = (new (...args: any[]) => M) & typeof Model; export type ModelCtor<M> = ModelStatic<M>; export type ModelDefined<A, C = A> = ModelStatic<Model<A, C> & A>;
export declare class Model<A = any, C = A> {
  constructor(values?: any, options?: any); readonly _attributes: A; readonly _creationAttributes: C; isNewRecord: boolean; sequelize: any; dataValues: any;
  static sequelize?: any; static readonly tableName: string; static readonly primaryKeyAttribute: string; static readonly associations: any; static readonly rawAttributes: any; static readonly options: any;
  static init<M extends Model>(this: ModelStatic<M>, attributes: { [name: string]: any }, options: any): any;
  static findAll<M extends Model>(this: ModelStatic<M>, options?: FindOptions<M>): Promise<M[]>; static findOne<M extends Model>(this: ModelStatic<M>, options: FindOptions<M> & { rejectOnEmpty: any }): Promise<M>; static findOne<M extends Model>(this: ModelStatic<M>, options?: FindOptions<M>): Promise<M | null>; static findByPk<M extends Model>(this: ModelStatic<M>, id: any, options: FindOptions<M> & { rejectOnEmpty: any }): Promise<M>; static findByPk<M extends Model>(this: ModelStatic<M>, id?: any, options?: FindOptions<M>): Promise<M | null>;
  static findAndCountAll<M extends Model>(this: ModelStatic<M>, options?: FindOptions<M>): Promise<{ rows: M[]; count: number }>; static findOrCreate<M extends Model>(this: ModelStatic<M>, options: FindOrCreateOptions<M>): Promise<[M, boolean]>; static findOrBuild<M extends Model>(this: ModelStatic<M>, options: FindOrCreateOptions<M>): Promise<[M, boolean]>; static findCreateFind<M extends Model>(this: ModelStatic<M>, options: FindOrCreateOptions<M>): Promise<[M, boolean]>;
  static create<M extends Model>(this: ModelStatic<M>, values?: Key<M>, options?: any): Promise<M>; static build<M extends Model>(this: ModelStatic<M>, values?: Key<M>, options?: any): M; static bulkCreate<M extends Model>(this: ModelStatic<M>, values: readonly Key<M>[], options?: any): Promise<M[]>; static bulkBuild<M extends Model>(this: ModelStatic<M>, values: readonly Key<M>[], options?: any): M[]; static upsert<M extends Model>(this: ModelStatic<M>, values: Key<M>, options?: any): Promise<[M, boolean | null]>; static update<M extends Model>(this: ModelStatic<M>, values: Key<M>, options: UpdateOptions<M>): Promise<[number, M[]]>;
  static destroy<M extends Model>(this: ModelStatic<M>, options?: DestroyOptions<M>): Promise<number>; static restore<M extends Model>(this: ModelStatic<M>, options?: any): Promise<void>; static count<M extends Model>(this: ModelStatic<M>, options?: FindOptions<M>): Promise<number>; static increment<M extends Model>(this: ModelStatic<M>, fields: any, options: any): Promise<any>; static decrement<M extends Model>(this: ModelStatic<M>, fields: any, options: any): Promise<any>; static max<M extends Model>(this: ModelStatic<M>, field: string | Names<M>, options?: FindOptions<M>): Promise<any>; static min<M extends Model>(this: ModelStatic<M>, field: string | Names<M>, options?: FindOptions<M>): Promise<any>; static sum<M extends Model>(this: ModelStatic<M>, field: string | Names<M>, options?: FindOptions<M>): Promise<number>;
  static scope<M>(this: M, ...scopes: any[]): M; static unscoped<M>(this: M): M; static schema<M>(this: M, schema: string, options?: any): M; static truncate(options?: any): Promise<void>; static sync(options?: any): Promise<any>; static addScope(...args: any[]): void; static addHook(...args: any[]): any; static removeAttribute(name: string): void; static getTableName(): any; static describe(): Promise<any>; static aggregate(...args: any[]): Promise<any>;
  static hasOne(target: any, options?: any): any; static hasMany(target: any, options?: any): any; static belongsTo(target: any, options?: any): any; static belongsToMany(target: any, options?: any): any; static beforeCreate(...args: any[]): any; static afterCreate(...args: any[]): any; static beforeSave(...args: any[]): any; static beforeUpdate(...args: any[]): any; static afterUpdate(...args: any[]): any; static beforeDestroy(...args: any[]): any; static beforeValidate(...args: any[]): any;
  get<K extends keyof this>(key: K, options?: any): this[K]; get(options?: any): any; getDataValue<K extends keyof this>(key: K | Names<this>): this[K]; setDataValue(key: string | Names<this>, value: any): void; set<K extends keyof this>(key: K, value: any, options?: any): this; set(values: Key<this>, options?: any): this; update(values: Key<this>, options?: any): Promise<this>; save(options?: any): Promise<this>; reload(options?: any): Promise<this>; validate(options?: any): Promise<void>; destroy(options?: any): Promise<void>; restore(options?: any): Promise<void>; increment(fields: any, options?: any): Promise<this>; decrement(fields: any, options?: any): Promise<this>; equals(other: any): boolean; changed(key: string | Names<this>, dirty?: boolean): any; changed(): any; previous(key?: string | Names<this>): any; toJSON<T = any>(): any; isSoftDeleted(): boolean;
}
export declare class Sequelize { constructor(...args: any[]); define<A extends { [name: string]: any }>(name: string, attributes: A, options?: any): ModelStatic<Model & { [K in keyof A]: any }>; model(name: string): any; readonly models: any; query(sql: any, options?: any): Promise<any>; transaction<T>(run: (transaction: any) => Promise<T>): Promise<T>; transaction<T>(options: any, run: (transaction: any) => Promise<T>): Promise<T>; transaction(options?: any): Promise<any>; authenticate(options?: any): Promise<void>; sync(options?: any): Promise<any>; close(): Promise<void>; getQueryInterface(): any; escape(value: any): string; addModels(models: any): void; literal(sql: string): any; fn(...args: any[]): any; col(name: string): any; [more: string]: any; static literal(sql: string): any; static fn(...args: any[]): any; static col(name: string): any; static where(...args: any[]): any; static Op: typeof Op; static [more: string]: any }
export default Sequelize;
export declare const DataTypes: any; export declare const Op: { readonly [operator: string]: any }; export declare const QueryTypes: any; export declare const Deferrable: any; export declare function literal(sql: string): any; export declare function fn(...args: any[]): any; export declare function col(name: string): any; export declare function cast(...args: any[]): any; export declare function where(...args: any[]): any; export declare function json(...args: any[]): any; export declare function and(...args: any[]): any; export declare function or(...args: any[]): any;
export type Transaction = any; export declare const Transaction: any; export declare class UniqueConstraintError extends Error { [more: string]: any } export declare class ValidationError extends Error { [more: string]: any } export declare class DatabaseError extends Error { [more: string]: any } export declare class EmptyResultError extends Error {} export declare class ForeignKeyConstraintError extends Error { [more: string]: any } export type QueryInterface = any;
export type HasManyGetAssociationsMixin<M> = (options?: any) => Promise<M[]>; export type BelongsToGetAssociationMixin<M> = (options?: any) => Promise<M>; export type HasOneGetAssociationMixin<M> = (options?: any) => Promise<M>; export type BelongsToManyGetAssociationsMixin<M> = (options?: any) => Promise<M[]>; export type HasManyCreateAssociationMixin<M, K = any, S = any> = (values?: any, options?: any) => Promise<M>; export type HasManyAddAssociationMixin<M, K> = any; export type HasManyCountAssociationsMixin = any;
`;
/** Its models are Sequelize's own, with decorators that take anything. */
const sequelizeTypescript = `
import { Model as Plain, Sequelize as Connection } from 'sequelize';
export declare class Model<A = any, C = A> extends Plain<A, C> { $get<K extends keyof this>(key: K, options?: any): Promise<any>; $set(...args: any[]): Promise<any>; $add(...args: any[]): Promise<any>; $create(...args: any[]): Promise<any>; $remove(...args: any[]): Promise<any>; $count(...args: any[]): Promise<any>; $has(...args: any[]): Promise<any> }
export declare class Sequelize extends Connection {}
type Decorated = (...args: any[]) => any;
export declare const Table: Decorated, Column: Decorated, PrimaryKey: Decorated, AutoIncrement: Decorated, AllowNull: Decorated, NotNull: Decorated, Default: Decorated, Unique: Decorated, Index: Decorated, ForeignKey: Decorated, BelongsTo: Decorated, HasOne: Decorated, HasMany: Decorated, BelongsToMany: Decorated, CreatedAt: Decorated, UpdatedAt: Decorated, DeletedAt: Decorated, Scopes: Decorated, DefaultScope: Decorated, Comment: Decorated, BeforeCreate: Decorated, BeforeSave: Decorated, BeforeUpdate: Decorated, BeforeDestroy: Decorated, BeforeValidate: Decorated, AfterCreate: Decorated, AfterSave: Decorated, AfterUpdate: Decorated, AfterDestroy: Decorated, AfterFind: Decorated, AfterRestore: Decorated, AfterUpsert: Decorated, AfterBulkCreate: Decorated, BeforeBulkCreate: Decorated, Length: Decorated, IsEmail: Decorated, IsIn: Decorated, IsUUID: Decorated, IsUrl: Decorated, IsNumeric: Decorated, Is: Decorated, Min: Decorated, Max: Decorated, Validate: Decorated, NotEmpty: Decorated, NotContains: Decorated, IsDate: Decorated, IsInt: Decorated, IsDecimal: Decorated, IsAlphanumeric: Decorated, IsFloat: Decorated, IsLowercase: Decorated, Contains: Decorated, Equals: Decorated, Not: Decorated, IsNull: Decorated, IsAfter: Decorated, IsBefore: Decorated;
export declare const DataType: any; export type SequelizeOptions = any; export type ModelCtor<M = any> = any; export type Repository<M> = any; export declare function createIndexDecorator(...args: any[]): any;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/servers.ts
// Express and Fastify as far as a project adds to them: `req.user`, `app.prisma`, bodies whose type is written.
const expressCore = `
type $Next = (error?: any) => void;
export interface NextFunction { (error?: any): void }
export interface ParamsDictionary { [name: string]: string }
export interface Request<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> extends Express.Request { params: P; query: ReqQuery; body: ReqBody; headers: any; method: string; url: string; originalUrl: string; path: string; get(name: string): any; [member: string]: any }
export interface Response<ResBody = any, Locals extends { [name: string]: any } = any> extends Express.Response { json(body?: ResBody): any; jsonp(body?: ResBody): any; send(body?: ResBody): any; status(code: number): this; locals: Locals; [member: string]: any }
export interface RequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> { (req: Request<P, ResBody, ReqBody, ReqQuery, Locals>, res: Response<ResBody, Locals>, next: NextFunction): any }
export type ErrorRequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> = (error: any, req: Request<P, ResBody, ReqBody, ReqQuery, Locals>, res: Response<ResBody, Locals>, next: NextFunction) => any;
type $Handler = RequestHandler | readonly RequestHandler[];
interface $Matcher { (path: string | RegExp | readonly (string | RegExp)[], ...handlers: $Handler[]): this }
export interface IRouter extends RequestHandler { all: $Matcher; get: $Matcher; post: $Matcher; put: $Matcher; patch: $Matcher; delete: $Matcher; head: $Matcher; options: $Matcher; use(...handlers: any[]): this; param(name: any, handler: any): this; route(path: any): any; [member: string]: any }
export interface Router extends IRouter {}
export interface Application extends IRouter { listen(...args: any[]): any; set(...args: any[]): this; locals: any }
export interface Express extends Application {}
`;
const express = `
import * as core from 'express-serve-static-core';
declare function e(): core.Express;
declare namespace e {
  export interface Application extends core.Application {}
  export interface Express extends core.Express {}
  export interface Request<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> extends core.Request<P, ResBody, ReqBody, ReqQuery, Locals> {}
  export interface Response<ResBody = any, Locals extends { [name: string]: any } = any> extends core.Response<ResBody, Locals> {}
  export interface NextFunction extends core.NextFunction {}
  export interface RequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> extends core.RequestHandler<P, ResBody, ReqBody, ReqQuery, Locals> {}
  export type ErrorRequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> = core.ErrorRequestHandler<P, ResBody, ReqBody, ReqQuery, Locals>;
  export interface IRouter extends core.IRouter {}
  export interface Router extends core.Router {}
  export type CookieOptions = any;
  export function Router(options?: any): core.Router;
  export const json: any, urlencoded: any, raw: any, text: any, query: any, application: any, request: any, response: any;
  const serve: any;
  export { serve as static };
}
export = e;
`;
const fastify = `
type $Part<R, K extends string> = R extends { [P in K]: infer T } ? T : any;
export interface FastifyRequest<R = any, A = any, B = any, C = any, D = any, E = any, F = any, G = any> { body: $Part<R, 'Body'>; params: $Part<R, 'Params'>; query: $Part<R, 'Querystring'>; headers: any; [member: string]: any }
export interface FastifyReply<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> { code(status: number): this; status(status: number): this; send(payload?: any): this; [member: string]: any }
export type RouteHandlerMethod = (request: FastifyRequest, reply: FastifyReply) => any;
type $Handler<R> = (this: FastifyInstance, request: FastifyRequest<R>, reply: FastifyReply) => any;
type $Options<R> = { handler?: $Handler<R>; preHandler?: any; schema?: any; [option: string]: any };
interface $Shorthand { <R = any>(path: string, handler: $Handler<R>): FastifyInstance; <R = any>(path: string, options: $Options<R>, handler: $Handler<R>): FastifyInstance; <R = any>(path: string, options: $Options<R>): FastifyInstance }
export interface FastifyInstance<A = any, B = any, C = any, D = any, E = any> { get: $Shorthand; post: $Shorthand; put: $Shorthand; patch: $Shorthand; delete: $Shorthand; head: $Shorthand; options: $Shorthand; all: $Shorthand; route<R = any>(options: $Options<R>): FastifyInstance; register(plugin: FastifyPluginAsync<any> | FastifyPluginCallback<any> | Promise<any>, options?: any): any; decorate(...args: any[]): this; decorateRequest(...args: any[]): this; decorateReply(...args: any[]): this; addHook(name: string, hook: (request: any, reply: any, ...rest: any[]) => any): this; withTypeProvider<P = any>(): FastifyInstance; [member: string]: any }
export type FastifyPluginAsync<O = any, A = any, B = any, C = any> = (instance: FastifyInstance, options: O) => Promise<void>;
export type FastifyPluginCallback<O = any, A = any, B = any, C = any> = (instance: FastifyInstance, options: O, done: (error?: any) => void) => void;
export type FastifyPlugin<O = any> = FastifyPluginCallback<O> | FastifyPluginAsync<O>;
export type FastifyPluginOptions = any; export type FastifyServerOptions = any; export type FastifyError = any; export type FastifySchema = any; export type RouteOptions = any; export type RouteShorthandOptions = any; export type FastifyBaseLogger = any; export type HookHandlerDoneFunction = any; export type RouteGenericInterface = any; export type FastifyTypeProvider = any; export type RawServerDefault = any; export type RawRequestDefaultExpression = any; export type RawReplyDefaultExpression = any; export type FastifyListenOptions = any; export type preHandlerHookHandler = any; export type onRequestHookHandler = any;
export declare function fastify(options?: any): FastifyInstance;
export default fastify;
`;
const fastifyPlugin = `
import type { FastifyInstance } from 'fastify';
declare function plugin<O = any>(run: (instance: FastifyInstance, options: O, done: (error?: any) => void) => any, options?: any): (instance: FastifyInstance, options: O) => Promise<void>;
export { plugin as fastifyPlugin };
export default plugin;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/typeorm.ts
// TypeORM as its users see it. `At<E>` marks strings that name members of an entity: the checker hands the entity back for them. Type parameters are called as TypeORM calls them, or code
// could not add to its interfaces.
const typeorm = `
export type At<Entity> = string & { readonly __members: Entity };
type Fn = (...args: any[]) => any;
export type ObjectLiteral = { [key: string]: any };
export type EntityTarget<Entity> = (new (...args: any[]) => Entity) | { type: Entity; name: string } | EntitySchema<Entity> | string;
export type ObjectType<T> = (new (...args: any[]) => T) | Function;
export type DeepPartial<T> = T | (T extends (infer U)[] ? DeepPartial<U>[] : T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T);
export type QueryPartialEntity<T> = { [P in keyof T]?: T[P] | (() => string) };
export type QueryDeepPartialEntity<T> = { [P in keyof T]?: (T[P] extends (infer U)[] ? QueryDeepPartialEntity<U>[] : T[P] extends readonly (infer U)[] ? readonly QueryDeepPartialEntity<U>[] : QueryDeepPartialEntity<T[P]>) | (() => string) };
type WhereProperty<P, F = P> = P extends Promise<infer I> ? WhereProperty<NonNullable<I>> : P extends (infer I)[] ? WhereProperty<NonNullable<I>> : P extends Fn ? never : P extends Date ? F | FindOperator<F> : P extends string | number | boolean | bigint | symbol ? F | FindOperator<F> : P extends object ? FindOptionsWhere<F> | FindOptionsWhere<F>[] | FindOperator<any> | boolean | F : F | FindOperator<F>;
export type FindOptionsWhereProperty<P, F = P> = WhereProperty<P, F>;
export type FindOptionsWhere<Entity> = { [P in keyof Entity]?: P extends 'toString' ? unknown : WhereProperty<NonNullable<Entity[P]>> };
export type FindConditions<Entity> = FindOptionsWhere<Entity>;
export type FindOptionsOrderValue = 'ASC' | 'DESC' | 'asc' | 'desc' | 1 | -1 | { direction?: 'asc' | 'desc' | 'ASC' | 'DESC'; nulls?: 'first' | 'last' | 'FIRST' | 'LAST' };
type OrderProperty<P> = P extends Promise<infer I> ? OrderProperty<NonNullable<I>> : P extends (infer I)[] ? OrderProperty<NonNullable<I>> : P extends Fn ? never : P extends string | number | boolean | bigint | Date ? FindOptionsOrderValue : P extends object ? FindOptionsOrder<P> | FindOptionsOrderValue : FindOptionsOrderValue;
export type FindOptionsOrder<Entity> = { [P in keyof Entity]?: P extends 'toString' ? unknown : OrderProperty<NonNullable<Entity[P]>> };
type SelectProperty<P> = P extends Promise<infer I> ? SelectProperty<I> | boolean : P extends (infer I)[] ? SelectProperty<I> | boolean : P extends Fn ? never : P extends string | number | boolean | bigint | Date ? boolean : P extends object ? FindOptionsSelect<P> | boolean : boolean;
export type FindOptionsSelect<Entity> = { [P in keyof Entity]?: P extends 'toString' ? unknown : SelectProperty<NonNullable<Entity[P]>> };
export type FindOptionsSelectByString<Entity> = (keyof Entity | At<Entity>)[];
type RelationProperty<P> = P extends Promise<infer I> ? RelationProperty<NonNullable<I>> | boolean : P extends (infer I)[] ? RelationProperty<NonNullable<I>> | boolean : P extends string | number | boolean | bigint | Date | Fn ? never : P extends object ? FindOptionsRelations<P> | boolean : boolean;
export type FindOptionsRelations<Entity> = { [P in keyof Entity]?: P extends 'toString' ? unknown : RelationProperty<NonNullable<Entity[P]>> };
export type FindOptionsRelationByString = string[];
export interface JoinOptions { alias: string; leftJoinAndSelect?: { [key: string]: string }; innerJoinAndSelect?: { [key: string]: string }; leftJoin?: { [key: string]: string }; innerJoin?: { [key: string]: string } }
export interface FindOneOptions<Entity = any> {
  comment?: string; select?: FindOptionsSelect<Entity> | FindOptionsSelectByString<Entity>; where?: FindOptionsWhere<Entity>[] | FindOptionsWhere<Entity> | string | Fn;
  relations?: FindOptionsRelations<Entity> | (string | At<Entity>)[]; relationLoadStrategy?: 'join' | 'query'; join?: JoinOptions; order?: FindOptionsOrder<Entity>;
  cache?: any; lock?: any; withDeleted?: boolean; loadRelationIds?: boolean | { relations?: (string | At<Entity>)[]; disableMixedMap?: boolean }; loadEagerRelations?: boolean; transaction?: boolean;
}
export interface FindManyOptions<Entity = any> extends FindOneOptions<Entity> { skip?: number; take?: number }
export interface SaveOptions { data?: any; listeners?: boolean; transaction?: boolean; chunk?: number; reload?: boolean }
export interface RemoveOptions { data?: any; listeners?: boolean; transaction?: boolean; chunk?: number }
export interface UpsertOptions<Entity> { conflictPaths: (string | At<Entity>)[] | { [P in keyof Entity]?: true }; skipUpdateIfNoValuesChanged?: boolean; upsertType?: string; indexPredicate?: string }
export declare class FindOperator<T> { readonly value: T; readonly type: string }
export declare class EqualOperator<T> extends FindOperator<T> {}
export declare function In<T>(value: readonly T[] | FindOperator<T>): FindOperator<any>;
export declare function Any<T>(value: readonly T[] | FindOperator<T>): FindOperator<T>;
export declare function Not<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function Equal<T>(value: T | FindOperator<T>): EqualOperator<T>;
export declare function MoreThan<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function MoreThanOrEqual<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function LessThan<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function LessThanOrEqual<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function Between<T>(from: T | FindOperator<T>, to: T | FindOperator<T>): FindOperator<T>;
export declare function Like<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function ILike<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function IsNull(): FindOperator<any>;
export declare function Raw<T>(...args: any[]): FindOperator<any>;
export declare function And<T>(...values: FindOperator<T>[]): FindOperator<T>;
export declare function Or<T>(...values: FindOperator<T>[]): FindOperator<T>;
export declare function ArrayContains<T>(value: readonly T[] | FindOperator<T>): FindOperator<any>;
export declare function ArrayContainedBy<T>(value: readonly T[] | FindOperator<T>): FindOperator<any>;
export declare function ArrayOverlap<T>(value: readonly T[] | FindOperator<T>): FindOperator<any>;
export declare function JsonContains<T>(value: T): FindOperator<any>;
export declare class InsertResult { identifiers: ObjectLiteral[]; generatedMaps: ObjectLiteral[]; raw: any }
export declare class UpdateResult { raw: any; affected?: number; generatedMaps: ObjectLiteral[] }
export declare class DeleteResult { raw: any; affected?: number | null }
type Id = string | number | Date | { toHexString(): string };
type Ids = Id | Id[];
export declare class Repository<Entity> {
  readonly target: EntityTarget<Entity>; readonly manager: EntityManager; readonly queryRunner?: QueryRunner; readonly metadata: EntityMetadata;
  constructor(target: EntityTarget<Entity>, manager: EntityManager, queryRunner?: QueryRunner);
  createQueryBuilder(alias?: string, runner?: QueryRunner): SelectQueryBuilder<Entity>;
  hasId(entity: Entity): boolean; getId(entity: Entity): any;
  create(): Entity; create(entities: DeepPartial<Entity>[]): Entity[]; create(entity: DeepPartial<Entity>): Entity;
  merge(into: Entity, ...from: DeepPartial<Entity>[]): Entity; preload(entity: DeepPartial<Entity>): Promise<Entity | undefined>;
  save<T extends DeepPartial<Entity>>(entities: T[], options?: SaveOptions): Promise<(T & Entity)[]>; save<T extends DeepPartial<Entity>>(entity: T, options?: SaveOptions): Promise<T & Entity>;
  remove(entities: Entity[], options?: RemoveOptions): Promise<Entity[]>; remove(entity: Entity, options?: RemoveOptions): Promise<Entity>;
  softRemove<T extends DeepPartial<Entity>>(entities: T[], options?: SaveOptions): Promise<(T & Entity)[]>; softRemove<T extends DeepPartial<Entity>>(entity: T, options?: SaveOptions): Promise<T & Entity>;
  recover<T extends DeepPartial<Entity>>(entities: T[], options?: SaveOptions): Promise<(T & Entity)[]>; recover<T extends DeepPartial<Entity>>(entity: T, options?: SaveOptions): Promise<T & Entity>;
  insert(entity: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[]): Promise<InsertResult>;
  update(criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[], values: QueryDeepPartialEntity<Entity>): Promise<UpdateResult>;
  updateAll(values: QueryDeepPartialEntity<Entity>): Promise<UpdateResult>;
  upsert(values: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[], conflict: (string | At<Entity>)[] | UpsertOptions<Entity>): Promise<InsertResult>;
  delete(criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<DeleteResult>; deleteAll(): Promise<DeleteResult>;
  softDelete(criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<UpdateResult>; restore(criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<UpdateResult>;
  exists(options?: FindManyOptions<Entity>): Promise<boolean>; exist(options?: FindManyOptions<Entity>): Promise<boolean>; existsBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<boolean>;
  count(options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<number>; countBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number>;
  sum(column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number | null>; average(column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number | null>;
  minimum(column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number | null>; maximum(column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number | null>;
  find(options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<Entity[]>; findBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity[]>;
  findAndCount(options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<[Entity[], number]>; findAndCountBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<[Entity[], number]>;
  findByIds(ids: any[], options?: FindManyOptions<Entity>): Promise<Entity[]>;
  findOne(id: Id | undefined, options?: FindOneOptions<Entity>): Promise<Entity | null>; findOne(options?: FindOneOptions<Entity> | FindOptionsWhere<Entity>, more?: FindOneOptions<Entity>): Promise<Entity | null>;
  findOneBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity | null>; findOneById(id: Id): Promise<Entity | null>;
  findOneOrFail(id: Id | undefined, options?: FindOneOptions<Entity>): Promise<Entity>; findOneOrFail(options?: FindOneOptions<Entity> | FindOptionsWhere<Entity>, more?: FindOneOptions<Entity>): Promise<Entity>;
  findOneByOrFail(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity>;
  query(sql: string, parameters?: any[]): Promise<any>; clear(): Promise<void>;
  increment(where: FindOptionsWhere<Entity>, column: string | At<Entity>, value: number | string): Promise<UpdateResult>; decrement(where: FindOptionsWhere<Entity>, column: string | At<Entity>, value: number | string): Promise<UpdateResult>;
  extend<C>(custom: C & ThisType<Repository<Entity> & C>): Repository<Entity> & C;
}
export declare class TreeRepository<Entity> extends Repository<Entity> {
  findTrees(options?: any): Promise<Entity[]>; findRoots(options?: any): Promise<Entity[]>; findDescendants(entity: Entity, options?: any): Promise<Entity[]>; findDescendantsTree(entity: Entity, options?: any): Promise<Entity>;
  countDescendants(entity: Entity): Promise<number>; findAncestors(entity: Entity, options?: any): Promise<Entity[]>; findAncestorsTree(entity: Entity, options?: any): Promise<Entity>; countAncestors(entity: Entity): Promise<number>;
  createDescendantsQueryBuilder(alias: string, closure: string, entity: Entity): SelectQueryBuilder<Entity>; createAncestorsQueryBuilder(alias: string, closure: string, entity: Entity): SelectQueryBuilder<Entity>;
}
export declare class MongoRepository<Entity> extends Repository<Entity> { [name: string]: any }
export declare class AbstractRepository<Entity> { protected manager: EntityManager; protected repository: Repository<Entity>; protected createQueryBuilder(alias: string): SelectQueryBuilder<Entity> }
export declare class BaseEntity {
  hasId(): boolean; save(options?: SaveOptions): Promise<this>; remove(options?: RemoveOptions): Promise<this>; softRemove(options?: SaveOptions): Promise<this>; recover(options?: SaveOptions): Promise<this>; reload(): Promise<void>;
  static useDataSource(source: DataSource | null): void; static getRepository<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity): Repository<T>;
  static createQueryBuilder<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, alias?: string): SelectQueryBuilder<T>;
  static create<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity): T; static create<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entities: DeepPartial<T>[]): T[]; static create<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: DeepPartial<T>): T;
  static merge<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, into: T, ...from: DeepPartial<T>[]): T; static preload<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: DeepPartial<T>): Promise<T | undefined>;
  static save<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entities: DeepPartial<T>[], options?: SaveOptions): Promise<T[]>; static save<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: DeepPartial<T>, options?: SaveOptions): Promise<T>;
  static remove<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: T | T[]): Promise<any>; static softRemove<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: T | T[]): Promise<any>;
  static insert<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: QueryDeepPartialEntity<T> | QueryDeepPartialEntity<T>[]): Promise<InsertResult>;
  static update<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, criteria: Ids | FindOptionsWhere<T>, values: QueryDeepPartialEntity<T>): Promise<UpdateResult>;
  static upsert<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, values: QueryDeepPartialEntity<T> | QueryDeepPartialEntity<T>[], conflict: (string | At<T>)[] | UpsertOptions<T>): Promise<InsertResult>;
  static delete<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, criteria: Ids | FindOptionsWhere<T>): Promise<DeleteResult>; static softDelete<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, criteria: Ids | FindOptionsWhere<T>): Promise<UpdateResult>;
  static count<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options?: FindManyOptions<T> | FindOptionsWhere<T>): Promise<number>; static countBy<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<number>;
  static find<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options?: FindManyOptions<T> | FindOptionsWhere<T>): Promise<T[]>; static findBy<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T[]>;
  static findAndCount<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options?: FindManyOptions<T> | FindOptionsWhere<T>): Promise<[T[], number]>; static findByIds<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, ids: any[], options?: FindManyOptions<T>): Promise<T[]>;
  static findOne<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, id: Id | undefined, options?: FindOneOptions<T>): Promise<T | null>; static findOne<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options?: FindOneOptions<T> | FindOptionsWhere<T>, more?: FindOneOptions<T>): Promise<T | null>;
  static findOneBy<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T | null>;
  static findOneOrFail<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options: Id | FindOneOptions<T> | FindOptionsWhere<T>, more?: FindOneOptions<T>): Promise<T>; static findOneByOrFail<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T>;
  static query(sql: string, parameters?: any[]): Promise<any>; static clear(): Promise<void>;
}
export interface EntityMetadata { [key: string]: any }
export declare class EntityManager {
  readonly connection: DataSource; readonly dataSource: DataSource; readonly queryRunner?: QueryRunner; readonly repositories: any;
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>; transaction<T>(isolation: string, run: (manager: EntityManager) => Promise<T>): Promise<T>;
  query<T = any>(sql: string, parameters?: any[]): Promise<T>;
  createQueryBuilder<Entity>(target: EntityTarget<Entity>, alias: string, runner?: QueryRunner): SelectQueryBuilder<Entity>; createQueryBuilder(runner?: QueryRunner): SelectQueryBuilder<any>;
  create<Entity>(target: EntityTarget<Entity>): Entity; create<Entity>(target: EntityTarget<Entity>, values: DeepPartial<Entity>[]): Entity[]; create<Entity>(target: EntityTarget<Entity>, values?: DeepPartial<Entity>): Entity;
  merge<Entity>(target: EntityTarget<Entity>, into: Entity, ...from: DeepPartial<Entity>[]): Entity; preload<Entity>(target: EntityTarget<Entity>, values: DeepPartial<Entity>): Promise<Entity | undefined>;
  save<Entity>(entities: Entity[], options?: SaveOptions): Promise<Entity[]>; save<Entity>(entity: Entity, options?: SaveOptions): Promise<Entity>;
  save<Entity, T extends DeepPartial<Entity>>(target: EntityTarget<Entity>, entities: T[], options?: SaveOptions): Promise<(T & Entity)[]>; save<Entity, T extends DeepPartial<Entity>>(target: EntityTarget<Entity>, entity: T, options?: SaveOptions): Promise<T & Entity>;
  remove<Entity>(entity: Entity, options?: RemoveOptions): Promise<Entity>; remove<Entity>(target: EntityTarget<Entity>, entity: Entity, options?: RemoveOptions): Promise<Entity>; softRemove<Entity>(entity: Entity): Promise<Entity>; softRemove<Entity>(target: EntityTarget<Entity>, entity: Entity): Promise<Entity>;
  insert<Entity>(target: EntityTarget<Entity>, values: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[]): Promise<InsertResult>;
  update<Entity>(target: EntityTarget<Entity>, criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[], values: QueryDeepPartialEntity<Entity>): Promise<UpdateResult>;
  upsert<Entity>(target: EntityTarget<Entity>, values: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[], conflict: (string | At<Entity>)[] | UpsertOptions<Entity>): Promise<InsertResult>;
  delete<Entity>(target: EntityTarget<Entity>, criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<DeleteResult>; softDelete<Entity>(target: EntityTarget<Entity>, criteria: Ids | FindOptionsWhere<Entity>): Promise<UpdateResult>; restore<Entity>(target: EntityTarget<Entity>, criteria: Ids | FindOptionsWhere<Entity>): Promise<UpdateResult>;
  count<Entity>(target: EntityTarget<Entity>, options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<number>; countBy<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number>; exists<Entity>(target: EntityTarget<Entity>, options?: FindManyOptions<Entity>): Promise<boolean>; existsBy<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<boolean>;
  sum<Entity>(target: EntityTarget<Entity>, column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity>): Promise<number | null>;
  find<Entity>(target: EntityTarget<Entity>, options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<Entity[]>; findBy<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity[]>;
  findAndCount<Entity>(target: EntityTarget<Entity>, options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<[Entity[], number]>; findByIds<Entity>(target: EntityTarget<Entity>, ids: any[], options?: FindManyOptions<Entity>): Promise<Entity[]>;
  findOne<Entity>(target: EntityTarget<Entity>, options?: Id | FindOneOptions<Entity> | FindOptionsWhere<Entity>, more?: FindOneOptions<Entity>): Promise<Entity | null>; findOneBy<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity | null>;
  findOneOrFail<Entity>(target: EntityTarget<Entity>, options?: Id | FindOneOptions<Entity> | FindOptionsWhere<Entity>, more?: FindOneOptions<Entity>): Promise<Entity>; findOneByOrFail<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity>;
  increment<Entity>(target: EntityTarget<Entity>, where: any, column: string | At<Entity>, value: number | string): Promise<UpdateResult>; decrement<Entity>(target: EntityTarget<Entity>, where: any, column: string | At<Entity>, value: number | string): Promise<UpdateResult>;
  clear<Entity>(target: EntityTarget<Entity>): Promise<void>; getRepository<Entity>(target: EntityTarget<Entity>): Repository<Entity>; getTreeRepository<Entity>(target: EntityTarget<Entity>): TreeRepository<Entity>; getMongoRepository<Entity>(target: EntityTarget<Entity>): MongoRepository<Entity>;
  getCustomRepository<T>(custom: ObjectType<T>): T; withRepository<R>(repository: R): R; release(): Promise<void>;
}
export declare class DataSource {
  readonly name: string; readonly options: any; readonly manager: EntityManager; readonly isInitialized: boolean; readonly isConnected: boolean; readonly driver: any; readonly entityMetadatas: any[]; readonly migrations: any[]; readonly logger: any; readonly entityMetadatasMap: any; readonly subscribers: any[];
  constructor(options: any); initialize(): Promise<this>; connect(): Promise<this>; destroy(): Promise<void>; close(): Promise<void>; synchronize(drop?: boolean): Promise<void>; dropDatabase(): Promise<void>; runMigrations(options?: any): Promise<any[]>; undoLastMigration(options?: any): Promise<void>; showMigrations(): Promise<boolean>; setOptions(options: any): this;
  hasMetadata(target: any): boolean; getMetadata(target: any): EntityMetadata; getRepository<Entity>(target: EntityTarget<Entity>): Repository<Entity>; getTreeRepository<Entity>(target: EntityTarget<Entity>): TreeRepository<Entity>; getMongoRepository<Entity>(target: EntityTarget<Entity>): MongoRepository<Entity>; getCustomRepository<T>(custom: ObjectType<T>): T;
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>; transaction<T>(isolation: string, run: (manager: EntityManager) => Promise<T>): Promise<T>; query<T = any>(sql: string, parameters?: any[], runner?: QueryRunner): Promise<T>;
  createQueryBuilder<Entity>(target: EntityTarget<Entity>, alias: string, runner?: QueryRunner): SelectQueryBuilder<Entity>; createQueryBuilder(runner?: QueryRunner): SelectQueryBuilder<any>; createQueryRunner(mode?: string): QueryRunner; createEntityManager(runner?: QueryRunner): EntityManager;
}
export declare class Connection extends DataSource {}
export type DataSourceOptions = any;
export type ConnectionOptions = any;
export interface QueryRunner { readonly connection: DataSource; readonly manager: EntityManager; readonly isReleased: boolean; readonly isTransactionActive: boolean; readonly data: any; connect(): Promise<any>; release(): Promise<void>; startTransaction(isolation?: string): Promise<void>; commitTransaction(): Promise<void>; rollbackTransaction(): Promise<void>; query(sql: string, parameters?: any[], structured?: boolean): Promise<any>; [method: string]: any }
export declare class Brackets { constructor(run: (builder: WhereExpressionBuilder) => any) }
export declare class NotBrackets extends Brackets {}
type Condition<Entity> = string | Brackets | FindOptionsWhere<Entity> | ObjectLiteral | ObjectLiteral[] | ((builder: SelectQueryBuilder<any>) => string);
export interface WhereExpressionBuilder { readonly __entity: any; where(where: Condition<any>, parameters?: ObjectLiteral): this; andWhere(where: Condition<any>, parameters?: ObjectLiteral): this; orWhere(where: Condition<any>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; andWhereInIds(ids: any): this; orWhereInIds(ids: any): this }
export type WhereExpression = WhereExpressionBuilder;
export declare abstract class QueryBuilder<Entity> {
  readonly alias: string; readonly connection: DataSource; readonly expressionMap: any; readonly __entity: Entity;
  select(): SelectQueryBuilder<Entity>; select(selection: string | string[], alias?: string): SelectQueryBuilder<Entity>; select(selection: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias?: string): SelectQueryBuilder<Entity>;
  insert(): InsertQueryBuilder<Entity>; update(): UpdateQueryBuilder<Entity>; update(values: QueryDeepPartialEntity<Entity>): UpdateQueryBuilder<Entity>; update<T>(target: EntityTarget<T>, values?: QueryDeepPartialEntity<T>): UpdateQueryBuilder<T>; delete(): DeleteQueryBuilder<Entity>; softDelete(): any; restore(): any; relation(path: string | At<Entity>): RelationQueryBuilder<Entity>; relation<T>(target: EntityTarget<T>, path: string | At<T>): RelationQueryBuilder<T>;
  setParameter(key: string, value: any): this; setParameters(parameters: ObjectLiteral): this; getParameters(): ObjectLiteral; getQuery(): string; getSql(): string; getQueryAndParameters(): [string, any[]]; printSql(): this; execute(): Promise<any>; clone(): this; subQuery(): SelectQueryBuilder<any>; comment(text: string): this; setQueryRunner(runner: QueryRunner): this; useTransaction(enabled: boolean): this; addCommonTableExpression(builder: any, alias: string, options?: any): this; hasRelation(target: any, relation: any): boolean; escape(name: string): string;
}
export declare class SelectQueryBuilder<Entity> extends QueryBuilder<Entity> {
  addSelect(selection: string | string[], alias?: string): this; addSelect(selection: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias?: string): this; distinct(on?: boolean): this; distinctOn(columns: string[]): this;
  from<T>(target: EntityTarget<T>, alias: string): SelectQueryBuilder<T>; from(target: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias: string): SelectQueryBuilder<any>; addFrom<T>(target: any, alias: string): SelectQueryBuilder<T>;
  innerJoin(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoin(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; innerJoinAndSelect(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndSelect(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this;
  innerJoinAndMapMany(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; innerJoinAndMapOne(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndMapMany(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndMapOne(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this;
  loadRelationIdAndMap(map: string, relation: string, options?: any, factory?: any): this; loadRelationCountAndMap(map: string, relation: string, alias?: string, factory?: any): this; loadAllRelationIds(options?: any): this;
  where(where: Condition<Entity>, parameters?: ObjectLiteral): this; andWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; orWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; whereExists(builder: any): this; andWhereExists(builder: any): this; orWhereExists(builder: any): this; whereInIds(ids: any): this; andWhereInIds(ids: any): this; orWhereInIds(ids: any): this;
  groupBy(column?: string): this; addGroupBy(column: string): this; having(text: string, parameters?: ObjectLiteral): this; andHaving(text: string, parameters?: ObjectLiteral): this; orHaving(text: string, parameters?: ObjectLiteral): this;
  orderBy(): this; orderBy(sort: string, order?: 'ASC' | 'DESC', nulls?: 'NULLS FIRST' | 'NULLS LAST'): this; orderBy(order: { [key: string]: any }): this; addOrderBy(sort: string, order?: 'ASC' | 'DESC', nulls?: 'NULLS FIRST' | 'NULLS LAST'): this;
  limit(count?: number): this; offset(count?: number): this; take(count?: number): this; skip(count?: number): this; setLock(mode: string, version?: any, tables?: string[]): this; setOnLocked(mode: string): this; withDeleted(): this; maxExecutionTime(ms: number): this; cache(...args: any[]): this; setFindOptions(options: FindManyOptions<Entity>): this; useIndex(index: string): this; setQueryRunner(runner: QueryRunner): this;
  getRawAndEntities<T = any>(): Promise<{ entities: Entity[]; raw: T[] }>; getRawOne<T = any>(): Promise<T | undefined>; getRawMany<T = any>(): Promise<T[]>; getOne(): Promise<Entity | null>; getOneOrFail(): Promise<Entity>; getMany(): Promise<Entity[]>; getCount(): Promise<number>; getExists(): Promise<boolean>; getManyAndCount(): Promise<[Entity[], number]>; stream(): Promise<any>;
}
export declare class InsertQueryBuilder<Entity> extends QueryBuilder<Entity> { into<T>(target: EntityTarget<T>, columns?: (string | At<T>)[]): InsertQueryBuilder<T>; values(values: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[]): this; output(columns: string | string[]): this; returning(columns: string | string[]): this; updateEntity(enabled: boolean): this; onConflict(text: string): this; orIgnore(text?: any): this; orUpdate(...args: any[]): this; execute(): Promise<InsertResult> }
export declare class UpdateQueryBuilder<Entity> extends QueryBuilder<Entity> { set(values: QueryDeepPartialEntity<Entity>): this; where(where: Condition<Entity>, parameters?: ObjectLiteral): this; andWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; orWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; output(columns: string | string[]): this; returning(columns: string | string[]): this; orderBy(...args: any[]): this; limit(count?: number): this; whereEntity(entity: Entity | Entity[]): this; updateEntity(enabled: boolean): this; execute(): Promise<UpdateResult> }
export declare class DeleteQueryBuilder<Entity> extends QueryBuilder<Entity> { from<T>(target: EntityTarget<T>, alias?: string): DeleteQueryBuilder<T>; where(where: Condition<Entity>, parameters?: ObjectLiteral): this; andWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; orWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; returning(columns: string | string[]): this; execute(): Promise<DeleteResult> }
export declare class RelationQueryBuilder<Entity> extends QueryBuilder<Entity> { of(entity: any): this; set(value: any): Promise<void>; add(value: any): Promise<void>; remove(value: any): Promise<void>; addAndRemove(added: any, removed: any): Promise<void>; loadOne<T = any>(): Promise<T | undefined>; loadMany<T = any>(): Promise<T[]> }
export type Relation<T> = T;
export interface EntitySchemaOptions<T> { name?: string; tableName?: string; columns: { [P in keyof T]?: any }; relations?: { [P in keyof T]?: any }; embeddeds?: { [P in keyof T]?: any }; indices?: { name?: string; unique?: boolean; columns?: (string | At<T>)[] | ((...args: any[]) => any); [more: string]: any }[]; uniques?: { name?: string; columns?: (string | At<T>)[] | ((...args: any[]) => any); [more: string]: any }[]; relationIds?: any; target?: new (...args: any[]) => T; [more: string]: any }
export declare class EntitySchema<T = any> { readonly options: EntitySchemaOptions<T>; constructor(options: EntitySchemaOptions<T>) }
export interface MigrationInterface { name?: string; transaction?: boolean; up(runner: QueryRunner): Promise<any>; down(runner: QueryRunner): Promise<any> }
export interface EntitySubscriberInterface<Entity = any> { listenTo?(): any; afterLoad?(entity: Entity, event?: LoadEvent<Entity>): any; beforeInsert?(event: InsertEvent<Entity>): any; afterInsert?(event: InsertEvent<Entity>): any; beforeUpdate?(event: UpdateEvent<Entity>): any; afterUpdate?(event: UpdateEvent<Entity>): any; beforeRemove?(event: RemoveEvent<Entity>): any; afterRemove?(event: RemoveEvent<Entity>): any; beforeSoftRemove?(event: any): any; afterSoftRemove?(event: any): any; [hook: string]: any }
export interface LoadEvent<Entity> { entity: Entity; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any }
export interface InsertEvent<Entity> extends LoadEvent<Entity> { entityId?: any }
export interface UpdateEvent<Entity> { entity: Entity | undefined; databaseEntity: Entity; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any; updatedColumns: any[]; updatedRelations: any[] }
export interface RemoveEvent<Entity> { entity?: Entity; databaseEntity: Entity; entityId?: any; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any }
export interface SoftRemoveEvent<Entity> extends RemoveEvent<Entity> {}
export interface ValueTransformer { to(value: any): any; from(value: any): any }
export interface ColumnOptions { [option: string]: any }
/** Its members by name: with any name at all, the function that says the other side would pass for options. */
export interface RelationOptions { cascade?: any; nullable?: boolean; onDelete?: string; onUpdate?: string; deferrable?: string; primary?: boolean; createForeignKeyConstraints?: boolean; lazy?: boolean; eager?: boolean; persistence?: boolean; orphanedRowAction?: string }
type Target<T> = string | ((type?: any) => { new (...args: any[]): T } | string | Function | EntitySchema<T>);
type Inverse<T> = string | At<T> | ((object: T) => any);
export declare function OneToOne<T>(target: Target<T>, options?: RelationOptions): PropertyDecorator; export declare function OneToOne<T>(target: Target<T>, inverse?: Inverse<T>, options?: RelationOptions): PropertyDecorator;
export declare function OneToMany<T>(target: Target<T>, inverse: Inverse<T>, options?: RelationOptions): PropertyDecorator;
export declare function ManyToOne<T>(target: Target<T>, options?: RelationOptions): PropertyDecorator; export declare function ManyToOne<T>(target: Target<T>, inverse?: Inverse<T>, options?: RelationOptions): PropertyDecorator;
export declare function ManyToMany<T>(target: Target<T>, options?: RelationOptions): PropertyDecorator; export declare function ManyToMany<T>(target: Target<T>, inverse?: Inverse<T>, options?: RelationOptions): PropertyDecorator;
export declare function RelationId<T>(relation: string | ((object: T) => any), alias?: string, factory?: any): PropertyDecorator;
export declare function EventSubscriber(): ClassDecorator;
type Decorated = (...args: any[]) => any;
export declare const Entity: Decorated, ViewEntity: Decorated, ChildEntity: Decorated, TableInheritance: Decorated, Column: Decorated, PrimaryColumn: Decorated, PrimaryGeneratedColumn: Decorated, CreateDateColumn: Decorated, UpdateDateColumn: Decorated, DeleteDateColumn: Decorated, VersionColumn: Decorated, ViewColumn: Decorated, VirtualColumn: Decorated, ObjectIdColumn: Decorated, Generated: Decorated, JoinColumn: Decorated, JoinTable: Decorated, BeforeInsert: Decorated, AfterInsert: Decorated, BeforeUpdate: Decorated, AfterUpdate: Decorated, BeforeRemove: Decorated, AfterRemove: Decorated, BeforeSoftRemove: Decorated, AfterSoftRemove: Decorated, BeforeRecover: Decorated, AfterRecover: Decorated, AfterLoad: Decorated, Check: Decorated, Exclusion: Decorated, Tree: Decorated, TreeChildren: Decorated, TreeParent: Decorated, TreeLevelColumn: Decorated, EntityRepository: Decorated, Transaction: Decorated, TransactionManager: Decorated, ForeignKey: Decorated;
type Fields<Entity> = readonly string[] | ((object?: any) => any[] | { [key: string]: number });
export declare function Index(...args: any[]): any; export declare function Unique(...args: any[]): any;
export declare class TypeORMError extends Error {}
export declare class QueryFailedError<T = any> extends Error { readonly query: string; readonly parameters?: any[]; readonly driverError: T; [more: string]: any }
export declare class EntityNotFoundError extends Error { constructor(...args: any[]) }
export declare class Table { constructor(options?: any); [more: string]: any } export declare class TableColumn { constructor(options?: any); [more: string]: any } export declare class TableForeignKey { constructor(options?: any); [more: string]: any } export declare class TableIndex { constructor(options?: any); [more: string]: any } export declare class TableUnique { constructor(options?: any); [more: string]: any } export declare class TableCheck { constructor(options?: any); [more: string]: any }
export declare class DefaultNamingStrategy { [more: string]: any } export interface NamingStrategyInterface { [more: string]: any } export declare class ObjectId { constructor(id?: any); toHexString(): string } export type ObjectID = ObjectId;
export declare function getRepository<Entity>(target: EntityTarget<Entity>, connection?: string): Repository<Entity>; export declare function getTreeRepository<Entity>(target: EntityTarget<Entity>, connection?: string): TreeRepository<Entity>; export declare function getCustomRepository<T>(custom: ObjectType<T>, connection?: string): T; export declare function getManager(connection?: string): EntityManager; export declare function getConnection(name?: string): DataSource; export declare function createConnection(options?: any): Promise<DataSource>; export declare function getConnectionManager(): any; export declare function getConnectionOptions(name?: string): Promise<any>; export declare function createQueryBuilder<Entity>(target?: EntityTarget<Entity>, alias?: string): SelectQueryBuilder<Entity>; export declare function getMetadataArgsStorage(): any;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/index.ts
// A module specifier in; our declaration of that package out, as dense as the questions need, or null.


















const STUBS = {
    typeorm: typeorm,
    mongoose: mongoosePackage,
    'mongoose/all': mongoose,
    '@nestjs/common': nestCommon,
    '@nestjs/config': nestConfig,
    '@nestjs/graphql': nestMappedTypes,
    '@nestjs/mapped-types': nestMappedTypes,
    '@nestjs/mongoose': nestMongoose,
    '@nestjs/swagger': nestSwagger,
    '@nestjs/typeorm': nestTypeorm,
    'class-transformer': classTransformer,
    'class-validator': classValidator,
    '@golevelup/nestjs-testing': deepMocks,
    '@golevelup/ts-jest': deepMocks,
    '@golevelup/ts-vitest': deepMocks,
    'drizzle-orm': drizzleOrm,
    'drizzle-orm/sql': drizzleOrm,
    'drizzle-orm/zod': drizzleZod,
    'drizzle-zod': drizzleZod,
    'fp-ts/Either': either,
    'fp-ts/Option': fp_ts_option,
    'fp-ts/TaskEither': taskEither,
    'fp-ts/TaskOption': taskOption,
    'fp-ts/lib/Either': either,
    'fp-ts/lib/Option': fp_ts_option,
    'fp-ts/lib/TaskEither': taskEither,
    'fp-ts/lib/TaskOption': taskOption,
    express: express,
    'express-serve-static-core': expressCore,
    fastify: fastify,
    'fastify-plugin': fastifyPlugin,
    'ts-results': tsResults,
    'ts-results-es': tsResults,
    neverthrow: neverthrow,
    'jest-mock-extended': deepMocks,
    'vitest-mock-extended': deepMocks,
    react: react,
    '@mui/x-data-grid': dataGrid,
    '@mui/x-data-grid-premium': dataGrid,
    '@mui/x-data-grid-pro': dataGrid,
    '@reduxjs/toolkit/query': rtkQuery,
    '@reduxjs/toolkit/query/react': rtkQuery,
    '@remix-run/node': routerLoaders,
    '@remix-run/react': routerLoaders,
    '@tanstack/react-query': tanstackQuery,
    '@tanstack/react-table': tanstackTable,
    '@trpc/client': trpcReact,
    '@trpc/next': trpcReact,
    '@trpc/react-query': trpcReact,
    '@trpc/server': trpcServer,
    '@trpc/tanstack-react-query': trpcReact,
    'ag-grid-community': agGrid,
    'ag-grid-react': agGrid,
    antd: antd,
    'antd/es/table': antd,
    'antd/lib/table': antd,
    axios: axios,
    formik: formik,
    knex: knex,
    'knex/types/tables': knexTables,
    'knex/types/tables.js': knexTables,
    kysely: kysely,
    next: next,
    'next/cache': nextCache,
    'next/dynamic': nextDynamic,
    'react-hook-form': hookForm,
    'react-query': tanstackQuery,
    'react-redux': reactRedux,
    'react-router': routerLoaders,
    'react-router-dom': routerLoaders,
    swr: swr,
    'swr/immutable': swr,
    'swr/infinite': swrInfinite,
    'swr/mutation': swrMutation,
    zustand: zustand,
    sequelize: sequelize,
    '@sequelize/core': sequelize,
    'sequelize-typescript': sequelizeTypescript,
};
const globalStub = globals;
const stubbedPackages = Object.keys(STUBS);
/** Packages whose modules are many and alike. */
const FAMILIES = [
    [/^kysely\/helpers\/(?:postgres|mysql|sqlite|mssql)$/, kyselyHelpers],
    [
        /^@mikro-orm\/(?:core|postgresql|mysql|mariadb|sqlite|libsql|mssql|mongodb|better-sqlite|knex|sql|decorators(?:\/\w+)?)$/,
        mikroOrm,
    ],
    [/^drizzle-orm\/(?:[a-z]+-core|gel-core)$/, drizzleCore],
    [/^drizzle-orm\/(?!sql$|zod$|relations$|casing$)[\w-]+(?:\/\w+)?$/, drizzleDriver],
];
function stubFor(specifier) {
    if (Object.hasOwn(STUBS, specifier))
        return STUBS[specifier];
    return FAMILIES.find(([pattern]) => pattern.test(specifier))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/typecheck/open-program.ts
// Root paths, a tree and its module resolver in; a TypeScript program out that shares its source files with others.


/** Outside of the repository's own root, so that no path of it can be one of these. */
const open_program_STUBS = '/stubs/';
const LIBRARY = '/library/';
const GLOBALS = `${open_program_STUBS}globals.d.ts`;
const MODELS = `${open_program_STUBS}models.d.ts`;
function openProgram(roots, input) {
    const { typescript, tree, resolver, sources } = input;
    const present = new Set(tree.paths);
    const made = (input.models ?? []).filter(({ path }) => present.has(path));
    const stubs = new Map([[GLOBALS, globalStub]]);
    if (made.length > 0)
        stubs.set(MODELS, modelsText(made));
    function stubName(specifier) {
        const text = stubFor(specifier);
        if (text === null)
            return null;
        const name = `${open_program_STUBS}${encodeURIComponent(specifier)}.d.ts`;
        stubs.set(name, text);
        return name;
    }
    function textOf(name) {
        if (name.startsWith(open_program_STUBS))
            return stubs.get(name) ?? null;
        if (name.startsWith(LIBRARY))
            return input.library(name.slice(LIBRARY.length));
        const path = name.slice(ROOT.length);
        return name.startsWith(ROOT) && present.has(path) ? tree.text(path) : null;
    }
    const host = {
        fileExists: (name) => textOf(name) !== null,
        readFile: (name) => textOf(name) ?? undefined,
        getSourceFile(name) {
            const text = textOf(name);
            return text === null ? undefined : sources.of(name, text);
        },
        getDefaultLibFileName: () => `${LIBRARY}lib.esnext.full.d.ts`,
        getDefaultLibLocation: () => LIBRARY,
        writeFile: () => { },
        getCurrentDirectory: () => ROOT,
        getCanonicalFileName: (name) => name,
        useCaseSensitiveFileNames: () => true,
        getNewLine: () => '\n',
        directoryExists: () => true,
        getDirectories: () => [],
        resolveModuleNameLiterals: (literals, containing) => literals.map(({ text }) => {
            const isOurs = containing.startsWith(ROOT);
            const path = isOurs ? resolver.resolve(text, containing.slice(ROOT.length)) : null;
            const own = containing === MODELS && text.startsWith(ROOT) ? text : null;
            const resolvedFileName = own ?? (path === null ? stubName(text) : ROOT + path);
            if (resolvedFileName === null)
                return { resolvedModule: undefined };
            const extension = /(?:\.d)?\.[cm]?[jt]sx?$/.exec(resolvedFileName)?.[0] ?? '.ts';
            return { resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: false } };
        }),
        resolveTypeReferenceDirectiveReferences: (references) => references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
    };
    const rootNames = [...roots.map((path) => ROOT + path), GLOBALS, ...(made.length > 0 ? [MODELS] : [])];
    return typescript.createProgram({ rootNames, options: input.options, host, oldProgram: input.old });
}
function modelsText(models) {
    const members = models.map(({ name, path, exportedAs }) => {
        const module = `typeof import(${JSON.stringify(ROOT + path)})`;
        return `  ${name}: ${exportedAs === null ? module : `(${module})['${exportedAs}']`};`;
    });
    return `import 'mongoose/all';\ndeclare module 'mongoose/all' {\n interface Models {\n${members.join('\n')}\n }\n}\n`;
}
const STRICTNESS = [
    'strict',
    'strictNullChecks',
    'noImplicitAny',
    'strictFunctionTypes',
    'strictBindCallApply',
    'strictPropertyInitialization',
    'useUnknownInCatchVariables',
    'exactOptionalPropertyTypes',
    'noUncheckedIndexedAccess',
];
/** How strictly the project reads its own types; everything else is ours. */
function compilerOptions(typescript, written) {
    const strictness = STRICTNESS.filter((key) => typeof written[key] === 'boolean').map((key) => [key, written[key]]);
    return {
        // The default of today's compiler is not what a project without the setting was written with.
        strict: false,
        ...Object.fromEntries(strictness),
        target: typescript.ScriptTarget.ESNext,
        module: typescript.ModuleKind.ESNext,
        moduleResolution: typescript.ModuleResolutionKind.Bundler,
        lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        jsx: typescript.JsxEmit.Preserve,
        allowJs: true,
        checkJs: true,
        noEmit: true,
        skipLibCheck: true,
        skipDefaultLibCheck: true,
        types: [],
        esModuleInterop: true,
        allowSyntheticDefaultImports: true,
        resolveJsonModule: false,
        experimentalDecorators: true,
        allowImportingTsExtensions: true,
        ignoreDeprecations: '6.0',
    };
}

;// CONCATENATED MODULE: ./src/typecheck/place-of.ts
// A node of a source file, or a part of one, in; its place in the repository out.

function placeOf(file, node) {
    return placeBetween(file, node.getStart(file), node.getEnd());
}
/** `part`: offsets within the node. */
function placeOfPart(file, node, part) {
    const from = node.getStart(file);
    return placeBetween(file, from + part.start, from + part.end);
}
function placeBetween(file, from, to) {
    const start = file.getLineAndCharacterOfPosition(from);
    const end = file.getLineAndCharacterOfPosition(to);
    return {
        path: pathOf(file),
        line: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
    };
}

;// CONCATENATED MODULE: ./src/typecheck/drizzle-table.ts
// The call that declares a Drizzle table in; the object of its columns, and what a column promises to code, out.
const DECLARES = /^(?:(?:pg|mysql|sqlite|singlestore|mssql|cockroach|gel)(?:Table|View|MaterializedView)|table|create\w*Table|\w+Table)$/;
/** Columns that stand in place, also as what a callback gives back; null for what declares no table. */
function tableColumns(typescript, call) {
    const { expression } = call;
    const name = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
    const [table, columns] = call.arguments;
    if (!typescript.isIdentifier(name) || !DECLARES.test(name.text))
        return null;
    if (!table || !columns || typescript.isObjectLiteralExpression(table))
        return null;
    const given = typescript.isArrowFunction(columns) ? columns.body : columns;
    const inner = typescript.isParenthesizedExpression(given) ? given.expression : given;
    return typescript.isObjectLiteralExpression(inner) ? inner : null;
}
/** Columns that are kept for several tables: an object of them, or what a function gives; null for any other. */
function columnSet(typescript, value) {
    let at = value;
    if (typescript.isArrowFunction(at) || typescript.isFunctionExpression(at) || typescript.isFunctionDeclaration(at)) {
        const body = at.body;
        const last = body && typescript.isBlock(body) ? body.statements.at(-1) : undefined;
        at = last && typescript.isReturnStatement(last) ? last.expression : body;
    }
    while (at &&
        (typescript.isParenthesizedExpression(at) || typescript.isAsExpression(at) || typescript.isSatisfiesExpression(at))) {
        at = at.expression;
    }
    if (!at || !typescript.isObjectLiteralExpression(at))
        return null;
    const own = at.properties.filter((property) => typescript.isPropertyAssignment(property));
    return own.length > 0 && own.every(({ initializer }) => isColumn(typescript, initializer)) ? at : null;
}
const COLUMN = /^(?:(?:small|big)?serial|(?:tiny|small|medium|big)?int|integer|(?:tiny|medium|long)?text|varchar|char|citext|uuid|boolean|timestamp|datetime|date|time|year|real|double|doublePrecision|float|numeric|decimal|jsonb?|blob|(?:var)?binary|bytea|inet|cidr|interval|vector|\w*Enum)$/;
/** `timestamp('created_at').notNull()` */
function isColumn(typescript, value) {
    let at = value;
    while (typescript.isCallExpression(at) || typescript.isPropertyAccessExpression(at)) {
        if (typescript.isCallExpression(at) && typescript.isIdentifier(at.expression))
            return COLUMN.test(at.expression.text);
        at = at.expression;
    }
    return false;
}
/** `varchar[]` of `t.varchar('tags', { length: 20 }).array().notNull()`: names, lengths and defaults bind no reader. */
function columnContract(written) {
    const called = /^(?:\w+\s*\.\s*)?(\w+)\s*\(/.exec(written)?.[1] ?? written;
    const mode = /\bmode:\s*['"](\w+)['"]/.exec(written)?.[1];
    const given = /\.\$type<(.{0,200}?)>\(\)/.exec(written)?.[1];
    const list = /\.array\(/.test(written) ? '[]' : '';
    const isOptional = !/\.(?:notNull|primaryKey)\(|^(?:\w+\s*\.\s*)?\w*serial\s*\(/i.test(written);
    return { type: (given ?? called + (mode ? ` (${mode})` : '')) + list, isOptional };
}

;// CONCATENATED MODULE: ./src/typecheck/schema-entity.ts
// A call that declares an entity without a class in (`new EntitySchema({ … })` of TypeORM or MikroORM, `defineEntity`); its
// name and the properties that declare its members out.
/** Options that hold members by name. */
const HOLDERS = new Set(['columns', 'relations', 'embeddeds', 'properties']);
function schemaEntity(typescript, node) {
    const { expression } = node;
    const called = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
    const wanted = typescript.isNewExpression(node) ? 'EntitySchema' : 'defineEntity';
    const [options] = node.arguments ?? [];
    if (!typescript.isIdentifier(called) || called.text !== wanted)
        return null;
    if (!options || !typescript.isObjectLiteralExpression(options))
        return null;
    const nameNode = nameIn(typescript, options);
    if (!nameNode)
        return null;
    const members = options.properties.flatMap((property) => {
        if (!typescript.isPropertyAssignment(property) || !HOLDERS.has(schema_entity_nameText(typescript, property.name)))
            return [];
        const held = literalOf(typescript, property.initializer);
        return [...(held?.properties ?? [])].filter((one) => typescript.isPropertyAssignment(one));
    });
    return { name: nameNode.text, nameNode, members };
}
/** Whether the property is a member of such an entity: of which type it is one, its place in the options says. */
function isSchemaMember(typescript, { parent }) {
    let at = parent.parent;
    while (typescript.isArrowFunction(at) ||
        typescript.isParenthesizedExpression(at) ||
        typescript.isReturnStatement(at) ||
        typescript.isBlock(at)) {
        at = at.parent;
    }
    if (!typescript.isPropertyAssignment(at) || !HOLDERS.has(schema_entity_nameText(typescript, at.name)))
        return false;
    const call = at.parent.parent;
    return ((typescript.isNewExpression(call) || typescript.isCallExpression(call)) && schemaEntity(typescript, call) !== null);
}
/** What a member promises to code: names, lengths and defaults bind no reader. */
function schemaContract(typescript, { initializer }) {
    const text = (node) => node.getText().replace(/\s+/g, ' ').slice(0, 200);
    if (!typescript.isObjectLiteralExpression(initializer)) {
        const built = text(initializer);
        const called = /^(?:\(\) => )?(?:\w+\s*\.\s*)?(\w+)\s*\(/.exec(built)?.[1];
        return { type: called ?? built, isOptional: /\.nullable\(/.test(built) };
    }
    const said = (name) => initializer.properties.find((one) => typescript.isPropertyAssignment(one) && schema_entity_nameText(typescript, one.name) === name)?.initializer;
    const type = said('type') ?? said('kind');
    return {
        type: type ? text(type) : '',
        isOptional: said('nullable')?.kind === typescript.SyntaxKind.TrueKeyword,
    };
}
/** `class: User` or `target: User` before `name: 'User'`. */
function nameIn(typescript, { properties }) {
    let named = null;
    for (const property of properties) {
        if (!typescript.isPropertyAssignment(property))
            continue;
        const { initializer } = property;
        const key = schema_entity_nameText(typescript, property.name);
        if (key === 'class' && typescript.isIdentifier(initializer))
            return initializer;
        if (key === 'name' && typescript.isStringLiteralLike(initializer))
            return initializer;
        if (key === 'target' && typescript.isIdentifier(initializer))
            named = initializer;
    }
    return named;
}
/** `{ … }`, or what `(p) => ({ … })` gives. */
function literalOf(typescript, node) {
    let at = node;
    if (typescript.isArrowFunction(at)) {
        const { body } = at;
        const last = typescript.isBlock(body) ? body.statements.at(-1) : undefined;
        at = typescript.isBlock(body) ? (last && typescript.isReturnStatement(last) ? last.expression : undefined) : body;
    }
    while (at &&
        (typescript.isParenthesizedExpression(at) || typescript.isAsExpression(at) || typescript.isSatisfiesExpression(at)))
        at = at.expression;
    return at && typescript.isObjectLiteralExpression(at) ? at : null;
}
function schema_entity_nameText(typescript, name) {
    return typescript.isIdentifier(name) || typescript.isStringLiteralLike(name) ? name.text : '';
}

;// CONCATENATED MODULE: ./src/typecheck/read-members.ts
// A source file in; the members of its classes, interfaces, type literals and enums out, as they are written.



const ENTITY_DECORATORS = new Set(['Entity', 'ViewEntity', 'ChildEntity', 'Schema', 'Embeddable', 'Table']);
function readMembers(typescript, file) {
    const found = [];
    const owners = new Set();
    const isDrizzle = file.text.includes('drizzle-orm');
    const hasSchemas = /\b(?:EntitySchema|defineEntity)\b/.test(file.text);
    const text = (node) => node.getText(file).replace(/\s+/g, ' ');
    function add(owner, node, name, kind, type, more) {
        const said = nameOf(typescript, name);
        if (said === null)
            return;
        found.push({
            owner: owner.name,
            ownerKind: owner.kind,
            ownerPlace: owner.place,
            name: said,
            kind,
            type,
            isOptional: false,
            isGiven: false,
            node,
            place: placeOf(file, name),
            ...more,
        });
    }
    function readProperty(owner, node) {
        const initializer = typescript.isPropertySignature(node) ? undefined : node.initializer;
        const isStatic = modifiersOf(typescript, node).has(typescript.SyntaxKind.StaticKeyword);
        const isFunction = initializer && (typescript.isArrowFunction(initializer) || typescript.isFunctionExpression(initializer));
        const type = node.type
            ? textWithoutMembers(typescript, node.type, file)
            : isFunction
                ? signatureOf(initializer, text)
                : initializer
                    ? inferredType(typescript, initializer, text)
                    : '';
        add(owner, node, node.name, isFunction && !node.type ? 'method' : 'property', type, {
            isOptional: node.questionToken !== undefined,
            isGiven: isStatic || initializer !== undefined || owner.kind === 'entity',
        });
        if (node.type)
            readType({ ...owner, name: `${owner.name}.${nameOf(typescript, node.name) ?? '?'}` }, node.type);
    }
    function readElement(owner, node) {
        if (typescript.isPropertyDeclaration(node) || typescript.isPropertySignature(node))
            readProperty(owner, node);
        else if (typescript.isMethodDeclaration(node) || typescript.isMethodSignature(node)) {
            add(owner, node, node.name, 'method', signatureOf(node, text), {
                isOptional: node.questionToken !== undefined,
                isGiven: typescript.isMethodDeclaration(node),
            });
        }
        else if (typescript.isGetAccessor(node) || typescript.isSetAccessor(node)) {
            const type = typescript.isGetAccessor(node) ? node.type : node.parameters[0]?.type;
            add(owner, node, node.name, 'property', type ? text(type) : '', { isGiven: true });
        }
        else if (typescript.isConstructorDeclaration(node)) {
            for (const parameter of node.parameters) {
                if (typescript.isParameterPropertyDeclaration(parameter, node))
                    readProperty({ ...owner, kind: 'class' }, parameter);
            }
        }
    }
    /** Type literals, also inside unions, intersections, arrays and generic arguments. */
    function readType(owner, type) {
        if (typescript.isTypeLiteralNode(type)) {
            for (const member of type.members)
                readElement({ ...owner, kind: owner.kind === 'entity' ? 'type' : owner.kind }, member);
            return;
        }
        if (typescript.isFunctionTypeNode(type) || typescript.isMappedTypeNode(type))
            return;
        typescript.forEachChild(type, (child) => {
            if (typescript.isTypeNode(child))
                readType(owner, child);
        });
    }
    /** `type Status = 'open' | 'paid'`: each word is a member, as of an enum. */
    function readWords(owner, type) {
        for (const word of typescript.isUnionTypeNode(type) ? type.types : [type]) {
            if (typescript.isLiteralTypeNode(word) && typescript.isStringLiteral(word.literal))
                add(owner, word, word.literal, 'enum-member', '', { isGiven: true });
        }
    }
    function visit(node) {
        if (typescript.isClassLike(node)) {
            const isEntity = decoratorsOf(typescript, node).some((name) => ENTITY_DECORATORS.has(name));
            const owner = ownerOf(classNameOf(typescript, node), isEntity ? 'entity' : 'class', node.name ?? node);
            for (const member of node.members)
                readElement(owner, member);
        }
        else if (typescript.isInterfaceDeclaration(node)) {
            const owner = ownerOf(node.name.text, 'interface', node.name);
            for (const member of node.members)
                readElement(owner, member);
        }
        else if (typescript.isTypeAliasDeclaration(node)) {
            const owner = ownerOf(node.name.text, 'type', node.name);
            readType(owner, node.type);
            readWords(owner, node.type);
        }
        else if (typescript.isEnumDeclaration(node)) {
            const owner = ownerOf(node.name.text, 'enum', node.name);
            for (const member of node.members) {
                const value = member.initializer ? text(member.initializer) : '';
                add(owner, member, member.name, 'enum-member', value, { isGiven: true });
            }
        }
        if (typescript.isVariableDeclaration(node))
            readTable(node);
        if (isDrizzle && typescript.isFunctionDeclaration(node) && node.name)
            readColumns(node.name, columnSet(typescript, node));
        if (typescript.isNewExpression(node) || (typescript.isCallExpression(node) && !typescript.isDecorator(node.parent)))
            readSchema(node);
        if (hasSchemas && (typescript.isNewExpression(node) || typescript.isCallExpression(node)))
            readEntity(node);
        typescript.forEachChild(node, visit);
    }
    /** Mongoose: `const userSchema = new Schema({ email: String })`. */
    function readSchema(node) {
        const { expression } = node;
        const name = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
        const [definition] = node.arguments ?? [];
        if (!typescript.isIdentifier(name) || name.text !== 'Schema' || !definition)
            return;
        if (!typescript.isObjectLiteralExpression(definition))
            return;
        const { parent } = outerOf(typescript, node);
        const isNamed = typescript.isVariableDeclaration(parent) && typescript.isIdentifier(parent.name);
        const owner = isNamed ? ownerOf(parent.name.text, 'entity', parent.name) : ownerOf('Schema', 'entity', node);
        readDefinition(owner, definition);
    }
    /** `String` of `{ type: String, index: true }`: the other options change nothing for code. */
    function schemaType(initializer) {
        if (typescript.isArrayLiteralExpression(initializer)) {
            const [first] = initializer.elements;
            return first && typescript.isObjectLiteralExpression(first)
                ? `[${schemaType(first)}]`
                : text(initializer).slice(0, 200);
        }
        if (!typescript.isObjectLiteralExpression(initializer))
            return text(initializer).slice(0, 200);
        const type = initializer.properties.find((one) => one.name !== undefined && nameOf(typescript, one.name) === 'type');
        return type && typescript.isPropertyAssignment(type) ? text(type.initializer).slice(0, 200) : '{}';
    }
    function readDefinition(owner, definition) {
        for (const property of definition.properties) {
            if (!typescript.isPropertyAssignment(property))
                continue;
            const { initializer } = property;
            add(owner, property, property.name, 'property', schemaType(initializer), { isGiven: true });
            // A list of documents is told by what one of them holds.
            const [first] = typescript.isArrayLiteralExpression(initializer) ? initializer.elements : [initializer];
            const isNested = first &&
                typescript.isObjectLiteralExpression(first) &&
                !first.properties.some((one) => one.name !== undefined && nameOf(typescript, one.name) === 'type');
            if (isNested)
                readDefinition({ ...owner, name: `${owner.name}.${nameOf(typescript, property.name) ?? '?'}` }, first);
        }
    }
    /** `new EntitySchema({ name: 'User', columns: { email: { type: String } } })` of TypeORM and MikroORM. */
    function readEntity(node) {
        const entity = schemaEntity(typescript, node);
        if (!entity)
            return;
        const owner = ownerOf(entity.name, 'entity', entity.nameNode);
        for (const member of entity.members) {
            add(owner, member, member.name, 'property', schemaContract(typescript, member).type, {
                isGiven: true,
                isOptional: schemaContract(typescript, member).isOptional,
            });
        }
    }
    /** Drizzle: `const users = pgTable('users', { email: text('email').notNull() })`. */
    function readTable({ name, initializer }) {
        if (!isDrizzle || !initializer || !typescript.isIdentifier(name))
            return;
        const isCall = typescript.isCallExpression(initializer);
        readColumns(name, isCall ? tableColumns(typescript, initializer) : columnSet(typescript, initializer));
    }
    function readColumns(name, columns) {
        if (!columns)
            return;
        const owner = ownerOf(name.text, 'entity', name);
        for (const property of columns.properties) {
            if (!typescript.isPropertyAssignment(property))
                continue;
            const { type, isOptional } = columnContract(text(property.initializer));
            add(owner, property, property.name, 'property', type, { isGiven: true, isOptional });
        }
    }
    function ownerOf(name, kind, node) {
        owners.add(name);
        return { name, kind, place: placeOf(file, node) };
    }
    visit(file);
    return { members: found, owners };
}
/** One without a name that a function makes is called as the function is. */
function classNameOf(typescript, node) {
    if (node.name)
        return node.name.text;
    for (let at = node.parent; at; at = at.parent) {
        if (typescript.isFunctionDeclaration(at) && at.name)
            return at.name.text;
        if (typescript.isVariableDeclaration(at) && typescript.isIdentifier(at.name))
            return at.name.text;
    }
    return 'default';
}
function signatureOf(node, text) {
    const parameters = node.parameters.map((parameter) => {
        const type = parameter.type ? text(parameter.type) : '';
        return `${parameter.dotDotDotToken ? '...' : ''}${parameter.questionToken || parameter.initializer ? '?' : ''}${type}`;
    });
    return `(${parameters.join(', ')}) => ${node.type ? text(node.type) : ''}`;
}
function nameOf(typescript, name) {
    if (typescript.isIdentifier(name) || typescript.isPrivateIdentifier(name))
        return name.text;
    if (typescript.isStringLiteralLike(name) || typescript.isNumericLiteral(name))
        return name.text;
    return null;
}
/** What a value itself says of its type; empty where only the checker knows: another value is no other type. */
function inferredType(typescript, value, text) {
    if (typescript.isAsExpression(value) || typescript.isTypeAssertionExpression(value))
        return text(value.type);
    if (typescript.isNewExpression(value))
        return text(value.expression);
    if (typescript.isStringLiteralLike(value) || typescript.isTemplateExpression(value))
        return 'string';
    if (typescript.isNumericLiteral(value))
        return 'number';
    if (value.kind === typescript.SyntaxKind.TrueKeyword || value.kind === typescript.SyntaxKind.FalseKeyword)
        return 'boolean';
    return '';
}
/** Nested members are members of their own: they do not change the type of what holds them. */
function textWithoutMembers(typescript, type, file) {
    let left = '';
    let from = type.getStart(file);
    const visit = (node) => {
        if (!typescript.isTypeLiteralNode(node)) {
            typescript.forEachChild(node, visit);
            return;
        }
        left += `${file.text.slice(from, node.getStart(file))}{}`;
        from = node.getEnd();
    };
    visit(type);
    return (left + file.text.slice(from, type.getEnd())).replace(/\s+/g, ' ');
}
/** Around it: `as`, parentheses. */
function outerOf(typescript, node) {
    let outer = node;
    while (outer.parent &&
        (typescript.isAsExpression(outer.parent) || typescript.isParenthesizedExpression(outer.parent))) {
        outer = outer.parent;
    }
    return outer;
}
function modifiersOf(typescript, node) {
    const modifiers = typescript.canHaveModifiers(node) ? typescript.getModifiers(node) : undefined;
    return new Set((modifiers ?? []).map((modifier) => modifier.kind));
}
function decoratorsOf(typescript, node) {
    const decorators = typescript.canHaveDecorators(node) ? (typescript.getDecorators(node) ?? []) : [];
    return decorators.map(({ expression }) => {
        const called = typescript.isCallExpression(expression) ? expression.expression : expression;
        if (typescript.isPropertyAccessExpression(called))
            return called.name.text;
        return typescript.isIdentifier(called) ? called.text : '';
    });
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-modules.ts
// A tree's paths and settings in; for an import, the file that it means out. No node_modules: packages are ours or stubs.
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.d.mts', '.js', '.jsx', '.mjs', '.cjs'];
const WRITTEN_ENDINGS = {
    '.js': ['.ts', '.tsx', '.d.ts'],
    '.jsx': ['.tsx'],
    '.mjs': ['.mts', '.d.mts'],
    '.cjs': ['.cts'],
};
const MOST_EXTENDS = 8;
/** `aliases`: specifiers that mean a file of the tree wherever they are written. */
function resolveModules(typescript, tree, aliases = new Map()) {
    const present = new Set(tree.paths);
    const configs = new Map();
    const folderConfigs = new Map();
    const answers = new Map();
    const packages = readPackages(tree);
    const configFiles = configFilesByFolder(tree.paths);
    function resolve(specifier, from) {
        const alias = aliases.get(specifier) ?? aliases.get(installed(specifier));
        if (alias !== undefined && present.has(alias))
            return alias;
        const folder = folderOf(from);
        const key = `${folder}\0${specifier}`;
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = find(specifier, folder);
        answers.set(key, answer);
        return answer;
    }
    function find(specifier, folder) {
        if (/^\.{1,2}(?:\/|$)/.test(specifier))
            return fileAt(join(folder, specifier));
        const config = configFor(folder);
        for (const target of config ? mapped(specifier, config) : []) {
            const file = fileAt(target);
            if (file)
                return file;
        }
        if (config?.baseUrl != null) {
            const file = fileAt(join(config.baseUrl, specifier));
            if (file)
                return file;
        }
        return inPackage(specifier);
    }
    function mapped(specifier, config) {
        let best = null;
        for (const [pattern, targets] of config.paths) {
            const star = pattern.indexOf('*');
            if (star < 0) {
                if (pattern === specifier)
                    return targets;
                continue;
            }
            const [prefix, suffix] = [pattern.slice(0, star), pattern.slice(star + 1)];
            if (specifier.length < prefix.length + suffix.length)
                continue;
            if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix) || (best && best.length >= prefix.length))
                continue;
            const middle = specifier.slice(prefix.length, specifier.length - suffix.length);
            best = { length: prefix.length, targets: targets.map((target) => target.replace('*', () => middle)) };
        }
        return best?.targets ?? [];
    }
    function inPackage(specifier) {
        const parts = specifier.split('/');
        const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
        const found = packages.get(name);
        if (!found)
            return null;
        const rest = specifier.slice(name.length + 1);
        for (const target of [...exportTargets(found.manifest, rest), ...guesses(found.manifest, rest)]) {
            const file = fileAt(join(found.folder, target)) ?? fileAt(join(found.folder, asSource(target)));
            if (file)
                return file;
        }
        return null;
    }
    /** As TypeScript looks: the file, with an ending, the source behind a `.js`, the index of a folder. */
    function fileAt(path) {
        if (present.has(path) && ENDINGS.some((ending) => path.endsWith(ending)))
            return path;
        const ending = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
        for (const other of WRITTEN_ENDINGS[ending] ?? []) {
            const source = path.slice(0, -ending.length) + other;
            if (present.has(source))
                return source;
        }
        for (const other of ENDINGS)
            if (present.has(path + other))
                return path + other;
        for (const other of ENDINGS) {
            const index = path === '' ? `index${other}` : `${path}/index${other}`;
            if (present.has(index))
                return index;
        }
        return null;
    }
    function configFor(folder) {
        const known = folderConfigs.get(folder);
        if (known !== undefined)
            return known;
        const own = configFiles.get(folder) ?? [];
        const read = own.map((path) => readConfig(path, 0)).filter((config) => config !== null);
        // Solutions keep the aliases in a file of another name beside an empty tsconfig.
        const main = read[0] ?? null;
        const withPaths = main?.paths.length ? main : read.find((config) => config.paths.length > 0);
        const above = folder === '' ? null : configFor(folderOf(folder));
        const config = main
            ? {
                options: { ...main.options },
                paths: withPaths?.paths ?? above?.paths ?? [],
                baseUrl: main.baseUrl ?? withPaths?.baseUrl ?? null,
            }
            : (above ?? null);
        folderConfigs.set(folder, config);
        return config;
    }
    function readConfig(path, depth) {
        const known = configs.get(path);
        if (known !== undefined)
            return known;
        configs.set(path, null);
        const text = tree.text(path);
        const parsed = text === null ? null : typescript.parseConfigFileTextToJson(path, text).config;
        if (typeof parsed !== 'object' || parsed === null)
            return null;
        const folder = folderOf(path);
        const written = parsed;
        const inherited = depth < MOST_EXTENDS ? extended(written.extends, folder, depth) : [];
        const own = isRecord(written.compilerOptions) ? written.compilerOptions : {};
        const baseUrl = typeof own.baseUrl === 'string' ? join(folder, own.baseUrl) : null;
        const config = { options: {}, paths: [], baseUrl: null };
        for (const parent of inherited) {
            Object.assign(config.options, parent.options);
            if (parent.paths.length > 0)
                config.paths = parent.paths;
            config.baseUrl = parent.baseUrl ?? config.baseUrl;
        }
        Object.assign(config.options, own);
        config.baseUrl = baseUrl ?? config.baseUrl;
        if (isRecord(own.paths)) {
            const from = baseUrl ?? folder;
            config.paths = Object.entries(own.paths).map(([pattern, targets]) => [
                pattern,
                (Array.isArray(targets) ? targets : [])
                    .filter((target) => typeof target === 'string')
                    .map((target) => join(from, target)),
            ]);
        }
        configs.set(path, config);
        return config;
    }
    function extended(value, folder, depth) {
        const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
        return names.flatMap((name) => {
            const path = name.startsWith('.') ? join(folder, name) : inNamedPackage(name);
            if (path === null)
                return [];
            const file = [path, `${path}.json`, `${path}/tsconfig.json`].find((candidate) => present.has(candidate));
            const config = file ? readConfig(file, depth + 1) : null;
            return config ? [config] : [];
        });
    }
    function inNamedPackage(name) {
        const parts = name.split('/');
        const count = name.startsWith('@') ? 2 : 1;
        const found = packages.get(parts.slice(0, count).join('/'));
        return found ? join(found.folder, parts.slice(count).join('/')) : null;
    }
    return { resolve, settingsFor: (path) => configFor(folderOf(path))?.options ?? {} };
}
/** `../../node_modules/.prisma/client/index.d` is what the package is. */
function installed(specifier) {
    const at = specifier.lastIndexOf('node_modules/');
    if (at < 0)
        return '';
    return specifier.slice(at + 'node_modules/'.length).replace(/(?:\/index)?(?:\.d)?(?:\.[cm]?[jt]s)?$/, '');
}
function readPackages(tree) {
    const found = new Map();
    for (const path of tree.paths) {
        if (path !== 'package.json' && !path.endsWith('/package.json'))
            continue;
        const manifest = parseJson(tree.text(path) ?? '');
        if (typeof manifest?.name === 'string' && !found.has(manifest.name)) {
            found.set(manifest.name, { folder: folderOf(path), manifest });
        }
    }
    return found;
}
function configFilesByFolder(paths) {
    const found = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (!/^[jt]sconfig(?:\.[\w-]+)*\.json$/.test(name))
            continue;
        const folder = folderOf(path);
        found.set(folder, [...(found.get(folder) ?? []), path]);
    }
    const rank = (path) => path.endsWith('tsconfig.json') ? 0 : /tsconfig\.(?:app|base)\.json$/.test(path) ? 1 : 2;
    for (const files of found.values())
        files.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return found;
}
/** Targets that the package's own `exports` names for a subpath. */
function exportTargets({ exports }, rest) {
    const wanted = rest === '' ? '.' : `./${rest}`;
    if (typeof exports === 'string')
        return rest === '' ? [exports] : [];
    if (!isRecord(exports))
        return [];
    const entries = Object.keys(exports).some((key) => key.startsWith('.')) ? exports : { '.': exports };
    for (const [key, value] of Object.entries(entries)) {
        const star = key.indexOf('*');
        if (star < 0) {
            if (key === wanted)
                return conditions(value);
            continue;
        }
        const [prefix, suffix] = [key.slice(0, star), key.slice(star + 1)];
        if (!wanted.startsWith(prefix) || !wanted.endsWith(suffix) || wanted.length < prefix.length + suffix.length)
            continue;
        const middle = wanted.slice(prefix.length, wanted.length - suffix.length);
        return conditions(value).map((target) => target.replace('*', () => middle));
    }
    return [];
}
function conditions(value, depth = 0) {
    if (typeof value === 'string')
        return [value];
    if (!isRecord(value) || depth > 4)
        return [];
    const order = ['source', 'development', 'types', 'import', 'module', 'default', 'require', 'node'];
    const keys = [...order.filter((key) => key in value), ...Object.keys(value).filter((key) => !order.includes(key))];
    return keys.flatMap((key) => conditions(value[key], depth + 1));
}
function guesses(manifest, rest) {
    if (rest !== '')
        return [rest, `src/${rest}`, `lib/${rest}`];
    const named = ['source', 'types', 'typings', 'module', 'main'].map((key) => manifest[key]);
    return [
        ...named.filter((value) => typeof value === 'string'),
        'src/index',
        'index',
        'src/main',
        'lib/index',
    ];
}
/** Built files are not in the tree: their sources are. */
function asSource(target) {
    return target
        .replace(/^(\.\/)?(?:dist|build|lib|out)\/(?:src\/|esm\/|cjs\/|types\/)?/, 'src/')
        .replace(/(?:\.d)?\.[cm]?[jt]s$/, '');
}
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function join(folder, relative) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/typecheck/answered-members.ts
// A tree, places of functions that answer routes and members of types in; which of them answers with which member, as the
// types of what it sends say, out.






/** Nobody nests an answer deeper, or in more types. */
const DEEPEST = 6;
const MOST_TYPES = 2000;
const SENDS = /^(?:json|jsonp|send|typedjson)$/;
function answeredMembers({ typescript, library }, sources, tree, { members, handlers, aliases }) {
    const present = new Set(tree.paths);
    const roots = [...new Set([...handlers, ...members].map(({ path }) => path))].filter((path) => present.has(path));
    if (roots.length === 0)
        return [];
    const resolver = resolveModules(typescript, tree, aliases);
    const options = compilerOptions(typescript, resolver.settingsFor(handlers[0]?.path ?? roots[0]));
    const program = openProgram(roots.sort(), { typescript, tree, resolver, sources, library, options });
    const checker = program.getTypeChecker();
    const sought = new Map();
    for (const [at, { path, owner, member }] of members.entries()) {
        const file = program.getSourceFile(ROOT + path);
        for (const one of file ? readMembers(typescript, file).members : [])
            if (one.owner === owner && one.name === member)
                sought.set(one.node, at);
    }
    const found = [];
    for (const [handler, place] of handlers.entries()) {
        const file = program.getSourceFile(ROOT + place.path);
        const answers = file ? functionsAt(typescript, checker, file, place) : [];
        const held = new Map();
        for (const one of answers) {
            for (const [member, { behind, paths }] of heldMembers(typescript, checker, sentBy(typescript, one), sought)) {
                const known = held.get(member);
                held.set(member, {
                    behind: behind && (known?.behind ?? true),
                    paths: [...new Set([...(known?.paths ?? []), ...paths])],
                });
            }
        }
        for (const [member, one] of [...held].sort(([a], [b]) => a - b))
            found.push({ member, handler, ...one });
    }
    return found;
}
// ---------------------------------------------------------------- the function that answers
/** Written there, named there, or wrapped by a call. */
function functionsAt(typescript, checker, file, { line, startColumn }) {
    const lines = file.getLineStarts();
    const start = (lines[line - 1] ?? 0) + startColumn - 1;
    let node = file;
    for (;;) {
        const inner = typescript.forEachChild(node, (child) => child.getStart(file) <= start && start < child.getEnd() ? child : undefined);
        if (!inner)
            break;
        node = inner;
        if (node.getStart(file) === start && functionOf(typescript, checker, node, 0).length > 0)
            break;
    }
    return functionOf(typescript, checker, node, 0);
}
function functionOf(typescript, checker, node, depth) {
    if (depth > DEEPEST)
        return [];
    const next = (inner) => functionOf(typescript, checker, inner, depth + 1);
    if (typescript.isFunctionLike(node))
        return 'body' in node ? [node] : [];
    if (typescript.isCallExpression(node)) {
        if (typescript.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'bind')
            return next(node.expression.expression);
        return node.arguments.flatMap(next);
    }
    if (typescript.isParenthesizedExpression(node) || typescript.isAsExpression(node))
        return next(node.expression);
    if (typescript.isVariableDeclaration(node) ||
        typescript.isPropertyAssignment(node) ||
        typescript.isPropertyDeclaration(node))
        return node.initializer ? next(node.initializer) : [];
    if (!typescript.isIdentifier(node) && !typescript.isPropertyAccessExpression(node))
        return [];
    if (typescript.isMethodDeclaration(node.parent) || typescript.isFunctionDeclaration(node.parent))
        return next(node.parent);
    const symbol = checker.getSymbolAtLocation(node);
    const target = symbol && symbol.flags & typescript.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target?.declarations ?? []).flatMap(next);
}
// ---------------------------------------------------------------- what it sends
/** `res.json(x)`, `Response.json(x)`, and what it returns. */
function sentBy(typescript, { body }) {
    if (!body)
        return [];
    if (!typescript.isBlock(body))
        return [body, ...sentIn(typescript, body, false)];
    return sentIn(typescript, body, true);
}
function sentIn(typescript, node, isOwn) {
    const sent = [];
    const visit = (child, own) => {
        if (typescript.isReturnStatement(child) && own && child.expression)
            sent.push(child.expression);
        if (typescript.isCallExpression(child) && typescript.isPropertyAccessExpression(child.expression)) {
            const [first] = child.arguments;
            if (first && SENDS.test(child.expression.name.text))
                sent.push(first);
        }
        const isInner = typescript.isFunctionLike(child);
        typescript.forEachChild(child, (inner) => visit(inner, own && !isInner));
    };
    visit(node, isOwn);
    return sent;
}
/** Members that the types of some expressions hold, at any depth, and whether others of their name stand above them. */
function heldMembers(typescript, checker, expressions, sought) {
    const held = new Map();
    const above = new Set();
    const seen = new Set();
    let level = expressions.map((expression) => ({ given: checker.getTypeAtLocation(expression), path: '' }));
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
        const next = [];
        const names = [];
        for (const { given, path } of level) {
            const type = elementOf(checker, given);
            if (seen.has(type) || seen.size > MOST_TYPES)
                continue;
            seen.add(type);
            if (type.isUnion()) {
                next.push(...type.types.map((one) => ({ given: one, path })));
                continue;
            }
            // Dates, functions and the like are no objects of an answer.
            if ((type.flags & typescript.TypeFlags.Object) === 0 && !type.isIntersection())
                continue;
            if (type.getCallSignatures().length > 0 || isLibrary(type))
                continue;
            for (const property of type.getProperties()) {
                const inner = path === '' ? property.name : `${path}.${property.name}`;
                for (const declaration of declarationsOf(checker, [property])) {
                    const member = sought.get(declaration);
                    if (member === undefined)
                        continue;
                    const known = held.get(member);
                    if (known)
                        known.paths.push(inner);
                    else
                        held.set(member, { behind: above.has(property.name), paths: [inner] });
                }
                names.push(property.name);
                next.push({ given: checker.getTypeOfSymbol(property), path: inner });
            }
        }
        for (const name of names)
            above.add(name);
        level = next;
    }
    return held;
}
function isLibrary(type) {
    const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName;
    return file !== undefined && !file.startsWith(ROOT);
}

;// CONCATENATED MODULE: ./src/typecheck/compare-members.ts
// Members of one file at base and at head in; what of them changed out.
/** Without the nodes, as it leaves the thread. */
function plainChange({ atBase: _base, atHead: _head, ...change }) {
    return change;
}
/** `path`: where the file lies at base. */
function compareMembers(path, { members: base }, { members: head, owners: left }, dropped) {
    const before = byName(base);
    const after = byName(head);
    const owners = new Map(head.map((member) => [member.owner, member]));
    // A type that went as a whole is missed by those who import it, not by each use of what it held.
    const gone = [...before].filter(([key, [old]]) => !after.has(key) && left.has(old.owner.split('.')[0]) && !isWidened(old, head));
    const fresh = new Map([...after].filter(([key]) => !before.has(key)));
    const changes = [];
    for (const [, old] of gone) {
        const successor = [...fresh].find(([, next]) => replaces(next[0], old[0], base, head));
        if (successor)
            fresh.delete(successor[0]);
        const next = successor?.[1][0];
        const owner = owners.get(old[0].owner);
        changes.push({
            ...described(path, old[0]),
            kind: next ? 'renamed' : 'removed',
            renamedTo: next?.name ?? null,
            after: next?.type ?? '',
            changedAt: next?.place ?? owner?.ownerPlace ?? old[0].place,
            ...(!next && owner ? { stoodAt: stoodAt(old[0], owner, base, after) } : {}),
            atBase: old,
            atHead: [],
        });
    }
    for (const [key, old] of before) {
        const next = after.get(key);
        if (!next)
            continue;
        const isDropped = dropped.some(({ owner, member }) => owner === old[0].owner && member === old[0].name);
        const kind = isDropped ? 'removed' : contractChange(old[0], next[0], joined(old), joined(next));
        if (!kind)
            continue;
        changes.push({
            ...described(path, old[0]),
            kind,
            after: isDropped ? '' : joined(next),
            changedAt: next[0].place,
            isDropped,
            atBase: old,
            atHead: next,
        });
    }
    for (const [, next] of fresh) {
        const member = next[0];
        const ownerIsOld = base.some((other) => other.owner === member.owner);
        if (!ownerIsOld || member.isOptional || member.isGiven)
            continue;
        changes.push({
            ...described(path, member),
            kind: 'added-required',
            before: '',
            after: member.type,
            changedAt: member.place,
            atBase: [],
            atHead: next,
        });
    }
    return changes;
}
/** A type that was made of words and says none any more: it may take them all. */
function isWidened({ owner, ownerKind, kind }, head) {
    if (ownerKind !== 'type' || kind !== 'enum-member')
        return false;
    return !head.some((other) => other.owner === owner && other.kind === kind);
}
function described(path, member) {
    return {
        path,
        owner: member.owner,
        member: member.name,
        memberKind: member.kind,
        ownerKind: member.ownerKind,
        renamedTo: null,
        before: member.type,
        after: member.type,
        declaredAt: member.place,
        changedAt: member.place,
        isDropped: false,
    };
}
function contractChange(old, next, before, after) {
    // Methods are judged by what fails: a new optional parameter bothers nobody.
    if (before !== after)
        return 'retyped';
    if (old.isOptional === next.isOptional)
        return null;
    return next.isOptional ? 'made-optional' : 'made-required';
}
function joined(members) {
    return [...new Set(members.map((member) => member.type))].join(' | ');
}
/** The same declaration with another name: same owner, same kind and type, at the same place among its neighbours. */
function replaces(next, old, base, head) {
    if (next.owner !== old.owner || next.kind !== old.kind || next.type !== old.type)
        return false;
    return neighbours(next, head).some((near) => neighbours(old, base).includes(near));
}
/** Between those of its neighbours that are left. */
function stoodAt(old, { ownerPlace }, base, after) {
    const left = (members) => members.flatMap((member) => after.get(`${member.owner}\0${member.name}`)?.[0] ?? [])[0]?.place;
    const own = base.filter(({ owner }) => owner === old.owner);
    const at = own.indexOf(old);
    const from = left(own.slice(0, at).reverse()) ?? ownerPlace;
    const to = left(own.slice(at + 1)) ?? from;
    return { ...from, endLine: Math.max(from.endLine, to.line), endColumn: to.endColumn };
}
function neighbours(member, all) {
    const own = all.filter((other) => other.owner === member.owner);
    const at = own.indexOf(member);
    return [`before ${own[at - 1]?.name ?? ''}`, `after ${own[at + 1]?.name ?? ''}`];
}
function byName(members) {
    const found = new Map();
    for (const member of members) {
        const key = `${member.owner}\0${member.name}`;
        const same = found.get(key);
        if (same)
            same.push(member);
        else
            found.set(key, [member]);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/typecheck/import-graph.ts
// Texts of a tree in; which files import which out, read from the text alone, as far as it takes to choose files.
/** `from 'x'`, `import 'x'`, `import('x')`, `require('x')`. */
const SPECIFIER = /\b(?:from|import|require)\s{0,20}\(?\s{0,20}(?:'([^'\n]{1,300})'|"([^"\n]{1,300})")/g;
function importsOf(text) {
    const found = new Set();
    for (const match of text.matchAll(SPECIFIER))
        found.add(match[1] ?? match[2]);
    return [...found];
}
/** Files that reach one of `targets` by imports, the nearest first; the targets come first of all. */
function importersOf(targets, sources, tree, resolver) {
    const importers = new Map();
    for (const path of sources) {
        for (const specifier of importsOf(tree.text(path) ?? '')) {
            const target = resolver.resolve(specifier, path);
            if (target === null || target === path)
                continue;
            const known = importers.get(target);
            if (known)
                known.push(path);
            else
                importers.set(target, [path]);
        }
    }
    const reached = new Set(targets);
    let ring = [...targets];
    while (ring.length > 0) {
        const next = [];
        for (const path of ring) {
            for (const importer of importers.get(path) ?? []) {
                if (reached.has(importer))
                    continue;
                reached.add(importer);
                next.push(importer);
            }
        }
        ring = next;
    }
    return [...reached];
}

;// CONCATENATED MODULE: ./src/typecheck/choose-files.ts
// The base, what changed in it and the names of the changed members in; the files worth asking about out.

const SOURCE = /\.[cm]?[jt]sx?$/;
const MADE = /(?:^|\/)node_modules\/|(?:[.-]min|\.bundle)\.[cm]?js$/;
/** A larger file is data or a bundle. */
const MOST_CHARS = 1_500_000;
/** Characters of files that are checked as a whole, which is what costs: those that use a member, and those that only may fail. */
const MOST_USING = 1_500_000;
const MOST_NEAR = 400_000;
/** Files, each of which brings its imports along. */
const MOST_AMBIENT = 60;
/** Tests fail by themselves, and loudly. */
const MOST_TESTS = 200_000;
function chooseFiles(tree, resolver, declaring, names, documents = null) {
    const sources = tree.paths.filter(isSource);
    const texts = new Map(sources.map((path) => [path, tree.text(path) ?? '']));
    // What a script declares, every file may use without importing it.
    const isGlobal = declaring.some((path) => !/\b(?:import|export|require|module)\b/.test(texts.get(path) ?? 'export'));
    const importing = isGlobal
        ? sources
        : importersOf([...declaring, ...(documents?.referring ?? [])], sources, tree, resolver);
    const reaching = isGlobal ? sources : [...new Set([...importing, ...handedOn(importing, sources, texts)])];
    const naming = [];
    const near = [];
    let room = MOST_NEAR + MOST_TESTS;
    for (const path of reaching) {
        const text = texts.get(path);
        if (text === undefined || text.length > MOST_CHARS)
            continue;
        if (mentions(text, names))
            naming.push(path);
        else if (room > 0)
            near.push(path);
        if (near.at(-1) === path)
            room -= text.length;
    }
    if (documents) {
        const reached = new Set(reaching);
        for (const path of sources) {
            const text = texts.get(path);
            const isRead = !reached.has(path) && text.length <= MOST_CHARS && documents.isCarrying(text);
            if (isRead && mentions(text, names))
                naming.push(path);
        }
    }
    const ambient = sources.filter((path) => isAmbient(path, texts.get(path))).slice(0, MOST_AMBIENT);
    return { naming, near, ambient };
}
/** Files that import a package to which one of these files adds: `req.user`, `app.prisma`. */
function handedOn(importing, sources, texts) {
    const packages = new Set();
    for (const path of importing) {
        const text = texts.get(path) ?? '';
        for (const [, name] of text.matchAll(/\bdeclare\s+module\s+['"]([\w@/.-]{1,100})['"]/g))
            packages.add(name);
        if (/\bnamespace\s+Express\b/.test(text))
            packages.add('express');
    }
    const known = [...packages].flatMap((name) => KIN[name] ?? [name]);
    if (known.length === 0)
        return [];
    return sources.filter((path) => importsOf(texts.get(path) ?? '').some((name) => known.includes(name)));
}
/** Packages whose types reach code through another one. */
const KIN = {
    'express-serve-static-core': ['express', 'express-serve-static-core'],
    fastify: ['fastify', 'fastify-plugin'],
};
/** What is checked as a whole: first where a member is used, then what is nearest. */
function chooseChecked({ naming, near }, using, changed, tree) {
    const chosen = new Set();
    const take = (paths, most) => {
        let room = most;
        for (const path of paths) {
            if (chosen.has(path))
                continue;
            room -= tree.text(path)?.length ?? MOST_CHARS;
            if (room > 0)
                chosen.add(path);
        }
    };
    const first = [...changed.filter(isSource), ...naming.filter((path) => using.has(path))];
    const others = [...naming, ...near];
    take(first.filter((path) => !isTest(path)), MOST_USING);
    take(others.filter((path) => !isTest(path)), MOST_NEAR);
    take([...first, ...others].filter(isTest), MOST_TESTS);
    return [...chosen].sort();
}
/** `declare global`, additions to packages, and declaration files that are no modules. */
function isAmbient(path, text) {
    if (/\bdeclare\s+(?:global\b|module\s+['"])/.test(text))
        return true;
    return path.endsWith('.d.ts') && !/^\s*(?:import|export)\b/m.test(text);
}
function isTest(path) {
    return /(?:^|\/)(?:tests?|__tests__|e2e|cypress)\/|[.-](?:spec|test|e2e|e2e-spec|cy|stories)\.[cm]?[jt]sx?$/.test(path);
}
function isSource(path) {
    return SOURCE.test(path) && !MADE.test(path);
}
function mentions(text, names) {
    for (const name of names)
        if (text.includes(name))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/typecheck/document-files.ts
// The base and what changed in it in; the files beyond those that import it which may read a changed document, out: those
// that refer to its model by name, and those that read what requests carry.
const CARRIED = /\b(?:req|request|ctx|context|socket|locals|state)\??\.[A-Za-z_]\w*|\{[^{}]{0,200}\}\s*=\s*(?:req|request)\b/;
/** `const User = model('User', userSchema)` */
const document_files_MADE = /(?:\bconst\s+(\w+)\s*=\s*(?:\w+\.)?|\b)model\s*(?:<[^()]{0,200}>)?\s*\(\s*['"`](\w+)['"`]\s*,/g;
/** `ref: 'User'`, `model('User')` */
const NAMED = /\bref\s*:\s*(?:\(\)\s*=>\s*)?['"`]?(\w+)|\bmodel\s*\(\s*['"`](\w+)['"`]\s*\)/g;
/** Null where no document changed. */
function documentFiles(tree, sources, compared) {
    const documents = compared.filter(({ path, ownerKind, kind }) => ownerKind === 'entity' && (kind === 'removed' || kind === 'renamed') && /mongoose/.test(tree.text(path) ?? ''));
    if (documents.length === 0)
        return null;
    const names = new Set(documents.map(({ owner }) => owner.split('.')[0]));
    const models = new Map();
    const modelsOf = (path) => {
        const known = models.get(path) ?? madeIn(path, tree.text(path) ?? '');
        models.set(path, known);
        return known;
    };
    for (const { path } of documents)
        for (const { name } of modelsOf(path))
            names.add(name);
    const referring = sources.filter((path) => document_files_mentions(tree.text(path) ?? '', names));
    // Who asks for a document that refers to the changed one may read through it.
    const others = new Set(referring.flatMap((path) => modelsOf(path).map(({ name }) => name)));
    const asking = sources.filter((path) => document_files_mentions(tree.text(path) ?? '', others));
    return {
        referring: [...new Set([...referring, ...asking])],
        models: [...models.values()].flat(),
        isCarrying: (text) => CARRIED.test(text),
    };
}
function madeIn(path, text) {
    return [...text.matchAll(document_files_MADE)].map(([, held, name]) => {
        const isExported = held !== undefined && new RegExp(`\\bexport\\s+const\\s+${held}\\b`).test(text);
        return { name: name, path, exportedAs: isExported ? held : null };
    });
}
function document_files_mentions(text, names) {
    for (const [, ref, asked] of text.matchAll(NAMED))
        if (names.has((ref ?? asked)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/typecheck/find-failures.ts
// Base and head programs in; what TypeScript says of some files at head and did not say at base out.
/**
 * Said of the code's shape, of what is never read or not yet given, or of what has no type (as all that comes from a package
 * which is not installed), not of what its names mean.
 */
const BESIDE_THE_POINT = new Set([
    6133, 6138, 6192, 6196, 6198, 7027, 7028, 7029, 7030, 2307, 2792, 7016, 1378, 1375, 2354, 2564, 2688, 7005, 7006,
    7008, 7010, 7011, 7013, 7018, 7019, 7020, 7022, 7023, 7024, 7026, 7031, 7032, 7033, 7034, 7050, 7051,
]);
/** `blame`: index of the change that a failure of head may come from; null when it is none of ours. */
function findFailures(typescript, base, head, paths, fileOf, blame) {
    const found = [];
    for (const path of paths) {
        const file = fileOf(head, path);
        if (!file)
            continue;
        const now = failuresOf(typescript, head, file).flatMap((failure) => {
            const blamed = blame(failure);
            return blamed === null ? [] : [{ failure, blamed }];
        });
        // Checking costs: base is asked only where head has something to answer for.
        if (now.length === 0)
            continue;
        const before = fileOf(base, path);
        const known = countKeys(before ? failuresOf(typescript, base, before) : [], before === file);
        for (const one of now) {
            const key = keyOf(one.failure, before === file);
            const left = known.get(key) ?? 0;
            if (left > 0)
                known.set(key, left - 1);
            else
                found.push(one);
        }
    }
    return found;
}
function failuresOf(typescript, program, file) {
    return program.getSemanticDiagnostics(file).flatMap((diagnostic) => {
        if (diagnostic.category !== typescript.DiagnosticCategory.Error || BESIDE_THE_POINT.has(diagnostic.code))
            return [];
        const { start, length } = diagnostic;
        if (start === undefined || diagnostic.file !== file)
            return [];
        const message = typescript.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
        return [{ file, start, length: length ?? 0, code: diagnostic.code, message }];
    });
}
function countKeys(failures, isSame) {
    const counts = new Map();
    for (const failure of failures) {
        const key = keyOf(failure, isSame);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
/**
 * In an unchanged file the place says which failure it is: its words may spell the changed type. In a changed one the types
 * it quotes are left out, which may hold the changed member.
 */
function keyOf({ file, start, length, code, message }, isSame) {
    if (isSame)
        return `${code} ${start}`;
    const first = message.slice(0, message.indexOf('\n') >>> 0).replace(/'[^']*'/g, "''");
    return `${code} ${file.text.slice(start, start + length)}\0${first}`;
}

;// CONCATENATED MODULE: ./src/typecheck/document-types.ts
// A program in; what its documents are by the names of their models, by the paths that refer to them and by what requests
// carry, out: JavaScript says none of it in types.



/** Property of the stub's `Model<D>` whose type is `D`. */
const DOCUMENT = '__document';
const document_types_DEEPEST = 4;
const MAKES_MODEL = /\bmodel\s*(?:<[^()]{0,200}>)?\s*\(|@Schema\b/;
const CARRIES = /\.\w+\s*=[^=]|\b(?:done|cb|callback|verified|next)\s*\(/;
const REQUEST = /^(?:req|request|ctx|context|socket|locals|state)$/;
const TAKES_EACH = /^(?:map|forEach|filter|find|some|every|flatMap|findIndex|reduce)$/;
function documentTypes(typescript, program) {
    const checker = program.getTypeChecker();
    const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(ROOT));
    const models = new Map();
    const collections = new Map();
    for (const file of files)
        if (MAKES_MODEL.test(file.text))
            visit(typescript, file, readModel);
    const carried = new Map();
    let isCarriedRead = false;
    function readModel(node) {
        if (typescript.isClassDeclaration(node) && node.name && isSchemaClass(typescript, node))
            models.set(node.name.text, checker.getTypeAtLocation(node));
        if (!typescript.isCallExpression(node) || node.arguments.length < 2)
            return;
        const [name, , collection] = node.arguments;
        if (calledName(typescript, node) !== 'model' || !name || !typescript.isStringLiteralLike(name))
            return;
        const document = documentOf(checker, checker.getTypeAtLocation(node));
        if (!document)
            return;
        models.set(name.text, document);
        if (collection && typescript.isStringLiteralLike(collection))
            collections.set(collection.text, name.text);
    }
    function collection(name) {
        const own = collections.get(name);
        if (own)
            return models.get(own) ?? null;
        for (const [model, type] of models)
            if (pluralsOf(model.toLowerCase()).includes(name.toLowerCase()))
                return type;
        return null;
    }
    function referred(symbols) {
        for (const declaration of declarationsOf(checker, symbols)) {
            const name = refOf(typescript, declaration);
            const type = name === null ? undefined : models.get(name);
            if (type)
                return type;
        }
        return null;
    }
    /** `req.user = await User.findById(id)`, and `done(null, user)` of Passport. */
    function readCarried(node) {
        let name = null;
        let value;
        if (typescript.isBinaryExpression(node) && node.operatorToken.kind === typescript.SyntaxKind.EqualsToken) {
            if (!typescript.isPropertyAccessExpression(node.left) || !isRequest(typescript, node.left.expression))
                return;
            name = node.left.name.text;
            value = node.right;
        }
        else if (typescript.isCallExpression(node) && typescript.isIdentifier(node.expression)) {
            const [first, second] = node.arguments;
            if (!/^(?:done|cb|callback|verified|next)$/.test(node.expression.text))
                return;
            if (first?.kind !== typescript.SyntaxKind.NullKeyword || !second)
                return;
            name = 'user';
            value = second;
        }
        if (name === null || !value)
            return;
        const type = checker.getNonNullableType(checker.getTypeAtLocation(value));
        const isDocument = (type.flags & 1) === 0 && checker.getPropertyOfType(type, '_id') !== undefined;
        if (isDocument)
            carried.set(name, [...(carried.get(name) ?? []), type]);
    }
    function carriedBy(name) {
        if (!isCarriedRead) {
            isCarriedRead = true;
            for (const file of files)
                if (CARRIES.test(file.text))
                    visit(typescript, file, readCarried);
        }
        return carried.get(name) ?? [];
    }
    function typesOf(expression, depth = 0) {
        if (depth > document_types_DEEPEST)
            return [];
        const next = (inner) => typesOf(inner, depth + 1);
        if (typescript.isAwaitExpression(expression) ||
            typescript.isParenthesizedExpression(expression) ||
            typescript.isNonNullExpression(expression) ||
            typescript.isAsExpression(expression))
            return next(expression.expression);
        if (typescript.isElementAccessExpression(expression))
            return next(expression.expression);
        if (expression.kind === typescript.SyntaxKind.ThisKeyword)
            return hungOn(expression, 'methods');
        if (typescript.isCallExpression(expression))
            return foundByThis(expression);
        if (typescript.isPropertyAccessExpression(expression)) {
            const { name } = expression;
            const own = checker.getSymbolAtLocation(name);
            const direct = own ? referred([own]) : null;
            if (direct)
                return [direct];
            if (isRequest(typescript, expression.expression) && document_types_isAny(checker, expression))
                return carriedBy(name.text);
            return next(expression.expression).flatMap((type) => memberTypes(type, name.text));
        }
        if (!typescript.isIdentifier(expression))
            return [];
        const named = typesOfName(expression, depth + 1);
        if (named.length > 0 || depth > 0)
            return named;
        const meant = modelAsType(checker, expression);
        return meant ? [meant] : [];
    }
    /** The document of the schema that a function around is hung on: `userSchema.methods.greet = function () { … }`. */
    function hungOn(node, place) {
        let run = node;
        while (run.parent && !typescript.isFunctionExpression(run) && !typescript.isFunctionDeclaration(run))
            run = run.parent;
        const { parent } = run;
        if (!parent || !typescript.isBinaryExpression(parent) || !typescript.isPropertyAccessExpression(parent.left))
            return [];
        const { expression } = parent.left;
        if (!typescript.isPropertyAccessExpression(expression) || expression.name.text !== place)
            return [];
        const document = documentOf(checker, checker.getTypeAtLocation(expression.expression));
        return document ? [document] : [];
    }
    /** `this.findOne(…).select(…)` of a static. */
    function foundByThis(call) {
        for (let at = call; typescript.isCallExpression(at);) {
            const { expression } = at;
            if (!typescript.isPropertyAccessExpression(expression))
                return [];
            if (isThis(expression.expression) && /^(?:find|create)/.test(expression.name.text))
                return hungOn(call, 'statics');
            at = expression.expression;
        }
        return [];
    }
    function askedOfThis(literal) {
        const call = literal.parent;
        if (typescript.isNewExpression(call))
            return isThis(call.expression) ? given('values') : null;
        if (!typescript.isCallExpression(call) || !typescript.isPropertyAccessExpression(call.expression))
            return null;
        if (!isThis(call.expression.expression))
            return null;
        const method = call.expression.name.text;
        const at = call.arguments.indexOf(literal);
        if (/^(?:create|insert)/.test(method) || (at === 1 && /[uU]pdate/.test(method)))
            return given('values');
        return at === 0 && /^(?:find|count|exists|update|delete|replace)/.test(method) ? given('filter') : null;
        function given(form) {
            const [document] = hungOn(call, 'statics');
            return document ? { document, form } : null;
        }
    }
    function isThis(node) {
        if (node.kind === typescript.SyntaxKind.ThisKeyword)
            return true;
        const declaration = typescript.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
        const value = declaration && typescript.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
        return value?.kind === typescript.SyntaxKind.ThisKeyword;
    }
    /** What a member of a document refers to, or what it holds itself. */
    function memberTypes(type, name) {
        const { symbols } = ofType(checker, elementOf(checker, type), name, 'property', false);
        const other = referred(symbols);
        return other ? [other] : symbols.slice(0, 1).map((symbol) => checker.getTypeOfSymbol(symbol));
    }
    function typesOfName(name, depth) {
        const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
        if (!declaration)
            return [];
        if (typescript.isVariableDeclaration(declaration)) {
            if (declaration.initializer)
                return typesOf(declaration.initializer, depth);
            const { parent } = declaration.parent;
            return typescript.isForOfStatement(parent) ? typesOf(parent.expression, depth) : [];
        }
        if (typescript.isBindingElement(declaration)) {
            const key = declaration.propertyName ?? declaration.name;
            const held = declaration.parent.parent;
            if (!typescript.isIdentifier(key) || !typescript.isObjectBindingPattern(declaration.parent))
                return [];
            if (!typescript.isVariableDeclaration(held) || !held.initializer)
                return [];
            if (isRequest(typescript, held.initializer))
                return carriedBy(key.text);
            const known = typesOf(held.initializer, depth);
            const from = known.length > 0 ? known : [checker.getTypeAtLocation(held.initializer)];
            return from.flatMap((type) => memberTypes(type, key.text));
        }
        // `post.likes.map((user) => …)`
        if (!typescript.isParameter(declaration) || !typescript.isCallExpression(declaration.parent.parent))
            return [];
        const { expression } = declaration.parent.parent;
        if (!typescript.isPropertyAccessExpression(expression) || !TAKES_EACH.test(expression.name.text))
            return [];
        return typesOf(expression.expression, depth);
    }
    return {
        collection,
        referred,
        typesOf: (node) => typesOf(node),
        askedOfThis,
    };
}
function documentOf(checker, model) {
    const mark = checker.getPropertyOfType(model, DOCUMENT);
    return mark ? checker.getNonNullableType(checker.getTypeOfSymbol(mark)) : null;
}
/** `@returns {Promise<User>}` of JavaScript says the model where it means one of its documents. */
function modelAsType(checker, expression) {
    if (!/\.[cm]?jsx?$/.test(expression.getSourceFile().fileName))
        return null;
    return documentOf(checker, checker.getNonNullableType(checker.getTypeAtLocation(expression)));
}
function calledName(typescript, { expression }) {
    if (typescript.isPropertyAccessExpression(expression))
        return expression.name.text;
    return typescript.isIdentifier(expression) ? expression.text : '';
}
function visit(typescript, root, tell) {
    const waiting = [root];
    while (waiting.length > 0) {
        const node = waiting.pop();
        tell(node);
        typescript.forEachChild(node, (child) => {
            waiting.push(child);
        });
    }
}
/** `req`, `ctx.state`, `res.locals`. */
function isRequest(typescript, node) {
    if (typescript.isIdentifier(node))
        return REQUEST.test(node.text);
    return typescript.isPropertyAccessExpression(node) && REQUEST.test(node.name.text);
}
function document_types_isAny(checker, node) {
    return (checker.getTypeAtLocation(node).flags & 1) !== 0;
}
function isSchemaClass(typescript, node) {
    const decorators = typescript.canHaveDecorators(node) ? (typescript.getDecorators(node) ?? []) : [];
    return decorators.some(({ expression }) => typescript.isCallExpression(expression) && calledName(typescript, expression) === 'Schema');
}
/** As Mongoose calls a collection after its model; the rarest plurals are left out. */
function pluralsOf(name) {
    return [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')];
}
/** `ref` of a path, in a list too, and of `@Prop({ ref: 'User' })`. */
function refOf(typescript, declaration) {
    let found = null;
    const read = (node, depth) => {
        if (found !== null || depth > document_types_DEEPEST)
            return;
        if (typescript.isArrayLiteralExpression(node))
            for (const one of node.elements)
                read(one, depth + 1);
        if (!typescript.isObjectLiteralExpression(node))
            return;
        for (const property of node.properties) {
            if (!typescript.isPropertyAssignment(property) || !typescript.isIdentifier(property.name))
                continue;
            if (property.name.text === 'ref')
                found ??= refName(typescript, property.initializer);
            else if (property.name.text === 'type')
                read(property.initializer, depth + 1);
        }
    };
    if (typescript.isPropertyAssignment(declaration))
        read(declaration.initializer, 0);
    const decorators = typescript.canHaveDecorators(declaration) ? (typescript.getDecorators(declaration) ?? []) : [];
    for (const { expression } of decorators)
        if (typescript.isCallExpression(expression) && expression.arguments[0])
            read(expression.arguments[0], 0);
    return found;
}
/** `'User'`, `User`, `User.name`, `() => User`. */
function refName(typescript, node) {
    if (typescript.isStringLiteralLike(node))
        return node.text;
    if (typescript.isIdentifier(node))
        return node.text;
    if (typescript.isPropertyAccessExpression(node))
        return refName(typescript, node.expression);
    return typescript.isArrowFunction(node) && !typescript.isBlock(node.body) ? refName(typescript, node.body) : null;
}

;// CONCATENATED MODULE: ./src/typecheck/enclosing-name.ts
// A node in; the function or class around it out, as people say it: `OrdersService.total`.
function enclosingName(typescript, node) {
    const names = [];
    for (let at = node.parent; at; at = at.parent) {
        const name = ownName(typescript, at);
        if (name !== null)
            names.unshift(name);
    }
    return names.slice(0, 3).join('.');
}
function ownName(typescript, node) {
    if (typescript.isClassLike(node) ||
        typescript.isFunctionDeclaration(node) ||
        typescript.isInterfaceDeclaration(node)) {
        return node.name?.text ?? null;
    }
    if (typescript.isMethodDeclaration(node) || typescript.isGetAccessor(node) || typescript.isSetAccessor(node)) {
        return typescript.isIdentifier(node.name) ? node.name.text : null;
    }
    if (typescript.isConstructorDeclaration(node))
        return 'constructor';
    if (!typescript.isArrowFunction(node) && !typescript.isFunctionExpression(node))
        return null;
    const { parent } = node;
    if (typescript.isVariableDeclaration(parent) && typescript.isIdentifier(parent.name))
        return parent.name.text;
    if (typescript.isPropertyDeclaration(parent) && typescript.isIdentifier(parent.name))
        return parent.name.text;
    return null;
}

;// CONCATENATED MODULE: ./src/typecheck/purpose-flows.ts
// Files of a program in; the variables, parameters and objects that reach what Mongoose is asked for or given, with the
// document that they are about, out: `const filter = {}; filter.email = email; User.find(filter)`.


const TAKES = /^(?:find|findOne\w*|findById\w+|count|countDocuments|update|updateOne|updateMany|deleteOne|deleteMany|remove|exists|distinct|where|replaceOne|create|insertMany|insertOne|set|and|or|nor|assign|merge|paginate)$/;
const MOST_ROUNDS = 3;
function purposeFlows(typescript, checker, files) {
    const names = new Map();
    const literals = new Map();
    const calls = [];
    for (const file of files) {
        visit(typescript, file, (node) => {
            if (typescript.isCallExpression(node) || typescript.isNewExpression(node))
                calls.push(node);
        });
    }
    for (const call of calls)
        readTaking(call);
    for (let round = 0; round < MOST_ROUNDS && followParameters() > 0; round++)
        ;
    function readTaking(call) {
        const method = typescript.isCallExpression(call) ? calledName(typescript, call) : '';
        if (typescript.isCallExpression(call) && !TAKES.test(method))
            return;
        const given = call.arguments ?? [];
        const [first, ...others] = given;
        // `Object.assign(user, body)`
        if (method === 'assign' && first) {
            const document = checker.getNonNullableType(checker.getTypeAtLocation(first));
            const isDocument = (document.flags & 1) === 0 && checker.getPropertyOfType(document, 'isModified') !== undefined;
            const meant = isDocument ? document : modelAsType(checker, first);
            if (meant)
                for (const one of others)
                    take(one, { document: meant, form: 'values' }, true);
            return;
        }
        for (const one of given) {
            if (!handsOn(one))
                continue;
            const flow = purposeIn(checker, checker.getContextualType(one));
            if (flow)
                take(one, flow, false);
        }
    }
    function handsOn(given) {
        if (!typescript.isObjectLiteralExpression(given))
            return typescript.isIdentifier(given);
        return given.properties.some((property) => typescript.isSpreadAssignment(property));
    }
    /** A name, names that are spread into an object, and the object itself where nothing says what is expected of it. */
    function take(given, flow, isUntyped) {
        if (typescript.isIdentifier(given)) {
            const symbol = checker.getSymbolAtLocation(given);
            if (symbol && !names.has(symbol))
                names.set(symbol, flow);
        }
        else if (typescript.isObjectLiteralExpression(given)) {
            for (const property of given.properties)
                if (typescript.isSpreadAssignment(property))
                    take(property.expression, flow, isUntyped);
            if (isUntyped)
                literals.set(given, flow);
        }
    }
    /** What a function hands on, its callers give. */
    function followParameters() {
        const taking = new Map();
        for (const [symbol, flow] of names) {
            const declaration = symbol.valueDeclaration;
            if (!declaration || !typescript.isParameter(declaration))
                continue;
            const run = declaration.parent;
            const at = run.parameters.indexOf(declaration);
            taking.set(run, new Map([...(taking.get(run) ?? []), [at, flow]]));
        }
        const called = new Set([...taking.keys()].map((run) => functionName(typescript, run)));
        const before = names.size + literals.size;
        for (const call of calls) {
            if (!typescript.isCallExpression(call) || !called.has(calledName(typescript, call)))
                continue;
            const run = checker.getResolvedSignature(call)?.declaration;
            for (const [at, flow] of (run && taking.get(run)) ?? [])
                if (call.arguments[at])
                    take(call.arguments[at], flow, true);
        }
        return names.size + literals.size - before;
    }
    return {
        ofName(name) {
            const symbol = names.size === 0 ? undefined : checker.getSymbolAtLocation(name);
            return (symbol && names.get(symbol)) ?? null;
        },
        ofLiteral: (literal) => literals.get(literal) ?? null,
    };
}
function functionName(typescript, run) {
    const named = (typescript.isFunctionDeclaration(run) || typescript.isMethodDeclaration(run) || typescript.isFunctionExpression(run)
        ? run.name
        : undefined);
    if (named && typescript.isIdentifier(named))
        return named.text;
    const { parent } = run;
    if (typescript.isVariableDeclaration(parent) && typescript.isIdentifier(parent.name))
        return parent.name.text;
    if (typescript.isPropertyAssignment(parent) && typescript.isIdentifier(parent.name))
        return parent.name.text;
    if (typescript.isBinaryExpression(parent) && typescript.isPropertyAccessExpression(parent.left))
        return parent.left.name.text;
    return '';
}

;// CONCATENATED MODULE: ./src/typecheck/pipeline-stages.ts
// The stages of an aggregation before some place in; whether a name there is still that of the documents it began with, out.
const KEEPS = /^\$(?:match|sort|limit|skip|sample|redact|search|geoNear|unwind|merge|out)$/;
/** `path`: `address.city`. */
function isUntouched(typescript, before, path) {
    const name = path.split('.')[0];
    return before.every((stage) => stage !== null && leaves(typescript, stage, name));
}
function leaves(typescript, { operator, value }, name) {
    if (KEEPS.test(operator))
        return true;
    if (!value)
        return false;
    if (operator === '$addFields' || operator === '$set')
        return !isMade(typescript, value, name);
    if (operator === '$unset')
        return !textsIn(typescript, value).some((text) => text.split('.')[0] === name);
    if (operator === '$lookup' || operator === '$graphLookup')
        return madeBy(typescript, value) !== name;
    return operator === '$project' && isKept(typescript, value, name);
}
/** Written anew, or possibly so. */
function isMade(typescript, value, name) {
    if (!typescript.isObjectLiteralExpression(value))
        return true;
    return value.properties.some((one) => one.name === undefined || pipeline_stages_keyOf(typescript, one.name).split('.')[0] === name);
}
/** Where `$lookup` puts what it finds. */
function joinedAs(typescript, { operator, value }) {
    if (operator !== '$lookup' && operator !== '$graphLookup')
        return null;
    return value ? madeBy(typescript, value) : null;
}
function joinedFrom(typescript, { value }) {
    return value && typescript.isObjectLiteralExpression(value) ? collectionIn(typescript, value) : null;
}
/** `from: 'users'`, `coll: 'users'`, `from: User.collection.name` */
function collectionIn(typescript, value) {
    for (const property of value.properties) {
        if (!typescript.isPropertyAssignment(property))
            continue;
        const key = pipeline_stages_keyOf(typescript, property.name);
        if (key !== 'from' && key !== 'coll')
            continue;
        const { initializer } = property;
        if (typescript.isStringLiteralLike(initializer))
            return initializer.text;
        const model = /^(\w+)\.collection\.(?:name|collectionName)$/.exec(initializer.getText())?.[1];
        if (model)
            return model;
    }
    return null;
}
/** `as: 'orders'`; the name itself where it cannot be read. */
function madeBy(typescript, value) {
    if (!typescript.isObjectLiteralExpression(value))
        return null;
    for (const property of value.properties) {
        if (!typescript.isPropertyAssignment(property) || pipeline_stages_keyOf(typescript, property.name) !== 'as')
            continue;
        return typescript.isStringLiteralLike(property.initializer) ? property.initializer.text.split('.')[0] : null;
    }
    return null;
}
function isKept(typescript, value, name) {
    if (!typescript.isObjectLiteralExpression(value))
        return false;
    const named = value.properties.find((one) => one.name && pipeline_stages_keyOf(typescript, one.name).split('.')[0] === name);
    if (named)
        return typescript.isPropertyAssignment(named) && isSwitch(typescript, named.initializer) === true;
    // A projection that only leaves out keeps the rest.
    return value.properties.every((one) => typescript.isPropertyAssignment(one) && isSwitch(typescript, one.initializer) === false);
}
/** `1` and `true` show a field, `0` and `false` hide it; null for what makes a new one. */
function isSwitch(typescript, value) {
    if (value.kind === typescript.SyntaxKind.TrueKeyword)
        return true;
    if (value.kind === typescript.SyntaxKind.FalseKeyword)
        return false;
    return typescript.isNumericLiteral(value) ? value.text !== '0' : null;
}
function textsIn(typescript, value) {
    const parts = typescript.isArrayLiteralExpression(value) ? value.elements : [value];
    return parts.flatMap((part) => (typescript.isStringLiteralLike(part) ? [part.text] : []));
}
/** `{ $match: … }`; null for a spread, a variable, a call. */
function stageOf(typescript, element) {
    if (!typescript.isObjectLiteralExpression(element))
        return null;
    const [property, ...others] = element.properties;
    if (!property?.name || others.length > 0)
        return null;
    const value = typescript.isPropertyAssignment(property) ? property.initializer : undefined;
    return { operator: pipeline_stages_keyOf(typescript, property.name), value };
}
function pipeline_stages_keyOf(typescript, name) {
    return typescript.isIdentifier(name) || typescript.isStringLiteralLike(name) ? name.text : '';
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-pipeline.ts
// A name in a Mongoose aggregation in; the members it means out, up to the stage that gives the documents another shape.


/** Property of the stub's `Model<D>` whose type is `D`. */
const resolve_pipeline_DOCUMENT = '__document';
const UPDATES = /^(?:update(?:One|Many)?|findOneAndUpdate|findByIdAndUpdate)$/;
const COMBINES = /^\$(?:match|and|or|nor)$/;
/** Named by what they hold, not by their keys. */
const FIELD_OPTIONS = new Set(['$unset', '$lookup localField', 'foreignField']);
/** Of the documents that are joined. */
const FOREIGN = /^\$(?:lookup foreignField|graphLookup connect(?:From|To)Field)$/;
/** `node`: a string, or the key of an object. `collection`: documents by the name of what they are kept in. */
function pipelineMeanings(typescript, checker, node, collection = () => null) {
    const place = placeIn(typescript, node);
    if (!place)
        return [];
    const path = resolve_pipeline_pathOf(typescript, node, place.keys);
    if (path === null)
        return [];
    const [first = '', ...rest] = path.text.split('.');
    // `$author.email` after `{ $lookup: { from: 'users', …, as: 'author' } }`
    const join = place.before.findLastIndex((stage) => stage !== null && joinedAs(typescript, stage) === first);
    if (join >= 0 && rest.length > 0) {
        const from = joinedFrom(typescript, place.before[join]);
        const joined = from === null ? null : collection(from);
        const isKept = joined !== null && isUntouched(typescript, place.before.slice(join + 1), first);
        return isKept ? alongPath(checker, joined, rest, path.start + first.length + 1, 'likely') : [];
    }
    if (!isUntouched(typescript, place.before, path.text))
        return [];
    const document = place.from === null ? resolve_pipeline_documentOf(typescript, checker, place.call) : collection(place.from);
    return document ? alongPath(checker, document, path.text.split('.'), path.start, 'likely') : [];
}
/** What the name says of a document: a path and where in the text it begins; null where it is none. */
function resolve_pipeline_pathOf(typescript, node, keys) {
    const [operator] = keys;
    const { parent, text } = node;
    if (typescript.isShorthandPropertyAssignment(parent) ||
        (typescript.isPropertyAssignment(parent) && parent.name === node)) {
        if (text.startsWith('$'))
            return null;
        const isNamed = operator === '$match'
            ? keys.every((key) => COMBINES.test(key))
            : operator === '$sort'
                ? keys.length === 1
                : operator === '$project' && keys.length === 1 && isShown(typescript, parent);
        return isNamed ? { text, start: 0 } : null;
    }
    if (!typescript.isStringLiteralLike(node))
        return null;
    if (FIELD_OPTIONS.has(keys.join(' ')))
        return { text, start: 0 };
    const mark = /^\$(?:\$(?:ROOT|CURRENT)\.)?(?=[^$])/.exec(text);
    const isText = keys.includes('$literal') || (operator === '$match' && !keys.includes('$expr'));
    return mark && !isText ? { text: text.slice(mark[0].length), start: mark[0].length } : null;
}
/** `{ email: 1 }`, not `{ email: '$mail' }`, which makes one. */
function isShown(typescript, property) {
    return typescript.isPropertyAssignment(property) && isSwitch(typescript, property.initializer) !== null;
}
function placeIn(typescript, node) {
    const keys = [];
    const lists = [];
    let inner = node;
    for (let at = node.parent; at; inner = at, at = at.parent) {
        if (typescript.isFunctionLike(at) || typescript.isStatement(at))
            return null;
        if (typescript.isPropertyAssignment(at) && at.initializer === inner)
            keys.unshift(pipeline_stages_keyOf(typescript, at.name));
        if (typescript.isArrayLiteralExpression(at)) {
            const list = at.elements.slice(0, at.elements.indexOf(inner));
            const before = list.map((one) => stageOf(typescript, one));
            const call = callWith(typescript, at);
            if (call)
                return withinStage(typescript, node, { call, before, keys, from: null }, lists);
            lists.push({ before, keysWithin: keys.length });
        }
        if (typescript.isCallExpression(at)) {
            if (at.expression === inner)
                return null;
            const place = keys[0] === '' ? null : chainPlace(typescript, at, keys);
            return place && withinStage(typescript, node, place, lists);
        }
    }
    return null;
}
/** The pipelines of `$facet` begin with the documents that reach it; those of `$lookup` and `$unionWith` with others. */
function withinStage(typescript, node, place, lists) {
    const { before, keys } = place;
    if (FOREIGN.test(keys.join(' '))) {
        const from = fromAround(typescript, node);
        return from === null ? null : { ...place, before: [], keys: ['foreignField'], from };
    }
    if (keys[1] === 'pipeline') {
        const inner = lists.find(({ keysWithin }) => keysWithin === keys.length - 2);
        const from = fromAround(typescript, node);
        return inner && from !== null ? { ...place, before: inner.before, keys: keys.slice(2), from } : null;
    }
    if (keys[0] !== '$facet')
        return place;
    const list = lists.find(({ keysWithin }) => keysWithin === keys.length - 2);
    return list ? { ...place, before: [...before, ...list.before], keys: keys.slice(2) } : null;
}
/** `aggregate([…])`, `updateOne({}, […])`, and a list in a variable that one of them is given. */
function callWith(typescript, list) {
    let held = list;
    while (typescript.isAsExpression(held.parent) || typescript.isSatisfiesExpression(held.parent))
        held = held.parent;
    const { parent } = held;
    if (typescript.isCallExpression(parent))
        return takesPipeline(typescript, parent, held) ? parent : null;
    if (!typescript.isVariableDeclaration(parent) || !typescript.isIdentifier(parent.name))
        return null;
    const { text } = parent.name;
    let found = null;
    const visit = (node) => {
        if (found)
            return;
        if (typescript.isCallExpression(node)) {
            const given = node.arguments.find((one) => typescript.isIdentifier(one) && one.text === text);
            if (given && takesPipeline(typescript, node, given))
                found = node;
        }
        typescript.forEachChild(node, visit);
    };
    visit(parent.parent.parent.parent);
    return found;
}
function takesPipeline(typescript, call, given) {
    const name = methodOf(typescript, call);
    const at = call.arguments.indexOf(given);
    return (name === 'aggregate' && at === 0) || (at === 1 && UPDATES.test(name));
}
/** `User.aggregate().match({ … }).group({ … })`: each call is a stage. */
function chainPlace(typescript, stage, keys) {
    const before = [];
    const operator = `$${methodOf(typescript, stage)}`;
    for (let at = receiverOf(typescript, stage); at; at = receiverOf(typescript, at)) {
        const [given] = at.arguments;
        if (methodOf(typescript, at) !== 'aggregate') {
            before.unshift({ operator: `$${methodOf(typescript, at)}`, value: given });
            continue;
        }
        const first = given && typescript.isArrayLiteralExpression(given) ? given.elements : null;
        before.unshift(...(first?.map((one) => stageOf(typescript, one)) ?? (given ? [null] : [])));
        return { call: at, before, keys: [operator, ...keys], from: null };
    }
    return null;
}
/** `from` of the nearest join around. */
function fromAround(typescript, node) {
    for (let at = node.parent; at && !typescript.isStatement(at); at = at.parent) {
        const from = typescript.isObjectLiteralExpression(at) ? collectionIn(typescript, at) : null;
        if (from !== null)
            return from;
    }
    return null;
}
function methodOf(typescript, { expression }) {
    return typescript.isPropertyAccessExpression(expression) ? expression.name.text : '';
}
function receiverOf(typescript, { expression }) {
    const receiver = typescript.isPropertyAccessExpression(expression) ? expression.expression : null;
    return receiver && typescript.isCallExpression(receiver) ? receiver : null;
}
function resolve_pipeline_documentOf(typescript, checker, call) {
    if (!typescript.isPropertyAccessExpression(call.expression))
        return null;
    const mark = checker.getPropertyOfType(checker.getTypeAtLocation(call.expression.expression), resolve_pipeline_DOCUMENT);
    return mark ? checker.getNonNullableType(checker.getTypeOfSymbol(mark)) : null;
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-query.ts
// A text of a TypeORM query builder in (`'order.total > :least'`); the members that it names through aliases out.

/** Property of the stub's query builders whose type is the entity. */
const ENTITY = '__entity';
const JOIN = /^(?:left|inner)Join(?:AndSelect|AndMapOne|AndMapMany)?$/;
const MAPS = /AndMap(?:One|Many)$/;
/** `order.total`, not `:order.total` nor `"order"."total"`, which is a column. */
const resolve_query_NAMED = /(?<![\w$.:"'`])([A-Za-z_$][\w$]*)\.([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)/g;
function queryMeanings(typescript, checker, node) {
    const call = builderCall(typescript, checker, node);
    if (!call)
        return [];
    const aliases = aliasesAround(typescript, checker, call.node);
    const found = [];
    for (const { 1: alias, 2: path, index } of node.text.matchAll(resolve_query_NAMED)) {
        for (const { entity, certainty } of aliases.get(alias) ?? []) {
            found.push(...alongPath(checker, entity, path.split('.'), index + alias.length + 1, certainty));
        }
    }
    // `${alias}.total`: the alias is in a variable.
    const after = typescript.isTemplateMiddleOrTemplateTail(node) ? /^\.([A-Za-z_$][\w$]*)/.exec(node.text) : null;
    if (after && call.entity)
        found.push(...alongPath(checker, call.entity, [after[1]], 1, 'likely'));
    return found;
}
/** The call of a query builder's method that the text is given to. */
function builderCall(typescript, checker, text) {
    let node = text;
    while (!typescript.isCallExpression(node.parent)) {
        const { parent } = node;
        const passes = typescript.isArrayLiteralExpression(parent) ||
            typescript.isParenthesizedExpression(parent) ||
            typescript.isConditionalExpression(parent) ||
            typescript.isTemplateExpression(parent) ||
            typescript.isTemplateSpan(parent) ||
            typescript.isObjectLiteralExpression(parent) ||
            (typescript.isPropertyAssignment(parent) && parent.name === node) ||
            typescript.isBinaryExpression(parent);
        if (!passes)
            return null;
        node = parent;
    }
    const call = node.parent;
    if (call.expression === node || !typescript.isPropertyAccessExpression(call.expression))
        return null;
    const entity = entityOf(checker, call.expression.expression);
    return entity === undefined ? null : { node: call, entity };
}
/** Undefined where it is no query builder, null where its entity is not known. */
function entityOf(checker, expression) {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
    const mark = checker.getPropertyOfType(checker.getAwaitedType(type) ?? type, ENTITY);
    if (!mark)
        return undefined;
    const entity = checker.getTypeOfSymbol(mark);
    return (entity.flags & 1) !== 0 ? null : entity;
}
/** Aliases that the function around, with all in it, gives to entities. */
function aliasesAround(typescript, checker, node) {
    const aliases = new Map();
    const joins = [];
    const add = (alias, entity) => {
        const known = aliases.get(alias) ?? [];
        if (known.some((one) => one.entity === entity))
            return;
        const certainty = known.length === 0 ? 'proven' : 'likely';
        aliases.set(alias, [...known.map((one) => ({ ...one, certainty })), { entity, certainty }]);
    };
    function visit(at) {
        if (typescript.isCallExpression(at) && typescript.isPropertyAccessExpression(at.expression)) {
            const name = at.expression.name.text;
            const last = at.arguments.findLast((argument) => typescript.isStringLiteralLike(argument));
            if (name === 'createQueryBuilder' || name === 'from' || name === 'update' || name === 'delete') {
                const entity = entityOf(checker, at);
                if (entity && last)
                    add(last.text, entity);
            }
            else if (JOIN.test(name)) {
                const [path, alias] = at.arguments.slice(MAPS.test(name) ? 1 : 0);
                if (path && alias && typescript.isStringLiteralLike(alias))
                    joins.push({ alias: alias.text, path });
            }
        }
        else if (typescript.isCallExpression(at) && typescript.isIdentifier(at.expression)) {
            const entity = at.expression.text === 'createQueryBuilder' ? entityOf(checker, at) : null;
            const last = at.arguments.findLast((argument) => typescript.isStringLiteralLike(argument));
            if (entity && last)
                add(last.text, entity);
        }
        typescript.forEachChild(at, visit);
    }
    visit(outermostFunction(typescript, node));
    // A join may stand before the one that it builds on.
    for (let round = 0; round < joins.length && round < 8; round++) {
        const before = aliases.size;
        for (const { alias, path } of joins)
            resolve_query_joined(typescript, checker, path, aliases, (entity) => add(alias, entity));
        if (aliases.size === before)
            break;
    }
    return aliases;
}
function resolve_query_joined(typescript, checker, path, aliases, tell) {
    if (!typescript.isStringLiteralLike(path)) {
        const [built] = checker.getTypeAtLocation(path).getConstructSignatures();
        if (built)
            tell(checker.getReturnTypeOfSignature(built));
        return;
    }
    const [alias, ...steps] = path.text.split('.');
    for (const { entity } of aliases.get(alias) ?? []) {
        const relation = alongPath(checker, entity, steps);
        const symbol = relation.length === steps.length ? relation.at(-1)?.symbols[0] : undefined;
        if (symbol)
            tell(elementOf(checker, checker.getTypeOfSymbol(symbol)));
    }
}
function outermostFunction(typescript, node) {
    let found = node.getSourceFile();
    for (let at = node; at; at = at.parent) {
        if (typescript.isFunctionLike(at))
            found = at;
        if (typescript.isClassLike(at))
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-string.ts
// A string that names members in; their symbols out, where the code around the string says whose members they are.



/** Our stubs mark parameters and objects that take names of members of `E` with a property of this name and type `E`. */
const MEMBERS = '__members';
/** TypeORM's decorators of a class that name its members. */
const NAMES_OWN_MEMBERS = new Set(['Index', 'Unique']);
function stringMeanings(typescript, checker, node) {
    if (typescript.isStringLiteralLike(node)) {
        const owner = markedOwner(typescript, checker, node) ??
            decoratedClass(typescript, checker, node) ??
            comparedDocument(typescript, checker, node);
        if (owner)
            return namedPaths(checker, owner, node.text);
        const staged = pipelineMeanings(typescript, checker, node);
        if (staged.length > 0)
            return staged;
    }
    return queryMeanings(typescript, checker, node);
}
function markedOwner(typescript, checker, node) {
    const { parent } = node;
    if (typescript.isPropertyAssignment(parent) && parent.name === node) {
        return node.text.includes('.') ? markOf(checker, checker.getContextualType(parent.parent)) : null;
    }
    if (typescript.isElementAccessExpression(parent) && parent.argumentExpression === node) {
        return node.text.includes('.') ? markOf(checker, checker.getTypeAtLocation(parent.expression)) : null;
    }
    return markOf(checker, checker.getContextualType(node));
}
function markOf(checker, type) {
    if (!type)
        return null;
    for (const part of type.isUnion() ? type.types : [type]) {
        const mark = checker.getPropertyOfType(part, MEMBERS);
        if (mark)
            return checker.getNonNullableType(checker.getTypeOfSymbol(mark));
    }
    return null;
}
/** `@Index(['email'])` above a class. */
function decoratedClass(typescript, checker, node) {
    let at = node.parent;
    if (typescript.isArrayLiteralExpression(at))
        at = at.parent;
    if (!typescript.isCallExpression(at) || !typescript.isDecorator(at.parent))
        return null;
    const owner = at.parent.parent;
    const isNamed = typescript.isIdentifier(at.expression) && NAMES_OWN_MEMBERS.has(at.expression.text);
    return isNamed && typescript.isClassDeclaration(owner) ? checker.getTypeAtLocation(owner) : null;
}
/** `{ $expr: { $gt: ['$paid', '$total'] } }` of a filter. */
function comparedDocument(typescript, checker, node) {
    if (!/^\$[^$]/.test(node.text))
        return null;
    for (let at = node.parent; at; at = at.parent) {
        if (typescript.isPropertyAssignment(at)) {
            if (typescript.isIdentifier(at.name) && at.name.text === '$expr')
                return markOf(checker, checker.getContextualType(at.parent));
        }
        else if (!typescript.isObjectLiteralExpression(at) && !typescript.isArrayLiteralExpression(at))
            return null;
    }
    return null;
}
/** `author.address`, and in Mongoose `name -email` and `+password`. */
function namedPaths(checker, owner, text) {
    return [...text.matchAll(/[^\s,]+/g)].flatMap(({ 0: written, index }) => {
        const path = written.replace(/^[-+$]+/, '');
        return alongPath(checker, owner, path.split('.'), index + written.length - path.length);
    });
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-document.ts
// A name or string that the checker alone gives no meaning in; the members of documents that it means out: populated paths,
// what a request carries, `populate` and `$lookup` of other documents, filters and values that are put together first.





/** `node`: an identifier or a string. */
function resolveDocument(typescript, checker, { documents, flows }, node) {
    const { parent, text } = node;
    const whole = (symbols, form, writes = false) => symbols.length === 0 ? [] : [{ symbols, form, writes, start: 0, end: text.length }];
    const membersOf = (types) => types.flatMap((type) => ofType(checker, elementOf(checker, type), text, 'property', false).symbols);
    if ((typescript.isPropertyAccessExpression(parent) && parent.name === node) ||
        (typescript.isElementAccessExpression(parent) && parent.argumentExpression === node)) {
        const flow = typescript.isIdentifier(parent.expression) ? flows.ofName(parent.expression) : null;
        if (flow && isAssigned(typescript, parent))
            return along([text], flow);
        return whole(membersOf(documents.typesOf(parent.expression)), 'property', isAssigned(typescript, parent));
    }
    if (typescript.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
        const held = parent.parent.parent;
        const from = typescript.isVariableDeclaration(held) ? held.initializer : undefined;
        return from ? whole(membersOf(documents.typesOf(from)), 'destructuring') : [];
    }
    const isKey = typescript.isPropertyAssignment(parent) || typescript.isShorthandPropertyAssignment(parent);
    if (isKey && parent.name === node) {
        const owner = populatedOwner(parent.parent);
        if (owner && populatedKey(parent) === 'match')
            return whole(membersOf([owner]), 'filter');
        const { keys, literal, holder } = outermost(typescript, parent);
        const flow = flows.ofLiteral(literal) ?? heldFlow(holder) ?? documents.askedOfThis(literal);
        return flow ? along([...keys, text], flow) : staged();
    }
    if (!typescript.isStringLiteralLike(node))
        return [];
    const owner = populatedBy(node);
    return owner ? namedPaths(checker, owner, text).map(asString) : staged();
    function staged() {
        return pipelineMeanings(typescript, checker, node, documents.collection).map(asString);
    }
    function along(steps, { document, form }) {
        const path = steps.flatMap((step) => (step.startsWith('$') ? [] : step.split('.')));
        const found = alongPath(checker, document, path).slice(-text.split('.').length);
        if (found.length === 0 || steps.at(-1).startsWith('$'))
            return [];
        return found.map((one) => ({
            symbols: one.symbols,
            form,
            writes: form === 'values',
            ...(found.length === 1 ? { start: 0, end: text.length } : offsetsIn(text, one, path)),
        }));
    }
    function heldFlow(held) {
        if (typescript.isVariableDeclaration(held) && typescript.isIdentifier(held.name))
            return flows.ofName(held.name);
        if (!typescript.isBinaryExpression(held))
            return null;
        // `filter = { … }`, `filter.$or = [{ … }]`
        let left = held.left;
        while (typescript.isPropertyAccessExpression(left) && left.name.text.startsWith('$'))
            left = left.expression;
        return typescript.isIdentifier(left) ? flows.ofName(left) : null;
    }
    // ---------------------------------------------------------------- populate
    /** `populate('author', 'name email')`, `populate({ path: 'author', select: 'name' })`: whose members the text names. */
    function populatedBy(given) {
        const holder = given.parent;
        if (typescript.isCallExpression(holder)) {
            const [path] = holder.arguments;
            const isSelect = calledName(typescript, holder) === 'populate' && holder.arguments[1] === given;
            return isSelect && path ? populatedType(path, holder) : null;
        }
        const list = typescript.isArrayLiteralExpression(holder) ? holder.parent : holder;
        if (!typescript.isPropertyAssignment(list) || !typescript.isIdentifier(list.name))
            return null;
        const { text: option } = list.name;
        if (option === 'select')
            return populatedOptions(list.parent);
        // The path of what is populated inside: a path of the document around it.
        if (option === 'path')
            return innerOwner(list.parent);
        return option === 'populate' ? populatedOptions(list.parent) : null;
    }
    function innerOwner(options) {
        const holder = typescript.isArrayLiteralExpression(options.parent) ? options.parent.parent : options.parent;
        const isInner = typescript.isPropertyAssignment(holder) &&
            typescript.isIdentifier(holder.name) &&
            holder.name.text === 'populate';
        return isInner ? populatedOptions(holder.parent) : null;
    }
    /** The document that `{ path: 'author' }` puts in place. */
    function populatedOptions(options) {
        const path = options.properties.find((one) => one.name !== undefined && typescript.isIdentifier(one.name) && one.name.text === 'path');
        if (!path || !typescript.isPropertyAssignment(path) || !typescript.isStringLiteralLike(path.initializer))
            return null;
        const inner = innerOwner(options);
        if (inner)
            return atPath(inner, path.initializer.text);
        let call = options.parent;
        if (typescript.isArrayLiteralExpression(call))
            call = call.parent;
        return typescript.isCallExpression(call) && calledName(typescript, call) === 'populate'
            ? populatedType(path.initializer, call)
            : null;
    }
    function populatedType(path, call) {
        if (!typescript.isStringLiteralLike(path))
            return null;
        const mark = markOf(checker, checker.getContextualType(path)) ?? modelOf(call);
        return mark && atPath(mark, path.text);
    }
    /** `User.populate(posts, { path: 'author' })` */
    function modelOf({ expression }) {
        if (!typescript.isPropertyAccessExpression(expression))
            return null;
        const mark = checker.getPropertyOfType(checker.getTypeAtLocation(expression.expression), '__document');
        return mark ? checker.getNonNullableType(checker.getTypeOfSymbol(mark)) : null;
    }
    function atPath(owner, path) {
        const steps = path.split('.');
        const found = alongPath(checker, owner, steps);
        const last = found.length === steps.length ? found.at(-1) : null;
        if (!last)
            return null;
        return documents.referred(last.symbols) ?? elementOf(checker, checker.getTypeOfSymbol(last.symbols[0]));
    }
    function populatedOwner(literal) {
        const option = literal.parent;
        return typescript.isPropertyAssignment(option) && typescript.isObjectLiteralExpression(option.parent)
            ? populatedOptions(option.parent)
            : null;
    }
    function populatedKey(property) {
        const option = property.parent.parent;
        return typescript.isPropertyAssignment(option) && typescript.isIdentifier(option.name) ? option.name.text : '';
    }
}
function asString(meaning) {
    return { ...meaning, form: 'string', writes: false };
}
/** The keys around a property, outermost first, the object that holds them all, and what holds that or a list of such. */
function outermost(typescript, property) {
    const keys = [];
    let literal = property.parent;
    for (;;) {
        let holder = literal.parent;
        while (passesOn(typescript, holder))
            holder = holder.parent;
        if (!typescript.isPropertyAssignment(holder))
            return { keys, literal, holder };
        keys.unshift(typescript.isIdentifier(holder.name) || typescript.isStringLiteralLike(holder.name) ? holder.name.text : '');
        literal = holder.parent;
    }
}
/** What holds an object and is it, or a list or a choice of such. */
function passesOn(typescript, node) {
    if (typescript.isBinaryExpression(node))
        return node.operatorToken.kind !== typescript.SyntaxKind.EqualsToken;
    return (typescript.isArrayLiteralExpression(node) ||
        typescript.isAsExpression(node) ||
        typescript.isParenthesizedExpression(node) ||
        typescript.isConditionalExpression(node));
}
function offsetsIn(text, one, path) {
    const before = path.join('.').length - text.length;
    return { start: one.start - before, end: one.end - before };
}
function isAssigned(typescript, access) {
    const { parent } = access;
    return (typescript.isBinaryExpression(parent) &&
        parent.left === access &&
        parent.operatorToken.kind === typescript.SyntaxKind.EqualsToken);
}

;// CONCATENATED MODULE: ./src/typecheck/row-key.ts
// A string in; whether it stands where forms and tables name a member of their values or rows, out.
/** Options of columns. */
const COLUMN_KEYS = new Set(['accessorKey', 'accessor', 'dataIndex', 'dataKey', 'dataField']);
const COLUMN_SIGNS = /^(?:header|headerName|title|label|width|flex|minWidth|sortable|filter|renderCell|valueGetter|cellRenderer|body)$/;
const FIELD_TAGS = /^(?:Field|FastField|FormField|Controller|ErrorMessage|Item|FormItem|Input|Column|Line|Bar|Area|XAxis|YAxis)$/;
const FIELD_CALLS = new Set(['register', 'getFieldProps', 'getFieldDecorator', 'setFieldValue', 'getInputProps']);
function isRowKey(typescript, node) {
    const { parent } = node;
    if (typescript.isPropertyAssignment(parent) && parent.initializer === node) {
        const key = row_key_nameText(typescript, parent.name);
        return COLUMN_KEYS.has(key) || (key === 'field' && row_key_isColumn(typescript, parent.parent));
    }
    const attribute = typescript.isJsxExpression(parent) ? parent.parent : parent;
    if (typescript.isJsxAttribute(attribute)) {
        const key = typescript.isIdentifier(attribute.name) ? attribute.name.text : '';
        if (COLUMN_KEYS.has(key))
            return true;
        return (key === 'name' || key === 'field') && FIELD_TAGS.test(tagName(typescript, attribute.parent.parent));
    }
    if (!typescript.isCallExpression(parent) || parent.arguments[0] !== node)
        return false;
    const { expression } = parent;
    const called = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
    return typescript.isIdentifier(called) && FIELD_CALLS.has(called.text);
}
/** `{ field: 'email', headerName: 'Mail' }` */
function row_key_isColumn(typescript, { properties }) {
    return properties.some(({ name }) => name !== undefined && COLUMN_SIGNS.test(row_key_nameText(typescript, name)));
}
function tagName(typescript, { tagName: tag }) {
    if (typescript.isIdentifier(tag))
        return tag.text;
    return typescript.isPropertyAccessExpression(tag) ? tag.name.text : '';
}
function row_key_nameText(typescript, name) {
    return typescript.isIdentifier(name) || typescript.isStringLiteral(name) ? name.text : '';
}

;// CONCATENATED MODULE: ./src/typecheck/find-uses.ts
// A program and the changed members in; every resolved use of them in some files out.









function findUses(typescript, program, files, sought) {
    const checker = program.getTypeChecker();
    const found = [];
    function add(file, node, symbols, form, writes, certainty, part = null, isIndirect = false) {
        if (sought.declarations.has(node.parent))
            return;
        const changes = new Map();
        for (const declaration of declarationsOf(checker, symbols)) {
            const change = sought.declarations.get(declaration);
            if (change !== undefined)
                changes.set(change, declaration);
        }
        const isHidden = isUnseen(typescript, node, form, sought.hidesFilters === true);
        const sure = certainty === 'proven' && isHidden ? 'likely' : certainty;
        for (const [change, declaration] of changes) {
            const within = enclosingName(typescript, node);
            const place = part ? placeOfPart(file, node, part) : placeOf(file, node);
            found.push({ ...place, node, declaration, change, form, within, writes, certainty: sure, part, isIndirect });
        }
    }
    /** `accessorKey: 'email'` of columns without a type, in a file that names the type of the rows. */
    function guess(file, node, text) {
        if (!typescript.isStringLiteralLike(node) || !isRowKey(typescript, node) || isTyped(checker, node))
            return;
        for (const { change, owner, declaration } of sought.owners?.get(text) ?? []) {
            if (!find_uses_mentions(file.text, new Set([owner])))
                continue;
            const within = enclosingName(typescript, node);
            const use = { ...placeOf(file, node), node, declaration, change, within };
            found.push({ ...use, form: 'string', writes: false, certainty: 'possible', part: null, isIndirect: false });
        }
    }
    const documents = sought.areDocuments
        ? { documents: documentTypes(typescript, program), flows: purposeFlows(typescript, checker, files) }
        : null;
    for (const file of files) {
        forEachName(typescript, file, (node, text) => {
            if (sought.names.has(text)) {
                const meaning = resolveUse(typescript, checker, node);
                if (meaning && meaning.symbols.length > 0) {
                    add(file, node, meaning.symbols, meaning.form, meaning.writes, 'proven');
                    if (!documents || !isWrittenInPlace(typescript, checker, meaning.symbols, sought))
                        return;
                }
            }
            if (documents && isNameOrText(typescript, node) && find_uses_mentions(text, sought.names)) {
                const documented = resolveDocument(typescript, checker, documents, node);
                for (const { symbols, form, writes, start, end } of documented) {
                    const part = partOf(typescript, file, node, { symbols, certainty: 'likely', start, end });
                    add(file, node, symbols, form, writes, 'likely', part, true);
                }
                if (documented.length > 0)
                    return;
            }
            const meanings = typescript.isIdentifier(node)
                ? pipelineKey(typescript, checker, node, sought.names)
                : find_uses_mentions(text, sought.names)
                    ? stringMeanings(typescript, checker, node)
                    : [];
            for (const meaning of meanings) {
                add(file, node, meaning.symbols, keyPurpose(typescript, checker, node), false, meaning.certainty, partOf(typescript, file, node, meaning));
            }
            if (meanings.length === 0 && sought.names.has(text))
                guess(file, node, text);
        });
    }
    return found;
}
/** Nobody declared it: an object got it where it was made, or later. */
function isWrittenInPlace(typescript, checker, symbols, { declarations }) {
    return [...declarationsOf(checker, symbols)].every((node) => !declarations.has(node) &&
        (typescript.isPropertyAssignment(node) ||
            typescript.isShorthandPropertyAssignment(node) ||
            typescript.isBinaryExpression(node) ||
            typescript.isPropertyAccessExpression(node) ||
            typescript.isElementAccessExpression(node)));
}
function isNameOrText(typescript, node) {
    return typescript.isIdentifier(node) || typescript.isStringLiteralLike(node);
}
/** `'address.city'` as the key of a filter. */
function keyPurpose(typescript, checker, node) {
    const { parent } = node;
    const isKey = typescript.isPropertyAssignment(parent) && parent.name === node && typescript.isStringLiteral(node);
    return (isKey ? purposeOf(typescript, checker, parent.parent) : null) ?? 'string';
}
/** What the compiler of the project itself lets pass: it alone does not see a path go. */
function isUnseen(typescript, node, form, hidesFilters) {
    if (!/\.[cm]?tsx?$/.test(node.getSourceFile().fileName))
        return false;
    if (form === 'filter')
        return hidesFilters;
    if (form !== 'values')
        return false;
    let at = node.parent;
    while (typescript.isObjectLiteralExpression(at) ||
        typescript.isPropertyAssignment(at) ||
        typescript.isShorthandPropertyAssignment(at) ||
        typescript.isArrayLiteralExpression(at)) {
        at = at.parent;
    }
    return typescript.isNewExpression(at);
}
/** Null where the string is not written as it reads, so that no place in it is known. */
function partOf(typescript, file, node, { start, end }) {
    if (typescript.isIdentifier(node))
        return null;
    const { text } = node;
    return file.text.startsWith(text, node.getStart(file) + 1) ? { start: start + 1, end: end + 1 } : null;
}
/** The code around says of which type it is a member, or that it is one of some words. */
function isTyped(checker, node) {
    const type = checker.getContextualType(node);
    return type !== undefined && (type.isUnionOrIntersection() || type.isLiteral());
}
/** `{ $match: { email: … } }` of an aggregation. */
function pipelineKey(typescript, checker, node, names) {
    const { parent } = node;
    const isProperty = typescript.isPropertyAssignment(parent) || typescript.isShorthandPropertyAssignment(parent);
    return isProperty && parent.name === node && names.has(node.text) ? pipelineMeanings(typescript, checker, node) : [];
}
/** Identifiers and strings, in the order of the text. */
function forEachName(typescript, file, tell) {
    const waiting = [file];
    while (waiting.length > 0) {
        const node = waiting.pop();
        if (typescript.isIdentifier(node) || typescript.isPrivateIdentifier(node))
            tell(node, node.text);
        else if (typescript.isStringLiteralLike(node))
            tell(node, node.text);
        else if (typescript.isTemplateHead(node) || typescript.isTemplateMiddleOrTemplateTail(node))
            tell(node, node.text);
        const children = [];
        typescript.forEachChild(node, (child) => {
            children.push(child);
        });
        for (let at = children.length - 1; at >= 0; at--)
            waiting.push(children[at]);
    }
}
function find_uses_mentions(text, names) {
    for (const word of text.match(/[\p{L}\p{N}_$]+/gu) ?? []) {
        // `$total` of an aggregation.
        if (names.has(word) || names.has(word.replace(/^\$+/, '')))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/typecheck/head-lines.ts
// Programs of both sides in; for a node of base, the same node at head out, where its line did not change.


function headLines(base, head, fileOf) {
    const maps = new Map();
    function moved(use) {
        const file = use.node.getSourceFile();
        const path = pathOf(file);
        const now = fileOf(head, path);
        if (!now)
            return null;
        if (now === file)
            return { node: use.node, place: plain(use) };
        const lines = maps.get(path) ?? sameLines(file.text, now.text);
        maps.set(path, lines);
        const was = file.getLineAndCharacterOfPosition(use.node.getStart(file));
        const line = lines.get(was.line + 1);
        if (line === undefined)
            return null;
        const start = now.getPositionOfLineAndCharacter(line - 1, was.character);
        const node = nodeAt(now, start, use.node.kind);
        if (!node)
            return null;
        const isSame = use.part !== null && node.getText(now) === use.node.getText(file);
        return { node, place: isSame ? placeOfPart(now, node, use.part) : placeOf(now, node) };
    }
    void base;
    return { moved };
}
function plain({ path, line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}
function nodeAt(file, start, kind) {
    let found = null;
    function visit(node) {
        if (found || node.getFullStart() > start || node.getEnd() <= start)
            return;
        if (node.kind === kind && node.getStart(file) === start) {
            found = node;
            return;
        }
        node.forEachChild(visit);
    }
    visit(file);
    return found;
}
/** Line at base → line at head: what is equal from both ends, and in between what is there once on both sides. */
function sameLines(before, after) {
    const old = before.split(/\r\n|\n|\r/);
    const next = after.split(/\r\n|\n|\r/);
    const found = new Map();
    let from = 0;
    while (from < old.length && from < next.length && old[from] === next[from]) {
        found.set(from + 1, from + 1);
        from += 1;
    }
    let tail = 0;
    while (tail < old.length - from && tail < next.length - from && old.at(-1 - tail) === next.at(-1 - tail)) {
        found.set(old.length - tail, next.length - tail);
        tail += 1;
    }
    const places = new Map();
    for (let at = from; at < next.length - tail; at++)
        places.set(next[at], places.has(next[at]) ? -1 : at);
    const seen = new Map();
    for (let at = from; at < old.length - tail; at++)
        seen.set(old[at], (seen.get(old[at]) ?? 0) + 1);
    for (let at = from; at < old.length - tail; at++) {
        const place = places.get(old[at]);
        if (place !== undefined && place >= 0 && seen.get(old[at]) === 1)
            found.set(at + 1, place + 1);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/typecheck/outdated-name.ts
// A failure at head and a renamed member in; where the whole that no longer fits is declared with the old name, out: a class
// that implements, an object that is given, a type that it is given for. Null where the code there has no such name of its own.


function outdatedName(typescript, program, { file, start, length }, { member, renamedTo }) {
    if (renamedTo === null)
        return null;
    const checker = program.getTypeChecker();
    for (const given of givenAt(typescript, file, start, start + length)) {
        const wanted = typescript.isExpression(given) ? checker.getContextualType(given) : undefined;
        for (const type of [checker.getTypeAtLocation(given), ...(wanted ? [wanted] : [])]) {
            const name = partsOf(checker, type).map((part) => outdated_name_ownName(typescript, checker, part, member, renamedTo));
            const found = name.find((one) => one !== null);
            if (found)
                return found;
        }
    }
    return null;
}
/** In the repository, of a type that does not know the new name. */
function outdated_name_ownName(typescript, checker, type, member, renamedTo) {
    const symbol = checker.getPropertyOfType(type, member);
    if (!symbol || checker.getPropertyOfType(type, renamedTo))
        return null;
    for (const declaration of declarationsOf(checker, [symbol])) {
        const { name } = declaration;
        if (name && isText(typescript, name, member) && pathOf(name.getSourceFile()) !== '')
            return name;
    }
    return null;
}
/** What the compiler points at, and what is given there: an error stands on the name of a variable or of a key, too. */
function givenAt(typescript, file, start, end) {
    let node = file;
    for (;;) {
        const inner = typescript.forEachChild(node, (child) => child.getStart(file) <= start && end <= child.getEnd() ? child : undefined);
        if (!inner)
            break;
        node = inner;
    }
    const { parent } = node;
    if (!parent)
        return [];
    if (typescript.isClassLike(parent) && parent.name === node)
        return [parent];
    const holds = typescript.isVariableDeclaration(parent) ||
        typescript.isPropertyAssignment(parent) ||
        typescript.isPropertyDeclaration(parent);
    if (holds && parent.name === node)
        return parent.initializer ? [parent.initializer] : [];
    if (typescript.isJsxAttribute(parent) && parent.name === node) {
        const { initializer } = parent;
        const value = initializer && typescript.isJsxExpression(initializer) ? initializer.expression : initializer;
        return value ? [value] : [];
    }
    if (typescript.isReturnStatement(node))
        return node.expression ? [node.expression] : [];
    if (typescript.isBinaryExpression(parent) && parent.left === node)
        return [parent.right];
    return [node];
}
/** Lists and promises are what they hold. */
function partsOf(checker, type) {
    const plain = checker.getNonNullableType(type);
    const awaited = checker.getAwaitedType(plain) ?? plain;
    const element = checker.getIndexTypeOfType(awaited, 1) ?? awaited;
    return element.isUnion() ? element.types : [element];
}
function isText(typescript, name, text) {
    return (typescript.isIdentifier(name) || typescript.isStringLiteralLike(name)) && name.text === text;
}

;// CONCATENATED MODULE: ./src/typecheck/blame-failure.ts
// A failure and the changed members in; the change that it comes from out, or null when none can be named.
/**
 * `isAsBefore`: the file is the one of base, so that only what changed elsewhere can make it fail. A changed file may fail by
 * itself (packages are not installed here): there a failure is the change's only at a use of the member, or where TypeScript
 * names both the member and what holds it. `uses` lie at head.
 */
function blameFailure(failure, place, changes, uses, isAsBefore) {
    const here = uses.find((use) => use.path === place.path && use.line >= place.line && use.line <= place.endLine);
    if (here)
        return here.change;
    const quoted = quotedIn(failure.message);
    return bestBy(changes, (change) => score(change, quoted), isAsBefore ? 1 : MEMBER_AND_OWNER);
}
const MEMBER_AND_OWNER = 3;
/** Who still says the old name of what has the new one is as plain as an owner: `'email' … on type '{ mail: string; }'`. */
function score(change, quoted) {
    const names = [change.member, change.renamedTo].filter((name) => name !== null && isNamed(name, quoted));
    const owner = isNamed(change.owner.split('.')[0], quoted);
    return (names.length > 0 ? 2 : 0) + (owner || names.length > 1 ? 1 : 0);
}
function bestBy(changes, rate, atLeast) {
    let best = null;
    for (const [at, change] of changes.entries()) {
        const points = rate(change);
        if (points >= atLeast && points > (best?.points ?? 0))
            best = { at, points };
    }
    return best?.at ?? null;
}
/**
 * TypeScript quotes the names and types of the code, but for a list of members at the end (`… from type 'User': id, email`);
 * a member may be called like one of its own words (`type`).
 */
function quotedIn(message) {
    return message
        .split('\n')
        .flatMap((line) => line.split("'").filter((part, at, all) => at % 2 === 1 || (at === all.length - 1 && part[0] === ':')))
        .join('\n');
}
/** As TypeScript writes names in types: `email`, `"email"`, `email: string`, `User`; what a parameter is called says nothing. */
function isNamed(name, quoted) {
    let at = quoted.indexOf(name);
    while (at >= 0) {
        const before = quoted.slice(Math.max(0, at - 2), at);
        const after = quoted.slice(at + name.length, at + name.length + 2);
        const isParameter = /[(,]\s?$/.test(before) && /^\??:/.test(after);
        if (!/[\w$]$/.test(before) && !/^[\w$]/.test(after) && !isParameter)
            return true;
        at = quoted.indexOf(name, at + 1);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/typecheck/schema-members.ts
// Members of Mongoose and entity schemas that went in; the declarations of the same members in the type of the document or
// the entity out.



/** `new Schema<User>({ email: … })`: without the path the documents have no `email`, whatever `User` says. */
function schemaMembers(typescript, program, compared) {
    const checker = program.getTypeChecker();
    const found = new Map();
    for (const [at, { kind, atBase }] of compared.entries()) {
        if (kind !== 'removed' && kind !== 'renamed')
            continue;
        for (const { node } of atBase) {
            if (!typescript.isPropertyAssignment(node))
                continue;
            for (const declaration of declarationsOf(checker, documentMembers(typescript, checker, node))) {
                if (declaration !== node)
                    found.set(declaration, at);
            }
        }
    }
    return found;
}
/** Of a nested path the documents' type is asked step by step: `address: { city: String }`. */
function documentMembers(typescript, checker, node) {
    if (isSchemaMember(typescript, node))
        return resolveUse(typescript, checker, node.name)?.symbols ?? [];
    const steps = [];
    let outer = node;
    for (let at = node.parent.parent;; at = at.parent) {
        if (typescript.isArrayLiteralExpression(at) || typescript.isObjectLiteralExpression(at))
            continue;
        if (!typescript.isPropertyAssignment(at))
            break;
        steps.unshift(schema_members_nameText(typescript, outer.name));
        outer = at;
    }
    const symbols = resolveUse(typescript, checker, outer.name)?.symbols ?? [];
    if (steps.length === 0)
        return symbols;
    return [...declarationsOf(checker, symbols)].flatMap((declaration) => {
        const found = declaration === outer ? [] : alongPath(checker, checker.getTypeAtLocation(declaration), steps);
        return found.length === steps.length ? found.at(-1).symbols : [];
    });
}
function schema_members_nameText(typescript, name) {
    return typescript.isIdentifier(name) || typescript.isStringLiteralLike(name) ? name.text : '';
}

;// CONCATENATED MODULE: ./src/typecheck/without-members.ts
// The head and the members whose column is gone in; the same head out, those members blanked so that nothing moves.
function withoutMembers(head, compared) {
    const texts = new Map();
    for (const { path, isDropped, atHead } of compared) {
        if (!isDropped)
            continue;
        let text = texts.get(path) ?? head.text(path);
        if (text === null)
            continue;
        for (const { node } of atHead)
            text = blank(text, node.getStart(node.getSourceFile()), endOf(node, text));
        texts.set(path, text);
    }
    if (texts.size === 0)
        return head;
    return { paths: head.paths, text: (path) => texts.get(path) ?? head.text(path) };
}
/** Of a property in an object with its comma: two in a row are no object. */
function endOf(node, text) {
    const end = node.getEnd();
    return /^\s*,/.test(text.slice(end, end + 200)) ? text.indexOf(',', end) + 1 : end;
}
function blank(text, from, to) {
    return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}

;// CONCATENATED MODULE: ./src/typecheck/compare-types.ts
// Two sides of the code in; the members that changed, who uses them at base, and what fails at head out.


















/** For one question; a session keeps the parsed files. */
function compareTypes(given, base, head, options) {
    return compareWith(given, openSourceFiles(given.typescript), openKnownBase(), base, head, options);
}
/** What changed, told from the changed files alone: nothing more need be read when this is empty. */
function changedMembers({ typescript }, sources, base, head, options) {
    const read = (tree, path) => {
        const text = isSource(path) ? tree.text(path) : null;
        return text === null || text.length > MOST_CHARS
            ? { members: [], owners: new Set() }
            : readMembers(typescript, sources.of(ROOT + path, text));
    };
    const left = new Set(options.moved.values());
    const paths = new Set([...options.changed, ...options.dropped.map(({ path }) => path)]);
    return [...paths].sort().flatMap((path) => {
        if (left.has(path) && head.text(path) === null)
            return [];
        const dropped = options.dropped.filter((member) => member.path === path);
        const from = options.moved.get(path) ?? path;
        return compareMembers(from, read(base, from), read(head, path), dropped);
    });
}
function compareWith(given, sources, known, base, head, options) {
    const { typescript } = given;
    const compared = changedMembers(given, sources, base, head, options);
    const problems = [];
    if (compared.length === 0)
        return { changes: [], uses: [], faults: [], kept: [], problems };
    const after = withoutMembers(head, compared);
    const names = new Set(compared.map(({ member }) => member));
    const baseModules = resolveModules(typescript, base, options.aliases.base);
    const headModules = resolveModules(typescript, after, options.aliases.head);
    const declaring = [...new Set(compared.map(({ path }) => path))].sort();
    const documents = documentFiles(base, base.paths.filter(isSource), compared);
    const chosen = chooseFiles(base, baseModules, declaring, names, documents);
    const inHead = new Set(after.paths);
    const inBase = new Set(base.paths);
    const headPaths = [...chosen.naming, ...chosen.near, ...chosen.ambient, ...options.changed].filter((path) => isSource(path) && inHead.has(path));
    const headRoots = [...new Set(headPaths)].sort();
    const written = baseModules.settingsFor(declaring[0]);
    const compiler = compilerOptions(typescript, written);
    const models = documents?.models ?? [];
    const common = { typescript, sources, library: given.library, options: compiler, models };
    const baseRoots = [...new Set([...chosen.naming, ...headRoots, ...declaring])]
        .filter((path) => inBase.has(path))
        .sort();
    const madeOf = JSON.stringify([baseRoots, compiler, [...options.aliases.base], models]);
    const before = known.program(base, madeOf, () => openProgram(baseRoots, { ...common, tree: base, resolver: baseModules }));
    const now = openProgram(headRoots, { ...common, tree: after, resolver: headModules, old: before });
    const filesOf = (program, paths) => paths.map((path) => fileOf(program, path)).filter((file) => file !== undefined);
    const changes = compared.map(plainChange);
    const atBase = sought(compared, ({ atBase }) => atBase);
    atBase.areDocuments = documents !== null;
    atBase.hidesFilters = hidesFilters(base);
    const behind = schemaMembers(typescript, before, compared);
    for (const [declaration, change] of behind) {
        if (!atBase.declarations.has(declaration))
            atBase.declarations.set(declaration, change);
    }
    const naming = filesOf(before, chosen.naming);
    const used = known.uses(before, atBase, naming, () => findUses(typescript, before, naming, atBase));
    const lines = headLines(before, now, fileOf);
    const faults = [];
    const kept = [];
    const usedAtHead = [];
    for (const use of used) {
        const change = compared[use.change];
        const moved = lines.moved(use);
        if (!moved)
            continue;
        usedAtHead.push({ change: use.change, path: moved.place.path, line: moved.place.line });
        if (change.kind === 'removed' || change.kind === 'renamed') {
            if (behind.get(use.declaration) === use.change || !resolvesStill(typescript, now, moved, use))
                faults.push(faultOfUse(use, moved.place));
        }
        else if (!takesAnything(use))
            kept.push({ ...plainUse(use), ...moved.place });
    }
    const using = new Set(used.map(({ path }) => path));
    const checked = chooseChecked(chosen, using, options.changed, after);
    // What is wrong with a statement that names the member is told with the name, and the change itself is no finding.
    // Where the member is gone, its class is left: that it lacks what an interface of it has is a consequence.
    const own = changes.filter(({ kind }) => kind !== 'removed').map(({ changedAt }) => changedAt);
    const told = [...faults, ...own];
    const isTold = (place) => told.some(({ path, line, endLine }) => path === place.path && place.line <= endLine && line <= place.endLine);
    const blame = (failure) => {
        const place = placeOfFailure(failure);
        const isAsBefore = fileOf(before, place.path) === failure.file;
        return isTold(place) ? null : blameFailure(failure, place, changes, usedAtHead, isAsBefore);
    };
    for (const { failure, blamed } of findFailures(typescript, before, now, checked, fileOf, blame)) {
        const outdated = outdatedName(typescript, now, failure, changes[blamed]);
        faults.push({
            ...placeOfFailure(failure),
            change: blamed,
            message: failure.message,
            code: failure.code,
            form: null,
            within: nodeWithin(typescript, failure.file, failure.start),
            certainty: 'proven',
            ...(outdated ? { outdated: placeOf(outdated.getSourceFile(), outdated) } : {}),
        });
    }
    const uses = used.map(plainUse);
    return { changes, uses, faults, kept, problems };
}
/** Mongoose casts what it is asked for and given: another type breaks nobody there who is not checked. */
function takesAnything({ form, certainty }) {
    return (form === 'filter' || form === 'values') && certainty !== 'proven';
}
function plainUse({ node: _node, declaration: _declaration, part: _part, isIndirect: _isIndirect, ...use }) {
    return use;
}
function faultOfUse(use, place) {
    const { change, form, within, certainty } = use;
    const { path, line, startColumn, endLine, endColumn } = place;
    return { path, line, startColumn, endLine, endColumn, change, form, within, certainty, message: '', code: null };
}
/** Something else may have the name now: a base class, another part of a union. */
function resolvesStill(typescript, program, moved, use) {
    const checker = program.getTypeChecker();
    if (use.form === 'string' || use.isIndirect)
        return false;
    const meaning = resolveUse(typescript, checker, moved.node);
    // `Pick` of a name that is gone gives a member that nobody declared.
    return meaning !== null && declarationsOf(checker, meaning.symbols).size > 0;
}
function sought(compared, side) {
    const declarations = new Map();
    const names = new Set();
    const owners = new Map();
    for (const [at, change] of compared.entries()) {
        for (const { node, name } of side(change)) {
            declarations.set(node, at);
            names.add(name);
            const owner = change.owner.split('.')[0];
            owners.set(name, [...(owners.get(name) ?? []), { change: at, owner, declaration: node }]);
        }
    }
    return { declarations, names, owners };
}
/** Since Mongoose 9 the type of a filter takes any key beside those of the document. */
function hidesFilters(tree) {
    return tree.paths.some((path) => {
        if (!/(?:^|\/)package\.json$/.test(path))
            return false;
        const major = /"mongoose"\s*:\s*"[^"\d]{0,4}(\d+)/.exec(tree.text(path) ?? '')?.[1];
        return Number(major) >= 9;
    });
}
function fileOf(program, path) {
    return program.getSourceFile(ROOT + path);
}
function placeOfFailure({ file, start, length }) {
    return placeBetween(file, start, start + length);
}
function nodeWithin(typescript, file, position) {
    let node = file;
    for (;;) {
        const inner = typescript.forEachChild(node, (child) => child.getFullStart() <= position && position < child.getEnd() ? child : undefined);
        if (!inner)
            return enclosingName(typescript, node);
        node = inner;
    }
}

;// CONCATENATED MODULE: ./src/typecheck/known-base.ts
// A tree and what is asked of it in; its program and the uses found in it out, kept while the next question asks the same:
// fixes are tried on one base again and again.
function known_base_openKnownBase() {
    let opened = null;
    let asked = null;
    function program(tree, key, open) {
        if (opened?.tree === tree && opened.key === key)
            return opened.program;
        // Two programs of a large repository are enough to hold at a time.
        opened = null;
        asked = null;
        opened = { tree, key, program: open() };
        return opened.program;
    }
    function uses(of, sought, files, find) {
        if (opened?.program !== of)
            return find();
        if (asked === null || !isSameList(asked.files, files) || !isSameQuestion(asked.sought, sought))
            asked = { sought, files, found: find() };
        return asked.found;
    }
    return { program, uses };
}
/** Files are parsed once, so that the same declaration is the same node; its name and its owner are what it says. */
function isSameQuestion(one, other) {
    if (one.declarations.size !== other.declarations.size || one.names.size !== other.names.size)
        return false;
    for (const name of one.names)
        if (!other.names.has(name))
            return false;
    for (const [node, change] of one.declarations)
        if (other.declarations.get(node) !== change)
            return false;
    return true;
}
function isSameList(one, other) {
    return one.length === other.length && one.every((item, at) => item === other[at]);
}

;// CONCATENATED MODULE: ./src/typecheck/type-session.ts
// Type questions one after the other in; answers out. The base is sent once, each head as what differs from it.





function openTypeSession(given) {
    const sources = source_files_openSourceFiles(given.typescript);
    const programs = known_base_openKnownBase();
    // A tree is asked about again; the few files that changed are sent with each question about them.
    let last = null;
    function baseOf({ step, baseId: id, base }) {
        const tree = base ? treeOf(new Map(base)) : null;
        if (tree !== null && step !== 'members')
            last = { id, tree };
        return tree ?? (last?.id === id ? last.tree : null);
    }
    return (question) => {
        const base = baseOf(question);
        if (!base)
            return { step: 'unknown-base' };
        if (question.step === 'answers') {
            const aliases = new Map(question.aliases);
            return { step: 'answers', answered: answeredMembers(given, sources, base, { ...question, aliases }) };
        }
        const head = overlay(base, question.head);
        const options = {
            changed: question.head.map(([path]) => path),
            moved: new Map(question.moved),
            dropped: question.dropped,
        };
        if (question.step === 'members') {
            return { step: 'members', changes: changedMembers(given, sources, base, head, options).map(plainChange) };
        }
        const aliases = { base: new Map(question.aliases.base), head: new Map(question.aliases.head) };
        return { step: 'compare', comparison: compareWith(given, sources, programs, base, head, { ...options, aliases }) };
    };
}
function treeOf(texts) {
    const paths = [...texts.keys()].sort();
    return { paths, text: (path) => texts.get(path) ?? null };
}
function overlay(base, changes) {
    const over = new Map(changes);
    const kept = base.paths.filter((path) => over.get(path) !== null);
    const known = new Set(kept);
    const added = [...over].filter(([path, text]) => text !== null && !known.has(path)).map(([path]) => path);
    return {
        paths: [...kept, ...added].sort(),
        text: (path) => {
            const text = over.get(path);
            return text === undefined ? base.text(path) : text;
        },
    };
}


/***/ })

};
;