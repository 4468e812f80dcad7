// A run, its failures and its last green run in; out: what changed between them, who changed it, and what the graph knows of it.

import { dependencyChanges, type DependencyChange } from '../evidence/dependency-changes';
import { joinNames, missingNames } from '../evidence/database-error';
import { rankSuspects } from '../evidence/rank-suspects';
import { reachOf } from '../evidence/reach';
import type { ToolchainChange } from '../evidence/toolchain-changes';
import type { CommitNote, CommitRange, WorkflowRun } from '../model/failed-run';
import type { Failure } from '../model/failure';
import type { Problem } from '../model/problem';
import type { Suspect } from '../model/run-diagnosis';
import { describeServiceError, isServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import type { Settings } from '../settings/schema';
import type { DiagnoseEdges, DiagnoseGitHub } from './diagnose-edges';
import type { RunGraph } from './fixes-of-run';
import { problem } from './read-failed-jobs';

/** Files whose commits are asked for: each is a request. */
const MOST_FILES = 8;
const MOST_PULLS = 4;

export type EvidenceGitHub = Pick<DiagnoseGitHub, 'compareCommits' | 'listCommitsOf' | 'pullOfCommit'>;
export type EvidenceEdges = Pick<DiagnoseEdges, 'openCommit' | 'check' | 'buildGraph' | 'runner'>;

export interface Gathered {
  range: CommitRange | null;
  dependencies: DependencyChange[];
  suspects: Suspect[];
  /** Null when the failing commit could not be opened. */
  around: RunGraph | null;
  problems: Problem[];
}

export async function gatherEvidence(
  request: {
    run: WorkflowRun;
    green: WorkflowRun | null;
    failures: readonly Failure[];
    toolchain: readonly ToolchainChange[];
    head: Tree | null;
    settings: Settings;
  },
  github: EvidenceGitHub,
  edges: EvidenceEdges,
): Promise<Gathered> {
  const { run, green, failures, toolchain, head, settings } = request;
  const problems: Problem[] = [];
  const range = await rangeBetween(green, run, github, problems);
  const dependencies = dependencyChanges(range?.files ?? []);
  const known = await readGraph(request, range, edges, problems);
  const names =
    known === null
      ? []
      : joinNames(
          missingNames(failures.map(({ message, excerpt }) => `${message}\n${excerpt.text}`).join('\n')),
          known.graph,
        );
  const failing = [...new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)))];
  const reach = known === null ? new Map(failing.map((path) => [path, 0])) : reachOf(known.graph, failing);
  const suspicious = [
    ...failing,
    ...names.flatMap(({ gone }) => (gone ? [gone.cause.path] : [])),
    ...(range?.files ?? []).map(({ path }) => path),
  ];
  const changed = new Set((range?.files ?? []).map(({ path }) => path));
  for (const { gone } of names) if (gone) changed.add(gone.cause.path);
  const asked = [...new Set(suspicious)].filter((path) => changed.has(path)).slice(0, MOST_FILES);
  const touched = await commitsOf(asked, run, range, github, problems);
  const suspects = rankSuspects({
    failures,
    range,
    touched,
    reach,
    names,
    changes: known?.review?.changes ?? [],
    findings: known?.review?.findings ?? [],
    dependencies,
    toolchain,
    workflow: run.path,
  });
  const around = known && { ...known, names, reach };
  return { range, dependencies, suspects: await withPulls(suspects, github), around, problems };

  async function readGraph(
    { green: passed }: { green: WorkflowRun | null },
    between: CommitRange | null,
    { openCommit, check, buildGraph, runner }: EvidenceEdges,
    said: Problem[],
  ) {
    if (head === null) return null;
    const progress = (line: string) => runner.info(line);
    const { graph } = await buildGraph(head, settings, progress);
    if (passed === null || (between !== null && between.files.length === 0))
      return { graph, review: null, before: null };
    const before = await openCommit(passed.headSha);
    if ('reason' in before) {
      said.push(problem(`the last green commit could not be opened: ${before.reason}`));
      return { graph, review: null, before: null };
    }
    return { graph, before, review: await check(before, head, settings, progress) };
  }
}

async function rangeBetween(
  green: WorkflowRun | null,
  run: WorkflowRun,
  github: EvidenceGitHub,
  problems: Problem[],
): Promise<CommitRange | null> {
  if (green === null) return null;
  const range = await github.compareCommits(green.headSha, run.headSha);
  if (!isServiceError(range)) return range;
  problems.push(problem(`what changed since the last green run is not known: ${describeServiceError(range)}`));
  return null;
}

/** Newest first, and only those since the last green run where that is known. */
async function commitsOf(
  paths: readonly string[],
  run: WorkflowRun,
  range: CommitRange | null,
  github: EvidenceGitHub,
  problems: Problem[],
): Promise<Map<string, CommitNote[]>> {
  const found = new Map<string, CommitNote[]>();
  const inRange = new Set(range?.commits.map(({ sha }) => sha));
  // One commit cannot be told apart from itself.
  if (range?.commits.length === 1) {
    for (const { path } of range.files) found.set(path, [...range.commits]);
  }
  for (const path of paths) {
    if (found.has(path)) continue;
    const commits = await github.listCommitsOf(run.headSha, path, 5);
    if (isServiceError(commits)) {
      problems.push(problem(`who changed the files is not wholly known: ${describeServiceError(commits)}`));
      break;
    }
    const own = commits.filter(({ sha }) => inRange.has(sha));
    found.set(path, own.length > 0 ? own : commits.slice(0, 1));
  }
  return found;
}

async function withPulls(suspects: readonly Suspect[], github: EvidenceGitHub): Promise<Suspect[]> {
  const known = new Map<string, Suspect['pull']>();
  const told: Suspect[] = [];
  for (const suspect of suspects) {
    const sha = suspect.commit?.sha;
    if (sha !== undefined && !known.has(sha) && known.size < MOST_PULLS) known.set(sha, await github.pullOfCommit(sha));
    told.push({ ...suspect, pull: sha === undefined ? null : (known.get(sha) ?? null) });
  }
  return told;
}
