// An asset or one of its columns in, everything that it is made from (upstream) or that is made from it (downstream) out.

import { EVERY_COLUMN, NO_COLUMN } from '../page-data';
import type { GraphIndex } from './index-graph';

/** 2: the value itself is carried on. 1: it only decides which rows, or how they are joined. */
export type Level = 1 | 2;
export type Direction = 'upstream' | 'downstream';

export interface Lineage {
  nodes: Map<number, Level>;
  /** By `columnKey`. */
  columns: Map<string, Level>;
  /** By position in `data.edges`. */
  edges: Map<number, Level>;
}

export function columnKey(node: number, column: number): string {
  return `${node}/${column}`;
}

/** `column`: position, or `NO_COLUMN` for the asset as a whole. The start is not part of the answer. */
export function traceLineage(graph: GraphIndex, node: number, column: number, direction: Direction): Lineage {
  const lineage: Lineage = { nodes: new Map(), columns: new Map(), edges: new Map() };
  const seen = new Map<string, Level>([[columnKey(node, column), 2]]);
  // What carries the value is walked to its end first, so that each thing gets the stronger of its levels.
  const queues: Record<Level, [number, number][]> = { 2: [[node, column]], 1: [] };
  for (const level of [2, 1] as const) {
    const queue = queues[level];
    for (let at = 0; at < queue.length; at++) {
      const [current, wanted] = queue[at]!;
      for (const step of steps(graph, current, wanted, direction)) {
        const reached: Level = level === 2 && step.carries ? 2 : 1;
        raise(lineage.edges, step.edge, reached);
        if (step.node === node) continue;
        raise(lineage.nodes, step.node, reached);
        const key = columnKey(step.node, step.column);
        if (step.column >= 0) raise(lineage.columns, key, reached);
        if ((seen.get(key) ?? 0) >= reached) continue;
        seen.set(key, reached);
        queues[reached].push([step.node, step.column]);
      }
    }
  }
  return lineage;
}

interface Step {
  edge: number;
  node: number;
  column: number;
  carries: boolean;
}

function steps(graph: GraphIndex, node: number, wanted: number, direction: Direction): Step[] {
  const found: Step[] = [];
  const isDown = direction === 'downstream';
  for (const edge of isDown ? graph.out[node]! : graph.into[node]!) {
    if (graph.isCarrier[edge]) continue;
    const [source, sourceColumn, target, targetColumn] = graph.data.edges[edge]!;
    const own = isDown ? sourceColumn : targetColumn;
    const next = isDown ? target : source;
    const other = isDown ? targetColumn : sourceColumn;
    // Upstream, what an asset filters by decides over each of its columns.
    const decides = !isDown && own === NO_COLUMN;
    if (wanted !== NO_COLUMN && own !== wanted && own !== EVERY_COLUMN && !decides) continue;
    const column = other === EVERY_COLUMN ? sameColumn(graph, node, wanted, next) : other;
    found.push({ edge, node: next, column, carries: targetColumn !== NO_COLUMN || wanted === NO_COLUMN });
  }
  return found;
}

/** Through a star a column keeps its name. */
function sameColumn(graph: GraphIndex, node: number, column: number, other: number): number {
  if (column < 0) return NO_COLUMN;
  const name = graph.data.nodes[node]!.columns[column]![0].toLowerCase();
  return graph.data.nodes[other]!.columns.findIndex((candidate) => candidate[0].toLowerCase() === name);
}

function raise<Key>(levels: Map<Key, Level>, key: Key, level: Level): void {
  if ((levels.get(key) ?? 0) < level) levels.set(key, level);
}
