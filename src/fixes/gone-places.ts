// Faults of a properties file in; which items and lists of it speak of nothing but columns that are gone for good, out.

import type { YAMLSeq } from 'yaml';
import type { Cause, Fault } from '../model/graph';
import { spanOf } from './text-places';
import { writtenSpan, type YamlOutline } from './yaml-outline';

export interface YamlFault {
  fault: Fault;
  /** What took the column away. */
  cause: Cause | null;
}

export class GonePlaces {
  /** Where the faults begin, in order. */
  private readonly starts: number[];
  private readonly known = new Map<YAMLSeq, boolean>();

  constructor(
    private readonly outline: YamlOutline,
    faults: readonly YamlFault[],
  ) {
    const stays = ({ fault, cause }: YamlFault) =>
      fault.path !== outline.path || cause?.renamedTo || /^(?:type|untyped|undeclared)$/.test(fault.details[0] ?? '');
    const spans = faults.flatMap((one) => (stays(one) ? [] : (spanOf(outline.text, outline.starts, one.fault) ?? [])));
    this.starts = spans.map((span) => span.start).sort((a, b) => a - b);
  }

  isAll(seq: YAMLSeq): boolean {
    const known = this.known.get(seq) ?? seq.items.every((item) => this.isIn(item));
    this.known.set(seq, known);
    return known;
  }

  private isIn(node: unknown): boolean {
    const span = writtenSpan(this.outline, node);
    if (!span) return false;
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < span.start) low = middle + 1;
      else high = middle;
    }
    return low < this.starts.length && this.starts[low]! < span.end;
  }
}
