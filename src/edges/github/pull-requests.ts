// Pull requests: what one is right now, one found by its branch, one opened; and a workflow started for a branch.

import type { NewPull, OpenedPull, PullHead } from '../../model/publication';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

const WRITE = 'pull-requests: write';

export async function readPullHead(client: GitHubClient, number: number): Promise<PullHead | ServiceError> {
  const answer = await client.attempt('read the pull request', 'pull-requests: read', (rest) =>
    rest.pulls.get({ owner: client.owner, repo: client.repo, pull_number: number }),
  );
  if (isServiceError(answer)) return answer;
  const { head, base, state } = answer.data;
  return {
    isOpen: state === 'open',
    headSha: head.sha,
    headRef: head.ref,
    // A fork that was deleted has no repository any more.
    headRepository: (head.repo as { full_name: string } | null)?.full_name ?? null,
    baseRef: base.ref,
    baseSha: base.sha,
    defaultBranch: base.repo.default_branch,
  };
}

/** Open or closed, newest first: a fix whose pull request was closed is not opened again by the same command. */
export async function findPullOf(
  client: GitHubClient,
  branch: string,
  base: string,
): Promise<OpenedPull | null | ServiceError> {
  const { owner, repo } = client;
  const answer = await client.attempt('look for the pull request', 'pull-requests: read', (rest) =>
    rest.pulls.list({ owner, repo, head: `${owner}:${branch}`, base, state: 'all', per_page: 10 }),
  );
  if (isServiceError(answer)) return answer;
  const [found] = answer.data;
  return found ? { number: found.number, url: found.html_url, author: found.user?.login ?? '' } : null;
}

export async function openPull(client: GitHubClient, pull: NewPull): Promise<OpenedPull | ServiceError> {
  const { owner, repo } = client;
  const { branch: head, base, title, body } = pull;
  const answer = await client.attempt('open the pull request', WRITE, (rest) =>
    rest.pulls.create({ owner, repo, head, base, title, body, request: { retries: 0 } }),
  );
  if (!isServiceError(answer)) {
    return { number: answer.data.number, url: answer.data.html_url, author: answer.data.user.login };
  }
  // The first try may have been heard.
  const found = await findPullOf(client, head, base);
  return found === null || isServiceError(found) ? answer : found;
}

/** By the job's own token too: a dispatch is what GitHub lets it start. */
export async function dispatchWorkflow(
  client: GitHubClient,
  workflow: number,
  ref: string,
): Promise<ServiceError | null> {
  const answer = await client.attempt('start the workflow', 'actions: write', (rest) =>
    rest.actions.createWorkflowDispatch({
      owner: client.owner,
      repo: client.repo,
      workflow_id: workflow,
      ref,
      request: { retries: 0 },
    }),
  );
  return isServiceError(answer) ? answer : null;
}
