// ALTER TABLE … DROP / RENAME CONSTRAINT (and MySQL's DROP KEY, DROP FOREIGN KEY, DROP PRIMARY KEY).

import type { AlterAction, Ident } from '../../model/sql';
import { nameKey } from '../names';
import type { Recorder } from './recorder';
import { type DatabaseState, keyOf, type TableState } from './state';

type DropConstraint = Extract<AlterAction, { kind: 'drop-constraint' }>;

export function dropConstraint(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  action: DropConstraint,
): void {
  if (action.constraintKind === 'primary-key') {
    table.primaryKey = null;
    return;
  }
  const key = nameKey(database.dialect, action.name.name);
  const named = (entry: { name: string | null } | null) =>
    entry?.name != null && nameKey(database.dialect, entry.name) === key;
  if (named(table.primaryKey)) {
    releaseForeignKeys(database, table, action.cascade);
    table.primaryKey = null;
    return;
  }
  const before = table.unique.length + table.foreignKeys.length + table.indexes.length + table.checks.size;
  if (table.unique.some(named)) releaseForeignKeys(database, table, action.cascade);
  table.unique = table.unique.filter((entry) => !named(entry));
  table.foreignKeys = table.foreignKeys.filter((entry) => !named(entry));
  if (action.constraintKind !== 'foreign-key') {
    table.indexes = table.indexes.filter((entry) => !named(entry));
    database.indexes.delete(keyOf(database, table.schema, action.name.name));
  }
  table.checks.delete(key);
  table.attached = table.attached.filter(
    (entry) => entry.kind !== 'check' || nameKey(database.dialect, entry.name) !== key,
  );
  const after = table.unique.length + table.foreignKeys.length + table.indexes.length + table.checks.size;
  if (after < before || action.ifExists || namesNotNull(table, action.name)) return;
  missingConstraint(recorder, table, action.name, 'drop');
}

/** Postgres 18 and MariaDB name NOT NULL constraints too: `table_column_not_null`. */
function namesNotNull(table: TableState, name: Ident): boolean {
  return table.columns.some((column) => name.name === `${table.name}_${column.name}_not_null`);
}

/** With CASCADE the foreign keys that lean on a key go with it. */
function releaseForeignKeys(database: DatabaseState, table: TableState, cascade: boolean): void {
  if (!cascade) return;
  for (const other of database.tables.values()) {
    other.foreignKeys = other.foreignKeys.filter((key) => key.target !== table);
  }
}

export function renameConstraint(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  from: Ident,
  to: Ident,
): void {
  const key = nameKey(database.dialect, from.name);
  const entries = [table.primaryKey, ...table.unique, ...table.foreignKeys, ...table.indexes];
  const found = entries.find((entry) => entry?.name != null && nameKey(database.dialect, entry.name) === key);
  if (found) {
    const entry = database.indexes.get(keyOf(database, table.schema, from.name));
    if (entry) {
      database.indexes.delete(keyOf(database, table.schema, from.name));
      database.indexes.set(keyOf(database, table.schema, to.name), entry);
    }
    found.name = to.name;
    return;
  }
  if (table.checks.delete(key)) {
    table.checks.add(nameKey(database.dialect, to.name));
    return;
  }
  missingConstraint(recorder, table, from, 'rename');
}

/** Names that a server makes up differ between versions, so a missing constraint is never proof. */
function missingConstraint(recorder: Recorder, table: TableState, name: Ident, clause: 'drop' | 'rename'): void {
  recorder.fault({
    code: 'unknown-object',
    to: table.id,
    clause,
    range: name.range,
    wanted: `constraint ${name.name}`,
    certainty: 'likely',
  });
}
