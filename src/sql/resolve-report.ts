// Findings of a session: reads and unresolved names, each once per place.

import type { Certainty, Clause } from '../model/graph';
import type { Range } from '../model/range';
import type { Ident, Name } from '../model/sql';
import type { Read, Unresolved } from './catalog';
import { emptyFlow, joinFlows, type Flow } from './lineage-flow';
import { nameKey } from './names';
import { findColumn, keyOf } from './scope-lookup';
import type { OpenRow, Scope, ScopeColumn, ScopeRelation, Session } from './scope';

export interface Place {
  clause: Clause;
  range: Range;
  /** It came out of `*`. */
  star?: boolean;
  writes?: boolean;
  certainty?: Certainty;
}

export function addRead(session: Session, relation: string, column: string | null, place: Place): Read {
  const clause = session.options.clause ?? place.clause;
  const { range } = place;
  const writes = place.writes === true;
  const key = `${relation}\0${column}\0${range.line}:${range.startColumn}:${clause}${writes ? ':w' : ''}`;
  const known = session.reads.get(key);
  if (known !== undefined) return known;
  const read: Read = { relation, column, clause, range, certainty: place.certainty ?? 'proven', outputs: [], writes };
  if (place.star === true) read.star = true;
  session.reads.set(key, read);
  return read;
}

export function addUnresolved(session: Session, unresolved: Unresolved): void {
  const clause = session.options.clause ?? unresolved.clause;
  const { line, startColumn } = unresolved.range;
  const key = `${unresolved.reason}\0${unresolved.name}\0${line}:${startColumn}`;
  if (!session.unresolved.has(key)) session.unresolved.set(key, { ...unresolved, clause });
}

/** Reads a known column and says what the value is made of. */
export function readColumn(session: Session, column: ScopeColumn, place: Place): Flow {
  if (column.base === null) return column.flow ?? emptyFlow();
  const read = addRead(session, column.base.relation, column.base.column, place);
  return { sources: [column.base], reads: [read], inputs: column.flow === null ? [] : [column.flow] };
}

/** Reads a column that a row with unknown columns may have; `*` for all of them. */
export function readOpen(session: Session, open: OpenRow, column: string, place: Place): Flow {
  const { through = [], every = [] } = open;
  const one = open.relations.length + through.length + Math.min(every.length, 1) <= 1;
  const certainty: Certainty = one ? (place.certainty ?? 'likely') : 'possible';
  const flow: Flow = { sources: [], reads: [], inputs: [] };
  for (const relation of through) {
    const found = readThrough(session, relation, column, { ...place, certainty });
    if (found !== null) flow.inputs.push(found);
  }
  for (const member of every) flow.inputs.push(readOpen(session, member, column, { ...place, certainty }));
  for (const relation of open.relations) {
    flow.sources.push({ relation, column });
    if (!open.silent) flow.reads.push(addRead(session, relation, column, { ...place, certainty }));
  }
  if (open.relations.length > 0 || flow.inputs.length > 0) return flow;
  if (open.flow !== null) flow.inputs.push(open.flow);
  else flow.gap = true;
  return flow;
}

/** A column of that name in a relation; for `*` its whole row, whatever is known of it. */
function readThrough(session: Session, relation: ScopeRelation, column: string, place: Place): Flow | null {
  const { row } = relation;
  if (column === '*') {
    const behind = relation.id === null ? [...row.origins, ...(row.open?.relations ?? [])] : [relation.id];
    return readOpen(session, { relations: [...new Set(behind)], flow: null, silent: false }, '*', place);
  }
  const known = findColumn(row, nameKey(session.dialect, column));
  if (known !== null) return readColumn(session, known, place);
  return row.open === null ? null : readOpen(session, row.open, column, place);
}

/** Whether names that are not known can be followed to a relation. */
export function leadsToRelations(open: OpenRow | null): boolean {
  return open !== null && (open.relations.length > 0 || open.through !== undefined || open.every !== undefined);
}

/** Reads every column of a relation: `row_to_json(u)`, `count(DISTINCT u.*)`. */
export function readWholeRow(session: Session, relation: ScopeRelation, place: Place): Flow {
  const flows = relation.row.columns.map((column) => readColumn(session, column, { ...place, star: true }));
  if (relation.row.open !== null) flows.push(readOpen(session, relation.row.open, '*', { ...place, star: true }));
  return joinFlows(flows);
}

/** Tables behind a relation that could have had a column. */
export function tablesOf(relation: ScopeRelation): string[] {
  return relation.id === null ? relation.row.origins : [relation.id];
}

/** Reports a column that is not there: in `relation`, or in any of the relations in scope. */
export function reportColumn(
  session: Session,
  scope: Scope,
  parts: Name,
  ident: Ident,
  relation: ScopeRelation | null,
  clause: Clause,
): void {
  const tables = new Set<string>();
  if (relation !== null) for (const table of tablesOf(relation)) tables.add(table);
  let meant: ScopeRelation | null = relation;
  if (relation === null) {
    const visible: ScopeRelation[] = [];
    for (let at: Scope | null = scope; at !== null; at = at.parent) {
      const here = at.set.relations.filter((candidate) => !candidate.qualifiedOnly);
      if (visible.length === 0 && here.length === 1) meant = here[0]!;
      for (const candidate of here) visible.push(candidate);
    }
    for (const candidate of visible) for (const table of tablesOf(candidate)) tables.add(table);
  }
  const own = meant === null ? [] : tablesOf(meant);
  addUnresolved(session, {
    reason: 'unknown-column',
    relation: own.length === 1 ? own[0]! : null,
    candidates: [...tables],
    name: ident.name,
    nameParts: parts.map((part) => part.name),
    clause,
    range: ident.range,
    certainty: session.dialect === 'sqlite' && ident.quoted ? 'likely' : 'proven',
  });
}

/** The same name in two relations. */
export function reportAmbiguous(session: Session, ident: Ident, tables: string[], clause: Clause): void {
  addUnresolved(session, {
    reason: 'ambiguous-column',
    relation: null,
    candidates: tables,
    name: ident.name,
    nameParts: [keyOf(session, ident)],
    clause,
    range: ident.range,
    certainty: 'proven',
  });
}

export function reportTable(session: Session, name: Name, clause: Clause, certainty: Certainty): void {
  const last = name.at(-1);
  if (last === undefined) return;
  addUnresolved(session, {
    reason: 'unknown-table',
    relation: null,
    candidates: [],
    name: name.map((part) => part.name).join('.'),
    nameParts: name.map((part) => part.name),
    clause,
    range: last.range,
    certainty,
  });
}
