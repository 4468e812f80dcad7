// The graphs of both sides and names of members that went in; fields of those names that clients read at head of answers that
// no type of theirs describes, with the route and what answers it at base, out.

import type { Edge, Graph, Node } from '../../model/graph';
import type { Place } from '../../model/range';

export interface UntypedRead {
  route: Node;
  handler: Place;
  /** To the route; its column is the path of the field in the answer. */
  edge: Edge;
}

export function untypedReads(before: Graph, after: Graph, names: ReadonlySet<string>): UntypedRead[] {
  const isRead = ({ kind, clause, to, toColumn }: Edge) =>
    kind === 'reads' &&
    clause === 'call' &&
    toColumn !== null &&
    to.startsWith('route:') &&
    names.has(toColumn.slice(toColumn.lastIndexOf('.') + 1));
  const reads = after.edges.filter(isRead);
  if (reads.length === 0) return [];
  const wanted = new Set(reads.map(({ to }) => to));
  const routes = new Map<string, Node>();
  for (const node of before.nodes) if (wanted.has(node.id)) routes.set(node.id, node);
  const handlers = new Map<string, Edge>();
  for (const edge of before.edges)
    if (edge.kind === 'calls' && edge.clause === 'call' && routes.has(edge.from)) handlers.set(edge.from, edge);
  return reads.flatMap((edge) => {
    const route = routes.get(edge.to);
    const handler = handlers.get(edge.to);
    return route && handler ? [{ route, handler, edge }] : [];
  });
}
