// GraphQL types that are classes, and the resolvers of all files, in; each type with all its fields, its own, those of the
// classes it extends and those that resolvers add, out.

import type { ShapeFact } from '../../../model/code';
import type { FileFacts } from '../../../model/facts';
import type { GraphqlField, GraphqlInput, GraphqlName, GraphqlParent, GraphqlTypeFact } from '../../../model/graphql';
import type { ModuleIndex } from '../module-index';
import type { SchemaField, SchemaInput, SchemaType, TypeRef } from './schema';

export interface CodeTypes {
  typeOf(ref: TypeRef, side: 'output' | 'input'): SchemaType | null;
  /** Of all types of that name, the one of the package. */
  typeNamed(name: string, server: string): SchemaType | null;
  /** A field of a resolver. */
  fieldOf(
    path: string,
    field: GraphqlField,
    owner: { asset: string; name: string; answer: string | null },
  ): SchemaField;
}

interface Declared {
  path: string;
  fact: GraphqlTypeFact;
}

interface Found {
  path: string;
  /** Where its type is named, when that is elsewhere. */
  typePath?: string;
  asset: string;
  field: GraphqlField;
  resolver: SchemaField['resolver'];
}

interface Collected {
  fields: Map<string, Found>;
  assets: string[];
  partial: boolean;
  /** Classes that were gone into, of the whole type. */
  work: { classes: number };
}

/** Nobody extends more classes. */
const DEEPEST = 12;
/** Of one type: they may name each other many times over. */
const MOST_CLASSES = 500;
/** Base classes of ORMs and of the language: they have no fields of GraphQL. */
const BARE =
  /^(?:typeorm|@mikro-orm\/.*|sequelize.*|objection|mongoose|@typegoose\/.*|@nestjs\/.*|events|class-validator)$/;

