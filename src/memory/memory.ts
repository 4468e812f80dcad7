// What may be asked of the past. The edges answer from a database, tests from whatever they like.

import type { IncidentEvent, MemoryEvent } from '../model/memory';

export type EventOf<T extends MemoryEvent['type']> = Extract<MemoryEvent, { type: T }>;

export interface Memory {
  /** Incidents that have one of these, newest first; `evidence-keys.ts` says how they are written. */
  incidentsWith(keys: readonly string[], limit: number): IncidentEvent[];
  /** How many incident events have one of these, and when the last was. */
  countWith(keys: readonly string[]): { count: number; last: string | null };
  /** Incidents whose words are most like these, best first. */
  incidentsLike(words: string, limit: number): IncidentEvent[];
  /** Of these kinds, about incidents that have one of the keys, oldest first. */
  eventsWith<T extends MemoryEvent['type']>(keys: readonly string[], types: readonly T[], limit: number): EventOf<T>[];
  /** Of these kinds, about these incidents, oldest first. */
  eventsOf<T extends MemoryEvent['type']>(incidents: readonly string[], types: readonly T[]): EventOf<T>[];
  /** Of these kinds, oldest first. `since`: ISO 8601, included. */
  ofType<T extends MemoryEvent['type']>(types: readonly T[], since?: string): EventOf<T>[];
  /** Those of the ids that are known already. */
  known(ids: readonly string[]): Set<string>;
}

/** A past in which nothing has happened. */
export const NO_MEMORY: Memory = {
  incidentsWith: () => [],
  countWith: () => ({ count: 0, last: null }),
  incidentsLike: () => [],
  eventsWith: () => [],
  eventsOf: () => [],
  ofType: () => [],
  known: () => new Set(),
};
