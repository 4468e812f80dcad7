// The graph at base in; the way that a member takes over HTTP to a file that reads it, out: the route, the call of the
// client, and the components that hand it on.

import type { TrailStep } from '../../model/finding';
import type { Edge, Graph } from '../../model/graph';

/** From a page to what it shows, and from what shows to the hook that asks. */
const DEEPEST = 5;
/** Files looked at for one reader. */
const MOST = 400;

interface Call {
  edge: Edge;
  route: Edge;
}

interface Hop {
  path: string;
  steps: TrailStep[];
}

export function wayToReader({ nodes, edges }: Graph): (asset: string, path: string) => TrailStep[] {
  const places = new Map(nodes.flatMap((node) => (node.kind === 'route' ? [[node.id, node] as const] : [])));
  const calls = new Map<string, Call[]>();
  const routes = new Map<string, Edge>();
  const renders = new Map<string, Edge[]>();
  const imports = new Map<string, Set<string>>();
  const placeKey = ({ path, line }: Edge) => `${path}:${line}`;
  for (const edge of edges) {
    if (edge.kind === 'calls' && edge.to.startsWith('route:') && edge.from.startsWith('code:'))
      routes.set(placeKey(edge), edge);
  }
  // What no type stands for is sought by its route.
  for (const edge of routes.values()) push(calls, edge.to, { edge, route: edge });
  for (const edge of edges) {
    if (edge.kind === 'reads' && edge.clause === 'call' && edge.toColumn === null) {
      const route = routes.get(placeKey(edge));
      if (route) push(calls, edge.to, { edge, route });
    } else if (edge.kind === 'calls' && edge.to.startsWith('component:')) push(renders, pathOf(edge.to), edge);
    else if (edge.kind === 'imports' && edge.clause === 'import' && edge.to.startsWith('code:')) {
      const to = imports.get(edge.path) ?? new Set();
      imports.set(edge.path, to.add(edge.to.slice('code:'.length)));
    }
  }

  return (asset, path) => {
    const callers = new Map<string, Call>();
    for (const call of calls.get(asset) ?? []) {
      const known = callers.get(call.edge.path);
      // What is asked for is shown, not what is sent.
      if (!known || (call.route.to.startsWith('route:GET ') && !known.route.to.startsWith('route:GET ')))
        callers.set(call.edge.path, call);
    }
    if (callers.size === 0) return [];
    const found = nearest(path, callers);
    if (!found) return [];
    const { edge, route } = callers.get(found.path)!;
    const at = places.get(route.to);
    return [
      ...(at ? [{ asset: route.to, column: null, path: at.path, line: at.line }] : []),
      { asset: edge.from, column: null, path: edge.path, line: edge.line },
      ...found.steps,
    ];
  };

  /** The nearest file that asks: the reader itself, one that it takes hooks from, or one that shows it. */
  function nearest(start: string, callers: ReadonlyMap<string, Call>): Hop | null {
    const seen = new Set([start]);
    let level: Hop[] = [{ path: start, steps: [] }];
    for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
      const next: Hop[] = [];
      for (const hop of level) {
        if (callers.has(hop.path)) return hop;
        if (seen.size > MOST) continue;
        const reach = (path: string, step: TrailStep | null) => {
          if (seen.has(path)) return;
          seen.add(path);
          next.push({ path, steps: step ? [step, ...hop.steps] : hop.steps });
        };
        for (const edge of renders.get(hop.path) ?? [])
          reach(edge.path, { asset: edge.from, column: null, path: edge.path, line: edge.line });
        for (const path of imports.get(hop.path) ?? []) reach(path, null);
      }
      level = next;
    }
    return null;
  }
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const same = index.get(key);
  if (same) same.push(value);
  else index.set(key, [value]);
}

function pathOf(asset: string): string {
  return asset.slice(asset.indexOf(':') + 1, asset.lastIndexOf('#'));
}
