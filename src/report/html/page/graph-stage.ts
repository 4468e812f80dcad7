// The picture of a graph as a thing to look into: pan, zoom, click, keys. Words about what is selected stand beside it.

import { type GraphData, NO_COLUMN, type TrailData } from '../page-data';
import { BOX_WIDTH, HEADER, hasFold, ROW, rowOffset } from './box';
import { between, type Bounds, type Camera, fitBounds, type Size, toWorld, zoomAt } from './camera';
import { drawGraph } from './draw-graph';
import { el } from './element';
import { type Highlight, highlightLineage, highlightTrail } from './highlight';
import { type GraphIndex, indexGraph } from './index-graph';
import { arrangeGraph, type Layout, layoutGraph } from './layout-graph';
import { type Palette, readPalette } from './palette';
import { MotionPicture } from './motion-picture';
import { watchPointer } from './pointer';
import { ROWS_FROM, type Scene } from './scene';
import { firstNode, leftmostNode, stepSelection } from './step-selection';

export interface Selection {
  node: number;
  column: number;
}

export interface StageEvents {
  onSelect(selection: Selection | null, highlight: Highlight | null): void;
}

const FLIGHT = 260;
/** Milliseconds without movement until the picture is drawn sharp. */
const REST = 110;
/** Assets from which a frame may take too long to be drawn while it moves. */
const LARGE = 200;
/** The smallest scale at which rows are pleasant to read. */
const READABLE = 0.55;
const READABLE_WHEN_FEW = 0.75;
const FEW = 40;

export class GraphStage {
  readonly graph: GraphIndex;
  readonly canvas: HTMLCanvasElement;
  selection: Selection | null = null;
  private readonly arrangement;
  private readonly unfolded = new Set<number>();
  private readonly context: CanvasRenderingContext2D;
  private layout: Layout;
  private camera: Camera = { x: 0, y: 0, scale: 1 };
  private size: Size = { width: 1, height: 1 };
  private palette: Palette;
  private highlight: Highlight | null = null;
  private hover: Selection | null = null;
  private frame = 0;
  private flight: { from: Camera; to: Camera; start: number } | null = null;
  private isFitted = true;
  private readonly motion = new MotionPicture();
  /** Until when the picture counts as moving. */
  private movingUntil = 0;
  private rest = 0;
  private idle = 0;
  private readonly isLarge: boolean;

  constructor(
    data: GraphData,
    private readonly probe: HTMLElement,
    private readonly events: StageEvents,
  ) {
    this.graph = indexGraph(data);
    this.arrangement = arrangeGraph(this.graph);
    this.isLarge = data.nodes.length > LARGE;
    this.layout = layoutGraph(this.graph, this.arrangement, this.unfolded);
    this.canvas = el('canvas', {
      tabindex: '0',
      role: 'application',
      'aria-roledescription': 'graph',
      'aria-describedby': 'graph-status graph-keys',
    });
    this.context = this.canvas.getContext('2d', { alpha: false })!;
    this.palette = readPalette(probe);
    watchPointer(this.canvas, {
      drag: (dx, dy) => this.pan(dx, dy),
      zoom: (point, factor) => this.zoom(factor, point),
      press: (point) => this.press(point),
      open: (point) => this.open(point),
      move: (point) => this.pointAt(point),
      wantsWheel: () => document.activeElement === this.canvas || this.canvas.closest('.wheels') !== null,
    });
    this.canvas.addEventListener('keydown', (event) => this.key(event));
    new ResizeObserver(() => this.resize()).observe(this.canvas);
  }

  refreshColours(): void {
    this.palette = readPalette(this.probe);
    this.invalidate();
  }

  select(selection: Selection | null, options: { fly: boolean }): void {
    this.selection = selection;
    this.highlight = selection ? highlightLineage(this.graph, selection.node, selection.column) : null;
    if (selection) {
      this.reveal(selection);
      if (options.fly) this.flyTo(this.around(selection), 1);
    }
    this.events.onSelect(selection, this.highlight);
    this.invalidate();
  }

