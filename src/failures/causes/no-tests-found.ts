// Failure cause: the test runner found no tests.

import type { FailureCause } from './cause';

export const noTestsFound: FailureCause = {
  id: 'no-tests-found',
  title: 'The test runner found no tests',
  kind: 'test',
  origin: 'change',
  action: 'patch',
  advice: 'Check the pattern of the test files and where the runner is started.',
  tool: null,
  patterns: [
    /No tests? found, exiting with code 1/,
    /^No test files found/,
    /collected 0 items$/,
    /No tests were (?:found|executed|run)/,
    /No tests found for given includes/,
    /No test specified|Error: no test specified/,
  ],
  samples: [
    {
      log: ['No tests found, exiting with code 1', 'Run with `--passWithNoTests` to exit with code 0'].join('\n'),
      line: 1,
    },
  ],
};
