// Bound entities and the table of one of them in; in what keys, indexes and foreign keys the two differ out, as drift says it:
// what kind, where, and the statements that would bring the database in line.

import type { Range } from '../../model/range';
import type { DatabaseSchema, Table } from '../../model/schema';
import { nameKey } from '../../sql/names';
import type { BoundEntity, BoundForeignKey, EntityDatabase, EntityGroup } from './bound-entity';
import { actionOf, compareKeys, type KeyDifference } from './compare-keys';
import { addForeignKey, addKey, replaceForeignKey } from './write-keys';
import { quoteName, quoteTable } from './write-migration';

export type KeyDriftKind = KeyDifference['kind'];

export interface KeyDrift {
  kind: KeyDriftKind;
  columns: readonly string[];
  range: Range;
  /** Where it is declared, when that is not where the entity is. */
  path?: string;
  /** Columns, then what each side says. */
  details: string[];
  statements: string[];
}

/** Migrations of these tools are not read for what they do to keys. */
const UNREAD_STYLES = new Set(['kysely', 'prisma-schema']);

/** `sharesTable`: other entities of the group speak for the table too. */
export function keyDrift(
  entity: BoundEntity,
  table: Table,
  group: EntityGroup,
  { history, schema }: EntityDatabase,
  sharesTable: boolean,
): KeyDrift[] {
  if (!entity.keys || !entity.foreignKeys || table.kind !== 'table') return [];
  if (history.partial === true || UNREAD_STYLES.has(history.style)) return [];
  const isTools = history.style === group.orm && !group.isByHand;
  const isOwned = isTools && !sharesTable && !entity.entity.partial && !entity.keysOpen;
  const foreignKeys = entity.foreignKeys.filter((key) => isThere(key, schema));
  // Whoever writes the migrations may say more of a key than the entity repeats.
  const promised = { keys: entity.keys, foreignKeys: isTools ? foreignKeys : foreignKeys.map(withoutImplied) };
  const asked = { dialect: schema.dialect, isOwned, ownsIndexes: group.orm === 'prisma' };
  const declared = new Set(entity.columns.map(({ name }) => nameKey(schema.dialect, name)));
  return compareKeys(promised, table, asked)
    .map((difference) => told(difference, entity, table, schema))
    .filter(({ kind, columns }) => {
      // Whoever writes the migrations decides what is fast, and what the database is to guard.
      if (!isTools && (kind === 'missing-index' || kind === 'missing-foreign-key')) return false;
      // Of columns that the entity does not have, theirs is the drift that is told.
      return !kind.startsWith('undeclared') || columns.every((name) => declared.has(nameKey(schema.dialect, name)));
    });
}

function withoutImplied(key: BoundForeignKey): BoundForeignKey {
  return { ...key, ...Object.fromEntries(key.implied.map((action) => [action, undefined])) };
}

/** A table that is not there is told by itself. */
function isThere({ refTable }: { refTable: string }, { tables }: DatabaseSchema): boolean {
  return tables.some(({ name }) => name.toLowerCase() === refTable.toLowerCase());
}

function told(difference: KeyDifference, entity: BoundEntity, table: Table, { dialect }: DatabaseSchema): KeyDrift {
  const { kind } = difference;
  const on = quoteTable(dialect, table.schema, table.name);
  switch (difference.kind) {
    case 'primary-key': {
      const { key, actual } = difference;
      const statements = actual.length === 0 ? [addKey(dialect, table, key)] : [];
      return { kind, ...placeOf(key), details: [listed(key.columns), listed(actual)], statements };
    }
    case 'missing-unique':
    case 'missing-index':
      return {
        kind,
        ...placeOf(difference.key),
        details: [listed(difference.key.columns)],
        statements: [addKey(dialect, table, difference.key)],
      };
    case 'missing-foreign-key': {
      const { key } = difference;
      const target = `${key.refTable}(${listed(key.refColumns)})`;
      return {
        kind,
        ...placeOf(key),
        details: [listed(key.columns), target],
        statements: [addForeignKey(dialect, table, key)],
      };
    }
    case 'foreign-key-action': {
      const { key, actual, clause } = difference;
      const [wanted, is] = clause === 'ON DELETE' ? [key.onDelete, actual.onDelete] : [key.onUpdate, actual.onUpdate];
      return {
        kind,
        ...placeOf(key),
        details: [listed(key.columns), `${clause} ${actionOf(wanted ?? null)}`, `${clause} ${actionOf(is)}`],
        statements: replaceForeignKey(dialect, table, key, actual),
      };
    }
    case 'undeclared-foreign-key': {
      const { columns, name, refTable, refColumns } = difference.actual;
      const what = dialect === 'mysql' ? 'FOREIGN KEY' : 'CONSTRAINT';
      const drop =
        name === null || dialect === 'sqlite' ? '' : `ALTER TABLE ${on} DROP ${what} ${quoteName(dialect, name)};`;
      const details = [listed(columns), `${refTable}(${listed(refColumns)})`];
      return { kind, columns, range: entity.entity.nameRange, details, statements: [drop] };
    }
    default: {
      const { columns } = difference;
      return { kind, columns, range: entity.entity.nameRange, details: [listed(columns)], statements: [] };
    }
  }
}

function placeOf({ columns, range, path }: { columns: readonly string[]; range: Range; path?: string }) {
  return path === undefined ? { columns, range } : { columns, range, path };
}

function listed(columns: readonly string[]): string {
  return columns.length === 0 ? 'none' : columns.join(', ');
}
