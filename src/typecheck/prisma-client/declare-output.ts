// Where the generators of a schema put its client in; the modules and files by which code imports it out.

import type { PrismaSchema } from '../../model/prisma-schema';
import type { ClientDeclarations } from './declare-clients';

/** The default place of the client, and the further entries that it has there. */
const PACKAGE = '@prisma/client';
/** What the package leads to. */
const DEFAULT = '.prisma/client';
const ENTRIES = ['', '/index', '/index.js', '/edge', '/wasm', '/default', '/react-native'];
const LIBRARY = [
  '/runtime/library',
  '/runtime/library.js',
  '/runtime/client',
  '/runtime/index',
  '/runtime/edge',
  '/runtime/binary',
];
const RUNTIME = 'prisma-client:runtime';

/** Names under which older and newer generators write the parts of a client. */
const FILES = [
  'index.ts',
  'client.ts',
  'default.ts',
  'edge.ts',
  'browser.ts',
  'enums.ts',
  'models.ts',
  'wasm.ts',
  'commonInputTypes.ts',
];
const INNER = ['internal/class.ts', 'internal/prismaNamespace.ts', 'internal/prismaNamespaceBrowser.ts'];

export function declareOutput(schema: PrismaSchema, specifier: string, into: ClientDeclarations): void {
  const generators = schema.generators.filter(({ provider }) => /^prisma-client(?:-js)?$/.test(provider));
  const all = `export * from '${specifier}';\nexport { default } from '${specifier}';\n`;
  const runtime = `export * from '${RUNTIME}';\n`;
  // Several schemas of one tree cannot share the package: it is the first one's that says no other place.
  const isDefault = generators.some(({ output }) => output === null || packageOf(output) === PACKAGE);
  const hasDefault = into.modules.has(DEFAULT);
  if (isDefault && !hasDefault) into.modules.set(DEFAULT, all);
  if (!into.modules.has(PACKAGE) || (isDefault && !hasDefault)) declarePackage(PACKAGE, all, runtime, into);
  for (const { output } of generators) {
    if (output === null) continue;
    const name = packageOf(output);
    if (name !== null) {
      declarePackage(name, all, runtime, into);
      continue;
    }
    declareFiles(output, schema, all, runtime, into);
  }
}

function declarePackage(name: string, all: string, runtime: string, { modules }: ClientDeclarations): void {
  for (const entry of ENTRIES) modules.set(name + entry, all);
  for (const entry of LIBRARY) modules.set(name + entry, runtime);
}

/** `../node_modules/@acme/client` is imported by its name. */
function packageOf(output: string | null): string | null {
  const at = output?.lastIndexOf('node_modules/') ?? -1;
  return output === null || at < 0 ? null : output.slice(at + 'node_modules/'.length);
}

function declareFiles(
  output: string,
  schema: PrismaSchema,
  all: string,
  runtime: string,
  { files, folders }: ClientDeclarations,
): void {
  folders.push(output);
  const put = (name: string, text: string) => files.set(`${output}/${name}`, text);
  for (const name of [...FILES, ...INNER]) put(name, all);
  for (const { entity } of schema.models) put(`models/${entity.name}.ts`, all);
  for (const name of ['runtime/library.ts', 'runtime/client.ts', 'runtime/edge.ts']) put(name, runtime);
}
