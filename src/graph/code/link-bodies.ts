// Calls with the routes that answer them, and what those routes require of a body, in; calls whose body leaves a required
// field out, as faults, out.

import type { FileFacts } from '../../model/facts';
import { fingerprint } from '../../model/fingerprint';
import type { Certainty, Fault } from '../../model/graph';
import type { ImportedFrom } from '../../model/http';
import type { Place, Range } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import type { ServedRoute } from './answered-routes';
import { type BodySchemas, bodySchemas, type SchemaMember } from './body-schemas';
import { handlerFinder } from './find-handler';
import { nameFollower } from './follow-name';
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
/** Of one body: they may extend each other many times over. */
const MOST_SHAPES = 200;

export function linkBodies(
  facts: readonly FileFacts[],
  modules: ModuleIndex,
  { pairs }: LinkedRoutes,
  entities: ReadonlySet<string>,
): { faults: Fault[] } {
  const asking = pairs.filter(({ asked, route }) => asked.call.bodyFields !== null && route.method !== 'GET');
  if (asking.length === 0) return { faults: [] };
  const follow = nameFollower(facts, modules);
  const schemas = bodySchemas(facts, follow, handlerFinder(facts, follow));
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

function requiredBy(
  { file, fact, answeredBy, describedBy }: ServedRoute,
  schemas: BodySchemas,
  find: ShapeFinder,
  modules: ModuleIndex,
): Required[] {
  const found = new Map<string, Required>();
  const add = (one: Required) => {
    if (!found.has(one.name) || one.certainty === 'proven') found.set(one.name, one);
  };
  const handlers = [{ file, range: fact.handler.range }];
  if (answeredBy) handlers.push({ file: answeredBy.file, range: answeredBy.fact.range });
  for (const handler of handlers) {
    const { members, unresolved } = schemas.checkedAt(handler.file, handler.range);
    for (const member of members) if (member.required) add(fieldRequired(member));
    // `validate(CreateOrderDto)`
    for (const { path, name } of unresolved) for (const one of declared(path, name, find)) add(one);
  }
  const types = [{ file, type: fact.bodyType }];
  if (answeredBy && fact.bodyType === null) types.push({ file: answeredBy.file, type: answeredBy.fact.bodyType });
  for (const { file: path, type } of types) {
    for (const one of declared(path, type, find)) add(one);
    const dto = type === null ? null : schemas.named(path, type, importOf(modules, path, type));
    for (const member of dto ?? []) if (member.required) add(fieldRequired(member));
  }
  if (found.size > 0 || !describedBy) return [...found.values()];
  // Whether the server holds to its document nobody can tell here.
  const { members } = schemas.checkedAt(describedBy.file, describedBy.fact.handler.range);
  return members.filter(({ required }) => required).map((one) => ({ ...fieldRequired(one), certainty: 'likely' }));
}

function fieldRequired({ name, path, range, schema }: SchemaMember): Required {
  const asset = schema === null ? codeId(path) : `type:${schema}`;
  return { asset, name, place: placeOf(path, range), certainty: 'proven' };
}

/** By a class or an interface, and those that it extends. */
function declared(
  file: string,
  written: string | null,
  find: ShapeFinder,
  depth = 0,
  work = { shapes: 0 },
): Required[] {
  const shape = depth > DEEPEST || work.shapes++ > MOST_SHAPES ? null : find(file, written);
  if (!shape) return [];
  const { id, path, fact } = shape;
  const own = fact.members.flatMap(({ name, optional, type, at, checked }): Required[] => {
    if (optional || /\bundefined\b/.test(type)) return [];
    const [line, startColumn, endColumn] = at;
    const place = { path, line, startColumn, endLine: line, endColumn };
    return [{ asset: id, name, place, certainty: checked ? 'proven' : 'likely' }];
  });
  const names = new Set(fact.members.map(({ name }) => name));
  const inherited = (fact.extends ?? []).flatMap((parent) => declared(path, parent, find, depth + 1, work));
  return [...own, ...inherited.filter(({ name }) => !names.has(name))];
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
