// Facts of all files in; the GraphQL schemas of the tree, one for each package that resolves or defines one, out.

import type { FileFacts } from '../../../model/facts';
import type { GraphqlResolvedField, GraphqlRoot } from '../../../model/graphql';
import type { ModuleIndex } from '../module-index';
import { type CodeTypes, indexCodeTypes } from './code-types';
import type { Schema, SchemaField } from './schema';
import { type Definition, sdlSchema } from './sdl-schema';

const ROOT_NAMES: Readonly<Record<string, GraphqlRoot>> = {
  Query: 'QUERY',
  Mutation: 'MUTATION',
  Subscription: 'SUBSCRIPTION',
};

interface Resolved {
  path: string;
  owner: string;
  field: GraphqlResolvedField;
}

interface Defined {
  definitions: Definition[];
  roots: Map<GraphqlRoot, string>;
}

export function readSchemas(
  files: readonly FileFacts[],
  modules: ModuleIndex,
  entities: ReadonlySet<string>,
  packageOf: (path: string) => string,
): Schema[] {
  const resolved = new Map<string, { fields: Resolved[]; open: boolean }>();
  const defined = new Map<string, Defined>();
  const definedIn = (path: string): Defined => {
    const server = packageOf(path);
    const known = defined.get(server) ?? { definitions: [], roots: new Map() };
    defined.set(server, known);
    return known;
  };
  for (const { path, facts } of files) {
    for (const fact of facts) {
      if (fact.kind === 'graphql-resolver') {
        const server = packageOf(path);
        const known = resolved.get(server) ?? { fields: [], open: false };
        resolved.set(server, known);
        known.open ||= fact.open;
        for (const field of fact.fields) if (field.root) known.fields.push({ path, owner: fact.name, field });
      } else if (fact.kind === 'graphql-type' && fact.origin === 'sdl')
        definedIn(path).definitions.push({ path, fact });
      else if (fact.kind === 'graphql-schema')
        for (const { root, type } of fact.roots) definedIn(path).roots.set(root, type);
    }
  }
  const types = indexCodeTypes(files, modules, entities, packageOf);
  const code: Schema[] = [];
  for (const [server, { fields, open }] of resolved) {
    const typed = fields.filter(({ field }) => field.typed);
    // Schema first: resolvers name fields whose types stand in the schema.
    if (typed.length > 0 && typed.length * 2 >= fields.length) code.push(codeSchema(server, fields, open, types));
  }
  const handlers = [...resolved.values()].flatMap(({ fields }) => fields);
  const sdl = [...defined].map(([server, { definitions, roots }]) => sdlSchema(server, definitions, roots));
  return [...code, ...sdl.filter((schema) => !isDumpOf(schema, code)).map((schema) => withHandlers(schema, handlers))];
}

function codeSchema(server: string, resolved: readonly Resolved[], open: boolean, types: CodeTypes): Schema {
  const roots = new Map<GraphqlRoot, Map<string, SchemaField>>();
  for (const { path, owner, field } of resolved) {
    const root = field.root!;
    const fields = roots.get(root) ?? new Map<string, SchemaField>();
    roots.set(root, fields);
    const asset = `route:${root} ${field.name}`;
    const fresh = types.fieldOf(path, field, { asset, name: owner, answer: field.answer });
    const known = fields.get(field.name);
    // Two apps of one package that answer the same in different ways.
    fields.set(field.name, known ? { ...fresh, open: true, type: { path, type: null } } : fresh);
  }
  return {
    server,
    roots,
    open,
    typeOf: (ref, side) => types.typeOf(ref, side),
    typeNamed: (name) => types.typeNamed(name, server),
    rootNamed: (name) => ROOT_NAMES[name] ?? null,
  };
}

/** What a server prints of its schema is old until it is printed again: what answers tells. */
function isDumpOf(schema: Schema, code: readonly Schema[]): boolean {
  const names = [...schema.roots].flatMap(([root, fields]) => [...fields.keys()].map((name) => ({ root, name })));
  if (names.length === 0) return false;
  return code.some(({ roots }) => {
    const served = names.filter(({ root, name }) => roots.get(root)?.has(name));
    return served.length * 2 >= names.length;
  });
}

/** `@Query() orders()` answers the field that the schema calls so. */
function withHandlers(schema: Schema, handlers: readonly Resolved[]): Schema {
  if (handlers.length === 0) return schema;
  const byName = new Map(handlers.map((one) => [`${one.field.root} ${one.field.name}`, one]));
  const roots = new Map<GraphqlRoot, Map<string, SchemaField>>();
  for (const [root, fields] of schema.roots) {
    const own = new Map<string, SchemaField>();
    for (const [name, field] of fields) {
      const handler = byName.get(`${root} ${name}`);
      const resolver = handler && { owner: handler.owner, answer: handler.field.answer };
      own.set(name, resolver ? { ...field, resolver } : field);
    }
    roots.set(root, own);
  }
  return { ...schema, roots };
}
