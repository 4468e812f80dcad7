import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type PoolLimits, openExtractPool } from '../../../src/edges/pool/extract-pool';
import type { Extracted, ExtractPool } from '../../../src/edges/pool/extracted';
import type { ExtractJob } from '../../../src/edges/pool/serve-extract';

const entry = join(__dirname, 'hostile-worker.ts');
const opened: ExtractPool[] = [];

afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.close();
});

function pool(limits: Partial<PoolLimits> = {}): ExtractPool {
  const made = openExtractPool({ entry, limits: { milliseconds: 1500, ...limits } });
  opened.push(made);
  return made;
}

function jobs(...texts: string[]): ExtractJob[] {
  return texts.map((text, at) => ({ stackId: 'hostile', path: `db/${at}.sql`, text, dialect: 'postgres' }));
}

/** The text a well-behaved file got back, or why the file was given up. */
function outcome({ facts }: Extracted): string {
  const [fact] = facts.facts;
  if (fact?.kind === 'database-hint') return `read ${fact.name}`;
  return facts.problems.map((problem) => problem.reason).join();
}

describe('openExtractPool', () => {
  it('answers every job in order, over several batches and calls', async () => {
    const names = Array.from({ length: 200 }, (_, at) => `n${at}`);
    const one = pool();
    const [first, second] = await Promise.all([one.extract(jobs(...names)), one.extract(jobs('x', 'y'))]);
    expect(first.map(outcome)).toEqual(names.map((name) => `read ${name}`));
    expect(first.map(({ facts }) => facts.path)).toEqual(names.map((_, at) => `db/${at}.sql`));
    expect(second.map(outcome)).toEqual(['read x', 'read y']);
    expect(first.every((result) => result.lasting)).toBe(true);
  });

  it.each([
    ['loop', /took longer than 1\.5 s/],
    ['never', /took longer than 1\.5 s/],
    ['exit', /ended by itself/],
    ['throw', /cannot read this/],
    ['lost', /the instance is gone/],
    ['heap', /memory/],
    ['memory', /memory/],
  ])(
    'gives up a file that makes its parser %s, and reads the others',
    async (what, reason) => {
      const results = await pool({
        megabytes: 256,
        milliseconds: what === 'loop' || what === 'never' ? 1500 : 20_000,
      }).extract(jobs('a', 'b', what, 'c', 'd'));
      expect(results.map(outcome)).toEqual(['read a', 'read b', expect.stringMatching(reason), 'read c', 'read d']);
      expect(results.map((result) => result.lasting)).toEqual([true, true, false, true, true]);
      expect(results[2]!.facts.problems[0]).toMatchObject({
        path: 'db/2.sql',
        line: 1,
        reason: expect.stringMatching(/^skipped: /),
      });
    },
    60_000,
  );

  it('reads a file in a fresh thread when the old one was worn out', async () => {
    const results = await pool().extract(jobs('a', 'lost-once', 'b'));
    expect(results.map(outcome)).toEqual(['read a', 'read lost-once', 'read b']);
  }, 30_000);

  it('survives many hostile files in one call', async () => {
    const results = await pool().extract(jobs('exit', 'a', 'lost', 'exit', 'b', 'throw', 'c'));
    expect(results.map((result) => result.lasting)).toEqual([false, true, false, false, true, false, true]);
  }, 60_000);

  it('keeps what the run holds in its environment from the thread', async () => {
    process.env.THROUGHLINE_TEST_SECRET = 'a secret';
    const [result] = await pool().extract(jobs('environment'));
    delete process.env.THROUGHLINE_TEST_SECRET;
    expect(outcome(result!)).not.toContain('a secret');
    expect(outcome(result!)).toMatch(/^\{/);
  });

  it('says that a stack is unknown', async () => {
    const [result] = await pool().extract([{ stackId: 'none', path: 'a.sql', text: '', dialect: 'ansi' }]);
    expect(outcome(result!)).toContain('`none`');
  });

  it('gives up files whose thread cannot even start', async () => {
    const broken = openExtractPool({ entry: join(__dirname, 'no-such-file.js') });
    opened.push(broken);
    const results = await broken.extract(jobs('a', 'b'));
    expect(results.map((result) => result.lasting)).toEqual([false, false]);
  }, 30_000);
});
