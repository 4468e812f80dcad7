// CREATE [OR REPLACE] [MATERIALIZED] VIEW: output columns by scope resolution, dependencies held by reference.

import type { Statement } from '../../model/sql';
import { resolveQuery } from '../resolve-query';
import { nameKey } from '../names';
import { catalogOf } from './catalog-of';
import { alreadyExists } from './create-table';
import type { Recorder } from './recorder';
import { callsIn, recordCalls } from './record-calls';
import { recordResolved } from './record-reads';
import {
  addTable,
  type ColumnState,
  type DatabaseState,
  homeOf,
  keyOf,
  newTable,
  type TableState,
  writtenName,
} from './state';

type CreateView = Extract<Statement, { kind: 'create-view' }>;

export function createView(database: DatabaseState, recorder: Recorder, statement: CreateView): void {
  const range = statement.name[statement.name.length - 1]!.range;
  const home = homeOf(database, statement.name);
  const existing = database.tables.get(keyOf(database, home.schema, home.name));
  if (existing && statement.ifNotExists) return;
  const replaces = existing !== undefined && existing.kind !== 'table' && statement.orReplace;
  if (existing && !replaces) {
    alreadyExists(recorder, existing.id, writtenName(statement.name), range);
    return;
  }
  const kind = statement.materialized ? 'materialized-view' : 'view';
  const view = existing ?? newTable(database, kind, home.schema, home.name, recorder.place(range));
  const resolved = resolveQuery(statement.query, catalogOf(database));
  const names = resolved.columns.map((column, position) => statement.columns[position]?.name ?? column.name);
  view.dependencies = recordResolved(database, recorder, resolved, { from: view.id, outputs: names, live: false });
  view.calls = callsIn(statement.query);
  view.routines = recordCalls(database, recorder, view.calls, { from: view.id, live: false });
  view.columnsKnown = !resolved.columns.some((column) => column.name === '*');
  view.temporary = statement.temporary;
  view.definedAt = recorder.place(range);
  const columns: ColumnState[] = [];
  for (const [position, column] of resolved.columns.entries()) {
    if (column.name === '*') continue;
    columns.push({
      name: names[position] ?? '?column?',
      type: column.type,
      userType: null,
      nullable: true,
      default: null,
      generated: false,
      identity: false,
      definedAt: recorder.place(column.range),
    });
  }
  if (existing) replaceColumns(database, recorder, view, columns, range);
  else {
    view.columns = columns;
    addTable(database, view);
  }
  recorder.edge({ to: view.id, toColumn: null, kind: 'defines', clause: 'alter', range, definedAt: view.definedAt });
}

/** Columns of the same name stay the same objects, so that views on top of this one keep pointing at them. */
function replaceColumns(
  database: DatabaseState,
  recorder: Recorder,
  view: TableState,
  columns: ColumnState[],
  range: { line: number; startColumn: number; endLine: number; endColumn: number },
): void {
  const same = (a: ColumnState, b: ColumnState) =>
    nameKey(database.dialect, a.name) === nameKey(database.dialect, b.name);
  const lost = view.columns.filter((column) => !columns.some((next) => same(column, next)));
  const place = recorder.place(range);
  for (const column of lost) {
    view.gone.set(nameKey(database.dialect, column.name), { ...place, kind: 'dropped', renamedTo: null });
    // Postgres keeps the columns of a replaced view; only new ones may be added at its end.
    if (database.dialect !== 'postgres' || !view.columnsKnown) continue;
    recorder.fault({
      code: 'depended-on',
      to: view.id,
      column: column.name,
      clause: 'alter',
      range,
      wanted: `${view.name}.${column.name}`,
      details: ['CREATE OR REPLACE VIEW cannot drop or rename a column'],
    });
  }
  view.columns = columns.map((next) => {
    const old = view.columns.find((column) => same(column, next));
    return old ? Object.assign(old, { type: next.type, definedAt: next.definedAt }) : next;
  });
}
