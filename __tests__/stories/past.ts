// A memory in the machine's memory: events in, the same answers as on the runner, and what was remembered to look at.

import { openMemoryStore } from '../../src/edges/memory/memory-store';
import { storeDrivers } from '../../src/edges/store/store-drivers';
import { type NewEvent, withEventId } from '../../src/memory/event-id';
import { writeEventLines } from '../../src/memory/event-lines';
import type { Memory } from '../../src/memory/memory';
import type { IncidentEvent, MemoryEvent } from '../../src/model/memory';
import type { MemoryEdge } from '../../src/stories/memory-edge';

export async function pastOf(events: readonly MemoryEvent[]): Promise<Memory> {
  const [driver] = await storeDrivers();
  const { store } = openMemoryStore(driver!, null);
  store.load(
    [{ path: 'events/2026/11/a.jsonl', blob: 'a' }],
    new Map([['events/2026/11/a.jsonl', writeEventLines(events)]]),
  );
  return store;
}

export function memoryEdge(memory: Memory, refusal: string | null = null): MemoryEdge & { written: MemoryEvent[] } {
  const written: MemoryEvent[] = [];
  return {
    written,
    open: async () => memory,
    async remember(events) {
      written.push(...events);
      return refusal;
    },
    compact: async () => null,
    close: async () => {},
  };
}

export const INCIDENT = 'abcdef012345';

export function incident(more: Partial<Omit<IncidentEvent, 'type' | 'id' | 'v'>> = {}): IncidentEvent {
  const event: NewEvent = {
    type: 'incident',
    at: '2026-11-03T10:00:00Z',
    incident: INCIDENT,
    kind: 'test',
    origin: 'change',
    tool: 'vitest',
    test: 'cart > totals',
    text: 'expected <number> apples to be <number>',
    exact: ['e1e1'],
    template: 'c3c3',
    workflow: 'CI',
    job: 'test',
    run: 7,
    attempt: 1,
    branch: 'topic',
    sha: 'a'.repeat(40),
    pull: 4,
    paths: ['src/cart.ts'],
    ...more,
  };
  return withEventId(event) as IncidentEvent;
}

/** A fix of an incident that was proposed, approved and applied. */
export function fixOf(of: { at: string; fix: string; head: string; pull: number; incident?: string }): MemoryEvent[] {
  const { at, fix, head, pull } = of;
  const ids = { at, fix, incident: of.incident ?? INCIDENT };
  const edit = { path: 'src/cart.ts', line: 3, startColumn: 3, endLine: 3, endColumn: 8, text: 'count' };
  const made: NewEvent[] = [
    {
      type: 'fix-proposed',
      ...ids,
      source: 'model',
      attempt: 1,
      title: 'Count them',
      headSha: head,
      patch: { edits: [edit], added: [] },
      before: ['  total = 1;'],
      isChecked: true,
      confidence: 0.8,
    },
    { type: 'fix-decided', ...ids, decision: 'approved', by: 'mona', reason: '' },
    {
      type: 'fix-applied',
      ...ids,
      branch: `auto-fix/${ids.incident}-1`,
      commit: `${pull}`.padStart(40, 'c'),
      pull,
      by: 'mona',
    },
  ];
  return made.map(withEventId);
}
