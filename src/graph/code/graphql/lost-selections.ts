// Two graphs in; fields that GraphQL documents still select although what fills them is gone: a member whose column a migration
// took, or a member of the entity or model behind the type. Each with the way from what went to the document, out.

import type { TrailStep } from '../../../model/finding';
import type { Edge, Graph, Node } from '../../../model/graph';
import { causeSteps, type GoneMember } from '../lost-fields';

export interface LostSelection {
  /** Where the document selects it. */
  edge: Edge;
  gone: GoneMember;
  route: string | null;
  /** As documents call it: `User.email`. */
  wanted: string;
  steps: TrailStep[];
}

/** `emptied`: members that are still declared, and nothing fills them. */
export function lostSelections(before: Graph, after: Graph, emptied: readonly GoneMember[]): LostSelection[] {
  const selected = after.edges.filter(isSelection);
  if (selected.length === 0) return [];
  const nodes = new Map(after.nodes.map((node) => [node.id, node]));
  const found: LostSelection[] = [];
  for (const gone of [...emptied, ...unbacked(before, nodes)]) {
    const filled = new Set([keyOf(gone.asset, gone.column)]);
    for (const { kind, from, fromColumn, to, toColumn } of before.edges)
      if (kind === 'derives' && to === gone.asset && toColumn === gone.column && fromColumn !== null)
        filled.add(keyOf(from, fromColumn));
    for (const edge of selected) {
      if (!filled.has(keyOf(edge.to, edge.toColumn!))) continue;
      found.push({ edge, gone, ...wayOf(edge, gone, after, nodes) });
    }
  }
  return found;
}

/** Of a document: calls over HTTP read fields of routes, or types as a whole. */
function isSelection({ kind, clause, from, to, toColumn }: Edge): boolean {
  return (
    kind === 'reads' &&
    clause === 'call' &&
    toColumn !== null &&
    from.startsWith('code:') &&
    /^(?:type|entity):/.test(to)
  );
}

/** Members of an entity that a type of its own is filled from, and that the entity no longer has. */
function unbacked(before: Graph, nodes: ReadonlyMap<string, Node>): GoneMember[] {
  const gone = new Map<string, GoneMember>();
  for (const { kind, from, fromColumn, to, toColumn } of before.edges) {
    if (kind !== 'derives' || fromColumn === null || toColumn === null) continue;
    if (!from.startsWith('type:') || !to.startsWith('entity:')) continue;
    const entity = nodes.get(to);
    if (!entity || entity.partial || entity.columns.some(({ name }) => name === toColumn)) continue;
    const { path, line, startColumn, endLine, endColumn } = entity;
    const cause = { path, line, startColumn, endLine, endColumn, kind: 'dropped' as const, renamedTo: null };
    gone.set(keyOf(to, toColumn), { asset: to, column: toColumn, cause });
  }
  return [...gone.values()];
}

function wayOf(
  { path, line, to, toColumn }: Edge,
  gone: GoneMember,
  after: Graph,
  nodes: ReadonlyMap<string, Node>,
): Pick<LostSelection, 'route' | 'wanted' | 'steps'> {
  const type = nodes.get(to);
  const asked = after.edges.filter(
    (edge) => edge.path === path && edge.kind === 'calls' && edge.to.startsWith('route:') && edge.line <= line,
  );
  const route = asked.sort((a, b) => b.line - a.line)[0];
  const served = route && nodes.get(route.to);
  const declared = type?.columns.find(({ name }) => name === toColumn);
  const steps = [
    ...causeSteps(gone.cause, gone, nodes.get(gone.asset)),
    ...(type && to !== gone.asset
      ? [{ asset: to, column: toColumn, path: type.path, line: declared?.line ?? type.line }]
      : []),
    ...(served ? [{ asset: served.id, column: null, path: served.path, line: served.line }] : []),
  ];
  return { route: route?.to ?? null, wanted: `${type?.name ?? ''}.${toColumn}`, steps };
}

function keyOf(asset: string, column: string): string {
  return `${asset}\0${column}`;
}
