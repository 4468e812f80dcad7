// A diagnosed run with the evidence around it in; out: the fixes that can be offered for it, made by code first.

import type { JoinedName } from '../evidence/database-error';
import type { Failure } from '../model/failure';
import type { Finding, Review } from '../model/finding';
import type { Graph } from '../model/graph';
import type { ProposedFix } from '../model/proposal';
import type { RunDiagnosis } from '../model/run-diagnosis';
import type { Tree } from '../model/tree';
import type { Settings } from '../settings/schema';
import type { FixTrial, TreeState } from './check-fix';
import type { DiagnoseEdges } from './diagnose-edges';
import { NO_FIXES, type OfferedFixes, offerFixes, proposeByCode } from './propose-fixes';

/** What the graph knows around a failure. */
export interface RunGraph {
  graph: Graph;
  /** Of the last green commit; null when there is none or it could not be opened. */
  before: Tree | null;
  /** What the change since then breaks. */
  review: Review | null;
  names: readonly JoinedName[];
  /** Files that the failing places depend on, with their distance. */
  reach: ReadonlyMap<string, number>;
}

/** Farther away nothing is suspect any more. */
const FARTHEST = 3;

export interface FixesSource {
  head: Tree | null;
  around: RunGraph | null;
  settings: Settings;
}

type FixEdges = Pick<DiagnoseEdges, 'check' | 'buildGraph' | 'runner'>;

/** What needs no model: fixes that helped before, and what code can mend. */
export async function fixesOfRun(
  diagnosis: RunDiagnosis,
  source: FixesSource,
  /** From memory, best first. */
  known: readonly ProposedFix[],
  edges: FixEdges,
): Promise<OfferedFixes> {
  const byCode = source.around === null ? null : fixByCode(diagnosis, source.around);
  return checkFixesOfRun(diagnosis, source, byCode === null ? known : [byCode, ...known], edges);
}

export async function checkFixesOfRun(
  diagnosis: RunDiagnosis,
  { head, around, settings }: FixesSource,
  proposals: readonly ProposedFix[],
  edges: FixEdges,
): Promise<OfferedFixes> {
  const { incident, run } = diagnosis;
  if (head === null || head.label !== run.headSha || proposals.length === 0) return NO_FIXES;
  const region = regionOf(diagnosis, around);
  const subject = { headSha: run.headSha, incident, attempt: 1, tree: head, settings, region };
  return offerFixes(proposals, subject, trialOf(around, settings, edges));
}

/** Code mends what the change breaks where the run fails, or what the database no longer knows. */
export function fixByCode({ jobs }: RunDiagnosis, { review, names }: RunGraph): ProposedFix | null {
  const failures = jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
  const failing = new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)));
  const isMeant = (finding: Finding) => failing.has(finding.path) || names.some((name) => isAbout(finding, name));
  const meant = (review?.findings ?? []).filter((finding) => finding.introduced && isMeant(finding));
  // One cause is mended whole: half a rename fails again in the next place.
  const causes = new Set(meant.map(({ cause }) => cause));
  return proposeByCode((review?.findings ?? []).filter(({ cause }) => causes.has(cause)));
}

function isAbout({ trail, changedAsset }: Finding, { asset, column, gone }: JoinedName): boolean {
  if (gone === null) return false;
  const [root] = trail;
  const isSame = root !== undefined && root.asset === asset && (column === null || root.column === column);
  return isSame || (changedAsset === asset && column === null);
}

function regionOf({ jobs, suspects }: RunDiagnosis, around: RunGraph | null): Set<string> {
  const failures = jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
  const region = new Set([...failing(failures), ...suspects.flatMap(({ path }) => (path === null ? [] : [path]))]);
  for (const [path, distance] of around?.reach ?? []) if (distance <= FARTHEST) region.add(path);
  for (const { path, trail, introduced } of around?.review?.findings ?? []) {
    if (!introduced || ![path, ...trail.map((step) => step.path)].some((one) => region.has(one))) continue;
    for (const one of [path, ...trail.map((step) => step.path)]) region.add(one);
  }
  for (const { readers, gone } of around?.names ?? []) {
    for (const { path } of readers) region.add(path);
    if (gone) region.add(gone.cause.path);
  }
  return region;
}

function failing(failures: readonly Failure[]): string[] {
  return failures.flatMap(({ locations }) => locations.map(({ path }) => path));
}

function trialOf(around: RunGraph | null, settings: Settings, { check, buildGraph, runner }: FixEdges): FixTrial {
  if (around === null) return null;
  const progress = (line: string) => runner.info(line);
  const { before, review, graph } = around;
  if (before !== null && review !== null)
    return { now: review, review: (tree) => check(before, tree, settings, progress) };
  // Nothing to compare with: whether everything is still understood can be told all the same.
  const state = ({ problems }: Graph): TreeState => ({ findings: [], problems });
  return {
    now: state(graph),
    review: async (tree) => state((await buildGraph(tree, settings, progress)).graph),
  };
}
