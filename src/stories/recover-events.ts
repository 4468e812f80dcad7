// Comments of ours in; out: the events that their hidden lines tell, for jobs that could write them nowhere else.

import { hasOwnId } from '../memory/event-id';
import { readEventNotes } from '../memory/event-note';
import type { MemoryEvent } from '../model/memory';
import { readIncidentNotes } from '../report/diagnosis/incident-note';
import { outsideFences } from '../report/outside-fences';
import type { RecentComment } from './diagnose-edges';

const OURS = /^<!-- throughline:[a-z]+ -->$/;

/** Only of bots, and only where our marker is the first line: what others quote is not ours. */
export function recoverEvents(comments: readonly Pick<RecentComment, 'body' | 'isBot'>[]): MemoryEvent[] {
  const events = new Map<string, MemoryEvent>();
  for (const { body, isBot } of comments) {
    if (!isBot || !OURS.test(body.split(/\r?\n/, 1)[0]!.trim())) continue;
    const told = readIncidentNotes(body).flatMap(({ event }) => (event === undefined ? [] : [event]));
    const all = [...told, ...readEventNotes(outsideFences(body))].filter(hasOwnId);
    for (const event of all) events.set(event.id, event);
  }
  return [...events.values()];
}
