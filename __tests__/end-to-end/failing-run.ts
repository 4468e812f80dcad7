// A shop whose tests fail: workflow runs, jobs and logs on the emulated GitHub, and the events that their end brings.

import type { JsonObject } from '../servers/github/openapi';
import type { Files } from '../servers/git-remote';
import { SHOP } from './shop';
import type { JobOptions, ShopRepository } from './shop-repository';

export const WORKFLOW = 77;
export const DIAGNOSE_PERMISSIONS: NonNullable<JobOptions['permissions']> = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
};

export const SHOP_WITH_TESTS: Files = {
  ...SHOP,
  'src/invoice.ts':
    'export function totalOf(prices: number[]): number {\n  return prices.reduce((sum, one) => sum + one, 0);\n}\n',
  'src/invoice.test.ts':
    "import { expect, it } from 'vitest';\nimport { totalOf } from './invoice';\n\nit('adds prices up', () => {\n  expect(totalOf([2, 3])).toBe(5);\n});\n",
};

export const BREAKS_TOTAL: Files = {
  'src/invoice.ts':
    'export function totalOf(prices: number[]): number {\n  return prices.reduce((sum, one) => sum + one, 1);\n}\n',
};

/** As a runner writes it: every line after its time. */
export function stamped(lines: readonly string[], start = '2026-11-20T10:00:00'): string {
  return `\ufeff${lines.map((line, at) => `${start}.${String(at % 10_000_000).padStart(7, '0')}Z ${line}`).join('\n')}\n`;
}

const SETUP = [
  "Current runner version: '2.330.0'",
  '##[group]Runner Image',
  'Image: ubuntu-24.04',
  'Version: 20261101.1.0',
  '##[endgroup]',
  '##[group]Run actions/checkout@v6',
  '##[endgroup]',
  'HEAD is now at 1234567 Merge',
  '##[group]Run npm test',
  'npm test',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  '',
  '> shop@1.0.0 test',
  '> vitest run',
  '',
  ' RUN  v5.1.1 /home/runner/work/shop/shop',
  '',
];

export const PASSING_TESTS = [
  ...SETUP,
  ' ✓ src/invoice.test.ts (1 test) 3ms',
  '',
  ' Test Files  1 passed (1)',
  '      Tests  1 passed (1)',
  'Post job cleanup.',
];

export const FAILING_TESTS = [
  ...SETUP,
  ' ❯ src/invoice.test.ts (1 test | 1 failed) 5ms',
  '   × adds prices up 4ms',
  '',
  '⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯',
  '',
  ' FAIL  src/invoice.test.ts > adds prices up',
  'AssertionError: expected 6 to be 5 // Object.is equality',
  '',
  '- Expected',
  '+ Received',
  '',
  '- 5',
  '+ 6',
  '',
  ' ❯ src/invoice.test.ts:5:27',
  '      3| ',
  "      4| it('adds prices up', () => {",
  '      5|   expect(totalOf([2, 3])).toBe(5);',
  '       |                           ^',
  '      6| });',
  '',
  '⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯[1/1]⎯',
  '',
  ' Test Files  1 failed (1)',
  '      Tests  1 failed (1)',
  '##[error]Process completed with exit code 1.',
  'Post job cleanup.',
];

export const LOST_RUNNER = [
  ...SETUP,
  ' ✓ src/invoice.test.ts (1 test) 3ms',
  '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
  '##[error]Process completed with exit code 143.',
];

/** A runner that says nothing but that it failed. */
export const SILENT = [...SETUP, 'make: working', '##[error]Process completed with exit code 1.', 'Post job cleanup.'];

export interface AddedRun {
  id: number;
  attempt?: number;
  headSha: string;
  branch: string;
  event?: string;
  conclusion: string;
  createdAt: string;
  /** `owner/name`, when it is a fork's. */
  headRepository?: string;
  jobs: { name: string; conclusion: string; log: readonly string[] | string | Buffer | null }[];
}

/** Puts a run and its jobs on GitHub; a later attempt of the same run replaces what the run says of itself. */
export function addRun(shop: ShopRepository, run: AddedRun): JsonObject {
  const fields: JsonObject = {
    name: 'CI',
    path: '.github/workflows/ci.yml',
    workflow_id: WORKFLOW,
    event: run.event ?? 'pull_request',
    status: 'completed',
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.branch,
    run_attempt: run.attempt ?? 1,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    html_url: `https://github.com/acme/shop/actions/runs/${run.id}`,
    pull_requests: [],
  };
  const known = shop.state.runs.find(({ id }) => id === run.id);
  if (known) Object.assign(known.fields, fields);
  else
    shop.state.runs.push({ id: run.id, fields, ...(run.headRepository ? { headRepository: run.headRepository } : {}) });
  for (const [at, job] of run.jobs.entries()) {
    const id = run.id * 100 + (run.attempt ?? 1) * 10 + at;
    const log =
      typeof job.log === 'string' || Buffer.isBuffer(job.log) || job.log === null ? job.log : stamped(job.log);
    const step = { name: 'Run npm test', status: 'completed', conclusion: job.conclusion, number: 3 };
    shop.state.jobs.push({
      id,
      runId: run.id,
      attempt: run.attempt ?? 1,
      log,
      fields: {
        name: job.name,
        status: 'completed',
        conclusion: job.conclusion,
        html_url: `https://github.com/acme/shop/actions/runs/${run.id}/job/${id}`,
        check_run_url: `https://api.github.com/repos/acme/shop/check-runs/${id}`,
        labels: ['ubuntu-latest'],
        steps: [
          { name: 'Set up job', status: 'completed', conclusion: 'success', number: 1 },
          { ...step, started_at: run.createdAt, completed_at: run.createdAt },
        ],
      },
    });
  }
  return { ...fields, id: run.id };
}

/** The job that the end of a run starts. */
export function ended(run: JsonObject, more: JobOptions = {}): JobOptions {
  return { event: 'workflow_run', ended: run, permissions: DIAGNOSE_PERMISSIONS, ...more };
}
