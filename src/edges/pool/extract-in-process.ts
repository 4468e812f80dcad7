// The pool's interface without a thread, for tests and trees that can be trusted: no limits hold here.

import { type Extracted, type ExtractPool, failed } from './extracted';
import { type Extractor, type ExtractJob, failureOf } from './serve-extract';

export function extractInProcess(stacks: readonly Extractor[]): ExtractPool {
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));

  async function one({ stackId, path, text, dialect }: ExtractJob): Promise<Extracted> {
    try {
      const stack = byId.get(stackId);
      if (!stack) throw new Error(`no stack \`${stackId}\``);
      return { facts: await stack.extract({ path, text }, { dialect }), lasting: true };
    } catch (error) {
      return { facts: failed(path, `skipped: the extractor failed (${failureOf(error).reason})`), lasting: false };
    }
  }

  return {
    async extract(jobs) {
      const results: Extracted[] = [];
      for (const job of jobs) results.push(await one(job));
      return results;
    },
    close: async () => {},
  };
}
