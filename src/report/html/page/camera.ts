// What part of the picture is seen: a point of the world in the middle of the view, and how large it is drawn.

export interface Camera {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Bounds extends Size {
  x: number;
  y: number;
}

const SMALLEST = 0.01;
const LARGEST = 2.5;

export function toWorld(camera: Camera, size: Size, point: { x: number; y: number }): { x: number; y: number } {
  return {
    x: camera.x + (point.x - size.width / 2) / camera.scale,
    y: camera.y + (point.y - size.height / 2) / camera.scale,
  };
}

/** The point of the world under the pointer stays under it. */
export function zoomAt(camera: Camera, size: Size, point: { x: number; y: number }, factor: number): Camera {
  const scale = clampScale(camera.scale * factor);
  const fixed = toWorld(camera, size, point);
  return {
    x: fixed.x - (point.x - size.width / 2) / scale,
    y: fixed.y - (point.y - size.height / 2) / scale,
    scale,
  };
}

/** The whole of `bounds` with room around it, never larger than `largest`. */
export function fitBounds(bounds: Bounds, size: Size, largest = 1): Camera {
  const room = Math.min(48, size.width * 0.06);
  const scale = Math.min(
    largest,
    (size.width - 2 * room) / Math.max(1, bounds.width),
    (size.height - 2 * room) / Math.max(1, bounds.height),
  );
  return { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2, scale: clampScale(scale) };
}

export function between(from: Camera, to: Camera, part: number): Camera {
  const eased = 1 - (1 - part) ** 3;
  // Scales are felt as ratios.
  const scale = from.scale * (to.scale / from.scale) ** eased;
  return { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased, scale };
}

/** What of the world is seen. */
export function visibleBounds(camera: Camera, size: Size): Bounds {
  const width = size.width / camera.scale;
  const height = size.height / camera.scale;
  return { x: camera.x - width / 2, y: camera.y - height / 2, width, height };
}

function clampScale(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, Number.isFinite(scale) ? scale : 1));
}
