// What changed and which references broke in, the part of both graphs that this touches out: the changed assets and
// everything downstream of them, nearest first.

import type { AffectedColumn, AffectedEdge, AffectedGraph, AffectedNode, Mark } from '../model/affected';
import type { Change } from '../model/change';
import type { Edge, Fault, Graph, Node } from '../model/graph';
import type { GraphDiff } from './diff-graphs';
import { indexReaders, type ReaderIndex } from './traverse';

/** As many as the explorer draws smoothly. */
export const MOST_AFFECTED = 2000;

export function affectedGraph(diff: GraphDiff, limit = MOST_AFFECTED): AffectedGraph {
  const broken = diff.broken.filter((reference) => reference.introduced).map((reference) => reference.fault);
  if (diff.changes.length === 0 && broken.length === 0) return { nodes: [], edges: [], left: 0 };
  const edges = joinEdges(diff, broken);
  const nodes = joinNodes(diff, edges);
  const reached = reachedAssets(diff.changes, broken, nodes, edges);
  const kept = new Set([...reached].slice(0, limit));
  return {
    nodes: [...nodes.values()].filter((node) => kept.has(node.id)).sort((a, b) => compare(a.id, b.id)),
    edges: edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)),
    left: reached.size - kept.size,
  };
}

/** Edges of today, those that broke, and those of readers that went along with what they read. */
function joinEdges({ before, after }: GraphDiff, broken: readonly Fault[]): AffectedEdge[] {
  const edges: AffectedEdge[] = after.edges.filter((edge) => edge.live).map((edge) => ({ ...edge, broken: false }));
  const there = new Set(after.nodes.map((node) => node.id));
  const failing = new Map<string, Fault>();
  for (const fault of broken) {
    failing.set(key(fault.from, fault.to, fault.column), fault);
    failing.set(key(fault.path, fault.to, fault.column), fault);
  }
  const explained = new Set<Fault>();
  for (const edge of before.edges) {
    if (!edge.live) continue;
    const fault =
      failing.get(key(edge.from, edge.to, edge.toColumn)) ?? failing.get(key(edge.path, edge.to, edge.toColumn));
    if (fault) explained.add(fault);
    if (fault || !there.has(edge.from)) edges.push({ ...edge, broken: true });
  }
  for (const fault of broken) if (!explained.has(fault)) edges.push(edgeOfFault(fault));
  return edges;
}

function edgeOfFault(fault: Fault): AffectedEdge {
  const { path, line, startColumn, endLine, endColumn, from, to, column, clause, certainty, live } = fault;
  return {
    ...{ path, line, startColumn, endLine, endColumn },
    ...{ from, fromColumn: null, to, toColumn: column, kind: 'reads', clause, certainty, live },
    type: '',
    definedAt: null,
    broken: true,
  };
}

function joinNodes({ before, after, changes }: GraphDiff, edges: readonly AffectedEdge[]): Map<string, AffectedNode> {
  const changed = new Set(changes.flatMap((change) => [key(change.asset, change.column)]));
  const markOf = (id: string, column: string | null): Mark => (changed.has(key(id, column)) ? 'changed' : null);
  const nodes = new Map<string, AffectedNode>();
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  for (const node of after.nodes) {
    const old = was.get(node.id) ?? null;
    nodes.set(node.id, {
      ...node,
      columns: joinColumns(node, old, markOf),
      mark: old ? markOf(node.id, null) : 'added',
    });
  }
  for (const node of before.nodes) {
    if (nodes.has(node.id)) continue;
    const columns = node.columns.map((column): AffectedColumn => ({ ...column, mark: 'removed' }));
    nodes.set(node.id, { ...node, columns, mark: 'removed' });
  }
  // A file that only refers, or an asset that neither side defines, still stands at one end of an edge.
  for (const edge of edges) {
    if (!nodes.has(edge.from)) nodes.set(edge.from, strayNode(edge.from, edge));
    if (!nodes.has(edge.to)) nodes.set(edge.to, { ...strayNode(edge.to, edge.definedAt ?? edge), mark: 'removed' });
  }
  return nodes;
}

