// Broken references of a kind in; the new names of the columns that they still call by the old ones, by asset, out.

import type { BrokenReference } from '../graph/diff-graphs';
import type { FaultCode } from '../model/graph';

/** `ASSET\0COLUMN`, lower case. */
export function renamedColumns(broken: readonly BrokenReference[], code: FaultCode): Set<string> {
  return new Set(
    broken.flatMap(({ fault, cause }) =>
      fault.code === code && cause?.renamedTo ? [`${fault.from}\0${cause.renamedTo.toLowerCase()}`] : [],
    ),
  );
}
