// Entry of the bundle: one file with all programs in it, so that they share their parts. dist/*.js start one each.

import { isThreadFor } from './edges/pool/question-thread';
import { isExtractThread } from './edges/pool/serve-extract';

// The worker's own file starts what its thread is for.
if (isExtractThread() || isThreadFor('types')) void import('./extract-worker');

export function startMain(): Promise<void> {
  return import('./main').then(({ run }) => run());
}

export function startPost(): Promise<void> {
  return import('./post').then(({ run }) => run());
}

export function startCli(): Promise<unknown> {
  return import('./cli');
}
