// Failure cause: sSH refuses the connection.

import type { FailureCause } from './cause';

export const hostKeyOrSsh: FailureCause = {
  id: 'host-key-or-ssh',
  title: 'SSH refuses the connection',
  kind: 'permission',
  origin: 'unknown',
  action: 'human',
  advice: 'Check the deploy key and that the host is known.',
  tool: null,
  patterns: [
    /Permission denied \((?:publickey|password)[^)]*\)/,
    /Host key verification failed/,
    /Load key .*: (?:error in libcrypto|invalid format)/,
  ],
  samples: [
    {
      log: ['git@github.com: Permission denied (publickey).', 'fatal: Could not read from remote repository.'].join(
        '\n',
      ),
      line: 1,
    },
  ],
};
