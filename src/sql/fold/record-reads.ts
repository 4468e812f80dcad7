// What the scope resolver answered, written down: reads become edges and dependencies, the unresolved become faults.

import type { Cause, Certainty, Clause } from '../../model/graph';
import type { Name } from '../../model/sql';
import type { Range } from '../../model/range';
import type { Resolved, Unresolved } from '../catalog';
import { nameKey } from '../names';
import { findRelation, isExternal } from './catalog-of';
import type { Recorder } from './recorder';
import {
  type ColumnState,
  type DatabaseState,
  type Dependency,
  findColumn,
  homeOf,
  keyOf,
  type TableState,
  typeOf,
  wantedId,
  writtenName,
} from './state';

export interface RecordOptions {
  /** Asset that reads, when it is not the file itself: `view:public.active`. */
  from?: string;
  /** Names of the output columns of that asset, by position. */
  outputs?: (string | null)[];
  live?: boolean;
  /** No edges now: they are written from the dependencies at the end, when all renames are known. */
  faultsOnly?: boolean;
  certainty?: Certainty;
}

export function recordResolved(
  database: DatabaseState,
  recorder: Recorder,
  resolved: Resolved,
  options: RecordOptions = {},
): Dependency[] {
  const dependencies: Dependency[] = [];
  for (const read of resolved.reads) {
    const table = database.byId.get(read.relation);
    if (!table) continue;
    const column = read.column === null ? null : findColumn(database, table, read.column);
    const dependency = { table, column, read };
    dependencies.push(dependency);
    checkEnumValues(recorder, dependency, options);
    if (!options.faultsOnly) recordEdges(database, recorder, dependency, options);
  }
  for (const unresolved of resolved.unresolved) recordUnresolved(database, recorder, unresolved, options);
  return dependencies;
}

/** One edge for each output column the value flows into; one without an output when it only filters, joins or writes. */
export function recordEdges(
  database: DatabaseState,
  recorder: Recorder,
  { table, column, read }: Dependency,
  options: RecordOptions,
): void {
  const outputs = read.outputs.map((position) => options.outputs?.[position] ?? null).filter((name) => name !== null);
  for (const output of outputs.length > 0 ? outputs : [null]) {
    recorder.edge({
      from: options.from,
      fromColumn: output,
      to: table.id,
      toColumn: column?.name ?? null,
      kind: read.writes ? 'writes' : output === null ? 'reads' : 'derives',
      clause: read.clause,
      range: read.range,
      certainty: weaker(read.certainty, options.certainty ?? 'proven'),
      live: options.live,
      type: column ? typeOf(database, column) : '',
      definedAt: column?.definedAt ?? table.definedAt,
    });
  }
}

function recordUnresolved(
  database: DatabaseState,
  recorder: Recorder,
  unresolved: Unresolved,
  options: RecordOptions,
): void {
  const certainty = weaker(unresolved.certainty, options.certainty ?? 'proven');
  const common = { clause: unresolved.clause, range: unresolved.range, from: options.from, live: options.live };
  if (unresolved.reason === 'unknown-table') {
    const name: Name = unresolved.nameParts.map((part) => ({ name: part, quoted: true, range: unresolved.range }));
    missingTable(database, recorder, name, { ...common, certainty });
    return;
  }
  const candidates = unresolved.relation === null ? unresolved.candidates : [unresolved.relation];
  const key = nameKey(database.dialect, unresolved.name);
  const tables = candidates.map((id) => database.byId.get(id)).filter((table) => table !== undefined);
  const owner = tables.find((table) => table.gone.has(key)) ?? tables[0];
  recorder.fault({
    ...common,
    code: unresolved.reason,
    to: owner?.id ?? candidates[0] ?? '',
    column: unresolved.name,
    wanted: owner ? `${owner.name}.${unresolved.name}` : unresolved.name,
    certainty: owner?.gone.has(key) ? certainty : columnCertainty(database, certainty),
    details: unresolved.reason === 'ambiguous-column' ? candidates : [],
    cause: owner?.gone.get(key) ?? null,
  });
}

