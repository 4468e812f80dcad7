// The difference of two graphs in; for an import of a name that is no longer exported, where the name came from and what it
// is called there now, out.

import type { Edge, Fault, Graph, Node, NodeColumn } from '../../model/graph';
import type { BrokenReference } from '../diff-graphs';

export interface LostExport {
  /** What declared it. */
  module: Node;
  column: NodeColumn;
  /** It is still there: a module between no longer passes it on. */
  kept: boolean;
  renamedTo: string | null;
}

interface Graphs {
  before: Graph;
  after: Graph;
  broken: readonly BrokenReference[];
  renamedFrom?: (path: string) => string;
}

/** Null where it was not there before either. */
export function lostExports({
  before,
  after,
  broken,
  renamedFrom = (path) => path,
}: Graphs): (fault: Fault) => LostExport | null {
  const origins = originsOf(before, broken);
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  const is = new Map(after.nodes.map((node) => [node.id, node]));
  return ({ path, column: name, details }) => {
    const origin = origins.get(`${renamedFrom(path)}\0${name}`)?.to;
    // Of a member of a whole module no edge tells: of those that were asked, the last one that had it.
    const asked = details.map((one) => `code:${renamedFrom(one)}`);
    const id = origin ?? asked.findLast((one) => was.get(one)?.columns.some((column) => column.name === name));
    const module = was.get(id ?? '');
    const column = module?.columns.find((candidate) => candidate.name === name);
    if (!module || !column) return null;
    const now = is.get(module.id);
    const kept = now?.columns.some((candidate) => candidate.name === name) ?? false;
    return { module, column, kept, renamedTo: kept ? null : renamedTo(module, now, column) };
  };
}

/** Where names came from, by the file that imports them: through barrels rather than the barrel. */
function originsOf({ edges }: Graph, broken: readonly BrokenReference[]): Map<string, Edge> {
  const names = new Set(broken.flatMap(({ fault }) => (fault.code === 'missing-export' ? (fault.column ?? []) : [])));
  const origins = new Map<string, Edge>();
  for (const edge of edges) {
    if (edge.toColumn === null || !names.has(edge.toColumn) || !edge.clause.startsWith('import')) continue;
    const key = `${edge.path}\0${edge.toColumn}`;
    if (edge.kind === 'reads' || !origins.has(key)) origins.set(key, edge);
  }
  return origins;
}

/** The one new export of the same sort, where one of that sort went. */
function renamedTo(old: Node, now: Node | undefined, { name, type }: NodeColumn): string | null {
  if (!now) return null;
  const was = new Set(old.columns.map((column) => column.name));
  const is = new Set(now.columns.map((column) => column.name));
  const gone = old.columns.filter((column) => column.type === type && !is.has(column.name));
  const fresh = now.columns.filter((column) => column.type === type && !was.has(column.name));
  return gone.length === 1 && fresh.length === 1 && gone[0]!.name === name ? fresh[0]!.name : null;
}
