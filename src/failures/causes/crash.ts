// Failure cause: a process crashed.

import type { FailureCause } from './cause';

export const crash: FailureCause = {
  id: 'crash',
  title: 'A process crashed',
  kind: 'unknown',
  origin: 'change',
  action: 'human',
  advice: 'Find what ran when it crashed; the stack, where there is one, names the code.',
  tool: null,
  patterns: [
    /[Ss]egmentation fault/,
    /SIGSEGV/,
    /Fatal Python error: (?<message>.*)/,
    /SIGABRT/,
    /exit code 139\b/,
    /AddressSanitizer: (?<message>.*)/,
    /Illegal instruction/,
    /Bus error/,
    /A fatal error has been detected by the Java Runtime/,
    /double free or corruption/,
    /The forked VM terminated without (?:properly )?saying/,
  ],
  samples: [
    {
      log: [
        'Fatal Python error: Segmentation fault',
        '',
        'Current thread 0x00007f5e (most recent call first):',
        '  File "/home/runner/work/shop/shop/shop/tests/test_sort.py", line 226 in test_sort',
      ].join('\n'),
      line: 1,
    },
    { log: 'make: *** [Makefile:12: test] Segmentation fault (core dumped)', line: 1 },
  ],
};
