// UNION, INTERSECT, EXCEPT. In: the operation and a way to resolve a member. Out: one row; each column is made of those it lines up with.

import type { QueryBody, SetOperation } from '../model/sql';
import { emptyFlow, joinFlows, type Flow } from './lineage-flow';
import { renameColumns } from './resolve-from';
import { readOpen } from './resolve-report';
import { isRest } from './scope-star';
import { DEEPEST, type CteEntry, type OpenRow, type Row, type ScopeColumn, type Session } from './scope';

/** `self`: the recursive CTE whose body this is. */
export function resolveSetOperation(
  session: Session,
  operation: SetOperation,
  member: (body: QueryBody) => Row,
  self?: CteEntry,
): Row {
  const members: SetOperation[] = [];
  let leaf: QueryBody = operation;
  while (leaf.kind === 'set-operation') {
    members.push(leaf);
    leaf = leaf.left;
  }
  let row = ownFlows(member(leaf));
  if (self !== undefined) self.row = renameColumns(session, row, self.cte.columns);
  for (let i = members.length - 1; i >= 0; i--) {
    const { operator, byName, right } = members[i]!;
    if (session.depth >= DEEPEST) {
      session.tooDeep = true;
      break;
    }
    session.depth++;
    const resolved = member(right);
    session.depth--;
    // The rows that EXCEPT takes away flow nowhere.
    if (operator !== 'except') row = combine(session, row, resolved, byName);
  }
  return row;
}

/** Columns whose flows can take more inputs later, seen by those who already hold them. */
function ownFlows(row: Row): Row {
  const columns = row.columns.map((column) => ({ ...column, base: null, flow: madeOf(column.flow) }));
  return { ...row, columns, index: null };
}

function madeOf(flow: Flow | null): Flow {
  return { ...emptyFlow(), inputs: flow === null ? [] : [flow] };
}

/**
 * Columns line up by position as far as positions are known, which they are not from the first `*` over unknown columns
 * on. Behind it the same name is taken for the same column: who writes `*` on both sides means that.
 */
function combine(session: Session, left: Row, right: Row, byName: boolean): Row {
  const certain = byName ? 0 : Math.min(placed(left), placed(right));
  const columns = [...left.columns];
  const fed = new Set<ScopeColumn>();
  for (const [i, column] of right.columns.entries()) {
    const into = i < certain ? columns[i] : counterpart(columns, column, certain);
    if (into !== undefined) {
      feed(into, column);
      fed.add(into);
    } else if (!isRest(column) && (byName || left.open !== null || certain === Number.POSITIVE_INFINITY)) {
      const flow = madeOf(column.flow);
      if (left.open !== null) flow.inputs.push(openValue(session, left.open, column, left));
      columns.push({ ...column, base: null, flow, ...(left.open === null ? {} : { unplaced: true }) });
    }
  }
  if (right.open !== null) {
    for (const column of left.columns.slice(byName ? 0 : Math.min(certain, left.columns.length))) {
      if (!fed.has(column) && !isRest(column)) column.flow?.inputs.push(openValue(session, right.open, column, right));
    }
  }
  const open = byName || left.open !== null ? unionOpen(left.open, right.open) : null;
  return { columns, index: null, open, origins: [...new Set([...left.origins, ...right.origins])] };
}

function unionOpen(left: OpenRow | null, right: OpenRow | null): OpenRow | null {
  if (left === null || right === null) return left ?? right;
  const flows = [left.flow, right.flow].flatMap((flow) => flow ?? []);
  return {
    relations: [],
    every: [...membersOf(left), ...membersOf(right)],
    flow: joinFlows(flows),
    silent: left.silent && right.silent,
  };
}

function membersOf(open: OpenRow): OpenRow[] {
  const isUnion = open.every !== undefined && open.relations.length === 0 && open.through === undefined;
  return isUnion ? open.every! : [open];
}

/** How many columns stand at positions that are known. */
function placed(row: Row): number {
  const first = row.columns.findIndex((column) => column.unplaced === true || isRest(column));
  if (first >= 0) return first;
  return row.open === null ? Number.POSITIVE_INFINITY : row.columns.length;
}

function counterpart(columns: readonly ScopeColumn[], column: ScopeColumn, from: number): ScopeColumn | undefined {
  const same = (other: ScopeColumn) =>
    isRest(column) ? isRest(other) : other.key !== null && other.key === column.key;
  return columns.slice(Math.min(from, columns.length)).find(same);
}

function feed(into: ScopeColumn, column: ScopeColumn): void {
  if (column.flow !== null) into.flow?.inputs.push(column.flow);
  if (into.type === '') into.type = column.type;
}

/** What a column of that name among the unknown ones of a row would be. */
function openValue(session: Session, open: OpenRow, column: ScopeColumn, row: Row): Flow {
  const range = row.columns.find(isRest)?.range ?? column.range;
  if (column.name === null || range === null) return { ...emptyFlow(), inputs: open.flow === null ? [] : [open.flow] };
  return readOpen(session, open, column.name, { clause: 'select', range, star: true });
}
