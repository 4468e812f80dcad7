// Two graphs → what changed, which references no longer resolve, and which of them this change broke.

import type { Change } from '../model/change';
import type { TrailStep } from '../model/finding';
import type { Cause, Edge, Fault, Graph } from '../model/graph';
import type { Place } from '../model/range';
import { formerRoutes } from './code/former-routes';
import { isDeclaredByItself } from './code/list-entity-changes';
import { listChanges } from './list-changes';
import { type DerivedChange, listDbtChanges } from './list-dbt-changes';

export interface BrokenReference {
  fault: Fault;
  /** Did not fail the same way at base. */
  introduced: boolean;
  /** The same reference when it still resolved. */
  was: Edge | null;
  /** What took the thing away: known to the schema, or found as a change. */
  cause: Cause | null;
  change: Change | null;
  /** Assets between the change and this reference, which pass it on: models that select `*`. */
  steps: TrailStep[];
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
  /** Changes that follow from others. */
  derived: DerivedChange[];
  broken: BrokenReference[];
  retyped: RetypedReference[];
  /** The path that a file of the head had at base; the same when it is not said. */
  renamedFrom?: (path: string) => string;
}

/** `renamedFrom` gives the path a file had at base; `traced` are changes that the graphs themselves do not tell. */
export function diffGraphs(
  before: Graph,
  after: Graph,
  renamedFrom: (path: string) => string = (path) => path,
  traced: readonly Change[] = [],
): GraphDiff {
  const sql = listChanges(before, after, renamedFrom);
  const dbt = listDbtChanges(before, after, sql, renamedFrom);
  // Of a Prisma schema both the graph and the checker tell; the graph knows its places.
  const more = [...dbt.own, ...traced.filter(({ asset }) => !isDeclaredByItself(asset))];
  const changes = more.length === 0 ? sql : [...sql, ...more].sort(byPlace);
  const introduced = newFaults(before, after, renamedFrom, formerNames([...dbt.own, ...sql], after));
  const was = edgeFinder(before, renamedFrom);
  const behind = changeFinder(changes, dbt.derived);
  const former = formerRoutes(before, renamedFrom);
  const broken = after.faults.map((written) => {
    const fault = former(meant(written, behind, was));
    const found = behind(fault);
    return {
      fault,
      introduced: introduced.has(written),
      was: was(fault),
      cause: fault.cause ?? (found ? causeOf(found.change, fault) : null),
      change: found?.change ?? null,
      steps: found?.steps ?? [],
    };
  });
  const retyped = retypedReferences(before, after, renamedFrom);
  return { before, after, changes, derived: dbt.derived, broken: broken.filter(isWorthTelling), retyped, renamedFrom };
}

/** The same graph on both sides: all trouble is old. */
export function noDiff(before: Graph, after: Graph): GraphDiff {
  const broken = after.faults.map((fault) => ({
    fault,
    introduced: false,
    was: null,
    cause: fault.cause,
    change: null,
    steps: [],
  }));
  return { before, after, changes: [], derived: [], broken: broken.filter(isWorthTelling), retyped: [] };
}

/** Equal faults are counted; those with an unchanged statement are matched first, so the edited one is the new one. */
function newFaults(
  before: Graph,
  after: Graph,
  renamedFrom: (path: string) => string,
  former: (fault: Fault) => Fault,
): Set<Fault> {
  const strict = (fault: Fault, path: string) => `${loose(fault, path)}\u0000${fault.statement}`;
  const loose = (fault: Fault, path: string) =>
    [
      fault.code,
      isFile(fault.from) ? path : '',
      asset(fault.from, path),
      fault.to,
      fault.column,
      fault.clause,
      fault.wanted,
      // That a column has another type is no news of it being gone.
      fault.code === 'drifted-entity' ? fault.details[0] : '',
    ].join('\u0000');
  const known = new Map<string, Fault[]>();
  for (const fault of before.faults) {
    for (const key of [strict(fault, fault.path), loose(fault, fault.path)]) {
      const same = known.get(key);
      if (same) same.push(fault);
      else known.set(key, [fault]);
    }
  }
  const taken = new Set<Fault>();
  const fresh = new Set(after.faults);
  for (const keyOf of [strict, loose]) {
    for (const fault of after.faults) {
      if (!fresh.has(fault)) continue;
      const path = renamedFrom(fault.path);
      const old = known.get(keyOf(former(fault), path))?.find((candidate) => !taken.has(candidate));
      if (!old) continue;
      taken.add(old);
      fresh.delete(fault);
    }
  }
  return fresh;
}

