// Edges in; those that leave or reach an asset, or one column of it, out.

import type { Edge } from '../../model/graph';

export interface EdgesByEnd {
  from(asset: string, column?: string): readonly Edge[];
  to(asset: string, column?: string): readonly Edge[];
}

export function indexEdges(edges: readonly Edge[], isWanted: (edge: Edge) => boolean): EdgesByEnd {
  const from = new Map<string, Edge[]>();
  const to = new Map<string, Edge[]>();
  const add = (index: Map<string, Edge[]>, key: string, edge: Edge) => {
    const same = index.get(key);
    if (same) same.push(edge);
    else index.set(key, [edge]);
  };
  for (const edge of edges) {
    if (!isWanted(edge)) continue;
    add(from, edge.from, edge);
    add(to, edge.to, edge);
  }
  return {
    from: (asset, column) =>
      (from.get(asset) ?? []).filter((edge) => column === undefined || edge.fromColumn === column),
    to: (asset, column) => (to.get(asset) ?? []).filter((edge) => column === undefined || edge.toColumn === column),
  };
}
