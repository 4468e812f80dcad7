// What a command needs of GitHub: who may do what now, a sign that it was heard, a run started again.

import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

/** What the person may do in the repository at this moment: `admin`, `write`, `read`, `none`. */
export async function permissionOf(client: GitHubClient, login: string): Promise<string | ServiceError> {
  const answer = await client.attempt('read the permission of the author', 'metadata: read', (rest) =>
    rest.repos.getCollaboratorPermissionLevel({ owner: client.owner, repo: client.repo, username: login }),
  );
  if (!isServiceError(answer)) return answer.data.permission;
  // GitHub says 404 of people who are nobody here.
  return answer.status === 404 ? 'none' : answer;
}

/** Whether the reaction is new: a comment that was heard before is not heard again. */
export async function acknowledge(client: GitHubClient, comment: number): Promise<{ isNew: boolean } | ServiceError> {
  const answer = await client.attempt('react to the comment', 'pull-requests: write', (rest) =>
    rest.reactions.createForIssueComment({
      owner: client.owner,
      repo: client.repo,
      comment_id: comment,
      content: 'eyes',
    }),
  );
  // 201 makes it, 200 finds it there.
  return isServiceError(answer) ? answer : { isNew: answer.status === 201 };
}

/** The comment as it stands now: the event only tells how it stood. Null: it is gone. */
export async function readTyped(
  client: GitHubClient,
  comment: number,
): Promise<{ body: string; login: string; type: string } | null | ServiceError> {
  const answer = await client.attempt('read the comment', 'pull-requests: read', (rest) =>
    rest.issues.getComment({ owner: client.owner, repo: client.repo, comment_id: comment }),
  );
  if (isServiceError(answer)) return answer.status === 404 ? null : answer;
  const { body, user } = answer.data;
  return { body: body ?? '', login: user?.login ?? '', type: user?.type ?? '' };
}

export async function rerunWorkflow(client: GitHubClient, run: number): Promise<ServiceError | null> {
  const answer = await client.attempt('run the workflow again', 'actions: write', (rest) =>
    rest.actions.reRunWorkflow({ owner: client.owner, repo: client.repo, run_id: run, request: { retries: 0 } }),
  );
  return isServiceError(answer) ? answer : null;
}

export async function rerunFailedJobs(client: GitHubClient, run: number): Promise<ServiceError | null> {
  const answer = await client.attempt('run the failed jobs again', 'actions: write', (rest) =>
    rest.actions.reRunWorkflowFailedJobs({
      owner: client.owner,
      repo: client.repo,
      run_id: run,
      request: { retries: 0 },
    }),
  );
  return isServiceError(answer) ? answer : null;
}
