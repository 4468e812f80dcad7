// A cache file, or none, in; the edges that the stories take out.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractPool } from '../edges/pool/extracted';
import type { Store } from '../edges/store/open-store';

export interface CliEdges {
  pool: ExtractPool;
  store: Store;
}

/** `here`: folder of the entry file, where the bundle's thread entry lies beside it. */
export async function openEdges(
  cacheFile: string | null,
  here: string,
): Promise<{ edges: CliEdges; notice: string | null }> {
  const [{ openExtractPool }, { openStore }] = await Promise.all([
    import('../edges/pool/extract-pool'),
    import('../edges/store/open-store'),
  ]);
  const opened = await openStore(cacheFile);
  const pool = openExtractPool({ entry: threadEntry(here) });
  return { edges: { pool, store: opened.store }, notice: opened.notice ?? null };
}

function threadEntry(here: string): string {
  const bundled = join(here, 'extract-worker.js');
  return existsSync(bundled) ? bundled : join(here, 'extract-worker.ts');
}
