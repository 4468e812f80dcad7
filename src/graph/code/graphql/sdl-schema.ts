// Definitions in the schema language of one package in; the schema that they make out.

import type { GraphqlRoot, GraphqlTypeFact } from '../../../model/graphql';
import { argumentOf } from './code-types';
import type { Schema, SchemaField, SchemaInput, SchemaType } from './schema';

export interface Definition {
  path: string;
  fact: GraphqlTypeFact;
}

const ROOTS: readonly GraphqlRoot[] = ['QUERY', 'MUTATION', 'SUBSCRIPTION'];
const NAMES: Readonly<Record<GraphqlRoot, string>> = {
  QUERY: 'Query',
  MUTATION: 'Mutation',
  SUBSCRIPTION: 'Subscription',
};

export function sdlSchema(
  server: string,
  definitions: readonly Definition[],
  named: ReadonlyMap<GraphqlRoot, string>,
): Schema {
  const byName = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const same = byName.get(definition.fact.name);
    if (same) same.push(definition);
    else byName.set(definition.fact.name, [definition]);
  }
  const types = new Map<string, SchemaType | null>();
  const typeNamed = (name: string): SchemaType | null => {
    const known = types.get(name);
    if (known !== undefined) return known;
    const type = typeOfAll(name, byName.get(name) ?? []);
    types.set(name, type);
    return type;
  };
  const rootName = (root: GraphqlRoot) => named.get(root) ?? NAMES[root];
  const rootTypes = ROOTS.map((root) => [root, typeNamed(rootName(root))] as const);
  return {
    server,
    roots: new Map(rootTypes.map(([root, type]) => [root, type?.fields ?? new Map()])),
    open: rootTypes.some(([, type]) => type?.partial),
    typeOf: ({ type }) => (type ? typeNamed(type.name) : null),
    typeNamed,
    rootNamed: (name) => ROOTS.find((root) => rootName(root) === name) ?? null,
  };
}

function typeOfAll(name: string, all: readonly Definition[]): SchemaType | null {
  const first = all.find(({ fact }) => !fact.extension) ?? all[0];
  if (!first || first.fact.form === 'enum' || first.fact.form === 'scalar') return null;
  const asset = `type:${first.path}#${name}`;
  const fields = new Map<string, SchemaField>();
  const inputs = new Map<string, SchemaInput>();
  for (const { path, fact } of all) {
    for (const field of fact.fields) {
      const known = fields.get(field.name);
      const fresh = fieldOf(asset, path, field);
      // Two schemas of one package that say different things of it: nothing is said of what they do not share.
      if (known && !isSame(known, fresh)) fields.set(field.name, { ...known, open: true, type: { path, type: null } });
      else if (!known) fields.set(field.name, fresh);
      const { required, hasDefault, member, at, type } = field;
      const input = { name: field.name, asset, member, path, at, hasDefault, type: { path, type } };
      const isRequired = required && !hasDefault && (inputs.get(field.name)?.required ?? true);
      inputs.set(field.name, { ...input, required: isRequired });
    }
  }
  const { path, fact } = first;
  // A type that is declared without fields is given them by code.
  const isBare = fields.size === 0 && fact.form !== 'union';
  const partial = isBare || all.some((one) => one.fact.partial) || all.every((one) => one.fact.extension);
  return { name, asset, form: fact.form, path, at: fact.at, fields, inputs, partial, assets: [asset] };
}

function fieldOf(asset: string, path: string, field: GraphqlTypeFact['fields'][number]): SchemaField {
  const args = new Map(field.args.map((arg) => [arg.name, argumentOf(path, arg)]));
  const { name, member, at, type } = field;
  return { name, asset, member, path, at, type: { path, type }, args, argAssets: [], open: false, resolver: null };
}

function isSame(a: SchemaField, b: SchemaField): boolean {
  const names = ({ args }: SchemaField) => [...args.values()].map(({ name, required }) => `${name}${required}`).sort();
  return a.type.type?.name === b.type.type?.name && names(a).join() === names(b).join();
}
