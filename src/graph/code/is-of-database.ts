// A drift of an entity and what changed in; out: whether a migration of this change made the column or key what it is, so
// that the entity is to follow.

import type { Change } from '../../model/change';
import type { Fault, Graph } from '../../model/graph';
import type { Table } from '../../model/schema';
import { actionOf } from './compare-keys';

const KEY_KINDS = new Set([
  'primary-key',
  'missing-unique',
  'missing-index',
  'missing-foreign-key',
  'foreign-key-action',
  'undeclared-unique',
  'undeclared-index',
  'undeclared-foreign-key',
]);

export function isKeyDrift({ code, details }: Fault): boolean {
  return code === 'drifted-entity' && KEY_KINDS.has(details[0] ?? '');
}

export interface Compared {
  changes: readonly Change[];
  before: Graph;
  after: Graph;
}

export function isOfDatabase(fault: Fault, { changes, before, after }: Compared): boolean {
  const { to, column } = fault;
  if (isKeyDrift(fault)) {
    const was = tableOf(before, to);
    const is = tableOf(after, to);
    return was !== null && is !== null && keysOver(was, fault) !== keysOver(is, fault);
  }
  return changes.some(
    (change) =>
      change.asset === to &&
      change.kind.startsWith('column-') &&
      (change.column === column || change.renamedTo === column),
  );
}

function tableOf({ databases }: Graph, id: string): Table | null {
  for (const { tables } of databases) {
    const found = tables.find((table) => table.id === id);
    if (found) return found;
  }
  return null;
}

/** What the table says of the columns at hand, in a form to compare. */
function keysOver({ primaryKey, unique, indexes, foreignKeys }: Table, { details }: Fault): string {
  const columns = details[1] ?? '';
  const over = <T extends { columns: readonly string[] }>(keys: readonly T[]) =>
    keys.filter((key) => key.columns.join(', ') === columns);
  if (details[0] === 'primary-key') return primaryKey?.columns.join(', ') ?? '';
  if (/foreign-key/.test(details[0] ?? ''))
    return JSON.stringify(
      over(foreignKeys).map((key) => [key.refTable, actionOf(key.onDelete), actionOf(key.onUpdate)]),
    );
  const uniques = [...unique, ...indexes.filter((index) => index.unique)];
  return JSON.stringify([over(uniques).length > 0, over(indexes).length > 0]);
}
