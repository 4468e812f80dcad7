// Runs that do not end well, or not alone: cancelled, killed, two at once.

import { describe, expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import { expectNothingOpen, onlyComment } from './expectations';
import { cancelAction, runAction, runPost, startMain } from './run-action';
import { DROPS_EMAIL } from './shop';
import { openShop } from './shop-repository';

const there = useCounterparts();

describe('a cancelled run', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s leaves no placeholder and no open check',
    async (signal) => {
      const shop = await openShop(there, DROPS_EMAIL);
      const job = await shop.prepare();
      // The base cannot be fetched yet, so main is busy for as long as it takes.
      void there.remote.hold();
      const opened = Promise.all([
        there.github.reached('issues/create-comment'),
        there.github.reached('checks/create'),
      ]);
      const main = startMain(job);
      await Promise.race([opened, main.finished]);
      main.send(signal);
      const killer = setTimeout(() => main.send('SIGKILL'), 10_000);
      const { state, log } = await main.finished;
      clearTimeout(killer);
      const post = await runPost(job, state);
      there.remote.release();
      expect(post.exitCode, `${log}\n${post.log}`).toBe(0);
      expect(shop.state.checkRuns.map((check) => check.status)).toEqual(['completed']);
      expect(shop.state.checkRuns[0]?.conclusion).not.toBe('success');
      expect(shop.state.comments).toEqual([]);
      shop.close();
    },
  );

  it('gives back the report of the run before', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    await shop.run();
    const { id } = onlyComment(shop);
    await shop.push({ 'README.md': '# Shop\n' });
    const job = await shop.prepare({ action: 'synchronize' });
    void there.remote.hold();
    const main = startMain(job);
    await Promise.race([there.github.reached('checks/create'), main.finished]);
    const result = await cancelAction(job, main);
    there.remote.release();
    expect(result.post.exitCode, result.post.log).toBe(0);
    const comment = onlyComment(shop);
    expect(comment.id).toBe(id);
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
