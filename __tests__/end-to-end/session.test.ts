// One failure, three times: a model's fix is asked for anew, approved, merged and learned; the third time memory has the answer.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEventLines } from '../../src/memory/event-lines';
import { git } from '../servers/git-remote';
import { type ModelServer, startModelServer } from '../servers/models/model-server';
import { useCounterparts } from './counterparts';
import { BREAKS_TOTAL, SHOP_WITH_TESTS } from './failing-run';
import { CLUMSY, fail, merge, offeredFix, openPull, openSession, RIGHT, say, type Session } from './session';
import { openShop } from './shop-repository';

const there = useCounterparts();
let models: ModelServer;
beforeAll(async () => {
  models = await startModelServer();
});
afterAll(() => models.close());

async function remembered({ shop }: Session) {
  const names = await git(shop.state.gitDir, 'ls-tree', '-r', '--name-only', 'throughline-data');
  const texts = await Promise.all(
    names.split('\n').map((name) => git(shop.state.gitDir, 'show', `throughline-data:${name}`)),
  );
  return readEventLines(texts.join('\n'), 'branch').lines.map(({ event }) => event);
}

it('a failure that was mended twice is mended from memory, and no model is asked', { timeout: 300_000 }, async () => {
  const shop = await openShop(there, BREAKS_TOTAL, SHOP_WITH_TESTS);
  const session = openSession(shop, models, { start: new Date().toISOString() });

  const first = await fail(session, shop.state.pulls[0]!);
  expect(
    models.asked.map(({ protocol }) => protocol),
    first.result.log,
  ).toEqual(['messages']);
  expect(first.diagnosis).toContain(`+${CLUMSY}`);
  const asked = `/throughline redo ${offeredFix(first.diagnosis)} start the sum at zero instead`;
  const again = await say(session, first.pull, asked);
  expect(again.answer).toContain(`+${RIGHT}`);
  expect(models.asked).toHaveLength(2);
  const applied = await say(session, first.pull, `/throughline apply ${offeredFix(again.answer)}`);
  const { fix, resolved } = await merge(session, first);
  expect(applied.answer).toContain(`#${fix.number}`);
  expect(await git(shop.state.gitDir, 'show', 'refs/heads/change:src/invoice.ts')).toContain(RIGHT);
  expect(resolved).toContain('resolved');
  const outcomes = (await remembered(session)).flatMap((event) => (event.type === 'outcome' ? [event.outcome] : []));
  expect(new Set(outcomes)).toEqual(new Set(['merged', 'green']));

  // One success proves nothing: a model is asked again.
  const second = await fail(session, await openPull(session, 20, 'discounts', 'Discounts'));
  expect(second.result.outputs.incident).toBe(first.result.outputs.incident);
  expect(models.asked).toHaveLength(3);
  await say(session, second.pull, `/throughline apply ${offeredFix(second.diagnosis)}`);
  await merge(session, second);

  const third = await fail(session, await openPull(session, 40, 'vouchers', 'Vouchers'));
  expect(third.result.exitCode, third.result.log).toBe(0);
  expect(models.asked).toHaveLength(3);
  expect(third.result.outputs['cost-usd']).toBe('0');
  expect(third.diagnosis).toContain('known from before');
  expect(third.diagnosis).toContain(`+${RIGHT}`);
  await say(session, third.pull, `/throughline apply ${offeredFix(third.diagnosis)}`);
  await merge(session, third);
  expect(await git(shop.state.gitDir, 'show', 'refs/heads/vouchers:src/invoice.ts')).toContain(RIGHT);
  // Where somebody switched that on, the known fix comes as a pull request by itself, once.
  const fourth = await openPull(session, 60, 'credits', 'Credits');
  const before = shop.state.pulls.length;
  await fail(session, fourth, { 'auto-apply': 'true' });
  const [own, ...others] = shop.state.pulls.slice(before);
  expect(others).toEqual([]);
  expect(own!.base.ref).toBe('credits');
  expect(await git(shop.state.gitDir, 'show', `refs/heads/${own!.head.ref}:src/invoice.ts`)).toContain(RIGHT);
  expect(await git(shop.state.gitDir, 'show', 'refs/heads/credits:src/invoice.ts')).not.toContain(RIGHT);
  await fail(session, fourth, { 'auto-apply': 'true' });
  expect(shop.state.pulls).toHaveLength(before + 1);
  expect(models.asked).toHaveLength(3);
  shop.close();
});
