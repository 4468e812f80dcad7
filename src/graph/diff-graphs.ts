// Two graphs → what changed, which references no longer resolve, and which of them this change broke.

import type { Change } from '../model/change';
import type { Cause, Edge, Fault, Graph } from '../model/graph';
import type { Place } from '../model/range';
import { listChanges } from './list-changes';

export interface BrokenReference {
  fault: Fault;
  /** Did not fail the same way at base. */
  introduced: boolean;
  /** The same reference when it still resolved. */
  was: Edge | null;
  /** What took the thing away: known to the schema, or found as a change. */
  cause: Cause | null;
  change: Change | null;
}

/** A reference that resolves at both, but to something of another type. */
export interface RetypedReference {
  edge: Edge;
  was: Edge;
}

export interface GraphDiff {
  before: Graph;
  after: Graph;
  changes: Change[];
  broken: BrokenReference[];
  retyped: RetypedReference[];
}

/** `renamedFrom` gives the path a file had at base. */
export function diffGraphs(
  before: Graph,
  after: Graph,
  renamedFrom: (path: string) => string = (path) => path,
): GraphDiff {
  const changes = listChanges(before, after, renamedFrom);
  const introduced = newFaults(before, after, renamedFrom);
  const was = edgeFinder(before, renamedFrom);
  const broken = after.faults.map((fault) => {
    const change = changeBehind(changes, fault);
    return {
      fault,
      introduced: introduced.has(fault),
      was: was(fault),
      cause: fault.cause ?? (change ? causeOf(change) : null),
      change,
    };
  });
  return { before, after, changes, broken, retyped: retypedReferences(before, after, renamedFrom) };
}

/** Equal faults are counted; those with an unchanged statement are matched first, so the edited one is the new one. */
function newFaults(before: Graph, after: Graph, renamedFrom: (path: string) => string): Set<Fault> {
  const strict = (fault: Fault, path: string) => `${loose(fault, path)}\u0000${fault.statement}`;
  const loose = (fault: Fault, path: string) =>
    [fault.code, path, asset(fault.from, path), fault.to, fault.column, fault.clause, fault.wanted].join('\u0000');
  const known = new Map<string, Fault[]>();
  for (const fault of before.faults) {
    for (const key of [strict(fault, fault.path), loose(fault, fault.path)]) {
      known.set(key, [...(known.get(key) ?? []), fault]);
    }
  }
  const taken = new Set<Fault>();
  const fresh = new Set(after.faults);
  for (const keyOf of [strict, loose]) {
    for (const fault of after.faults) {
      if (!fresh.has(fault)) continue;
      const old = known.get(keyOf(fault, renamedFrom(fault.path)))?.find((candidate) => !taken.has(candidate));
      if (!old) continue;
      taken.add(old);
      fresh.delete(fault);
    }
  }
  return fresh;
}

/** Assets that are files carry their path in their id. */
function asset(id: string, path: string): string {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon);
  return kind === 'migration' || kind === 'sql' ? `${kind}:${path}` : id;
}

function edgeFinder(before: Graph, renamedFrom: (path: string) => string): (fault: Fault) => Edge | null {
  const exact = new Map<string, Edge>();
  const near = new Map<string, Edge>();
  for (const edge of before.edges) {
    if (edge.kind === 'defines') continue;
    const short = [edge.path, edge.to, edge.toColumn].join('\u0000');
    exact.set(`${short}\u0000${asset(edge.from, edge.path)}\u0000${edge.clause}`, edge);
    if (!near.has(short)) near.set(short, edge);
  }
  return (fault) => {
    const path = renamedFrom(fault.path);
    const short = [path, fault.to, fault.column].join('\u0000');
    return exact.get(`${short}\u0000${asset(fault.from, path)}\u0000${fault.clause}`) ?? near.get(short) ?? null;
  };
}

const TAKES_AWAY = /^(table|view|column|enum|function|enum-value)-(removed|renamed)$/;

function changeBehind(changes: Change[], fault: Fault): Change | null {
  const gone = changes.filter((change) => TAKES_AWAY.test(change.kind) && change.asset === fault.to);
  return gone.find((change) => change.column === fault.column) ?? gone.find((change) => change.column === null) ?? null;
}

function causeOf(change: Change): Cause {
  const place: Place = change;
  return {
    path: place.path,
    line: place.line,
    startColumn: place.startColumn,
    endLine: place.endLine,
    endColumn: place.endColumn,
    kind: change.renamedTo === null ? 'dropped' : 'renamed',
    renamedTo: change.renamedTo,
  };
}

function retypedReferences(before: Graph, after: Graph, renamedFrom: (path: string) => string): RetypedReference[] {
  const key = (edge: Edge, path: string) =>
    [path, asset(edge.from, path), edge.to, edge.toColumn, edge.clause].join('\u0000');
  const old = new Map<string, Edge>();
  for (const edge of before.edges) if (edge.live && edge.type !== '') old.set(key(edge, edge.path), edge);
  const retyped: RetypedReference[] = [];
  for (const edge of after.edges) {
    if (!edge.live || edge.type === '') continue;
    const was = old.get(key(edge, renamedFrom(edge.path)));
    if (was && was.type !== edge.type) retyped.push({ edge, was });
  }
  return retyped;
}
