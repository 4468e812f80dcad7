// An orchestrator says that a pipeline failed, or went well again; out: one issue that says what it was here, or closes.

import { adviseOn } from '../evidence/judge-run';
import type { WorkflowRun } from '../model/failed-run';
import type { Failure } from '../model/failure';
import type { PipelineIncident, PipelineReport } from '../model/pipeline';
import type { Problem } from '../model/problem';
import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import type { NamedThing } from '../model/triage';
import { pipelineIncidentId } from '../pipeline/incident-note';
import { readPayload } from '../pipeline/read-payload';
import { incidentTitle } from '../report/pipeline/incident-issue';
import type { CommentContext } from '../report/report-context';
import type { Settings } from '../settings/schema';
import type { SettingsError } from '../settings/settings-error';
import { gatherEvidence } from './gather-evidence';
import { joinPipeline, type JoinedPipeline } from './join-pipeline';
import type { PipelineEdges, PipelineGitHub } from './pipeline-edges';
import { knownIncidents, publishIncident, resolveIncidents, similarIncidents } from './publish-incident';
import { readPipelineLog } from './read-pipeline-log';
import { rememberOver, rememberPipeline, recallPipelines } from './remember-pipeline';
import { readCheckoutSettings } from './review';
import { tellChats } from './tell-chats';

/** Where nobody says when it last went well. */
const SUSPECTED_DAYS = 7;
const DAY = 86_400_000;

export async function tellPipeline(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: PipelineEdges,
): Promise<SettingsError[]> {
  try {
    return await tell(run, inputs, edges);
  } finally {
    await edges.memory.close();
    await edges.close();
  }
}

async function tell(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: PipelineEdges,
): Promise<SettingsError[]> {
  const checkout = await edges.openCheckout();
  const local = 'reason' in checkout ? null : checkout;
  const read = await readCheckoutSettings(run, inputs, local, edges.ruleIds);
  if ('errors' in read) return read.errors;
  for (const notice of read.notices) edges.runner.notice(notice);
  const report = run.event.kind === 'dispatch' ? readPayload(run.event.payload) : byHand(read.settings);
  if ('errors' in report) return report.errors;

  const github = await edges.github();
  const at = report.at ?? new Date(edges.clock.now()).toISOString();
  if (report.status === 'success') {
    await resolve(report, at, run, github, edges);
    return [];
  }
  const opened = await openRunning(report, local, edges);
  const problems = 'reason' in opened ? [problem(`what it is here was not looked up: ${opened.reason}`)] : [];
  const tree = 'reason' in opened ? null : opened;
  const incident = await incidentOf({ run, report, at, tree, settings: read.settings }, github, edges, problems);
  await publish(incident, { run, at, tree, settings: read.settings }, github, edges);
  return [];
}

/** Told by a person who starts the workflow with a log, an asset or both. */
function byHand(settings: Settings): PipelineReport {
  const { asset, 'log-file': logFile } = settings;
  return {
    ...{ tool: 'generic', pipeline: asset ?? logFile ?? 'pipeline', task: null, run: null, status: 'failed' },
    ...{ error: null, log: null, asset: asset ?? null, at: null, environment: null, commit: null },
    lastGood: { at: null, commit: null },
    links: [],
    artifact: null,
  };
}

async function openRunning(
  { commit }: PipelineReport,
  local: Tree | null,
  edges: PipelineEdges,
): Promise<Tree | { reason: string }> {
  if (commit !== null && !local?.label.startsWith(commit)) return edges.openCommit(commit);
  return local ?? { reason: 'there is no checkout: put `actions/checkout` before this step' };
}

interface Told {
  run: Run;
  report: PipelineReport;
  at: string;
  tree: Tree | null;
  settings: Settings;
}

async function incidentOf(
  { run, report, at, tree, settings }: Told,
  github: PipelineGitHub,
  edges: PipelineEdges,
  problems: Problem[],
): Promise<PipelineIncident> {
  const isByHand = run.event.kind !== 'dispatch';
  const logFile = isByHand ? settings['log-file'] : undefined;
  const log = await readPipelineLog(report, { logFile, isByHand, tree }, github, edges);
  problems.push(...log.problems);
  const joined = tree === null ? NOTHING : await joinTree(report, log.failures, tree, settings, edges);
  problems.push(...joined.problems);
  const base = tree === null ? null : await lastGood(report, at, tree, github, problems);
  const evidence =
    tree === null
      ? null
      : await gatherEvidence(
          {
            run: runOf(tree.label, at),
            green: base === null ? null : runOf(base, at),
            failures: withPlaces(log.failures, joined.failing),
            toolchain: [],
            head: tree,
            settings,
          },
          github,
          edges,
        );
  problems.push(...(evidence?.problems ?? []));
  const suspects = evidence?.suspects ?? [];
  const [first] = log.failures;
  const range = evidence?.range ?? null;
  return {
    incident: pipelineIncidentId(report, first?.signature.exact ?? null),
    report,
    failures: log.failures,
    failing: joined.failing,
    upstream: joined.upstream,
    downstream: joined.downstream,
    downstreamCount: joined.downstreamCount,
    tests: joined.tests,
    suspects,
    range: range === null ? null : { base: range.base, head: range.head, commits: range.commits.length },
    similar: [],
    earlier: [],
    advice: adviseOn(first ?? null, suspects).text,
    problems,
  };
}

