// Failure cause: terraform or OpenTofu refuses the configuration or fails to apply it.

import type { FailureCause } from './cause';

export const terraformError: FailureCause = {
  id: 'terraform-error',
  title: 'Terraform or OpenTofu refuses the configuration or fails to apply it',
  kind: 'workflow-config',
  origin: 'change',
  action: 'patch',
  advice: 'Mend the configuration at the place that the error names.',
  tool: 'terraform',
  patterns: [
    /^(?:│ |\s*)Error: (?<message>(?:Invalid|Unsupported|Missing|Reference to|Inconsistent|Failed to|Error acquiring|Duplicate|Module not|No valid|Provider|creating|reading|updating|deleting|error) .*)$/,
  ],
  unless: /^Error:/,
  samples: [
    {
      log: [
        '╷',
        '│ Error: Unsupported argument',
        '│ ',
        '│   on main.tf line 12, in resource "aws_s3_bucket" "logs":',
        '│   12:   colour = "red"',
        '╵',
      ].join('\n'),
      line: 2,
    },
  ],
};
