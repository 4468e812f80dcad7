// A passing log of the same job as a stream in; out, whether a line of the failing log also stands there.

import { hashLine, maskLine } from './mask-line';
import { cleanLine } from './read-log/clean-line';
import { splitLines } from './read-log/split-lines';

export interface PassingLog {
  /** The line, but for numbers, times and ids, stands in the passing log too. */
  has(text: string): boolean;
  lineCount: number;
}

/** Distinct lines remembered: enough for any log, bounded for a hostile one. */
const MOST_LINES = 2_000_000;

export async function readPassingLog(chunks: AsyncIterable<Uint8Array>): Promise<PassingLog> {
  const hashes = new Set<number>();
  let lineCount = 0;
  for await (const batch of splitLines(chunks)) {
    for (const raw of batch) {
      lineCount++;
      const text = cleanLine(raw);
      if (text !== '' && hashes.size < MOST_LINES) hashes.add(hashLine(maskLine(text)));
    }
  }
  return { has: (text) => text === '' || hashes.has(hashLine(maskLine(text))), lineCount };
}
