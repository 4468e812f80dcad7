// What `history` tells: the JSON of schemas/history.schema.json.

import type { FailureKind } from '../model/failure';
import type { FixSource } from '../model/proposal';

export interface Counted {
  name: string;
  count: number;
}

/** One stretch of time in which something failed. */
export interface HistoryEpisode {
  incident: string;
  kind: FailureKind;
  text: string;
  test: string | null;
  branch: string | null;
  pull: number | null;
  /** The first run that failed. */
  run: number;
  /** ISO 8601. */
  startedAt: string;
  /** Null while it is open. */
  endedAt: string | null;
  hours: number | null;
  /** Runs that failed in it. */
  failures: number;
}

export interface FixRates {
  source: FixSource;
  proposed: number;
  approved: number;
  rejected: number;
  applied: number;
  /** Merged, and green afterwards. */
  succeeded: number;
  failed: number;
  reverted: number;
  /** Successes among those whose end is known; null without any. */
  rate: number | null;
}

export interface History {
  schemaVersion: 1;
  /** First and last event; null where there is none. */
  from: string | null;
  to: string | null;
  incidents: {
    /** Failed runs. */
    failures: number;
    /** Stretches of time, however many runs failed in each. */
    incidents: number;
    open: number;
    byKind: Counted[];
    byArea: Counted[];
    byBranch: Counted[];
    /** Week by its Monday. */
    byWeek: { week: string; started: number; ended: number }[];
  };
  /** From the first failure to the run that passed. */
  repair: { count: number; meanHours: number | null; medianHours: number | null };
  fixes: FixRates[];
  approval: { decided: number; approved: number; rate: number | null };
  flakiestTests: Counted[];
  brokenContracts: Counted[];
  cost: {
    calls: number;
    inputTokens: number;
    outputTokens: number;
    usd: number;
    /** Calls whose price is not known. */
    unpriced: number;
    byModel: { name: string; calls: number; usd: number }[];
  };
  latest: HistoryEpisode[];
}
