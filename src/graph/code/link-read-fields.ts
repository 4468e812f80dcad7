// Routes with the fields they answer with and what clients read of untyped answers in; each read as an edge to its field, and,
// where the answer has no such field, as a fault, out. Told only where it had one at base.

import { fingerprint } from '../../model/fingerprint';
import type { TrailStep } from '../../model/finding';
import type { Edge, Fault, Node } from '../../model/graph';
import type { Place } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import type { FollowedAnswers } from './follow-answers';
import type { LinkedRoutes } from './link-routes';

export function linkReadFields(
  pairs: LinkedRoutes['pairs'],
  followed: FollowedAnswers['reads'],
  routes: ReadonlyMap<string, Node>,
): { edges: Edge[]; faults: Fault[] } {
  const linked: { edges: Edge[]; faults: Fault[] } = { edges: [], faults: [] };
  const inPlace = pairs.flatMap((pair): FollowedAnswers['reads'] => {
    const { call, file } = pair.asked;
    // A type is checked by what it declares.
    if (call.responseType !== null) return [];
    const hop = { asset: codeId(file), column: null, path: file, line: call.range.line };
    return call.readFields.map(({ path, range }) => ({ pair, file, path, range, hops: [hop] }));
  });
  for (const { pair, file, path, range, hops } of [...inPlace, ...followed]) {
    const route = routes.get(pair.id);
    const [name = ''] = path;
    if (!route || name === '') continue;
    const column = route.columns.find((one) => one.name === name);
    const { line, startColumn, endLine, endColumn } = range;
    const place = { path: file, line, startColumn, endLine, endColumn };
    // Which fields the inner ones are, the types of the server tell.
    const isKnown = column !== undefined || route.partial === true || path.length > 1;
    if (isKnown) linked.edges.push(edgeOf(place, pair.id, path.join('.'), definedAt(route, column)));
    else if (route.columns.length > 0) linked.faults.push(faultOf(place, route, name, hops));
  }
  return linked;
}

function definedAt(route: Node, column: Node['columns'][number] | undefined): Place {
  const { path, line, startColumn, endLine, endColumn } = route;
  return { path, line: column?.line ?? line, startColumn, endLine, endColumn };
}

function edgeOf(place: Place, to: string, name: string, at: Place): Edge {
  return {
    ...place,
    from: codeId(place.path),
    fromColumn: null,
    to,
    toColumn: name,
    kind: 'reads',
    clause: 'call',
    certainty: 'likely',
    live: true,
    type: '',
    definedAt: at,
  };
}

function faultOf(place: Place, route: Node, name: string, hops: readonly TrailStep[]): Fault {
  const steps = [{ asset: route.id, column: name, path: route.path, line: route.line }, ...hops];
  // The last place is the one that is told.
  const way = steps.filter(
    ({ path, line }, at) =>
      (path !== place.path || line !== place.line) &&
      !steps.slice(0, at).some((one) => one.path === path && one.line === line),
  );
  return {
    ...place,
    code: 'unknown-response-field',
    from: codeId(place.path),
    to: route.id,
    column: name,
    clause: 'call',
    certainty: 'likely',
    live: true,
    wanted: name,
    details: [route.id, ...way.map((step) => JSON.stringify(step))],
    cause: null,
    statement: fingerprint(route.id, name),
  };
}
