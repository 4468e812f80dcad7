// A review in; out: comment, check run, step summary, files, artifact and outputs. What GitHub refuses is said and degrades.

import type { Review } from '../model/finding';
import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError, type ServiceError } from '../model/service-error';
import { writeAnnotations, type Annotation } from '../report/annotations';
import { isWorthComment, writeCommandableComment, writeResolvedComment } from '../report/comment';
import { costOutput } from '../report/explanation';
import { writeHtml } from '../report/html';
import { writeJson } from '../report/json';
import type { CommentContext } from '../report/report-context';
import { writeSarif } from '../report/sarif';
import { writeCheckSummary, writeCheckTitle, writeStepSummary } from '../report/summary';
import type { Settings } from '../settings/schema';
import type { Announced } from './announce-review';
import { concludeReview, type Conclusion } from './conclude-review';
import type { ReviewEdges } from './review-edges';
import { finishComment, type CommentPlan, type CommentResult } from './sticky-comment';

/** Beyond these GitHub drops workflow annotations of a step anyway. */
const MOST_LOG_ANNOTATIONS = 50;

export async function publishReview(
  review: Review,
  context: CommentContext,
  run: Run,
  settings: Settings,
  announced: Announced,
  edges: ReviewEdges,
): Promise<void> {
  const conclusion = concludeReview(review, settings['fail-on'], context.accepted);
  const annotations = writeAnnotations(review);
  const files = await writeFiles(review, context, settings, edges);
  const comment = await publishComment(review, context, settings, announced);
  const check = await publishCheckRun(review, context, conclusion, annotations, announced);
  announced.keep({ comment: false, check: false });

  const errors = [...comment.errors, ...check.errors];
  const isReadOnly = run.event.kind === 'pull-request' && run.event.isForeign && errors.some((error) => error.refused);
  const notes = isReadOnly ? [READ_ONLY] : [...new Set(errors.map(describeServiceError))];
  edges.runner.summary(withNotes(writeStepSummary(review, context), [...acceptance(context), ...notes], conclusion));
  if (check.id === null) annotateLog(annotations, edges);
  for (const note of notes)
    edges.runner.warning(isReadOnly ? note : `${note}. The whole report is in the step summary.`);

  writeOutputs(review, edges, {
    'comment-url': comment.url,
    'check-run-id': check.id === null ? '' : String(check.id),
    'report-file': files.html,
    'sarif-file': files.sarif,
    'cost-usd': costOutput(context.explained),
  });
  edges.runner.info(
    `${conclusion.reason ?? writeCheckTitle(review, context)} (investigation ${context.investigation})`,
  );
  if (conclusion.conclusion !== 'failure') return;
  edges.runner.error(failureLine(conclusion, settings));
  if (!isReadOnly) edges.runner.fail();
}

function acceptance({ accepted, acceptedBy }: CommentContext): string[] {
  if (!accepted) return [];
  return [`Accepted by ${acceptedBy ?? 'somebody'} with a label: what breaks is shown, and the check passes.`];
}

const READ_ONLY =
  'This pull request comes from a fork or from Dependabot, so the token may only read: the whole report is in the step summary and the annotations, and the job stays green. The README has a recipe of two jobs for such pull requests.';

async function publishComment(
  review: Review,
  context: CommentContext,
  settings: Settings,
  { github, sticky, errors }: Announced,
): Promise<{ url: string; errors: ServiceError[] }> {
  if (sticky === null) return { url: '', errors: [] };
  const earlier = errors.filter((error) => error.refused && /comment/.test(error.call));
  if (earlier.length > 0) return { url: '', errors: earlier };
  const result = await finishComment(github, sticky, planComment(review, context, settings));
  return { url: urlOf(result), errors: result.kind === 'failed' ? [result.error] : [] };
}

function planComment(review: Review, context: CommentContext, settings: Settings): CommentPlan {
  const isWorth = isWorthComment(review);
  if (settings.comment === 'always' || (isWorth && settings.comment === 'on-findings')) {
    return { kind: 'report', body: writeCommandableComment(review, context) };
  }
  if (isWorth) return { kind: 'leave' };
  return { kind: 'resolved', body: writeResolvedComment(review, context) };
}

