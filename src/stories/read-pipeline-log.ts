// What an orchestrator told in; out: the failures of its log, of its error and of the reports beside it, first cause first.

import { repositoryPaths, type RepositoryPaths } from '../failures/match-path';
import { secretsOf } from '../failures/redact/known-secrets';
import { addReported } from '../failures/structured/add-reported';
import { isReport } from '../failures/structured';
import { readReportFiles } from '../failures/structured/read-files';
import { type Reported, reported } from '../failures/structured/reported';
import type { Failure } from '../model/failure';
import type { PipelineReport } from '../model/pipeline';
import type { Problem } from '../model/problem';
import { describeServiceError, isServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import { diagnoseLog } from './diagnose-log';
import type { PipelineEdges, PipelineGitHub } from './pipeline-edges';

export interface PipelineLog {
  failures: Failure[];
  problems: Problem[];
}

const LOG_FILE = /\.(?:log|txt|out)$/i;

export async function readPipelineLog(
  report: PipelineReport,
  source: { logFile: string | undefined; isByHand: boolean; tree: Tree | null },
  github: PipelineGitHub,
  edges: PipelineEdges,
): Promise<PipelineLog> {
  const problems: Problem[] = [];
  const paths = source.tree === null ? null : repositoryPaths(source.tree.files.map(({ path }) => path));
  const secrets = secretsOf(edges.environment);
  const uploaded = report.artifact === null ? NOTHING : await readUploaded(report.artifact, github);
  problems.push(...uploaded.problems);
  const local = source.isByHand ? readReportFiles(await edges.findReports(isReport)) : [];
  const text = [report.log ?? '', uploaded.log].filter((part) => part !== '').join('\n') || (report.error ?? '');
  const log = source.logFile === undefined ? one(text) : await openLog(source.logFile, edges, problems);
  const diagnosis = await diagnoseLog({ log, passing: null, ...lookup(paths), environment: edges.environment });
  const told = report.error === null ? [] : [errorOf(report, report.error)];
  const all = addReported(diagnosis, [...uploaded.reports, ...local, ...told], { mayAdd: true, secrets });
  const first = all.failures[all.primary];
  const failures = first === undefined ? [] : [first, ...all.failures.filter((failure) => failure !== first)];
  return { failures: failures.map((failure) => placed(failure, paths)), problems };
}

const NOTHING: { log: string; reports: Reported[]; problems: Problem[] } = { log: '', reports: [], problems: [] };

function lookup(paths: RepositoryPaths | null) {
  if (paths === null) return { hasPath: null };
  return {
    hasPath: (path: string) => paths.match(path) !== null,
    matchPath: (path: string) => paths.match(path),
  };
}

async function openLog(
  path: string,
  { openLog: open }: PipelineEdges,
  problems: Problem[],
): Promise<AsyncIterable<Uint8Array>> {
  const opened = await open(path);
  if (!('reason' in opened)) return opened;
  problems.push({ path, line: 1, reason: `the log file \`${path}\` could not be read: ${opened.reason}` });
  return one('');
}

/** An exception's class stands before its message. */
function errorOf({ tool }: PipelineReport, error: string): Reported {
  const code = /^(?:[a-z_]\w*\.){0,8}([A-Z]\w{0,80}(?:Error|Exception|Timeout|Failed|Exit)):/.exec(error)?.[1] ?? null;
  return reported({ kind: 'unknown', tool: tool === 'generic' ? null : tool, code, message: error });
}

/** dbt writes paths from its project's folder, workers from where they were installed. */
function placed(failure: Failure, paths: RepositoryPaths | null): Failure {
  if (paths === null) return failure;
  const locations = failure.locations.map((place) => ({ ...place, path: paths.match(place.path) ?? place.path }));
  return { ...failure, locations };
}

async function readUploaded(
  { run, name }: NonNullable<PipelineReport['artifact']>,
  github: PipelineGitHub,
): Promise<typeof NOTHING> {
  const listed = await github.listArtifacts(run);
  if (isServiceError(listed)) return { ...NOTHING, problems: [problem(describeServiceError(listed))] };
  const artifact = listed.find((one) => one.name === name);
  if (artifact === undefined) return { ...NOTHING, problems: [problem(`run ${run} has no artifact \`${name}\``)] };
  const read = await github.readArtifact(artifact, (file) => isReport(file) || LOG_FILE.test(file));
  if (isServiceError(read)) return { ...NOTHING, problems: [problem(describeServiceError(read))] };
  const files = read.files.map(({ name: path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
  const logs = files.filter(({ path }) => LOG_FILE.test(path)).map(({ text }) => text);
  const reports = readReportFiles(files.filter(({ path }) => isReport(path)));
  return {
    log: logs.join('\n'),
    reports,
    problems: read.left.map((reason) => problem(`artifact \`${name}\`: ${reason}`)),
  };
}

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text === '' || text.endsWith('\n') ? text : `${text}\n`);
}

function problem(reason: string): Problem {
  return { path: '.', line: 1, reason };
}
