// Why a workflow run failed, with the evidence around it: what the comment, the check run and the files are written from.

import type { CommitNote, PullNote, WorkflowRun } from './failed-run';
import type { Diagnosis, Failure } from './failure';
import type { Recalled } from './memory';
import type { Problem } from './problem';

export type SuspectKind = 'code' | 'schema' | 'dependency' | 'workflow' | 'toolchain';

/** Something that may have caused the failure. Ranked by code; a model may explain it, never reorder it. */
export interface Suspect {
  kind: SuspectKind;
  /** What it is, in a few words: `removes users.email`, `eslint 8.1.0 → 9.0.0`. */
  title: string;
  /** Why it is suspected, most telling first. */
  reasons: string[];
  /** Only for ordering; larger is more suspect. */
  score: number;
  /** Where it was changed; null when it is no file (a runner image). */
  path: string | null;
  line: number | null;
  commit: CommitNote | null;
  pull: PullNote | null;
}

/** An earlier failure with the same signature, or one that looks like it. */
export interface EarlierIncident {
  incident: string;
  /** Same exact signature; else same template. */
  isSame: boolean;
  /** ISO 8601. */
  at: string;
  url: string;
  pull: number | null;
  resolved: boolean;
}

export interface JobDiagnosis {
  /** As GitHub names it, with its matrix values. */
  job: string;
  step: string | null;
  url: string;
  /** Null when there was no log to read. */
  diagnosis: Diagnosis | null;
  /** The run whose log of the same job was compared; null without one. */
  comparedWith: string | null;
  /** Other jobs of the run that failed in the very same way. */
  alsoIn: string[];
}

export interface Confidence {
  /** 0 to 1. */
  value: number;
  reasons: string[];
  doubts: string[];
}

export interface RunDiagnosis {
  schemaVersion: 1;
  run: WorkflowRun;
  /** Open pull request whose head the run tested; null outside of one. */
  pull: PullNote | null;
  /** Most telling first; those that failed the same way are folded into one. */
  jobs: JobDiagnosis[];
  /** The failure that the verdict speaks of; null when nothing could be read. */
  primary: Failure | null;
  /** Stable id of this set of failures. */
  incident: string;
  /** The last green run on the base branch. */
  green: WorkflowRun | null;
  suspects: Suspect[];
  earlier: EarlierIncident[];
  /** What memory says of it; absent where there is none. */
  recalled?: Recalled;
  confidence: Confidence;
  /** What was looked at and is not it, as people say it. */
  ruledOut: string[];
  /** What to do, and the command to run locally where there is one. */
  advice: { text: string; command: string | null };
  /** What could not be read or told, and why. */
  problems: Problem[];
}
