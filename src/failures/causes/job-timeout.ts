// Failure cause: the job or step ran into its time limit.

import type { FailureCause } from './cause';

export const jobTimeout: FailureCause = {
  id: 'job-timeout',
  title: 'The job or step ran into its time limit',
  kind: 'timeout',
  origin: 'unknown',
  action: 'human',
  advice: 'See what ran last before the limit; raise `timeout-minutes` only if it needs longer.',
  tool: null,
  patterns: [
    /has exceeded the maximum execution time/,
    /^##\[error\]The action '.*' has timed out after/,
    /##\[error\]The job running on runner .* has exceeded/,
    /The job exceeded the maximum time limit/,
    /No output has been received in the last \d+/,
    /Build timed out \(after/,
    /ERROR: Job failed: execution took longer than/,
    /context deadline exceeded$/,
    /Timed out waiting for the condition|timed out waiting for the condition/,
    /Execution timed out after/,
    /exceeded (?:its |the )?(?:time|deadline|timeout) ?(?:limit)?/,
    /Timeout: (?:the )?(?:job|step|process|command) /,
  ],
  unless: /retry/i,
  samples: [
    {
      log: '##[error]The job running on runner GitHub Actions 7 has exceeded the maximum execution time of 360 minutes.',
      line: 1,
    },
    { log: 'error: timed out waiting for the condition on deployments/api', line: 1 },
  ],
};
