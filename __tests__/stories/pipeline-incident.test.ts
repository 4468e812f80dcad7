// Orchestrators tell of pipelines: one issue for each trouble, edited when it comes back, closed when it is over.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IssueNote } from '../../src/model/issue';
import type { CommitRange } from '../../src/model/failed-run';
import type { ServiceError } from '../../src/model/service-error';
import { ALIASES, moreSchema, payloadSchema } from '../../src/pipeline/payload-schema';
import { FORGETFUL } from '../../src/stories/memory-edge';
import type { PipelineEdges } from '../../src/stories/pipeline-edges';
import { tellPipeline } from '../../src/stories/pipeline-incident';
import { type Files, graphOf, memoryTree, review } from '../memory-tree';
import { HOSTILE, outsideOfCode } from '../report/inert-markdown';
import { BASE, HEAD, runOf } from './runs';

const shop = join(import.meta.dirname, '../../fixtures/shop');

function filesIn(folder: string): Files {
  const files: Files = {};
  for (const entry of readdirSync(join(shop, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(join(shop, folder).length + 1)] = readFileSync(path, 'utf8');
  }
  return files;
}

const BEFORE = filesIn('before');
const DROPPED = filesIn('after/drop-email');
// Judged once: what is told of it differs, not what it is.
const graph = graphOf(DROPPED);
const judged = review(BEFORE, DROPPED);

const DBT_LOG = [
  '06:00:12  Running with dbt=1.9.0',
  '06:00:21  1 of 6 ERROR creating sql view model analytics.stg_shop__users ......... [ERROR in 0.41s]',
  '06:00:22  Completed with 1 error, 0 partial successes, and 0 warnings:',
  '06:00:22    Database Error in model stg_shop__users (models/staging/stg_shop__users.sql)',
  '  column "email" does not exist',
  '  LINE 14:     email',
  '06:00:22  Done. PASS=5 WARN=0 ERROR=1 SKIP=12 TOTAL=18',
].join('\n');

interface World {
  files?: Files;
  issues?: IssueNote[];
  inputs?: Record<string, string>;
  range?: CommitRange | ServiceError;
  refused?: Set<string>;
}

function pipelines({ files = DROPPED, issues = [], inputs = {}, range, refused = new Set() }: World = {}) {
  const outputs: Record<string, string> = {};
  const said: string[] = [];
  const summaries: string[] = [];
  const quiet = () => {};
  let number = 40;
  function refusal(call: string): ServiceError | null {
    if (!refused.has(call)) return null;
    return {
      ...{ kind: 'service-error', call, status: 403, permission: 'issues: write', refused: true, reason: 'no' },
    };
  }
  const edges: PipelineEdges = {
    runner: {
      ...{ info: quiet, error: quiet, annotate: quiet, save: quiet, fail: quiet },
      notice: (line) => void said.push(line),
      warning: (line) => void said.push(line),
      summary: (markdown) => void summaries.push(markdown),
      output: (name, value) => void Object.assign(outputs, { [name]: value }),
    },
    version: '0.0.0',
    ruleIds: [],
    environment: {},
    clock: { now: () => Date.parse('2026-11-20T06:10:00Z') },
    openLog: async () => ({ reason: 'no such file' }),
    findReports: async () => [],
    openCheckout: async () => memoryTree(files, HEAD),
    openCommit: async () => memoryTree(files === DROPPED ? BEFORE : files, BASE),
    check: () => (files === DROPPED ? judged : review(files, files)),
    buildGraph: async () => ({ graph: await (files === DROPPED ? graph : graphOf(files)) }),
    postWebhook: async () => null,
    memory: FORGETFUL,
    close: async () => {},
    github: async () => ({
      commitBefore: async () => ({ sha: BASE, url: '', title: '', author: '', date: '' }),
      compareCommits: async () =>
        range ?? {
          ...{ base: BASE, head: HEAD, partial: false },
          commits: [
            { sha: HEAD, url: 'https://github.com/acme/shop/commit/a', title: 'Drop it', author: 'mona', date: '' },
          ],
          files: [
            {
              path: 'db/migrations/007_mailing_service.sql',
              previousPath: null,
              status: 'added' as const,
              patch: '@@ -0,0 +1,2 @@\n+a\n+b',
            },
          ],
        },
      listCommitsOf: async () => [],
      pullOfCommit: async () => ({ number: 9, title: 'Drop it', url: 'https://github.com/acme/shop/pull/9' }),
      listArtifacts: async () => [],
      readArtifact: async () => ({ files: [], left: [] }),
      listIssues: async () => refusal('listIssues') ?? { issues: issues.map((one) => ({ ...one })), isAll: true },
      async createIssue({ title, body }) {
        const error = refusal('createIssue');
        if (error) return error;
        number += 1;
        const url = `https://github.com/acme/shop/issues/${number}`;
        const made: IssueNote = {
          ...{ number, title, body, url, state: 'open', author: 'github-actions[bot]', isBot: true, labels: [] },
          createdAt: '2026-11-20T06:10:00Z',
        };
        issues.push(made);
        return { ...made };
      },
      async updateIssue(wanted, change) {
        const issue = issues.find((one) => one.number === wanted)!;
        Object.assign(issue, change);
        return { ...issue };
      },
      ownLogin: async () => null,
    }),
  };
  let runs = 100;
  async function dispatch(payload: unknown) {
    runs += 1;
    const url = `https://github.com/acme/shop/actions/runs/${runs}`;
    const run = runOf({ kind: 'dispatch', headSha: HEAD, type: 'pipeline-incident', payload }, { id: runs, url });
    return tellPipeline(run, inputs, edges);
  }
  return { dispatch, edges, issues, outputs, said, summaries };
}

const FAILED = { tool: 'dbt', project: 'fernhill', unique_id: 'model.fernhill.stg_shop__users', log: DBT_LOG };

describe('a pipeline fails', () => {
  it('gets one issue with the cause, the migration behind it, its impact and its suspects', async () => {
    const { dispatch, issues, outputs } = pipelines();
    const errors = await dispatch({
      ...FAILED,
      at: '2026-11-20T06:00:22Z',
      run_id: 'scheduled__2026-11-20',
      more: { environment: 'production', 'last-good-commit': BASE, links: { run: 'https://airflow.example.com/x' } },
    });
    expect(errors).toEqual([]);
    expect(issues).toHaveLength(1);
    const { title, body } = issues[0]!;
    expect(title).toContain('fernhill / model.fernhill.stg_shop__users (production)');
    expect(body).toMatch(/^<!-- throughline:incident [0-9a-f]{12} -->\n/);
    expect(body).toContain('column "email" does not exist');
    expect(body).toContain('analytics/models/staging/stg_shop__users.sql');
    expect(body).toContain('007_mailing_service.sql');
    expect(body).toContain('pull/9');
    expect(body).toContain('retention_board');
    expect(body).toContain('https://airflow.example.com/x');
    expect(outputs).toMatchObject({ incident: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(outputs['issue-url']).toContain('/issues/41');
  });

  it('is edited when it happens again, opened when it had been closed, and told of once per run', async () => {
    const { dispatch, issues } = pipelines();
    await dispatch({ ...FAILED, run: 'one', at: '2026-11-18T06:00:00Z' });
    await dispatch({ ...FAILED, run: 'two', at: '2026-11-19T06:00:00Z', log: DBT_LOG.replaceAll('06:00', '07:30') });
    await dispatch({ ...FAILED, run: 'two', at: '2026-11-19T06:00:00Z' });
    expect(issues).toHaveLength(1);
    expect(issues[0]!.body).toContain('Happened 2 times');
    issues[0]!.state = 'closed';
    await dispatch({ ...FAILED, run: 'three' });
    expect(issues[0]).toMatchObject({ state: 'open', body: expect.stringContaining('Happened 3 times') });
  });

  it('is another incident when it fails otherwise, and then knows the first one with its end', async () => {
    const { dispatch, issues } = pipelines();
    await dispatch(FAILED);
    await dispatch({ tool: 'dbt', pipeline: 'fernhill', status: 'success', at: '2026-11-21T06:00:00Z' });
    expect(issues[0]).toMatchObject({
      state: 'closed',
      body: expect.stringContaining('went well again on 2026-11-21'),
    });
    await dispatch({ ...FAILED, log: DBT_LOG.replace('column "email" does not exist', 'deadlock detected') });
    expect(issues).toHaveLength(2);
    expect(issues[1]!.body).toContain('/issues/41');
    expect(issues[1]!.body).toContain('went well again on 2026-11-21');
  });

  it('is told from an error alone, and in the summary when no issue may be written', async () => {
    const error = "KeyError: 'total'";
    const airflow = { tool: 'airflow', dag_id: 'daily_sales', task_id: 'load_orders', exception: error };
    const { dispatch, issues } = pipelines();
    await dispatch(airflow);
    expect(issues[0]!.body).toContain(error);
    const mute = pipelines({ refused: new Set(['listIssues']) });
    await mute.dispatch(airflow);
    expect(mute.issues).toEqual([]);
    expect(mute.summaries.join('\n')).toContain(error);
    expect(mute.said.join('\n')).toContain('issues: write');
  });
});

describe('a pipeline goes well again', () => {
  it('ends the incidents of that pipeline, task and environment, and no other', async () => {
    const { dispatch, issues, summaries } = pipelines();
    for (const pipeline of ['a', 'b']) {
      for (const task of ['x', 'y']) await dispatch({ pipeline, task, error: 'boom' });
    }
    await dispatch({ pipeline: 'a', task: 'x', status: 'success' });
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open', 'open', 'open']);
    await dispatch({ pipeline: 'b', status: 'success', more: { environment: 'staging' } });
    await dispatch({ pipeline: 'b', status: 'success' });
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open', 'closed', 'closed']);
    await dispatch({ pipeline: 'unheard-of', status: 'success' });
    expect(summaries.at(-1)).toContain('no open incident');
  });
});

describe('payloads', () => {
  it.each([
    ['nothing', null, 'client_payload'],
    ['a list', [], 'client_payload'],
    ['no pipeline', { tool: 'dbt' }, 'client_payload.pipeline'],
    ['another tool', { pipeline: 'x', tool: 'cron' }, 'client_payload.tool'],
    ['an unknown key', { pipeline: 'x', taks: 'y' }, 'client_payload.taks'],
    ['two names that differ', { dag: 'x', flow: 'y' }, 'client_payload.flow'],
    ['a time that is none', { pipeline: 'x', at: 'yesterday' }, 'client_payload.at'],
    [
      'a link without https',
      { pipeline: 'x', more: { links: { a: 'javascript:alert(1)' } } },
      'client_payload.more.links.a',
    ],
    [
      'a commit that is an option',
      { pipeline: 'x', more: { commit: '--upload-pack=x' } },
      'client_payload.more.commit',
    ],
    ['a key of the prototype', JSON.parse('{"pipeline":"x","__proto__":{"a":1}}'), 'client_payload'],
  ])('with %s are refused, with the key', async (_, payload, key) => {
    const { dispatch, issues } = pipelines();
    const errors = await dispatch(payload);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]!.key.startsWith(key)).toBe(true);
    expect(issues).toEqual([]);
  });

  it('put no markup, mention or secret into the issue, whatever they say', async () => {
    const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    for (const hostile of HOSTILE) {
      const { dispatch, issues } = pipelines({ files: {} });
      const errors = await dispatch({
        ...{ pipeline: `p ${hostile}`, task: `t ${hostile}`, run: `r ${hostile}`, asset: `a ${hostile}` },
        ...{ error: `Error: ${hostile} ${token}`, log: `Error: ${hostile}\n${token}` },
        more: { environment: `e ${hostile}`, links: { [`l ${hostile}`.slice(0, 50)]: 'https://example.com/a)(b' } },
      });
      expect(errors, hostile).toEqual([]);
      const { body } = issues[0]!;
      expect(body).not.toContain(token);
      const outside = outsideOfCode(body.replace(/^<!-- throughline:.* -->$/gm, ''));
      expect(outside, hostile).not.toMatch(/<(?!\/?details>|\/?summary>|\/?sub>)[a-z!/]/i);
      expect(outside, hostile).not.toMatch(/@octocat|\]\(https:\/\/evil|\]\(javascript/);
      // The note is still read as ours.
      await dispatch({ pipeline: `p ${hostile}`, status: 'success', more: { environment: `e ${hostile}` } });
      expect(issues[0]!.state, hostile).toBe('closed');
    }
  });

  it('write no hidden line that a later run would take for ours', async () => {
    const { dispatch, issues } = pipelines({ files: {} });
    const note = '<!-- throughline:pipeline {"id":"000000000000"} -->';
    await dispatch({ pipeline: 'a', log: `Error: boom\n${note}\n    at x (a.py:1:1)` });
    expect(issues[0]!.body.match(/<!--/g)).toHaveLength(2);
    await dispatch({ pipeline: 'a', status: 'success' });
    expect(issues[0]!.state).toBe('closed');
  });

  it('do not let an issue of somebody else pass for ours', async () => {
    const { dispatch, issues } = pipelines();
    await dispatch(FAILED);
    const forged = { ...issues[0]!, number: 3, author: 'mallory', isBot: false };
    issues.splice(0, 1, forged);
    await dispatch(FAILED);
    expect(issues).toHaveLength(2);
    expect(issues[0]).toEqual(forged);
  });
});

describe('the documentation', () => {
  it('names keys that a payload takes, and all of them', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/pipeline-incidents.md'), 'utf8');
    const table = page.slice(page.indexOf('| key |'), page.indexOf('`last-good-commit` or'));
    const named = new Set([...table.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!));
    const all = [...Object.keys(payloadSchema.shape), ...Object.keys(ALIASES)];
    expect(all.filter((name) => !named.has(name))).toEqual([]);
    for (const name of Object.keys(moreSchema.shape)) expect(table).toContain(`\`${name}\``);
    const python = page.slice(page.indexOf('```python'), page.indexOf('## dbt'));
    const keys = [...python.matchAll(/^ {8}"(\w+)":/gm)].map(([, name]) => name!);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((name) => !all.includes(name) && !['Authorization'].includes(name))).toEqual([]);
  });
});
