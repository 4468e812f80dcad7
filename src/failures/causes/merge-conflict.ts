// Failure cause: changes do not merge.

import type { FailureCause } from './cause';

export const mergeConflict: FailureCause = {
  id: 'merge-conflict',
  title: 'Changes do not merge',
  kind: 'workflow-config',
  origin: 'drift',
  action: 'patch',
  advice: 'Merge or rebase onto the base branch and resolve the conflict.',
  tool: 'git',
  patterns: [
    /^CONFLICT \((?<code>[\w/-]+)\): (?<message>.*)/,
    /Automatic merge failed; fix conflicts/,
    /error: could not apply [0-9a-f]{7,}/,
    /(?<code>! \[rejected\]).*(?:non-fast-forward|fetch first)/,
    /Your local changes to the following files would be overwritten/,
  ],
  samples: [
    {
      log: [
        'Auto-merging src/cart.ts',
        'CONFLICT (content): Merge conflict in src/cart.ts',
        'Automatic merge failed; fix conflicts and then commit the result.',
      ].join('\n'),
      line: 2,
    },
  ],
};
