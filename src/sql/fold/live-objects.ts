// What is left when all migrations have run: views, foreign keys, functions, triggers and policies, with what they read today.

import { nameKey } from '../names';
import { guardsDependencies } from './dependents';
import { createRecorder, type Observations, type Recorder } from './recorder';
import { recordCalls } from './record-calls';
import { recordEdges } from './record-reads';
import { resolveBody, triggerRows } from './routine';
import { type DatabaseState, displayName, keyOf, type RoutineState, type TableState } from './state';

export function recordLiveObjects(database: DatabaseState, observations: Observations): void {
  const recorders = new Map<string, Recorder>();
  const at = (path: string, from: string): Recorder => {
    const known = recorders.get(path);
    if (known) return { ...known, from };
    const made = createRecorder(path, from, true, observations);
    recorders.set(path, made);
    return made;
  };
  for (const table of database.tables.values()) {
    recordView(database, at(table.definedAt.path, table.id), table);
    recordForeignKeys(at, table);
    for (const attached of table.attached) {
      const recorder = at(attached.place.path, attached.id);
      if (attached.kind === 'policy' || attached.kind === 'trigger') {
        for (const dependency of attached.dependencies)
          recordEdges(database, recorder, dependency, { from: attached.id, live: true });
      }
      if (attached.kind !== 'trigger') continue;
      recorder.edge({
        from: attached.id,
        to: table.id,
        toColumn: null,
        kind: 'reads',
        clause: 'trigger',
        range: attached.place,
        definedAt: table.definedAt,
      });
      if (attached.body)
        resolveBody(database, recorder, attached.body, { from: attached.id, live: true, rows: triggerRows(table) });
    }
  }
  for (const routines of database.routines.values()) {
    for (const routine of routines) recordRoutine(database, at(routine.place.path, routine.id), routine);
  }
}

function recordView(database: DatabaseState, recorder: Recorder, view: TableState): void {
  if (view.kind === 'table') return;
  recordCalls(database, recorder, view.calls, { from: view.id, live: true });
  const outputs = view.columns.map((column) => column.name);
  for (const dependency of view.dependencies) {
    const gone =
      !database.byId.has(dependency.table.id) ||
      (dependency.column !== null && !dependency.table.columns.includes(dependency.column));
    if (!gone) {
      recordEdges(database, recorder, dependency, { from: view.id, outputs, live: true });
      continue;
    }
    // A server that guards its views has refused (or cascaded) already; the others break when the view is used.
    if (guardsDependencies(database)) continue;
    const { table, column, read } = dependency;
    const cause = column
      ? table.gone.get(nameKey(database.dialect, column.name))
      : database.goneTables.get(keyOf(database, table.schema, table.name))?.cause;
    recorder.fault({
      code: column ? 'unknown-column' : 'unknown-table',
      to: table.id,
      column: column?.name ?? null,
      clause: read.clause,
      range: read.range,
      wanted: column ? `${table.name}.${column.name}` : displayName(table.schema, table.name),
      cause: cause ?? null,
    });
  }
}

function recordForeignKeys(at: (path: string, from: string) => Recorder, table: TableState): void {
  for (const key of table.foreignKeys) {
    if (!key.target) continue;
    const recorder = at(key.place.path, table.id);
    for (const [position, column] of key.columns.entries()) {
      recorder.edge({
        fromColumn: column.name,
        to: key.target.id,
        toColumn: key.targetColumns[position]?.name ?? null,
        kind: 'references',
        clause: 'foreign-key',
        range: key.place,
        type: key.targetColumns[position]?.type ?? '',
        definedAt: key.targetColumns[position]?.definedAt ?? key.target.definedAt,
      });
    }
  }
}

/** PL/pgSQL is checked when it runs, so against today's schema; NEW and OLD are rows of every table it is a trigger of. */
function recordRoutine(database: DatabaseState, recorder: Recorder, routine: RoutineState): void {
  const { body } = routine;
  if (body.unread !== null && !/^(c|internal)$/i.test(body.language)) {
    recorder.problem(routine.place.line, `not understood: the body of ${routine.name} (${body.unread})`);
  }
  for (const range of body.dynamic) {
    recorder.problem(range.line, `${routine.name} puts SQL together at run time, which is not followed`);
  }
  const options = { from: routine.id, live: true, searchPath: routine.searchPath, routine: routine.name };
  const tables = routine.returnsTrigger ? tablesTriggering(database, routine) : [];
  if (tables.length === 0) resolveBody(database, recorder, body, options);
  for (const table of tables) resolveBody(database, recorder, body, { ...options, rows: triggerRows(table) });
}

function tablesTriggering(database: DatabaseState, routine: RoutineState): TableState[] {
  const tables: TableState[] = [];
  for (const table of database.tables.values()) {
    const calls = table.attached.some((attached) => {
      const name = attached.routine?.at(-1)?.name;
      return name !== undefined && nameKey(database.dialect, name) === nameKey(database.dialect, routine.name);
    });
    if (calls) tables.push(table);
  }
  return tables;
}
