// What a run has opened on GitHub and must close again, as the post step reads it from the job's state.

import type { CheckRunIdentity } from './review-edges';
import type { Sticky } from './sticky-comment';

export const STATE_NAME = 'throughline';

export interface LeftOpen {
  repository: string;
  comment: Sticky | null;
  check: { identity: CheckRunIdentity; id: number | null } | null;
}

export function writeLeftOpen(left: LeftOpen): string {
  return JSON.stringify(left);
}

/** Null when nothing was opened, or the main step never got that far. */
export function readLeftOpen(text: string): LeftOpen | null {
  if (text === '') return null;
  try {
    return JSON.parse(text) as LeftOpen;
  } catch {
    return null;
  }
}
