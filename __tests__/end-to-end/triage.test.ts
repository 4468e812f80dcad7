// Issues are opened, pipelines fail, people ask: what the Action writes on GitHub, and with which permissions.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { useCounterparts } from './counterparts';
import { addRun } from './failing-run';
import { runAction } from './run-action';
import { DROPS_EMAIL, SHOP } from './shop';
import { openShop, type JobOptions, type ShopRepository } from './shop-repository';

const there = useCounterparts();
const TRIAGE = { contents: 'read', issues: 'write' } as const;
const MARKER = '<!-- throughline:triage -->';
const FILES = {
  ...SHOP,
  ...DROPS_EMAIL,
  'src/users.ts': "export function findUser() {\n  throw new Error('x');\n}\n",
  '.github/ISSUE_TEMPLATE/bug.yml':
    'name: Bug report\nlabels: [bug]\nbody:\n  - type: input\n    attributes: { label: Version }\n    validations: { required: true }\n  - type: textarea\n    attributes: { label: What happened }\n    validations: { required: true }\n',
};
const BODY = [
  '### Version',
  '',
  '_No response_',
  '',
  '### What happened',
  '',
  '```',
  'error: column u.email does not exist',
  '    at findUser (/app/src/users.ts:2:9)',
  '```',
].join('\n');

function addIssue(shop: ShopRepository, number: number, title: string, body: string, login = 'mona'): void {
  const author = { login, type: login.endsWith('[bot]') ? ('Bot' as const) : ('User' as const) };
  shop.state.issues.push({ number, title, body, state: 'open', author, labels: [] });
}

function opened(number: number, more: JobOptions = {}): JobOptions {
  return { event: 'issues', permissions: TRIAGE, issue: { number }, ...more };
}

function commentsOf(shop: ShopRepository, number: number): string[] {
  return shop.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
}

describe('an issue is opened', () => {
  it('is told what its log means here, what it lacks and what is like it; labels only where wanted', async () => {
    const shop = await openShop(there, {}, FILES);
    shop.state.labels.push({ name: 'bug', color: 'd73a4a', description: null });
    addIssue(shop, 20, 'Login page is blank', 'It says `column u.email does not exist` since the last deploy.');
    addIssue(shop, 30, 'Cannot log in since the deploy', BODY);
    const result = await shop.run(opened(30));
    expect(result.exitCode, result.log).toBe(0);
    const [comment, ...more] = commentsOf(shop, 30);
    expect(more).toEqual([]);
    expect(comment!.startsWith(`${MARKER}\n`)).toBe(true);
    for (const part of ['- Version', 'src/users.ts:2', '004_drop_email.sql:2', 'queries/report.sql', 'issues/20'])
      expect(comment).toContain(part);
    expect(result.outputs['comment-url']).toContain('#issuecomment-');
    expect(shop.state.issues[1]!.labels).toEqual([]);
    await shop.run(opened(30, { inputs: { 'triage-labels': 'true' } }));
    expect(shop.state.issues[1]!.labels).toEqual(['bug']);
    expect(commentsOf(shop, 30)).toHaveLength(1);
    shop.close();
  });

  it('gets no word when there is nothing to say, or when a bot wrote or edited it', async () => {
    const shop = await openShop(there, {}, FILES);
    addIssue(shop, 30, 'Hello', 'Thanks for this.');
    addIssue(shop, 31, 'Update `users.email`', '`users.email`', 'renovate[bot]');
    addIssue(shop, 32, 'About', '`users.name`');
    expect((await shop.run(opened(30))).exitCode).toBe(0);
    await shop.run(opened(31));
    const sender = { login: 'helper[bot]', type: 'Bot' as const };
    await shop.run(opened(32, { issue: { number: 32, action: 'edited', sender } }));
    expect(shop.state.comments).toEqual([]);
    shop.close();
  });

  it('stays green, and says which permission is missing, when the token may only read', async () => {
    const shop = await openShop(there, {}, FILES);
    addIssue(shop, 30, 'Cannot log in since the deploy', BODY);
    const result = await shop.run(opened(30, { permissions: { contents: 'read', issues: 'read' } }));
    expect(result.exitCode, result.log).toBe(0);
    expect(result.warnings.map(({ message }) => message).join()).toContain('issues: write');
    expect(result.summary).toContain('src/users.ts:2');
    shop.close();
  });
});

