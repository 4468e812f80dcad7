// A workflow run that ended, its jobs and steps, and what is known of the commits around it: what a diagnosis starts from.

export interface WorkflowRun {
  id: number;
  attempt: number;
  /** Id of the workflow: equal for all runs of one file. */
  workflow: number;
  /** As people call it: `CI`. */
  name: string;
  /** `.github/workflows/ci.yml`; empty where GitHub does not tell. */
  path: string;
  /** What started it: `pull_request`, `push`, … */
  event: string;
  /** `failure`, `timed_out`, `startup_failure`, `success`, `cancelled`, …; null while it runs. */
  conclusion: string | null;
  url: string;
  headSha: string;
  headBranch: string | null;
  /** `owner/name`; null where the fork is gone. */
  headRepository: string | null;
  createdAt: string;
}

export interface JobStep {
  number: number;
  name: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface RunJob {
  id: number;
  name: string;
  conclusion: string | null;
  url: string;
  /** The check run that shows this job; null where it cannot be told. */
  checkRun: number | null;
  startedAt: string | null;
  completedAt: string | null;
  /** `ubuntu-latest` … as the workflow asked for. */
  labels: string[];
  runner: string | null;
  steps: JobStep[];
}

/** What a tool or the runner itself noted in a job's check run. */
export interface JobAnnotation {
  path: string;
  line: number;
  level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
}

export interface CommitFile {
  path: string;
  /** Where it was before, when it was moved. */
  previousPath: string | null;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'other';
  /** Unified diff of this file; null where GitHub gives none (binary, too large). */
  patch: string | null;
}

export interface CommitNote {
  sha: string;
  url: string;
  /** First line of the message. */
  title: string;
  author: string;
  /** ISO 8601. */
  date: string;
}

/** The way from one commit to another. */
export interface CommitRange {
  base: string;
  head: string;
  /** Oldest first; GitHub gives the last 250. */
  commits: CommitNote[];
  /** The first 300 files. */
  files: CommitFile[];
  /** More commits or files than could be read. */
  partial: boolean;
}

/** A pull request as far as a diagnosis speaks of it. */
export interface PullNote {
  number: number;
  title: string;
  url: string;
}

/** Failed in a way that a diagnosis should speak about. */
export function isFailed(conclusion: string | null): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}
