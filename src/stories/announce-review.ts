// A run in; out: the placeholder and the open check run that say a review is under way, and what the token may not do.

import type { Run } from '../model/run-event';
import { isServiceError, type ServiceError } from '../model/service-error';
import { COMMENT_MARKER, writePlaceholder } from '../report/comment';
import type { CommentContext } from '../report/report-context';
import type { Settings } from '../settings/schema';
import { STATE_NAME, writeLeftOpen, type LeftOpen } from './left-open';
import type { CheckRunIdentity, GitHubEdge, ReviewEdges } from './review-edges';
import { claimComment, type Sticky } from './sticky-comment';

/** A line of progress is a request, and a job has 1,000 an hour. */
const MOVE_EVERY_MS = 5000;

export interface Announced {
  github: GitHubEdge;
  sticky: Sticky | null;
  check: { identity: CheckRunIdentity; id: number | null } | null;
  errors: ServiceError[];
  /** Says in the check run how far the work is. */
  progress(line: string): void;
  /** Tells the post step what is still open. */
  keep(left: { comment: boolean; check: boolean }): void;
}

export async function announceReview(
  run: Run,
  settings: Settings,
  context: CommentContext,
  edges: ReviewEdges,
): Promise<Announced> {
  const github = await edges.github();
  const sticky = stickyOf(run);
  const identity = settings['check-run'] && context.headSha !== '' ? identityOf(run, context.headSha) : null;
  const announced: Announced = {
    github,
    sticky,
    check: identity && { identity, id: null },
    errors: [],
    progress: () => {},
    keep(left) {
      const state: LeftOpen = {
        repository: run.repository,
        comment: left.comment ? sticky : null,
        check: left.check ? announced.check : null,
      };
      edges.runner.save(STATE_NAME, writeLeftOpen(state));
    },
  };
  announced.keep({ comment: true, check: true });
  const isSilent = sticky === null || settings.comment === 'never';
  const [commentError, opened] = await Promise.all([
    isSilent ? null : claimComment(github, sticky, writePlaceholder(context)),
    identity && github.openCheckRun({ ...identity, detailsUrl: run.url, text: textOf('Reading the change', context) }),
  ]);
  if (commentError) announced.errors.push(commentError);
  if (isServiceError(opened)) announced.errors.push(opened);
  else if (opened !== null) {
    announced.check!.id = opened;
    announced.progress = progressOf(github, opened, context, edges);
    announced.keep({ comment: true, check: true });
  }
  return announced;
}

export function stickyOf(run: Run): Sticky | null {
  const { event } = run;
  if (event.kind !== 'pull-request') return null;
  const claim = { run: run.id, attempt: run.attempt, sha: event.headSha, pending: true };
  return { pull: event.number, marker: COMMENT_MARKER, claim };
}

function identityOf(run: Run, headSha: string): CheckRunIdentity {
  return { name: 'Throughline', headSha, externalId: `${run.id}-${run.attempt}-${run.job}` };
}

/** Lines may come in crowds: one request at a time, and the last line wins. */
function progressOf(
  github: GitHubEdge,
  id: number,
  context: CommentContext,
  edges: ReviewEdges,
): (line: string) => void {
  let mark = edges.clock.start();
  let isBusy = false;
  return (line) => {
    if (isBusy || edges.clock.since(mark) < MOVE_EVERY_MS) return;
    isBusy = true;
    mark = edges.clock.start();
    void github.moveCheckRun(id, textOf(line, context)).finally(() => {
      isBusy = false;
    });
  };
}

function textOf(line: string, context: CommentContext): { title: string; summary: string } {
  return { title: line, summary: `${line}. [Watch it](${context.runUrl})` };
}
