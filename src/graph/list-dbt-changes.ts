// Two graphs and what changed in their databases in; what changed in models, seeds and sources out: by their own doing,
// or because something upstream did.

import type { Change, ChangeKind } from '../model/change';
import type { TrailStep } from '../model/finding';
import type { Edge, Graph, Node, NodeColumn } from '../model/graph';
import type { Place } from '../model/range';

/** A model that lost a column through `*`, or whose column took another type from upstream. */
export interface DerivedChange {
  change: Change;
  root: Change;
  /** From what is downstream of the root to the asset of the change. */
  steps: TrailStep[];
}

export interface DbtChanges {
  own: Change[];
  derived: DerivedChange[];
}

const RELATION = new Set(['dbt-model', 'dbt-seed', 'dbt-snapshot', 'dbt-source']);

export function listDbtChanges(
  before: Graph,
  after: Graph,
  known: readonly Change[],
  renamedFrom: (path: string) => string,
): DbtChanges {
  const old = before.nodes.filter((node) => RELATION.has(node.kind));
  if (old.length === 0) return { own: [], derived: [] };
  const now = after.nodes.filter((node) => RELATION.has(node.kind));
  const all = compareAssets(old, now, before, after, renamedFrom);
  return splitByRoot(all, known, before, after);
}

function compareAssets(
  old: readonly Node[],
  now: readonly Node[],
  before: Graph,
  after: Graph,
  renamedFrom: (path: string) => string,
): Change[] {
  const nowById = new Map(now.map((node) => [node.id, node]));
  const oldIds = new Set(old.map((node) => node.id));
  const fresh = now.filter((node) => !oldIds.has(node.id));
  const used = new Set<Node>();
  const changes: Change[] = [];
  const sources = { before: sourcesByColumn(before), after: sourcesByColumn(after) };
  for (const node of old) {
    const successor = nowById.get(node.id);
    if (successor) {
      changes.push(...compareColumns(node, successor, sources));
      continue;
    }
    const renamed = fresh.find((candidate) => !used.has(candidate) && isRenamed(node, candidate, renamedFrom));
    if (renamed) used.add(renamed);
    changes.push(
      renamed
        ? changeOf('asset-renamed', node.id, null, renamed, { renamedTo: renamed.name })
        : changeOf('asset-removed', node.id, null, node),
    );
  }
  for (const node of fresh) if (!used.has(node)) changes.push(changeOf('asset-added', node.id, null, node));
  return changes;
}

