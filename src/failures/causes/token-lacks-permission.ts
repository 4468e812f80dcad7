// Failure cause: the workflow token may not do this.

import type { FailureCause } from './cause';

export const tokenLacksPermission: FailureCause = {
  id: 'token-lacks-permission',
  title: 'The workflow token may not do this',
  kind: 'permission',
  origin: 'change',
  action: 'human',
  advice: 'Grant the permission under `permissions:` in the workflow, or use a token that has it.',
  tool: null,
  patterns: [
    /Resource not accessible by (?:integration|personal access token)/,
    /remote: Permission to \S+ denied to/,
    /refusing to allow (?:a|an) .* to (?:create|update) workflow/,
    /\b403\b.*(?:Resource not accessible|Must have admin rights|write access to repository)/,
    /remote: Write access to repository not granted/,
    /GITHUB_TOKEN .*(?:permission|not have)/,
  ],
  samples: [
    {
      log: [
        'gh: Resource not accessible by integration (HTTP 403)',
        '##[error]Process completed with exit code 1.',
      ].join('\n'),
      line: 1,
    },
    {
      log: [
        'remote: Permission to shop/orders.git denied to build-bot.',
        "fatal: unable to access 'https://github.com/shop/orders.git/': The requested URL returned error: 403",
      ].join('\n'),
      line: 1,
    },
  ],
};