describe('a pipeline fails', () => {
  const PERMISSIONS = { contents: 'read', issues: 'write', 'pull-requests': 'read' } as const;
  const FAILED = { tool: 'airflow', dag_id: 'daily_report', task_id: 'spent', error: 'column u.email does not exist' };

  function told(payload: Record<string, unknown>): JobOptions {
    return {
      event: 'repository_dispatch',
      permissions: PERMISSIONS,
      dispatched: { type: 'pipeline-incident', payload },
    };
  }

  it('has one issue, edited when it fails again and closed when it goes well', async () => {
    const shop = await openShop(there, {}, SHOP);
    const good = shop.baseSha;
    await shop.pushToMain(DROPS_EMAIL);
    const result = await shop.run(told({ ...FAILED, run: 'one', more: { 'last-good-commit': good } }));
    expect(result.exitCode, result.log).toBe(0);
    expect(shop.state.issues).toHaveLength(1);
    const [issue] = shop.state.issues;
    for (const part of ['daily_report', 'column u.email does not exist', '004_drop_email.sql', 'queries/report.sql'])
      expect(issue!.body).toContain(part);
    expect(result.outputs['issue-url']).toContain('/issues/');
    expect(result.outputs.incident).toMatch(/^[0-9a-f]{12}$/);
    await shop.run(told({ ...FAILED, run: 'two' }));
    expect(shop.state.issues).toHaveLength(1);
    expect(issue!.body).toContain('Happened 2 times');
    const over = await shop.run(told({ tool: 'airflow', dag: 'daily_report', status: 'success' }));
    expect(over.exitCode, over.log).toBe(0);
    expect(issue!.state).toBe('closed');
    shop.close();
  });

  it('is refused with a clear word when the payload is wrong', async () => {
    const shop = await openShop(there, {}, SHOP);
    const result = await shop.run(told({ tool: 'airflow', dgg_id: 'x' }));
    expect(result.exitCode).toBe(1);
    expect(result.errors.map(({ message }) => message).join('\n')).toContain('client_payload.dgg_id');
    expect(shop.state.issues).toEqual([]);
    shop.close();
  });

  it('can be told by hand, with the log in a file', async () => {
    const shop = await openShop(there, {}, { ...SHOP, ...DROPS_EMAIL });
    const inputs = { 'log-file': 'dbt.log' };
    const job = await shop.prepare({ event: 'workflow_dispatch', permissions: PERMISSIONS, inputs });
    writeFileSync(join(job.workspace, 'dbt.log'), 'psycopg2.errors.UndefinedColumn: column u.email does not exist\n');
    const result = await runAction(job);
    expect(result.exitCode, result.log).toBe(0);
    expect(shop.state.issues[0]?.body, result.log).toContain('queries/report.sql');
    shop.close();
  });
});

describe('somebody asks', () => {
  it('and is answered from the graph, in the summary and as an output', async () => {
    const shop = await openShop(there, {}, SHOP);
    const inputs = { question: 'Who reads users.email?' };
    const permissions = { contents: 'read' } as const;
    const result = await shop.run({ event: 'workflow_dispatch', permissions, inputs });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs.answer).toContain('queries/report.sql');
    expect(result.summary).toContain('queries/report.sql');
    expect(there.github.requests).toEqual([]);
    shop.close();
  });
});

describe('a fork, in two jobs', () => {
  it('keeps its review in the first and has it published by the second, which sees no code', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    there.github.addRepository('mona/shop', shop.state.gitDir);
    shop.state.pulls[0]!.head.repository = 'mona/shop';
    const inputs = { comment: 'never', 'check-run': 'false', 'json-file': 'throughline-review.json' };
    const first = await shop.prepare({ fork: true, permissions: { contents: 'read' }, inputs });
    const kept = await runAction(first);
    const json = readFileSync(join(first.workspace, 'throughline-review.json'));
    expect(shop.state.comments, kept.log).toEqual([]);
    const headSha = shop.headSha;
    const run = addRun(shop, {
      ...{ id: 700, branch: 'change', conclusion: 'failure', createdAt: '2026-11-20T10:00:00Z' },
      ...{ headSha, headRepository: 'mona/shop', jobs: [] },
    });
    const archive = Buffer.from(zipSync({ 'throughline-review.json': json }));
    shop.state.artifacts.push({ id: 1, runId: 700, name: 'throughline-review', archive });
    const permissions = { actions: 'read', contents: 'read', 'pull-requests': 'write' } as const;
    const second: JobOptions = {
      event: 'workflow_run',
      ended: run,
      permissions,
      inputs: { mode: 'review', 'run-id': '700' },
    };
    const result = await shop.run(second);
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs.verdict, result.log).toBe('unsafe');
    expect(shop.state.comments).toHaveLength(1);
    expect(shop.state.comments[0]!.body).toContain('queries/report.sql');
    expect(shop.state.comments[0]!.body).toContain('of the fork itself');
    expect(shop.state.checkRuns).toEqual([]);
    await shop.run(second);
    expect(shop.state.comments).toHaveLength(1);
    shop.close();
  });
});