/** Columns of head in their order; what is gone keeps the place it had, after the column it followed. */
function joinColumns(node: Node, old: Node | null, markOf: (id: string, column: string) => Mark): AffectedColumn[] {
  const earlier = new Set(old?.columns.map((column) => column.name));
  const now = new Set(node.columns.map((column) => column.name));
  const joined = node.columns.map(
    (column): AffectedColumn => ({
      ...column,
      mark: old && !earlier.has(column.name) ? 'added' : markOf(node.id, column.name),
    }),
  );
  let at = 0;
  for (const column of old?.columns ?? []) {
    if (now.has(column.name)) at = joined.findIndex((one) => one.name === column.name) + 1;
    else joined.splice(at++, 0, { ...column, mark: 'removed' });
  }
  return joined;
}

function strayNode(
  id: string,
  {
    path,
    line,
    startColumn,
    endLine,
    endColumn,
  }: Pick<Edge, 'path' | 'line' | 'startColumn' | 'endLine' | 'endColumn'>,
): AffectedNode {
  const kind = id.slice(0, Math.max(0, id.indexOf(':')));
  return {
    ...{ path, line, startColumn, endLine, endColumn },
    id,
    kind: (kind === 'sql' || kind === '' ? 'sql-file' : kind) as Node['kind'],
    name: id.slice(id.indexOf(':') + 1),
    columns: [],
    mark: null,
  };
}

/** Asset ids, in the order in which they are reached. */
function reachedAssets(
  changes: readonly Change[],
  broken: readonly Fault[],
  nodes: ReadonlyMap<string, AffectedNode>,
  edges: AffectedEdge[],
): Set<string> {
  const reached = new Set<string>();
  const starts = [
    ...changes.flatMap((change) => [
      { asset: change.asset, column: change.column },
      ...(change.renamedTo === null ? [] : [renamed(change)]),
    ]),
    ...broken.flatMap((fault) => [
      { asset: fault.to, column: fault.column },
      { asset: fault.from, column: null },
    ]),
  ].filter(({ asset }) => nodes.has(asset));
  for (const { asset } of starts) reached.add(asset);
  const live = edges.map((edge) => ({ ...edge, live: true }));
  const index = indexReaders({ ...EMPTY, nodes: [...nodes.values()], edges: live });
  for (const node of walkDown(index, starts)) reached.add(node);
  return reached;
}

const EMPTY: Graph = { nodes: [], edges: [], faults: [], gone: [], databases: [], histories: [], problems: [] };

/** As `downstreamOf` goes, from all starts at once: breadth first, each asset and column once. */
function walkDown(index: ReaderIndex, starts: readonly { asset: string; column: string | null }[]): string[] {
  const names = [...index.nodeIds.keys()];
  const width = index.columnIds.size + 2;
  const star = (index.columnIds.get('*') ?? -2) + 1;
  const queue = starts.map(({ asset, column }) => {
    // A column that no reference names may still be read by a star.
    const wanted = column === null ? 0 : (index.columnIds.get(column) ?? index.columnIds.size) + 1;
    return index.nodeIds.get(asset)! * width + wanted;
  });
  const seen = new Set(queue);
  for (const state of queue) {
    const node = Math.floor(state / width);
    const wanted = state % width;
    for (let slot = index.starts[node]!; slot < index.starts[node + 1]!; slot++) {
      const edge = index.readers[slot]!;
      const read = index.toColumn[edge]!;
      if (wanted !== 0 && wanted !== star && read !== wanted && read !== star) continue;
      const next = index.from[edge]! * width + index.fromColumn[edge]!;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return queue.map((state) => names[Math.floor(state / width)]!);
}

function renamed(change: Change): { asset: string; column: string | null } {
  return change.column === null
    ? { asset: change.renamedTo!, column: null }
    : { asset: change.asset, column: change.renamedTo };
}

function key(...parts: (string | null)[]): string {
  return parts.map((part) => part ?? '').join('\u0000');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
