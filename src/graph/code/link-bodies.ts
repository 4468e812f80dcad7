// Calls with the routes that answer them, and what those routes require of a body, in; calls whose body leaves a required
// field out, as faults, out.

import type { FileFacts } from '../../model/facts';
import { fingerprint } from '../../model/fingerprint';
import type { Certainty, Fault } from '../../model/graph';
import type { BodyCheckFact, BodySchemaFact, ImportedFrom, SchemaField } from '../../model/http';
import type { Place, Range } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import type { ServedRoute } from './answered-routes';
import { type ShapeFinder, shapeFinder } from './find-shape';
import type { LinkedRoutes } from './link-routes';
import type { ModuleIndex } from './module-index';

interface Required {
  /** Type or schema that says so. */
  asset: string;
  name: string;
  place: Place;
  /** What is only declared is not refused when it is missing. */
  certainty: Certainty;
}

/** Nobody extends or wraps more. */
const DEEPEST = 6;

export function linkBodies(
  facts: readonly FileFacts[],
  modules: ModuleIndex,
  { pairs }: LinkedRoutes,
  entities: ReadonlySet<string>,
): { faults: Fault[] } {
  const asking = pairs.filter(({ asked, route }) => asked.call.bodyFields !== null && route.method !== 'GET');
  if (asking.length === 0) return { faults: [] };
  const schemas = indexSchemas(facts);
  const find = shapeFinder(facts, modules, entities);
  const known = new Map<string, Required[]>();
  const faults: Fault[] = [];
  for (const { asked, route, id, certainty } of asking) {
    let required = known.get(id);
    if (!required) {
      required = requiredBy(route, schemas, find, modules);
      known.set(id, required);
    }
    const given = new Set(asked.call.bodyFields!.map(({ name }) => name));
    for (const one of required) {
      if (!given.has(one.name)) faults.push(faultOf(asked.file, asked.call.range, id, one, certainty));
    }
  }
  return { faults };
}

// ---------------------------------------------------------------- what is required

interface Schemas {
  byId: ReadonlyMap<string, { path: string; fact: BodySchemaFact }>;
  /** By file and place of the handler. */
  checks: ReadonlyMap<string, BodyCheckFact[]>;
}

function indexSchemas(facts: readonly FileFacts[]): Schemas {
  const byId = new Map<string, { path: string; fact: BodySchemaFact }>();
  const checks = new Map<string, BodyCheckFact[]>();
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind === 'body-schema') byId.set(`${path}#${fact.name}`, { path, fact });
      if (fact.kind !== 'body-check') continue;
      const key = handlerKey(path, fact.handler);
      checks.set(key, [...(checks.get(key) ?? []), fact]);
    }
  }
  return { byId, checks };
}

function handlerKey(path: string, { line, startColumn }: Range): string {
  return `${path}:${line}:${startColumn}`;
}

function requiredBy(
  { file, fact }: ServedRoute,
  schemas: Schemas,
  find: ShapeFinder,
  modules: ModuleIndex,
): Required[] {
  const found = new Map<string, Required>();
  const add = (one: Required) => {
    if (!found.has(one.name) || one.certainty === 'proven') found.set(one.name, one);
  };
  for (const check of schemas.checks.get(handlerKey(file, fact.handler.range)) ?? []) {
    const path = check.fields ? file : null;
    const schema = path === null && check.schema ? schemaNamed(schemas, modules, file, check.schema) : null;
    const asset = schema ? `type:${schema.path}#${schema.fact.name}` : codeId(file);
    for (const field of check.fields ?? (schema ? bodyOf(schema.fact.fields) : []))
      if (field.required) add(fieldRequired(asset, path ?? schema!.path, field));
  }
  for (const one of declared(file, fact.bodyType, find)) add(one);
  const dto =
    fact.bodyType === null
      ? null
      : schemaNamed(schemas, modules, file, { name: fact.bodyType, from: importOf(modules, file, fact.bodyType) });
  if (dto) {
    for (const field of dto.fact.fields)
      if (field.required) add(fieldRequired(`type:${dto.path}#${dto.fact.name}`, dto.path, field));
  }
  return [...found.values()];
}

/** `z.object({ body: z.object({ … }) })`: of the whole request. */
function bodyOf(fields: readonly SchemaField[]): readonly SchemaField[] {
  const isRequest = fields.every(({ name }) => /^(?:body|query|params|headers|cookies)$/.test(name));
  return isRequest ? (fields.find(({ name }) => name === 'body')?.fields ?? []) : fields;
}

function fieldRequired(asset: string, path: string, { name, range }: SchemaField): Required {
  return { asset, name, place: placeOf(path, range), certainty: 'proven' };
}

/** By a class or an interface, and those that it extends. */
function declared(file: string, written: string | null, find: ShapeFinder, depth = 0): Required[] {
  const shape = find(file, written);
  if (!shape || depth > DEEPEST) return [];
  const { id, path, fact } = shape;
  const own = fact.members.flatMap(({ name, optional, type, at, checked }): Required[] => {
    if (optional || /\bundefined\b/.test(type)) return [];
    const [line, startColumn, endColumn] = at;
    const place = { path, line, startColumn, endLine: line, endColumn };
    return [{ asset: id, name, place, certainty: checked ? 'proven' : 'likely' }];
  });
  const names = new Set(fact.members.map(({ name }) => name));
  const inherited = (fact.extends ?? []).flatMap((parent) => declared(path, parent, find, depth + 1));
  return [...own, ...inherited.filter(({ name }) => !names.has(name))];
}

/** Through barrels, and through classes that are made of a schema. */
function schemaNamed(
  { byId }: Schemas,
  modules: ModuleIndex,
  file: string,
  written: { name: string; from: ImportedFrom | null },
): { path: string; fact: BodySchemaFact } | null {
  let at = { file, ...written };
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = byId.get(declaredAt(modules, at.file, at.name, at.from) ?? '');
    if (!found) return null;
    if (!found.fact.of) return found;
    at = { file: found.path, ...found.fact.of };
  }
  return null;
}

function declaredAt(modules: ModuleIndex, file: string, name: string, from: ImportedFrom | null): string | null {
  if (!from) return `${file}#${name}`;
  const to = modules.resolveImport(file, from.specifier);
  const inner = from.name === '*' ? (name.split('.')[1] ?? '') : from.name;
  const origin = to === null ? null : modules.resolveExport(to, inner);
  return origin ? `${origin.path}#${origin.name}` : null;
}

function importOf(modules: ModuleIndex, file: string, name: string): ImportedFrom | null {
  for (const { specifier, names } of modules.modules.get(file)?.fact.imports ?? [])
    if (names.some((one) => one.name === name)) return { specifier, name };
  return null;
}

// ---------------------------------------------------------------- faults

function faultOf(file: string, range: Range, route: string, one: Required, certainty: Certainty): Fault {
  const wanted = `${one.name} of ${route}`;
  return {
    ...placeOf(file, range),
    code: 'omitted-required-field',
    from: codeId(file),
    to: one.asset,
    column: one.name,
    clause: 'call',
    certainty: certainty === 'proven' ? one.certainty : certainty,
    live: true,
    wanted,
    details: [route, JSON.stringify(one.place)],
    cause: null,
    statement: fingerprint(wanted),
  };
}

function placeOf(path: string, { line, startColumn, endLine, endColumn }: Range): Place {
  return { path, line, startColumn, endLine, endColumn };
}
