// What servers answer and clients ask for in; routes as nodes, calls as edges to them, and calls that nothing answers as faults out.

import type { FileFacts } from '../../model/facts';
import { fingerprint } from '../../model/fingerprint';
import type { Certainty, Edge, Fault, Node } from '../../model/graph';
import type { Place, Range } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import { type ServedRoute, servedRoutes } from './answered-routes';
import { type Asked, askedRoutes } from './asked-routes';
import { handlerFinder } from './find-handler';
import { nameFollower } from './follow-name';
import { messageRoutes } from './message-routes';
import { type HttpIndex, indexHttp, sharedFolders } from './http-index';
import type { ModuleIndex } from './module-index';
import { folderOf } from './paths';
import { type AskedRoute, isMessage, literals, matchRoute, writeRoute } from './route-pattern';

export interface LinkedRoutes {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
  /** For what is passed over HTTP: calls with the routes that answer them. */
  pairs: { asked: Asked; route: ServedRoute; id: string; certainty: Certainty }[];
  served: { route: ServedRoute; id: string }[];
}

export function linkRoutes(facts: readonly FileFacts[], modules: ModuleIndex): LinkedRoutes {
  const index = indexHttp(facts);
  const linked: LinkedRoutes = { nodes: [], edges: [], faults: [], pairs: [], served: [] };
  const messages = messageRoutes(facts, modules, index);
  const routes = [
    ...servedRoutes(index, modules, handlerFinder(facts, nameFollower(facts, modules))),
    ...messages.served,
  ];
  const ids = idsOf(routes);
  const seen = new Set<string>();
  for (const route of routes) {
    const id = ids.get(route)!;
    linked.served.push({ route, id });
    if (!seen.has(id)) linked.nodes.push(routeNode(route, id));
    seen.add(id);
    linked.edges.push(handlerEdge(route, id));
  }
  const find = routeFinder(routes, index);
  for (const asked of [...askedRoutes(index, modules), ...messages.asked]) {
    const found = find(asked);
    if (!found) {
      linked.faults.push(unanswered(asked, messages.open && isMessage(asked)));
      continue;
    }
    const id = ids.get(found.route)!;
    linked.pairs.push({ asked, route: found.route, id, certainty: found.certainty });
    linked.edges.push(callEdge(asked, found.route, id, found.certainty));
  }
  return linked;
}

// ---------------------------------------------------------------- nodes

/** One name for each route; where two servers answer the same, the later one says its package too. */
function idsOf(routes: readonly ServedRoute[]): Map<ServedRoute, string> {
  const ids = new Map<ServedRoute, string>();
  const owners = new Map<string, string>();
  for (const route of routes) {
    const written = `route:${writeRoute({ method: route.method, path: route.path, open: false })}`;
    const owner = owners.get(written) ?? route.server;
    owners.set(written, owner);
    ids.set(route, owner === route.server ? written : `${written} @${route.server}`);
  }
  return ids;
}

function routeNode({ fact, file }: ServedRoute, id: string): Node {
  return { ...place(file, fact.range), id, kind: 'route', name: id.slice('route:'.length), columns: [] };
}

/** To the file of what answers; `toColumn` is its name there, as far as it has one. */
function handlerEdge({ fact, file, answeredBy }: ServedRoute, id: string): Edge {
  return {
    ...place(file, fact.handler.range),
    from: id,
    fromColumn: null,
    to: codeId(answeredBy?.file ?? file),
    toColumn: answeredBy?.fact.name ?? fact.handler.name,
    kind: 'calls',
    clause: 'call',
    certainty: 'proven',
    live: true,
    type: '',
    definedAt: null,
  };
}

// ---------------------------------------------------------------- calls

interface Found {
  route: ServedRoute;
  certainty: Certainty;
}

