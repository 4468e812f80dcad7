// React as far as types flow through it: contexts, state, memoised values, components and their props.

export const react = `
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
