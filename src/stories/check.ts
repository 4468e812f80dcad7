// Two trees → what the change from one to the other breaks.

import { affectedGraph } from '../graph/affected';
import { droppedMembers } from '../graph/code/dropped-members';
import { diffGraphs, type GraphDiff, noDiff } from '../graph/diff-graphs';
import type { Change } from '../model/change';
import { type Finding, type Review, SEVERITIES, type Severity, type Stats, type Verdict } from '../model/finding';
import type { Graph } from '../model/graph';
import type { Problem } from '../model/problem';
import type { Tree } from '../model/tree';
import {
  type Acceptance,
  acceptByBaseline,
  acceptByComment,
  acceptFindings,
  BASELINE_FILE,
} from '../rules/accept-findings';
import { checkRules } from '../rules/check-rules';
import { matchesPath } from '../settings/matches-path';
import type { Settings } from '../settings/schema';
import { clientMembers } from '../typecheck/prisma-client/client-members';
import { buildGraph, type GraphEdges, isReadable, planGraph, readFacts, rememberGraphs } from './build-graph';
import { findRenames } from './find-renames';
import { fixFindings } from './fix-findings';
import { prismaClients } from './prisma-clients';
import { traceAnswers } from './trace-answers';
import { isOpenQuestion, type TracedCode, traceCode } from './trace-code';

export async function checkTrees(
  before: Tree,
  after: Tree,
  given: GraphEdges,
  settings: Settings,
  progress: (line: string) => void = () => {},
  /** Findings that people accepted by a command, by id, with their reasons. */
  ignored: ReadonlyMap<string, string> = new Map(),
): Promise<Review> {
  const edges = rememberGraphs(given);
  const start = edges.clock.now();
  progress('Reading the base');
  const plannedBase = await planGraph(before, edges, settings, progress);
  const plannedHead = await planGraph(after, edges, settings, progress);
  // Nothing that is read changed: what every reference means need not even be loaded.
  const outline = plannedBase.key === plannedHead.key ? plannedHead.outline() : null;
  const base = outline ?? (await plannedBase.build());
  progress('Reading the change');
  const head = outline ?? (await plannedHead.build());
  progress('Comparing');
  const renamed = await findRenames(before, after);
  const renamedFrom = (path: string) => renamed.get(path) ?? path;
  const factsOf = (tree: Tree, paths: readonly string[]) => readFacts(tree, paths, edges, settings);
  const baseClients = await prismaClients(before, factsOf);
  const trace = async (tree: Tree, graph: Graph) => {
    const isRead = (path: string) => isReadable(path, settings);
    const clients = { base: baseClients, head: await prismaClients(tree, factsOf) };
    const sides = {
      before,
      after: tree,
      isRead,
      moved: renamed,
      dropped: clientMembers(droppedMembers(base.graph, graph, renamedFrom), clients.head),
      clients,
    };
    const thread = edges.types ?? null;
    return traceAnswers(await traceCode(base.graph, graph, thread, sides), thread, sides);
  };
  const compare = (traced: TracedCode) => diffGraphs(traced.base, traced.head, renamedFrom, traced.changes);
  const traced = await trace(after, head.graph);
  const isSame = base.key === head.key && traced.head === head.graph;
  const diff = isSame ? noDiff(base.graph, head.graph) : compare(traced);
  const found = withSettings(checkRules(diff), settings);
  const accepted = await accept(found, after, settings, ignored);
  const fixed = await fixFindings(accepted.findings, found, {
    diff,
    after,
    renamedFrom,
    progress,
    readFacts: factsOf,
    async review(tree) {
      const tried = await trace(tree, (await buildGraph(tree, edges, settings)).graph);
      const trial = compare(tried);
      return { diff: trial, findings: withSettings(checkRules(trial), settings), problems: tried.head.problems };
    },
  });
  const problems = [...traced.head.problems, ...accepted.problems];
  const { verdict, unknowns } = await judge(accepted.findings, diff, problems, after);
  return {
    schemaVersion: 1,
    base: before.label,
    head: after.label,
    verdict,
    severity: highest(accepted.findings),
    changes: diff.changes,
    findings: fixed.findings,
    ignored: accepted.ignored,
    problems: [...unknowns, ...problems, ...fixed.problems],
    affected: affectedGraph(diff),
    stats: sumStats(base.stats, head.stats, Math.round(edges.clock.now() - start)),
  };
}

/** The settings' word on each rule: another severity, or off. */
function withSettings(findings: Finding[], settings: Settings): Finding[] {
  return findings.flatMap((finding) => {
    const level = settings.rules[finding.rule];
    if (level === 'off') return [];
    return [level ? { ...finding, severity: level } : finding];
  });
}

