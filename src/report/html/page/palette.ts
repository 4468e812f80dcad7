// The colours of the page's style in, as the canvas needs them out: read again when light turns to dark.

const NAMES = [
  'page',
  'surface',
  'raised',
  'ink',
  'soft',
  'faint',
  'line',
  'accent',
  'accent-wash',
  'upstream',
  'upstream-wash',
  'downstream',
  'downstream-wash',
  'bad',
  'bad-wash',
  'warn',
  'warn-wash',
  'good',
  'good-wash',
  'edge',
] as const;

export type Palette = Record<(typeof NAMES)[number], string>;

export function readPalette(probe: HTMLElement): Palette {
  const entries = NAMES.map((name) => {
    // `light-dark()` is only resolved where a property uses it.
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  return Object.fromEntries(entries) as Palette;
}
