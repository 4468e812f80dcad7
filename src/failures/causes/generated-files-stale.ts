// Failure cause: generated files are not up to date.

import type { FailureCause } from './cause';

export const generatedFilesStale: FailureCause = {
  id: 'generated-files-stale',
  title: 'Generated files are not up to date',
  kind: 'lint',
  origin: 'change',
  action: 'patch',
  advice: 'Run the generator and commit what it writes.',
  tool: null,
  patterns: [
    /(?:generated|Generated) (?:files?|code|docs?)[^.]{0,40} (?:is|are) (?:out of date|not up[- ]to[- ]date|stale)/,
    /(?:out of date|not up[- ]to[- ]date)\.? (?:[Pp]lease )?[Rr]un /,
    /[Uu]ncommitted changes|working (?:tree|directory) (?:is )?(?:not clean|dirty)/,
    /diff --exit-code/,
  ],
  unless: /^\+ |lockfile/,
  samples: [{ log: 'Error: generated files are out of date, run `make generate` and commit the result', line: 1 }],
};
