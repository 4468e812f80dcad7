// Failure cause: a script or target that is called does not exist.

import type { FailureCause } from './cause';

export const missingScript: FailureCause = {
  id: 'missing-script',
  title: 'A script or target that is called does not exist',
  kind: 'workflow-config',
  origin: 'change',
  action: 'patch',
  advice: 'Add the script or target, or call one that exists.',
  tool: null,
  patterns: [
    /npm (?:ERR!|error) Missing script: "?(?<message>[\w:.-]+)/,
    /ERR_PNPM_NO_SCRIPT/,
    /error Command "(?<message>[^"]+)" not found/,
    /No rule to make target '(?<message>[^']+)'/,
    /Task '(?<message>[^']+)' not found in/,
    /Unknown command: "/,
    /error: no such (?:command|subcommand)/,
    /unrecognized (?:arguments?|option|subcommand)|unknown (?:option|flag|shorthand flag)/,
  ],
  samples: [
    { log: 'npm error Missing script: "typecheck"', line: 1 },
    { log: "make: *** No rule to make target 'lint'.  Stop.", line: 1 },
  ],
};
