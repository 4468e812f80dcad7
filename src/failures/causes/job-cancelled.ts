// Failure cause: the run was cancelled.

import type { FailureCause } from './cause';

export const jobCancelled: FailureCause = {
  id: 'job-cancelled',
  title: 'The run was cancelled',
  kind: 'cancelled',
  origin: 'unknown',
  action: 'rerun',
  advice: 'A person, a newer run or a failed sibling stopped it; run again if it is still wanted.',
  tool: 'github actions',
  patterns: [
    /^(?:##\[error\])?(?:Error: )?The (?:operation|run) was canceled/,
    /^##\[error\]The job was canceled because/,
    /^Build was aborted|^Aborted by /,
    /Canceling since a higher priority waiting request/,
  ],
  samples: [{ log: ['Running tests', '##[error]The operation was canceled.'].join('\n'), line: 2 }],
};
