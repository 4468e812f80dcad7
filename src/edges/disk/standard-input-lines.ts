// Standard input in, its lines out as they come. A line ends at `\n`, `\r\n` or a lone `\r`; none is held longer than the limit.

import { splitLines } from './split-lines';

/** Longer lines keep their beginning. */
const LINE_LIMIT = 1 << 20;

export function standardInputLines(): AsyncGenerator<string> {
  return splitLines(process.stdin as AsyncIterable<Buffer>, LINE_LIMIT);
}
