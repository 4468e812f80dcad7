// Two graphs in, the second with what the checker found; fields that clients still expect of an answer that no longer has
// them, each with the way from what went to the client's type, out.

import type { TrailStep } from '../../model/finding';
import type { Cause, Edge, Graph, Node } from '../../model/graph';
import { indexEdges, type EdgesByEnd } from './edges-by-end';

export interface LostField {
  /** Member of the client's type. */
  asset: string;
  column: string;
  path: string;
  line: number;
  startColumn: number;
  endColumn: number;
  route: string;
  /** What is gone on the server. */
  gone: { asset: string; column: string };
  cause: Cause | null;
  /** From what went to the route. */
  steps: TrailStep[];
}

interface Start {
  asset: string;
  column: string;
  gone: { asset: string; column: string };
  cause: Cause | null;
  steps: TrailStep[];
}

/** Nobody passes a value through more types. */
const DEEPEST = 6;

export interface GoneMember {
  asset: string;
  column: string;
  cause: Cause | null;
}

/** `emptied`: members that are still declared, and nothing fills them. */
export function lostFields(before: Graph, after: Graph, emptied: readonly GoneMember[] = []): LostField[] {
  const old = indexEdges(before.edges, isAnswer);
  const now = indexEdges(after.edges, isAnswer);
  const nodes = new Map(after.nodes.map((node) => [node.id, node]));
  const found = new Map<string, LostField>();
  const starts = emptied.map(
    (gone): Start => ({ ...gone, gone, steps: causeSteps(gone.cause, gone, nodes.get(gone.asset)) }),
  );
  for (const start of [...unfilled(after, now, nodes), ...gone(before, after, old, now, nodes), ...starts]) {
    for (const lost of follow(start, old, nodes)) found.set(`${lost.asset}\0${lost.column}\0${lost.route}`, lost);
  }
  return [...found.values()];
}

function isAnswer({ kind, from, fromColumn }: Edge): boolean {
  return (
    fromColumn !== null &&
    (kind === 'derives' || kind === 'reads') &&
    (from.startsWith('route:') || from.startsWith('type:'))
  );
}

/** Members whose value reads something that no longer is: `email: user.email`. */
function unfilled(after: Graph, now: EdgesByEnd, nodes: ReadonlyMap<string, Node>): Start[] {
  const starts: Start[] = [];
  for (const fault of after.faults) {
    if (fault.code !== 'unknown-property' || fault.column === null) continue;
    for (const edge of now.to(`code:${fault.path}`)) {
      if (edge.kind !== 'reads' || edge.toColumn !== null || !holds(edge, fault)) continue;
      const gone = { asset: fault.to, column: fault.column };
      const steps = [
        ...causeSteps(fault.cause, gone, nodes.get(fault.to)),
        { asset: edge.from, column: edge.fromColumn, path: fault.path, line: fault.line },
      ];
      starts.push({ asset: edge.from, column: edge.fromColumn!, gone, cause: fault.cause, steps });
    }
  }
  return starts;
}

function holds(outer: Edge, inner: { line: number; startColumn: number }): boolean {
  if (inner.line < outer.line || inner.line > outer.endLine) return false;
  if (inner.line === outer.line && inner.startColumn < outer.startColumn) return false;
  return inner.line !== outer.endLine || inner.startColumn <= outer.endColumn;
}

/** Fields that a route answered with and, still there, does not. */
function gone(
  before: Graph,
  after: Graph,
  old: EdgesByEnd,
  now: EdgesByEnd,
  nodes: ReadonlyMap<string, Node>,
): Start[] {
  const starts: Start[] = [];
  for (const route of before.nodes) {
    if (route.kind !== 'route') continue;
    const is = nodes.get(route.id);
    if (!is || is.partial || is.columns.length === 0) continue;
    const kept = new Set(is.columns.map(({ name }) => name));
    for (const { name } of route.columns) {
      if (kept.has(name)) continue;
      const source = old.from(route.id, name).find(({ toColumn }) => toColumn !== null);
      const asset = source ? source.to : route.id;
      const target = nodes.get(asset) ?? is;
      const cause = after.faults.find((fault) => fault.to === asset && fault.column === name)?.cause ?? null;
      const steps = [{ asset, column: name, path: cause?.path ?? target.path, line: cause?.line ?? target.line }];
      starts.push({ asset: route.id, column: name, gone: { asset, column: name }, cause, steps });
    }
  }
  return now ? starts : [];
}

/** What was meant to go, where it went; then the member that still is declared. */
export function causeSteps(
  cause: Cause | null,
  { asset, column }: { asset: string; column: string },
  node: Node | undefined,
): TrailStep[] {
  if (cause === null) return [];
  const { path, line, root } = cause;
  const declared = node?.columns.find(({ name }) => name === column);
  if (!root || !node || !declared) return [{ asset, column, path, line }];
  return [
    { ...root, path, line },
    { asset, column, path: node.path, line: declared.line },
  ];
}

/** Along the answer to the types that clients declare for it. */
function follow(start: Start, old: EdgesByEnd, nodes: ReadonlyMap<string, Node>): LostField[] {
  const found: LostField[] = [];
  const pending = [
    {
      asset: start.asset,
      column: start.column,
      steps: start.steps,
      route: start.asset.startsWith('route:') ? start.asset : '',
      depth: 0,
    },
  ];
  const seen = new Set<string>();
  while (pending.length > 0) {
    const { asset, column, steps, route, depth } = pending.pop()!;
    if (depth > DEEPEST || seen.has(`${asset}\0${column}`)) continue;
    seen.add(`${asset}\0${column}`);
    const node = nodes.get(asset);
    const at = node?.columns.find(({ name }) => name === column);
    if (route !== '' && asset.startsWith('type:')) {
      // The client no longer expects it.
      if (!node || !at) continue;
      const { path } = node;
      found.push({
        asset,
        column,
        path,
        line: at.line,
        startColumn: 1,
        endColumn: 1,
        route,
        gone: start.gone,
        cause: start.cause,
        steps,
      });
      continue;
    }
    for (const edge of old.to(asset, column)) {
      if (edge.kind !== 'derives' || edge.fromColumn === null) continue;
      const isRoute = edge.from.startsWith('route:');
      const reached = nodes.get(edge.from);
      const step =
        isRoute && reached
          ? [{ asset: edge.from, column: edge.fromColumn, path: reached.path, line: reached.line }]
          : [];
      const called = edge.from.startsWith('type:')
        ? [{ asset: `code:${edge.path}`, column: null, path: edge.path, line: edge.line }]
        : [];
      pending.push({
        asset: edge.from,
        column: edge.fromColumn,
        steps: [...steps, ...step, ...called],
        route: isRoute ? edge.from : route,
        depth: depth + 1,
      });
    }
  }
  return found;
}