function routeFinder(routes: readonly ServedRoute[], index: HttpIndex): (asked: Asked) => Found | null {
  const known = new Map<string, Found | null>();
  const candidates = routesByLastLiteral(routes);
  return (asked) => {
    const home = index.packageOf(asked.file);
    const key = `${folderOf(asked.file)}\0${writeRoute(asked)}\0${asked.guessed}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = findRoute(asked, home);
    known.set(key, result);
    return result;
  };

  function findRoute(asked: Asked, home: string): Found | null {
    const own = best(asked, home);
    if (own) return own;
    for (const rewritten of rewrites(index, home, asked)) {
      const found = best(rewritten, home);
      if (found) return { ...found, certainty: 'likely' };
    }
    // A gateway takes `/api` off, or puts it on.
    if (asked.path[0] === 'api' && asked.path.length > 1) {
      const found = best({ ...asked, path: asked.path.slice(1), open: false }, home);
      if (found && found.route.server !== home && literals(found.route.path) > 0)
        return { ...found, certainty: 'likely' };
    }
    return null;
  }

  function best(asked: Asked, home: string): Found | null {
    let top: ServedRoute[] = [];
    let topScore = -1;
    for (const route of candidates(asked)) {
      // What takes any address says nothing of this one.
      if (literals(route.path) === 0 && route.path.includes('*')) continue;
      const score = matchRoute(asked.open && isFellow(asked.file, route) ? { ...asked, open: false } : asked, route);
      if (score === null) continue;
      const near = route.server === home ? 3 : 0;
      const total = score * 4 + near;
      if (total < topScore) continue;
      if (total > topScore) top = [];
      topScore = total;
      top.push(route);
    }
    if (top.length === 0) return null;
    const nearestFirst = [...top].sort((a, b) => sharedFolders(b.file, asked.file) - sharedFolders(a.file, asked.file));
    const [route] = nearestFirst;
    const isSure =
      !asked.open &&
      !asked.guessed &&
      asked.method !== 'ALL' &&
      !route!.floating &&
      route!.fact.framework !== 'openapi' &&
      !route!.path.includes('*') &&
      new Set(top.map(({ server }) => server)).size === 1;
    return { route: route!, certainty: isSure ? 'proven' : 'likely' };
  }
}

/** The only routes that can match, in their order: whatever matches has its last written segment in the address asked for. */
function routesByLastLiteral(routes: readonly ServedRoute[]): (asked: Asked) => ServedRoute[] {
  const byLast = new Map<string | null, number[]>();
  for (const [at, { path }] of routes.entries()) {
    const last = path.findLast((segment) => typeof segment === 'string' && segment !== '*') as string | undefined;
    const same = byLast.get(last ?? null);
    if (same) same.push(at);
    else byLast.set(last ?? null, [at]);
  }
  return ({ path }) => {
    const segments = new Set(path.map((segment) => (typeof segment === 'string' ? segment : null)).concat(null));
    const found = [...segments].flatMap((segment) => byLast.get(segment) ?? []);
    return found.sort((a, b) => a - b).map((at) => routes[at]!);
  };
}

/** Server code that calls an address it was told calls another server. */
function isFellow(file: string, { file: served, fact, server }: ServedRoute): boolean {
  if (fact.framework === 'next' || fact.framework === 'sveltekit' || fact.framework === 'nuxt') return false;
  if (/(?:^|\/)(?:server|backend)\//.test(file)) return true;
  const top = (path: string) =>
    path
      .slice(server.length)
      .replace(/^\/?(?:src\/)?/, '')
      .split('/')[0];
  return file.startsWith(server) && top(file) === top(served);
}

/** What the proxies and rewrites of the package make of an address. */
function rewrites(index: HttpIndex, home: string, asked: Asked): Asked[] {
  const found: Asked[] = [];
  for (const { path, fact } of index.settings) {
    if (index.packageOf(path) !== home) continue;
    for (const { from, to } of fact.rewrites) {
      const rest = restOf(asked.path, from);
      if (rest === null) continue;
      const end = to.findIndex((segment) => typeof segment !== 'string' || segment === '*');
      found.push({ ...asked, path: end < 0 ? to : [...to.slice(0, end), ...rest], open: false });
    }
  }
  return found;
}

/** What `*` or the parameters of a rewrite take, when the rest matches. */
function restOf(path: AskedRoute['path'], from: AskedRoute['path']): AskedRoute['path'] | null {
  for (const [at, segment] of from.entries()) {
    if (segment === '*' || typeof segment !== 'string') return path.slice(at);
    if (path[at] !== segment) return null;
  }
  return path.length === from.length ? [] : null;
}

function callEdge({ call, file }: Asked, { fact, file: served }: ServedRoute, id: string, certainty: Certainty): Edge {
  return {
    ...place(file, call.range),
    from: codeId(file),
    fromColumn: null,
    to: id,
    toColumn: null,
    kind: 'calls',
    clause: 'call',
    certainty,
    live: true,
    type: '',
    definedAt: place(served, fact.range),
  };
}

/** `open`: what answers it may be there, and cannot be read. */
function unanswered(asked: Asked, open: boolean): Fault {
  const wanted = writeRoute(asked);
  return {
    ...place(asked.file, asked.call.range),
    code: 'unknown-route',
    from: codeId(asked.file),
    to: `route:${wanted}`,
    column: null,
    clause: 'call',
    certainty: open || asked.open || asked.guessed || asked.method === 'ALL' ? 'likely' : 'proven',
    live: true,
    wanted,
    details: [],
    cause: null,
    statement: fingerprint(wanted),
  };
}

function place(path: string, { line, startColumn, endLine, endColumn }: Range): Place {
  return { path, line, startColumn, endLine, endColumn };
}
