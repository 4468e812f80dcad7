// Entry of the bundle: one file with all programs in it, so that they share their parts. dist/*.js start one each.

import { isExtractThread } from './edges/pool/serve-extract';

if (isExtractThread()) void import('./extract-worker').then(({ runExtractWorker }) => runExtractWorker());

export function startMain(): Promise<void> {
  return import('./main').then(({ run }) => run());
}

export function startPost(): Promise<void> {
  return import('./post').then(({ run }) => run());
}

export function startCli(): Promise<unknown> {
  return import('./cli');
}
