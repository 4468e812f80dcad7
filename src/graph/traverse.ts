// A graph and a thing in it in, everything that depends on it out, each with the shortest way to it.

import type { Edge, Graph } from '../model/graph';

export interface Reached {
  /** Asset that depends on the start. */
  node: string;
  /** The column that carries the value; null when the asset only filters, joins or writes by it. */
  column: string | null;
  /** From the start to this asset: each edge's `to` is the `from` of the one before. */
  path: Edge[];
}

/** Readers of every asset as flat arrays: built once, walked as often as needed. */
export interface ReaderIndex {
  edges: readonly Edge[];
  nodeIds: Map<string, number>;
  columnIds: Map<string, number>;
  /** Edges that point to node n: `readers[starts[n]]` up to `readers[starts[n + 1]]`. */
  starts: Int32Array;
  readers: Int32Array;
  from: Int32Array;
  /** Column ids; 0 stands for none. */
  fromColumn: Int32Array;
  toColumn: Int32Array;
}

/** Only live edges: a migration that once read a column does not read it today. */
export function indexReaders(graph: Graph): ReaderIndex {
  const edges = graph.edges.filter((edge) => edge.live);
  const nodeIds = new Map<string, number>();
  const columnIds = new Map<string, number>();
  for (const node of graph.nodes) idOf(nodeIds, node.id);
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  const fromColumn = new Int32Array(edges.length);
  const toColumn = new Int32Array(edges.length);
  for (const [index, edge] of edges.entries()) {
    from[index] = idOf(nodeIds, edge.from);
    to[index] = idOf(nodeIds, edge.to);
    fromColumn[index] = edge.fromColumn === null ? 0 : idOf(columnIds, edge.fromColumn) + 1;
    toColumn[index] = edge.toColumn === null ? 0 : idOf(columnIds, edge.toColumn) + 1;
  }
  const starts = new Int32Array(nodeIds.size + 1);
  for (const target of to) starts[target + 1]! += 1;
  for (let node = 0; node < nodeIds.size; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const readers = new Int32Array(edges.length);
  for (let index = 0; index < edges.length; index++) readers[next[to[index]!]!++] = index;
  return { edges, nodeIds, columnIds, starts, readers, from, fromColumn, toColumn };
}

export function downstream(graph: Graph, asset: string, column: string | null): Reached[] {
  return downstreamOf(indexReaders(graph), asset, column);
}

/**
 * Breadth first. A column reaches the columns made from it, and as a whole the assets that filter or join by it: what
 * these give depends on it. Every edge is looked at no more than once per column it names and once for the whole asset.
 */
export function downstreamOf(index: ReaderIndex, asset: string, column: string | null): Reached[] {
  const start = index.nodeIds.get(asset);
  if (start === undefined) return [];
  // A column that no reference names may still be read by a star.
  const width = index.columnIds.size + 2;
  const firstColumn = column === null ? 0 : (index.columnIds.get(column) ?? index.columnIds.size) + 1;
  const star = (index.columnIds.get('*') ?? -2) + 1;
  // A state is a node and one of its columns; `cameBy` is the edge that led there, `cameFrom` the state before.
  const states = [start * width + firstColumn];
  const seen = new Set(states);
  const cameBy = [-1];
  const cameFrom = [-1];
  for (let at = 0; at < states.length; at++) {
    const node = Math.floor(states[at]! / width);
    const wanted = states[at]! % width;
    for (let slot = index.starts[node]!; slot < index.starts[node + 1]!; slot++) {
      const edge = index.readers[slot]!;
      const read = index.toColumn[edge]!;
      if (wanted !== 0 && wanted !== star && read !== wanted && read !== star) continue;
      const state = index.from[edge]! * width + index.fromColumn[edge]!;
      if (index.from[edge] === start || seen.has(state)) continue;
      seen.add(state);
      states.push(state);
      cameBy.push(edge);
      cameFrom.push(at);
    }
  }
  return states.slice(1).map((_, position) => reached(index, position + 1, cameBy, cameFrom));
}

function reached(index: ReaderIndex, position: number, cameBy: number[], cameFrom: number[]): Reached {
  const path: Edge[] = [];
  for (let at = position; cameBy[at]! >= 0; at = cameFrom[at]!) path.push(index.edges[cameBy[at]!]!);
  path.reverse();
  const last = path.at(-1)!;
  return { node: last.from, column: last.fromColumn, path };
}

function idOf(ids: Map<string, number>, name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, ids.size);
  return ids.size - 1;
}
