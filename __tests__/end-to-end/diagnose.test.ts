// A failed run ends: who is told what, in which words' place, and what happens when it is run again, passes, or cannot be read.

import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import {
  addRun,
  BREAKS_TOTAL,
  DIAGNOSE_PERMISSIONS,
  ended,
  FAILING_TESTS,
  LOST_RUNNER,
  PASSING_TESTS,
  SHOP_WITH_TESTS,
  SILENT,
  stamped,
} from './failing-run';
import { strToU8, zipSync } from 'fflate';
import { runAction } from './run-action';
import { openShop, type ShopRepository } from './shop-repository';

const there = useCounterparts();
const MARKER = '<!-- throughline:diagnosis -->';
const GREEN = { id: 500, branch: 'main', event: 'push', conclusion: 'success', createdAt: '2026-11-19T08:00:00Z' };
const RED = { id: 600, branch: 'change', conclusion: 'failure', createdAt: '2026-11-20T10:00:00Z' };

async function shopWithGreenMain(): Promise<ShopRepository> {
  const shop = await openShop(there, BREAKS_TOTAL, SHOP_WITH_TESTS);
  addRun(shop, {
    ...GREEN,
    headSha: shop.baseSha,
    jobs: [{ name: 'test', conclusion: 'success', log: PASSING_TESTS }],
  });
  return shop;
}

function failing(log: readonly string[] | string | Buffer | null = FAILING_TESTS, name = 'test') {
  return { name, conclusion: 'failure', log };
}

function onlyDiagnosis(shop: ShopRepository): string {
  const marked = shop.state.comments.filter(({ body }) => body.startsWith(MARKER));
  expect(marked).toHaveLength(1);
  return marked[0]!.body;
}

describe('a run of a pull request fails', () => {
  it('is told why, whose change it was and what to do', async () => {
    const shop = await shopWithGreenMain();
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing()] });
    const result = await shop.run(ended(run));

    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ 'failure-kind': 'test' });
    expect(result.outputs['failure-signature']).toMatch(/^[0-9a-f]{8,}$/);
    expect(result.outputs.incident).toMatch(/^[0-9a-f]{8,}$/);
    const body = onlyDiagnosis(shop);
    expect(body).toContain('AssertionError: expected 6 to be 5');
    expect(body).toContain('src/invoice.test.ts:5');
    // The changed file is the suspect, with the commit that changed it.
    expect(body).toContain('src/invoice.ts');
    expect(body).toContain(shop.headSha.slice(0, 7));
    expect(body).toContain('vitest run');
    expect(result.outputs['comment-url']).toContain('#issuecomment-');
    const [check] = shop.state.checkRuns;
    expect(check).toMatchObject({ headSha: shop.headSha, status: 'completed', conclusion: 'neutral' });
    expect(check!.annotations.map(({ path, start_line }) => `${path}:${start_line}`)).toContain(
      'src/invoice.test.ts:5',
    );
    expect(result.summary).toContain('AssertionError');
    shop.close();
  });

  it('updates its comment on the next attempt and folds it when the run passes', async () => {
    const shop = await shopWithGreenMain();
    const first = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing()] });
    await shop.run(ended(first));
    const second = addRun(shop, { ...RED, attempt: 2, headSha: shop.headSha, jobs: [failing()] });
    await shop.run(ended(second));
    const again = onlyDiagnosis(shop);
    expect(again).toContain('attempt 2');
    const third = addRun(shop, {
      ...RED,
      attempt: 3,
      conclusion: 'success',
      headSha: shop.headSha,
      jobs: [{ name: 'test', conclusion: 'success', log: PASSING_TESTS }],
    });
    const result = await shop.run(ended(third));
    expect(result.exitCode, result.log).toBe(0);
    const body = onlyDiagnosis(shop);
    expect(body).toContain('passes again');
    expect(body).toContain('<details>');
    expect(body.indexOf('AssertionError')).toBeGreaterThan(body.indexOf('<details>'));
    shop.close();
  });

  it('says flaky once another run of the same commit passed', async () => {
    const shop = await shopWithGreenMain();
    addRun(shop, { ...RED, id: 590, conclusion: 'success', headSha: shop.headSha, jobs: [] });
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing()] });
    await shop.run(ended(run));
    expect(onlyDiagnosis(shop)).toContain('flaky');
    shop.close();
  });

  it('folds a matrix that fails alike, and tells two different failures', async () => {
    const shop = await shopWithGreenMain();
    const jobs = [
      failing(FAILING_TESTS, 'test (20)'),
      failing(FAILING_TESTS, 'test (22)'),
      failing(LOST_RUNNER, 'lint'),
    ];
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs });
    await shop.run(ended(run));
    const body = onlyDiagnosis(shop);
    expect(body).toContain('in 3 jobs');
    expect(body).toContain('test (22)');
    expect(body.match(/AssertionError: expected 6/g)).toHaveLength(1);
    expect(body).toContain('shutdown signal');
    shop.close();
  });

  it('is found by branch and commit when it came from a fork', async () => {
    const shop = await shopWithGreenMain();
    there.github.addRepository('mona/shop', shop.state.gitDir);
    shop.state.pulls[0]!.head.repository = 'mona/shop';
    const run = addRun(shop, { ...RED, headSha: shop.headSha, headRepository: 'mona/shop', jobs: [failing()] });
    const result = await shop.run(ended(run));
    expect(result.exitCode, result.log).toBe(0);
    expect(onlyDiagnosis(shop)).toContain('AssertionError');
    shop.close();
  });
});

