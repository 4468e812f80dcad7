// Offsets of a text in; the spot there, which never spans lines, out.

import type { Spot } from '../../../model/code';
import type { LineIndex } from '../line-index';

/** Where the nodes of a parsed text stand in its file. */
export interface GraphqlPlaces {
  spotOf(node: { loc?: { start: number; end: number } | undefined }): Spot;
}

export function spotOf(lines: LineIndex, loc: { start: number; end: number } | undefined): Spot {
  const { line, startColumn, endLine, endColumn } = lines.rangeOf(loc?.start ?? 0, loc?.end ?? 0);
  return [line, startColumn, endLine === line ? endColumn : startColumn];
}
