// Nodes in build order and edges in; added to both, in place: the columns that readers name of assets whose columns are
// not all known, followed through every `*` down to where they come from.

import type { Edge, Node } from '../../model/graph';

interface Wanted {
  name: string;
  /** Somebody means this asset and no other. */
  sure: boolean;
}

export function inferColumns(nodes: readonly Node[], edges: Edge[]): void {
  const partial = new Map(nodes.flatMap((node) => (node.partial ? [[node.id, node] as const] : [])));
  if (partial.size === 0) return;
  const known = new Map([...partial].map(([id, node]) => [id, new Set(node.columns.map(({ name }) => keyOf(name)))]));
  const wanted = new Map<string, Map<string, Wanted>>();
  const want = ({ to, toColumn, certainty }: Edge) => {
    if (toColumn === null || toColumn === '*' || /dbt_unknown/i.test(toColumn)) return;
    if (!partial.has(to) || known.get(to)!.has(keyOf(toColumn))) return;
    const names = wanted.get(to) ?? new Map<string, Wanted>();
    wanted.set(to, names);
    const before = names.get(keyOf(toColumn));
    if (before) before.sure ||= certainty !== 'possible';
    else names.set(keyOf(toColumn), { name: toColumn, sure: certainty !== 'possible' });
  };
  for (const edge of edges) want(edge);
  const rests = restsOf(partial, edges);
  // Readers come after what they read, so that whatever they want has been asked for when its owner's turn comes.
  for (const node of [...nodes].reverse()) {
    const names = wanted.get(node.id);
    if (!names) continue;
    for (const edge of passOn(node, names, rests.get(node.id) ?? [], known)) {
      edges.push(edge);
      want(edge);
    }
    const place = rests.get(node.id)?.[0];
    for (const { name, sure } of names.values()) {
      const line = place?.path === node.path ? place.line : node.line;
      if (sure) node.columns.push({ name, type: '', nullable: true, default: null, line, inferred: true });
    }
  }
}

/** For each partial asset what its `*` is made of, each once. */
function restsOf(partial: ReadonlyMap<string, Node>, edges: readonly Edge[]): Map<string, Edge[]> {
  const rests = new Map<string, Edge[]>();
  const seen = new Set<string>();
  for (const edge of edges) {
    if (edge.kind !== 'derives' || edge.fromColumn !== '*' || !partial.has(edge.from)) continue;
    const key = `${edge.from}\0${edge.to}\0${edge.toColumn}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const known = rests.get(edge.from);
    if (known) known.push(edge);
    else rests.set(edge.from, [edge]);
  }
  return rests;
}

/** A name out of `*` is that of the relation behind it; where several may have it, of each, possibly. */
function passOn(
  node: Node,
  names: ReadonlyMap<string, Wanted>,
  rests: readonly Edge[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Edge[] {
  const passed: Edge[] = [];
  for (const { name, sure } of names.values()) {
    // Columns that are known were written out where the `*` stood, and would not be among the rest.
    const from = rests.filter((rest) => rest.toColumn !== '*' || !(known.get(rest.to)?.has(keyOf(name)) ?? true));
    const certainty = sure && from.length === 1 ? 'likely' : 'possible';
    for (const rest of from) {
      const toColumn = rest.toColumn === '*' ? name : rest.toColumn;
      passed.push({ ...rest, from: node.id, fromColumn: name, toColumn, certainty, type: '' });
    }
  }
  return passed;
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
