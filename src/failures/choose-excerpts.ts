// Ranked failures in; the lines to show out: a tight excerpt for each failure that is told, then further ranges, most telling first.

import type { LogRange } from '../model/failure';
import type { Ranked } from './rank-failures';
import type { Log } from './read-log/log';

/** Lines and characters of the primary failure's excerpt, and of those after it. */
const LIMITS = [
  { lines: 40, characters: 3200 },
  { lines: 14, characters: 1200 },
  { lines: 6, characters: 500 },
  { lines: 2, characters: 200 },
] as const;
const FULL_AFTER = 4;
const SHORT_AFTER = 12;

/** Positions of the first and last line to quote for a failure of this rank. */
export function excerptOf(seen: Ranked, rank: number, log: Log): { from: number; to: number } {
  const limit = LIMITS[rank === 0 ? 0 : rank <= FULL_AFTER ? 1 : rank <= SHORT_AFTER ? 2 : 3]!;
  const cost = (position: number): number => Math.min(log.texts[position]!.length, 2000) + 1;
  const isNext = (position: number, before: number): boolean =>
    position >= 0 &&
    position < log.texts.length &&
    log.numbers[position] === log.numbers[before]! + Math.sign(position - before);
  let from = seen.at;
  let to = seen.at;
  let characters = cost(seen.at);
  const fits = (position: number): boolean =>
    to - from + 2 <= limit.lines && characters + cost(position) <= limit.characters;
  // The lines just above the message say what it is about, those below why.
  const above = Math.min(seen.at - seen.from, Math.ceil(limit.lines / 3));
  const wholeAbove = seen.at - seen.from <= limit.lines / 2;
  while (to < seen.to && isNext(to + 1, to) && fits(to + 1)) {
    if (to - seen.at >= limit.lines - above - 1) break;
    characters += cost(++to);
  }
  while (from > seen.from && isNext(from - 1, from) && fits(from - 1) && (wholeAbove || seen.at - from < above)) {
    characters += cost(--from);
  }
  while (to < seen.to && isNext(to + 1, to) && fits(to + 1)) characters += cost(++to);
  return { from, to };
}

/** Ranges in the order given, each without what stands in an earlier one. */
export function rangesOf(
  regions: readonly { from: number; to: number }[],
  shown: Set<number>,
  log: Log,
  most: number,
): LogRange[] {
  const ranges: LogRange[] = [];
  for (const region of regions) {
    let open: LogRange | null = null;
    for (let position = region.from; position <= region.to; position++) {
      const number = log.numbers[position]!;
      if (shown.has(number)) {
        open = null;
        continue;
      }
      if (!open && ranges.length >= most) return ranges;
      shown.add(number);
      if (open && open.endLine === number - 1) open.endLine = number;
      else {
        open = { startLine: number, endLine: number };
        ranges.push(open);
      }
    }
  }
  return ranges;
}
