// Failure cause: test coverage is below its threshold.

import type { FailureCause } from './cause';

export const coverageTooLow: FailureCause = {
  id: 'coverage-too-low',
  title: 'Test coverage is below its threshold',
  kind: 'test',
  origin: 'change',
  action: 'patch',
  advice: 'Test what the change adds, or lower the threshold on purpose.',
  tool: null,
  patterns: [
    /coverage threshold for \w+ \([\d.]+%\) not met/,
    /Coverage for \w+ \([\d.]+%\) does not meet/,
    /FAIL Required test coverage of [\d.]+% not reached/,
    /Coverage failure: total of/,
    /[Cc]overage (?:checks? (?:have not been met|failed)|is below|below (?:the )?threshold|[\d.]+% is (?:below|less))/,
    /total coverage .* is less than/,
  ],
  samples: [
    { log: 'Jest: "global" coverage threshold for branches (80%) not met: 74.2%', line: 1 },
    { log: 'FAIL Required test coverage of 90% not reached. Total coverage: 87.31%', line: 1 },
  ],
};
