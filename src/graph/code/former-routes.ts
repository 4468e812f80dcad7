// The graph of the base in; for a call that nothing answers now, the same said of the route that answered it there, out.

import type { Edge, Fault, Graph } from '../../model/graph';
import { matchRoute, parseRoute } from './route-pattern';

export function formerRoutes(before: Graph, renamedFrom: (path: string) => string): (fault: Fault) => Fault {
  let byPath: Map<string, Edge[]> | null = null;
  return (fault) => {
    if (fault.code !== 'unknown-route') return fault;
    byPath ??= callsByPath(before);
    const asked = parseRoute(fault.wanted);
    let best: Edge | null = null;
    let bestScore = -1;
    for (const edge of byPath.get(renamedFrom(fault.path)) ?? []) {
      const route = parseRoute(edge.to.slice('route:'.length).replace(/ @.*$/, ''));
      const score = asked && route ? matchRoute(asked, { ...route, floating: edge.certainty !== 'proven' }) : null;
      // Of calls that ask the same, the one that stood there.
      const near = edge.line === fault.line ? 0.5 : 0;
      if (score !== null && score + near > bestScore) [best, bestScore] = [edge, score + near];
    }
    if (!best) return fault;
    // Less sure where what answers now cannot be read.
    const certainty = fault.certainty === 'likely' ? 'likely' : best.certainty;
    return { ...fault, to: best.to, certainty };
  };
}

function callsByPath(before: Graph): Map<string, Edge[]> {
  const found = new Map<string, Edge[]>();
  for (const edge of before.edges) {
    if (edge.kind !== 'calls' || !edge.to.startsWith('route:')) continue;
    const same = found.get(edge.path);
    if (same) same.push(edge);
    else found.set(edge.path, [edge]);
  }
  return found;
}
