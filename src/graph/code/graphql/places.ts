// A file and a spot in it in; the place, and an edge that stands there, out.

import type { Spot } from '../../../model/code';
import type { Edge } from '../../../model/graph';
import type { Place } from '../../../model/range';

export function placeOf(path: string, [line, startColumn, endColumn]: Spot): Place {
  return { path, line, startColumn, endLine: line, endColumn };
}

export function edgeOf(place: Place, from: string, to: string, definedAt: Place | null): Edge {
  const whole = { fromColumn: null, toColumn: null, kind: 'reads' as const, clause: 'call' as const };
  return { ...place, from, to, ...whole, certainty: 'proven', live: true, type: '', definedAt };
}
