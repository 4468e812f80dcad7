// What became of a pull request and of commits, as GitHub tells it: merged or closed, passed or failed, reverted.

import type { CommitMessage, PullEnd, RunEnd } from '../../model/outcome';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

export async function readPullEnd(client: GitHubClient, number: number): Promise<PullEnd | ServiceError> {
  const answer = await client.attempt('read the pull request of a fix', 'pull-requests: read', (rest) =>
    rest.pulls.get({ owner: client.owner, repo: client.repo, pull_number: number }),
  );
  if (isServiceError(answer)) return answer;
  const { merged, merged_at, closed_at, merge_commit_sha, head, base, state } = answer.data;
  return {
    state: merged ? 'merged' : state === 'closed' ? 'closed' : 'open',
    at: merged_at ?? closed_at ?? null,
    mergeSha: merged ? merge_commit_sha : null,
    headSha: head.sha,
    headRef: head.ref,
    isOwn: head.repo !== null && head.repo.full_name === base.repo.full_name,
    baseRef: base.ref,
  };
}

/**
 * Runs of one commit, or those of a branch that passed; newest first, at most a hundred. A fork's branch of the same name
 * is another branch: whoever owns it says what passes there.
 */
export async function listRunEnds(
  client: GitHubClient,
  of: { headSha: string } | { branch: string },
): Promise<RunEnd[] | ServiceError> {
  const wanted = 'headSha' in of ? { head_sha: of.headSha } : { branch: of.branch, status: 'success' as const };
  const answer = await client.attempt('list the runs of a commit', 'actions: read', (rest) =>
    rest.actions.listWorkflowRunsForRepo({ owner: client.owner, repo: client.repo, per_page: 100, ...wanted }),
  );
  if (isServiceError(answer)) return answer;
  const { workflow_runs: runs } = answer.data;
  const own =
    'headSha' in of ? runs : runs.filter((run) => run.head_repository?.full_name === run.repository.full_name);
  return own.map((run) => ({
    id: run.id,
    name: run.name ?? run.path ?? '',
    conclusion: run.status === 'completed' ? run.conclusion : null,
    headSha: run.head_sha,
    at: run.run_started_at ?? run.created_at,
  }));
}

/** Newest first, at most three hundred. */
export async function listMessages(
  client: GitHubClient,
  ref: string,
  since: string,
): Promise<CommitMessage[] | ServiceError> {
  const messages: CommitMessage[] = [];
  for (let page = 1; page <= 3; page++) {
    const answer = await client.attempt('list the commits since a fix', 'contents: read', (rest) =>
      rest.repos.listCommits({ owner: client.owner, repo: client.repo, sha: ref, since, per_page: 100, page }),
    );
    if (isServiceError(answer)) return answer;
    for (const { sha, commit } of answer.data)
      messages.push({ sha, message: commit.message, at: commit.committer?.date ?? commit.author?.date ?? since });
    if (answer.data.length < 100) break;
  }
  return messages;
}
