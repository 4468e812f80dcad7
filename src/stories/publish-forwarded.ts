// A finished run of a fork's pull request in; out: the review that it kept as an artifact, as the comment that its own token
// could not write. The artifact is a stranger's word: nothing of it is run, followed or trusted, and no check is set by it.

import type { PullNote, WorkflowRun } from '../model/failed-run';
import type { Review } from '../model/finding';
import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError, type ServiceError } from '../model/service-error';
import { COMMENT_MARKER, isWorthComment, writeComment, writeResolvedComment } from '../report/comment';
import { readReviewJson } from '../report/read-review-json';
import type { CommentContext } from '../report/report-context';
import { withoutHiddenLines } from '../report/without-hidden-lines';
import type { DiagnoseGitHub } from './diagnose-edges';
import type { RunnerEdge } from './review-edges';
import { type CommentEdge, type CommentResult, finishComment } from './sticky-comment';

/** As the README's first job calls it. */
export const FORWARDED_ARTIFACT = 'throughline-review';

export interface ForwardGitHub
  extends CommentEdge,
    Pick<DiagnoseGitHub, 'readRun' | 'pullOfRun' | 'listArtifacts' | 'readArtifact'> {}

export interface ForwardEdges {
  runner: RunnerEdge;
  version: string;
  github(): Promise<ForwardGitHub>;
}

export async function publishForwarded(run: Run, runId: number, edges: ForwardEdges): Promise<void> {
  const github = await edges.github();
  const found = await readForwarded(runId, github);
  if (isServiceError(found)) return edges.runner.warning(`${describeServiceError(found)}. Nothing was published.`);
  if ('reason' in found) return edges.runner.notice(`Nothing was published: ${found.reason}.`);
  const { target, pull, review } = found;
  const context = contextOf(review, target, pull, run, edges);
  const sticky = {
    pull: pull.number,
    marker: COMMENT_MARKER,
    claim: { run: run.id, attempt: run.attempt, sha: target.headSha, pending: false },
  };
  const isWorth = isWorthComment(review);
  const body = withSource(isWorth ? writeComment(review, context) : writeResolvedComment(review, context), target);
  const result = await finishComment(github, sticky, { kind: isWorth ? 'report' : 'resolved', body });
  if (result.kind === 'failed') edges.runner.warning(describeServiceError(result.error));
  edges.runner.output('verdict', review.verdict);
  edges.runner.output('comment-url', urlOf(result));
  edges.runner.summary(body);
}

interface Forwarded {
  target: WorkflowRun;
  pull: PullNote;
  review: Review;
}

/**
 * What does not fit together is not published: another event, a head that moved on. Which commit the review names says
 * nothing: it is the merge that was checked out, or whatever a stranger wrote.
 */
async function readForwarded(
  runId: number,
  github: ForwardGitHub,
): Promise<Forwarded | { reason: string } | ServiceError> {
  const target = await github.readRun(runId);
  if (isServiceError(target)) return target;
  if (target.event !== 'pull_request') return { reason: `run ${runId} is none of a pull request` };
  const pull = await github.pullOfRun(target);
  if (isServiceError(pull)) return pull;
  if (pull === null) return { reason: `run ${runId} belongs to no open pull request` };
  if (!pull.isCurrent) return { reason: 'the pull request has moved on since' };
  const artifacts = await github.listArtifacts(runId);
  if (isServiceError(artifacts)) return artifacts;
  const artifact = artifacts.find(({ name }) => name === FORWARDED_ARTIFACT);
  if (artifact === undefined) return { reason: `run ${runId} kept no artifact \`${FORWARDED_ARTIFACT}\`` };
  const read = await github.readArtifact(artifact, (name) => /^[\w.-]{1,100}\.json$/.test(name));
  if (isServiceError(read)) return read;
  const [file] = read.files;
  const review = file === undefined ? null : readReviewJson(new TextDecoder().decode(file.bytes));
  if (review === null) return { reason: 'the artifact holds no review that can be read' };
  return { target, pull, review };
}

/** Says whose word it is, below the headline. */
function withSource(body: string, { url, id }: WorkflowRun): string {
  const [marker = '', headline = '', ...rest] = body.split('\n');
  const source = `> Written by [run ${id}](${url}) of the fork itself, with the workflow as the fork has it. It sets no check.`;
  return `${marker}\n${withoutHiddenLines([headline, '', source, ...rest].join('\n'))}`;
}

function contextOf(
  review: Review,
  target: WorkflowRun,
  pull: PullNote,
  run: Run,
  { version }: ForwardEdges,
): CommentContext {
  return {
    repository: run.repository,
    headSha: target.headSha,
    baseSha: review.base,
    pull: pull.number,
    serverUrl: run.serverUrl,
    runUrl: target.url,
    investigation: String(target.id),
    version,
    accepted: false,
    milliseconds: 0,
  };
}

function urlOf(result: CommentResult): string {
  return result.kind === 'published' || result.kind === 'superseded' ? result.url : '';
}
