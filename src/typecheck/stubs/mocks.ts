// Deep mocks of test libraries: a mock has the type of what it stands for, and what it is told to answer is checked.

export const deepMocks = `
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
