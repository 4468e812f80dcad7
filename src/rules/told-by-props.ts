// The difference in; whether a reference stands where `no-broken-component-prop` tells the same of a tag, out.

import type { GraphDiff } from '../graph/diff-graphs';
import type { Fault } from '../model/graph';

export function toldByProps({ broken }: GraphDiff): (fault: Fault) => boolean {
  const lines = new Set<string>();
  for (const { fault, introduced, was } of broken) {
    if (introduced && ((fault.code === 'unknown-prop' && was) || fault.code === 'missing-prop'))
      lines.add(keyOf(fault));
  }
  return (fault) => lines.has(keyOf(fault));
}

function keyOf({ path, line }: Fault): string {
  return `${path}:${line}`;
}
