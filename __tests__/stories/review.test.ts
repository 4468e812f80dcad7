import { beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/finding';
import type { OpenedChange } from '../../src/model/opened-change';
import type { Run } from '../../src/model/run-event';
import type { Tree } from '../../src/model/tree';
import type { Settings } from '../../src/settings/schema';
import { closeLeftOpen } from '../../src/stories/close-left-open';
import { readLeftOpen, STATE_NAME } from '../../src/stories/left-open';
import { recoverEvents } from '../../src/stories/recover-events';
import { reviewChange } from '../../src/stories/review';
import type { ReviewEdges } from '../../src/stories/review-edges';
import { nobodyToAsk } from './ask-edges';
import { memoryGitHub, type MemoryGitHub } from './memory-github';
import { finding, reviewOf } from './reviews';
import { BASE, HEAD, pullRequest, runOf } from './runs';

const NOBODY = nobodyToAsk();
const BROKEN = reviewOf([finding()]);
const SAFE = reviewOf();

let github: MemoryGitHub;
let printed: string[];
let outputs: Record<string, string>;
let states: Record<string, string>;
let files: Record<string, string>;
let summary: string;
let hasFailed: boolean;
let usedSettings: Settings | null;

beforeEach(() => {
  github = memoryGitHub();
  printed = [];
  outputs = {};
  states = {};
  files = {};
  summary = '';
  hasFailed = false;
  usedSettings = null;
});

function treeOf(texts: Record<string, string>): Tree {
  return {
    label: 'x',
    files: Object.keys(texts).map((path) => ({ path, blob: path, size: 1 })),
    problems: [],
    read: async (paths) => paths.map((path) => texts[path] ?? null),
  };
}

function edgesFor(review: Review | (() => Review), change: Partial<OpenedChange> = {}): ReviewEdges {
  const say = (level: string) => (line: string) => void printed.push(`${level}: ${line}`);
  return {
    runner: {
      info: say('info'),
      notice: say('notice'),
      warning: say('warning'),
      error: say('error'),
      annotate: ({ level, path, line }) => void printed.push(`annotation ${level} ${path}:${line}`),
      output(name, value) {
        outputs[name] = value;
      },
      summary(text) {
        summary += text;
      },
      save(name, value) {
        states[name] = value;
      },
      fail() {
        hasFailed = true;
      },
    },
    files: {
      write(wanted, text) {
        files[wanted] = text;
        return { path: `/checkout/${wanted}` };
      },
      upload: async () => null,
      temporary: 'temp',
    },
    clock: { now: () => Date.UTC(2026, 10, 2), start: () => 0, since: () => 1 },
    rules: [],
    version: '1.0.0',
    github: async () => github,
    openChange: async () => ({
      before: treeOf({}),
      after: treeOf({}),
      baseSha: BASE,
      headSha: HEAD,
      tried: [],
      ...change,
    }),
    async check(_before, _after, settings) {
      usedSettings = settings;
      return typeof review === 'function' ? review() : review;
    },
    openAsk: async () => NOBODY,
    remember: async () => {},
  };
}

async function tell(review: Review | (() => Review), inputs: Record<string, string> = {}, run: Run = runOf()) {
  return reviewChange(run, inputs, edgesFor(review));
}

function warnings(): string[] {
  return printed.filter((line) => line.startsWith('warning'));
}

describe('a review of a pull request', () => {
  it('that breaks something is a comment, a failed check, a summary and outputs', async () => {
    await tell(BROKEN, { 'sarif-file': 'out.sarif', 'json-file': 'out.json' });
    expect(github.comments).toHaveLength(1);
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(github.checks[0]!.annotations.map((one) => `${one.path}:${one.start_line}`)).toEqual([
      'db/002_active_users.sql:2',
    ]);
    expect(hasFailed).toBe(true);
    expect(summary).toContain('active_users');
    expect(outputs).toMatchObject({
      verdict: 'unsafe',
      severity: 'critical',
      findings: '1',
      introduced: '1',
      'comment-url': github.comments[0]!.url,
      'check-run-id': String(github.checks[0]!.id),
      'sarif-file': '/checkout/out.sarif',
    });
    expect(JSON.parse(files['out.json']!)).toMatchObject({ verdict: 'unsafe' });
    expect(JSON.parse(files['out.sarif']!)).toMatchObject({ version: '2.1.0' });
    expect(warnings()).toEqual([]);
  });

  it('that breaks nothing is a green check and no comment', async () => {
    await tell(SAFE);
    expect(github.comments).toEqual([]);
    expect(github.checks).toMatchObject([{ conclusion: 'success' }]);
    expect(hasFailed).toBe(false);
  });

  it('comments as it is told', async () => {
    await tell(SAFE, { comment: 'always' });
    expect(github.comments).toHaveLength(1);
    await tell(BROKEN, { comment: 'never' }, runOf(pullRequest({ headSha: 'c'.repeat(40) }), { id: 101 }));
    expect(github.comments[0]!.body).not.toContain('active_users');
    github.comments.length = 0;
    github.calls.length = 0;
    await tell(BROKEN, { comment: 'never' });
    expect(github.calls).not.toContain('createComment');
  });

  it('edits an earlier report to resolved even when comments are off', async () => {
    await tell(BROKEN);
    await tell(SAFE, { comment: 'never' }, runOf(pullRequest(), { id: 101 }));
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).not.toContain('active_users');
  });

  it('tells learn, in lines nobody sees, what broke and what it cost, and keeps what earlier pushes told', async () => {
    const entry = {
      task: 'review',
      provider: 'custom',
      model: 'm',
      spending: { calls: 1, inputTokens: 900, outputTokens: 80, cachedTokens: 0, usd: 0.01 },
    };
    await reviewChange(
      runOf(),
      {},
      { ...edgesFor(BROKEN), openAsk: async () => ({ ...NOBODY, account: { entries: [entry] } }) },
    );
    const events = () => recoverEvents(github.comments.map(({ body }) => ({ body, isBot: true })));
    expect(
      events()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['review', 'spent']);
    expect(events()).toContainEqual(
      expect.objectContaining({ broken: [{ rule: 'no-removed-column-in-use', asset: 'table:public.users' }] }),
    );
    const told = events().map(({ id }) => id);
    await tell(SAFE, {}, runOf(pullRequest(), { id: 101 }));
    expect(events().map(({ id }) => id)).toEqual(expect.arrayContaining(told));
  });

  it('accepted by a label shows what breaks and passes', async () => {
    github.labels = ['throughline: accepted'];
    await tell(BROKEN);
    expect(github.checks).toMatchObject([{ conclusion: 'success' }]);
    expect(github.checks[0]!.title).toContain('mona');
    expect(github.comments[0]!.body).toContain('active_users');
    expect(hasFailed).toBe(false);
  });

  it('of a repository without a schema is neutral', async () => {
    await tell(reviewOf([], { stats: { files: 1, extracted: 0, fromCache: 0, nodes: 0, edges: 0, ms: {} } }));
    expect(github.checks).toMatchObject([{ conclusion: 'neutral' }]);
    expect(github.comments).toEqual([]);
  });

  it('fails without a check run too', async () => {
    await tell(BROKEN, { 'check-run': 'false' });
    expect(github.checks).toEqual([]);
    expect(printed).toContain('annotation error db/002_active_users.sql:2');
    expect(hasFailed).toBe(true);
  });
});

