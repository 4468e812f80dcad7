// An UPDATE over several tables → the same with the table that is really written as its target.

import type { TableRef, Update } from '../../../model/sql';

/** Target of several joined tables: the one that the first assignment names, else the first. T-SQL may name an alias of FROM. */
export function aimUpdate(update: Update, from: TableRef[]): Update {
  const tables = update.from.flatMap(plainTables);
  const qualifier = update.set[0]?.column.at(-2)?.name.toLowerCase();
  const only = update.table.length === 1 ? update.table[0]?.name.toLowerCase() : undefined;
  const wanted = from.length === 0 ? qualifier : only;
  if (wanted === undefined) return update;
  const hit =
    tables.find((one) => one.alias?.name.toLowerCase() === wanted) ??
    tables.find((one) => !one.alias && one.name.at(-1)?.name.toLowerCase() === wanted);
  return hit ? { ...update, table: hit.name, alias: hit.alias } : update;
}

export function plainTables(ref: TableRef): (TableRef & { kind: 'table' })[] {
  if (ref.kind === 'table') return [ref];
  if (ref.kind === 'join') return [...plainTables(ref.left), ...plainTables(ref.right)];
  return [];
}
