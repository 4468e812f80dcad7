// Events as hidden lines of a comment of ours, for jobs that may not write them anywhere else; *learn* reads them back.

import type { MemoryEvent } from '../model/memory';
import { readEvent } from './event-lines';

/** A comment holds 65,536 characters; what is larger is known by other means. */
const MAX_NOTE = 8000;
const LINE = /^<!-- throughline:event (\{.{1,8000}\}) -->$/gm;

/** What reviews told and people's commands led to. The rest is learned from GitHub itself, never from a comment. */
const RECOVERABLE = new Set<MemoryEvent['type']>([
  'review',
  'fix-proposed',
  'fix-decided',
  'fix-applied',
  'spent',
  'command',
]);

/** One line per event that fits; none for the others. */
export function writeEventNotes(events: readonly MemoryEvent[]): string {
  const notes = events.flatMap((event) => {
    // `--` would end the comment.
    const json = JSON.stringify(event).replaceAll('--', '-\\u002d');
    return RECOVERABLE.has(event.type) && json.length <= MAX_NOTE ? [`<!-- throughline:event ${json} -->`] : [];
  });
  return notes.join('\n');
}

/** What is not one of ours is passed over. Whoever calls has checked who wrote the comment. */
export function readEventNotes(body: string): MemoryEvent[] {
  return [...body.replace(/\r\n/g, '\n').matchAll(LINE)].flatMap(([, json]) => {
    const read = readEvent(json!);
    return 'event' in read && RECOVERABLE.has(read.event.type) ? [read.event] : [];
  });
}