describe('what GitHub refuses', () => {
  it('to a fork degrades to summary and annotations, green, with one warning', async () => {
    for (const call of ['createComment', 'openCheckRun']) github.refused.add(call);
    await tell(BROKEN, {}, runOf(pullRequest({ isForeign: true })));
    expect(hasFailed).toBe(false);
    expect(summary).toContain('active_users');
    expect(printed).toContain('annotation error db/002_active_users.sql:2');
    expect(warnings()).toHaveLength(1);
    expect(outputs).toMatchObject({ verdict: 'unsafe', 'comment-url': '', 'check-run-id': '' });
  });

  it.each([
    ['createComment', 1],
    ['findComments', 1],
    ['openCheckRun', 0],
    ['completeCheckRun', 1],
    ['readPull', 1],
  ])('by %s alone costs that alone', async (call, checks) => {
    github.refused.add(call);
    await tell(BROKEN);
    expect(github.checks).toHaveLength(checks);
    expect(hasFailed).toBe(true);
    expect(summary).toContain('active_users');
    expect(warnings()).toHaveLength(call === 'readPull' ? 0 : 1);
  });

  it('never fails a build that breaks nothing', async () => {
    for (const call of ['createComment', 'findComments', 'openCheckRun', 'readPull']) github.refused.add(call);
    await tell(SAFE);
    expect(hasFailed).toBe(false);
  });
});

