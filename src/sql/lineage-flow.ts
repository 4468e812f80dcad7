// How values flow: each value knows the columns it is made of and the places that read them. In: flows. Out: joined and collected flows.

import type { Read, Source } from './catalog';

/** Inputs are shared, not copied: a chain of a thousand pass-through columns is one flow. May be cyclic (recursive CTEs). */
export interface Flow {
  sources: Source[];
  reads: Read[];
  inputs: Flow[];
  /** Something else flows in, and nobody can tell what. */
  gap?: boolean;
}

export function emptyFlow(): Flow {
  return { sources: [], reads: [], inputs: [] };
}

/** The value of a name that did not resolve. */
export function unknownFlow(): Flow {
  return { sources: [], reads: [], inputs: [], gap: true };
}

export function joinFlows(flows: Flow[]): Flow {
  const full = flows.filter((flow) => !isEmpty(flow));
  if (full.length === 0) return emptyFlow();
  if (full.length === 1) return full[0]!;
  return { sources: [], reads: [], inputs: full };
}

function isEmpty(flow: Flow): boolean {
  return flow.sources.length === 0 && flow.reads.length === 0 && flow.inputs.length === 0 && flow.gap !== true;
}

/** Every source and read that reaches a flow, each once. */
export function collectFlow(flow: Flow): Collected {
  return collectFlows([flow])[0]!;
}

export interface Collected {
  sources: Source[];
  reads: Read[];
  gap: boolean;
}

/** The same for many flows over shared inputs, which are numbered once so that each walk costs little. */
export function collectFlows(flows: Flow[]): Collected[] {
  const numbers = new Map<Flow, number>();
  const nodes: Flow[] = [];
  const numberOf = (flow: Flow): number => {
    const known = numbers.get(flow);
    if (known !== undefined) return known;
    numbers.set(flow, nodes.length);
    return nodes.push(flow) - 1;
  };
  const starts = flows.map(numberOf);
  const inputs: number[][] = [];
  // `nodes` grows while it is walked.
  for (let i = 0; i < nodes.length; i++) inputs.push(nodes[i]!.inputs.map(numberOf));
  const seenBy = new Int32Array(nodes.length).fill(-1);
  return starts.map((start, turn) => collectFrom(start, turn, nodes, inputs, seenBy));
}

function collectFrom(start: number, turn: number, nodes: Flow[], inputs: number[][], seenBy: Int32Array): Collected {
  const sources = new Map<string, Source>();
  const reads = new Set<Read>();
  const stack = [start];
  let gap = false;
  seenBy[start] = turn;
  while (stack.length > 0) {
    const at = stack.pop()!;
    if (nodes[at]!.gap === true) gap = true;
    for (const source of nodes[at]!.sources) sources.set(`${source.relation}\0${source.column}`, source);
    for (const read of nodes[at]!.reads) reads.add(read);
    const next = inputs[at]!;
    for (let i = next.length - 1; i >= 0; i--) {
      const input = next[i]!;
      if (seenBy[input] === turn) continue;
      seenBy[input] = turn;
      stack.push(input);
    }
  }
  return { sources: [...sources.values()], reads: [...reads], gap };
}
