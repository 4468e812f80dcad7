// Failure cause: a downloaded file is not what the lockfile expects.

import type { FailureCause } from './cause';

export const integrityMismatch: FailureCause = {
  id: 'integrity-mismatch',
  title: 'A downloaded file is not what the lockfile expects',
  kind: 'dependency-conflict',
  origin: 'infrastructure',
  action: 'human',
  advice: 'Clear the cache and run again; if it stays, see why the published file changed.',
  tool: null,
  patterns: [
    /(?<code>EINTEGRITY)\b/,
    /Integrity check failed/,
    /ERR_PNPM_TARBALL_INTEGRITY/,
    /THESE PACKAGES DO NOT MATCH THE HASHES/,
    /verifying .*: checksum mismatch/,
    /[Cc]hecksum (?:mismatch|verification failed|failed)/,
    /Hash Sum mismatch|hash mismatch/,
    /SHA(?:256|512) mismatch/,
  ],
  samples: [
    {
      log: ['npm error code EINTEGRITY', 'npm error sha512-abc integrity checksum failed when using sha512'].join('\n'),
      line: 1,
    },
  ],
};
