// Entry of the threads: jobs of the pool in, facts out; type questions in, answers out.

import { openTypeLibrary } from './edges/disk/type-library';
import { isThreadFor, serveQuestions } from './edges/pool/question-thread';
import { isExtractThread, serveExtract } from './edges/pool/serve-extract';
import type { TypeAnswer, TypeQuestion } from './typecheck/type-session';

if (isExtractThread()) void runExtractWorker();
if (isThreadFor('types')) void runTypeWorker();

async function runExtractWorker(): Promise<void> {
  await serveExtract(async () => (await import('./extract/index')).stacks);
}

async function runTypeWorker(): Promise<void> {
  const loading = Promise.all([import('./typecheck/type-session'), import('./typecheck/type-script')]).then(
    async ([{ openTypeSession }, { loadTypeScript }]) =>
      openTypeSession({ typescript: await loadTypeScript(), library: openTypeLibrary(__dirname) }),
  );
  serveQuestions<TypeQuestion, TypeAnswer>(async (question) => (await loading)(question));
}