describe('a run of the default branch fails', () => {
  it('is told on the commit and in the summary, with no comment', async () => {
    const shop = await shopWithGreenMain();
    const run = addRun(shop, { ...RED, event: 'push', branch: 'main', headSha: shop.headSha, jobs: [failing()] });
    const result = await shop.run(ended(run));
    expect(result.exitCode, result.log).toBe(0);
    expect(shop.state.comments).toEqual([]);
    expect(shop.state.checkRuns).toHaveLength(1);
    expect(result.summary).toContain('AssertionError');
    shop.close();
  });

  it('can be asked for by hand', async () => {
    const shop = await shopWithGreenMain();
    addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing()] });
    const inputs = { 'run-id': '600' };
    const result = await shop.run({ event: 'workflow_dispatch', permissions: DIAGNOSE_PERMISSIONS, inputs });
    expect(result.outputs['failure-kind'], result.log).toBe('test');
    shop.close();
  });
});

describe('a step at the end of the failing job', () => {
  it('reads the output that the job kept, never through a link out of the checkout', async () => {
    const shop = await shopWithGreenMain();
    addRun(shop, { ...RED, headSha: shop.headSha, conclusion: 'failure', jobs: [failing(null)] });
    Object.assign(shop.state.runs.at(-1)!.fields, { status: 'in_progress', conclusion: null });
    Object.assign(shop.state.jobs.at(-1)!.fields, {
      status: 'in_progress',
      conclusion: null,
      runner_name: 'GitHub Actions 1',
    });
    const inputs = { mode: 'diagnose', 'log-file': 'test-output.log' };
    const job = await shop.prepare({ runId: RED.id, inputs, permissions: DIAGNOSE_PERMISSIONS });
    writeFileSync(join(job.workspace, 'test-output.log'), FAILING_TESTS.join('\n'));
    const result = await runAction(job);
    expect(result.outputs['failure-kind'], result.log).toBe('test');
    expect(onlyDiagnosis(shop)).toContain('expected 6 to be 5');

    rmSync(join(job.workspace, 'test-output.log'));
    writeFileSync(join(job.runnerTemp, 'secret.log'), 'Error: hunter2hunter2 is the password\n');
    symlinkSync(join(job.runnerTemp, 'secret.log'), join(job.workspace, 'test-output.log'));
    const linked = await runAction(job);
    expect(linked.exitCode, linked.log).toBe(0);
    expect(`${linked.summary}${onlyDiagnosis(shop)}`).not.toContain('hunter2');
    shop.close();
  });
});

describe('settings that the change brings along', () => {
  it('do not steer what is told of it', async () => {
    const change = { ...BREAKS_TOTAL, '.throughline.yml': 'comment: never\ncheck-run: false\n' };
    const shop = await openShop(there, change, SHOP_WITH_TESTS);
    addRun(shop, { ...RED, headSha: shop.headSha, conclusion: 'failure', jobs: [failing()] });
    const inputs = { mode: 'diagnose', 'run-id': String(RED.id) };
    const result = await shop.run({ inputs, permissions: DIAGNOSE_PERMISSIONS });
    expect(result.exitCode, result.log).toBe(0);
    expect(onlyDiagnosis(shop)).toContain('AssertionError');
    expect(shop.state.checkRuns).toHaveLength(1);
    shop.close();
  });
});

