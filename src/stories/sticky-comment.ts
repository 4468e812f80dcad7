// The one comment of a pull request: claimed by a placeholder at the start, edited to the report at the end, given
// back when the run is cancelled. The later run wins; nothing is duplicated and no placeholder stays.

import type { PublishedComment } from '../model/publication';
import { isServiceError, type ServiceError } from '../model/service-error';
import { isSameRun, isSuperseded, pendingBody, readClaim, reportIn, withClaim, type Claim } from './comment-claim';

export interface CommentEdge {
  findComments(pull: number, marker: string): Promise<PublishedComment[] | ServiceError>;
  createComment(pull: number, body: string): Promise<PublishedComment | ServiceError>;
  updateComment(id: number, body: string): Promise<PublishedComment | ServiceError>;
  deleteComment(id: number): Promise<ServiceError | null>;
}

export interface Sticky {
  pull: number;
  /** First line of the comment. */
  marker: string;
  claim: Claim;
}

/**
 * `report`: the comment says this. `resolved`: an earlier report is edited to this, else there is no comment.
 * `leave`: what stood before stands again.
 */
export type CommentPlan = { kind: 'report' | 'resolved'; body: string } | { kind: 'leave' };

export type CommentResult =
  | { kind: 'published'; url: string }
  | { kind: 'absent' }
  | { kind: 'superseded'; url: string }
  | { kind: 'failed'; error: ServiceError };

/** Null when the placeholder stands or a later run holds the comment. */
export async function claimComment(
  edge: CommentEdge,
  sticky: Sticky,
  placeholder: string,
): Promise<ServiceError | null> {
  const found = await edge.findComments(sticky.pull, sticky.marker);
  if (isServiceError(found)) return found;
  if (found.length > 0) return claimExisting(edge, sticky, found, placeholder);

  const created = await edge.createComment(
    sticky.pull,
    pendingBody(placeholder, { ...sticky.claim, pending: true }, null)!,
  );
  if (isServiceError(created)) return created;
  // Two runs may both have found nothing: the oldest comment stays.
  const all = await edge.findComments(sticky.pull, sticky.marker);
  if (isServiceError(all) || all.length < 2) return null;
  return claimExisting(edge, sticky, all, placeholder);
}

export async function finishComment(edge: CommentEdge, sticky: Sticky, plan: CommentPlan): Promise<CommentResult> {
  const claim = { ...sticky.claim, pending: false };
  const found = await edge.findComments(sticky.pull, sticky.marker);
  if (isServiceError(found)) return failed(found);
  const [comment] = found;
  if (!comment) {
    if (plan.kind !== 'report') return { kind: 'absent' };
    return published(await edge.createComment(sticky.pull, withClaim(plan.body, claim)));
  }
  const theirs = readClaim(comment.body);
  if (isSuperseded(claim, theirs)) return { kind: 'superseded', url: comment.url };
  await dropOthers(edge, found, comment);
  if (plan.kind === 'report') return published(await edge.updateComment(comment.id, withClaim(plan.body, claim)));

  const earlier = reportIn(comment.body);
  if (earlier === null) return remove(edge, comment);
  if (plan.kind === 'resolved') return published(await edge.updateComment(comment.id, withClaim(plan.body, claim)));
  if (!theirs?.pending) return { kind: 'published', url: comment.url };
  return published(await edge.updateComment(comment.id, earlier));
}

/** For a run that ends without a report: its placeholder goes, what stood before stands again. */
export async function releaseComment(edge: CommentEdge, sticky: Sticky): Promise<ServiceError | null> {
  const found = await edge.findComments(sticky.pull, sticky.marker);
  if (isServiceError(found)) return found;
  for (const comment of found) {
    const claim = readClaim(comment.body);
    if (!claim?.pending || !isSameRun(claim, sticky.claim)) continue;
    const earlier = reportIn(comment.body);
    const answer =
      earlier === null ? await edge.deleteComment(comment.id) : await edge.updateComment(comment.id, earlier);
    if (isServiceError(answer)) return answer;
  }
  return null;
}

async function claimExisting(
  edge: CommentEdge,
  sticky: Sticky,
  found: PublishedComment[],
  placeholder: string,
): Promise<ServiceError | null> {
  const oldest = found[0]!;
  await dropOthers(edge, found, oldest);
  const theirs = readClaim(oldest.body);
  const isOurs = theirs?.pending === true && isSameRun(theirs, sticky.claim);
  if (isOurs || isSuperseded(sticky.claim, theirs)) return null;
  const body = pendingBody(placeholder, { ...sticky.claim, pending: true }, oldest.body);
  if (body === null) return null;
  const answer = await edge.updateComment(oldest.id, body);
  return isServiceError(answer) ? answer : null;
}

async function dropOthers(edge: CommentEdge, found: PublishedComment[], kept: PublishedComment): Promise<void> {
  for (const comment of found) {
    if (comment.id !== kept.id) await edge.deleteComment(comment.id);
  }
}

async function remove(edge: CommentEdge, comment: PublishedComment): Promise<CommentResult> {
  const error = await edge.deleteComment(comment.id);
  // Somebody else may have deleted it meanwhile.
  return error && error.status !== 404 ? failed(error) : { kind: 'absent' };
}

function published(answer: PublishedComment | ServiceError): CommentResult {
  return isServiceError(answer) ? failed(answer) : { kind: 'published', url: answer.url };
}

function failed(error: ServiceError): CommentResult {
  return { kind: 'failed', error };
}
