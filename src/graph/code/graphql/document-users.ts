// A graph in; the components that use what a GraphQL document asks for, with the way to each, out: they are in its file, import
// it, or import the hook that a generator makes of it.

import type { TrailStep } from '../../../model/finding';
import type { Graph } from '../../../model/graph';

/** From the document to the hook around it, and from that to what shows its data. */
const DEEPEST = 3;
const MOST = 200;

/** The nearest component; empty where none is known. */
export function documentUsers({ nodes, edges }: Graph): (path: string) => TrailStep[] {
  const components = new Map<string, TrailStep>();
  for (const { id, kind, path, line } of nodes)
    if (kind === 'component' && !components.has(path)) components.set(path, { asset: id, column: null, path, line });
  const importers = new Map<string, Set<string>>();
  for (const { clause, from, to } of edges) {
    if (clause !== 'import' || !from.startsWith('code:') || !to.startsWith('code:')) continue;
    const known = importers.get(to);
    if (known) known.add(from);
    else importers.set(to, new Set([from]));
  }
  return (path) => {
    let level = [`code:${path}`];
    const seen = new Set(level);
    for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
      for (const id of level) {
        const found = components.get(id.slice('code:'.length));
        if (found) return [found];
      }
      const next = level.flatMap((id) => [...(importers.get(id) ?? [])]).filter((id) => !seen.has(id));
      for (const id of next) seen.add(id);
      level = seen.size > MOST ? [] : [...new Set(next)].sort();
    }
    return [];
  };
}
