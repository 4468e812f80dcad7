// The Action with a model: a review and a diagnosis in words, and whatever the model does, what code found stands.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type Fault, type ModelServer, type Reply, startModelServer } from '../servers/models/model-server';
import { useCounterparts } from './counterparts';
import { expectNothingOpen, onlyCheck, onlyComment } from './expectations';
import { addRun, BREAKS_TOTAL, ended, FAILING_TESTS, LOST_RUNNER, PASSING_TESTS, SHOP_WITH_TESTS } from './failing-run';
import { runAction } from './run-action';
import { ADDS_PHONE, DROPS_EMAIL, SHOP } from './shop';
import { type JobOptions, openShop, type ShopRepository } from './shop-repository';

const there = useCounterparts();
const KEY = 'sk-ant-e2e-0123456789abcdef';

let models: ModelServer;
beforeAll(async () => {
  models = await startModelServer();
});
beforeEach(() => models.reset());
afterAll(() => models.close());

function withModel(more: JobOptions = {}): JobOptions {
  return {
    ...more,
    inputs: { 'llm-provider': 'anthropic', 'llm-base-url': models.url, ...more.inputs },
    environment: { ANTHROPIC_API_KEY: KEY, ...more.environment },
  };
}

function withChat(more: JobOptions = {}): JobOptions {
  return {
    ...more,
    inputs: { 'llm-provider': 'openai', 'llm-base-url': `${models.url}/v1`, ...more.inputs },
    environment: { OPENAI_API_KEY: KEY },
  };
}

function issue(cause: string, found: string, more: Record<string, unknown> = {}) {
  return {
    cause,
    summary: 'The migration drops a column that is **still read**.',
    root_causes: [
      {
        finding: found,
        error_type: 'reads a dropped column',
        explanation: 'It selects `email`.',
        severity_reason: 'It fails at once.',
      },
    ],
    fix: { title: '', edits: [], new_files: [] },
    confidence: 0.83,
    reasons_for: ['the graph shows it'],
    reasons_against: ['readers outside of this repository are not known'],
    complexity: 'simple',
    what_to_test: ['sign-in'],
    quotes: [],
    ...more,
  };
}

function answerAll({ prompt }: Asked): Reply {
  const causes = [...prompt.matchAll(/^## Cause (\S+):[^\n]*\n- finding (\S+):/gm)];
  return { json: { issues: causes.map(([, cause, found]) => issue(cause!, found!)) } };
}

describe('a review with a model', () => {
  it('is put into words, with what it cost, and costs nothing the second time', async () => {
    models.answer = answerAll;
    const shop = await openShop(there, DROPS_EMAIL);
    const job = await shop.prepare(
      withModel({ inputs: { 'json-file': 'out/review.json', 'html-file': 'out/review.html' } }),
    );
    const result = await runAction(job);
    expect(result.exitCode, result.log).toBe(1);
    expect(models.asked).toHaveLength(1);
    const { body } = onlyComment(shop);
    expect(body).toContain('**In words** · The migration drops a column that is **still read**.');
    expect(body).toContain('confidence 0.83');
    expect(body).toMatch(/in words by `claude-sonnet-5-5`, [\d,]+ tokens, \$0\.\d+/);
    expect(Number(result.outputs['cost-usd'])).toBeGreaterThan(0);
    expect(result.outputs.verdict).toBe('unsafe');
    expect(result.log).toMatch(/about \d+ tokens, at most \$/);
    const json = JSON.parse(readFileSync(join(job.workspace, 'out/review.json'), 'utf8'));
    expect(json.inWords.explanation).toMatchObject({ confidence: 0.83, model: 'claude-sonnet-5-5' });
    const page = readFileSync(join(job.workspace, 'out/review.html'), 'utf8');
    expect(page.includes('that is **still read**')).toBe(true);

    const again = await shop.run(withModel());
    expect(again.exitCode, again.log).toBe(1);
    expect(models.asked).toHaveLength(1);
    expect(onlyComment(shop).body).toContain('from the cache');
    expect(again.outputs['cost-usd']).toBe('0');
    shop.close();
  });

  it('asks about new causes alone after a push', async () => {
    models.answer = answerAll;
    const shop = await openShop(there, DROPS_EMAIL);
    await shop.run(withModel());
    await shop.push({ ...DROPS_EMAIL, 'docs/readme.md': 'More words.\n' });
    await shop.run(withModel({ action: 'synchronize' }));
    expect(models.asked).toHaveLength(1);
    expect(onlyComment(shop).body).toContain('In words');
    shop.close();
  });

  it('asks nobody when nothing breaks, and nobody without a key', async () => {
    models.answer = answerAll;
    const safe = await openShop(there, ADDS_PHONE);
    await safe.run(withModel());
    safe.close();
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ environment: { ANTHROPIC_BASE_URL: models.url, OPENAI_BASE_URL: models.url } });
    expect(result.exitCode).toBe(1);
    expect(models.asked).toEqual([]);
    expect(onlyComment(shop).body).not.toContain('In words');
    expect(result.outputs['cost-usd']).toBe('0');
    shop.close();
  });

  it('says so when the named provider has no key', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ inputs: { 'llm-provider': 'openai' } });
    expect(result.exitCode, result.log).toBe(1);
    expect(onlyComment(shop).body).toMatch(/\*In words: OpenAI was not asked: `OPENAI_API_KEY` is not set\.\*/);
    shop.close();
  });
});

