// The store's graphs: the newest few, packed, each with an outline (all but its edges) that loads faster.

import type { Store } from '../edges/store/open-store';
import { isPackedGraph, packGraph, unpackGraph } from '../graph/pack-graph';
import type { Graph } from '../model/graph';

export interface Outline {
  /** Without its edges. */
  graph: Graph;
  edgeCount: number;
}

export function loadGraph(store: Store, key: string): Graph | null {
  const packed = store.graph.get(key, isPackedGraph);
  return packed && unpackGraph(packed);
}

export function loadOutline(store: Store, key: string): Outline | null {
  const known = store.graph.get(outlineKey(key), isOutline);
  if (!known) return null;
  const { edgeCount, ...graph } = known;
  return { graph, edgeCount };
}

export function saveGraph(store: Store, key: string, graph: Graph): void {
  const packed = packGraph(graph);
  if (!packed) return;
  store.graph.put(outlineKey(key), { ...graph, edges: [], edgeCount: graph.edges.length });
  store.graph.put(key, packed);
}

function outlineKey(key: string): string {
  return `${key} outline`;
}

function isOutline(value: unknown): value is Graph & { edgeCount: number } {
  if (typeof value !== 'object' || value === null) return false;
  const graph = value as Record<string, unknown>;
  const lists = ['nodes', 'edges', 'faults', 'gone', 'databases', 'histories', 'problems'];
  return typeof graph.edgeCount === 'number' && lists.every((list) => Array.isArray(graph[list]));
}
