// A graph and the boxes that are unfolded in, a place for every box and row out. The same graph gives the same picture.

import { NO_COLUMN } from '../page-data';
import { BOX_WIDTH, type Box, boxHeight, HEADER, rowOffset } from './box';
import type { GraphIndex } from './index-graph';
import { connectedParts, layerNodes } from './layer-nodes';
import { orderLayers } from './order-layers';
import { placeLayers } from './place-layers';

const FOLDED_ROWS = 10;
const PART_GAP = 90;

export interface Layout {
  boxes: Box[];
  width: number;
  height: number;
  /** x, y of the start and of the end of each edge, column to column. */
  lines: Float32Array;
  /** The same of each pair, header to header. */
  pairLines: Float32Array;
}

/** The order of layers does not depend on what is unfolded, so it is found once. */
export interface Arrangement {
  parts: number[][][];
}

export function arrangeGraph(graph: GraphIndex): Arrangement {
  return { parts: connectedParts(graph).map((members) => orderLayers(graph, layerNodes(graph, members))) };
}

export function layoutGraph(graph: GraphIndex, { parts }: Arrangement, unfolded: ReadonlySet<number>): Layout {
  const boxes = graph.data.nodes.map((_, node) => makeBox(graph, node, unfolded.has(node)));
  const blocks = parts.filter((layers) => layers.length > 1).map((layers) => block(graph, layers, boxes));
  const area = blocks.reduce((sum, { width, height }) => sum + (width + PART_GAP) * (height + PART_GAP), 0);
  const singles = parts.filter((layers) => layers.length === 1).flatMap((layers) => layers.flat());
  const widest = Math.max(0, ...blocks.map(({ width }) => width));
  const shelf = Math.max(widest, Math.sqrt(area * 1.7), gridWidth(boxes, singles));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const { nodes, width, height } of blocks) {
    if (x > 0 && x + width > shelf) {
      x = 0;
      y += rowHeight + PART_GAP;
      rowHeight = 0;
    }
    for (const node of nodes) move(boxes[node]!, x, y);
    x += width + PART_GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  stackSingles(boxes, singles, y + (rowHeight > 0 ? rowHeight + PART_GAP : 0), shelf);
  return {
    boxes,
    width: Math.max(BOX_WIDTH, ...boxes.map((box) => box.x + BOX_WIDTH)),
    height: Math.max(HEADER, ...boxes.map((box) => box.y + box.height)),
    lines: linesOf(boxes, graph.data.edges),
    pairLines: linesOf(
      boxes,
      graph.pairs.map(({ source, target }) => [source, NO_COLUMN, target, NO_COLUMN]),
    ),
  };
}

function linesOf(boxes: readonly Box[], ends: readonly (readonly number[])[]): Float32Array {
  const lines = new Float32Array(ends.length * 4);
  for (const [index, [source, sourceColumn, target, targetColumn]] of ends.entries()) {
    const from = boxes[source!]!;
    const to = boxes[target!]!;
    lines.set(
      [from.x + BOX_WIDTH, from.y + rowOffset(from, sourceColumn!), to.x, to.y + rowOffset(to, targetColumn!)],
      index * 4,
    );
  }
  return lines;
}

function makeBox(graph: GraphIndex, node: number, isUnfolded: boolean): Box {
  const all = graph.data.nodes[node]!.columns;
  const linked = graph.linked[node]!;
  const rows = isUnfolded ? all.map((_, index) => index) : firstRows(graph, node, linked);
  const hidden = all.length - rows.length;
  const folds = isUnfolded && rows.length > 0;
  return { x: 0, y: 0, rows, hidden, isUnfolded: folds, height: boxHeight(rows.length, hidden > 0 || folds) };
}

/** Marked columns come before merely linked ones when not all have room. */
function firstRows(graph: GraphIndex, node: number, linked: readonly number[]): number[] {
  if (linked.length <= FOLDED_ROWS) return [...linked];
  const columns = graph.data.nodes[node]!.columns;
  const marked = linked.filter((column) => columns[column]![2] !== '');
  const others = linked.filter((column) => columns[column]![2] === '');
  return [...marked, ...others].slice(0, FOLDED_ROWS).sort((a, b) => a - b);
}

function block(
  graph: GraphIndex,
  layers: number[][],
  boxes: Box[],
): { nodes: number[]; width: number; height: number } {
  const nodes = layers.flat();
  placeLayers(graph, layers, boxes);
  const left = Math.min(...nodes.map((node) => boxes[node]!.x));
  const top = Math.min(...nodes.map((node) => boxes[node]!.y));
  for (const node of nodes) move(boxes[node]!, -left, -top);
  const width = Math.max(...nodes.map((node) => boxes[node]!.x)) + BOX_WIDTH;
  const height = Math.max(...nodes.map((node) => boxes[node]!.y + boxes[node]!.height));
  return { nodes, width, height };
}

function gridWidth(boxes: readonly Box[], singles: readonly number[]): number {
  const area = singles.reduce((sum, node) => sum + (BOX_WIDTH + 28) * (boxes[node]!.height + 28), 0);
  return Math.sqrt(area * 1.6);
}

/** What nothing is linked to stands below, column by column, always in the shortest. */
function stackSingles(boxes: Box[], singles: readonly number[], top: number, width: number): void {
  const columns = Math.max(1, Math.min(singles.length, Math.floor((width + 28) / (BOX_WIDTH + 28))));
  const ends = new Array<number>(columns).fill(top);
  for (const node of singles) {
    const column = ends.indexOf(Math.min(...ends));
    move(boxes[node]!, column * (BOX_WIDTH + 28), ends[column]!);
    ends[column]! += boxes[node]!.height + 28;
  }
}

function move(box: Box, x: number, y: number): void {
  box.x += x;
  box.y += y;
}