describe('what cannot be read', () => {
  it('is said when logs have expired, and annotations are read instead', async () => {
    const shop = await shopWithGreenMain();
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing(null)] });
    const job = shop.state.jobs.at(-1)!;
    shop.state.checkRuns.push({
      id: job.id,
      name: 'test',
      headSha: shop.headSha,
      externalId: '',
      detailsUrl: '',
      status: 'completed',
      conclusion: 'failure',
      startedAt: RED.createdAt,
      completedAt: RED.createdAt,
      title: null,
      summary: null,
      text: null,
      annotations: [
        {
          path: 'src/invoice.test.ts',
          start_line: 5,
          end_line: 5,
          annotation_level: 'failure',
          message: 'expected 6 to be 5',
        },
      ],
      batches: [],
    });
    const result = await shop.run(ended(run));
    expect(result.exitCode, result.log).toBe(0);
    const body = onlyDiagnosis(shop);
    expect(body).toContain('expired');
    expect(body).toContain('expected 6 to be 5');
    shop.close();
  });

  it('is filled in from the reports that the run uploaded, bombs left out', async () => {
    const shop = await shopWithGreenMain();
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing(SILENT)] });
    const junit =
      '<testsuites><testcase classname="invoice" name="adds prices up" file="src/invoice.test.ts" line="5"><failure message="expected 6 to be 5"/></testcase></testsuites>';
    const archives = {
      'test-results': zipSync({ 'junit.xml': strToU8(junit) }),
      'test-bomb': zipSync({ 'junit.xml': new Uint8Array(30_000_000) }),
    };
    for (const [at, [name, archive]] of Object.entries(archives).entries()) {
      shop.state.artifacts.push({ id: 900 + at, runId: RED.id, name, archive: Buffer.from(archive) });
    }
    const result = await shop.run(ended(run));
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs['failure-kind']).toBe('test');
    const body = onlyDiagnosis(shop);
    expect(body).toContain('src/invoice.test.ts:5');
    expect(body).toContain('test-bomb');
    shop.close();
  });

  it('is said when the token may not read runs', async () => {
    const shop = await shopWithGreenMain();
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing()] });
    const result = await shop.run(
      ended(run, { permissions: { contents: 'read', checks: 'write', 'pull-requests': 'write' } }),
    );
    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary).toContain('actions: read');
    expect(shop.state.comments).toEqual([]);
    shop.close();
  });

  it('is said of a run that never started, with its workflow file', async () => {
    const shop = await shopWithGreenMain();
    const run = addRun(shop, { ...RED, conclusion: 'startup_failure', headSha: shop.headSha, jobs: [] });
    const result = await shop.run(ended(run));
    expect(result.outputs['failure-kind'], result.log).toBe('workflow-config');
    expect(onlyDiagnosis(shop)).toContain('.github/workflows/ci.yml');
    shop.close();
  });

  it('never tells a secret of the process, plain or encoded', async () => {
    const shop = await shopWithGreenMain();
    const secret = 'correct horse battery';
    const encoded = Buffer.from(secret).toString('base64');
    const log = FAILING_TESTS.map((line) => line.replace('expected 6 to be 5', `expected ${secret} to be ${encoded}`));
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing(log)] });
    const inputs = { 'html-file': 'diagnosis.html', 'json-file': 'diagnosis.json' };
    const job = await shop.prepare(ended(run, { inputs, environment: { SHOP_PASSWORD: secret } }));
    const result = await runAction(job);
    const files = Object.values(inputs).map((file) => readFileSync(join(job.workspace, file), 'utf8'));
    const told = [result.log, result.summary, onlyDiagnosis(shop), JSON.stringify(shop.state.checkRuns), ...files].join(
      '',
    );
    expect(told).toContain('AssertionError');
    expect(told).not.toContain(secret);
    expect(told).not.toContain(encoded);
    shop.close();
  });

  it('is said when the token may not comment', async () => {
    const shop = await shopWithGreenMain();
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing()] });
    const result = await shop.run(
      ended(run, { permissions: { contents: 'read', actions: 'read', 'pull-requests': 'read' } }),
    );
    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary).toContain('AssertionError');
    expect(result.warnings.map(({ message }) => message).join('\n')).toMatch(/pull-requests: write/);
    shop.close();
  });

  it('finds the failure in a log of 100 MB', async () => {
    const shop = await shopWithGreenMain();
    const noise = `${'2026-11-20T10:00:00.0000000Z downloading a layer of the image, as every day'.padEnd(99, '.')}\n`;
    const log = Buffer.concat([Buffer.from(noise.repeat(1_000_000)), Buffer.from(stamped(FAILING_TESTS).slice(1))]);
    const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [failing(log)] });
    const result = await shop.run(ended(run));
    expect(result.outputs['failure-kind'], result.log).toBe('test');
    expect(onlyDiagnosis(shop)).toContain('src/invoice.test.ts:5');
    shop.close();
  });
});
