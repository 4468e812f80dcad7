// Prisma schemas in; the clients that `prisma generate` would make of them out, as files that stand beside the others of
// the tree and import nothing from outside.

import type { PrismaSchema } from '../../model/prisma-schema';
import type { ClientFiles } from './client-files';
import { CLIENT_TYPES } from './client-types';
import { declareModel, isIdentifier, type ModelShape, shapeOf } from './declare-model';
import { declareNames } from './declare-names';
import { declareFilters, NAMESPACE_TYPES } from './declare-namespace';
import { declareOutput } from './declare-output';
import { delegateName } from './delegate-name';
import { ownersOf } from './owners-of';
import { RUNTIME_TYPES } from './runtime-types';

export function declarePrismaClients(schemas: readonly PrismaSchema[]): ClientFiles {
  const client: ClientFiles = { files: new Map(), aliases: new Map(), folders: [], owners: new Map() };
  for (const schema of schemas) {
    if (schema.models.length === 0 || schema.provider === null) continue;
    const path = `${schema.id}.d.ts`;
    const runtime = `${schema.id}.runtime.d.ts`;
    client.files.set(path, declareClient(schema));
    client.files.set(runtime, RUNTIME_TYPES);
    client.owners.set(path, ownersOf(schema));
    declareOutput(schema, { path, runtime }, client);
  }
  return client;
}

/** The same schema gives the same text, byte for byte. */
export function declareClient(schema: PrismaSchema): string {
  const models = schema.models.filter(({ entity }) => isIdentifier(entity.name));
  const hidden = new Set(models.flatMap(({ entity }) => (entity.hidden ? [entity.name] : [])));
  const shown = models.filter(({ entity }) => !entity.hidden);
  const embedded = new Set(shown.flatMap(({ entity }) => (entity.type === 'embedded' ? [entity.name] : [])));
  const shapes = shown.map(({ entity }) => shapeOf(entity, hidden));
  const tables = shapes.filter(({ name }) => !embedded.has(name));
  const enums = schema.enums.filter(({ type }) => isIdentifier(type.name));
  return [
    `import * as $Runtime from './${schema.id.slice(schema.id.lastIndexOf('/') + 1)}.runtime';`,
    'export {};',
    CLIENT_TYPES,
    'export namespace $Enums {',
    ...enums.map(({ type }) => declareEnum(type.name, type.values)),
    '}',
    ...enums.map(
      ({ type: { name } }) => `export type ${name} = $Enums.${name};\nexport const ${name}: $Enums.${name}$values;`,
    ),
    ...shapes.map((shape) => declareModel(shape, embedded.has(shape.name))),
    'interface $Models {',
    ...tables.map(({ name }) => `  ${name}: ${entryOf(name)};`),
    '}',
    'export namespace Prisma {',
    NAMESPACE_TYPES,
    `  export const ModelName: { readonly [K in $N]: K };`,
    '  export type ModelName = $N;',
    declareFilters(schema),
    ...tables.map(declareNames),
    '}',
    declareClass(tables),
  ].join('\n');
}

function declareEnum(name: string, values: readonly { name: string }[]): string {
  const members = values.filter((value) => isIdentifier(value.name));
  return [
    `  export type ${name}$values = {`,
    ...members.map((value) => `    readonly ${value.name}: '${value.name}';`),
    '  };',
    `  export const ${name}: ${name}$values;`,
    `  export type ${name} = ${name}$values[keyof ${name}$values];`,
  ].join('\n');
}

function entryOf(name: string): string {
  return `$Entry<${['', '$objects', '$required', '$keys', '$owed', '$unique'].map((part) => name + part).join(', ')}>`;
}

function declareClass(tables: readonly ModelShape[]): string {
  return [
    'export class PrismaClient<O = any, U = any, E = any> {',
    '  constructor(options?: any);',
    ...tables.map(({ name }) => `  get ${delegateName(name)}(): Prisma.${name}Delegate;`),
    CLIENT_METHODS,
    '}',
    'export { Prisma as default };',
  ].join('\n');
}

const CLIENT_METHODS = `
  $on(event: any, callback: (event: any) => any): any;
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $use(callback: Prisma.Middleware): void;
  $executeRaw(query: TemplateStringsArray | $Runtime.Sql, ...values: any[]): PrismaPromise<number>;
  $executeRawUnsafe(query: string, ...values: any[]): PrismaPromise<number>;
  $queryRaw<T = unknown>(query: TemplateStringsArray | $Runtime.Sql, ...values: any[]): PrismaPromise<T>;
  $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): PrismaPromise<T>;
  $queryRawTyped(query: any): PrismaPromise<any[]>;
  $runCommandRaw(command: any): PrismaPromise<any>;
  $transaction<P extends PrismaPromise<any>[]>(work: readonly [...P], options?: any): Promise<$Runtime.UnwrapTuple<P>>;
  $transaction<R>(work: (prisma: Prisma.TransactionClient) => Promise<R>, options?: any): Promise<R>;
  $extends<C = {}, D = {}>(extension: $Extension<C, D>): this & $Added<C, D>;
  readonly $metrics: any;
`;