const NOTHING: JoinedPipeline = {
  ...{ failing: [], upstream: [], downstream: [], downstreamCount: 0, tests: [], problems: [] },
};

async function joinTree(
  report: PipelineReport,
  failures: readonly Failure[],
  tree: Tree,
  settings: Settings,
  edges: PipelineEdges,
): Promise<JoinedPipeline> {
  const { graph } = await edges.buildGraph(tree, settings, (line) => edges.runner.info(line));
  return joinPipeline(report, failures, tree, graph);
}

/** The commit that is suspected no more; null where nothing can be compared. */
async function lastGood(
  report: PipelineReport,
  at: string,
  tree: Tree,
  github: PipelineGitHub,
  problems: Problem[],
): Promise<string | null> {
  if (report.lastGood.commit !== null) return report.lastGood.commit;
  const told = report.lastGood.at;
  const since = told ?? new Date(Math.max(0, Date.parse(at) - SUSPECTED_DAYS * DAY)).toISOString();
  if (told === null) {
    problems.push(problem(`when it last went well was not said: what changed in ${SUSPECTED_DAYS} days is suspected`));
  }
  const found = await github.commitBefore(tree.label, since);
  if (!isServiceError(found)) return found?.sha ?? null;
  problems.push(problem(`what changed since it last went well is not known: ${describeServiceError(found)}`));
  return null;
}

/** Changes to what failed are suspected even where the log names no file. */
function withPlaces(failures: readonly Failure[], failing: readonly NamedThing[]): Failure[] {
  const [first, ...others] = failures;
  if (first === undefined) return [];
  const places = failing
    .filter(({ gone }) => gone === null)
    .map(({ path, line }) => ({ path, line, startColumn: null }));
  return [{ ...first, locations: [...first.locations, ...places] }, ...others];
}

/** As much of a run as the evidence asks for. */
function runOf(headSha: string, createdAt: string): WorkflowRun {
  return {
    ...{ id: 0, attempt: 1, workflow: 0, name: '', path: '', event: 'repository_dispatch', conclusion: null },
    ...{ url: '', headSha, headBranch: null, headRepository: null, createdAt },
  };
}

async function publish(
  incident: PipelineIncident,
  { run, at, tree, settings }: Omit<Told, 'report'>,
  github: PipelineGitHub,
  edges: PipelineEdges,
): Promise<void> {
  const { runner } = edges;
  const known = await knownIncidents(github);
  const context = contextOf(run, tree, edges);
  const similar = isServiceError(known) ? [] : similarIncidents(incident, known);
  const told = { ...incident, similar, earlier: await recallPipelines(incident, edges) };
  const occurrence = { at, run: incident.report.run, url: run.url };
  const { url, body, error } = await publishIncident(told, occurrence, known, context, github);
  if (error) runner.warning(`${describeServiceError(error)}. The whole incident is in the step summary.`);
  runner.summary(body);
  runner.output('incident', incident.incident);
  runner.output('failure-kind', incident.failures[0]?.kind ?? '');
  runner.output('failure-signature', incident.failures[0]?.signature.exact ?? '');
  runner.output('issue-url', url);
  await rememberPipeline(incident, { run, at, sha: context.headSha }, edges);
  const message = {
    title: `${run.repository}: ${incidentTitle(incident)}`,
    text: incident.advice,
    url: url || run.url,
  };
  await tellChats(message, settings, edges);
}

async function resolve(
  report: PipelineReport,
  at: string,
  run: Run,
  github: PipelineGitHub,
  edges: PipelineEdges,
): Promise<void> {
  const { runner } = edges;
  const known = await knownIncidents(github);
  if (isServiceError(known)) {
    runner.warning(`${describeServiceError(known)}. No incident was resolved.`);
    return;
  }
  const { closed, errors } = await resolveIncidents(report, at, run.url, known, github);
  await rememberOver(
    closed.map(({ note }) => note.id),
    { run, at, sha: run.event.headSha },
    edges,
  );
  for (const error of errors) runner.warning(describeServiceError(error));
  runner.output('issue-url', closed[0]?.issue.url ?? '');
  runner.output('incident', closed[0]?.note.id ?? '');
  const said = closed.map(({ issue }) => `[#${issue.number}](${issue.url})`).join(', ');
  runner.summary(
    `**Throughline:** ${closed.length === 0 ? 'no open incident of this pipeline.' : `resolved ${said}.`}`,
  );
}

function contextOf(run: Run, tree: Tree | null, { version }: PipelineEdges): CommentContext {
  return {
    repository: run.repository,
    headSha: tree?.label ?? run.event.headSha,
    ...{ baseSha: '', pull: null, investigation: '', accepted: false, milliseconds: 0 },
    serverUrl: run.serverUrl,
    runUrl: run.url,
    version,
  };
}

function problem(reason: string): Problem {
  return { path: '.', line: 1, reason };
}
