// People comment on a diagnosed pull request: who may have the failed jobs run again, and that it happens once.

import { describe, expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import { addRun, BREAKS_TOTAL, DIAGNOSE_PERMISSIONS, ended, LOST_RUNNER, SHOP_WITH_TESTS } from './failing-run';
import { type JobOptions, openShop, type ShopRepository } from './shop-repository';

const there = useCounterparts();
const PERMISSIONS = { contents: 'read', 'pull-requests': 'write', actions: 'write' } as const;
const RUN = 600;

async function diagnosed(): Promise<ShopRepository> {
  const shop = await openShop(there, BREAKS_TOTAL, SHOP_WITH_TESTS);
  shop.state.collaborators.set('mona', 'write').set('reader', 'read');
  const jobs = [{ name: 'test', conclusion: 'failure', log: LOST_RUNNER }];
  const createdAt = '2026-11-20T10:00:00Z';
  const run = addRun(shop, {
    id: RUN,
    branch: 'change',
    conclusion: 'failure',
    createdAt,
    headSha: shop.headSha,
    jobs,
  });
  await shop.run(ended(run, { permissions: DIAGNOSE_PERMISSIONS }));
  return shop;
}

function comment(
  shop: ShopRepository,
  login: string,
  more: Partial<NonNullable<JobOptions['comment']>> = {},
): JobOptions {
  const id = 9000 + shop.state.comments.length;
  const body = more.body ?? '/throughline rerun';
  const now = '2026-11-20T11:00:00Z';
  const author = { login, type: more.type ?? ('User' as const) };
  shop.state.comments.push({
    id,
    issue: shop.number,
    body,
    author,
    createdAt: now,
    updatedAt: now,
    edits: 0,
    reactions: [],
  });
  return { event: 'issue_comment', permissions: PERMISSIONS, comment: { id, login, body, ...more } };
}

describe('/throughline rerun', () => {
  it('is offered for trouble of the infrastructure, and followed once for a person who may write', async () => {
    const shop = await diagnosed();
    expect(shop.state.comments[0]!.body).toContain('/throughline rerun');
    const job = comment(shop, 'mona');
    const result = await shop.run(job);
    expect(result.exitCode, result.log).toBe(0);
    expect(shop.state.reruns).toEqual([{ kind: 'failed-jobs', id: RUN }]);
    expect(shop.state.comments.at(-1)!.body).toContain(String(RUN));
    // The same event delivered again.
    const before = shop.state.comments.length;
    await shop.run(job);
    expect(shop.state.reruns).toHaveLength(1);
    expect(shop.state.comments).toHaveLength(before);
    shop.close();
  });

  it('is refused, with a word, for people who may only read', async () => {
    const shop = await diagnosed();
    for (const login of ['reader', 'stranger']) {
      await shop.run(comment(shop, login));
      expect(shop.state.comments.at(-1)!.body).toContain('write access');
    }
    expect(shop.state.reruns).toEqual([]);
    shop.close();
  });

  it('is not followed for bots, for edits, or out of quotes', async () => {
    const shop = await diagnosed();
    await shop.run(comment(shop, 'mona', { type: 'Bot' }));
    await shop.run(comment(shop, 'mona', { action: 'edited' }));
    await shop.run(comment(shop, 'mona', { body: '> /throughline rerun' }));
    expect(shop.state.reruns).toEqual([]);
    expect(shop.state.comments.filter(({ author }) => author.login === 'github-actions[bot]')).toHaveLength(1);
    shop.close();
  });

  it('says which permission the token lacks', async () => {
    const shop = await diagnosed();
    await shop.run({ ...comment(shop, 'mona'), permissions: { ...PERMISSIONS, actions: 'read' } });
    expect(shop.state.comments.at(-1)!.body).toContain('actions: write');
    shop.close();
  });
});
