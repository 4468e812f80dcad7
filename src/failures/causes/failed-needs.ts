// Failure cause: a gate job fails because a job that it needs failed.

import type { FailureCause } from './cause';

export const failedNeeds: FailureCause = {
  id: 'failed-needs',
  title: 'A gate job fails because a job that it needs failed',
  kind: 'workflow-config',
  origin: 'unknown',
  action: 'human',
  advice: 'Look at the job that failed before this one; this job only reports it.',
  tool: 'github actions',
  patterns: [/^##\[group\]Run if \[\[? ?"?(?:failure|cancelled|skipped)"? /],
  samples: [
    {
      log: [
        '##[group]Run if [[ "failure" == "success" ]]; then',
        'if [[ "failure" == "success" ]]; then',
        '  exit 0',
        'else',
        '  exit 1',
        'fi',
        'shell: /usr/bin/bash -e {0}',
        '##[endgroup]',
        '##[error]Process completed with exit code 1.',
      ].join('\n'),
      line: 1,
    },
  ],
};
