// The cache of GitHub Actions: the store's file from an earlier run in, this run's file out. No failure is one of the run.

import type { CacheKeys } from './cache-keys';

export type CacheAnswer =
  | { done: true; key: string }
  /** `notice` null: nothing there, or a scope that may not write. Both are normal. */
  | { done: false; notice: string | null };

/** As much of @actions/cache as is used. */
export interface CacheService {
  isFeatureAvailable(): boolean;
  restoreCache(paths: string[], primaryKey: string, restoreKeys?: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

export interface ActionsCache {
  restoreStore(paths: string[], keys: CacheKeys): Promise<CacheAnswer>;
  saveStore(paths: string[], keys: CacheKeys): Promise<CacheAnswer>;
}

const TIMEOUT_MS = 120_000;

/** `load`: for tests; the service itself is loaded when first used. */
export function actionsCache(load: () => Promise<CacheService> = () => import('@actions/cache')): ActionsCache {
  return {
    restoreStore: (paths, keys) =>
      attempt('restored', load, async (service) => {
        const hit = await service.restoreCache([...paths], keys.key, [...keys.restoreKeys]);
        return hit === undefined ? { done: false, notice: null } : { done: true, key: hit };
      }),
    async saveStore(paths, keys) {
      if (keys.readOnly) return { done: false, notice: null };
      return attempt('saved', load, async (service) => {
        // -1: somebody saved this key already, or the scope is read-only after all; the service logged which.
        const id = await service.saveCache([...paths], keys.key);
        return id === -1 ? { done: false, notice: null } : { done: true, key: keys.key };
      });
    },
  };
}

async function attempt(
  what: 'restored' | 'saved',
  load: () => Promise<CacheService>,
  work: (service: CacheService) => Promise<CacheAnswer>,
): Promise<CacheAnswer> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const service = await load();
    if (!service.isFeatureAvailable()) return { done: false, notice: null };
    const timeout = new Promise<CacheAnswer>((settle) => {
      const notice = `The cache was not ${what}: no answer within ${TIMEOUT_MS / 1000} s.`;
      timer = setTimeout(() => settle({ done: false, notice }), TIMEOUT_MS);
      timer.unref();
    });
    return await Promise.race([work(service), timeout]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { done: false, notice: `The cache was not ${what}: ${reason.split('\n')[0]!.slice(0, 300)}` };
  } finally {
    clearTimeout(timer);
  }
}
