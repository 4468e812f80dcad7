// Actions on a column that dialects write in words of their own, made of what all of them can write.

import type { Dialect } from '../../model/dialect';
import type { Statement } from '../../model/sql';
import type { LineIndex } from './line-index';
import { parsePlaced, type PlacedText, sqlWriter } from './placed-text';

type Alter = Extract<Statement, { kind: 'alter-table' }>;

/** The whole definition of a column is replaced: `definition` as it would be added. */
export function redefineColumn(
  table: PlacedText,
  from: PlacedText,
  definition: PlacedText,
  dialect: Dialect,
  lines: LineIndex,
): Statement | null {
  const [added] = alter(table, dialect === 'mssql' ? ' ADD ' : ' ADD COLUMN ', definition, dialect, lines);
  const column = columnIdent(table, from, dialect, lines);
  const action = added?.actions[0];
  if (!added || !column || action?.kind !== 'add-column') return null;
  return { ...added, actions: [{ kind: 'redefine-column', from: column, column: action.column, range: action.range }] };
}

export function setNotNull(
  table: PlacedText,
  name: PlacedText,
  notNull: boolean,
  dialect: Dialect,
  lines: LineIndex,
): Statement | null {
  const [dropped] = dropOf(table, name, dialect, lines);
  const action = dropped?.actions[0];
  if (!dropped || action?.kind !== 'drop-column') return null;
  const { column, range } = action;
  return { ...dropped, actions: [{ kind: 'set-not-null', column, notNull, range }] };
}

function columnIdent(table: PlacedText, name: PlacedText, dialect: Dialect, lines: LineIndex) {
  const action = dropOf(table, name, dialect, lines)[0]?.actions[0];
  return action?.kind === 'drop-column' ? action.column : null;
}

function dropOf(table: PlacedText, name: PlacedText, dialect: Dialect, lines: LineIndex): Alter[] {
  const quoted = sqlWriter(dialect, name.offsets[0] ?? 0)
    .name(name)
    .done();
  return alter(table, ' DROP COLUMN ', quoted, dialect, lines);
}

function alter(table: PlacedText, words: string, rest: PlacedText, dialect: Dialect, lines: LineIndex): Alter[] {
  const anchor = table.offsets[0] ?? 0;
  const sql = sqlWriter(dialect, anchor).words('ALTER TABLE ').name(table).words(words).add(rest).done();
  return parsePlaced(sql, dialect, lines).filter((statement) => statement.kind === 'alter-table');
}