export function indexCodeTypes(
  files: readonly FileFacts[],
  modules: ModuleIndex,
  entities: ReadonlySet<string>,
  packageOf: (path: string) => string,
): CodeTypes {
  const declared = new Map<string, Declared[]>();
  const byName = new Map<string, Declared[]>();
  const shapes = new Map<string, ShapeFact>();
  const plugins: { server: string; suffixes: string[] }[] = [];
  const added = new Map<string, { path: string; owner: string; field: GraphqlField; answer: string | null }[]>();
  const openTypes = new Set<string>();
  const memo = new Map<string, SchemaType | null>();

  for (const { path, facts } of files) {
    for (const fact of facts) {
      if (fact.kind === 'graphql-type' && fact.origin === 'code') {
        push(declared, `${path}#${fact.codeName}`, { path, fact });
        push(byName, fact.name, { path, fact });
      } else if (fact.kind === 'shape') shapes.set(`${path}#${fact.name}`, fact);
      else if (fact.kind === 'graphql-plugin') plugins.push({ server: packageOf(path), suffixes: fact.suffixes });
    }
  }
  for (const { path, facts } of files) {
    for (const fact of facts) {
      if (fact.kind !== 'graphql-resolver' || !fact.of) continue;
      const key = keyOf(path, fact.of) ?? keyNamed(fact.of.name, packageOf(path));
      if (key === null) continue;
      if (fact.open) openTypes.add(key);
      for (const field of fact.fields)
        if (field.root === null) push(added, key, { path, owner: fact.name, field, answer: field.answer });
    }
  }
  return { typeOf, typeNamed, fieldOf };

  /** Where a class or a constant is declared: `PATH#NAME`; null for what is not in the tree. */
  function keyOf(path: string, { name, from }: GraphqlName): string | null {
    if (!from) return declared.has(`${path}#${name}`) || shapes.has(`${path}#${name}`) ? `${path}#${name}` : null;
    const to = modules.resolveImport(path, from.specifier);
    if (to === null) return null;
    const wanted = from.name === '*' ? (name.split('.')[1] ?? '') : from.name;
    const origin = modules.resolveExport(to, wanted);
    if (!origin) return null;
    const key = `${origin.path}#${origin.name}`;
    return declared.has(key) || wanted !== 'default' ? key : `${origin.path}#${name}`;
  }

  function keyNamed(name: string, server: string): string | null {
    const found = byName.get(name) ?? [];
    const own = found.filter(({ path }) => packageOf(path) === server);
    const [only, ...more] = own.length > 0 ? own : found;
    return only && more.length === 0 ? `${only.path}#${only.fact.codeName}` : null;
  }

  function typeOf({ path, type }: TypeRef, side: 'output' | 'input'): SchemaType | null {
    const key = type && keyOf(path, type);
    return key ? typeAt(key, side) : null;
  }

  function typeNamed(name: string, server: string): SchemaType | null {
    const found = byName.get(name) ?? [];
    const own = found.filter(({ path }) => packageOf(path) === server);
    const [only, ...more] = own.length > 0 ? own : found;
    if (!only || more.length > 0) return null;
    const isInput = only.fact.form === 'input' || only.fact.form === 'args';
    return typeAt(`${only.path}#${only.fact.codeName}`, isInput ? 'input' : 'output');
  }

  function typeAt(key: string, side: 'output' | 'input'): SchemaType | null {
    const known = memo.get(`${side}\0${key}`);
    if (known !== undefined) return known;
    const type = freshType(key, side);
    memo.set(`${side}\0${key}`, type);
    return type;
  }

  function freshType(key: string, side: 'output' | 'input'): SchemaType | null {
    const all = declared.get(key) ?? [];
    const forInput = ({ fact: { form } }: Declared) => form === 'input' || form === 'args';
    const one = all.find((each) => forInput(each) === (side === 'input')) ?? all[0];
    if (!one || one.fact.form === 'enum' || one.fact.form === 'scalar') return null;
    const { path, fact } = one;
    const collected: Collected = { fields: new Map(), assets: [], partial: false, work: { classes: 0 } };
    collect(key, collected, 0, null, side);
    const asset = assetOf(key);
    const fields = new Map<string, SchemaField>();
    const inputs = new Map<string, SchemaInput>();
    for (const [name, { path: at, asset: owner, field, resolver, typePath = at }] of collected.fields) {
      const type = { path: typePath, type: field.type };
      fields.set(name, { ...schemaField(at, owner, field, resolver), type });
      inputs.set(name, { ...schemaInput(at, owner, field), type });
    }
    const { assets, partial } = collected;
    return { name: fact.name, asset, form: fact.form, path, at: fact.at, fields, inputs, partial, assets };
  }

  function collect(
    key: string,
    into: Collected,
    depth: number,
    mapping: GraphqlParent | null,
    side: 'output' | 'input',
  ): void {
    const all = declared.get(key);
    if (!all) {
      // A class without a field of its own.
      if (!shapes.has(key) || (shapes.get(key)!.extends ?? []).length > 0) into.partial = true;
      return;
    }
    const isTooMuch = depth > DEEPEST || into.work.classes++ > MOST_CLASSES;
    if (isTooMuch || openTypes.has(key)) into.partial = true;
    if (isTooMuch) return;
    const forInput = ({ fact: { form } }: Declared) => form === 'input' || form === 'args';
    const { path, fact } = all.find((each) => forInput(each) === (side === 'input')) ?? all[0]!;
    const asset = assetOf(key);
    into.assets.push(asset);
    if (fact.partial) into.partial = true;
    const parents = [
      ...fact.parents,
      ...fact.implements.map((one): GraphqlParent => ({ ...one, form: 'whole', names: [], loose: false })),
    ];
    for (const parent of parents) collectParent(path, parent, into, depth, mapping, side);
    const isPlugin = plugins.some(
      ({ server, suffixes }) => server === packageOf(path) && suffixes.some((suffix) => path.endsWith(suffix)),
    );
    for (const field of fact.fields)
      if (!field.plain || isPlugin) note({ path, asset, field, resolver: null }, into, mapping);
    for (const { path: at, owner, field, answer } of added.get(key) ?? [])
      note({ path: at, asset, field, resolver: { owner, answer } }, into, mapping);
  }

  function collectParent(
    path: string,
    parent: GraphqlParent,
    into: Collected,
    depth: number,
    mapping: GraphqlParent | null,
    side: 'output' | 'input',
  ): void {
    const key = parent.given ? madeKey(path, parent) : keyOf(path, parent);
    if (parent.given && key !== null) {
      collectMade(path, key, parent.given, into, depth, mapping, side);
      return;
    }
    if (key === null) {
      if (!parent.from || !BARE.test(parent.from.specifier)) into.partial = true;
      return;
    }
    if (mapping === null || mapping.form === 'whole') {
      const loose = parent.loose || (mapping?.loose ?? false);
      collect(key, into, depth + 1, loose === parent.loose ? parent : { ...parent, loose }, side);
      return;
    }
    // Of a mapping of a class that maps another.
    const inner: Collected = { fields: new Map(), assets: [], partial: false, work: into.work };
    collect(key, inner, depth + 1, parent, side);
    into.assets.push(...inner.assets);
    into.partial ||= inner.partial;
    for (const found of inner.fields.values()) note(found, into, mapping);
  }

  /** Of a class that a function makes: its parameters stand for what the function was given. */
  function collectMade(
    path: string,
    key: string,
    given: NonNullable<GraphqlParent['given']>,
    into: Collected,
    depth: number,
    mapping: GraphqlParent | null,
    side: 'output' | 'input',
  ): void {
    const inner: Collected = { fields: new Map(), assets: [], partial: false, work: into.work };
    collect(key, inner, depth + 1, null, side);
    into.assets.push(...inner.assets);
    into.partial ||= inner.partial;
    const parameters = declared.get(key)?.[0]?.fact.parameters ?? [];
    for (const found of inner.fields.values()) {
      const { type } = found.field;
      const at = type && !type.from ? parameters.indexOf(type.name) : -1;
      const field = at < 0 ? found.field : { ...found.field, type: given[at] ?? null };
      note({ ...found, field, typePath: at < 0 ? found.typePath : path }, into, mapping);
    }
  }

  function madeKey(path: string, { name, from }: GraphqlParent): string | null {
    if (!from) return declared.has(`${path}#${name}()`) ? `${path}#${name}()` : null;
    const to = modules.resolveImport(path, from.specifier);
    const origin = to === null ? null : modules.resolveExport(to, from.name);
    const key = origin ? `${origin.path}#${origin.name}()` : null;
    if (key !== null && declared.has(key)) return key;
    const local = origin ? `${origin.path}#${name}()` : '';
    return declared.has(local) ? local : null;
  }

  function note(found: Found, into: Collected, mapping: GraphqlParent | null): void {
    const { field } = found;
    if (mapping) {
      const isNamed = mapping.names.includes(field.member);
      if (mapping.form === 'pick' ? !isNamed : mapping.form === 'omit' && isNamed) return;
    }
    const isLoose = mapping?.loose ?? false;
    into.fields.set(field.name, isLoose ? { ...found, field: { ...field, required: false } } : found);
  }

  function assetOf(key: string): string {
    return entities.has(`entity:${key}`) ? `entity:${key}` : `type:${key}`;
  }

  function fieldOf(
    path: string,
    field: GraphqlField,
    { asset, name, answer }: { asset: string; name: string; answer: string | null },
  ): SchemaField {
    return schemaField(path, asset, field, { owner: name, answer });
  }

  function schemaField(
    path: string,
    asset: string,
    field: GraphqlField,
    resolver: SchemaField['resolver'],
  ): SchemaField {
    const { name, member, at, type } = field;
    const args = new Map<string, SchemaInput>();
    const argAssets: string[] = [];
    let open = field.open === true;
    for (const arg of field.args) args.set(arg.name, argumentOf(path, arg));
    for (const one of field.argsOf) {
      const key = keyOf(path, one);
      const of = key === null ? null : typeAt(key, 'input');
      if (!of || of.partial) open = true;
      for (const input of of?.inputs.values() ?? []) args.set(input.name, input);
      argAssets.push(...(of?.assets ?? []));
    }
    return { name, asset, member, path, at, type: { path, type }, args, argAssets, open, resolver };
  }
}

function schemaInput(path: string, asset: string, field: GraphqlField): SchemaInput {
  const { name, member, at, required, hasDefault, type } = field;
  return { name, asset, member, path, at, required: required && !hasDefault, hasDefault, type: { path, type } };
}

export function argumentOf(path: string, { name, at, required, hasDefault, type }: GraphqlInput): SchemaInput {
  const whole = { name, asset: null, member: name, path, at };
  return { ...whole, required: required && !hasDefault, hasDefault, type: { path, type } };
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const same = index.get(key);
  if (same) same.push(value);
  else index.set(key, [value]);
}
