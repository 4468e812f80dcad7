// A workflow run that ended in; out: why it failed, told on its pull request, its commit and in the step summary. A run that
// passes folds what was said of an earlier failure.

import { adviseOn, judgeConfidence, type RunHistory, ruleOut, withHistory } from '../evidence/judge-run';
import { toolchainChanges } from '../evidence/toolchain-changes';
import { setSignature } from '../failures/signature/set-signature';
import { NOTHING_SPENT } from '../model/ask';
import { isFailed, type PullNote, type WorkflowRun } from '../model/failed-run';
import { incidentEvent } from '../memory/incident-event';
import type { Failure } from '../model/failure';
import { fingerprint } from '../model/fingerprint';
import type { Explained } from '../model/explanation';
import type { Recalled } from '../model/memory';
import type { Problem } from '../model/problem';
import type { EarlierIncident, RunDiagnosis } from '../model/run-diagnosis';
import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import { DIAGNOSIS_MARKER } from '../report/diagnosis/comment-sections';
import { readIncidentNotes } from '../report/diagnosis/incident-note';
import type { Settings } from '../settings/schema';
import type { SettingsError } from '../settings/settings-error';
import { autoApply } from './auto-apply';
import type { DiagnoseEdges, DiagnoseGitHub } from './diagnose-edges';
import { explainDiagnosis } from './explain-diagnosis';
import { checkFixesOfRun, fixesOfRun } from './fixes-of-run';
import { type Gathered, gatherEvidence } from './gather-evidence';
import { publishDiagnosis } from './publish-diagnosis';
import { problem, readFailedJobs } from './read-failed-jobs';
import { proposeKnownFixes, recall } from './recall';
import { joinOffers } from './propose-fixes';
import { proposedEvents, rememberResolved, spentEvents } from './remember';
import { resolveDiagnosis } from './resolve-diagnosis';
import { readCheckoutSettings } from './review';
import { writeOutputs } from './write-diagnosis-outputs';

/** How far back earlier incidents are looked for. */
const MEMORY_DAYS = 60;
const MEMORY_PAGES = 3;

export async function diagnoseRun(
  run: Run,
  runId: number,
  inputs: Readonly<Record<string, string>>,
  edges: DiagnoseEdges,
): Promise<SettingsError[]> {
  try {
    return await tell(run, runId, inputs, edges);
  } finally {
    await edges.memory.close();
    await edges.close();
  }
}

async function tell(
  run: Run,
  runId: number,
  inputs: Readonly<Record<string, string>>,
  edges: DiagnoseEdges,
): Promise<SettingsError[]> {
  const mark = edges.clock.start();
  const checkout = await edges.openCheckout();
  const local = 'reason' in checkout ? null : checkout;
  const read = await readCheckoutSettings(run, inputs, isProposed(run, local) ? null : local, edges.ruleIds);
  if ('errors' in read) return read.errors;
  for (const notice of read.notices) edges.runner.notice(notice);

  const github = await edges.github();
  const target = await github.readRun(runId);
  if (isServiceError(target)) {
    const said = `${describeServiceError(target)}. Nothing could be diagnosed.`;
    edges.runner.warning(said);
    edges.runner.summary(`**Throughline:** ${said}`);
    writeOutputs(edges, null);
    return [];
  }
  const pull = await pullOf(target, github);
  const isOwnRun = runId === run.id;
  if (!isOwnRun && target.conclusion === 'success') {
    await resolveDiagnosis(run, target, pull.pull, github, edges);
    await rememberResolved(target, pull.pull, run.repository, edges.memory, (line) => edges.runner.info(line));
    return [];
  }
  if (!isOwnRun && !isFailed(target.conclusion)) {
    edges.runner.notice(
      `Run ${target.id} of ${target.name} ended as ${target.conclusion ?? 'not yet'}: nothing to diagnose.`,
    );
    return [];
  }
  const opened = await openHead(target, local, edges);
  const head = 'reason' in opened ? null : opened;
  const problems = 'reason' in opened ? [problem(`the failing commit could not be opened: ${opened.reason}`)] : [];
  const { settings } = read;
  const said = await diagnose(run, { target, pull, head, isOwnRun, settings }, github, edges);
  const diagnosis = { ...said.diagnosis, problems: [...said.diagnosis.problems, ...problems] };
  const ask = await edges.openAsk(settings, pull.pull?.number ?? null);
  const known = head === null ? [] : await proposeKnownFixes(diagnosis.recalled?.known ?? [], diagnosis.incident, head);
  const similar = (diagnosis.recalled?.similar ?? []).map(
    ({ at, text, outcome, shared }) => `${at.slice(0, 10)}, ${outcome}, shares ${shared.join(', ')}: ${text}`,
  );
  const source = { head, around: said.evidence.around, settings };
  const first = await fixesOfRun(diagnosis, source, known, edges);
  // What helped before, or code can mend, is offered at once: nobody is asked.
  const changed = said.evidence.range?.files ?? [];
  const explained =
    first.fixes.length > 0 ? NOT_ASKED : await explainDiagnosis(diagnosis, { head, files: changed, similar }, ask);
  const offered = joinOffers(
    first,
    await checkFixesOfRun(diagnosis, source, explained.explanation?.fixes ?? [], edges),
  );
  const paths = head === null ? null : new Set(head.files.map(({ path }) => path));
  await publishDiagnosis(diagnosis, { run, settings, paths, mark, explained, offered }, github, edges);
  // Where it cannot be written, the comment's hidden note lets *learn* do it later.
  const spent = spentEvents(ask.account, pull.pull?.number ?? null, edges.clock.now());
  const at = new Date(edges.clock.now()).toISOString();
  const shown = head === null ? [] : await proposedEvents(offered.fixes, head, at);
  const applied = await autoApply(diagnosis, offered.fixes, { run, settings, at }, github);
  const unwritten = await edges.memory.remember([incidentEvent(diagnosis), ...shown, ...applied, ...spent]);
  if (unwritten !== null) edges.runner.info(unwritten);
  return [];
}

