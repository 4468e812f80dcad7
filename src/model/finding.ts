// What a review says is broken, why, and how to mend it. The JSON of INTERFACES.md, section 3.

import type { AffectedGraph } from './affected';
import type { Change } from './change';
import type { Certainty, Clause } from './graph';
import type { Place } from './range';
import type { Problem } from './problem';

export const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface TrailStep {
  asset: string;
  column: string | null;
  path: string;
  line: number;
}

export interface Edit extends Place {
  text: string;
}

/** A file that a fix adds; it must not exist yet. */
export interface AddedFile {
  path: string;
  text: string;
}

export interface Fix {
  kind: 'rename' | 'remove' | 'edit';
  verified: boolean;
  edits: Edit[];
  added?: AddedFile[];
}

export interface Finding extends Place {
  /** Stable fingerprint: the same defect has the same id across pushes and unrelated edits. */
  id: string;
  rule: string;
  severity: Severity;
  certainty: Certainty;
  introduced: boolean;
  /** The broken asset. */
  asset: string;
  column: string | null;
  /** The asset whose change broke it. */
  changedAsset: string | null;
  clause: Clause;
  message: string;
  help: string;
  /** From the change to the broken place. */
  trail: TrailStep[];
  fix: Fix | null;
  /** Fingerprint shared by the findings of one root cause. */
  cause: string;
}

export type Verdict = 'safe' | 'unsafe' | 'unknown';

/** The result of `check`: what every report is written from. */
export interface Review {
  schemaVersion: 1;
  base: string;
  head: string;
  verdict: Verdict;
  severity: Severity;
  changes: Change[];
  findings: Finding[];
  /** Findings that a comment in the code, the baseline or a label accepts; never in `findings`. */
  ignored: (Finding & { reason: string })[];
  problems: Problem[];
  stats: Stats;
  /** What the change touches, for pictures; not part of the JSON. */
  affected?: AffectedGraph;
}

export interface Stats {
  files: number;
  extracted: number;
  fromCache: number;
  nodes: number;
  edges: number;
  /** Milliseconds by step. */
  ms: Record<string, number>;
}
