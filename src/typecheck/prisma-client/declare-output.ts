// Where the generators of a schema put its client in; the modules and files by which code imports it out.

import type { PrismaSchema } from '../../model/prisma-schema';
import type { ClientFiles } from './client-files';

/** The default place of the client, and the further entries that it has there. */
const PACKAGE = '@prisma/client';
/** What the package leads to. */
const DEFAULT = '.prisma/client';
const ENTRIES = ['', '/index', '/index.js', '/edge', '/wasm', '/default', '/react-native'];
const LIBRARY = ['library', 'library.js', 'client', 'client.js', 'index', 'edge', 'binary'].map(
  (name) => `/runtime/${name}`,
);

/** Names under which older and newer generators write the parts of a client. */
const FILES = ['index', 'client', 'default', 'edge', 'browser', 'enums', 'models', 'wasm', 'commonInputTypes'];
const INNER = ['internal/class', 'internal/prismaNamespace', 'internal/prismaNamespaceBrowser'];

interface Client {
  path: string;
  runtime: string;
}

export function declareOutput(schema: PrismaSchema, client: Client, into: ClientFiles): void {
  const generators = schema.generators.filter(({ provider }) => /^prisma-client(?:-js)?$/.test(provider));
  // Several schemas of one tree cannot share the package: it is the first one's that says no other place.
  const isDefault = generators.some(({ output }) => output === null || packageOf(output) === PACKAGE);
  const hasDefault = into.aliases.has(DEFAULT);
  if (isDefault && !hasDefault) into.aliases.set(DEFAULT, client.path);
  if (!into.aliases.has(PACKAGE) || (isDefault && !hasDefault)) {
    declarePackage(PACKAGE, client, into);
    declareWrapper(schema, client, into);
  }
  for (const { output } of generators) {
    if (output === null) continue;
    const name = packageOf(output);
    if (name !== null) declarePackage(name, client, into);
    else declareFiles(output, schema, client, into);
  }
}

function declarePackage(name: string, { path, runtime }: Client, { aliases }: ClientFiles): void {
  for (const entry of ENTRIES) aliases.set(name + entry, path);
  for (const entry of LIBRARY) aliases.set(name + entry, runtime);
}

/** A package that hands the default client on: its types are the client's. */
function declareWrapper({ id }: PrismaSchema, { path }: Client, { files, aliases }: ClientFiles): void {
  const wrapper = `${id}.nest.d.ts`;
  files.set(wrapper, nestWrapper(relative(wrapper, path.replace(/\.d\.ts$/, ''))));
  aliases.set('nestjs-prisma', wrapper);
}

function nestWrapper(client: string): string {
  return `import { PrismaClient } from '${client}';
export declare class PrismaService extends PrismaClient { onModuleInit(): Promise<void> }
export declare class CustomPrismaService<Client> { client: Client; constructor(client: Client) }
type Registered = { forRoot(options?: any): any; forRootAsync(options: any): any };
export declare const PrismaModule: Registered, CustomPrismaModule: Registered;
export type PrismaServiceOptions = any; export type PrismaOptionsFactory = any; export type PrismaModuleOptions = any; export type CustomPrismaClientFactory<Client> = { createPrismaClient(): Promise<Client> | Client };
export declare const PrismaClientExceptionFilter: any, providePrismaClientExceptionFilter: any, loggingMiddleware: any, createLoggerMiddleware: any, QueryInfo: any;
export type PrismaClientExceptionFilter = any; export type QueryInfo = any;
`;
}

/** `../node_modules/@acme/client` is imported by its name. */
function packageOf(output: string): string | null {
  const at = output.lastIndexOf('node_modules/');
  return at < 0 ? null : output.slice(at + 'node_modules/'.length);
}

function declareFiles(output: string, schema: PrismaSchema, { path, runtime }: Client, into: ClientFiles): void {
  into.folders.push(output);
  const put = (name: string, target: string) => {
    const file = `${output}/${name}.ts`;
    const module = relative(file, target.replace(/\.d\.ts$/, ''));
    const isWhole = target === path;
    into.files.set(file, `export * from '${module}';\n${isWhole ? `export { default } from '${module}';\n` : ''}`);
  };
  for (const name of [...FILES, ...INNER]) put(name, path);
  for (const { entity } of schema.models) put(`models/${entity.name}`, path);
  for (const name of ['library', 'client', 'edge', 'index']) put(`runtime/${name}`, runtime);
}

function relative(from: string, to: string): string {
  const left = from.split('/').slice(0, -1);
  const right = to.split('/');
  let shared = 0;
  while (shared < left.length && shared < right.length - 1 && left[shared] === right[shared]) shared++;
  const up = left.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...right.slice(shared)].join('/');
}
