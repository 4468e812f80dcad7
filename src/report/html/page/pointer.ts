// Mouse, pen and fingers on an element in; drags, zooms, presses and double presses out, in pixels of the element.

interface Point {
  x: number;
  y: number;
}

export interface PointerEvents {
  drag(dx: number, dy: number): void;
  zoom(point: Point, factor: number): void;
  press(point: Point): void;
  open(point: Point): void;
  move(point: Point | null): void;
  /** Whether a plain wheel is meant for the picture; otherwise the page scrolls. */
  wantsWheel(): boolean;
}

/** A pointer that moved less than this was meant as a press. */
const STILL = 5;

export function watchPointer(element: HTMLElement, events: PointerEvents): void {
  const down = new Map<number, Point>();
  let travelled = 0;
  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, pointOf(event));
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    const point = pointOf(event);
    const before = down.get(event.pointerId);
    if (!before) {
      events.move(point);
      return;
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, point);
    travelled += Math.hypot(point.x - before.x, point.y - before.y);
    if (other) {
      const factor = distance(point, other) / Math.max(1, distance(before, other));
      events.zoom({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 }, factor);
      events.drag((point.x - before.x) / 2, (point.y - before.y) / 2);
    } else if (travelled > STILL) events.drag(point.x - before.x, point.y - before.y);
  });
  const release = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId)) return;
    if (event.type === 'pointerup' && down.size === 0 && travelled <= STILL) events.press(pointOf(event));
  };
  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);
  element.addEventListener('pointerleave', () => events.move(null));
  element.addEventListener('dblclick', (event) => events.open(pointOf(event)));
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !events.wantsWheel()) return;
      event.preventDefault();
      if (event.shiftKey) events.drag(-event.deltaY - event.deltaX, 0);
      else {
        const lines = event.deltaMode === 1 ? 16 : 1;
        // A pinch on a touch pad arrives as a wheel with the control key, in small steps.
        const speed = event.ctrlKey ? 0.01 : 0.0016;
        events.zoom(pointOf(event), Math.exp(-event.deltaY * lines * speed));
      }
    },
    { passive: false },
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
