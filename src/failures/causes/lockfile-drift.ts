// Failure cause: the lockfile does not fit the manifest.

import type { FailureCause } from './cause';

export const lockfileDrift: FailureCause = {
  id: 'lockfile-drift',
  title: 'The lockfile does not fit the manifest',
  kind: 'dependency-conflict',
  origin: 'change',
  action: 'patch',
  advice: 'Install locally and commit the updated lockfile.',
  tool: null,
  patterns: [
    /can only install packages when your package\.json and package-lock\.json/,
    /ERR_PNPM_(?<code>OUTDATED_LOCKFILE|LOCKFILE_BREAKING_CHANGE|LOCKFILE_MISSING_DEPENDENCY)/,
    /Your lockfile needs to be updated/,
    /The lockfile would have been (?:modified|created) by this install/,
    /YN0028/,
    /error: the lock file .* needs to be updated but --(?:locked|frozen)/,
    /pyproject\.toml changed significantly since poetry\.lock was last generated/,
    /poetry\.lock is not up to date/,
    /The lockfile at `?uv\.lock`? needs to be updated/,
    /Your bundle is locked to|The gemspecs? for .* changed|Your lockfile .* (?:does not satisfy|is missing)/,
    /lock file is not up to date with the latest changes in composer\.json/,
    /updates to go\.mod needed|go: inconsistent vendoring|missing go\.sum entry/,
    /Pipfile\.lock .* out of date/,
    /lockfile (?:had changes, but lockfile is frozen|is out of date)/,
    /EUSAGE/,
  ],
  samples: [
    {
      log: [
        'npm error code EUSAGE',
        'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
      ].join('\n'),
      line: 1,
    },
    {
      log: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
      line: 1,
    },
  ],
};
