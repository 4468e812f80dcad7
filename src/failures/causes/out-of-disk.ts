// Failure cause: the disk is full.

import type { FailureCause } from './cause';

export const outOfDisk: FailureCause = {
  id: 'out-of-disk',
  title: 'The disk is full',
  kind: 'disk',
  origin: 'infrastructure',
  action: 'human',
  advice: 'Free space on the runner before this step, or use one with a larger disk.',
  tool: null,
  patterns: [
    /No space left on device/,
    /ENOSPC\b/,
    /[Dd]isk (?:quota exceeded|is full)/,
    /There is not enough space on the disk/,
    /no space left on device/,
  ],
  samples: [
    {
      log: [
        "mv: cannot stat 'pom.xml': No such file or directory",
        'bash: line 169: pom.xml: No space left on device',
      ].join('\n'),
      line: 2,
    },
    { log: 'npm error nospc ENOSPC: no space left on device, write', line: 1 },
  ],
};
