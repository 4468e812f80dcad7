// Who stands in the way when a relation, a column or a type goes, and what a CASCADE takes along.

import type { Cause } from '../../model/graph';
import { nameKey } from '../names';
import {
  type AttachedState,
  type ColumnState,
  type DatabaseState,
  type ForeignKeyState,
  removeTable,
  type TableState,
  type TypeState,
} from './state';

export type Dependent =
  | { kind: 'view'; table: TableState }
  | { kind: 'foreign-key'; key: ForeignKeyState }
  | { kind: 'attached'; table: TableState; attached: AttachedState }
  | { kind: 'column'; table: TableState; column: ColumnState };

/** Objects outside the table (or column) itself that a server refuses to leave behind. */
export function dependentsOf(
  database: DatabaseState,
  table: TableState,
  column: ColumnState | null,
  goingToo: ReadonlySet<TableState> = new Set(),
): Dependent[] {
  const found: Dependent[] = [];
  for (const other of database.tables.values()) {
    if (other !== table && !goingToo.has(other)) {
      if (other.kind !== 'table' && dependsOn(other.dependencies, table, column))
        found.push({ kind: 'view', table: other });
      for (const key of other.foreignKeys) {
        if (key.target === table && (column === null || key.targetColumns.includes(column))) {
          found.push({ kind: 'foreign-key', key });
        }
      }
    }
    if (goingToo.has(other) || (other === table && column === null)) continue;
    for (const attached of other.attached) {
      // Checks of the table itself go with their column; a generated column or a policy does not.
      if (attached.kind === 'check' && other === table) continue;
      if (attached.kind === 'generated' && other === table && attached.name === column?.name) continue;
      if (dependsOn(attached.dependencies, table, column)) found.push({ kind: 'attached', table: other, attached });
    }
  }
  return found;
}

function dependsOn(
  dependencies: readonly { table: TableState; column: ColumnState | null }[],
  table: TableState,
  column: ColumnState | null,
): boolean {
  return dependencies.some((entry) => entry.table === table && (column === null || entry.column === column));
}

export function columnsOfType(database: DatabaseState, type: TypeState): Dependent[] {
  const found: Dependent[] = [];
  for (const table of database.tables.values()) {
    for (const column of table.columns) {
      if (column.userType === type && table.kind === 'table') found.push({ kind: 'column', table, column });
    }
  }
  return found;
}

export function describeDependent(dependent: Dependent): string {
  switch (dependent.kind) {
    case 'view':
      return dependent.table.id;
    case 'foreign-key':
      return `${dependent.key.table.id} (foreign key ${dependent.key.name ?? ''})`;
    case 'attached':
      return `${dependent.table.id} (${dependent.attached.kind} ${dependent.attached.name})`;
    case 'column':
      return `${dependent.table.id}.${dependent.column.name}`;
  }
}

/** What CASCADE does: dependent views go (and theirs), foreign keys and policies are taken off. */
export function dropDependents(database: DatabaseState, dependents: Dependent[], cause: Cause): void {
  for (const dependent of dependents) {
    switch (dependent.kind) {
      case 'view':
        if (!database.byId.has(dependent.table.id)) break;
        removeTable(database, dependent.table, cause);
        dropDependents(database, dependentsOf(database, dependent.table, null), cause);
        break;
      case 'foreign-key':
        dependent.key.table.foreignKeys = dependent.key.table.foreignKeys.filter((key) => key !== dependent.key);
        break;
      case 'attached':
        dependent.table.attached = dependent.table.attached.filter((entry) => entry !== dependent.attached);
        if (dependent.attached.kind === 'generated')
          forgetColumn(database, dependent.table, dependent.attached.name, cause);
        break;
      case 'column':
        forgetColumn(database, dependent.table, dependent.column.name, cause);
    }
  }
}

/** Takes a column out with the keys, indexes and checks that live on it. */
export function forgetColumn(database: DatabaseState, table: TableState, name: string, cause: Cause): void {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (!column) return;
  table.columns = table.columns.filter((candidate) => candidate !== column);
  table.gone.set(nameKey(database.dialect, name), cause);
  const keeps = (key: { columns: ColumnState[] }) => !key.columns.includes(column);
  if (table.primaryKey && !keeps(table.primaryKey)) table.primaryKey = null;
  table.unique = table.unique.filter(keeps);
  table.foreignKeys = table.foreignKeys.filter(keeps);
  for (const index of table.indexes) {
    if (keeps(index)) continue;
    for (const [key, entry] of database.indexes) if (entry.index === index) database.indexes.delete(key);
  }
  table.indexes = table.indexes.filter(keeps);
  table.attached = table.attached.filter(
    (entry) =>
      !(entry.name === name && entry.kind === 'generated') &&
      !(entry.kind === 'check' && entry.dependencies.some((dependency) => dependency.column === column)),
  );
}

/** Servers that refuse to drop what a view or policy needs; the others let the view break when it is used. */
export function guardsDependencies(database: DatabaseState): boolean {
  return database.dialect === 'postgres' || database.dialect === 'redshift';
}
