// A failed run in; out: the diagnosis of each of its failed jobs, those that fail alike folded into one.

import type { RunJob, WorkflowRun } from '../model/failed-run';
import { isFailed } from '../model/failed-run';
import type { Failure } from '../model/failure';
import type { Problem } from '../model/problem';
import type { JobDiagnosis } from '../model/run-diagnosis';
import { describeServiceError, isServiceError, type ServiceError } from '../model/service-error';
import type { DiagnoseEdges, DiagnoseGitHub } from './diagnose-edges';
import { diagnoseAnnotations } from '../failures/diagnose-annotations';
import { signatureOf } from '../failures/signature/signature-of';
import { secretsOf } from '../failures/redact/known-secrets';
import { redactText } from '../failures/redact/redact';
import { addReported } from '../failures/structured/add-reported';
import { diagnoseLog, repositoryPaths } from './diagnose-log';
import { readReports } from './read-reports';

/** A matrix may fail in hundreds of jobs; they mostly say the same. */
const MOST_JOBS = 12;
/** Jobs whose passing log is fetched for comparison. */
const MOST_COMPARED = 4;

export interface ReadJobs {
  jobs: JobDiagnosis[];
  /** First lines of the first failing log and of the passing one beside it: what the runner says of itself. */
  setup: { failing: string[]; passing: string[] };
  /** The job that the verdict speaks of. */
  first: RunJob | null;
  problems: Problem[];
}

export interface JobsRequest {
  run: WorkflowRun;
  green: WorkflowRun | null;
  /** Files of the commit, to tell the repository's own paths; null when it could not be opened. */
  paths: ReadonlySet<string> | null;
  /** The run that this job itself belongs to: its jobs are not over, and a log can only come from a file. */
  own: { logFile: string | undefined } | null;
}

export async function readFailedJobs(
  request: JobsRequest,
  github: DiagnoseGitHub,
  edges: DiagnoseEdges,
): Promise<ReadJobs> {
  const { run, green } = request;
  const problems: Problem[] = [];
  const listed = await github.listJobs(run);
  const setup: ReadJobs['setup'] = { failing: [], passing: [] };
  if (isServiceError(listed))
    return { jobs: [], setup, first: null, problems: [problem(describeServiceError(listed))] };
  const failed = request.own
    ? ownJob(listed, edges.runnerName)
    : listed.filter(({ conclusion }) => isFailed(conclusion));
  if (failed.length === 0 && run.conclusion === 'startup_failure') {
    return { jobs: [neverStarted(run)], setup, first: null, problems };
  }
  if (failed.length > MOST_JOBS) {
    problems.push(problem(`${failed.length} jobs failed; the logs of the first ${MOST_JOBS} are read`));
  }
  const greenJobs = green === null ? [] : await jobsOf(github, green, problems);
  const jobs: JobDiagnosis[] = [];
  for (const [at, job] of failed.slice(0, MOST_JOBS).entries()) {
    edges.runner.info(`Reading the log of ${job.name}`);
    const twin =
      at < MOST_COMPARED
        ? greenJobs.find(({ name, conclusion }) => name === job.name && conclusion === 'success')
        : undefined;
    const read = await readJob(job, twin ?? null, request, github, edges, problems);
    if (setup.failing.length === 0) Object.assign(setup, read.setup);
    jobs.push({
      job: job.name,
      step: read.diagnosis?.step ?? failedStep(job),
      url: job.url,
      diagnosis: read.diagnosis,
      comparedWith: read.compared ? green!.url : null,
      alsoIn: [],
    });
  }
  const said = await readReports(run, request.own !== null, github, edges);
  problems.push(...said.problems);
  const mayAdd = jobs.length === 1;
  const secrets = secretsOf(edges.environment);
  const told = jobs.map((job) => ({
    ...job,
    diagnosis: job.diagnosis && addReported(job.diagnosis, said.reports, { mayAdd, secrets }),
  }));
  const folded = foldAlike(told);
  return { jobs: folded, setup, first: failed.find(({ name }) => name === folded[0]?.job) ?? null, problems };
}

/** GitHub tells nobody but the page of the run what is wrong with the file; there are no jobs and no logs. */
function neverStarted(run: WorkflowRun): JobDiagnosis {
  const message = `The run ended before any job began: GitHub could not use ${run.path || 'the workflow file'}.`;
  const identity = { tool: 'github actions', kind: 'workflow-config', code: null, test: null, message } as const;
  const failure: Failure = {
    ...identity,
    origin: 'change',
    action: 'patch',
    locations: run.path === '' ? [] : [{ path: run.path, line: null, startColumn: null }],
    excerpt: { startLine: 1, endLine: 1, text: '' },
    signature: signatureOf({ ...identity, frame: run.path }),
    cause: 'startup-failure',
    advice: 'Open the page of the run: it names the line. Mend the workflow file, or the reusable workflow it calls.',
  };
  const empty = { excerpts: [], excerptTokens: 0, logLines: 0, truncated: false };
  const diagnosis = { schemaVersion: 1 as const, job: null, step: null, failures: [failure], primary: 0, ...empty };
  return { job: run.name, step: null, url: run.url, diagnosis, comparedWith: null, alsoIn: [] };
}

