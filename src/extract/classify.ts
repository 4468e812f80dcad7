// All paths of a tree in; the stack that reads each out. The first stack of the registry that claims a path has it.

import type { Stack } from './stack';
import { stacks } from './index';

export function classify(paths: readonly string[], registry: readonly Stack[] = stacks): Map<string, Stack> {
  const claimed = new Map<string, Stack>();
  for (const stack of registry) {
    for (const path of stack.claims(paths)) {
      if (!claimed.has(path)) claimed.set(path, stack);
    }
  }
  return claimed;
}