  /** Lights the way of a finding; false when none of it is drawn. */
  showTrail(trail: readonly TrailData[]): boolean {
    const highlight = highlightTrail(this.graph, trail);
    if (!highlight) return false;
    this.selection = null;
    this.highlight = highlight;
    this.events.onSelect(null, highlight);
    this.flyTo(this.boundsOf([...highlight.roles.keys()]), 1);
    return true;
  }

  /** All of it; or, where that would be too small to read, what changed with what is next to it. */
  start(): void {
    this.resize();
    this.fit(false);
    const count = this.graph.data.nodes.length;
    // A few assets are read, many are overlooked first.
    const readable = count <= FEW ? READABLE_WHEN_FEW : READABLE;
    if (this.camera.scale >= readable || count === 0) return;
    const first = firstNode(this.graph, this.layout) ?? (count <= FEW ? leftmostNode(this.graph, this.layout) : null);
    if (first === null) return;
    this.isFitted = false;
    // At the left, so that what it feeds has room.
    const near = fitBounds(this.boundsOf(this.neighbourhood(first)), this.size, 0.9);
    const scale = Math.max(near.scale, readable + 0.1);
    this.camera = { x: this.layout.boxes[first]!.x + (this.size.width / 2 - 40) / scale, y: near.y, scale };
    this.invalidate();
  }

  fit(fly = true): void {
    this.isFitted = true;
    const whole = { x: 0, y: 0, width: this.layout.width, height: this.layout.height };
    if (fly) this.flyTo(whole, 1.1);
    else {
      this.camera = fitBounds(whole, this.size, 1.1);
      this.invalidate();
    }
  }

  zoom(factor: number, point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.flight = null;
    this.isFitted = false;
    this.camera = zoomAt(this.camera, this.size, point, factor);
    this.move();
  }

  private pan(dx: number, dy: number): void {
    this.flight = null;
    this.isFitted = false;
    const { x, y, scale } = this.camera;
    this.camera = { x: x - dx / scale, y: y - dy / scale, scale };
    this.move();
  }

  private resize(): void {
    const { clientWidth, clientHeight } = this.canvas;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.size = { width: clientWidth, height: clientHeight };
    this.canvas.width = Math.round(clientWidth * devicePixelRatio);
    this.canvas.height = Math.round(clientHeight * devicePixelRatio);
    if (this.isFitted) this.fit(false);
    this.paint();
  }

