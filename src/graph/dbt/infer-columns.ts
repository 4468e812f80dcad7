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
  const known = new Map(nodes.map((node) => [node.id, new Set(node.columns.map(({ name }) => keyOf(name)))]));
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
  const mayHave = (id: string, name: string) => partial.has(id) || (known.get(id)?.has(keyOf(name)) ?? false);
  // Readers come after what they read, so that whatever they want has been asked for when its owner's turn comes.
  for (const node of [...nodes].reverse()) {
    const names = wanted.get(node.id);
    if (!names) continue;
    const passed = passOn(node, names, rests.get(node.id) ?? [], mayHave);
    for (const edge of passed) {
      edges.push(edge);
      want(edge);
    }
    const traced = new Set(passed.map((edge) => edge.fromColumn));
    const isMade = node.kind === 'dbt-model' || node.kind === 'dbt-snapshot';
    const place = rests.get(node.id)?.[0];
    for (const { name, sure } of names.values()) {
      const line = place?.path === node.path ? place.line : node.line;
      const untraced = isMade && !traced.has(name) ? { untraced: true as const } : {};
      if (sure) node.columns.push({ name, type: '', nullable: true, default: null, line, inferred: true, ...untraced });
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
  mayHave: (id: string, name: string) => boolean,
): Edge[] {
  const passed: Edge[] = [];
  for (const { name, sure } of names.values()) {
    const from = rests.filter((rest) => rest.toColumn !== '*' || mayHave(rest.to, name));
    // The rests of a union are each sure; those of a join are not, but for the only one that may have the name.
    const only = sure && from.length === 1;
    for (const rest of from) {
      const certainty = only || (sure && rest.certainty !== 'possible') ? 'likely' : 'possible';
      const toColumn = rest.toColumn === '*' ? name : rest.toColumn;
      passed.push({ ...rest, from: node.id, fromColumn: name, toColumn, certainty, type: '' });
    }
  }
  return passed;
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