/** A fault as it was said before the models and columns in it were renamed: old trouble goes with them. */
function formerNames(changes: readonly Change[], after: Graph): (fault: Fault) => Fault {
  const names = new Map<string, { id: string; name: string; was: string }>();
  const columns = new Map<string, string>();
  for (const { kind, asset: id, column, renamedTo, path } of changes) {
    if (kind === 'column-renamed' && column !== null) columns.set(`${id}\u0000${renamedTo}`, column);
    if (kind !== 'asset-renamed' || renamedTo === null) continue;
    const node = after.nodes.find(
      (one) => one.name === renamedTo && one.path === path && kindOf(one.id) === kindOf(id),
    );
    if (node) names.set(node.id, { id, name: renamedTo, was: id.slice(id.lastIndexOf('.') + 1) });
  }
  if (names.size === 0 && columns.size === 0) return (fault) => fault;
  return (fault) => {
    const column = columns.get(`${fault.to}\u0000${fault.column}`);
    // An entity that follows a renamed column differs from it in what it differed before.
    if (column !== undefined && fault.code === 'drifted-entity')
      return { ...fault, column, wanted: fault.wanted.replace(/[^.]*$/, () => column) };
    const to = names.get(fault.to);
    const wanted =
      to && fault.wanted.startsWith(`${to.name}.`) ? to.was + fault.wanted.slice(to.name.length) : fault.wanted;
    return { ...fault, from: names.get(fault.from)?.id ?? fault.from, to: to?.id ?? fault.to, wanted };
  };
}

/** Assets that are files carry their path in their id. */
function asset(id: string, path: string): string {
  return isFile(id) ? `${kindOf(id)}:${path}` : id;
}

/** Objects are the same wherever they are written: a function that is made again elsewhere keeps its old trouble. */
function isFile(id: string): boolean {
  return ['migration', 'sql', 'code'].includes(kindOf(id));
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
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

const TAKES_AWAY = /^(asset|table|view|column|property|enum|function|enum-value)-(removed|renamed)$/;

interface Behind {
  change: Change;
  steps: TrailStep[];
}

function changeFinder(changes: Change[], derived: DerivedChange[]): (fault: Fault) => Behind | null {
  const byAsset = new Map<string, { own: Change; behind: Behind }[]>();
  const add = (own: Change, behind: Behind) => {
    if (TAKES_AWAY.test(own.kind)) byAsset.set(own.asset, [...(byAsset.get(own.asset) ?? []), { own, behind }]);
  };
  for (const change of changes) add(change, { change, steps: [] });
  for (const { change, root, steps } of derived) add(change, { change: root, steps });
  return (fault) => {
    const gone = byAsset.get(fault.to) ?? [];
    const found = gone.find(({ own }) => own.column === fault.column) ?? gone.find(({ own }) => own.column === null);
    return found?.behind ?? null;
  };
}

/** What dbt's templates leave open may be anything; only what did resolve before is told. */
function isWorthTelling({ fault, introduced, was, change }: BrokenReference): boolean {
  if (fault.code === 'unknown-prop' || fault.code === 'missing-prop') return introduced;
  // Most of what nothing here answers is answered elsewhere.
  if (fault.code === 'unknown-route') return was !== null;
  // Of a GraphQL document, which may be written for another server too.
  if (fault.code === 'unknown-property' && fault.clause === 'call') return was !== null;
  // What an untyped answer never had may come from elsewhere.
  if (fault.code === 'unknown-response-field' && fault.clause === 'call') return was !== null;
  if (fault.certainty !== 'possible' || !fault.from.startsWith('dbt:')) return true;
  return was !== null || change !== null || fault.code === 'upstream-broken';
}

/** A name that several could have had: the one that changed, else the one that had it. */
function meant(fault: Fault, behind: (fault: Fault) => unknown, was: (fault: Fault) => unknown): Fault {
  if (!fault.candidates || fault.candidates.length < 2) return fault;
  const choices = fault.candidates.map((to) => ({ ...fault, to }));
  return choices.find((choice) => behind(choice)) ?? choices.find((choice) => was(choice)) ?? fault;
}

function causeOf(change: Change, fault: Fault): Cause {
  const place: Place = change;
  const cause: Cause = {
    path: place.path,
    line: place.line,
    startColumn: place.startColumn,
    endLine: place.endLine,
    endColumn: place.endColumn,
    kind: change.renamedTo === null ? 'dropped' : 'renamed',
    renamedTo: change.renamedTo,
  };
  const elsewhere = change.asset !== fault.to && change.column !== null;
  return elsewhere ? { ...cause, root: { asset: change.asset, column: change.column } } : cause;
}

function byPlace(a: Change, b: Change): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
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
