// The graph of a page in, the same graph with its edges by node out: built once, walked often.

import { type GraphData, NO_COLUMN } from '../page-data';

export interface GraphIndex {
  data: GraphData;
  /** Edges that leave a node (to its readers), and that come in. Positions in `data.edges`. */
  out: number[][];
  into: number[][];
  /** Columns of each node that an edge names or a mark stands on, in their order. */
  linked: number[][];
  /** An asset that is read as a whole by a reader that also names columns: that edge says nothing more. */
  isCarrier: boolean[];
  /** Each source and reader once: what is drawn from afar. */
  pairs: { source: number; target: number; broken: boolean }[];
  /** Of each edge, its position in `pairs`. */
  pairOf: number[];
}

export function indexGraph(data: GraphData): GraphIndex {
  const out: number[][] = data.nodes.map(() => []);
  const into: number[][] = data.nodes.map(() => []);
  const named: Set<number>[] = data.nodes.map(
    (node) => new Set(node.columns.flatMap((c, at) => (c[2] === '' ? [] : [at]))),
  );
  const withColumns = new Set<number>();
  const pairs = new Map<number, { source: number; target: number; broken: boolean; at: number }>();
  const pairOf: number[] = [];
  for (const [index, [source, sourceColumn, target, targetColumn, , , broken]] of data.edges.entries()) {
    const pair = source * data.nodes.length + target;
    const known = pairs.get(pair);
    if (known) known.broken ||= broken === 1;
    else pairs.set(pair, { source, target, broken: broken === 1, at: pairs.size });
    pairOf.push(pairs.get(pair)!.at);
    out[source]!.push(index);
    into[target]!.push(index);
    if (sourceColumn >= 0) named[source]!.add(sourceColumn);
    if (targetColumn >= 0) named[target]!.add(targetColumn);
    if (sourceColumn !== NO_COLUMN) withColumns.add(pair);
  }
  const isCarrier = data.edges.map(
    ([source, sourceColumn, target, , , , broken]) =>
      sourceColumn === NO_COLUMN && broken === 0 && withColumns.has(source * data.nodes.length + target),
  );
  const linked = named.map((columns) => [...columns].sort((a, b) => a - b));
  return { data, out, into, linked, isCarrier, pairs: [...pairs.values()], pairOf };
}
