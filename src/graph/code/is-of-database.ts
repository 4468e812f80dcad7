// A drift of an entity and what changed in; out: whether a migration of this change made the column what it is, so that the
// entity is to follow.

import type { Change } from '../../model/change';
import type { Fault } from '../../model/graph';

export function isOfDatabase({ to, column }: Fault, { changes }: { changes: readonly Change[] }): boolean {
  return changes.some(
    (change) =>
      change.asset === to &&
      change.kind.startsWith('column-') &&
      (change.column === column || change.renamedTo === column),
  );
}
