// What stories ask of the memory: the past, and that what happens now is kept.

import type { Memory } from '../memory/memory';
import { NO_MEMORY } from '../memory/memory';
import type { MemoryEvent } from '../model/memory';

export interface MemoryEdge {
  /** Read once, when first asked for. Without a data branch nothing has happened yet. */
  open(): Promise<Memory>;
  /** Null when the events are on the data branch; else one line that says why not, and where they are. */
  remember(events: readonly MemoryEvent[]): Promise<string | null>;
  /** Finished months into one file each; one line where anything was done or went wrong. `now`: ISO 8601. */
  compact(now: string): Promise<string | null>;
  close(): Promise<void>;
}

/** For whoever has no repository to remember in. */
export const FORGETFUL: MemoryEdge = {
  open: async () => NO_MEMORY,
  remember: async () => null,
  compact: async () => null,
  close: async () => {},
};