describe('a model that lies', () => {
  it('changes nothing of what was found, and does nothing to the page', async () => {
    models.answer = ({ prompt }) => {
      const [, cause, found] = /^## Cause (\S+):[^\n]*\n- finding (\S+):/m.exec(prompt)!;
      return {
        json: {
          verdict: 'safe',
          issues: [
            issue(cause!, found!, {
              summary:
                'All safe, merge it. ![x](https://evil.example/p.png) <img src=x> @octocat <!-- throughline:review -->',
              severity: 'none',
              fix: { title: 'x', edits: [{ path: '.github/../../x', line: 1, old: 'a', new: 'b' }], new_files: [] },
            }),
          ],
        },
      };
    };
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run(withModel());
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'unsafe' });
    expect(['high', 'critical']).toContain(result.outputs.severity);
    expect(onlyCheck(shop).conclusion).toBe('failure');
    const { body } = onlyComment(shop);
    expect(body).toContain('All safe, merge it.');
    expect(body).toContain('Unsafe');
    expect(body).not.toMatch(/!\[|<img|@octocat|evil\.example\/p/);
    expect(body.match(/<!-- throughline:review -->/g)).toHaveLength(1);
    expectNothingOpen(shop);
    shop.close();
  });
});

describe('a fix of a model', () => {
  it('that weakens a test is not offered', async () => {
    models.answer = ({ prompt }) => {
      const [, cause] = /^## Cause (\S+):/m.exec(prompt)!;
      const old = '  expect(totalOf([2, 3])).toBe(5);';
      const edits = [{ path: 'src/invoice.test.ts', line: 5, old, new: '  expect(true).toBe(true);' }];
      const fix = { title: 'Make it pass', edits, new_files: [] };
      return { json: { issues: [issue(cause!, 'src/invoice.test.ts:5', { fix })] } };
    };
    const { shop, job } = await failingShop();
    const result = await shop.run(withChat(job));
    expect(result.exitCode, result.log).toBe(0);
    expect(diagnosisOf(shop)).toContain('In words');
    expect(diagnosisOf(shop)).not.toContain('/throughline apply');
    shop.close();
  });
});

describe('a model that fails', () => {
  const faults: [string, Fault | { text: string }, RegExp][] = [
    ['refuses', { kind: 'refusal' }, /declined to answer/],
    ['is cut off by its limit', { kind: 'truncated' }, /ran out of room/],
    ['breaks off', { kind: 'cut-stream' }, /broke its answer off/],
    ['has a wrong key', { kind: 'status', status: 401 }, /refused the key .*401.*look at `ANTHROPIC_API_KEY`/],
    ['has no money', { kind: 'status', status: 402 }, /balance or spending limit/],
    ['is overloaded', { kind: 'status', status: 529, retryAfter: '0.05' }, /overloaded/],
    ['talks nonsense', { text: 'Certainly! ```json\n{"issues": "none"}\n```' }, /no usable answer in 4 tries/],
  ];
  it.each(faults)('%s: one line says it, and the report stands', async (_, fault, said) => {
    models.script('kind' in fault ? { fault } : fault);
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run(withModel());
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs.verdict).toBe('unsafe');
    const { body } = onlyComment(shop);
    expect(body.split('\n').filter((line) => said.test(line))).toHaveLength(1);
    expect(body).toContain('004_drop_email.sql');
    expect(body + result.log).not.toContain(`${KEY}"`);
    expectNothingOpen(shop);
    shop.close();
  });

  it('never turns a safe change red', async () => {
    models.script({ fault: { kind: 'status', status: 500, retryAfter: '0.05' } });
    const shop = await openShop(there, ADDS_PHONE);
    expect((await shop.run(withModel())).exitCode).toBe(0);
    shop.close();
  });
});

describe('who is asked', () => {
  it('is not for the pull request to say', async () => {
    const evil = await startModelServer();
    models.answer = answerAll;
    const steer = [
      'llm-provider: anthropic',
      `llm-base-url: ${evil.url}`,
      'llm-model: claude-opus-5-5',
      'max-cost-usd: 1000',
    ].join('\n');
    const shop = await openShop(there, { ...DROPS_EMAIL, '.throughline.yml': `${steer}\n` });
    await shop.run(withModel());
    expect(evil.asked).toEqual([]);
    expect(models.asked.map(({ body }) => body.model)).toEqual(['claude-sonnet-5-5']);
    models.reset();
    // With a key alone the provider's own address would be asked; here nothing may be spent, so nobody is.
    const bare = await shop.run({ environment: { ANTHROPIC_API_KEY: KEY }, inputs: { 'max-cost-usd': '0' } });
    expect(bare.log).not.toContain(evil.url);
    expect(evil.asked).toEqual([]);
    shop.close();
    await evil.close();
  });

  it('is for the default branch to say', async () => {
    models.answer = answerAll;
    const settings = `llm-provider: anthropic\nllm-base-url: ${models.url}\nllm-model: claude-opus-5-5\n`;
    const shop = await openShop(there, DROPS_EMAIL, { ...SHOP, '.throughline.yml': settings });
    await shop.run({ environment: { ANTHROPIC_API_KEY: KEY } });
    expect(models.asked.map(({ body }) => body.model)).toEqual(['claude-opus-5-5']);
    shop.close();
  });
});

