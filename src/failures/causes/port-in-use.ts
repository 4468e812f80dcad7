// Failure cause: a port is taken.

import type { FailureCause } from './cause';

export const portInUse: FailureCause = {
  id: 'port-in-use',
  title: 'A port is taken',
  kind: 'test',
  origin: 'unknown',
  action: 'human',
  advice: 'Choose a free port, or stop what listens there.',
  tool: null,
  patterns: [/(?<code>EADDRINUSE)\b/, /[Aa]ddress already in use/, /Port \d+ is (?:already )?in use/],
  samples: [{ log: 'Error: listen EADDRINUSE: address already in use :::3000', line: 1 }],
};
