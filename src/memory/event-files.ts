// Events in; out: the file of the data branch that holds them. The same events have the same file, so writing twice is writing once.

import { hash } from 'node:crypto';
import type { MemoryEvent } from '../model/memory';
import { writeEventLines } from './event-lines';

export const DATA_BRANCH = 'throughline-data';

export interface EventFile {
  /** `events/2026/11/0f3a….jsonl` */
  path: string;
  text: string;
}

const FILE = /^events\/\d{4}\/\d{2}(?:\/[0-9a-z-]{1,80})?\.jsonl$/;

/** By month of the first event: null for none. */
export function eventFileOf(events: readonly MemoryEvent[]): EventFile | null {
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  const [first] = [...unique].sort((a, b) => (a.at < b.at ? -1 : 1));
  if (first === undefined) return null;
  const ids = unique.map(({ id }) => id).sort();
  const digest = hash('sha256', ids.join('\n'), 'hex').slice(0, 32);
  const path = `events/${first.at.slice(0, 4)}/${first.at.slice(5, 7)}/${digest}.jsonl`;
  return { path, text: writeEventLines(unique) };
}

export function isEventFile(path: string): boolean {
  return FILE.test(path);
}
