// The difference of two graphs in; for a route of the base, where what answered it answers now, out.

import type { Edge, Graph, Node } from '../../model/graph';

interface RoutesOf {
  routes: ReadonlyMap<string, Node>;
  /** Route → the edge to what answers it. */
  handlers: ReadonlyMap<string, Edge>;
}

interface Graphs {
  before: Graph;
  after: Graph;
  renamedFrom?: (path: string) => string;
}

/** Null where nothing answers it any more, or nobody knows where. */
export function movedRoutes({ before, after, renamedFrom = (path) => path }: Graphs): (id: string) => Node | null {
  const was = routesOf(before);
  const is = routesOf(after);
  const fresh = [...is.routes.values()].filter((node) => !was.routes.has(node.id));
  return (id) => {
    const old = was.routes.get(id);
    const handler = was.handlers.get(id);
    if (!old || !handler) return null;
    const name = handler.toColumn;
    const named = name === null ? [] : fresh.filter((node) => is.handlers.get(node.id)?.toColumn === name);
    const same = named.filter((node) => renamedFrom(node.path) === old.path);
    if (same.length === 1) return same[0]!;
    if (named.length === 1 && name!.includes('.')) return named[0]!;
    // Nobody named it: the one new route of its file.
    const inFile = fresh.filter((node) => renamedFrom(node.path) === old.path);
    const gone = [...was.routes.values()].filter((node) => node.path === old.path && !is.routes.has(node.id));
    return inFile.length === 1 && gone.length === 1 && name === null ? inFile[0]! : null;
  };
}

function routesOf({ nodes, edges }: Graph): RoutesOf {
  const handlers = new Map<string, Edge>();
  for (const edge of edges) if (edge.kind === 'calls' && edge.from.startsWith('route:')) handlers.set(edge.from, edge);
  return { routes: new Map(nodes.filter(({ kind }) => kind === 'route').map((node) => [node.id, node])), handlers };
}
