// What a pull request says of itself right now: its head, its labels and who set one.

import type { PullRequestState } from '../../model/publication';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

export async function readPull(client: GitHubClient, number: number): Promise<PullRequestState | ServiceError> {
  const answer = await client.attempt('read the pull request', 'pull-requests: read', (rest) =>
    rest.pulls.get({ owner: client.owner, repo: client.repo, pull_number: number }),
  );
  if (isServiceError(answer)) return answer;
  return { headSha: answer.data.head.sha, labels: answer.data.labels.map((label) => label.name) };
}

/** Login of who set the label last; null when nobody can tell. */
export async function whoLabelled(client: GitHubClient, number: number, label: string): Promise<string | null> {
  let login: string | null = null;
  for (let page = 1; page <= 10; page++) {
    const answer = await client.attempt('read the events of the pull request', 'pull-requests: read', (rest) =>
      rest.issues.listEvents({ owner: client.owner, repo: client.repo, issue_number: number, per_page: 100, page }),
    );
    if (isServiceError(answer)) return login;
    for (const event of answer.data) {
      if (event.event !== 'labeled' || !('label' in event) || event.label.name !== label) continue;
      login = event.actor?.login ?? null;
    }
    if (answer.data.length < 100) break;
  }
  return login;
}