  private invalidate(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.paint());
  }

  /** Sharp again when it has come to rest. */
  private move(): void {
    clearTimeout(this.idle);
    this.movingUntil = performance.now() + REST;
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.invalidate(), REST + 10);
    this.invalidate();
  }

  private paint(): void {
    this.frame = 0;
    if (this.flight) {
      const part = Math.min(1, (performance.now() - this.flight.start) / FLIGHT);
      this.camera = between(this.flight.from, this.flight.to, part);
      if (part >= 1) this.flight = null;
      else this.invalidate();
    }
    const { graph, layout, camera, size, palette, highlight, hover } = this;
    const scene = { graph, layout, camera, size, palette, highlight, hover, ratio: devicePixelRatio };
    const isMoving = this.flight !== null || performance.now() < this.movingUntil;
    if (!this.isLarge) drawGraph(this.context, scene);
    else if (!isMoving) {
      drawGraph(this.context, scene);
      clearTimeout(this.idle);
      this.idle = window.setTimeout(() => this.prepare(scene), REST);
    } else if (!this.motion.draw(this.context, scene)) drawGraph(this.context, scene);
  }

  /** In pauses, so that the next movement finds its picture. */
  private prepare(scene: Scene): void {
    if (this.motion.prepare(scene)) return;
    this.idle = window.setTimeout(() => this.prepare(scene), 8);
  }

  private flyTo(bounds: Bounds, largest: number): void {
    const to = fitBounds(bounds, this.size, largest);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.camera = to;
    else this.flight = { from: this.camera, to, start: performance.now() };
    this.invalidate();
  }

  /** A box with its nearest neighbours, as far as they can be read. */
  private around({ node }: Selection): Bounds {
    const bounds = this.boundsOf(this.neighbourhood(node));
    const own = this.boundsOf([node]);
    if (Math.min(this.size.width / bounds.width, this.size.height / bounds.height) > 0.5) return bounds;
    const width = this.size.width / 0.75;
    const height = this.size.height / 0.75;
    return {
      x: own.x + own.width / 2 - width / 2,
      y: own.y + Math.min(own.height / 2, height / 3) - height / 2,
      width,
      height,
    };
  }

  private neighbourhood(node: number): number[] {
    const ends = [...this.graph.into[node]!, ...this.graph.out[node]!].map((edge) => this.graph.data.edges[edge]!);
    return [...new Set([node, ...ends.flatMap(([source, , target]) => [source, target])])];
  }

  private boundsOf(nodes: readonly number[]): Bounds {
    const boxes = nodes.map((node) => this.layout.boxes[node]!);
    const x = Math.min(...boxes.map((box) => box.x));
    const y = Math.min(...boxes.map((box) => box.y));
    const right = Math.max(...boxes.map((box) => box.x + BOX_WIDTH));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    return { x, y, width: right - x, height: bottom - y };
  }

  /** A column that is folded away is unfolded. */
  private reveal({ node, column }: Selection): void {
    if (column < 0 || this.layout.boxes[node]!.rows.includes(column)) return;
    this.fold(node);
  }

  private fold(node: number): void {
    if (!this.unfolded.delete(node)) this.unfolded.add(node);
    const before = this.layout.boxes[node]!;
    this.layout = layoutGraph(this.graph, this.arrangement, this.unfolded);
    const after = this.layout.boxes[node]!;
    // What was under the pointer stays there.
    this.camera = { ...this.camera, x: this.camera.x + after.x - before.x, y: this.camera.y + after.y - before.y };
    this.invalidate();
  }

  private at(point: { x: number; y: number }): (Selection & { isFold: boolean }) | null {
    const { x, y } = toWorld(this.camera, this.size, point);
    for (let node = this.layout.boxes.length - 1; node >= 0; node--) {
      const box = this.layout.boxes[node]!;
      if (x < box.x || x > box.x + BOX_WIDTH || y < box.y || y > box.y + box.height) continue;
      if (this.camera.scale < ROWS_FROM) return { node, column: NO_COLUMN, isFold: false };
      const row = Math.floor((y - box.y - HEADER) / ROW);
      if (row >= 0 && row < box.rows.length) return { node, column: box.rows[row]!, isFold: false };
      return { node, column: NO_COLUMN, isFold: row >= box.rows.length && hasFold(box) };
    }
    return null;
  }

  private press(point: { x: number; y: number }): void {
    const hit = this.at(point);
    this.canvas.focus({ preventScroll: true });
    if (hit?.isFold) {
      this.fold(hit.node);
      return;
    }
    const isSame = hit !== null && this.selection?.node === hit.node && this.selection.column === hit.column;
    this.select(isSame ? null : hit, { fly: false });
  }

  private open(point: { x: number; y: number }): void {
    const hit = this.at(point);
    if (hit) this.select(hit, { fly: true });
  }

  private pointAt(point: { x: number; y: number } | null): void {
    const hit = point === null ? null : this.at(point);
    const before = this.hover;
    this.hover = hit && { node: hit.node, column: hit.column };
    this.canvas.style.cursor = hit ? 'pointer' : '';
    if (before?.node !== hit?.node || before?.column !== hit?.column) this.invalidate();
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepSelection(event.key, this.selection, this.graph, this.layout);
    if (step) this.select(step, { fly: true });
    else if (event.key === '+' || event.key === '=') this.zoom(1.3);
    else if (event.key === '-') this.zoom(1 / 1.3);
    else if (event.key === '0') this.fit();
    else if (event.key === 'Enter' && this.selection) this.fold(this.selection.node);
    else if (event.key === 'Escape' && (this.selection || this.highlight)) this.select(null, { fly: false });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** For tests and for people who like to know: where a column is on the screen. */
  locate({ node, column }: Selection): { x: number; y: number } {
    const box = this.layout.boxes[node]!;
    const { x, y, scale } = this.camera;
    return {
      x: (box.x + BOX_WIDTH / 2 - x) * scale + this.size.width / 2,
      y: (box.y + rowOffset(box, column) - y) * scale + this.size.height / 2,
    };
  }
}
