// What extracting gives back for one file, and the pool's interface, in a thread or not.

import type { FileFacts } from '../../model/facts';
import type { ExtractJob } from './serve-extract';

export interface Extracted {
  facts: FileFacts;
  /** false: the limits of this machine or a failure had a part in it, so it must not be remembered for the next run. */
  lasting: boolean;
}

export interface ExtractPool {
  /** Results in the order of the jobs. Never rejects. */
  extract(jobs: readonly ExtractJob[]): Promise<Extracted[]>;
  close(): Promise<void>;
}

export function failed(path: string, reason: string): FileFacts {
  return { path, facts: [], problems: [{ path, line: 1, reason }] };
}
