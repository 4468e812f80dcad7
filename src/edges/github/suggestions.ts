// Suggestions on lines of a pull request's diff: those of ours that stand there, new ones, old ones taken away.

import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

const WRITE = 'pull-requests: write';
const MOST_PAGES = 5;

export interface Suggestion {
  path: string;
  /** First and last line at head, 1-based. */
  line: number;
  endLine: number;
  body: string;
}

/** Review comments by bots, with their ids: whoever calls knows its own by their first line. */
export async function listSuggestions(
  client: GitHubClient,
  pull: number,
): Promise<{ id: number; body: string }[] | ServiceError> {
  const found: { id: number; body: string }[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await client.attempt('read the suggestions', WRITE, (rest) =>
      rest.pulls.listReviewComments({
        owner: client.owner,
        repo: client.repo,
        pull_number: pull,
        per_page: 100,
        page,
      }),
    );
    if (isServiceError(answer)) return answer;
    for (const { id, body, user } of answer.data) if (user?.type === 'Bot') found.push({ id, body });
    if (answer.data.length < 100) break;
  }
  return found;
}

/** `outside`: the lines are no part of the diff, where GitHub takes no suggestion. */
export async function createSuggestion(
  client: GitHubClient,
  pull: number,
  commit: string,
  { path, line, endLine, body }: Suggestion,
): Promise<'made' | 'outside' | ServiceError> {
  const answer = await client.attempt('suggest a change', WRITE, (rest) =>
    rest.pulls.createReviewComment({
      owner: client.owner,
      repo: client.repo,
      pull_number: pull,
      commit_id: commit,
      path,
      body,
      line: endLine,
      side: 'RIGHT',
      ...(endLine > line ? { start_line: line, start_side: 'RIGHT' as const } : {}),
      request: { retries: 0 },
    }),
  );
  if (!isServiceError(answer)) return 'made';
  return answer.status === 422 ? 'outside' : answer;
}

export async function deleteSuggestion(client: GitHubClient, id: number): Promise<ServiceError | null> {
  const answer = await client.attempt('take a suggestion away', WRITE, (rest) =>
    rest.pulls.deleteReviewComment({ owner: client.owner, repo: client.repo, comment_id: id }),
  );
  return isServiceError(answer) ? answer : null;
}
