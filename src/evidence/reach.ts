// A graph and files in; out: the files that these depend on, and by how many steps.

import type { Graph } from '../model/graph';

/** Beyond this everything reaches everything. */
const FARTHEST = 4;

/** The files themselves are at distance 0. Both what a file reads and what it imports count as a step. */
export function reachOf(
  graph: Pick<Graph, 'nodes' | 'edges' | 'faults'>,
  paths: readonly string[],
): Map<string, number> {
  const homes = new Map(graph.nodes.map((node) => [node.id, node.path]));
  const needs = new Map<string, Set<string>>();
  for (const { path, to } of [...graph.edges, ...graph.faults]) {
    const home = homes.get(to);
    if (home === undefined || home === path) continue;
    const known = needs.get(path);
    if (known) known.add(home);
    else needs.set(path, new Set([home]));
  }
  // A table is made in one migration and changed in others: all that speak of it are part of it.
  for (const node of graph.nodes) {
    if (node.kind !== 'migration') continue;
    for (const edge of needs.get(node.path) ?? []) {
      const back = needs.get(edge);
      if (back) back.add(node.path);
      else needs.set(edge, new Set([node.path]));
    }
  }
  const distance = new Map(paths.map((path) => [path, 0]));
  let front = [...distance.keys()];
  for (let step = 1; step <= FARTHEST && front.length > 0; step++) {
    const next: string[] = [];
    for (const path of front) {
      for (const need of needs.get(path) ?? []) {
        if (distance.has(need)) continue;
        distance.set(need, step);
        next.push(need);
      }
    }
    front = next;
  }
  return distance;
}