export interface MissingOptions {
  clause: Clause;
  range: Range;
  from?: string;
  live?: boolean;
  certainty?: Certainty;
}

export function missingTable(database: DatabaseState, recorder: Recorder, name: Name, options: MissingOptions): void {
  const home = homeOf(database, name);
  const gone = database.goneTables.get(keyOf(database, home.schema, home.name));
  // Its tables are made elsewhere too, so only one that was here once is missed.
  if (database.partial && !gone) return;
  recorder.fault({
    ...options,
    code: 'unknown-table',
    to: gone?.id ?? wantedId(database, 'table', name),
    wanted: writtenName(name),
    cause: gone?.cause ?? null,
  });
}

export function missingColumn(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  column: { name: string; range: Range },
  clause: Clause,
  from?: string,
): void {
  const cause = table.gone.get(nameKey(database.dialect, column.name)) ?? null;
  recorder.fault({
    code: 'unknown-column',
    from,
    to: table.id,
    column: column.name,
    clause,
    range: column.range,
    wanted: `${table.name}.${column.name}`,
    certainty: cause ? 'proven' : columnCertainty(database, table.columnsKnown ? 'proven' : 'likely'),
    cause,
  });
}

/** Where migrations in code stand between those in SQL, a column that nobody made may have been made there. */
function columnCertainty(database: DatabaseState, certainty: Certainty): Certainty {
  return database.partial ? weaker(certainty, 'likely') : certainty;
}

/** The table a statement names; a fault when the migrations do not have it, silence when nobody could know it. */
export function tableNamed(
  database: DatabaseState,
  recorder: Recorder,
  name: Name,
  clause: Clause,
  ifExists = false,
): TableState | null {
  const table = findRelation(database, name);
  if (table) {
    recorder.edge({
      to: table.id,
      toColumn: null,
      kind: 'reads',
      clause,
      range: name[name.length - 1]!.range,
      definedAt: table.definedAt,
    });
    return table;
  }
  if (ifExists || isExternal(database, name)) return null;
  missingTable(database, recorder, name, { clause, range: name[name.length - 1]!.range });
  return null;
}

/** The column a statement names; a fault when it is not there. */
export function columnNamed(
  database: DatabaseState,
  recorder: Recorder,
  table: TableState,
  column: { name: string; range: Range },
  clause: Clause,
  from?: string,
): ColumnState | null {
  const found = findColumn(database, table, column.name);
  if (!found) {
    if (table.columnsKnown) missingColumn(database, recorder, table, column, clause, from);
    return null;
  }
  recorder.edge({
    from,
    to: table.id,
    toColumn: found.name,
    kind: 'reads',
    clause,
    range: column.range,
    type: typeOf(database, found),
    definedAt: found.definedAt,
  });
  return found;
}

function checkEnumValues(recorder: Recorder, { column, read }: Dependency, options: RecordOptions): void {
  const type = column?.userType;
  if (!type || type.kind !== 'enum' || !read.values || column.type.endsWith('[]')) return;
  for (const { value, range } of read.values) {
    if (!type.values.includes(value)) unknownValue(recorder, type, value, range, { ...options, clause: read.clause });
  }
}

export function unknownValue(
  recorder: Recorder,
  type: { id: string; name: string; values: string[]; goneValues: Map<string, Cause> },
  value: string,
  range: Range,
  options: { from?: string; live?: boolean; clause: Clause },
): void {
  recorder.fault({
    code: 'unknown-enum-value',
    from: options.from,
    live: options.live,
    to: type.id,
    column: value,
    clause: options.clause,
    range,
    wanted: `${type.name} '${value}'`,
    details: type.values,
    cause: type.goneValues.get(value) ?? null,
  });
}

const ORDER: readonly Certainty[] = ['possible', 'likely', 'proven'];

export function weaker(a: Certainty, b: Certainty): Certainty {
  return ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))]!;
}
