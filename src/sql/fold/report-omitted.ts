// An INSERT that leaves out a column which refuses NULL and has no default.

import type { Insert } from '../../model/sql';
import type { Recorder } from './recorder';
import { type DatabaseState, findColumn, type TableState } from './state';

/** A column that refuses NULL and has no default must be among those an INSERT names. */
export function reportOmitted(database: DatabaseState, recorder: Recorder, table: TableState, statement: Insert): void {
  if (table.kind !== 'table' || statement.columns.length === 0) return;
  const named = new Set(statement.columns.map((column) => findColumn(database, table, column.name)));
  for (const column of table.columns) {
    const filled =
      column.nullable ||
      column.default !== null ||
      column.generated ||
      column.identity ||
      column.userType?.hasDefault === true;
    if (filled || named.has(column)) continue;
    // SQLite fills INTEGER PRIMARY KEY by itself; MySQL fills in an implicit default unless it runs strictly.
    if (table.primaryKey?.columns.includes(column) && database.dialect === 'sqlite') continue;
    recorder.fault({
      code: 'required-column-omitted',
      to: table.id,
      column: column.name,
      clause: 'insert',
      range: statement.table[statement.table.length - 1]!.range,
      wanted: `${table.name}.${column.name}`,
      certainty:
        table.attached.some((entry) => entry.kind === 'trigger') || database.dialect === 'mysql' ? 'likely' : 'proven',
    });
  }
}
