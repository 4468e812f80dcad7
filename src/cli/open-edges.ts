// A cache file, or none, in; the edges that the stories take out.

import type { GraphEdges } from '../stories/build-graph';

/** `here`: folder of the entry file, where the bundle's thread entry lies beside it. */
export async function openEdges(
  cacheFile: string | null,
  here: string,
): Promise<{ edges: GraphEdges; notice: string | null }> {
  const [{ openExtractPool }, { openTypeThread }, { threadEntry }, { openStore }, { clock }] = await Promise.all([
    import('../edges/pool/extract-pool'),
    import('../edges/pool/type-thread'),
    import('../edges/pool/thread-entry'),
    import('../edges/store/open-store'),
    import('../edges/clock'),
  ]);
  const opened = await openStore(cacheFile);
  const entry = threadEntry(here);
  const extract = openExtractPool({ entry });
  return {
    edges: { extract, types: openTypeThread(entry), store: opened.store, clock: clock() },
    notice: opened.notice ?? null,
  };
}
