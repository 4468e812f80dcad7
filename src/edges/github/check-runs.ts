// Check runs: opened, moved along, completed with all their annotations.

import type { CheckRunText, Conclusion } from '../../model/publication';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

/** GitHub's own limits: annotations a request, characters of a summary. */
const BATCH = 50;
const SUMMARY_LIMIT = 65_535;
const WRITE = 'checks: write';

export interface NewCheckRun {
  name: string;
  headSha: string;
  /** Tells this run's check from another's. */
  externalId: string;
  detailsUrl: string;
  text: CheckRunText;
}

export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  message: string;
  title?: string;
  raw_details?: string;
}

/** The id of the new check run. */
export async function openCheckRun(client: GitHubClient, check: NewCheckRun): Promise<number | ServiceError> {
  const { owner, repo } = client;
  const answer = await client.attempt('create the check run', WRITE, (rest) =>
    rest.checks.create({
      owner,
      repo,
      name: check.name,
      head_sha: check.headSha,
      external_id: check.externalId,
      details_url: check.detailsUrl,
      status: 'in_progress',
      output: fitted(check.text),
      request: { retries: 0 },
    }),
  );
  if (!isServiceError(answer)) return answer.data.id;
  // The answer may be lost and the check run there: an open one would stay for ever.
  return answer.refused ? answer : ((await findCheckRun(client, check)) ?? answer);
}

export async function moveCheckRun(client: GitHubClient, id: number, text: CheckRunText): Promise<ServiceError | null> {
  const answer = await client.attempt('update the check run', WRITE, (rest) =>
    rest.checks.update({ owner: client.owner, repo: client.repo, check_run_id: id, output: fitted(text) }),
  );
  return isServiceError(answer) ? answer : null;
}

/** Every PATCH appends its annotations; the last one completes. A batch that fails does not keep the check open. */
export async function completeCheckRun(
  client: GitHubClient,
  id: number,
  conclusion: Conclusion,
  text: CheckRunText,
  annotations: readonly CheckAnnotation[],
): Promise<ServiceError | null> {
  const { owner, repo } = client;
  const output = fitted(text);
  let lost: ServiceError | null = null;
  const batches: CheckAnnotation[][] = [];
  for (let at = 0; at < annotations.length; at += BATCH) batches.push(annotations.slice(at, at + BATCH));
  const last = batches.pop() ?? [];
  for (const batch of batches) {
    const answer = await client.attempt('add annotations to the check run', WRITE, (rest) =>
      rest.checks.update({ owner, repo, check_run_id: id, output: { ...output, annotations: batch } }),
    );
    if (isServiceError(answer)) lost = answer;
  }
  const completed = { owner, repo, check_run_id: id, status: 'completed' as const, conclusion };
  const answer = await client.attempt('complete the check run', WRITE, (rest) =>
    rest.checks.update({ ...completed, output: last.length > 0 ? { ...output, annotations: last } : output }),
  );
  if (!isServiceError(answer)) return lost;
  if (last.length === 0) return answer;
  const bare = await client.attempt('complete the check run', WRITE, (rest) =>
    rest.checks.update({ ...completed, output }),
  );
  return isServiceError(bare) ? bare : answer;
}

/** The check run that a run opened and whose id it never learned; null when there is none. */
export async function findCheckRun(
  client: GitHubClient,
  check: Pick<NewCheckRun, 'name' | 'headSha' | 'externalId'>,
): Promise<number | null> {
  const answer = await client.attempt('read the check runs', 'checks: read', (rest) =>
    rest.checks.listForRef({
      owner: client.owner,
      repo: client.repo,
      ref: check.headSha,
      check_name: check.name,
      filter: 'all',
      per_page: 100,
    }),
  );
  if (isServiceError(answer)) return null;
  return answer.data.check_runs.find((run) => run.external_id === check.externalId)?.id ?? null;
}

function fitted(text: CheckRunText): CheckRunText {
  const title = text.title.slice(0, 255);
  if (text.summary.length <= SUMMARY_LIMIT) return { title, summary: text.summary };
  const note = '\n\n**Shortened:** the whole report is on the page of the run.';
  return { title, summary: `${text.summary.slice(0, SUMMARY_LIMIT - note.length)}${note}` };
}
