// How big the boxes of the picture are, and where their rows lie. World units: pixels at scale 1.

export const BOX_WIDTH = 212;
export const HEADER = 44;
export const ROW = 21;

export interface Box {
  x: number;
  y: number;
  height: number;
  /** Columns that are shown, as positions in the node's. */
  rows: number[];
  /** Columns that are not shown. */
  hidden: number;
  /** All columns are shown because somebody asked: the last row folds them again. */
  isUnfolded: boolean;
}

/** The last line of a box, which folds and unfolds the rest. */
export function hasFold(box: Box): boolean {
  return box.hidden > 0 || box.isUnfolded;
}

export function boxHeight(rows: number, withFold: boolean): number {
  const lines = rows + (withFold ? 1 : 0);
  return HEADER + lines * ROW + (lines > 0 ? 5 : 0);
}

/** Distance of a row's middle from the top; of the header's when the column is none of the rows. */
export function rowOffset(box: Box, column: number): number {
  const row = column < 0 ? -1 : box.rows.indexOf(column);
  if (row >= 0) return HEADER + (row + 0.5) * ROW;
  return column >= 0 && box.hidden > 0 ? box.height - ROW / 2 - 2 : HEADER / 2;
}
