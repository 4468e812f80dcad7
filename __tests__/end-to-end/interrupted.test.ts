// Runs that do not end well, or not alone: cancelled, killed, two at once.

import { describe, expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import { expectNothingOpen, onlyComment } from './expectations';
import { cancelAction, type RunningStep, runAction, runPost, startMain } from './run-action';
import { DROPS_EMAIL } from './shop';
import { openShop } from './shop-repository';

const there = useCounterparts();
const SLOW = 120_000;
const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGKILL'];
/** What would finish the comment and the check. */
const LAST_WORDS = ['checks/update', 'issues/update-comment'];

/** Placeholder and check are there, and what would finish them gets no answer: main is busy for as long as it takes. */
async function untilHeld(main: RunningStep): Promise<void> {
  const before = there.github.requests.length;
  for (const operation of LAST_WORDS) there.github.faults.add({ operation, delay: 'forever' });
  let ended = false;
  void main.finished.then(() => {
    ended = true;
  });
  while (!ended) {
    const since = there.github.requests.slice(before);
    const isHeld = since.some((call) => LAST_WORDS.includes(call.operation) && call.status === 0);
    if (isHeld && since.some((call) => call.operation === 'checks/create' && call.status === 201)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe('a cancelled run', () => {
  it.each(SIGNALS)(
    'by %s leaves no placeholder and no open check',
    async (signal) => {
      const shop = await openShop(there, DROPS_EMAIL);
      const job = await shop.prepare();
      const main = startMain(job);
      await untilHeld(main);
      main.send(signal);
      const killer = setTimeout(() => main.send('SIGKILL'), 10_000);
      const { state, log } = await main.finished;
      clearTimeout(killer);
      there.github.faults.clear();
      const post = await runPost(job, state);
      expect(post.exitCode, `${log}\n${post.log}`).toBe(0);
      expect(shop.state.checkRuns.map((check) => check.status)).toEqual(['completed']);
      expect(shop.state.checkRuns[0]?.conclusion).not.toBe('success');
      expect(shop.state.comments).toEqual([]);
      shop.close();
    },
    SLOW,
  );

  it('leaves the one comment of the run before, and no placeholder in it', { timeout: SLOW }, async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    await shop.run();
    const { id } = onlyComment(shop);
    await shop.push({ 'README.md': '# Shop\n' });
    const job = await shop.prepare({ action: 'synchronize' });
    const main = startMain(job);
    await untilHeld(main);
    there.github.faults.clear();
    const result = await cancelAction(job, main);
    expect(result.post.exitCode, result.post.log).toBe(0);
    expect(onlyComment(shop).id).toBe(id);
    expectNothingOpen(shop);
    shop.close();
  });

  it('before main saved anything leaves post with nothing to do', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const post = await runPost(await shop.prepare(), {});
    expect(post.exitCode, post.log).toBe(0);
    expect([post.errors, shop.state.comments, shop.state.checkRuns]).toEqual([[], [], []]);
    shop.close();
  });
});

describe('two runs at once', () => {
  it('end with one comment and no open check', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const jobs = [await shop.prepare({ machine: 'one' }), await shop.prepare({ machine: 'two' })];
    const results = await Promise.all(jobs.map((job) => runAction(job)));
    expect(results.map((result) => result.exitCode)).toEqual([1, 1]);
    expect(results.map((result) => result.post.exitCode)).toEqual([0, 0]);
    expect(onlyComment(shop).body).toContain('queries/report.sql');
    expectNothingOpen(shop);
    shop.close();
  });
});
