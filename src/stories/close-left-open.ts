// What a run left open on GitHub in; nothing left open out: its placeholder is gone, its check run is completed.

import type { Conclusion } from '../model/publication';
import type { ServiceError } from '../model/service-error';
import type { LeftOpen } from './left-open';
import type { GitHubEdge } from './review-edges';
import { releaseComment } from './sticky-comment';

export interface Ending {
  conclusion: Conclusion;
  title: string;
  summary: string;
}

export async function closeLeftOpen(left: LeftOpen, github: GitHubEdge, ending: Ending): Promise<ServiceError[]> {
  const errors = await Promise.all([
    left.comment ? releaseComment(github, left.comment) : null,
    left.check ? closeCheck(left.check, github, ending) : null,
  ]);
  return errors.filter((error) => error !== null);
}

async function closeCheck(
  check: NonNullable<LeftOpen['check']>,
  github: GitHubEdge,
  { conclusion, title, summary }: Ending,
): Promise<ServiceError | null> {
  // The run may have ended between GitHub's answer and our note of it.
  const id = check.id ?? (await github.findCheckRun(check.identity));
  return id === null ? null : github.completeCheckRun(id, conclusion, { title, summary }, []);
}
