// Failure cause: git refuses a work tree that another user owns.

import type { FailureCause } from './cause';

export const dubiousOwnership: FailureCause = {
  id: 'dubious-ownership',
  title: 'Git refuses a work tree that another user owns',
  kind: 'permission',
  origin: 'infrastructure',
  action: 'patch',
  advice: 'Run `git config --global --add safe.directory` for that folder, or check out as the user who runs.',
  tool: 'git',
  patterns: [
    /fatal: detected dubious ownership in (?<message>repository at .*)/,
    /fatal: unsafe repository \((?<message>.*)\)/,
  ],
  samples: [
    {
      log: [
        "fatal: detected dubious ownership in repository at '/work'",
        'To add an exception for this directory, call:',
        '',
        '\tgit config --global --add safe.directory /work',
      ].join('\n'),
      line: 1,
    },
  ],
};
