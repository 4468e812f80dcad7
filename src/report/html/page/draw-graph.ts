// A laid-out graph, what is seen of it and what is lit in; the picture on a canvas out. Far away boxes lose their words.

import { visibleLine } from '../../escape-markdown';
import { NO_COLUMN, type NodeData } from '../page-data';
import { BOX_WIDTH, type Box, HEADER, hasFold, ROW } from './box';
import { type Bounds, visibleBounds } from './camera';
import { edgeSteps } from './draw-edges';
import type { Palette } from './palette';
import { NAMES_FROM, ROWS_FROM, type Scene } from './scene';
import { columnKey } from './trace-lineage';

const SANS = 'system-ui, -apple-system, "Segoe UI", sans-serif';
const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace';

/** Boxes between two pauses. */
const BOXES_A_STEP = 40;

export function drawGraph(context: CanvasRenderingContext2D, scene: Scene): void {
  const steps = drawSteps(context, scene);
  while (!steps.next().done);
}

/** The same with a pause after each piece of work. */
export function* drawSteps(context: CanvasRenderingContext2D, scene: Scene): Generator<void> {
  const { camera, size, ratio, palette } = scene;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette.page;
  context.fillRect(0, 0, size.width * ratio, size.height * ratio);
  const scale = camera.scale * ratio;
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (size.width / 2) * ratio - camera.x * scale,
    (size.height / 2) * ratio - camera.y * scale,
  );
  const seen = visibleBounds(camera, size);
  yield* edgeSteps(context, scene, seen);
  let drawn = 0;
  for (const [node, box] of scene.layout.boxes.entries()) {
    if (isOutside(box, seen)) continue;
    drawBox(context, scene, node, box);
    if (++drawn % BOXES_A_STEP === 0) yield;
  }
}

function isOutside(box: Box, seen: Bounds): boolean {
  return (
    box.x > seen.x + seen.width ||
    box.x + BOX_WIDTH < seen.x ||
    box.y > seen.y + seen.height ||
    box.y + box.height < seen.y
  );
}

function drawBox(context: CanvasRenderingContext2D, scene: Scene, node: number, box: Box): void {
  const { palette, highlight, camera } = scene;
  const data = scene.graph.data.nodes[node]!;
  const role = highlight?.roles.get(node) ?? null;
  const dim = highlight !== null && role === null ? 0.35 : 1;
  const tone = toneOf(data, palette);
  const roleColor = role === null ? null : palette[role];
  if (camera.scale < NAMES_FROM) {
    context.globalAlpha = dim;
    context.fillStyle = roleColor ?? tone ?? palette.edge;
    context.fillRect(box.x, box.y, BOX_WIDTH, box.height);
    context.globalAlpha = 1;
    return;
  }
  // Dimmed boxes still cover the lines that pass under them.
  context.fillStyle = palette.surface;
  context.beginPath();
  context.roundRect(box.x, box.y, BOX_WIDTH, box.height, 8);
  context.fill();
  context.globalAlpha = dim;
  context.lineWidth = (role === null ? 1 : 2) / Math.min(1, Math.max(camera.scale, 0.3));
  context.strokeStyle = roleColor ?? tone ?? palette.line;
  if (data.mark === 'removed') context.setLineDash([6, 4]);
  context.stroke();
  context.setLineDash([]);
  if (camera.scale >= ROWS_FROM) {
    drawHeader(context, scene, data, box, tone);
    drawRows(context, scene, node, data, box);
  } else drawName(context, scene, data, box, tone);
  context.globalAlpha = 1;
}

function toneOf(data: NodeData, palette: Palette): string | null {
  if (data.mark === 'broken' || data.mark === 'removed') return palette.bad;
  if (data.mark === 'added') return palette.good;
  if (data.mark === 'changed' || data.columns.some((column) => column[2] !== '')) return palette.warn;
  return null;
}

function drawHeader(
  context: CanvasRenderingContext2D,
  { palette }: Scene,
  data: NodeData,
  box: Box,
  tone: string | null,
): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.font = `500 10px ${SANS}`;
  context.fillStyle = tone ?? palette.soft;
  const state = { '': '', broken: ' · breaks', removed: ' · removed', added: ' · new', changed: ' · changed' }[
    data.mark
  ];
  context.fillText(`${data.kind.replace(/-/g, ' ')}${state}`, box.x + 12, box.y + 16);
  context.font = `600 13px ${SANS}`;
  context.fillStyle = palette.ink;
  context.fillText(fitText(context, data.name, BOX_WIDTH - 24, true), box.x + 12, box.y + 33);
  if (box.rows.length > 0 || hasFold(box)) {
    context.fillStyle = palette.line;
    context.fillRect(box.x, box.y + HEADER - 0.5, BOX_WIDTH, 1);
  }
}

