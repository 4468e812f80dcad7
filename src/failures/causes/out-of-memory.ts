// Failure cause: a process ran out of memory.

import type { FailureCause } from './cause';

export const outOfMemory: FailureCause = {
  id: 'out-of-memory',
  title: 'A process ran out of memory',
  kind: 'out-of-memory',
  origin: 'unknown',
  action: 'human',
  advice: 'Give the process or the runner more memory, or let it do less at once.',
  tool: null,
  patterns: [
    /JavaScript heap out of memory/,
    /java\.lang\.OutOfMemoryError/,
    /OutOfMemoryError: /,
    /GC overhead limit exceeded/,
    /\bOOM[- ]?[Kk]ill/,
    /Out of memory: Kill/,
    /exit(?:ed with)? (?:code|status):? ?137\b/,
    /fatal error: runtime: out of memory/,
    /LLVM ERROR: out of memory/,
    /std::bad_alloc/,
    /MemoryError$/,
    /virtual memory exhausted/,
    /[Cc]annot allocate memory/,
    /collect2: fatal error: ld terminated with signal 9/,
    /c\+\+: fatal error: Killed signal terminated program/,
    /signal: 9, SIGKILL/,
    /^Killed$/,
    /OOMKilled/,
    /memory cgroup out of memory/,
  ],
  samples: [
    {
      log: [
        '<--- Last few GCs --->',
        'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
        'Aborted (core dumped)',
      ].join('\n'),
      line: 2,
    },
    {
      log: ['c++: fatal error: Killed signal terminated program cc1plus', 'compilation terminated.'].join('\n'),
      line: 1,
    },
  ],
};
