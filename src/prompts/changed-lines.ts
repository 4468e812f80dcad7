// Two texts, or a unified diff, in; the lines that changed out, with their numbers and without the context around them.

export interface ChangedLine {
  sign: '+' | '-';
  /** In the text that has it: removed lines by the old numbers, added ones by the new. */
  line: number;
  text: string;
}

/** Larger files are compared by their ends alone. */
const MOST_LINES = 20_000;

export function changedLines(before: string | null, after: string | null): ChangedLine[] {
  const old = splitLines(before);
  const now = splitLines(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - start;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const oldEnd = old.length - tail;
  const nowEnd = now.length - tail;
  const kept =
    oldEnd - start > MOST_LINES || nowEnd - start > MOST_LINES ? [] : uniquePairs(old, now, start, oldEnd, nowEnd);
  const changed: ChangedLine[] = [];
  let [at, to] = [start, start];
  for (const [one, other] of [...kept, [oldEnd, nowEnd] as const]) {
    for (; at < one; at += 1) changed.push({ sign: '-', line: at + 1, text: old[at]! });
    for (; to < other; to += 1) changed.push({ sign: '+', line: to + 1, text: now[to]! });
    at += 1;
    to += 1;
  }
  return changed;
}

/** What a unified diff of one file adds and removes. */
export function patchLines(patch: string): ChangedLine[] {
  const changed: ChangedLine[] = [];
  let old = 0;
  let now = 0;
  for (const text of patch.split('\n')) {
    const head = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})/.exec(text);
    if (head) {
      old = Number(head[1]);
      now = Number(head[2]);
    } else if (text.startsWith('-')) changed.push({ sign: '-', line: old++, text: text.slice(1) });
    else if (text.startsWith('+')) changed.push({ sign: '+', line: now++, text: text.slice(1) });
    else if (!text.startsWith('\\')) {
      old += 1;
      now += 1;
    }
  }
  return changed;
}

export function writeChanged(lines: readonly ChangedLine[], most: number): string {
  const shown = lines.slice(0, most).map(({ sign, line, text }) => `${sign}${line} | ${text.slice(0, 400)}`);
  if (lines.length > most) shown.push(`… and ${lines.length - most} more changed lines`);
  return shown.join('\n');
}

/** Lines that stand once on either side and in the same order on both: what surely stayed. Then their like neighbours. */
function uniquePairs(
  old: readonly string[],
  now: readonly string[],
  start: number,
  oldEnd: number,
  nowEnd: number,
): [number, number][] {
  const counts = new Map<string, { old: number; now: number; at: number; to: number }>();
  for (let at = start; at < oldEnd; at += 1) {
    const seen = counts.get(old[at]!) ?? { old: 0, now: 0, at: 0, to: 0 };
    counts.set(old[at]!, { ...seen, old: seen.old + 1, at });
  }
  for (let to = start; to < nowEnd; to += 1) {
    const seen = counts.get(now[to]!);
    if (seen) counts.set(now[to]!, { ...seen, now: seen.now + 1, to });
  }
  const unique = [...counts.values()].filter((one) => one.old === 1 && one.now === 1).sort((a, b) => a.at - b.at);
  const pairs: [number, number][] = [];
  let [nextOld, nextNow] = [start, start];
  for (const { at, to } of rising(unique)) {
    if (at < nextOld || to < nextNow) continue;
    let back = 0;
    while (at - back > nextOld && to - back > nextNow && old[at - back - 1] === now[to - back - 1]) back += 1;
    let on = 1;
    while (at + on < oldEnd && to + on < nowEnd && old[at + on] === now[to + on]) on += 1;
    for (let step = -back; step < on; step += 1) pairs.push([at + step, to + step]);
    nextOld = at + on;
    nextNow = to + on;
  }
  return pairs;
}

/** The longest run of pairs that rises on both sides. */
function rising<T extends { to: number }>(pairs: readonly T[]): T[] {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [at, { to }] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]!.to < to) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = at;
  }
  const run: T[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) run.push(pairs[at]!);
  return run.reverse();
}

function splitLines(text: string | null): string[] {
  return text === null || text === '' ? [] : text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
}
