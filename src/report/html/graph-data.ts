// Assets and references in, the compact graph of a page out. Equal graphs give equal data, whatever their order.

import type { AffectedGraph } from '../../model/affected';
import type { Certainty, Edge, Graph, Node } from '../../model/graph';
import { assetName } from '../asset-name';
import { EVERY_COLUMN, type EdgeData, type GraphData, type MarkName, NO_COLUMN, type NodeData } from './page-data';

const CERTAINTIES: readonly Certainty[] = ['proven', 'likely', 'possible'];

export interface GraphSource {
  nodes: readonly (Omit<Node, 'columns'> & {
    columns: readonly { name: string; type: string; mark?: string | null }[];
    mark?: string | null;
  })[];
  edges: readonly (Edge & { broken?: boolean })[];
  left?: number;
}

/** All that runs today: history is left out, and the migrations that only stand in it. */
export function wholeGraphData(graph: Graph): GraphData {
  const edges = graph.edges.filter((edge) => edge.live);
  const linked = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  return graphData({ nodes: graph.nodes.filter((node) => node.kind !== 'migration' || linked.has(node.id)), edges });
}

/** `broken`: assets that a finding names. */
export function affectedGraphData(graph: AffectedGraph, broken: ReadonlySet<string>): GraphData {
  const data = graphData(graph);
  for (const node of data.nodes) if (broken.has(node.id) && node.mark === '') node.mark = 'broken';
  return data;
}

export function graphData(source: GraphSource): GraphData {
  const nodes = collectNodes(source);
  const position = new Map(nodes.map((node, index) => [node.id, index]));
  const columns = nodes.map((node) => new Map(node.columns.map(([name], index) => [name, index])));
  const columnOf = (node: number, name: string | null): number => {
    if (name === null) return NO_COLUMN;
    if (name === '*') return EVERY_COLUMN;
    const known = columns[node]!.get(name);
    if (known !== undefined) return known;
    nodes[node]!.columns.push([name, '', '']);
    columns[node]!.set(name, nodes[node]!.columns.length - 1);
    return nodes[node]!.columns.length - 1;
  };
  const merged = new Map<
    string,
    { ends: [number, number, number, number]; clauses: Set<string>; certainty: number; broken: number }
  >();
  const sorted = [...source.edges].sort((a, b) => compare(sortKey(a), sortKey(b)));
  for (const edge of sorted) {
    if (edge.from === edge.to || edge.kind === 'defines') continue;
    const from = position.get(edge.to)!;
    const to = position.get(edge.from)!;
    const ends: [number, number, number, number] = [
      from,
      columnOf(from, edge.toColumn),
      to,
      columnOf(to, edge.fromColumn),
    ];
    const certainty = CERTAINTIES.indexOf(edge.certainty);
    const broken = edge.broken ? 1 : 0;
    const known = merged.get(`${ends}`);
    if (!known) {
      merged.set(`${ends}`, { ends, clauses: new Set([edge.clause]), certainty, broken });
      continue;
    }
    known.clauses.add(edge.clause);
    known.certainty = Math.min(known.certainty, certainty);
    known.broken = Math.max(known.broken, broken);
  }
  const clauses: string[] = [];
  const clauseIds = new Map<string, number>();
  const edges = [...merged.values()].map(({ ends, clauses: names, certainty, broken }): EdgeData => {
    const text = [...names].sort().join(', ');
    if (!clauseIds.has(text)) {
      clauseIds.set(text, clauses.length);
      clauses.push(text);
    }
    return [...ends, clauseIds.get(text)!, certainty, broken];
  });
  return { nodes, edges: edges.sort(byEnds), clauses, left: source.left ?? 0 };
}

function collectNodes({ nodes, edges }: GraphSource): NodeData[] {
  const data = new Map<string, NodeData>();
  for (const node of nodes) {
    data.set(node.id, {
      id: node.id,
      kind: node.kind,
      name: shortName(node.id, node.name),
      path: node.path,
      line: node.line,
      mark: (node.mark ?? '') as MarkName,
      columns: node.columns.map((column) => [column.name, column.type, (column.mark ?? '') as MarkName]),
    });
  }
  for (const { from, to, path, line } of edges) {
    for (const id of [from, to]) {
      if (data.has(id)) continue;
      const kind = id.slice(0, Math.max(0, id.indexOf(':')));
      data.set(id, { id, kind, name: assetName(id), path: id === from ? path : '', line, mark: '', columns: [] });
    }
  }
  return [...data.values()].sort((a, b) => compare(a.id, b.id));
}

function shortName(id: string, name: string): string {
  return assetName(id) || name;
}

function sortKey(edge: Edge): string {
  return [edge.to, edge.toColumn ?? '', edge.from, edge.fromColumn ?? '', edge.clause].join('\u0000');
}

function byEnds(a: EdgeData, b: EdgeData): number {
  return a[0] - b[0] || a[2] - b[2] || a[1] - b[1] || a[3] - b[3];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
