// Checked fixes and the files that a pull request changes in; out: suggestions on those lines, each once, and none that is out
// of date. What GitHub does not take stands in the comment all the same.

import type { CheckedFix } from '../model/proposal';
import { describeServiceError, isServiceError } from '../model/service-error';
import { SUGGESTION, writeSuggestions } from '../report/fixes/write-suggestions';
import type { GitHubEdge, RunnerEdge } from './review-edges';

/** Each is a request, and a mail to everybody who watches. */
const MOST = 6;

export async function publishSuggestions(
  fixes: readonly CheckedFix[],
  {
    pull,
    headSha,
    changed,
    threshold,
  }: { pull: number; headSha: string; changed: ReadonlySet<string>; threshold: number },
  github: GitHubEdge,
  runner: Pick<RunnerEdge, 'notice'>,
): Promise<void> {
  const { suggestions } = github;
  if (!suggestions) return;
  const wanted = fixes
    .filter(({ judgement }) => judgement.confidence >= threshold)
    .flatMap(writeSuggestions)
    .filter(({ path }) => changed.has(path))
    .slice(0, MOST);
  const listed = await suggestions.list(pull);
  // Where they cannot be read they cannot be written either.
  if (isServiceError(listed)) return;
  const markerOf = (body: string) => body.split(/\r?\n/, 1)[0]!.trim();
  const ours = listed.filter(({ body }) => body.startsWith(SUGGESTION));
  const markers = new Set(wanted.map(({ marker }) => marker));
  for (const { id, body } of ours) if (!markers.has(markerOf(body))) await suggestions.delete(id);
  const standing = new Set(ours.map(({ body }) => markerOf(body)));
  for (const { marker, path, line, endLine, body } of wanted) {
    if (standing.has(marker)) continue;
    const made = await suggestions.create(pull, headSha, { path, line, endLine, body });
    if (!isServiceError(made)) continue;
    return runner.notice(`${describeServiceError(made)}. The fix stands in the comment.`);
  }
}
