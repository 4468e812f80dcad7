// An event without its id in; out: the event with an id that the same fact always gets, so that doubles fall away.

import { hash } from 'node:crypto';
import type { MemoryEvent } from '../model/memory';

/** Distributes over the union, so that each kind keeps its own fields. */
type Without<T> = T extends MemoryEvent ? Omit<T, 'id' | 'v'> : never;
export type NewEvent = Without<MemoryEvent>;

export function withEventId(event: NewEvent): MemoryEvent {
  return { v: 1, id: idOf(event), ...event } as MemoryEvent;
}

/** With another's id an event could keep that one from being told. */
export function hasOwnId(event: MemoryEvent): boolean {
  return event.id === idOf(event);
}

function idOf(event: NewEvent): string {
  return hash('sha256', JSON.stringify([event.type, ...identityOf(event)]), 'hex').slice(0, 24);
}

/** What makes the fact this fact. Never changed: events of other days would come back as new ones. */
function identityOf(event: NewEvent): (string | number | null)[] {
  switch (event.type) {
    case 'incident':
      return [event.incident, event.run, event.attempt];
    case 'review':
      return [event.pull, event.sha];
    case 'fix-proposed':
      return [event.incident, event.fix];
    case 'fix-decided':
      return [event.incident, event.fix, event.decision, event.by, event.reason];
    case 'fix-applied':
      return [event.incident, event.fix, event.commit];
    case 'outcome':
      return [event.incident, event.fix, event.outcome, event.run];
    case 'resolved':
      return [event.incident, event.run];
    case 'spent':
      return [event.at, event.task, event.provider, event.model, event.inputTokens, event.outputTokens, event.pull];
    case 'command':
      return [event.at, event.pull, event.by, event.command, event.outcome];
  }
}
