// Failure cause: a pre-commit hook failed.

import type { FailureCause } from './cause';

export const hookFailed: FailureCause = {
  id: 'hook-failed',
  title: 'A pre-commit hook failed',
  kind: 'lint',
  origin: 'change',
  action: 'patch',
  advice: 'Run the hook locally and commit what it changes.',
  tool: 'pre-commit',
  patterns: [/^(?<message>.{3,120}\.{3,})(?:\(.*\))?Failed$/],
  samples: [
    {
      log: [
        'trim trailing whitespace.................................................Failed',
        '- hook id: trailing-whitespace',
        '- exit code: 1',
      ].join('\n'),
      line: 1,
    },
  ],
};