describe('settings', () => {
  it('come from the base, not from the change', async () => {
    const change = {
      before: treeOf({ '.throughline.yml': 'fail-on: none\n' }),
      after: treeOf({ '.throughline.yml': 'fail-on: low\n' }),
    };
    await reviewChange(runOf(), {}, edgesFor(BROKEN, change));
    expect(usedSettings!['fail-on']).toBe('none');
    expect(hasFailed).toBe(false);
  });

  it('of a base that is not the default branch do not steer the spending', async () => {
    const before = treeOf({ '.throughline.yml': 'max-cost-usd: 900\n' });
    await reviewChange(runOf(pullRequest({ baseRef: 'feature' })), {}, edgesFor(SAFE, { before }));
    expect(usedSettings!['max-cost-usd']).toBe(1);
    await reviewChange(runOf(), {}, edgesFor(SAFE, { before }));
    expect(usedSettings!['max-cost-usd']).toBe(900);
  });

  it('with mistakes end before anything is published', async () => {
    const before = treeOf({ '.throughline.yml': 'a: 1\nfail-on: hihg\n' });
    const outcome = await reviewChange(runOf(), {}, edgesFor(SAFE, { before }));
    expect(outcome).toMatchObject({ errors: [{ line: 2 }, { line: 1 }] });
    expect(github.calls).toEqual([]);
  });
});

describe('trouble with the checkout', () => {
  it.each([
    ['base', { before: null }],
    ['head', { before: null, after: null }],
  ])('without a %s is neutral and says why', async (_, sides) => {
    await reviewChange(runOf(), {}, edgesFor(SAFE, { ...sides, tried: ['git fetch: no route'] }));
    expect(github.checks).toMatchObject([{ conclusion: 'neutral' }]);
    expect(outputs.verdict).toBe('unknown');
    expect(summary).toContain('no route');
    expect(hasFailed).toBe(false);
  });
});

describe('a run that ends early', () => {
  it('leaves no placeholder and no open check', async () => {
    const crash = () => {
      throw new Error('bug');
    };
    await expect(tell(crash)).rejects.toThrow('bug');
    expect(github.comments).toHaveLength(1);
    expect(github.checks).toMatchObject([{ status: 'in_progress' }]);
    const left = readLeftOpen(states[STATE_NAME]!)!;
    const ending = { conclusion: 'cancelled' as const, title: 'Cancelled', summary: 'x' };
    expect(await closeLeftOpen(left, github, ending)).toEqual([]);
    expect(github.comments).toEqual([]);
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
  });

  it('closes even a check whose id it never learned', async () => {
    await expect(
      tell(() => {
        throw new Error('bug');
      }),
    ).rejects.toThrow();
    const left = readLeftOpen(states[STATE_NAME]!)!;
    left.check!.id = null;
    await closeLeftOpen(left, github, { conclusion: 'cancelled', title: 'Cancelled', summary: 'x' });
    expect(github.checks).toMatchObject([{ status: 'completed' }]);
  });

  it('that ended well has nothing left to close', async () => {
    await tell(BROKEN);
    expect(readLeftOpen(states[STATE_NAME]!)).toMatchObject({ comment: null, check: null });
  });

  it.each([[''], ['{'], ['null']])('reads the state %j as nothing', (text) => {
    expect(readLeftOpen(text)).toBeNull();
  });
});

describe('a merge group', () => {
  it('gets a check run and no comment', async () => {
    const run = runOf({ kind: 'merge-group', headSha: HEAD, baseSha: BASE, baseRef: 'main' });
    await tell(BROKEN, {}, run);
    expect(github.comments).toEqual([]);
    expect(github.checks).toMatchObject([{ conclusion: 'failure' }]);
    expect(hasFailed).toBe(true);
  });
});
