// Failure cause: dependency versions do not fit together.

import type { FailureCause } from './cause';

export const versionConflict: FailureCause = {
  id: 'version-conflict',
  title: 'Dependency versions do not fit together',
  kind: 'dependency-conflict',
  origin: 'change',
  action: 'patch',
  advice: 'Choose versions that fit together; the lines name who wants what.',
  tool: null,
  patterns: [
    /npm (?:ERR!|error) code (?<code>ERESOLVE)/,
    /npm (?:ERR!|error) (?<code>ERESOLVE) /,
    /ERR_PNPM_(?<code>PEER_DEP_ISSUES)/,
    /ERROR: Cannot install .* because these package versions have conflicting dependencies/,
    /ResolutionImpossible/,
    /No solution found when resolving dependencies/,
    /version solving failed|SolverProblemError/,
    /failed to select a version for/,
    /Bundler could not find compatible versions/,
    /Your requirements could not be resolved to an installable set of packages/,
    /Could not resolve version conflict|Dependency convergence error|Found Banned Dependency/,
    /NU1107|NU1605|NU1608/,
    /has requirement .*, but you have/,
    /conflicting (?:dependencies|requirements|provided)|requires a peer of/,
  ],
  samples: [
    {
      log: [
        'npm error code ERESOLVE',
        'npm error ERESOLVE could not resolve',
        'npm error While resolving: react-dom@18.2.0',
      ].join('\n'),
      line: 1,
    },
    { log: 'error: failed to select a version for `serde`.', line: 1 },
    {
      log: [
        '  × No solution found when resolving dependencies:',
        '  ╰─▶ Because only shop<=1.0 is available and you require shop>=2, we can conclude that your requirements are unsatisfiable.',
      ].join('\n'),
      line: 1,
    },
  ],
};
