// What routers, mounts and settings of all files say in; every route with its whole path out.

import type { MountFact, PathSegment, RouteFact } from '../../model/http';
import type { FoundHandler, HandlerFinder } from './find-handler';
import { type HttpFile, type HttpIndex, nearest } from './http-index';
import type { ModuleIndex } from './module-index';
import { type AnsweredRoute, literals, matchRoute } from './route-pattern';

export interface ServedRoute extends AnsweredRoute {
  fact: RouteFact;
  file: string;
  /** Package of the server. */
  server: string;
  /** The function that the route only names. */
  answeredBy?: FoundHandler;
  /** The same in an OpenAPI document. */
  describedBy?: ServedRoute;
}

interface Prefix {
  path: PathSegment[];
  floating: boolean;
}

/** Nobody mounts one router in more places, or deeper. */
const MOST_PREFIXES = 12;
const DEEPEST = 12;

export function servedRoutes(index: HttpIndex, modules: ModuleIndex, find: HandlerFinder): ServedRoute[] {
  const mountsOf = mountsByTarget(index, modules);
  const known = new Map<string, Prefix[]>();

  function prefixesOf(path: string, owner: string, depth: number): Prefix[] {
    const key = `${path}\0${owner}`;
    const found = known.get(key);
    if (found) return found;
    // A router that mounts itself has no place yet.
    known.set(key, []);
    const prefixes = freshPrefixes(path, owner, depth);
    known.set(key, prefixes);
    return prefixes;
  }

  function freshPrefixes(path: string, owner: string, depth: number): Prefix[] {
    const router = index.files.get(path)?.routers.get(owner);
    const own: PathSegment[][] = router && router.prefixes.length > 0 ? router.prefixes : [[]];
    const mounts = depth > DEEPEST ? [] : (mountsOf.get(`${path}\0${owner}`) ?? []);
    const around = mounts.flatMap(({ file, mount }): Prefix[] =>
      mount.owner === null
        ? [{ path: mount.prefix, floating: false }]
        : prefixesOf(file, mount.owner, depth + 1).map((outer) => ({
            path: [...outer.path, ...mount.prefix],
            floating: outer.floating,
          })),
    );
    const isAnchored = router?.isApp || /(?:^|\.)(?:app|server|fastify|instance)$/i.test(owner);
    // A module that nothing gives a prefix leaves that of its controllers alone.
    const outside = around.filter(({ floating }) => !floating || !isAnchored);
    const bases = outside.length > 0 ? outside : [{ path: [], floating: !isAnchored }];
    return unique(
      bases.flatMap((base) => own.map((path) => ({ path: [...base.path, ...path], floating: base.floating }))),
    ).slice(0, MOST_PREFIXES);
  }

  const routes: ServedRoute[] = [];
  for (const file of index.files.values()) {
    for (const fact of file.routes) {
      const server = index.packageOf(file.path);
      const { name, from } = fact.handler;
      const found = name === null ? null : find(file.path, name, from ?? null);
      const answeredBy = found ? { answeredBy: found } : {};
      const prefixes = fact.owner === null ? [{ path: [], floating: false }] : prefixesOf(file.path, fact.owner, 0);
      for (const prefix of prefixes) {
        const path = [...before(index, file, fact), ...prefix.path, ...fact.path];
        routes.push({
          fact,
          file: file.path,
          server,
          method: fact.method,
          path,
          floating: prefix.floating,
          ...answeredBy,
        });
      }
    }
  }
  return withoutTwice(routes);
}

/** What a document describes, code may answer: then the code tells. */
function withoutTwice(routes: ServedRoute[]): ServedRoute[] {
  const described = routes.filter(({ fact }) => fact.framework === 'openapi');
  if (described.length === 0) return routes;
  const coded = routes.filter(({ fact, path }) => fact.framework !== 'openapi' && literals(path) > 0);
  const known = new Set<ServedRoute>();
  for (const document of described) {
    const { method, path } = document;
    for (const one of coded) {
      if (matchRoute({ method, path, open: true }, one) === null) continue;
      known.add(document);
      one.describedBy ??= document;
    }
  }
  return routes.filter((one) => !known.has(one));
}

/** Global prefix and version of NestJS, base path of Next.js. */
function before(index: HttpIndex, { path, routers }: HttpFile, fact: RouteFact): PathSegment[] {
  const of = (framework: string) => index.settings.filter((entry) => entry.fact.framework === framework);
  if (fact.framework === 'next') {
    return (
      nearest(
        of('next').filter(({ fact: { basePath } }) => basePath !== null),
        path,
        index.packageOf,
      )?.fact.basePath ?? []
    );
  }
  if (fact.framework !== 'nestjs') return [];
  const prefix = nearest(
    of('nestjs').filter(({ fact: { globalPrefix } }) => globalPrefix !== null),
    path,
    index.packageOf,
  )?.fact;
  const versioning = nearest(
    of('nestjs').filter((entry) => entry.fact.versioning !== null),
    path,
    index.packageOf,
  )?.fact;
  const version = fact.version ?? routers.get(fact.owner ?? '')?.version ?? versioning?.defaultVersion ?? null;
  const isInPath = versioning?.versioning === 'uri' && version !== null && version !== 'VERSION_NEUTRAL';
  return [...(prefix?.globalPrefix ?? []), ...(isInPath ? [`${versioning.versionPrefix ?? 'v'}${version}`] : [])];
}

interface Mounted {
  file: string;
  mount: MountFact;
}

/** Mounts by what they mount: `path NUL name`, through imports and barrels. */
function mountsByTarget(index: HttpIndex, modules: ModuleIndex): Map<string, Mounted[]> {
  const found = new Map<string, Mounted[]>();
  for (const file of index.files.values()) {
    for (const mount of file.mounts) {
      for (const target of targetsOf(file.path, mount, modules)) {
        const same = found.get(target);
        if (same) same.push({ file: file.path, mount });
        else found.set(target, [{ file: file.path, mount }]);
      }
    }
  }
  return found;
}

function targetsOf(path: string, { target, from }: MountFact, modules: ModuleIndex): string[] {
  if (!from) return [`${path}\0${target}`];
  const named = modules.resolveImport(path, from.specifier);
  if (named === null) return [];
  const to = passedOn(named, modules);
  const [, ...members] = target.split('.');
  // `require('./orders')` is what that file exports as a whole.
  const name = from.name === '*' ? (members.shift() ?? 'default') : from.name;
  const origin = modules.resolveExport(to, name);
  const own = origin && origin.name !== '*' ? origin : { path: to, name };
  const dotted = [own.name, ...members].join('.');
  return [...new Set([`${own.path}\0${dotted}`, `${own.path}\0${own.name}`])];
}

/** `module.exports = require('./routes')` */
function passedOn(path: string, modules: ModuleIndex): string {
  const fact = modules.modules.get(path)?.fact;
  const [only] = fact?.imports ?? [];
  if (!fact?.open || !only || fact.imports.length > 1 || only.form !== 'require') return path;
  return modules.resolveImport(path, only.specifier) ?? path;
}

function unique(prefixes: readonly Prefix[]): Prefix[] {
  const seen = new Map(prefixes.map((prefix) => [JSON.stringify(prefix), prefix]));
  return [...seen.values()];
}
