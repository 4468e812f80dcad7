// Suggestions on the lines of a diff, against a GitHub that takes them only there: each once, and none that is out of date.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGitHub } from '../../src/edges/github/open-github';
import type { CheckedFix } from '../../src/model/proposal';
import { publishSuggestions } from '../../src/stories/publish-suggestions';
import { type GitHub, startGitHub } from '../servers/github/emulator';
import { commitFiles, type GitRemote, startGitRemote } from '../servers/git-remote';

const TOKEN = 'ghs_suggestions';
let github: GitHub;
let remote: GitRemote;
beforeAll(async () => {
  [github, remote] = await Promise.all([startGitHub(), startGitRemote()]);
});
afterAll(() => Promise.all([github.close(), remote.close()]));

function fix(path: string, line: number, before: string, text: string, headSha: string): CheckedFix {
  const edit = { path, line, startColumn: 1, endLine: line, endColumn: before.length + 1, text };
  return {
    source: 'code',
    title: 'mends it',
    patch: { edits: [edit], added: [] },
    judgement: { confidence: 0.9, reasons: [], doubts: [] },
    toTest: [],
    mends: [],
    record: null,
    id: 'ab'.repeat(8),
    digest: 'ab'.repeat(32),
    headSha,
    incident: 'abc',
    attempt: 1,
    checks: [],
    before: [before],
    isChecked: true,
  };
}

it('suggests on lines of the diff, once, and takes back what is out of date', async () => {
  const dir = await remote.create('acme/shop');
  const base = await commitFiles(dir, [], { 'a.sql': 'select 1;\n', 'b.sql': 'select 2;\n' }, 'Base');
  const head = await commitFiles(dir, [base], { 'a.sql': 'select 1;\nselect email;\n' }, 'Head');
  const state = github.addRepository('acme/shop', dir);
  github.addToken(TOKEN, { 'pull-requests': 'write' });
  state.pulls.push({
    number: 7,
    title: 'Change',
    body: null,
    state: 'open',
    draft: false,
    author: { login: 'mona', type: 'User' },
    labels: [],
    head: { repository: 'acme/shop', ref: 'change', sha: head },
    base: { ref: 'main', sha: base },
    mergeSha: null,
  });
  const client = openGitHub({ token: TOKEN, repository: 'acme/shop', apiUrl: github.url, log: () => {} });
  const notices: string[] = [];
  const publish = (fixes: CheckedFix[]) =>
    publishSuggestions(fixes, { pull: 7, headSha: head, changed: new Set(['a.sql']), threshold: 0.75 }, client, {
      notice: (line) => notices.push(line),
    });
  const mail = fix('a.sql', 2, 'select email;', 'select mail;', head);
  await publish([mail, fix('b.sql', 1, 'select 2;', 'select 3;', head)]);
  await publish([mail]);
  expect(state.reviewComments).toHaveLength(1);
  expect(state.reviewComments[0]).toMatchObject({ path: 'a.sql', line: 2, commit: head });
  expect(state.reviewComments[0]!.body).toContain('```suggestion\nselect mail;\n```');
  // Another text takes its place; what GitHub does not take is left to the comment.
  await publish([fix('a.sql', 2, 'select email;', 'select address;', head), fix('a.sql', 1, 'select 1;', 'x', head)]);
  expect(state.reviewComments.map(({ body }) => body)).toEqual([expect.stringContaining('select address;')]);
  await publish([]);
  expect(state.reviewComments).toEqual([]);
  await publish([{ ...mail, judgement: { confidence: 0.5, reasons: [], doubts: [] } }]);
  expect(state.reviewComments).toEqual([]);
  expect(notices).toEqual([]);
  expect(github.violations).toEqual([]);
});

it('leaves it to the comment where the token may not', async () => {
  github.addToken(TOKEN, { 'pull-requests': 'read' });
  const client = openGitHub({ token: TOKEN, repository: 'acme/shop', apiUrl: github.url, log: () => {} });
  const notices: string[] = [];
  await publishSuggestions(
    [fix('a.sql', 2, 'select email;', 'select mail;', 'c'.repeat(40))],
    { pull: 7, headSha: 'c'.repeat(40), changed: new Set(['a.sql']), threshold: 0.75 },
    client,
    { notice: (line) => notices.push(line) },
  );
  expect(notices.join()).toContain('pull-requests: write');
});
