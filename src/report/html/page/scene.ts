// Everything a frame is drawn from.

import type { Camera, Size } from './camera';
import type { Highlight } from './highlight';
import type { GraphIndex } from './index-graph';
import type { Layout } from './layout-graph';
import type { Palette } from './palette';

export interface Scene {
  graph: GraphIndex;
  layout: Layout;
  camera: Camera;
  size: Size;
  /** Pixels of the screen for one of the page. */
  ratio: number;
  palette: Palette;
  highlight: Highlight | null;
  /** Under the pointer. */
  hover: { node: number; column: number } | null;
}

/** Below these scales rows, then names, are too small to be read. */
export const ROWS_FROM = 0.5;
export const NAMES_FROM = 0.18;
