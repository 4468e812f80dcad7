// Routes with the fields they answer with and calls that read fields of an untyped answer in; each read as an edge to its
// field, and, where the answer has no such field, as a fault, out. Told only where it had one at base.

import { fingerprint } from '../../model/fingerprint';
import type { Edge, Fault, Node } from '../../model/graph';
import type { Place } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import type { LinkedRoutes } from './link-routes';

export function linkReadFields(
  pairs: LinkedRoutes['pairs'],
  routes: ReadonlyMap<string, Node>,
): { edges: Edge[]; faults: Fault[] } {
  const linked: { edges: Edge[]; faults: Fault[] } = { edges: [], faults: [] };
  for (const { asked, id } of pairs) {
    const { call, file } = asked;
    const route = routes.get(id);
    // A type is checked by what it declares.
    if (!route || call.responseType !== null || call.readFields.length === 0) continue;
    const answered = new Map(route.columns.map((column) => [column.name, column]));
    for (const { path, range } of call.readFields) {
      const [name = ''] = path;
      const column = answered.get(name);
      const { line, startColumn, endLine, endColumn } = range;
      const place = { path: file, line, startColumn, endLine, endColumn };
      if (column) linked.edges.push(edgeOf(place, id, name, { ...placeOf(route), line: column.line ?? route.line }));
      else if (!route.partial && route.columns.length > 0)
        linked.faults.push(faultOf(place, route, name, call.range.line));
    }
  }
  return linked;
}

function edgeOf(place: Place, to: string, name: string, definedAt: Place): Edge {
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
    definedAt,
  };
}

function faultOf(place: Place, route: Node, name: string, calledAt: number): Fault {
  const steps = [
    { asset: route.id, column: name, path: route.path, line: route.line },
    { asset: codeId(place.path), column: null, path: place.path, line: calledAt },
  ];
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
    details: [route.id, ...steps.map((step) => JSON.stringify(step))],
    cause: null,
    statement: fingerprint(route.id, name),
  };
}

function placeOf({ path, line, startColumn, endLine, endColumn }: Node): Place {
  return { path, line, startColumn, endLine, endColumn };
}
