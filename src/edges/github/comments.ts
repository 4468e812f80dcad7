// Comments of a pull request: found by marker and author, created, edited, deleted.

import type { PublishedComment } from '../../model/publication';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient, Rest } from './client';

/** GitHub's own limit, in characters. */
const BODY_LIMIT = 65_536;
const WRITE = 'pull-requests: write';
const ACTIONS_LOGIN = 'github-actions[bot]';

type Listed = Awaited<ReturnType<Rest['issues']['listComments']>>['data'][number];

/** Comments whose first line is the marker and that the token's own identity wrote, oldest first. */
export async function findComments(
  client: GitHubClient,
  pull: number,
  marker: string,
): Promise<PublishedComment[] | ServiceError> {
  const marked: Listed[] = [];
  for (let page = 1; page <= 50; page++) {
    const answer = await client.attempt('read the comments', WRITE, (rest) =>
      rest.issues.listComments({ owner: client.owner, repo: client.repo, issue_number: pull, per_page: 100, page }),
    );
    if (isServiceError(answer)) return answer;
    marked.push(...answer.data.filter((comment) => firstLine(comment.body) === marker));
    if (answer.data.length < 100) break;
  }
  const isOwn = await ownership(client, marked);
  return marked
    .filter(isOwn)
    .map(published)
    .sort((a, b) => a.id - b.id);
}

export async function readComment(client: GitHubClient, id: number): Promise<PublishedComment | ServiceError> {
  const answer = await client.attempt('read the comment', 'pull-requests: read', (rest) =>
    rest.issues.getComment({ owner: client.owner, repo: client.repo, comment_id: id }),
  );
  return isServiceError(answer) ? answer : published(answer.data);
}

/** Not repeated by the client: after a lost answer a second try would make a second comment. */
export async function createComment(
  client: GitHubClient,
  pull: number,
  body: string,
): Promise<PublishedComment | ServiceError> {
  const answer = await client.attempt('create the comment', WRITE, (rest) =>
    rest.issues.createComment({
      owner: client.owner,
      repo: client.repo,
      issue_number: pull,
      body: fitted(body),
      request: { retries: 0 },
    }),
  );
  return isServiceError(answer) ? answer : published(answer.data);
}

export async function updateComment(
  client: GitHubClient,
  id: number,
  body: string,
): Promise<PublishedComment | ServiceError> {
  const answer = await client.attempt('edit the comment', WRITE, (rest) =>
    rest.issues.updateComment({ owner: client.owner, repo: client.repo, comment_id: id, body: fitted(body) }),
  );
  return isServiceError(answer) ? answer : published(answer.data);
}

export async function deleteComment(client: GitHubClient, id: number): Promise<ServiceError | null> {
  const answer = await client.attempt('delete the comment', WRITE, (rest) =>
    rest.issues.deleteComment({ owner: client.owner, repo: client.repo, comment_id: id }),
  );
  return isServiceError(answer) ? answer : null;
}

/**
 * Who wrote a comment of ours. The job's own token is `github-actions[bot]` and may not ask who it is; a personal
 * token may; an App's token may not either, and then it is another bot.
 */
async function ownership(client: GitHubClient, marked: Listed[]): Promise<(comment: Listed) => boolean> {
  if (marked.every((comment) => comment.user?.login === ACTIONS_LOGIN)) return () => true;
  const answer = await client.attempt('read the own login', null, (rest) =>
    rest.users.getAuthenticated({ request: { retries: 0 } }),
  );
  if (!isServiceError(answer)) {
    return ({ user }) => user?.login === answer.data.login || user?.login === ACTIONS_LOGIN;
  }
  return ({ user }) => user?.type === 'Bot';
}

function published(comment: { id: number; html_url: string; body?: string | undefined }): PublishedComment {
  return { id: comment.id, url: comment.html_url, body: comment.body ?? '' };
}

function firstLine(body: string | undefined): string {
  return (body ?? '').split(/\r?\n/, 1)[0]!.trim();
}

function fitted(body: string): string {
  if (body.length <= BODY_LIMIT) return body;
  const note = '\n\n**Shortened:** the whole report is on the page of the run.';
  return `${body.slice(0, BODY_LIMIT - note.length)}${note}`;
}
