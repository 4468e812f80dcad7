import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commitFiles, git } from '../git-remote';
import { type GitHub, startGitHub } from './emulator';
import { primaryLimit, secondaryLimit, serverError } from './faults';

const target = { owner: 'acme', repo: 'shop' };
const everything = {
  contents: 'write',
  'pull-requests': 'write',
  issues: 'write',
  checks: 'write',
  actions: 'write',
  'security-events': 'write',
} as const;

let github: GitHub;
let folder: string;
let base: string;
let head: string;

beforeAll(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'throughline-emulator-'));
  await git(folder, 'init', '--bare', '--quiet', '--initial-branch=main');
  base = await commitFiles(
    folder,
    [],
    { 'db/001_users.sql': 'create table users (id int);\n', 'old.sql': 'select 1;\n' },
    'base',
  );
  head = await commitFiles(
    folder,
    [base],
    { 'db/002_email.sql': 'alter table users add email text;\n', 'old.sql': null },
    'head',
  );
  await git(folder, 'update-ref', 'refs/heads/main', base);
  await git(folder, 'update-ref', 'refs/heads/email', head);
});

afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  github.reset();
  const repository = github.addRepository('acme/shop', folder);
  repository.collaborators.set('mona', 'write');
  repository.labels.push({ name: 'bug', color: 'ff0000', description: null });
  repository.pulls.push({
    number: 7,
    title: 'Add email',
    body: null,
    state: 'open',
    draft: false,
    author: { login: 'mona', type: 'User' },
    labels: ['bug'],
    head: { repository: 'acme/shop', ref: 'email', sha: head },
    base: { ref: 'main', sha: base },
    mergeSha: null,
  });
  github.addToken('full', everything);
});

function client(token = 'full') {
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new Octokit({ auth: token, baseUrl: github.url, log });
}

async function refusal(promise: Promise<unknown>): Promise<{ status: number; message: string }> {
  return promise.then(
    () => {
      throw new Error('was not refused');
    },
    (error: { status: number; message: string }) => error,
  );
}

