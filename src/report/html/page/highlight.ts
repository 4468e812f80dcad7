// What is selected in, what is lit on the picture out: the thing itself, what it is made from, what is made from it.

import { NO_COLUMN, type TrailData } from '../page-data';
import type { GraphIndex } from './index-graph';
import { columnKey, type Level, type Lineage, traceLineage } from './trace-lineage';

export type Role = 'accent' | 'upstream' | 'downstream' | 'bad';

export interface Highlight {
  roles: Map<number, Role>;
  columns: Map<string, Role>;
  edges: Map<number, { role: Role; level: Level }>;
  /** An asset is selected, not a column: its references are drawn from asset to asset. */
  isWhole: boolean;
  upstream: Lineage;
  downstream: Lineage;
}

export function highlightLineage(graph: GraphIndex, node: number, column: number): Highlight {
  const upstream = traceLineage(graph, node, column, 'upstream');
  const downstream = traceLineage(graph, node, column, 'downstream');
  const highlight: Highlight = {
    roles: new Map(),
    columns: new Map(),
    edges: new Map(),
    isWhole: column === NO_COLUMN,
    upstream,
    downstream,
  };
  for (const [role, lineage] of [
    ['upstream', upstream],
    ['downstream', downstream],
  ] as const) {
    for (const reached of lineage.nodes.keys()) highlight.roles.set(reached, role);
    for (const key of lineage.columns.keys()) highlight.columns.set(key, role);
    for (const [edge, level] of lineage.edges) highlight.edges.set(edge, { role, level });
  }
  highlight.roles.set(node, 'accent');
  if (column !== NO_COLUMN) highlight.columns.set(columnKey(node, column), 'accent');
  return highlight;
}

/** The way of a finding: its steps, and the references between one and the next. */
export function highlightTrail(graph: GraphIndex, trail: readonly TrailData[]): Highlight | null {
  const position = new Map(graph.data.nodes.map((node, index) => [node.id, index]));
  const nothing = (): Lineage => ({ nodes: new Map(), columns: new Map(), edges: new Map() });
  const highlight: Highlight = {
    roles: new Map(),
    columns: new Map(),
    edges: new Map(),
    isWhole: false,
    upstream: nothing(),
    downstream: nothing(),
  };
  let before = -1;
  for (const step of trail) {
    const node = position.get(step.asset);
    if (node === undefined) continue;
    highlight.roles.set(node, 'bad');
    const column = graph.data.nodes[node]!.columns.findIndex(([name]) => name === step.column);
    if (column >= 0) highlight.columns.set(columnKey(node, column), 'bad');
    for (const edge of before < 0 ? [] : graph.out[before]!) {
      const [, sourceColumn, target] = graph.data.edges[edge]!;
      const isMeant = sourceColumn < 0 || highlight.columns.has(columnKey(before, sourceColumn));
      if (target === node && isMeant && !graph.isCarrier[edge]) highlight.edges.set(edge, { role: 'bad', level: 2 });
    }
    before = node;
  }
  return highlight.roles.size === 0 ? null : highlight;
}