function drawRows(context: CanvasRenderingContext2D, scene: Scene, node: number, data: NodeData, box: Box): void {
  const { palette, highlight, hover } = scene;
  context.textBaseline = 'middle';
  for (const [row, column] of box.rows.entries()) {
    const [name, type, mark] = data.columns[column]!;
    const y = box.y + HEADER + row * ROW + 2;
    const role = highlight?.columns.get(columnKey(node, column)) ?? null;
    const wash =
      role !== null
        ? palette[`${role}-wash`]
        : mark === 'removed' || mark === 'broken'
          ? palette['bad-wash']
          : mark === 'added'
            ? palette['good-wash']
            : mark === 'changed'
              ? palette['warn-wash']
              : null;
    const isHovered = hover?.node === node && hover.column === column;
    if (wash !== null || isHovered) {
      context.fillStyle = wash ?? palette.raised;
      context.beginPath();
      context.roundRect(box.x + 4, y, BOX_WIDTH - 8, ROW - 1, 4);
      context.fill();
    }
    const middle = y + ROW / 2;
    context.font = `11px ${MONO}`;
    context.textAlign = 'right';
    context.fillStyle = palette.faint;
    const shortType = type === '' ? '' : fitText(context, type, 76, false);
    context.fillText(shortType, box.x + BOX_WIDTH - 12, middle);
    const room = BOX_WIDTH - 32 - (shortType === '' ? 0 : context.measureText(shortType).width);
    context.textAlign = 'left';
    context.font = `${role !== null || mark !== '' ? '600 ' : ''}12px ${MONO}`;
    context.fillStyle =
      role !== null ? palette[role] : mark === 'removed' || mark === 'broken' ? palette.bad : palette.ink;
    const label = fitText(context, name, room, false);
    context.fillText(label, box.x + 12, middle);
    if (mark === 'removed') context.fillRect(box.x + 12, middle - 0.5, context.measureText(label).width, 1);
  }
  if (!hasFold(box)) return;
  context.font = `11px ${SANS}`;
  context.textAlign = 'left';
  context.fillStyle = hover?.node === node && hover.column === NO_COLUMN ? palette.accent : palette.soft;
  const text =
    box.hidden > 0
      ? `${box.hidden} ${box.rows.length > 0 ? 'more' : box.hidden === 1 ? 'column' : 'columns'}`
      : 'fewer';
  context.fillText(text, box.x + 12, box.y + box.height - ROW / 2 - 2);
}

/** From afar only the name, as large as the box allows. */
function drawName(
  context: CanvasRenderingContext2D,
  { palette, camera }: Scene,
  data: NodeData,
  box: Box,
  tone: string | null,
): void {
  const size = Math.min(42, 11 / camera.scale, box.height * 0.6);
  context.font = `600 ${Math.round(size)}px ${SANS}`;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = tone ?? palette.ink;
  context.fillText(
    fitText(context, data.name, BOX_WIDTH - 20, true),
    box.x + 10,
    box.y + Math.min(box.height / 2, HEADER / 2 + size / 4),
  );
}

const fitted = new Map<string, string>();

/** Cut to `width`; names of files lose their front, others their end. */
function fitText(context: CanvasRenderingContext2D, text: string, width: number, fromFront: boolean): string {
  const key = `${context.font}\u0000${Math.round(width)}\u0000${text}`;
  const known = fitted.get(key);
  if (known !== undefined) return known;
  const line = visibleLine(text, 200);
  const result = cut(context, line, width, fromFront && line.includes('/'));
  if (fitted.size > 20_000) fitted.clear();
  fitted.set(key, result);
  return result;
}

function cut(context: CanvasRenderingContext2D, line: string, width: number, fromFront: boolean): string {
  if (context.measureText(line).width <= width) return line;
  let low = 0;
  let high = line.length;
  const piece = (length: number) => (fromFront ? `…${line.slice(line.length - length)}` : `${line.slice(0, length)}…`);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (context.measureText(piece(middle)).width <= width) low = middle;
    else high = middle - 1;
  }
  return piece(low);
}
