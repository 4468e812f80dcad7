import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openGitHub } from '../../../src/edges/github/open-github';
import { isServiceError } from '../../../src/model/service-error';
import { type GitHub, startGitHub } from '../../servers/github/emulator';

let github: GitHub;
const token = 'ghs_issues';

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
afterEach(() => expect(github.violations).toEqual([]));
beforeEach(() => {
  github.reset();
  const repository = github.addRepository('acme/shop', '/nowhere');
  const author = { login: 'mona', type: 'User' as const };
  for (let number = 1; number <= 130; number++) {
    const title = number === 3 ? 'Invoices are rounded' : `Issue ${number}`;
    repository.issues.push({ number, title, body: null, state: number % 2 ? 'open' : 'closed', author, labels: [] });
  }
  const at = { head: { repository: 'acme/shop', ref: 'x', sha: 'a' }, base: { ref: 'main', sha: 'b' }, mergeSha: null };
  repository.pulls.push({
    ...{ number: 131, title: 'A change', body: null, state: 'open', draft: false, author, labels: [] },
    ...at,
  });
});

function open(permissions: Parameters<GitHub['addToken']>[1]) {
  github.addToken(token, permissions);
  return openGitHub({ token, repository: 'acme/shop', apiUrl: github.url, log: () => {} });
}

describe('issues', () => {
  it('are listed newest first, without pull requests, and it is told whether these are all', async () => {
    const edge = open({ issues: 'read' });
    const first = await edge.listIssues({ pages: 1 });
    if (isServiceError(first)) throw new Error(first.reason);
    expect(first.isAll).toBe(false);
    expect(first.issues).toHaveLength(99);
    expect(first.issues[0]).toMatchObject({ number: 130, body: '', author: 'mona', isBot: false });
    expect(await edge.listIssues({ pages: 3, state: 'open' })).toMatchObject({ isAll: true });
  });

  it('are searched by words, in which nothing is an operator', async () => {
    const found = await open({ issues: 'read' }).searchIssues(['rounded', 'repo:evil/x" is:pr "'], 10);
    expect(found).toMatchObject([{ number: 3 }]);
    const { path } = github.calls('search/issues-and-pull-requests')[0]!;
    const query = new URL(path, github.url).searchParams.get('q')!;
    expect(query.replace(/"[^"]*"/g, '""')).toBe('repo:acme/shop is:issue "" OR ""');
  });

  it('are made, edited, closed and labelled, and say which permission that needs', async () => {
    const edge = open({ issues: 'write' });
    const made = await edge.createIssue({ title: 'x'.repeat(400), body: 'y'.repeat(70_000), labels: [] });
    if (isServiceError(made)) throw new Error(made.reason);
    expect(made.isBot).toBe(true);
    expect(await edge.updateIssue(made.number, { state: 'closed', body: 'done' })).toMatchObject({
      state: 'closed',
      body: 'done',
    });
    expect(await edge.addLabels(made.number, ['bug'])).toBeNull();
    const reader = open({ issues: 'read' });
    const error = { permission: 'issues: write', refused: true };
    expect(await reader.createIssue({ title: 'x', body: '', labels: [] })).toMatchObject(error);
    expect(await reader.addLabels(made.number, ['bug'])).toMatchObject(error);
    expect(await reader.updateIssue(made.number, { title: 'y' })).toMatchObject(error);
  });
});
