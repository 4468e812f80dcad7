// Failure cause: the workflow file is not valid.

import type { FailureCause } from './cause';

export const workflowSyntax: FailureCause = {
  id: 'workflow-syntax',
  title: 'The workflow file is not valid',
  kind: 'workflow-config',
  origin: 'change',
  action: 'patch',
  advice: 'Mend the workflow file at the line that GitHub names.',
  tool: 'github actions',
  patterns: [
    /^(?:##\[error\])?(?:The workflow is not valid\.|Invalid workflow file:?|Error: The template is not valid\.|The template is not valid\.)\s*(?<path>\.github\/workflows\/[^\s:(]+)?(?::| \(Line: )?(?<line>\d+)?/,
    /You have an error in your yaml syntax on line (?<line>\d+)/,
    /Unrecognized (?:named-value|function): '[^']*'\. Located at position/,
  ],
  samples: [
    {
      log: [
        'Invalid workflow file: .github/workflows/ci.yml#L12',
        'You have an error in your yaml syntax on line 12',
      ].join('\n'),
      line: 1,
    },
    {
      log: "##[error]The template is not valid. .github/workflows/release.yml (Line: 31, Col: 14): Unexpected symbol: 'secrets'",
      line: 1,
    },
  ],
};
