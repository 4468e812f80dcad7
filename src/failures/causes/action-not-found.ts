// Failure cause: an action or reusable workflow cannot be found.

import type { FailureCause } from './cause';

export const actionNotFound: FailureCause = {
  id: 'action-not-found',
  title: 'An action or reusable workflow cannot be found',
  kind: 'workflow-config',
  origin: 'drift',
  action: 'patch',
  advice: 'Name a version of the action that exists.',
  tool: 'github actions',
  patterns: [
    /Unable to resolve action [`']?(?<message>[^`',]+)/,
    /##\[error\]Can't find 'action\.ya?ml'/,
    /error parsing called workflow/,
    /An action could not be found at the URI/,
    /This request has been automatically failed because it uses a deprecated version of/,
  ],
  samples: [
    {
      log: [
        '##[group]Getting action download info',
        '##[error]Unable to resolve action `acme/setup-widget@v9`, unable to find version `v9`',
      ].join('\n'),
      line: 2,
    },
    {
      log: "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/shop/shop/.github/actions/setup'. Did you forget to run actions/checkout before running your local action?",
      line: 1,
    },
  ],
};