/** Among the jobs of this very run, the one that is asking: others may have failed too, but are told by their own step. */
function ownJob(jobs: readonly RunJob[], runner: string): RunJob[] {
  const failing = jobs.filter(({ steps }) => steps.some(({ conclusion }) => isFailed(conclusion)));
  const own = failing.filter((job) => job.runner === runner && job.conclusion === null);
  return own.length > 0 ? own : failing;
}

async function jobsOf(github: DiagnoseGitHub, run: WorkflowRun, problems: Problem[]): Promise<RunJob[]> {
  const listed = await github.listJobs(run);
  if (!isServiceError(listed)) return listed;
  problems.push(problem(`the last green run could not be compared with: ${describeServiceError(listed)}`));
  return [];
}

interface ReadJob {
  diagnosis: JobDiagnosis['diagnosis'];
  compared: boolean;
  setup: ReadJobs['setup'];
}

async function readJob(
  job: RunJob,
  twin: RunJob | null,
  request: JobsRequest,
  github: DiagnoseGitHub,
  edges: DiagnoseEdges,
  problems: Problem[],
): Promise<ReadJob> {
  const { paths } = request;
  const { environment } = edges;
  const hasPath = paths === null ? null : (path: string) => paths.has(path);
  const matchPath = paths === null ? undefined : repositoryPaths(paths).match;
  if (request.own?.logFile !== undefined) {
    const log = await edges.openLog(request.own.logFile);
    if (!('reason' in log)) {
      const result = await diagnoseLog({ log, passing: null, hasPath, matchPath, environment });
      const diagnosis = { ...result, job: job.name, step: failedStep(job) };
      return { diagnosis, compared: false, setup: { failing: [], passing: [] } };
    }
    problems.push(problem(`\`log-file\` ${request.own.logFile}: ${log.reason}`));
  }
  const folder = edges.files.temporary;
  const saved = await github.saveJobLog(job.id, `${folder}/job-${job.id}.log`);
  if (isServiceError(saved)) {
    problems.push(problem(`no log of ${job.name}: ${whyNoLog(saved, request)}; its annotations are read instead`));
    const notes = job.checkRun === null ? [] : await github.listJobAnnotations(job.checkRun);
    const diagnosis = isServiceError(notes)
      ? null
      : diagnoseAnnotations(notes, job.name, failedStep(job), secretsOf(edges.environment));
    return { diagnosis, compared: false, setup: { failing: [], passing: [] } };
  }
  if (saved.cut)
    problems.push(problem(`the log of ${job.name} is not whole: the first ${saved.bytes} bytes were read`));
  const passing = twin === null ? null : await github.saveJobLog(twin.id, `${folder}/job-${twin.id}.log`);
  const passed = passing === null || isServiceError(passing) ? null : passing;
  if (isServiceError(passing))
    problems.push(problem(`the passing log of ${job.name} was not compared: ${describeServiceError(passing)}`));
  const result = await diagnoseLog({
    log: edges.readFile(saved.file),
    passing: passed === null ? null : edges.readFile(passed.file),
    hasPath,
    matchPath,
    environment,
  });
  const step = failedStep(job) ?? result.step;
  const diagnosis = { ...result, job: job.name, step, truncated: saved.cut || result.truncated };
  const setup = {
    failing: await firstLines(edges, saved.file),
    passing: passed ? await firstLines(edges, passed.file) : [],
  };
  return { diagnosis, compared: passed !== null, setup };
}

function whyNoLog(error: ServiceError, { own }: JobsRequest): string {
  if (error.status === 410) return 'its logs have expired';
  if (own && error.status === 404)
    return 'GitHub gives it when the job is over (`log-file` can name a file with the output)';
  return describeServiceError(error);
}

/** A step without a name is called by its command, which may hold anything. */
function failedStep(job: RunJob): string | null {
  const name = job.steps.find(({ conclusion }) => isFailed(conclusion))?.name;
  return name === undefined ? null : redactText(name);
}

/** The set-up of a job stands in its first lines. */
async function firstLines(edges: DiagnoseEdges, file: string): Promise<string[]> {
  const most = 256 * 1024;
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of edges.readFile(file)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= most) break;
  }
  return text
    .slice(0, most)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/, ''));
}

/** Jobs of a matrix that fail in the same way are one failure in several places. */
function foldAlike(jobs: readonly JobDiagnosis[]): JobDiagnosis[] {
  const kept = new Map<string, JobDiagnosis>();
  for (const job of jobs) {
    const signatures = (job.diagnosis?.failures ?? []).map(({ signature }) => signature.exact).sort();
    const key = signatures.length === 0 ? `job ${job.job}` : signatures.join(' ');
    const same = kept.get(key);
    if (same) kept.set(key, { ...same, alsoIn: [...same.alsoIn, job.job] });
    else kept.set(key, job);
  }
  return [...kept.values()].sort((a, b) => weight(b) - weight(a));
}

/** A cancelled job follows another's failure; one whose cause is known says more than one without. */
function weight({ diagnosis, alsoIn }: JobDiagnosis): number {
  const primary = diagnosis?.failures[diagnosis.primary];
  if (!primary) return 0;
  if (primary.kind === 'cancelled') return 1;
  return (primary.kind === 'unknown' ? 2 : 4) + (primary.locations.length > 0 ? 2 : 0) + (alsoIn.length > 0 ? 1 : 0);
}

export function problem(reason: string): Problem {
  return { path: '.', line: 1, reason };
}
