// A data pipeline that failed outside of GitHub: what its orchestrator tells, and what this repository knows of it.

import type { Failure } from './failure';
import type { Problem } from './problem';
import type { Suspect } from './run-diagnosis';
import type { NamedPlace, NamedThing } from './triage';

export const PIPELINE_TOOLS = ['airflow', 'dbt', 'prefect', 'dagster', 'generic'] as const;
export type PipelineTool = (typeof PIPELINE_TOOLS)[number];

/** What was told, checked for its shape and no further. */
export interface PipelineReport {
  tool: PipelineTool;
  /** DAG, flow, job or dbt project. */
  pipeline: string;
  /** Task, operation or model; null when the whole is meant. */
  task: string | null;
  /** The orchestrator's own id of the run. */
  run: string | null;
  status: 'failed' | 'success';
  error: string | null;
  log: string | null;
  /** Asset that is known to be wrong: `analytics.orders`. */
  asset: string | null;
  /** ISO 8601; null when nobody said. */
  at: string | null;
  environment: string | null;
  /** Commit that the pipeline ran; null: the default branch. */
  commit: string | null;
  /** When, or at which commit, it last went well. */
  lastGood: { at: string | null; commit: string | null };
  links: { label: string; url: string }[];
  /** Artifact of a workflow run of this repository that holds logs or dbt's results. */
  artifact: { run: number; name: string } | null;
}

/** One time that it happened. */
export interface PipelineOccurrence {
  at: string;
  run: string | null;
  /** Page of the workflow run that told of it. */
  url: string;
}

export interface EarlierPipelineIssue {
  number: number;
  url: string;
  title: string;
  /** ISO 8601, last time. */
  at: string;
  /** How it ended: `went well again on 2026-11-02`, `open`. */
  outcome: string;
  shared: string[];
}

export interface PipelineIncident {
  incident: string;
  report: PipelineReport;
  /** Most telling first. */
  failures: Failure[];
  /** Assets and files of this repository that failed. */
  failing: NamedThing[];
  /** What they read, nearest first. */
  upstream: NamedPlace[];
  /** What depends on them: exposures first. */
  downstream: NamedPlace[];
  downstreamCount: number;
  /** Data tests on what failed and on what it reads. */
  tests: NamedPlace[];
  suspects: Suspect[];
  /** Commits that were looked at; null when the last good state is not known. */
  range: { base: string; head: string; commits: number } | null;
  similar: EarlierPipelineIssue[];
  /** What memory knows of failures like it, of CI as well: one line each. */
  earlier: string[];
  advice: string;
  problems: Problem[];
}
