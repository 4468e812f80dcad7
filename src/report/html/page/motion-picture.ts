// Scenes that are on the move in, pictures of them on the screen out: while it is dragged or zoomed, what is seen is a
// picture taken before, wider than the view, shifted and scaled; the next one is drawn in small pieces meanwhile.

import type { Camera, Size } from './camera';
import { drawSteps } from './draw-graph';
import type { Scene } from './scene';

/** How much wider and higher than the view a picture is. */
const WIDER = 1.6;
/** A new picture is begun when this part of the room around the view is used up, … */
const ROOM_LEFT = 0.55;
/** … or when the picture is seen so much larger or smaller than it was drawn. */
const SCALE_CHANGE = 1.35;
/** Milliseconds of a frame that may go into the next picture. */
const BUDGET = 5;

interface Picture {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
  camera: Camera;
  size: Size;
  /** What it shows but for the camera: a change of any makes it stale. */
  parts: unknown[];
}

interface Work {
  picture: Picture;
  steps: Iterator<void>;
}

export class MotionPicture {
  private shown: Picture | null = null;
  private work: Work | null = null;
  /** The picture that is not shown, to draw the next one on. */
  private spare: Picture | null = null;

  /** false: there is no picture yet, so that this frame must be drawn itself. */
  draw(context: CanvasRenderingContext2D, scene: Scene): boolean {
    this.prepare(scene);
    if (!this.shown) return false;
    place(context, this.shown, scene);
    return true;
  }

  /** A piece of work on the next picture, where one is due; true when nothing is left to do. */
  prepare(scene: Scene): boolean {
    const parts = partsOf(scene);
    if (this.shown && !isSame(this.shown.parts, parts)) {
      this.spare = this.shown;
      this.shown = null;
    }
    if (this.work && !isSame(this.work.picture.parts, parts)) this.work = null;
    const due = this.shown === null || isNearEdge(this.shown, scene);
    if (due && !this.work) this.work = begin(this.spare, scene, parts);
    this.proceed();
    return this.work === null;
  }

  private proceed(): void {
    const { work } = this;
    if (!work) return;
    const until = performance.now() + BUDGET;
    while (performance.now() < until) {
      const { done } = work.steps.next();
      // Canvases put work off until somebody looks.
      work.picture.context.getImageData(0, 0, 1, 1);
      if (!done) continue;
      this.spare = this.shown;
      this.shown = work.picture;
      this.work = null;
      return;
    }
  }
}

function partsOf({ layout, highlight, palette, size, ratio }: Scene): unknown[] {
  return [layout, highlight, palette, size.width, size.height, ratio];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((part, at) => part === b[at]);
}

function begin(spare: Picture | null, scene: Scene, parts: unknown[]): Work {
  const size = { width: Math.round(scene.size.width * WIDER), height: Math.round(scene.size.height * WIDER) };
  const canvas = spare?.canvas ?? document.createElement('canvas');
  const context = spare?.context ?? canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;
  const width = Math.round(size.width * scene.ratio);
  const height = Math.round(size.height * scene.ratio);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const camera = { ...scene.camera };
  const steps = drawSteps(context, { ...scene, camera, size, hover: null });
  return { picture: { canvas, context, camera, size, parts }, steps };
}

/** Little of the picture is left around the view, or it was drawn at another scale. */
function isNearEdge(picture: Picture, { camera, size, layout }: Scene): boolean {
  const grown = camera.scale / picture.camera.scale;
  if (grown > SCALE_CHANGE || grown < 1 / SCALE_CHANGE) return true;
  const left = (at: number, own: number, whole: number, end: number, from: number, shownHalf: number) => {
    const room = (whole / picture.camera.scale - own / camera.scale) / 2;
    const used = Math.abs(at - from);
    // Beyond the end of the world there is nothing to show.
    const isAll = from - shownHalf <= 0 && from + shownHalf >= end;
    return isAll || used < room * ROOM_LEFT;
  };
  const half = { x: picture.size.width / picture.camera.scale / 2, y: picture.size.height / picture.camera.scale / 2 };
  const wide = left(camera.x, size.width, picture.size.width, layout.width, picture.camera.x, half.x);
  return !wide || !left(camera.y, size.height, picture.size.height, layout.height, picture.camera.y, half.y);
}

function place(context: CanvasRenderingContext2D, picture: Picture, scene: Scene): void {
  const { camera, size, ratio, palette } = scene;
  const grown = camera.scale / picture.camera.scale;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette.page;
  context.fillRect(0, 0, size.width * ratio, size.height * ratio);
  const width = picture.canvas.width * grown;
  const height = picture.canvas.height * grown;
  const x = (size.width / 2 + (picture.camera.x - camera.x) * camera.scale) * ratio - width / 2;
  const y = (size.height / 2 + (picture.camera.y - camera.y) * camera.scale) * ratio - height / 2;
  // A picture that is only shifted keeps its pixels.
  const isShifted = grown === 1;
  context.drawImage(picture.canvas, isShifted ? Math.round(x) : x, isShifted ? Math.round(y) : y, width, height);
}
