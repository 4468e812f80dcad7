// A push in; out: the facts of its files in the cache, so that the next pull request reads only what it changes; and how
// earlier incidents and fixes ended in the memory.

import type { Graph } from '../model/graph';
import type { Run } from '../model/run-event';
import type { Stats } from '../model/finding';
import type { Tree } from '../model/tree';
import { describeServiceError } from '../model/service-error';
import type { Settings } from '../settings/schema';
import type { SettingsError } from '../settings/settings-error';
import { learnOutcomes, type OutcomeEdges, type OutcomeGitHub } from './learn-outcomes';
import { readCheckoutSettings } from './review';
import type { RunnerEdge } from './review-edges';
import { reportWeek, type WeeklyGitHub } from './weekly-report';

export interface LearnEdges {
  runner: RunnerEdge;
  ruleIds: readonly string[];
  openCheckout(): Promise<Tree | { reason: string }>;
  buildGraph(
    tree: Tree,
    settings: Settings,
    progress: (line: string) => void,
  ): Promise<{ graph: Graph; stats: Pick<Stats, 'files' | 'extracted' | 'fromCache'> }>;
  remember(extracted: number): Promise<void>;
}

export type MemoryEdges = Omit<OutcomeEdges, 'github'> & {
  runner: RunnerEdge;
  github(): Promise<OutcomeGitHub & WeeklyGitHub>;
  /** What keeps the graph; opened only where it is needed. */
  facts(): LearnEdges;
};

export async function learn(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: MemoryEdges,
): Promise<SettingsError[]> {
  // What is checked out on other events is no branch that others start from.
  const facts = run.event.kind === 'pull-request' || run.event.kind === 'workflow-run' ? null : edges.facts();
  try {
    await tellOutcomes(run, edges);
    if (run.event.kind === 'schedule' && facts !== null) await tidy(run, inputs, facts, edges);
  } finally {
    await edges.memory.close();
  }
  return facts === null ? [] : learnFacts(run, inputs, facts);
}

/** What needs doing now and then. */
async function tidy(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  facts: LearnEdges,
  { runner, clock, memory, github }: MemoryEdges,
): Promise<void> {
  const compacted = await memory.compact(new Date(clock.now()).toISOString());
  if (compacted !== null) runner.info(compacted);
  const tree = await facts.openCheckout();
  const read = await readCheckoutSettings(run, inputs, 'reason' in tree ? null : tree, facts.ruleIds);
  // Mistakes in the settings are told by what follows.
  if ('errors' in read || !read.settings['weekly-report']) return;
  const error = await reportWeek(await memory.open(), clock.now(), await github());
  if (error !== null) runner.warning(`${describeServiceError(error)}. There is no weekly report.`);
}

/** On other branches there is nothing to remember. */
async function tellOutcomes(run: Run, edges: MemoryEdges): Promise<void> {
  const { event, defaultBranch } = run;
  if ((event.kind === 'push' || event.kind === 'manual') && event.ref !== `refs/heads/${defaultBranch}`) return;
  const { events, unwritten } = await learnOutcomes(run, edges);
  if (unwritten !== null) edges.runner.notice(unwritten);
  const count = `${events} new ${events === 1 ? 'event' : 'events'} of incidents and fixes`;
  edges.runner.info(`Learned: ${count}.`);
}

async function learnFacts(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: LearnEdges,
): Promise<SettingsError[]> {
  const built = await buildFromCheckout(run, inputs, edges);
  if (built === null) return [];
  if ('errors' in built) return built.errors;
  const { graph, stats } = built;
  await edges.remember(stats.extracted);
  const counts = `${stats.files} files, ${stats.extracted} read anew, ${graph.nodes.length} assets, ${graph.edges.length} references`;
  edges.runner.info(`Learned: ${counts}.`);
  edges.runner.summary(`**Throughline learned:** ${counts}, ${graph.problems.length} not understood.`);
  return [];
}

/** Null when there is no checkout; that is said, and is not the build's fault. */
export async function buildFromCheckout(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: LearnEdges,
): Promise<Awaited<ReturnType<LearnEdges['buildGraph']>> | { errors: SettingsError[] } | null> {
  const tree = await edges.openCheckout();
  if ('reason' in tree) {
    edges.runner.warning(`The checkout could not be read: ${tree.reason}. Put \`actions/checkout\` before this step.`);
    return null;
  }
  const read = await readCheckoutSettings(run, inputs, tree, edges.ruleIds);
  if ('errors' in read) return read;
  for (const notice of read.notices) edges.runner.notice(notice);
  return edges.buildGraph(tree, read.settings, (line) => edges.runner.info(line));
}
