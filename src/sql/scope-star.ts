// What `*` stands for. In: a scope or a relation and the place of the star. Out: a row; the columns of tables become reads.

import { joinFlows } from './lineage-flow';
import { readColumn, readOpen, type Place } from './resolve-report';
import { findColumn } from './scope-lookup';
import type { OpenRow, Row, Scope, ScopeColumn, ScopeRelation, Session, StarEntry } from './scope';

const NONE: ReadonlySet<string> = new Set();

/** `*` over a whole FROM clause, merged columns once and first. */
export function starColumns(session: Session, scope: Scope, place: Place, omit = NONE): Row {
  return expand(session, scope.set.star, place, omit);
}

/** `t.*` */
export function relationColumns(session: Session, relation: ScopeRelation, place: Place, omit = NONE): Row {
  return expand(session, [{ relation, except: NONE, merged: null }], place, omit);
}

/** Columns of `omit` (EXCEPT) are listed but not read. */
function expand(session: Session, entries: StarEntry[], place: Place, omit: ReadonlySet<string>): Row {
  const at: Place = { ...place, star: true };
  const columns: ScopeColumn[] = [];
  const origins = new Set<string>();
  const opens: OpenRow[] = [];
  const several = entries.filter(({ merged, relation }) => merged === null && relation.row.open !== null).length > 1;
  const rest: Place = several ? { ...at, certainty: 'possible' } : at;
  for (const entry of entries) {
    if (entry.merged !== null) {
      columns.push(...mergedColumn(session, entry.merged, at));
      continue;
    }
    const { row } = entry.relation;
    for (const origin of row.origins) origins.add(origin);
    for (const column of row.columns) {
      if (isRest(column) || (column.key !== null && entry.except.has(column.key))) continue;
      const omitted = column.key !== null && omit.has(column.key);
      const expanded = omitted ? column : starColumn(session, column, at);
      columns.push(row.open === null ? expanded : { ...expanded, unplaced: true });
    }
    if (row.open !== null) opens.push({ ...row.open, flow: readOpen(session, row.open, '*', rest) });
  }
  return { columns, index: null, open: joinOpen(opens), origins: [...origins] };
}

/** The column that stands for all that are unknown; `open` says so too. */
export function isRest(column: ScopeColumn): boolean {
  return column.name === '*' && column.key === null;
}

function starColumn(session: Session, column: ScopeColumn, at: Place): ScopeColumn {
  // A column of a query that itself came out of a star was read there.
  if (column.base === null || column.flow !== null) return { ...column, range: at.range };
  return { ...column, flow: readColumn(session, column, at), range: at.range };
}

function mergedColumn(session: Session, merged: { key: string; relations: ScopeRelation[] }, at: Place): ScopeColumn[] {
  const sides: ScopeColumn[] = [];
  for (const relation of merged.relations) {
    const column = findColumn(relation.row, merged.key);
    if (column !== null) sides.push(starColumn(session, column, at));
  }
  const first = sides[0];
  if (first === undefined) return [];
  return [{ ...first, flow: joinFlows(sides.flatMap((side) => side.flow ?? [])) }];
}

/** A name may be that of any of them. */
export function joinOpen(opens: OpenRow[]): OpenRow | null {
  if (opens.length <= 1) return opens[0] ?? null;
  const relations = new Set<string>();
  for (const open of opens) for (const relation of open.relations) relations.add(relation);
  const flows = opens.flatMap((open) => open.flow ?? []);
  const through = [...new Set(opens.flatMap((open) => open.through ?? []))];
  const every = opens.flatMap((open) => open.every ?? []);
  return {
    relations: [...relations],
    flow: joinFlows(flows),
    silent: opens.every((open) => open.silent),
    ...(through.length > 0 ? { through } : {}),
    ...(every.length > 0 ? { every } : {}),
  };
}
