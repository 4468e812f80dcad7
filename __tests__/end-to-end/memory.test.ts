// A failed run is remembered on the data branch; the next one that fails in the same way is told so, and its end is learned.

import { expect, it } from 'vitest';
import { readEventLines } from '../../src/memory/event-lines';
import { git } from '../servers/git-remote';
import { useCounterparts } from './counterparts';
import { addRun, BREAKS_TOTAL, ended, FAILING_TESTS, PASSING_TESTS, SHOP_WITH_TESTS } from './failing-run';
import { openShop } from './shop-repository';

const there = useCounterparts();

it('incidents are written once, seen again, and over when the run passes', { timeout: 240_000 }, async () => {
  const shop = await openShop(there, BREAKS_TOTAL, SHOP_WITH_TESTS);
  const red = {
    id: 600,
    branch: 'change',
    conclusion: 'failure',
    createdAt: '2026-11-20T10:00:00Z',
    headSha: shop.headSha,
  };
  const jobs = [{ name: 'test', conclusion: 'failure', log: FAILING_TESTS }];
  async function remembered() {
    const { gitDir } = shop.state;
    const names = await git(gitDir, 'ls-tree', '-r', '--name-only', 'throughline-data');
    const texts = await Promise.all(names.split('\n').map((name) => git(gitDir, 'show', `throughline-data:${name}`)));
    return readEventLines(texts.join('\n'), 'branch').lines.map(({ event }) => event);
  }

  const first = await shop.run(ended(addRun(shop, { ...red, jobs })));
  expect(first.exitCode, first.log).toBe(0);
  expect(await remembered()).toMatchObject([
    { type: 'incident', run: 600, kind: 'test', incident: first.outputs.incident },
  ]);

  const second = await shop.run(ended(addRun(shop, { ...red, id: 610, createdAt: '2026-11-20T11:00:00Z', jobs })));
  expect(second.exitCode, second.log).toBe(0);
  expect(second.outputs.incident).toBe(first.outputs.incident);
  expect((await remembered()).map((event) => event.type)).toEqual(['incident', 'incident']);
  expect(second.summary).toContain('seen once before');

  const green = { ...red, id: 620, conclusion: 'success', createdAt: '2026-11-20T12:00:00Z' };
  const third = await shop.run(
    ended(addRun(shop, { ...green, jobs: [{ name: 'test', conclusion: 'success', log: PASSING_TESTS }] })),
  );
  expect(third.exitCode, third.log).toBe(0);
  expect((await remembered()).filter(({ type }) => type === 'resolved')).toMatchObject([{ run: 620 }]);
  shop.close();
});