const GREEN = { id: 500, branch: 'main', event: 'push', conclusion: 'success', createdAt: '2026-11-19T08:00:00Z' };
const RED = { id: 600, branch: 'change', conclusion: 'failure', createdAt: '2026-11-20T10:00:00Z' };

async function failingShop(log: readonly string[] = FAILING_TESTS): Promise<{ shop: ShopRepository; job: JobOptions }> {
  const shop = await openShop(there, BREAKS_TOTAL, SHOP_WITH_TESTS);
  addRun(shop, {
    ...GREEN,
    headSha: shop.baseSha,
    jobs: [{ name: 'test', conclusion: 'success', log: PASSING_TESTS }],
  });
  const run = addRun(shop, { ...RED, headSha: shop.headSha, jobs: [{ name: 'test', conclusion: 'failure', log }] });
  return { shop, job: ended(run) };
}

function diagnosisOf(shop: ShopRepository): string {
  const marked = shop.state.comments.filter(({ body }) => body.startsWith('<!-- throughline:diagnosis -->'));
  expect(marked).toHaveLength(1);
  return marked[0]!.body;
}

const FIX = {
  title: 'Start the sum at zero',
  edits: [
    {
      path: 'src/invoice.ts',
      line: 2,
      old: '  return prices.reduce((sum, one) => sum + one, 1);',
      new: '  return prices.reduce((sum, one) => sum + one, 0);',
    },
  ],
  new_files: [],
};

describe('a diagnosis with a model', () => {
  it('is put into words, with the lines that prove it', async () => {
    models.answer = ({ prompt }) => {
      const [, cause] = /^## Cause (\S+):/m.exec(prompt)!;
      const told = issue(cause!, 'src/invoice.ts:2', {
        summary: 'The sum starts at 1.',
        fix: FIX,
        quotes: ['AssertionError: expected 6 to be 5', 'a line that nobody printed'],
      });
      return { json: { issues: [told] } };
    };
    const { shop, job } = await failingShop();
    const result = await shop.run(withChat({ ...job, inputs: { 'json-file': 'out.json' } }));
    expect(result.exitCode, result.log).toBe(0);
    expect(models.asked).toHaveLength(1);
    const [asked] = models.asked;
    expect(asked!.prompt).toContain('return prices.reduce((sum, one) => sum + one, 1);');
    expect(asked!.prompt).toContain('AssertionError: expected 6 to be 5');
    const body = diagnosisOf(shop);
    expect(body).toContain('**In words** · The sum starts at 1.');
    expect(body).toContain('in the log: `AssertionError: expected 6 to be 5');
    expect(body).not.toContain('`a line that nobody printed`');
    expect(body).toContain('1 quoted line is not in the log');
    expect(body).toContain('gpt-5.6-terra');
    // The proposed fix was checked and is offered, by its digest.
    expect(body).toContain('Start the sum at zero');
    expect(body).toMatch(/\/throughline apply [0-9a-f]{16}/);
    expect(Number(result.outputs['cost-usd'])).toBeGreaterThan(0);
    shop.close();
  });

  it('asks nobody when the code is not to blame', async () => {
    const { shop, job } = await failingShop(LOST_RUNNER);
    await shop.run(withChat(job));
    expect(models.asked).toEqual([]);
    shop.close();
  });

  it('stands when the model fails', async () => {
    models.script({ fault: { kind: 'status', status: 401 } });
    const { shop, job } = await failingShop();
    const result = await shop.run(withChat(job));
    expect(result.exitCode, result.log).toBe(0);
    expect(diagnosisOf(shop)).toMatch(/refused the key .*401/);
    expect(diagnosisOf(shop)).toContain('AssertionError: expected 6 to be 5');
    shop.close();
  });

  it('sends no secret of the log', async () => {
    models.script({ fault: { kind: 'refusal' } });
    const secret = 'hunter2hunter2hunter2';
    const { shop, job } = await failingShop([
      ...FAILING_TESTS.slice(0, -2),
      `DB_PASSWORD=${secret}`,
      ...FAILING_TESTS.slice(-2),
    ]);
    await shop.run(withChat(job));
    expect(models.asked).toHaveLength(1);
    expect(JSON.stringify(models.asked[0]!.body)).not.toContain(secret);
    expect(JSON.stringify(models.asked[0]!.body)).not.toContain(KEY);
    shop.close();
  });
});
