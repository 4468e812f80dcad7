// The keys, indexes and foreign keys that an entity promises and those of its table in; what is missing on either side, and
// which actions differ, out. What serves the same end under another name or in another form is the same.

import type { Dialect } from '../../model/dialect';
import type { ForeignKey, Table } from '../../model/schema';
import { defaultSchema, nameKey } from '../../sql/names';
import type { BoundForeignKey, BoundKey } from './bound-entity';

export type KeyDifference =
  | { kind: 'primary-key'; key: BoundKey; actual: readonly string[] }
  | { kind: 'missing-unique' | 'missing-index'; key: BoundKey }
  | { kind: 'missing-foreign-key'; key: BoundForeignKey }
  | { kind: 'foreign-key-action'; key: BoundForeignKey; actual: ForeignKey; clause: 'ON DELETE' | 'ON UPDATE' }
  | { kind: 'undeclared-unique' | 'undeclared-index'; columns: readonly string[]; name: string | null }
  | { kind: 'undeclared-foreign-key'; actual: ForeignKey };

export interface Promised {
  keys: readonly BoundKey[];
  foreignKeys: readonly BoundForeignKey[];
}

export interface KeyQuestion {
  dialect: Dialect;
  /** What the entity leaves out is told too: its tool would drop it. */
  isOwned: boolean;
  /** Plain indexes among them. */
  ownsIndexes: boolean;
}

export function compareKeys({ keys, foreignKeys }: Promised, table: Table, question: KeyQuestion): KeyDifference[] {
  const { dialect } = question;
  const differences: KeyDifference[] = [];
  const has = (name: string) =>
    table.columns.some((column) => nameKey(dialect, column.name) === nameKey(dialect, name));
  const same = (a: readonly string[], b: readonly string[]) => sameColumns(a, b, dialect);
  const uniques = uniquesOf(table);
  const isIndexed = (columns: readonly string[]) =>
    [...uniques, ...table.indexes].some((index) => same(index.columns, columns)) ||
    // MySQL makes an index for every foreign key.
    (dialect === 'mysql' && table.foreignKeys.some((key) => same(key.columns, columns)));

  for (const key of keys) {
    // A column that is not there is told by itself.
    if (key.columns.length === 0 || !key.columns.every(has)) continue;
    if (key.kind === 'primary') {
      const actual = table.primaryKey?.columns ?? [];
      if (!same(actual, key.columns)) differences.push({ kind: 'primary-key', key, actual });
      continue;
    }
    if (key.kind === 'unique' && key.special !== 'condition') {
      const isKept = uniques.some((unique) => same(unique.columns, key.columns));
      // A condition that only the database has was put there by hand.
      const isLoose = table.indexes.some((index) => index.unique && same(index.columns, key.columns));
      if (!isKept && !isLoose) differences.push({ kind: 'missing-unique', key });
      continue;
    }
    if (!isIndexed(key.columns)) differences.push({ kind: 'missing-index', key });
  }

  const taken = new Set<ForeignKey>();
  for (const key of foreignKeys) {
    if (!key.columns.every(has)) continue;
    const actual = table.foreignKeys.find((one) => same(one.columns, key.columns) && isTarget(one, key, dialect));
    if (!actual) {
      differences.push({ kind: 'missing-foreign-key', key });
      continue;
    }
    taken.add(actual);
    if (key.onDelete !== undefined && !sameAction(key.onDelete, actual.onDelete))
      differences.push({ kind: 'foreign-key-action', key, actual, clause: 'ON DELETE' });
    else if (key.onUpdate !== undefined && !sameAction(key.onUpdate, actual.onUpdate))
      differences.push({ kind: 'foreign-key-action', key, actual, clause: 'ON UPDATE' });
  }
  return question.isOwned ? [...differences, ...undeclared()] : differences;

  function undeclared(): KeyDifference[] {
    const found: KeyDifference[] = [];
    const told = [...keys, ...(dialect === 'mysql' ? foreignKeys : [])].map(({ columns }) => columns);
    const promised = keys.filter(({ kind }) => kind !== 'index').map(({ columns }) => columns);
    const seen: (readonly string[])[] = [];
    for (const { columns, name } of [
      ...table.unique,
      ...table.indexes.filter(({ unique, partial }) => unique && !partial),
    ]) {
      if (columns.length === 0 || [...promised, ...seen].some((other) => same(other, columns))) continue;
      seen.push(columns);
      found.push({ kind: 'undeclared-unique', columns, name });
    }
    for (const { columns, name, unique, partial } of question.ownsIndexes ? table.indexes : []) {
      if (unique || partial || columns.length === 0 || [...told, ...seen].some((other) => same(other, columns)))
        continue;
      seen.push(columns);
      found.push({ kind: 'undeclared-index', columns, name });
    }
    for (const actual of table.foreignKeys) {
      // Another key over the same columns is the one that is missing.
      if (taken.has(actual) || foreignKeys.some(({ columns }) => same(columns, actual.columns))) continue;
      found.push({ kind: 'undeclared-foreign-key', actual });
    }
    return found;
  }
}

function uniquesOf({ primaryKey, unique, indexes }: Table): { columns: readonly string[] }[] {
  const plain = indexes.filter((index) => index.unique && !index.partial);
  return [...(primaryKey ? [primaryKey] : []), ...unique, ...plain];
}

function sameColumns(a: readonly string[], b: readonly string[], dialect: Dialect): boolean {
  if (a.length !== b.length) return false;
  const keys = new Set(a.map((name) => nameKey(dialect, name)));
  return b.every((name) => keys.has(nameKey(dialect, name)));
}

function isTarget(actual: ForeignKey, { refSchema, refTable }: BoundForeignKey, dialect: Dialect): boolean {
  const home = defaultSchema(dialect);
  const schema = (name: string | null) => nameKey(dialect, name === null || name === '' ? home : name);
  return (
    nameKey(dialect, actual.refTable) === nameKey(dialect, refTable) &&
    (refSchema === null || schema(actual.refSchema) === schema(refSchema))
  );
}

/** RESTRICT refuses a moment earlier than NO ACTION, which nobody sees who does not defer keys. */
export function sameAction(wanted: string | null, actual: string | null): boolean {
  return actionOf(wanted) === actionOf(actual);
}

export function actionOf(written: string | null): string {
  const words = (written ?? '')
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, ' ');
  return words === '' || words === 'RESTRICT' ? 'NO ACTION' : words;
}