async function accept(findings: Finding[], after: Tree, settings: Settings, ignored: ReadonlyMap<string, string>) {
  const root = settings['working-directory'].replace(/^\.\/?|\/+$/g, '');
  const baselinePath = root === '' ? BASELINE_FILE : `${root}/${BASELINE_FILE}`;
  const hasBaseline = after.files.some((file) => file.path === baselinePath);
  const paths = [...new Set(findings.map((finding) => finding.path))];
  const present = new Set(after.files.map((file) => file.path));
  const readable = paths.filter((path) => present.has(path));
  const texts = await after.read(hasBaseline ? [...readable, baselinePath] : readable);
  const textOf = new Map(readable.map((path, at) => [path, texts[at] ?? '']));
  const comments = acceptByComment(textOf, findings);
  const baseline = acceptByBaseline(hasBaseline ? (texts.at(-1) ?? null) : null, baselinePath, findings);
  const places: Acceptance = (finding) => {
    const entry = settings.ignore.find(
      (ignored) => matchesPath(ignored.paths, finding.path) && (!ignored.rules || ignored.rules.includes(finding.rule)),
    );
    return entry?.reason ?? null;
  };
  const typed: Acceptance = ({ id }) => ignored.get(id) ?? null;
  const problems = [...comments.problems, ...baseline.problems];
  return acceptFindings(findings, [comments.acceptance, baseline.acceptance, places, typed], problems);
}

function highest(findings: Finding[]): Severity {
  const introduced = findings.filter((finding) => finding.introduced && finding.certainty !== 'possible');
  const rank = Math.max(0, ...introduced.map((finding) => SEVERITIES.indexOf(finding.severity)));
  return SEVERITIES[rank]!;
}

/** Only proven, introduced findings make a change unsafe; a file nobody understood that names what is gone makes it unknown. */
async function judge(
  findings: Finding[],
  diff: GraphDiff,
  problems: Problem[],
  after: Tree,
): Promise<{ verdict: Verdict; unknowns: Problem[] }> {
  const proven = findings.some(
    (finding) =>
      finding.introduced &&
      finding.certainty === 'proven' &&
      (finding.severity === 'critical' || finding.severity === 'high'),
  );
  if (proven) return { verdict: 'unsafe', unknowns: [] };
  if (problems.some(isOpenQuestion)) return { verdict: 'unknown', unknowns: [] };
  // Nothing was read, so nothing was judged.
  if (diff.before.nodes.length + diff.after.nodes.length === 0) return { verdict: 'unknown', unknowns: [] };
  const gone = diff.changes.filter(
    (change) => /-(removed|renamed)$/.test(change.kind) && !change.kind.startsWith('migration'),
  );
  if (gone.length === 0 || problems.length === 0) return { verdict: 'safe', unknowns: [] };
  const unknowns = await filesThatMention(gone, problems, after);
  return { verdict: unknowns.length > 0 ? 'unknown' : 'safe', unknowns };
}

async function filesThatMention(gone: Change[], problems: Problem[], after: Tree): Promise<Problem[]> {
  const present = new Set(after.files.map((file) => file.path));
  const paths = [...new Set(problems.map((problem) => problem.path))].filter((path) => present.has(path));
  const texts = await after.read(paths);
  const unknowns: Problem[] = [];
  for (const [at, path] of paths.entries()) {
    const text = texts[at];
    const own = gone.filter((change) => change.path !== path);
    const mentioned = own.find((change) => text == null || mentions(text, nameOf(change)));
    if (!mentioned) continue;
    const reason =
      text == null
        ? `could not be read, so it may still use \`${nameOf(mentioned)}\``
        : `was not wholly understood and mentions \`${nameOf(mentioned)}\`, so it may still use it`;
    unknowns.push({ path, line: 1, reason });
  }
  return unknowns;
}

function nameOf(change: Change): string {
  return change.column ?? change.asset.slice(Math.max(change.asset.lastIndexOf('.'), change.asset.indexOf(':')) + 1);
}

function mentions(text: string, name: string): boolean {
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9_])${word}(?![A-Za-z0-9_])`, 'i').test(text);
}

function sumStats(base: Stats, head: Stats, total: number): Stats {
  const ms: Record<string, number> = { total };
  for (const [side, stats] of [
    ['base', base],
    ['head', head],
  ] as const) {
    for (const [step, value] of Object.entries(stats.ms)) ms[`${side}.${step}`] = value;
  }
  return {
    files: head.files,
    extracted: base.extracted + head.extracted,
    fromCache: base.fromCache + head.fromCache,
    nodes: head.nodes,
    edges: head.edges,
    ms,
  };
}
