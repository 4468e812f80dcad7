// What is remembered of incidents: append-only events, one JSON object a line. Documented in docs/memory.md; only ever added to.

import type { FailureKind } from './failure';
import type { FixSource, Patch } from './proposal';

interface EventBase {
  /** Deterministic: the same fact told twice has the same id, so that doubles fall away. */
  id: string;
  /** ISO 8601, when it happened. */
  at: string;
  /** Format version. */
  v: 1;
}

/** A failed run was diagnosed. */
export interface IncidentEvent extends EventBase {
  type: 'incident';
  incident: string;
  kind: FailureKind;
  origin: string;
  tool: string | null;
  test: string | null;
  /** Masked message of the primary failure, redacted. */
  text: string;
  exact: string[];
  template: string;
  workflow: string;
  job: string;
  run: number;
  attempt: number;
  branch: string | null;
  sha: string;
  pull: number | null;
  /** Places in the repository that the failure names. */
  paths: string[];
}

/** A review found broken contracts. */
export interface ReviewEvent extends EventBase {
  type: 'review';
  pull: number | null;
  sha: string;
  verdict: string;
  /** Rule and changed asset, at most 50. */
  broken: { rule: string; asset: string }[];
}

export interface FixProposedEvent extends EventBase {
  type: 'fix-proposed';
  fix: string;
  incident: string;
  source: FixSource;
  attempt: number;
  title: string;
  headSha: string;
  /** With what stood there before, so that it can be found again in tomorrow's code. */
  patch: Patch;
  /** Edited lines as they were: one per edit, for re-anchoring. */
  before: string[];
  isChecked: boolean;
  confidence: number;
}

export interface FixDecidedEvent extends EventBase {
  type: 'fix-decided';
  fix: string;
  incident: string;
  decision: 'approved' | 'rejected' | 'redo';
  by: string;
  reason: string;
}

export interface FixAppliedEvent extends EventBase {
  type: 'fix-applied';
  fix: string;
  incident: string;
  branch: string;
  commit: string;
  /** Pull request that carries it. */
  pull: number | null;
  by: string;
}

export interface OutcomeEvent extends EventBase {
  type: 'outcome';
  fix: string;
  incident: string;
  /** `merged` and `green` together make a success; `reverted` takes it back. */
  outcome: 'merged' | 'closed' | 'green' | 'red' | 'reverted';
  run: number | null;
}

/** The failing workflow passed again, by whatever means. */
export interface ResolvedEvent extends EventBase {
  type: 'resolved';
  incident: string;
  run: number;
  sha: string;
}

export interface SpentEvent extends EventBase {
  type: 'spent';
  task: string;
  provider: string;
  model: string;
  inputTokens: number;
  outputTokens: number;
  usd: number | null;
  pull: number | null;
}

/** A person's command and what came of it. */
export interface CommandEvent extends EventBase {
  type: 'command';
  command: string;
  by: string;
  permission: string;
  pull: number;
  outcome: 'done' | 'refused';
  detail: string;
}

export type MemoryEvent =
  | IncidentEvent
  | ReviewEvent
  | FixProposedEvent
  | FixDecidedEvent
  | FixAppliedEvent
  | OutcomeEvent
  | ResolvedEvent
  | SpentEvent
  | CommandEvent;

/** A fix that has helped before against this signature. */
export interface KnownFix {
  fix: string;
  title: string;
  patch: Patch;
  before: string[];
  applied: number;
  succeeded: number;
  /** Lower bound of the success rate; see docs/memory.md for the correction. */
  confidence: number;
  /** Exact signature matched; else the template. */
  isSame: boolean;
  lastAt: string;
}

export interface SimilarIncident {
  incident: string;
  at: string;
  text: string;
  kind: FailureKind;
  pull: number | null;
  run: number;
  /** How it ended: `fixed by #12`, `passed again`, `open`. */
  outcome: string;
  /** A fix was merged, and the run went green. */
  isMended?: boolean;
  /** 0 to 1. */
  score: number;
  /** What is shared: signature, test, path, words. */
  shared: string[];
}

/** What the past says of a failure. */
export interface Recalled {
  known: KnownFix[];
  similar: SimilarIncident[];
  /** How often the same incident was seen before, and when last (ISO 8601). */
  seen: number;
  lastSeen: string | null;
}
