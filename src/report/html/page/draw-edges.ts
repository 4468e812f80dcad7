// The references of a scene in, their lines on the canvas out: column to column when near, asset to asset from afar.

import { NO_COLUMN } from '../page-data';
import { BOX_WIDTH, rowOffset } from './box';
import type { Bounds } from './camera';
import { ROWS_FROM, type Scene } from './scene';

/** More lines than this are drawn straight: from that far nobody sees the bends. */
const MOST_CURVES = 3000;

export function drawEdges(context: CanvasRenderingContext2D, scene: Scene, seen: Bounds): void {
  const { palette, highlight, camera } = scene;
  const thin = 1 / Math.min(1, Math.max(camera.scale, 0.06));
  context.globalAlpha = highlight ? 0.25 : 1;
  strokeAll(context, scene, seen, false, palette.edge, thin);
  strokeAll(context, scene, seen, true, palette.bad, thin * 1.5);
  context.globalAlpha = 1;
  if (!highlight) return;
  for (const role of ['upstream', 'downstream', 'bad', 'accent'] as const) {
    for (const level of [1, 2] as const) {
      const lit = [...highlight.edges].filter(([, value]) => value.role === role && value.level === level);
      if (lit.length === 0) continue;
      context.beginPath();
      for (const [edge] of lit) addEdge(context, scene, edge, seen, lit.length > MOST_CURVES);
      context.strokeStyle = palette[role];
      context.lineWidth = thin * (level === 2 ? 2 : 1.2);
      context.setLineDash(level === 2 ? [] : [5 * thin, 4 * thin]);
      context.stroke();
    }
  }
  context.setLineDash([]);
}

function strokeAll(
  context: CanvasRenderingContext2D,
  scene: Scene,
  seen: Bounds,
  broken: boolean,
  color: string,
  width: number,
): void {
  const { graph, camera } = scene;
  context.beginPath();
  if (camera.scale >= ROWS_FROM) {
    for (const [edge, data] of graph.data.edges.entries()) {
      if ((data[6] === 1) === broken && !graph.isCarrier[edge]) addEdge(context, scene, edge, seen, false);
    }
  } else {
    const isStraight = graph.pairs.length > MOST_CURVES;
    for (const pair of graph.pairs) {
      if (pair.broken === broken)
        addLine(context, scene, pair.source, NO_COLUMN, pair.target, NO_COLUMN, seen, isStraight);
    }
  }
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function addEdge(
  context: CanvasRenderingContext2D,
  scene: Scene,
  edge: number,
  seen: Bounds,
  isStraight: boolean,
): void {
  const [source, sourceColumn, target, targetColumn] = scene.graph.data.edges[edge]!;
  const isNear = scene.camera.scale >= ROWS_FROM;
  addLine(
    context,
    scene,
    source,
    isNear ? sourceColumn : NO_COLUMN,
    target,
    isNear ? targetColumn : NO_COLUMN,
    seen,
    isStraight,
  );
}

function addLine(
  context: CanvasRenderingContext2D,
  { layout }: Scene,
  source: number,
  sourceColumn: number,
  target: number,
  targetColumn: number,
  seen: Bounds,
  isStraight: boolean,
): void {
  const from = layout.boxes[source]!;
  const to = layout.boxes[target]!;
  const x1 = from.x + BOX_WIDTH;
  const y1 = from.y + rowOffset(from, sourceColumn);
  const x2 = to.x;
  const y2 = to.y + rowOffset(to, targetColumn);
  const bend = Math.max(36, Math.abs(x2 - x1) * 0.42);
  const left = Math.min(x1, x2 - bend);
  const right = Math.max(x1 + bend, x2);
  if (right < seen.x || left > seen.x + seen.width) return;
  if (Math.max(y1, y2) < seen.y || Math.min(y1, y2) > seen.y + seen.height) return;
  context.moveTo(x1, y1);
  if (isStraight) context.lineTo(x2, y2);
  else context.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
}
