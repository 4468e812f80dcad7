// The facts of one source file in, the same by the code stack that read them out.

import type { FileFacts } from '../model/facts';
import type { CodeStack } from './code-stack';

/** Each stack's facts alone; files that were read by no code stack give nothing. */
export function factsByCodeStack(file: FileFacts, codeStacks: readonly CodeStack[]): Map<CodeStack, FileFacts> {
  const found = new Map<CodeStack, FileFacts>();
  const counts = Object.entries(file.codeStacks ?? {});
  let at = file.facts.length - counts.reduce((sum, [, count]) => sum + count, 0);
  for (const [id, count] of counts) {
    const stack = codeStacks.find((candidate) => candidate.id === id);
    const facts = file.facts.slice(at, at + count);
    if (stack) found.set(stack, { path: file.path, facts, problems: [] });
    at += count;
  }
  return found;
}
