// Nodes in the order of the file and a range in; those that begin in it, out.

import type { Node } from '../syntax/http/expressions';

export function nodesWithin<T extends Node>(nodes: readonly T[], [start, end]: readonly [number, number]): T[] {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.range[0] < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < nodes.length && nodes[low]!.range[0] < end) low++;
  return nodes.slice(first, low);
}
