// The pool's interface without a thread, for tests and trees that can be trusted: no limits hold here.

import { type Extracted, type ExtractPool, failed } from './extracted';
import { type Extractor, type ExtractJob, failureOf } from './serve-extract';

export function extractInProcess(stacks: readonly Extractor[]): ExtractPool {
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));

  const memos = new Map<string, Map<string, unknown>>();

  async function one({ stackId, path, text, dialect, support }: ExtractJob): Promise<Extracted> {
    try {
      const stack = byId.get(stackId);
      if (!stack) throw new Error(`no stack \`${stackId}\``);
      const memo = memos.get(support?.id ?? '') ?? new Map<string, unknown>();
      if (support) memos.set(support.id, memo);
      const context = { dialect, support: support && { files: support.files, memo } };
      return { facts: await stack.extract({ path, text }, context), lasting: true };
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
