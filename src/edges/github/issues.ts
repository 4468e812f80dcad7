// Issues: listed, searched, made, edited; labels of the repository. Triage and incidents ask; pull requests are left out.

import type { IssueNote } from '../../model/issue';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient, Rest } from './client';

const READ = 'issues: read';
const WRITE = 'issues: write';
const PAGE = 100;
/** GitHub's own limit of a body, in characters. */
const BODY_LIMIT = 65_536;

type Listed = Awaited<ReturnType<Rest['issues']['listForRepo']>>['data'][number];

/** Open and closed ones, those that moved last first. */
export async function listIssues(
  client: GitHubClient,
  wanted: { pages: number; state?: 'open' | 'closed' | 'all'; creator?: string },
): Promise<{ issues: IssueNote[]; isAll: boolean } | ServiceError> {
  const issues: IssueNote[] = [];
  for (let page = 1; page <= wanted.pages; page++) {
    const answer = await client.attempt('list the issues', READ, (rest) =>
      rest.issues.listForRepo({
        owner: client.owner,
        repo: client.repo,
        state: wanted.state ?? 'all',
        ...(wanted.creator === undefined ? {} : { creator: wanted.creator }),
        sort: 'updated',
        direction: 'desc',
        per_page: PAGE,
        page,
      }),
    );
    if (isServiceError(answer)) return answer;
    issues.push(...answer.data.filter(isIssue).map(noteOf));
    if (answer.data.length < PAGE) return { issues, isAll: true };
  }
  return { issues, isAll: false };
}

/** The best matches of GitHub's own search. The words are looked for as words: none is an operator. */
export async function searchIssues(
  client: GitHubClient,
  words: readonly string[],
  count: number,
): Promise<IssueNote[] | ServiceError> {
  const q = `repo:${client.owner}/${client.repo} is:issue ${words.map((word) => `"${word.replace(/["\\]/g, '')}"`).join(' OR ')}`;
  const answer = await client.attempt('search the issues', READ, (rest) =>
    rest.search.issuesAndPullRequests({ q: q.slice(0, 250), per_page: count }),
  );
  if (isServiceError(answer)) return answer;
  return answer.data.items.filter(isIssue).map((item) => noteOf(item as Listed));
}

/** Names of the repository's labels; the first three hundred. */
export async function listLabels(client: GitHubClient): Promise<string[] | ServiceError> {
  const names: string[] = [];
  for (let page = 1; page <= 3; page++) {
    const answer = await client.attempt('list the labels', READ, (rest) =>
      rest.issues.listLabelsForRepo({ owner: client.owner, repo: client.repo, per_page: PAGE, page }),
    );
    if (isServiceError(answer)) return answer;
    names.push(...answer.data.map(({ name }) => name));
    if (answer.data.length < PAGE) break;
  }
  return names;
}

export async function addLabels(
  client: GitHubClient,
  issue: number,
  labels: readonly string[],
): Promise<ServiceError | null> {
  const answer = await client.attempt('label the issue', WRITE, (rest) =>
    rest.issues.addLabels({ owner: client.owner, repo: client.repo, issue_number: issue, labels: [...labels] }),
  );
  return isServiceError(answer) ? answer : null;
}

/** Not repeated by the client: after a lost answer a second try would make a second issue. */
export async function createIssue(
  client: GitHubClient,
  issue: { title: string; body: string; labels: readonly string[] },
): Promise<IssueNote | ServiceError> {
  const answer = await client.attempt('create the issue', WRITE, (rest) =>
    rest.issues.create({
      owner: client.owner,
      repo: client.repo,
      title: issue.title.slice(0, 250),
      body: fitted(issue.body),
      ...(issue.labels.length > 0 ? { labels: [...issue.labels] } : {}),
      request: { retries: 0 },
    }),
  );
  return isServiceError(answer) ? answer : noteOf(answer.data as Listed);
}

export async function updateIssue(
  client: GitHubClient,
  number: number,
  change: { title?: string; body?: string; state?: 'open' | 'closed' },
): Promise<IssueNote | ServiceError> {
  const answer = await client.attempt('edit the issue', WRITE, (rest) =>
    rest.issues.update({
      owner: client.owner,
      repo: client.repo,
      issue_number: number,
      ...(change.title === undefined ? {} : { title: change.title.slice(0, 250) }),
      ...(change.body === undefined ? {} : { body: fitted(change.body) }),
      ...(change.state === undefined ? {} : { state: change.state }),
    }),
  );
  return isServiceError(answer) ? answer : noteOf(answer.data as Listed);
}

/** Who the token is, where it may ask: a personal one may, those of jobs and Apps may not. */
export async function ownLogin(client: GitHubClient): Promise<string | null> {
  const answer = await client.attempt('read the own login', null, (rest) =>
    rest.users.getAuthenticated({ request: { retries: 0 } }),
  );
  return isServiceError(answer) ? null : answer.data.login;
}

function isIssue(item: { pull_request?: unknown }): boolean {
  return item.pull_request === undefined || item.pull_request === null;
}

function noteOf(issue: Listed): IssueNote {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    url: issue.html_url,
    author: issue.user?.login ?? '',
    isBot: issue.user?.type === 'Bot',
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    createdAt: issue.created_at,
  };
}

function fitted(body: string): string {
  if (body.length <= BODY_LIMIT) return body;
  const note = '\n\n**Shortened:** the whole report is on the page of the run.';
  return `${body.slice(0, BODY_LIMIT - note.length)}${note}`;
}