describe('what is true of every operation', () => {
  afterEach(() => expect(github.violations).toEqual([]));

  it('answers reads in the shapes of the description', async () => {
    const rest = client().rest;
    const repository = await rest.repos.get(target);
    expect(repository.data.full_name).toBe('acme/shop');
    const pull = await rest.pulls.get({ ...target, pull_number: 7 });
    expect([pull.data.head.sha, pull.data.base.sha]).toEqual([head, base]);
    expect((await rest.pulls.list({ ...target, head: 'acme:email' })).data).toHaveLength(1);
    expect((await rest.pulls.listCommits({ ...target, pull_number: 7 })).data.map((one) => one.sha)).toEqual([head]);
    const files = (await rest.pulls.listFiles({ ...target, pull_number: 7 })).data;
    expect(files.map((file) => [file.filename, file.status])).toEqual([
      ['db/002_email.sql', 'added'],
      ['old.sql', 'removed'],
    ]);
    expect(files[0]?.patch).toBe('@@ -0,0 +1 @@\n+alter table users add email text;');
    const file = await rest.repos.getContent({ ...target, path: 'db/001_users.sql', ref: base });
    expect(Buffer.from((file.data as { content: string }).content, 'base64').toString()).toContain('users');
    expect((await rest.repos.getContent({ ...target, path: 'db', ref: head })).data).toHaveLength(2);
    expect((await rest.repos.getCommit({ ...target, ref: head })).data.files).toHaveLength(2);
    expect((await rest.repos.listCommits({ ...target, sha: head })).data).toHaveLength(2);
    const compared = (await rest.repos.compareCommitsWithBasehead({ ...target, basehead: `${base}...${head}` })).data;
    expect([compared.status, compared.ahead_by]).toEqual(['ahead', 1]);
    expect((await rest.repos.getBranch({ ...target, branch: 'main' })).data.commit.sha).toBe(base);
    const ofCommit = await rest.repos.listPullRequestsAssociatedWithCommit({ ...target, commit_sha: head });
    expect(ofCommit.data.map((one) => one.number)).toEqual([7]);
    const permission = await rest.repos.getCollaboratorPermissionLevel({ ...target, username: 'mona' });
    expect(permission.data.permission).toBe('write');
    expect((await rest.issues.listLabelsOnIssue({ ...target, issue_number: 7 })).data).toHaveLength(1);
    const actor = { login: 'mona', type: 'User' } as const;
    github.repository('acme/shop').events.push({ id: 1, issue: 7, event: 'labeled', label: 'bug', actor });
    expect((await rest.issues.listEvents({ ...target, issue_number: 7 })).data[0]?.actor?.login).toBe('mona');
    expect((await rest.issues.get({ ...target, issue_number: 7 })).data.pull_request).toBeDefined();
    expect((await refusal(rest.repos.getContent({ ...target, path: 'nowhere.sql' }))).status).toBe(404);
    expect((await refusal(rest.users.getAuthenticated())).status).toBe(403);
  });

  it('keeps comments, their author and their reactions', async () => {
    const { issues, reactions } = client().rest;
    const made = await issues.createComment({ ...target, issue_number: 7, body: 'first' });
    expect(made.data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    await issues.updateComment({ ...target, comment_id: made.data.id, body: 'second' });
    await reactions.createForIssueComment({ ...target, comment_id: made.data.id, content: 'eyes' });
    await reactions.createForIssueComment({ ...target, comment_id: made.data.id, content: 'eyes' });
    expect((await reactions.listForIssueComment({ ...target, comment_id: made.data.id })).data).toHaveLength(1);
    const listed = (await issues.listComments({ ...target, issue_number: 7 })).data;
    expect(listed.map((comment) => comment.body)).toEqual(['second']);
    const long = await refusal(issues.createComment({ ...target, issue_number: 7, body: 'x'.repeat(65_537) }));
    expect(long.status).toBe(422);
    await issues.deleteComment({ ...target, comment_id: made.data.id });
    expect(github.repository('acme/shop').comments).toEqual([]);
  });

  it('pages lists with links', async () => {
    const octokit = client();
    for (let i = 0; i < 5; i += 1)
      await octokit.rest.issues.createComment({ ...target, issue_number: 7, body: `${i}` });
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...target, issue_number: 7, per_page: 2 });
    expect(all.map((comment) => comment.body)).toEqual(['0', '1', '2', '3', '4']);
    expect(github.calls('issues/list-comments')).toHaveLength(3);
  });

  it('appends annotations and wants a conclusion', async () => {
    const { checks } = client().rest;
    const check = await checks.create({ ...target, name: 'Throughline', head_sha: head, status: 'in_progress' });
    const annotation = {
      path: 'a.sql',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure' as const,
      message: 'm',
    };
    const output = { title: 't', summary: 's', annotations: Array(50).fill(annotation) };
    const check_run_id = check.data.id;
    await checks.update({ ...target, check_run_id, output });
    await checks.update({ ...target, check_run_id, output: { ...output, annotations: [annotation] } });
    await checks.update({ ...target, check_run_id, conclusion: 'failure' });
    const [state] = github.repository('acme/shop').checkRuns;
    expect([state?.batches, state?.status, state?.conclusion]).toEqual([[50, 1], 'completed', 'failure']);
    expect((await checks.listAnnotations({ ...target, check_run_id, per_page: 100 })).data).toHaveLength(51);
    expect((await checks.listForRef({ ...target, ref: head })).data.total_count).toBe(1);
  });

  it('moves refs forward only', async () => {
    const { git: data } = client().rest;
    const blob = await data.createBlob({ ...target, content: '{"a":1}\n' });
    const entry = { path: 'incidents.jsonl', mode: '100644', type: 'blob', sha: blob.data.sha } as const;
    const tree = await data.createTree({ ...target, base_tree: base, tree: [entry] });
    const commit = await data.createCommit({ ...target, message: 'learn', tree: tree.data.sha, parents: [base] });
    await data.createRef({ ...target, ref: 'refs/heads/throughline-data', sha: base });
    const again = data.createRef({ ...target, ref: 'refs/heads/throughline-data', sha: base });
    expect((await refusal(again)).status).toBe(422);
    await data.updateRef({ ...target, ref: 'heads/throughline-data', sha: commit.data.sha });
    const back = await refusal(data.updateRef({ ...target, ref: 'heads/throughline-data', sha: head }));
    expect([back.status, back.message]).toEqual([422, expect.stringContaining('fast forward')]);
    expect((await data.getRef({ ...target, ref: 'heads/throughline-data' })).data.object.sha).toBe(commit.data.sha);
    expect((await data.listMatchingRefs({ ...target, ref: 'heads/' })).data.length).toBe(3);
    const read = await data.getTree({ ...target, tree_sha: commit.data.sha, recursive: 'true' });
    expect(read.data.tree.map((one) => one.path)).toEqual(['db', 'db/001_users.sql', 'incidents.jsonl', 'old.sql']);
    expect((await data.getBlob({ ...target, file_sha: blob.data.sha })).data.size).toBe(8);
    expect((await data.getCommit({ ...target, commit_sha: head })).data.parents[0]?.sha).toBe(base);
    await data.deleteRef({ ...target, ref: 'heads/throughline-data' });
    expect((await refusal(data.getRef({ ...target, ref: 'heads/throughline-data' }))).status).toBe(404);
  });

  it('serves runs, jobs and logs behind a short link', async () => {
    const repository = github.repository('acme/shop');
    repository.runs.push({ id: 5, fields: { head_sha: head, head_branch: 'email', status: 'completed' } });
    repository.jobs.push({ id: 9, runId: 5, attempt: 1, log: 'npm ERR!\n', fields: { head_sha: head, name: 'test' } });
    const { actions } = client().rest;
    expect((await actions.getWorkflowRun({ ...target, run_id: 5 })).data.head_sha).toBe(head);
    expect((await actions.listJobsForWorkflowRun({ ...target, run_id: 5 })).data.jobs[0]?.name).toBe('test');
    expect((await actions.listWorkflowRunsForRepo({ ...target, branch: 'email' })).data.total_count).toBe(1);
    const log = await actions.downloadJobLogsForWorkflowRun({ ...target, job_id: 9, request: { redirect: 'manual' } });
    const link = String((log as { headers: { location?: string } }).headers.location);
    expect(await (await fetch(link)).text()).toBe('npm ERR!\n');
    github.expireLinks();
    expect((await fetch(link)).status).toBe(403);
    await actions.reRunWorkflowFailedJobs({ ...target, run_id: 5 });
    expect(repository.reruns).toEqual([{ kind: 'failed-jobs', id: 5 }]);
  });

  it('refuses what the token may not do', async () => {
    github.addToken('fork', { contents: 'read', 'pull-requests': 'read' });
    const write = await refusal(client('fork').rest.issues.createComment({ ...target, issue_number: 7, body: 'x' }));
    expect(write).toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    github.repository('acme/shop').private = true;
    expect((await client('fork').rest.pulls.get({ ...target, pull_number: 7 })).status).toBe(200);
    expect((await refusal(client('fork').rest.checks.listForRef({ ...target, ref: head }))).status).toBe(403);
    expect((await refusal(client('stranger').rest.repos.get(target))).status).toBe(401);
  });

  it('fails as it is told to', async () => {
    const { issues } = client().rest;
    const create = () => issues.createComment({ ...target, issue_number: 7, body: 'x' });
    github.faults.add(serverError('issues/create-comment', 1));
    expect((await refusal(create())).status).toBe(500);
    github.faults.add(secondaryLimit('issues/create-comment', 429, 1));
    expect((await refusal(create())).status).toBe(429);
    github.faults.add({ operation: /create-comment$/, times: 1, drop: 'after' });
    expect((await refusal(create())).message).toMatch(/fetch failed|socket|terminated|other side closed/i);
    expect(github.repository('acme/shop').comments).toHaveLength(1);
    github.faults.add(primaryLimit('*'));
    expect((await refusal(client().rest.repos.get(target))).status).toBe(403);
    github.faults.clear();
    expect((await create()).status).toBe(201);
  });
});

