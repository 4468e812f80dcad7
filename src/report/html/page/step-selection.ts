// A key and what is selected in, what the arrow keys move to out; null when the key does not move.

import { NO_COLUMN } from '../page-data';
import { rowOffset } from './box';
import type { GraphIndex } from './index-graph';
import type { Layout } from './layout-graph';

interface Selection {
  node: number;
  column: number;
}

/** Up and down go through the rows of a box and then to the next box; left and right follow references. */
export function stepSelection(
  key: string,
  from: Selection | null,
  graph: GraphIndex,
  layout: Layout,
): Selection | null {
  if (!key.startsWith('Arrow') || graph.data.nodes.length === 0) return null;
  if (!from) return { node: firstNode(graph, layout) ?? 0, column: NO_COLUMN };
  if (key === 'ArrowLeft' || key === 'ArrowRight') return follow(from, graph, layout, key === 'ArrowRight');
  const rows = layout.boxes[from.node]!.rows;
  const row = rows.indexOf(from.column) + (key === 'ArrowDown' ? 1 : -1);
  if (row >= 0 && row < rows.length) return { node: from.node, column: rows[row]! };
  if (row === -1 && from.column !== NO_COLUMN) return { node: from.node, column: NO_COLUMN };
  return nextBox(from.node, layout, key === 'ArrowDown');
}

/** What went or changed comes before what is new, and where it starts before what follows. */
export function firstNode({ data }: GraphIndex, { boxes }: Layout): number | null {
  for (const marks of [
    ['removed', 'changed'],
    ['added', 'broken'],
  ]) {
    const found = [...data.nodes.keys()].filter((index) => {
      const { mark, columns } = data.nodes[index]!;
      return marks.includes(mark) || columns.some((column) => marks.includes(column[2]));
    });
    if (found.length > 0) return found.sort((a, b) => boxes[a]!.x - boxes[b]!.x || a - b)[0]!;
  }
  return null;
}

/** Of those at the left, the one that feeds most. */
export function leftmostNode({ data, out }: GraphIndex, { boxes }: Layout): number | null {
  let best: number | null = null;
  for (const at of data.nodes.keys()) {
    const isBetter =
      best === null ||
      boxes[at]!.x < boxes[best]!.x ||
      (boxes[at]!.x === boxes[best]!.x && out[at]!.length > out[best]!.length);
    if (isBetter) best = at;
  }
  return best;
}

function follow(from: Selection, graph: GraphIndex, layout: Layout, forward: boolean): Selection | null {
  const y = rowY(layout, from);
  const candidates: Selection[] = [];
  for (const edge of forward ? graph.out[from.node]! : graph.into[from.node]!) {
    const [source, sourceColumn, target, targetColumn] = graph.data.edges[edge]!;
    const own = forward ? sourceColumn : targetColumn;
    if (from.column !== NO_COLUMN && own !== from.column) continue;
    const column = from.column === NO_COLUMN ? NO_COLUMN : Math.max(NO_COLUMN, forward ? targetColumn : sourceColumn);
    candidates.push({ node: forward ? target : source, column });
  }
  if (candidates.length === 0 && from.column !== NO_COLUMN) {
    return follow({ node: from.node, column: NO_COLUMN }, graph, layout, forward);
  }
  return nearest(candidates, layout, y);
}

function nearest(candidates: readonly Selection[], layout: Layout, y: number): Selection | null {
  let best: Selection | null = null;
  for (const candidate of candidates) {
    if (!best || Math.abs(rowY(layout, candidate) - y) < Math.abs(rowY(layout, best) - y)) best = candidate;
  }
  return best;
}

function nextBox(node: number, { boxes }: Layout, down: boolean): Selection | null {
  const own = boxes[node]!;
  let best = -1;
  for (const [other, box] of boxes.entries()) {
    if (Math.abs(box.x - own.x) > 1 || other === node || box.y > own.y !== down) continue;
    if (best < 0 || Math.abs(box.y - own.y) < Math.abs(boxes[best]!.y - own.y)) best = other;
  }
  if (best < 0) return null;
  return { node: best, column: down ? NO_COLUMN : (boxes[best]!.rows.at(-1) ?? NO_COLUMN) };
}

function rowY(layout: Layout, { node, column }: Selection): number {
  const box = layout.boxes[node]!;
  return box.y + rowOffset(box, column);
}
