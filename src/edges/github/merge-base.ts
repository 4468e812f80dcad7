// Two commits in; out: the commit where they parted, as GitHub knows it even when the clone is shallow.

import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

export async function mergeBaseOf(client: GitHubClient, base: string, head: string): Promise<string | ServiceError> {
  const answer = await client.attempt('find the merge base', 'contents: read', (rest) =>
    rest.repos.compareCommitsWithBasehead({
      owner: client.owner,
      repo: client.repo,
      basehead: `${base.replace(/^refs\/(heads|remotes\/origin)\//, '')}...${head}`,
      per_page: 1,
    }),
  );
  return isServiceError(answer) ? answer : answer.data.merge_base_commit.sha;
}
