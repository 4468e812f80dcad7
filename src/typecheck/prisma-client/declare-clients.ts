// Prisma schemas in; the client that `prisma generate` would make of them out, as declarations that import nothing.

import type { PrismaSchema } from '../../model/prisma-schema';
import { CLIENT_TYPES } from './client-types';
import { declareModel, isIdentifier, type ModelShape, shapeOf } from './declare-model';
import { declareFilters, NAMESPACE_TYPES } from './declare-namespace';
import { declareNames } from './declare-names';
import { declareOutput } from './declare-output';
import { RUNTIME_TYPES } from './runtime-types';

export interface ClientDeclarations {
  /** Module specifier → text. The client of a schema is at `prisma-client:SCHEMA`; all others lead there. */
  modules: Map<string, string>;
  /** Files that `prisma generate` would put into the tree → text; they lead there too. */
  files: Map<string, string>;
  /** Folders whose files in the tree are left over from an earlier run: never read. */
  folders: string[];
  /** Specifier of a client → the types whose members are a schema's own → its asset. */
  owners: Map<string, ReadonlyMap<string, string>>;
}

export const RUNTIME = 'prisma-client:runtime';

export function declarePrismaClients(schemas: readonly PrismaSchema[]): ClientDeclarations {
  const modules = new Map<string, string>();
  const declarations: ClientDeclarations = { modules, files: new Map(), folders: [], owners: new Map() };
  const made = schemas.filter((schema) => schema.models.length > 0);
  if (made.length === 0) return declarations;
  modules.set(RUNTIME, RUNTIME_TYPES);
  for (const schema of made) {
    const specifier = clientSpecifier(schema);
    const client = declareClient(schema);
    modules.set(specifier, client.text);
    declarations.owners.set(specifier, client.owners);
    declareOutput(schema, specifier, declarations);
  }
  return declarations;
}

export function clientSpecifier(schema: PrismaSchema): string {
  return `prisma-client:${schema.id}`;
}

/** The same schema gives the same text, byte for byte. */
export function declareClient(schema: PrismaSchema): { text: string; owners: Map<string, string> } {
  const models = schema.models.filter(({ entity }) => isIdentifier(entity.name));
  const hidden = new Set(models.flatMap(({ entity }) => (entity.hidden ? [entity.name] : [])));
  const shown = models.filter(({ entity }) => !entity.hidden);
  const embedded = new Set(shown.flatMap(({ entity }) => (entity.type === 'embedded' ? [entity.name] : [])));
  const shapes = shown.map(({ entity }) => shapeOf(entity, hidden));
  const tables = shapes.filter(({ name }) => !embedded.has(name));
  const enums = schema.enums.filter(({ type }) => isIdentifier(type.name));
  const owners = new Map<string, string>();
  for (const { asset, entity } of shown) {
    for (const owner of [entity.name, `${entity.name}$objects`, `${entity.name}$compound`]) owners.set(owner, asset);
  }
  for (const { asset, type } of enums) owners.set(`$Enums.${type.name}$values`, asset);
  for (const { asset, type } of enums) owners.set(`${type.name}$values`, asset);
  const text = [
    `import * as $Runtime from '${RUNTIME}';`,
    'export {};',
    CLIENT_TYPES,
    'export namespace $Enums {',
    ...enums.map(({ type }) => declareEnum(type.name, type.values)),
    '}',
    ...enums.map(
      ({ type: { name } }) => `export type ${name} = $Enums.${name};\nexport const ${name}: $Enums.${name}$values;`,
    ),
    ...shapes.map((shape) => declareModel(shape, schema)),
    'interface $Models {',
    ...tables.map(({ name }) => `  ${name}: ${entryOf(name)};`),
    '}',
    'export namespace Prisma {',
    NAMESPACE_TYPES,
    `  export const ModelName: { ${tables.map(({ name }) => `readonly ${name}: '${name}'`).join('; ')} };`,
    '  export type ModelName = $N;',
    declareFilters(schema),
    ...tables.map(declareNames),
    '}',
    declareClass(tables),
  ].join('\n');
  return { text, owners };
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

/** `UserProfile` is asked as `prisma.userProfile`. */
function delegateName(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1);
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
  $extends<X>(extension: X): this & $Added<X>;
  readonly $metrics: any;
`;