const NOT_ASKED: Explained = { explanation: null, trouble: null, spending: NOTHING_SPENT };

/** What a change brings along may not steer what is told of it: its settings are not read. */
function isProposed({ event }: Run, checkout: Tree | null): boolean {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return true;
  // `workflow_run` starts on the default branch; a checkout of anything else is what the run tested.
  return event.kind === 'workflow-run' && checkout?.label !== event.headSha;
}

interface Target {
  target: WorkflowRun;
  pull: { pull: (PullNote & { baseRef: string }) | null; problems: Problem[] };
  head: Tree | null;
  isOwnRun: boolean;
  settings: Settings;
}

async function diagnose(
  run: Run,
  { target, pull, head, isOwnRun, settings }: Target,
  github: DiagnoseGitHub,
  edges: DiagnoseEdges,
): Promise<{ diagnosis: RunDiagnosis; evidence: Gathered }> {
  const green = await lastGreen(run, target, pull.pull?.baseRef ?? null, github);
  const paths = head === null ? null : new Set(head.files.map(({ path }) => path));
  const own = isOwnRun ? { logFile: settings['log-file'] } : null;
  const read = await readFailedJobs({ run: target, green: green.run, paths, own }, github, edges);
  const failures = read.jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
  const [firstJob] = read.jobs;
  const primary = firstJob?.diagnosis?.failures[firstJob.diagnosis.primary] ?? null;
  const toolchain = toolchainChanges(read.setup.failing, read.setup.passing);
  const evidence = await gatherEvidence(
    { run: target, green: green.run, failures, toolchain, head, settings },
    github,
    edges,
  );
  const incident = incidentOf(target, failures);
  const unknown: Problem[] = [];
  const recalled = recall(failures, await edges.memory.open(), {
    minConfidence: settings['kb-min-confidence'],
    minSuccess: settings['kb-min-success'],
    run: target,
  });
  const commented = await earlierIncidents(incident, failures, target, pull.pull, github, edges, unknown);
  const earlier = withRecalled(commented, recalled, run);
  const history: RunHistory = {
    run: target,
    green: green.run,
    range: evidence.range,
    compared: firstJob?.comparedWith != null,
    passedOnSameCommit: await passedOnSameCommit(target, github, unknown),
    earlier,
    isMendable: recalled.similar.some(({ isMended, shared }) => isMended && shared.includes('signature')),
    suspects: evidence.suspects,
    truncated: firstJob?.diagnosis?.truncated ?? false,
    toolchainChanged: toolchain.length > 0,
    dependenciesChanged: evidence.dependencies.length > 0,
  };
  const judged = primary === null ? null : withHistory(primary, history);
  const diagnosis: RunDiagnosis = {
    schemaVersion: 1,
    run: target,
    pull: pull.pull,
    jobs: read.jobs.map((job, at) => (at === 0 ? withPrimary(job, primary, judged) : job)),
    primary: judged,
    incident,
    green: green.run,
    suspects: evidence.suspects,
    earlier,
    recalled,
    confidence: judgeConfidence(judged, history),
    ruledOut: ruleOut(judged, history, read.first),
    advice: adviseOn(judged, evidence.suspects),
    problems: [...pull.problems, ...green.problems, ...read.problems, ...evidence.problems, ...unknown],
  };
  return { diagnosis, evidence };
}

function withPrimary(
  job: RunDiagnosis['jobs'][number],
  primary: Failure | null,
  judged: Failure | null,
): RunDiagnosis['jobs'][number] {
  if (job.diagnosis === null || judged === null) return job;
  const failures = job.diagnosis.failures.map((failure) => (failure === primary ? judged : failure));
  return { ...job, diagnosis: { ...job.diagnosis, failures } };
}

