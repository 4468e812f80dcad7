// Calls of functions in a statement: of ones that are there (edges), and of ones that were dropped or renamed (faults).
// Functions nobody here defined are the server's own and say nothing.

import type { Name } from '../../model/sql';
import type { Range } from '../../model/range';
import type { Recorder } from './recorder';
import { type DatabaseState, homeOf, keyOf, lookup, type RoutineState } from './state';

export interface Call {
  name: Name;
  range: Range;
}

/** Every call in a statement, query or expression, however deep. */
export function callsIn(node: unknown): Call[] {
  const calls: Call[] = [];
  const left: unknown[] = [node];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      left.push(...next);
      continue;
    }
    const { kind, name } = next as { kind?: unknown; name?: unknown };
    if (kind === 'call' && Array.isArray(name) && name.length > 0) {
      calls.push({ name: name as Name, range: (name as Name).at(-1)!.range });
    }
    left.push(...Object.values(next));
  }
  return calls;
}

export interface CallOptions {
  from?: string;
  live?: boolean;
}

/** The routines called, so that who needs them can be asked when one is dropped. */
export function recordCalls(
  database: DatabaseState,
  recorder: Recorder,
  calls: readonly Call[],
  options: CallOptions = {},
): Set<RoutineState> {
  const routines = new Set<RoutineState>();
  if (database.routines.size === 0 && database.goneRoutines.size === 0) return routines;
  for (const { name, range } of calls) {
    const found = lookup(database, database.routines, name);
    const routine = found?.[0];
    if (routine) {
      for (const overload of found) routines.add(overload);
      recorder.edge({
        ...options,
        to: routine.id,
        toColumn: null,
        kind: 'calls',
        clause: 'call',
        range,
        definedAt: routine.place,
      });
      continue;
    }
    const home = homeOf(database, name);
    const gone = database.goneRoutines.get(keyOf(database, home.schema, home.name));
    if (!gone) continue;
    recorder.fault({
      ...options,
      code: 'unknown-object',
      to: gone.id,
      clause: 'call',
      range,
      wanted: `${home.name}()`,
      cause: gone.cause,
    });
  }
  return routines;
}
