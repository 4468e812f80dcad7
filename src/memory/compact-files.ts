// Files of the data branch in; out: those of each finished month as one, with every line of them, each event once.

import { hash } from 'node:crypto';
import type { EventFile } from './event-files';
import { readEvent } from './event-lines';

export interface MonthFiles {
  /** `2026/10` */
  month: string;
  paths: string[];
}

/** Fewer files than this are no trouble. */
const LEAST_FILES = 20;
/** GitHub refuses files beyond 100 MB. */
const MOST_CHARS = 40_000_000;

/** Months before `now` (ISO 8601) that lie in many files. */
export function monthsToCompact(paths: readonly string[], now: string): MonthFiles[] {
  const months = new Map<string, string[]>();
  for (const path of paths) {
    const month = /^events\/(\d{4}\/\d{2})[/.]/.exec(path)?.[1];
    if (month === undefined || month >= now.slice(0, 7).replace('-', '/')) continue;
    months.set(month, [...(months.get(month) ?? []), path]);
  }
  return [...months]
    .filter(([, files]) => files.length >= LEAST_FILES)
    .map(([month, files]) => ({ month, paths: files.sort() }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Null when it would be too large for one file. Lines that nobody understands are kept as they are. */
export function compactMonth({ month }: MonthFiles, texts: readonly string[]): EventFile | null {
  const lines = new Map<string, { at: string; line: string }>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    if (line.trim() === '') continue;
    const read = readEvent(line);
    const key = 'event' in read ? read.event.id : `line ${hash('sha256', line, 'hex')}`;
    if (!lines.has(key)) lines.set(key, { at: 'event' in read ? read.event.at : '', line });
  }
  const ordered = [...lines].sort(([one, a], [other, b]) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : one < other ? -1 : 1,
  );
  const text = ordered.map(([, { line }]) => `${line}\n`).join('');
  if (text.length > MOST_CHARS) return null;
  const digest = hash('sha256', ordered.map(([key]) => key).join('\n'), 'hex').slice(0, 16);
  return { path: `events/${month}/all-${digest}.jsonl`, text };
}
