import { describe, expect, it } from 'vitest';
import { actionsCache, type CacheService } from '../../../src/edges/cache/actions-cache';
import { cacheKeys, type CacheScope } from '../../../src/edges/cache/cache-keys';

const scope: CacheScope = {
  version: 1,
  event: 'pull_request',
  fromFork: false,
  ref: 'refs/pull/7/merge',
  baseRefs: ['release', 'main', ''],
  run: '123.1',
};

describe('cacheKeys', () => {
  it('begins from the same ref, then the base, then the default branch', () => {
    const pull = cacheKeys(scope);
    const onMain = cacheKeys({ ...scope, event: 'push', ref: 'refs/heads/main', run: '9.1' });
    const onRelease = cacheKeys({ ...scope, event: 'push', ref: 'refs/heads/release', run: '9.1' });
    const nextPush = cacheKeys({ ...scope, run: '124.1' });
    const found = (key: string) => nextPush.restoreKeys.findIndex((prefix) => key.startsWith(prefix));
    expect([pull.key, onRelease.key, onMain.key].map(found)).toEqual([0, 1, 2]);
    expect(nextPush.key).not.toBe(pull.key);
    expect(found(cacheKeys({ ...scope, version: 2 }).key)).toBe(-1);
  });

  it('does not take one branch for another that begins like it', () => {
    const [mine] = cacheKeys({ ...scope, ref: 'refs/heads/main' }).restoreKeys;
    for (const ref of ['refs/heads/main-2', 'refs/heads/main,2', 'refs/heads/mainline', 'refs/heads/main~']) {
      expect(cacheKeys({ ...scope, ref }).key.startsWith(mine!)).toBe(false);
    }
  });

  it('makes keys that the service takes from any name', () => {
    const ref = `refs/heads/${'a,b '.repeat(300)}`;
    const keys = cacheKeys({ ...scope, ref, baseRefs: Array.from({ length: 30 }, (_, at) => `${ref}${at}`) });
    for (const key of [keys.key, ...keys.restoreKeys]) {
      expect(key.length).toBeLessThanOrEqual(512);
      expect(key).not.toMatch(/[,\s]/);
    }
    expect(keys.restoreKeys.length).toBeLessThan(10);
    expect(new Set(keys.restoreKeys).size).toBe(keys.restoreKeys.length);
  });

  it.each([
    ['push', false, false],
    ['pull_request', true, false],
    ['issue_comment', false, true],
    ['pull_request_target', false, true],
    ['workflow_run', false, false],
    ['workflow_run', true, true],
  ])('knows that a run of %s (fork: %s) is read-only: %s', (event, fromFork, readOnly) => {
    expect(cacheKeys({ ...scope, event, fromFork }).readOnly).toBe(readOnly);
  });
});

describe('actionsCache', () => {
  const keys = cacheKeys(scope);
  const over = (more: Partial<CacheService>) =>
    actionsCache(async () => ({
      isFeatureAvailable: () => true,
      restoreCache: async () => undefined,
      saveCache: async () => 1,
      ...more,
    }));

  it('tells what it restored and saved', async () => {
    const asked: unknown[] = [];
    const cache = over({
      restoreCache: async (...args) => {
        asked.push(args);
        return 'throughline-1-x';
      },
    });
    expect(await cache.restoreStore(['/tmp/g.db'], keys)).toEqual({ done: true, key: 'throughline-1-x' });
    expect(asked).toEqual([[['/tmp/g.db'], keys.key, keys.restoreKeys]]);
    expect(await cache.saveStore(['/tmp/g.db'], keys)).toEqual({ done: true, key: keys.key });
  });

  it('takes a miss, a read-only scope and a missing service for normal', async () => {
    const normal = { done: false, notice: null };
    expect(await over({}).restoreStore(['x'], keys)).toEqual(normal);
    expect(await over({ saveCache: async () => -1 }).saveStore(['x'], keys)).toEqual(normal);
    expect(await over({ isFeatureAvailable: () => false }).restoreStore(['x'], keys)).toEqual(normal);
    const unreachable = actionsCache(async () => {
      throw new Error('must not be loaded');
    });
    expect(await unreachable.saveStore(['x'], { ...keys, readOnly: true })).toEqual(normal);
  });

  it('turns every failure into one line', async () => {
    const failing = over({
      restoreCache: () => Promise.reject(new Error('Cache service responded with 503\nbody')),
      saveCache: () => {
        throw new Error('disk full');
      },
    });
    expect(await failing.restoreStore(['x'], keys)).toEqual({ done: false, notice: expect.stringMatching(/503$/) });
    expect(await failing.saveStore(['x'], keys)).toEqual({ done: false, notice: expect.stringMatching(/disk full$/) });
  });
});
