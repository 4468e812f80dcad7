// A diagnosis in; out: the comment of its pull request, a check run on its commit, step summary, files and outputs. What
// GitHub refuses is said and degrades.

import { createHash } from 'node:crypto';
import type { Explained } from '../model/explanation';
import { incidentEvent } from '../memory/incident-event';
import type { RunDiagnosis } from '../model/run-diagnosis';
import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError, type ServiceError } from '../model/service-error';
import type { ChatMessage } from '../report/chat-message';
import { diagnosisAnnotations } from '../report/diagnosis/annotations';
import { DIAGNOSIS_MARKER, type RunSection, withSection } from '../report/diagnosis/comment-sections';
import { writeDiagnosisHtml } from '../report/diagnosis/html';
import { writeIncidentNote } from '../report/diagnosis/incident-note';
import { costOutput, explanationJson } from '../report/explanation';
import { diagnosisTitle, writeDiagnosisSection } from '../report/diagnosis/section';
import { fixNotes } from '../report/fixes/fix-sections';
import type { CommentContext } from '../report/report-context';
import type { Settings } from '../settings/schema';
import type { DiagnoseEdges, DiagnoseGitHub } from './diagnose-edges';
import { type OfferedFixes, shownFixes } from './propose-fixes';
import type { CommentEdge } from './sticky-comment';
import { tellChats } from './tell-chats';
import { writeOutputs } from './write-diagnosis-outputs';

const COMMENT_LIMIT = 30_000;
const SUMMARY_LIMIT = 60_000;
/** Two diagnoses of one pull request may write at once: each looks again whether its section stands. */
const TRIES = 3;

export interface PublishDetails {
  run: Run;
  settings: Settings;
  paths: ReadonlySet<string> | null;
  mark: number;
  /** What a model added. */
  explained?: Explained;
  offered: OfferedFixes;
}

export async function publishDiagnosis(
  diagnosis: RunDiagnosis,
  details: PublishDetails,
  github: DiagnoseGitHub,
  edges: DiagnoseEdges,
): Promise<void> {
  const { run, settings, paths, mark, explained, offered } = details;
  const canApply = diagnosis.pull !== null && diagnosis.run.headRepository === run.repository;
  const fixes = shownFixes(offered, settings, canApply, explained?.explanation != null);
  const context = { ...contextOf(diagnosis, run, edges, mark), ...(explained ? { explained } : {}), fixes };
  const files = writeFiles(diagnosis, context, settings, edges);
  if (files.html !== '' && settings['upload-report']) {
    const error = await edges.files.upload(files.html);
    if (error) edges.runner.notice(`${describeServiceError(error)}. The diagnosis does not depend on it.`);
  }
  const comment = await publishComment(diagnosis, context, settings, github);
  const check = settings['check-run']
    ? await publishCheckRun(diagnosis, context, paths, github)
    : { id: '', error: null };
  const errors = [comment.error, check.error].filter((error) => error !== null);
  const notes = [...new Set(errors.map(describeServiceError))];
  const section = writeDiagnosisSection(diagnosis, context, SUMMARY_LIMIT);
  edges.runner.summary([...notes.map((note) => `> ${note}`), section].join('\n\n'));
  for (const note of notes) edges.runner.warning(`${note}. The whole diagnosis is in the step summary.`);
  writeOutputs(edges, diagnosis, {
    'comment-url': comment.url,
    'check-run-id': check.id,
    'report-file': files.html,
    'cost-usd': costOutput(explained),
  });
  await tellChats(chatMessage(diagnosis, comment.url, run), settings, edges);
  edges.runner.info(`${diagnosisTitle(diagnosis)} (incident ${diagnosis.incident})`);
}

function chatMessage(diagnosis: RunDiagnosis, commentUrl: string, { repository }: Run): ChatMessage {
  const { primary, advice, run } = diagnosis;
  const said = primary === null ? '' : `${primary.message.split('\n')[0]!.slice(0, 300)} `;
  return {
    title: `${repository}: ${diagnosisTitle(diagnosis)}`,
    text: `${said}${advice.text}`,
    url: commentUrl || run.url,
  };
}

async function publishComment(
  diagnosis: RunDiagnosis,
  context: CommentContext,
  settings: Settings,
  github: DiagnoseGitHub,
): Promise<{ url: string; error: ServiceError | null }> {
  const { pull, run } = diagnosis;
  if (pull === null || settings.comment === 'never') return { url: '', error: null };
  const section = writeDiagnosisSection(diagnosis, context, COMMENT_LIMIT);
  const text = [section, writeIncidentNote(noteOf(diagnosis)), ...fixNotes(context, section)].join('\n');
  return writeSection(github, pull.number, { ...identityOf(run), state: 'failed', text });
}

