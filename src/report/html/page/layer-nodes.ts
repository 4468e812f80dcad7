// Nodes that hang together in, layers from left to right out: every reader stands right of what it reads, cycles apart.

import type { GraphIndex } from './index-graph';

/** Groups of nodes that edges connect, the largest first. */
export function connectedParts(graph: GraphIndex): number[][] {
  const part = new Int32Array(graph.data.nodes.length).fill(-1);
  const parts: number[][] = [];
  for (let start = 0; start < part.length; start++) {
    if (part[start] !== -1) continue;
    const members = [start];
    part[start] = parts.length;
    for (const node of members) {
      for (const next of neighbours(graph, node)) {
        if (part[next] !== -1) continue;
        part[next] = parts.length;
        members.push(next);
      }
    }
    parts.push(members.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

export function sources(graph: GraphIndex, node: number): number[] {
  return unique(graph.into[node]!.map((edge) => graph.data.edges[edge]![0]));
}

export function readers(graph: GraphIndex, node: number): number[] {
  return unique(graph.out[node]!.map((edge) => graph.data.edges[edge]![2]));
}

export function neighbours(graph: GraphIndex, node: number): number[] {
  return unique([...sources(graph, node), ...readers(graph, node)]);
}

/** Longest path from the sources; what only feeds later layers is then moved up to its first reader. */
export function layerNodes(graph: GraphIndex, members: readonly number[]): number[][] {
  const order = topologicalOrder(graph, members);
  const position = new Map(order.map((node, index) => [node, index]));
  const forward = (node: number) => readers(graph, node).filter((next) => position.get(next)! > position.get(node)!);
  const layer = new Map<number, number>(order.map((node) => [node, 0]));
  const hasSource = new Set<number>();
  for (const node of order) {
    for (const next of forward(node)) {
      hasSource.add(next);
      layer.set(next, Math.max(layer.get(next)!, layer.get(node)! + 1));
    }
  }
  for (const node of [...order].reverse()) {
    const next = forward(node);
    if (hasSource.has(node) || next.length === 0) continue;
    layer.set(node, Math.min(...next.map((reader) => layer.get(reader)!)) - 1);
  }
  const layers: number[][] = [];
  for (const node of members) {
    const at = layer.get(node)!;
    layers[at] ??= [];
    layers[at].push(node);
  }
  return layers.filter((nodes) => nodes !== undefined);
}

/** Sources before readers; where there is a cycle, the edge that closes it is passed over. */
function topologicalOrder(graph: GraphIndex, members: readonly number[]): number[] {
  const state = new Map<number, 'open' | 'done'>();
  const order: number[] = [];
  const roots = [...members].sort((a, b) => sources(graph, a).length - sources(graph, b).length || a - b);
  for (const root of roots) {
    if (state.has(root)) continue;
    state.set(root, 'open');
    const stack = [{ node: root, next: readers(graph, root), at: 0 }];
    while (stack.length > 0) {
      const frame = stack.at(-1)!;
      const child = frame.next[frame.at++];
      if (child === undefined) {
        state.set(frame.node, 'done');
        order.push(frame.node);
        stack.pop();
      } else if (!state.has(child)) {
        state.set(child, 'open');
        stack.push({ node: child, next: readers(graph, child), at: 0 });
      }
    }
  }
  return order.reverse();
}

function unique(values: number[]): number[] {
  return [...new Set(values)];
}
