// The job's state in; out: the cache saved, when the main step read files but ended before it could save them.

import { fileExists } from '../edges/disk/read-files';
import type { Runner } from '../edges/actions/runner';
import { CACHE_STATE, type CacheState } from './open-work';

export async function saveLeftCache(runner: Runner): Promise<void> {
  const text = runner.saved(CACHE_STATE);
  if (text === '') return;
  const { file, keys } = JSON.parse(text) as CacheState;
  if (!fileExists(file)) return;
  const [{ openStore }, { actionsCache }] = await Promise.all([
    import('../edges/store/open-store'),
    import('../edges/cache/actions-cache'),
  ]);
  // Opening and closing brings what a killed process left in the write-ahead log into the file.
  const { store } = await openStore(file);
  store.close();
  const saved = await actionsCache().saveStore([file], keys);
  if (!saved.done && saved.notice) runner.notice(saved.notice);
}