function urlOf(result: CommentResult): string {
  return result.kind === 'published' || result.kind === 'superseded' ? result.url : '';
}

async function publishCheckRun(
  review: Review,
  context: CommentContext,
  conclusion: Conclusion,
  annotations: readonly Annotation[],
  announced: Announced,
): Promise<{ id: number | null; errors: ServiceError[] }> {
  const { github, check } = announced;
  if (check === null) return { id: null, errors: [] };
  const earlier = announced.errors.filter((error) => /check run/.test(error.call));
  if (check.id === null && earlier.some((error) => error.refused)) return { id: null, errors: earlier };
  const text = {
    title: checkTitle(review, context, conclusion),
    summary: writeCheckSummary(review, context),
  };
  if (check.id === null) {
    const opened = await github.openCheckRun({ ...check.identity, detailsUrl: context.runUrl, text });
    if (isServiceError(opened)) return { id: null, errors: [opened] };
    check.id = opened;
    announced.keep({ comment: false, check: true });
  }
  const error = await github.completeCheckRun(check.id, conclusion.conclusion, text, annotations);
  return { id: error?.refused ? null : check.id, errors: error ? [error] : [] };
}

function checkTitle(review: Review, context: CommentContext, conclusion: Conclusion): string {
  if (conclusion.reason !== null) return conclusion.reason;
  const title = writeCheckTitle(review, context);
  return context.accepted && context.acceptedBy ? `${title} · accepted by ${context.acceptedBy}` : title;
}

async function writeFiles(
  review: Review,
  context: CommentContext,
  settings: Settings,
  edges: ReviewEdges,
): Promise<{ html: string; sarif: string }> {
  const { files, runner } = edges;
  function write(wanted: string | undefined, text: () => string): string {
    if (wanted === undefined) return '';
    const written = files.write(wanted, text());
    if ('path' in written) return written.path;
    runner.warning(`The report was not written: ${written.reason}.`);
    return '';
  }
  const { version, rules } = edges;
  write(settings['json-file'], () => writeJson(review, context.explained));
  const sarif = write(settings['sarif-file'], () => writeSarif(review, { version, rules }));
  const temporary = `${files.temporary}/throughline-report.html`;
  const wanted = settings['html-file'] ?? (settings['upload-report'] ? temporary : undefined);
  const html = write(wanted, () => writeHtml(review, context));
  if (html !== '' && settings['upload-report']) {
    const error = await files.upload(html);
    if (error) runner.notice(`${describeServiceError(error)}. The check does not depend on it.`);
  }
  return { html, sarif };
}

function annotateLog(annotations: readonly Annotation[], { runner }: ReviewEdges): void {
  const levels = { failure: 'error', warning: 'warning', notice: 'notice' } as const;
  for (const annotation of annotations.slice(0, MOST_LOG_ANNOTATIONS)) {
    runner.annotate({
      level: levels[annotation.annotation_level],
      title: annotation.title,
      message: annotation.message,
      path: annotation.path,
      line: annotation.start_line,
      endLine: annotation.end_line,
      startColumn: annotation.start_column,
      endColumn: annotation.end_column,
    });
  }
}

function withNotes(summary: string, notes: readonly string[], conclusion: Conclusion): string {
  const lines = [...(conclusion.reason === null ? [] : [`${conclusion.reason}.`]), ...notes];
  return lines.length === 0 ? summary : `${lines.map((line) => `> ${line}`).join('\n>\n')}\n\n${summary}`;
}

function writeOutputs(review: Review, { runner }: ReviewEdges, more: Record<string, string>): void {
  const values: Record<string, string> = {
    verdict: review.verdict,
    severity: review.severity,
    findings: String(review.findings.length),
    introduced: String(review.findings.filter((finding) => finding.introduced).length),
    'failure-kind': '',
    'failure-signature': '',
    incident: '',
    'cost-usd': '0',
    ...more,
  };
  for (const [name, value] of Object.entries(values)) runner.output(name, value);
}

function failureLine({ tripped }: Conclusion, settings: Settings): string {
  const [first] = tripped;
  const places = tripped.length === 1 ? '1 place breaks' : `${tripped.length} places break`;
  return `${places} (\`fail-on: ${settings['fail-on']}\`). First: ${first!.path}:${first!.line}: ${first!.message}`;
}
