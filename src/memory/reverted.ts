// Later commits in; out: the first that takes a merged fix back, by git's own words or by those of GitHub's revert button.

import type { CommitMessage } from '../model/outcome';

/** `shas`: the fix's commit and the one that merged it; `pull`: the pull request that carried it. */
export function revertOf(
  { shas, pull, repository }: { shas: readonly string[]; pull: number | null; repository: string },
  commits: readonly CommitMessage[],
): CommitMessage | null {
  const named = pull === null ? [] : [`Reverts ${repository}#${pull}`, `Reverts #${pull}`];
  for (const commit of commits) {
    if (shas.includes(commit.sha)) continue;
    // Messages are written by anybody: only the beginning is looked at.
    const message = commit.message.slice(0, 20_000);
    for (const [, sha] of message.matchAll(/\bThis reverts commit ([0-9a-f]{7,64})\b/g)) {
      if (shas.some((one) => one.startsWith(sha!))) return commit;
    }
    if (named.some((words) => message.split(/\r?\n/).some((line) => line.trim().replace(/\.$/, '') === words)))
      return commit;
  }
  return null;
}
