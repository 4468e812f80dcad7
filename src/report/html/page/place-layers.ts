// Ordered layers and boxes in; each box's place is written into it: as level with its neighbours as the order allows.

import { BOX_WIDTH, type Box, rowOffset } from './box';
import type { GraphIndex } from './index-graph';

const LAYER_GAP = 88;
const BOX_GAP = 24;
const ROUNDS = 6;
const TALLEST = 2600;

export function placeLayers(graph: GraphIndex, layers: readonly (readonly number[])[], boxes: Box[]): void {
  const members = new Set(layers.flat());
  const area = [...members].reduce((sum, node) => sum + (boxes[node]!.height + BOX_GAP) * (BOX_WIDTH + LAYER_GAP), 0);
  const tallest = Math.max(TALLEST, Math.sqrt(area) * 0.9);
  let x = 0;
  const free: (readonly number[])[] = [];
  for (const layer of layers) {
    const height = layer.reduce((sum, node) => sum + boxes[node]!.height + BOX_GAP, 0);
    const stacks = Math.ceil(height / tallest);
    for (const part of split(layer, stacks, boxes)) {
      stack(part, boxes, x);
      x += BOX_WIDTH + (stacks > 1 ? BOX_GAP * 2 : LAYER_GAP);
    }
    if (stacks > 1) x += LAYER_GAP - BOX_GAP * 2;
    else free.push(layer);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? free : [...free].reverse();
    for (const layer of order) settle(graph, layer, boxes, round < ROUNDS - 2 ? round % 2 : 2);
  }
}

function split(layer: readonly number[], stacks: number, boxes: readonly Box[]): number[][] {
  if (stacks <= 1) return [[...layer]];
  const total = layer.reduce((sum, node) => sum + boxes[node]!.height + BOX_GAP, 0);
  const parts: number[][] = [[]];
  let height = 0;
  for (const node of layer) {
    if (height > total / stacks && parts.length < stacks) {
      parts.push([]);
      height = 0;
    }
    parts.at(-1)!.push(node);
    height += boxes[node]!.height + BOX_GAP;
  }
  return parts;
}

function stack(nodes: readonly number[], boxes: Box[], x: number): void {
  const height = nodes.reduce((sum, node) => sum + boxes[node]!.height + BOX_GAP, -BOX_GAP);
  let y = -height / 2;
  for (const node of nodes) {
    boxes[node]!.x = x;
    boxes[node]!.y = y;
    y += boxes[node]!.height + BOX_GAP;
  }
}

/**
 * Least squares: every box wants to be where its edges would be level, and none may overlap the one before it.
 * `side`: 0 looks at what is read, 1 at readers, 2 at both.
 */
function settle(graph: GraphIndex, layer: readonly number[], boxes: Box[], side: number): void {
  const offsets: number[] = [];
  let offset = 0;
  for (const node of layer) {
    offsets.push(offset);
    offset += boxes[node]!.height + BOX_GAP;
  }
  // Pools of boxes that touch: their common shift is the mean of their wishes.
  const pools: { sum: number; weight: number; size: number }[] = [];
  for (const [index, node] of layer.entries()) {
    const { y, weight } = wish(graph, node, boxes, side);
    let pool = { sum: (y - offsets[index]!) * weight, weight, size: 1 };
    while (pools.length > 0 && pools.at(-1)!.sum / pools.at(-1)!.weight > pool.sum / pool.weight) {
      const before = pools.pop()!;
      pool = { sum: before.sum + pool.sum, weight: before.weight + pool.weight, size: before.size + pool.size };
    }
    pools.push(pool);
  }
  let at = 0;
  for (const { sum, weight, size } of pools) {
    for (let count = 0; count < size; count++, at++) boxes[layer[at]!]!.y = sum / weight + offsets[at]!;
  }
}

function wish(graph: GraphIndex, node: number, boxes: readonly Box[], side: number): { y: number; weight: number } {
  const box = boxes[node]!;
  let sum = 0;
  let weight = 0;
  const edges = [...(side === 1 ? [] : graph.into[node]!), ...(side === 0 ? [] : graph.out[node]!)];
  for (const edge of edges) {
    const [source, sourceColumn, target, targetColumn] = graph.data.edges[edge]!;
    const isSource = source === node;
    const other = boxes[isSource ? target : source]!;
    const ownRow = rowOffset(box, isSource ? sourceColumn : targetColumn);
    const otherRow = rowOffset(other, isSource ? targetColumn : sourceColumn);
    sum += other.y + otherRow - ownRow;
    weight += 1;
  }
  return weight === 0 ? { y: box.y, weight: 0.1 } : { y: sum / weight, weight };
}
