// Failure cause: the repository or a ref cannot be checked out.

import type { FailureCause } from './cause';

export const checkoutFailed: FailureCause = {
  id: 'checkout-failed',
  title: 'The repository or a ref cannot be checked out',
  kind: 'workflow-config',
  origin: 'unknown',
  action: 'human',
  advice: 'Check that the ref exists and that the token may read the repository.',
  tool: 'git',
  patterns: [
    /couldn't find remote ref (?<message>\S+)/,
    /fatal: (?:reference is not a tree|bad object|not a git repository|No url found for submodule path)(?<message>.*)/,
    /A branch or tag with the name '(?<message>[^']+)' could not be found/,
    /fatal: repository '.*' not found/,
    /remote: Repository not found/,
    /Could not checkout (?<message>\S+)|Error cloning remote repo/,
  ],
  samples: [{ log: "fatal: couldn't find remote ref refs/heads/release-9", line: 1 }],
};
