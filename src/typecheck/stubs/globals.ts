// What Node, test runners and JSX put into every file's scope.

export const globals = `
interface Buffer extends Uint8Array { toString(encoding?: string, start?: number, end?: number): string; [member: string]: any }
declare var Buffer: any;
declare namespace NodeJS { interface ProcessEnv { [key: string]: string | undefined } interface Process { env: ProcessEnv; [member: string]: any } interface Global { [member: string]: any } type Timeout = any; type Timer = any; type Immediate = any; type ErrnoException = any; type ReadableStream = any; type WritableStream = any; type Signals = any; type Platform = any; interface Require { (id: string): any; [member: string]: any } interface Module { exports: any; [member: string]: any } }
declare var process: NodeJS.Process; declare var global: typeof globalThis & NodeJS.Global; declare var __dirname: string; declare var __filename: string; declare var module: any; declare var exports: any; declare function require(id: string): any; declare namespace require { function resolve(id: string): string } declare function setImmediate(run: (...args: any[]) => void, ...args: any[]): any; declare function clearImmediate(id: any): void;
declare namespace Express { interface Request {} interface Response {} interface Application {} namespace Multer { interface File { fieldname: string; originalname: string; encoding: string; mimetype: string; size: number; stream: any; destination: string; filename: string; path: string; buffer: Buffer } } }
declare var describe: any, it: any, test: any, expect: any, beforeEach: any, afterEach: any, beforeAll: any, afterAll: any, before: any, after: any, jest: any, vi: any, context: any, suite: any, xit: any, xdescribe: any, fit: any, fdescribe: any;
declare namespace jest { type Mock<T = any, Y = any> = any; type Mocked<T> = T & { [K in keyof T]: any }; type MockedFunction<T> = any; type SpyInstance<T = any, Y = any> = any; type MockedClass<T> = any; type MockInstance<T = any, Y = any> = any; type DoneCallback = any }
declare namespace JSX { interface IntrinsicElements { [name: string]: any } interface Element { [member: string]: any } interface ElementClass { [member: string]: any } interface ElementAttributesProperty { props: {} } interface ElementChildrenAttribute { children: {} } interface IntrinsicAttributes { key?: any; ref?: any } }
`;
