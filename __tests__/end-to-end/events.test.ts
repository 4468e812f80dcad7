// Other events than pull requests, and the ways to the base commit.

import { describe, expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import { asPlaces, expectNothingOpen, onlyCheck, places } from './expectations';
import { DROPS_EMAIL, READERS_OF_EMAIL } from './shop';
import { openShop } from './shop-repository';

const there = useCounterparts();

describe('events', () => {
  it('merge_group: judges the group, comments nowhere', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ event: 'merge_group' });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    const check = onlyCheck(shop);
    expect([check.headSha, check.conclusion]).toEqual([shop.mergeSha, 'failure']);
    expect(places(check)).toEqual(asPlaces(READERS_OF_EMAIL));
    expect(shop.state.comments).toEqual([]);
    shop.close();
  });

  it('push: saves the graph for the pull requests to come', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    await shop.pushToMain({ 'queries/orders.sql': 'select o.id, o.status\nfrom orders o;\n' });
    const push = await shop.run({ event: 'push' });
    expect(push.exitCode, push.log).toBe(0);
    expect(shop.state.comments).toEqual([]);
    expectNothingOpen(shop);
    expect(there.results.caches.filter((entry) => entry.finalized).map((entry) => entry.scope)).toEqual([
      'refs/heads/main',
    ]);
    const calls = there.results.calls.length;

    const pull = await shop.run();
    expect([pull.exitCode, pull.outputs.verdict], pull.log).toEqual([1, 'unsafe']);
    const restored = there.results.calls.slice(calls).find((call) => call.method === 'GetCacheEntryDownloadURL');
    expect(restored?.status).toBe(200);
    expect(places(shop.state.checkRuns.at(-1)!)).toEqual(asPlaces(READERS_OF_EMAIL));
    shop.close();
  });

  it('workflow_dispatch: reports all that is downstream of an asset', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ event: 'workflow_dispatch', inputs: { asset: 'public.users.email' } });
    expect(result.exitCode, result.log).toBe(0);
    for (const { path } of READERS_OF_EMAIL) expect(result.summary).toContain(path);
    expect(shop.state.comments).toEqual([]);
    expectNothingOpen(shop);
    shop.close();
  });

  it('workflow_dispatch: says so when the asset is not known', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ event: 'workflow_dispatch', inputs: { asset: 'public.customers' } });
    expect(`${result.summary}${result.log}`).toContain('public.customers');
    expect(result.log).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    shop.close();
  });
});

describe('the base commit', () => {
  it('comes by one shallow fetch with the credentials of the checkout', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ persistCredentials: true });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    expect(there.remote.requests.map((request) => request.status)).not.toContain(400);
    expect(there.remote.requests.some((request) => request.method === 'POST' && request.status === 200)).toBe(true);
    expect(there.github.calls('git/get-tree')).toEqual([]);
    shop.close();
  });

  it('comes by a fetch with the token when the checkout kept no credentials', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const environment = { GITHUB_SERVER_URL: there.remote.url };
    const result = await shop.run({ persistCredentials: false, environment });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    expect(there.remote.requests.some((request) => request.method === 'POST' && request.status === 200)).toBe(true);
    expect(there.github.calls('git/get-tree')).toEqual([]);
    shop.close();
  });

  it('comes over REST when git cannot, and the token goes to no other host', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const result = await shop.run({ persistCredentials: false });
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    expect(there.remote.requests.filter((request) => request.authorized)).toEqual([]);
    expect(there.github.calls('git/get-tree').map((call) => call.status)).toContain(200);
    expect(places(onlyCheck(shop))).toEqual(asPlaces(READERS_OF_EMAIL));
    shop.close();
  });

  it('is the first parent of the merge, even where the event is behind', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    // Main stopped reading the column in the meantime: nothing but the function breaks.
    await shop.pushToMain({ 'queries/report.sql': 'select u.name\nfrom users u;\n' });
    const result = await shop.run();
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    expect(places(onlyCheck(shop))).toEqual(['db/migrations/003_find_user.sql:9']);
    shop.close();
  });
});
