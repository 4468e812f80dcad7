// The part of the graph that a change touches: what a report draws. Union of both sides, so that what is gone stays visible.

import type { Edge, Node, NodeColumn } from './graph';

/** `removed`: only the base has it. `added`: only the head has it. `changed`: a change of the review names it. */
export type Mark = 'removed' | 'added' | 'changed' | null;

export interface AffectedColumn extends NodeColumn {
  mark: Mark;
}

export interface AffectedNode extends Omit<Node, 'columns'> {
  columns: AffectedColumn[];
  mark: Mark;
}

export interface AffectedEdge extends Edge {
  /** It resolved at base and does not at head. */
  broken: boolean;
}

export interface AffectedGraph {
  nodes: AffectedNode[];
  edges: AffectedEdge[];
  /** Assets reached beyond the limit, which are not among `nodes`. */
  left: number;
}
