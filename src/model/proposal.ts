// A fix that a person may apply with one comment: which bytes it changes, where it comes from and what was checked of it.

import type { AddedFile, Edit } from './finding';

export const FIX_SOURCES = ['code', 'memory', 'model'] as const;
export type FixSource = (typeof FIX_SOURCES)[number];

export type { AddedFile } from './finding';

/** What a fix does to the tree of one commit. Edits are places of that commit's files, none overlapping another. */
export interface Patch {
  edits: Edit[];
  added: AddedFile[];
}

/** One thing that was looked at before the fix was shown. */
export interface FixCheck {
  /** `applies`, `parses`, `finding-gone`, `none-new`, `locations-exist`, `touches-suspect`, `policy`. */
  name: string;
  /** `unknown`: could not be checked; `detail` says why. */
  outcome: 'passed' | 'failed' | 'unknown';
  detail: string;
}

export interface Judgement {
  /** 0 to 1. */
  confidence: number;
  reasons: string[];
  doubts: string[];
}

/** Nothing of this has been looked at yet. */
export interface ProposedFix {
  source: FixSource;
  /** What it does, in one line. */
  title: string;
  patch: Patch;
  judgement: Judgement;
  /** What to test once it is applied. */
  toTest: string[];
  /** Findings (ids) or the incident that it mends. */
  mends: string[];
  /** Earlier successes that speak for it; null unless it comes from memory. */
  record: { applied: number; succeeded: number } | null;
}

/** A fix with its checks, as it is shown. */
export interface CheckedFix extends ProposedFix {
  /**
   * What people type: the first 16 hex digits of `digest`. The digest is the SHA-256 of the head commit and of every file's
   * path and bytes as they will be, so that an approved fix is these bytes on this commit or nothing.
   */
  id: string;
  digest: string;
  /** Commit that the patch applies to. */
  headSha: string;
  /** Incident of a diagnosis, or the cause of a review's findings. */
  incident: string;
  /** 1 for the first; `redo` counts on. */
  attempt: number;
  checks: FixCheck[];
  /** The edited lines as they were, whole, one text per edit. */
  before: string[];
  /** Every check that can be made passed. */
  isChecked: boolean;
}
