// The references of a scene in, their lines on the canvas out: column to column when near, asset to asset from afar.

import type { Bounds } from './camera';
import type { Role } from './highlight';
import { ROWS_FROM, type Scene } from './scene';
import type { Level } from './trace-lineage';

/** More lines than this are drawn straight: from that far nobody sees the bends. */
const MOST_CURVES = 3000;

/** Lines of one path: longer ones take long to stroke, and cannot be paused in. */
const LINES_A_STEP = 250;

export function* edgeSteps(context: CanvasRenderingContext2D, scene: Scene, seen: Bounds): Generator<void> {
  const { palette, highlight, camera } = scene;
  const thin = 1 / Math.min(1, Math.max(camera.scale, 0.06));
  context.globalAlpha = highlight ? 0.25 : 1;
  yield* strokeAll(context, scene, seen, 0, palette.edge, thin);
  yield* strokeAll(context, scene, seen, 1, palette.bad, thin * 1.5);
  context.globalAlpha = 1;
  if (!highlight) return;
  for (const [style, edges] of byStyle(highlight.edges)) {
    const [role, level] = style.split(' ') as [Role, string];
    context.beginPath();
    addLit(context, scene, edges, seen, highlight.isWhole);
    context.strokeStyle = palette[role];
    context.lineWidth = thin * (level === '2' ? 2 : 1.2);
    context.setLineDash(level === '2' ? [] : [5 * thin, 4 * thin]);
    context.stroke();
  }
  context.setLineDash([]);
}

/** What only decides lies under what carries the value. */
function byStyle(edges: ReadonlyMap<number, { role: Role; level: Level }>): [string, number[]][] {
  const styles = new Map<string, number[]>();
  for (const [edge, { role, level }] of edges) {
    const key = `${role} ${level}`;
    const known = styles.get(key);
    if (known) known.push(edge);
    else styles.set(key, [edge]);
  }
  return [...styles].sort(([a], [b]) => a.charCodeAt(a.length - 1) - b.charCodeAt(b.length - 1));
}

function* strokeAll(
  context: CanvasRenderingContext2D,
  { graph, layout, camera }: Scene,
  seen: Bounds,
  broken: number,
  color: string,
  width: number,
): Generator<void> {
  context.strokeStyle = color;
  context.lineWidth = width;
  let lines = 0;
  context.beginPath();
  const isFull = (added: boolean): boolean => {
    if (!added || ++lines % LINES_A_STEP > 0) return false;
    context.stroke();
    return true;
  };
  if (camera.scale >= ROWS_FROM) {
    // Near by, a line that only passes through tells nothing.
    for (const [edge, data] of graph.data.edges.entries()) {
      if (data[6] !== broken || graph.isCarrier[edge] || !(broken || touches(layout.lines, edge, seen))) continue;
      if (!isFull(addLine(context, layout.lines, edge, seen, false))) continue;
      yield;
      context.beginPath();
    }
  } else {
    const isStraight = graph.pairs.length > MOST_CURVES;
    for (const [pair, data] of graph.pairs.entries()) {
      if ((data.broken ? 1 : 0) !== broken) continue;
      if (!isFull(addLine(context, layout.pairLines, pair, seen, isStraight))) continue;
      yield;
      context.beginPath();
    }
  }
  context.stroke();
}

function addLit(
  context: CanvasRenderingContext2D,
  { graph, layout, camera }: Scene,
  edges: readonly number[],
  seen: Bounds,
  isWhole: boolean,
): void {
  if (camera.scale >= ROWS_FROM && !isWhole) {
    for (const edge of edges) addLine(context, layout.lines, edge, seen, edges.length > MOST_CURVES);
    return;
  }
  const pairs = new Set(edges.map((edge) => graph.pairOf[edge]!));
  for (const pair of pairs) addLine(context, layout.pairLines, pair, seen, pairs.size > MOST_CURVES);
}

function touches(lines: Float32Array, at: number, seen: Bounds): boolean {
  return isInside(lines[at * 4]!, lines[at * 4 + 1]!, seen) || isInside(lines[at * 4 + 2]!, lines[at * 4 + 3]!, seen);
}

function isInside(x: number, y: number, { x: left, y: top, width, height }: Bounds): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function addLine(
  context: CanvasRenderingContext2D,
  lines: Float32Array,
  at: number,
  seen: Bounds,
  isStraight: boolean,
): boolean {
  const x1 = lines[at * 4]!;
  const y1 = lines[at * 4 + 1]!;
  const x2 = lines[at * 4 + 2]!;
  const y2 = lines[at * 4 + 3]!;
  const bend = Math.min(260, Math.max(36, Math.abs(x2 - x1) * 0.42));
  if (Math.max(x1 + bend, x2) < seen.x || Math.min(x1, x2 - bend) > seen.x + seen.width) return false;
  if (Math.max(y1, y2) < seen.y || Math.min(y1, y2) > seen.y + seen.height) return false;
  context.moveTo(x1, y1);
  if (isStraight) context.lineTo(x2, y2);
  else context.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
  return true;
}
