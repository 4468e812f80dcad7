// Entry of the thread that extracts facts: jobs of the pool in, facts out.

import { isExtractThread, serveExtract } from './edges/pool/serve-extract';

if (isExtractThread()) void runExtractWorker();

/** For a bundle whose own entry file is started as the thread. */
export async function runExtractWorker(): Promise<void> {
  await serveExtract(async () => (await import('./extract/index')).stacks);
}