describe('what breaks the description', () => {
  it('is refused and kept', async () => {
    const annotation = {
      path: 'a.sql',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure' as const,
      message: 'm',
    };
    const output = { title: 't', summary: 's', annotations: Array(51).fill(annotation) };
    const tooMany = client().rest.checks.create({ ...target, name: 'Throughline', head_sha: head, output });
    expect((await refusal(tooMany)).status).toBe(422);
    const tooLong = { title: 't', summary: 's'.repeat(65_536) };
    await refusal(client().rest.checks.create({ ...target, name: 'Throughline', head_sha: head, output: tooLong }));
    const check = await client().rest.checks.create({ ...target, name: 'Throughline', head_sha: head });
    const check_run_id = check.data.id;
    const raw = client().request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...target,
      check_run_id,
      status: 'completed',
    });
    expect((await refusal(raw)).status).toBe(422);
    await refusal(client().request('GET /repos/{owner}/{repo}/pulls', { ...target, bogus: 1 }));
    await refusal(client().request('GET /repos/{owner}/{repo}/no-such-thing', target));
    expect(github.violations.filter((violation) => !/anyOf|allowed values/.test(violation))).toEqual([
      expect.stringMatching(/^checks\/create request: .*50 items/),
      expect.stringMatching(/^checks\/create request: .*65535/),
      expect.stringMatching(/^checks\/update request: .*conclusion/),
      expect.stringMatching(/^pulls\/list request: .*bogus/),
      expect.stringMatching(/no such operation/),
    ]);
  });
});
