// A graph and the kinds that nobody wants to see in, the graph without them out.

import type { EdgeData, GraphData } from '../page-data';

export function hideKinds(graph: GraphData, hidden: ReadonlySet<string>): GraphData {
  const position = new Map<number, number>();
  const nodes = graph.nodes.filter((node, index) => {
    // What breaks is shown whatever it is.
    if (hidden.has(node.kind) && node.mark !== 'broken') return false;
    position.set(index, position.size);
    return true;
  });
  const edges = graph.edges.flatMap(([source, sourceColumn, target, targetColumn, ...rest]): EdgeData[] => {
    const from = position.get(source);
    const to = position.get(target);
    return from === undefined || to === undefined ? [] : [[from, sourceColumn, to, targetColumn, ...rest]];
  });
  return { ...graph, nodes, edges };
}

/** Kinds with their numbers, the most frequent first. */
export function countKinds(graph: GraphData): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind } of graph.nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