/** Puts one workflow's section into the one comment of the pull request. */
export async function writeSection(
  github: CommentEdge,
  pull: number,
  section: RunSection,
): Promise<{ url: string; error: ServiceError | null }> {
  for (let attempt = 1; ; attempt++) {
    const found = await github.findComments(pull, DIAGNOSIS_MARKER);
    if (isServiceError(found)) return { url: '', error: found };
    const [comment, ...others] = found;
    if (comment?.body.includes(section.text)) {
      for (const other of others) await github.deleteComment(other.id);
      return { url: comment.url, error: null };
    }
    const body = withSection(comment?.body ?? null, section);
    if (body === null) return { url: comment!.url, error: null };
    const written = comment ? await github.updateComment(comment.id, body) : await github.createComment(pull, body);
    if (isServiceError(written)) return { url: '', error: written };
    if (attempt === TRIES) return { url: written.url, error: null };
  }
}

export function identityOf(run: RunDiagnosis['run']): Pick<RunSection, 'workflow' | 'run' | 'attempt' | 'sha'> {
  return { workflow: run.workflow, run: run.id, attempt: run.attempt, sha: run.headSha };
}

function noteOf(diagnosis: RunDiagnosis): Parameters<typeof writeIncidentNote>[0] {
  const { incident, primary, jobs, run, pull } = diagnosis;
  const exact = jobs.flatMap(({ diagnosis }) => (diagnosis?.failures ?? []).map(({ signature }) => signature.exact));
  return {
    incident,
    kind: primary?.kind ?? 'unknown',
    exact: [...new Set(exact)].slice(0, 10),
    template: primary?.signature.template ?? '',
    at: run.createdAt,
    pull: pull?.number ?? null,
    event: incidentEvent(diagnosis),
  };
}

/** It explains; it never blocks: the failed jobs themselves are red. */
async function publishCheckRun(
  diagnosis: RunDiagnosis,
  context: CommentContext,
  paths: ReadonlySet<string> | null,
  github: DiagnoseGitHub,
): Promise<{ id: string; error: ServiceError | null }> {
  const { run } = diagnosis;
  const text = {
    title: plain(diagnosisTitle(diagnosis)),
    summary: writeDiagnosisSection(diagnosis, context, SUMMARY_LIMIT),
  };
  const id = await github.openCheckRun({
    name: `Throughline: why ${run.name} failed`.slice(0, 100),
    headSha: run.headSha,
    externalId: `diagnosis-${run.id}-${run.attempt}`,
    detailsUrl: context.runUrl,
    text,
  });
  if (isServiceError(id)) return { id: '', error: id };
  const error = await github.completeCheckRun(id, 'neutral', text, diagnosisAnnotations(diagnosis, paths));
  return { id: String(id), error };
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}

function writeFiles(
  diagnosis: RunDiagnosis,
  context: CommentContext,
  settings: Settings,
  { files, runner }: DiagnoseEdges,
): { html: string } {
  function write(wanted: string | undefined, text: () => string): string {
    if (wanted === undefined) return '';
    const written = files.write(wanted, text());
    if ('path' in written) return written.path;
    runner.warning(`The report was not written: ${written.reason}.`);
    return '';
  }
  const { explained } = context;
  const told = explained ? { ...diagnosis, inWords: explanationJson(explained) } : diagnosis;
  write(settings['json-file'], () => `${JSON.stringify(told, null, 2)}\n`);
  const temporary = `${files.temporary}/throughline-diagnosis.html`;
  const html = settings['html-file'] ?? (settings['upload-report'] ? temporary : undefined);
  return { html: write(html, () => writeDiagnosisHtml(diagnosis, context)) };
}

export function contextOf(
  { run: target, green, pull }: Pick<RunDiagnosis, 'run' | 'green' | 'pull'>,
  run: Run,
  edges: Pick<DiagnoseEdges, 'version' | 'clock'>,
  mark: number,
): CommentContext {
  const investigation = createHash('sha256')
    .update(`${run.repository} ${run.id} ${run.attempt} ${run.job}`)
    .digest('hex');
  return {
    repository: run.repository,
    headSha: target.headSha,
    baseSha: green?.headSha ?? '',
    pull: pull?.number ?? null,
    serverUrl: run.serverUrl,
    runUrl: run.url,
    investigation: investigation.slice(0, 10),
    version: edges.version,
    accepted: false,
    milliseconds: Math.round(edges.clock.since(mark)),
  };
}