async function pullOf(target: WorkflowRun, github: DiagnoseGitHub): Promise<Target['pull']> {
  if (target.event === 'push' || target.event === 'schedule') return { pull: null, problems: [] };
  const found = await github.pullOfRun(target);
  if (isServiceError(found)) return { pull: null, problems: [problem(describeServiceError(found))] };
  return { pull: found, problems: [] };
}

async function openHead(
  target: WorkflowRun,
  local: Tree | null,
  edges: DiagnoseEdges,
): ReturnType<DiagnoseEdges['openCommit']> {
  if (local !== null && local.label === target.headSha) return local;
  return edges.openCommit(target.headSha);
}

async function lastGreen(
  run: Run,
  target: WorkflowRun,
  baseRef: string | null,
  github: DiagnoseGitHub,
): Promise<{ run: WorkflowRun | null; problems: Problem[] }> {
  const branch = baseRef ?? run.defaultBranch;
  if (branch === null) return { run: null, problems: [] };
  const runs = await github.listRuns({ workflow: target.workflow, branch, status: 'success', count: 20 });
  if (isServiceError(runs)) return { run: null, problems: [problem(describeServiceError(runs))] };
  const green = runs.find(
    ({ id, createdAt, conclusion }) => conclusion === 'success' && id !== target.id && createdAt <= target.createdAt,
  );
  return { run: green ?? null, problems: [] };
}

/** A pass of the very same commit, in another run or another attempt, says that the code is not to blame. */
async function passedOnSameCommit(
  target: WorkflowRun,
  github: DiagnoseGitHub,
  problems: Problem[],
): Promise<WorkflowRun[]> {
  const runs = await github.listRuns({
    workflow: target.workflow,
    headSha: target.headSha,
    status: 'success',
    count: 10,
  });
  if (isServiceError(runs)) {
    problems.push(problem(`whether the same commit passes elsewhere is not known: ${describeServiceError(runs)}`));
    return [];
  }
  return runs.filter(({ headSha, id }) => headSha === target.headSha && id !== target.id);
}

async function earlierIncidents(
  incident: string,
  failures: readonly Failure[],
  target: WorkflowRun,
  pull: PullNote | null,
  github: DiagnoseGitHub,
  edges: DiagnoseEdges,
  problems: Problem[],
): Promise<EarlierIncident[]> {
  const exact = new Set(failures.map(({ signature }) => signature.exact));
  const templates = new Set(failures.slice(0, 3).map(({ signature }) => signature.template));
  if (exact.size === 0) return [];
  const since = new Date(edges.clock.now() - MEMORY_DAYS * 86_400_000).toISOString();
  const comments = await github.listRecentComments(since, MEMORY_PAGES);
  if (isServiceError(comments)) {
    problems.push(problem(`whether it was seen before is not known: ${describeServiceError(comments)}`));
    return [];
  }
  const found: EarlierIncident[] = [];
  for (const { body, url, isBot } of comments) {
    if (!isBot || !body.startsWith(DIAGNOSIS_MARKER)) continue;
    for (const note of readIncidentNotes(body)) {
      if (note.at >= target.createdAt && note.pull === (pull?.number ?? null)) continue;
      const isSame = note.incident === incident || note.exact.some((signature) => exact.has(signature));
      if (!isSame && !templates.has(note.template)) continue;
      const resolved = /^<!-- throughline:run .* resolved -->$/m.test(body);
      found.push({ incident: note.incident, isSame, at: note.at, url, pull: note.pull, resolved });
    }
  }
  return found.sort((a, b) => Number(b.isSame) - Number(a.isSame) || (a.at < b.at ? 1 : -1)).slice(0, 20);
}

/** Comments tell of the last weeks, memory of all that was. */
function withRecalled(earlier: readonly EarlierIncident[], { similar }: Recalled, run: Run): EarlierIncident[] {
  const told = new Set(earlier.map(({ incident, pull }) => `${incident} ${pull}`));
  const more = similar
    .filter(({ incident, pull, shared }) => shared.includes('signature') && !told.has(`${incident} ${pull}`))
    .map(({ incident, at, pull, run: id, outcome }) => ({
      incident,
      isSame: true,
      at,
      url: `${run.serverUrl}/${run.repository}/${pull === null ? `actions/runs/${id}` : `pull/${pull}`}`,
      pull,
      resolved: outcome !== 'open',
    }));
  return [...earlier, ...more].slice(0, 20);
}

/** The same set of failures has the same id, in whatever run; a run without a readable failure is its own. */
function incidentOf(target: WorkflowRun, failures: readonly Failure[]): string {
  const set = setSignature(failures.map(({ signature }) => signature));
  return (set?.exact ?? fingerprint(`run ${target.workflow} ${target.id}`)).slice(0, 12);
}
