// How values flow: each value knows the columns it is made of and the places that read them. In: flows. Out: joined and collected flows.

import type { Read, Source } from './catalog';

/** Inputs are shared, not copied: a chain of a thousand pass-through columns is one flow. May be cyclic (recursive CTEs). */
export interface Flow {
  sources: Source[];
  reads: Read[];
  inputs: Flow[];
}

export function emptyFlow(): Flow {
  return { sources: [], reads: [], inputs: [] };
}

export function joinFlows(flows: Flow[]): Flow {
  const full = flows.filter((flow) => !isEmpty(flow));
  if (full.length === 0) return emptyFlow();
  if (full.length === 1) return full[0]!;
  return { sources: [], reads: [], inputs: full };
}

function isEmpty(flow: Flow): boolean {
  return flow.sources.length === 0 && flow.reads.length === 0 && flow.inputs.length === 0;
}

/** Every source and read that reaches a flow, each once. */
export function collectFlow(flow: Flow): { sources: Source[]; reads: Read[] } {
  const sources = new Map<string, Source>();
  const reads = new Set<Read>();
  const seen = new Set<Flow>([flow]);
  const stack = [flow];
  while (stack.length > 0) {
    const next = stack.pop()!;
    for (const source of next.sources) sources.set(`${source.relation}\0${source.column}`, source);
    for (const read of next.reads) reads.add(read);
    for (let i = next.inputs.length - 1; i >= 0; i--) {
      const input = next.inputs[i]!;
      if (seen.has(input)) continue;
      seen.add(input);
      stack.push(input);
    }
  }
  return { sources: [...sources.values()], reads: [...reads] };
}
