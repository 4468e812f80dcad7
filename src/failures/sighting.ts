// One failure as a reader of logs saw it, before ranking. Positions count the lines of the view it was found in.

import type { FailureAction, FailureKind, FailureLocation, FailureOrigin } from '../model/failure';

export interface Sighting {
  tool: string | null;
  kind: FailureKind;
  code: string | null;
  test: string | null;
  /** Verbatim. */
  message: string;
  locations: FailureLocation[];
  /** First and last line of its region, both included. */
  from: number;
  to: number;
  /** The line that says it best. */
  at: number;
  severity: 'error' | 'warning';
  /** `cause` says what is wrong, `summary` repeats or counts, `wrapper` says only that something else went wrong. */
  role: 'cause' | 'summary' | 'wrapper';
  /** `wraps`: true as it stands, but what another tool says inside it tells more. */
  certainty?: 'wraps';
  /** Where a failure cause recognised it. */
  cause?: { id: string; origin: FailureOrigin; action: FailureAction; advice: string };
}

/** What every reader fills in; the rest has defaults. */
export type Seen = Partial<Sighting> & Pick<Sighting, 'kind' | 'message' | 'at'>;

export function sighting(seen: Seen): Sighting {
  return {
    tool: null,
    code: null,
    test: null,
    locations: [],
    from: seen.at,
    to: seen.at,
    severity: 'error',
    role: 'cause',
    ...seen,
  };
}

/** Reads one family of tools: the lines of a view in, what it saw out. Never throws; costs linear time. */
export interface ToolReader {
  id: string;
  read(lines: readonly string[]): Sighting[];
}
