// Three hundred findings: every one annotated, in requests of fifty, and a comment that GitHub still takes.

import { expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import { onlyCheck, onlyComment, places } from './expectations';
import { hugeShop } from './shop';
import { openShop } from './shop-repository';

const there = useCounterparts();

it('reports three hundred broken places within the limits', async () => {
  const { base, head } = hugeShop(300);
  const shop = await openShop(there, head, base);
  const result = await shop.run();
  expect([result.exitCode, result.outputs.verdict, result.outputs.introduced], result.log).toEqual([
    1,
    'unsafe',
    '300',
  ]);
  const check = onlyCheck(shop);
  expect(check.batches).toEqual([50, 50, 50, 50, 50, 50]);
  const expected = Array.from({ length: 300 }, (_, i) => `queries/ledger/amount_${i}.sql:2`);
  expect(places(check)).toEqual(expected.sort());
  const comment = onlyComment(shop);
  expect(comment.body.length).toBeLessThanOrEqual(65_536);
  expect(comment.body).toContain('300');
  expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
  shop.close();
}, 180_000);