/** The same file under another name, or the same columns under another name in the same folder. */
function isRenamed(old: Node, now: Node, renamedFrom: (path: string) => string): boolean {
  if (old.kind !== now.kind) return false;
  if (now.path !== old.path && renamedFrom(now.path) === old.path) return true;
  if (folderOf(old.path) !== folderOf(now.path) || old.columns.length < 2) return false;
  if (old.kind === 'dbt-source' && Math.abs(old.line - now.line) > 1) return false;
  return names(old) === names(now);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function names(node: Node): string {
  return node.columns
    .map((column) => column.name)
    .sort()
    .join('\0');
}

interface ColumnSources {
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
}

function compareColumns(old: Node, now: Node, sources: ColumnSources): Change[] {
  if (old.partial || now.partial) return [];
  const nowByName = new Map(now.columns.map((column) => [column.name, column]));
  const oldNames = new Set(old.columns.map((column) => column.name));
  const added = now.columns.filter((column) => !oldNames.has(column.name));
  const used = new Set<NodeColumn>();
  const changes: Change[] = [];
  for (const [position, column] of old.columns.entries()) {
    const same = nowByName.get(column.name);
    if (same) {
      if (column.type !== '' && same.type !== '' && column.type !== same.type) {
        const place = placeAt(now, same.line);
        changes.push(
          changeOf('column-type-changed', now.id, column.name, place, { before: column.type, after: same.type }),
        );
      }
      continue;
    }
    const successor = added.find(
      (candidate) => !used.has(candidate) && takesOver(old, now, column, candidate, position, sources),
    );
    if (successor) {
      used.add(successor);
      const place = placeAt(now, successor.line);
      changes.push(changeOf('column-renamed', now.id, column.name, place, { renamedTo: successor.name }));
    } else
      changes.push(
        changeOf('column-removed', now.id, column.name, placeAt(now, lineOfGap(old, nowByName, position, now))),
      );
  }
  for (const column of added) {
    if (used.has(column)) continue;
    const place = placeAt(now, column.line);
    changes.push(changeOf('column-added', now.id, column.name, place, { after: column.type || null }));
  }
  return changes;
}

/** In a seed the column at the same position of as many; in a model the one made of the same columns. */
function takesOver(
  old: Node,
  now: Node,
  column: NodeColumn,
  candidate: NodeColumn,
  position: number,
  sources: ColumnSources,
): boolean {
  const samePosition = old.columns.length === now.columns.length && now.columns[position] === candidate;
  if (old.kind === 'dbt-seed') return samePosition;
  const was = sources.before.get(`${old.id}\0${column.name}`);
  const is = sources.after.get(`${now.id}\0${candidate.name}`);
  if (was === undefined || is === undefined) return samePosition && was === is && old.kind !== 'dbt-source';
  return was === is;
}

function sourcesByColumn(graph: Graph): Map<string, string> {
  const sources = new Map<string, Set<string>>();
  for (const edge of graph.edges) {
    if (edge.kind !== 'derives' || edge.fromColumn === null || !edge.from.startsWith('dbt:')) continue;
    const key = `${edge.from}\0${edge.fromColumn}`;
    const known = sources.get(key) ?? new Set();
    sources.set(key, known.add(`${edge.to}\0${edge.toColumn}`));
  }
  return new Map([...sources].map(([key, set]) => [key, [...set].sort().join('\x01')]));
}

/** Where a removed column would stand: beside the next one that is still there. */
function lineOfGap(old: Node, now: ReadonlyMap<string, NodeColumn>, position: number, node: Node): number {
  const next = old.columns.slice(position + 1).find((column) => now.has(column.name));
  if (next) return now.get(next.name)!.line;
  return node.columns.at(-1)?.line ?? node.line;
}

function placeAt(node: Node, line: number): Place {
  return { path: node.path, line, startColumn: 1, endLine: line, endColumn: 1 };
}

function changeOf(
  kind: ChangeKind,
  asset: string,
  column: string | null,
  place: Place,
  more: Partial<Change> = {},
): Change {
  const { path, line, startColumn, endLine, endColumn } = place;
  return {
    path,
    line,
    startColumn,
    endLine,
    endColumn,
    kind,
    asset,
    column,
    renamedTo: null,
    before: null,
    after: null,
    ...more,
  };
}

// ---------------------------------------------------------------- by whose doing

/** `gone`, `type`, `added`: what may follow from what. */
function sort(kind: ChangeKind): string {
  if (/-(removed|renamed)$/.test(kind)) return 'gone';
  return kind === 'column-type-changed' ? 'type' : kind === 'column-added' ? 'added' : kind;
}

function keyOf(change: Change): string {
  return `${sort(change.kind)}\0${change.asset}\0${change.column ?? ''}`;
}

function splitByRoot(all: readonly Change[], known: readonly Change[], before: Graph, after: Graph): DbtChanges {
  const byKey = new Map([...known, ...all].map((change) => [keyOf(change), change]));
  // The new name of a renamed column comes along with it.
  for (const change of [...known, ...all]) {
    if (change.kind === 'column-renamed') byKey.set(`added\0${change.asset}\0${change.renamedTo}`, change);
  }
  const wanted = new Set(all.map((change) => `${change.asset}\0${change.column ?? ''}`));
  const upstream = { before: upstreamOf(before, wanted), after: upstreamOf(after, wanted) };
  const parents = new Map<Change, Change | null>();
  for (const change of all) parents.set(change, parentOf(change, byKey, upstream));
  const result: DbtChanges = { own: [], derived: [] };
  for (const change of all) {
    const path = [change];
    const seen = new Set(path);
    for (let at = parents.get(change); at && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      path.push(at);
    }
    const root = path.pop()!;
    if (root === change) result.own.push(change);
    else if (sort(change.kind) !== 'added') {
      const steps = path.reverse().map(({ asset, column, path: file, line }) => ({ asset, column, path: file, line }));
      result.derived.push({ change, root, steps });
    }
  }
  return result;
}

function upstreamOf(graph: Graph, wanted: ReadonlySet<string>): Map<string, Edge[]> {
  const upstream = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    if (edge.kind !== 'derives' || edge.fromColumn === null || edge.toColumn === null) continue;
    const key = `${edge.from}\0${edge.fromColumn}`;
    if (!wanted.has(key)) continue;
    const edges = upstream.get(key);
    if (edges) edges.push(edge);
    else upstream.set(key, [edge]);
  }
  return upstream;
}

function parentOf(
  change: Change,
  byKey: ReadonlyMap<string, Change>,
  upstream: { before: ReadonlyMap<string, Edge[]>; after: ReadonlyMap<string, Edge[]> },
): Change | null {
  if (change.column === null) return null;
  const kind = sort(change.kind);
  const edges = (kind === 'gone' ? upstream.before : upstream.after).get(`${change.asset}\0${change.column}`) ?? [];
  for (const edge of edges) {
    // A column that is made of another, by another name, is there as long as its own text is.
    if (kind !== 'type' && edge.toColumn!.toLowerCase() !== change.column.toLowerCase()) continue;
    const parent = byKey.get(`${kind}\0${edge.to}\0${edge.toColumn}`);
    if (parent && parent !== change) return parent;
  }
  return null;
}
