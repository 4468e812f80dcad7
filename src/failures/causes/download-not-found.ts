// Failure cause: what should be downloaded does not exist.

import type { FailureCause } from './cause';

export const downloadNotFound: FailureCause = {
  id: 'download-not-found',
  title: 'What should be downloaded does not exist',
  kind: 'missing-dependency',
  origin: 'drift',
  action: 'patch',
  advice: 'Name a version or address that exists; it may have been removed.',
  tool: null,
  patterns: [
    /npm (?:ERR!|error) code (?<code>E404|ETARGET|ENOVERSIONS)/,
    /ERR_PNPM_(?<code>FETCH_404|NO_MATCHING_VERSION)/,
    /requested URL returned error: (?<code>404)/,
    /No matching version found for/,
    /ERROR: No matching distribution found for (?<message>.*)/,
    /Could not find a version that satisfies the requirement/,
    /Couldn't find (?:any versions for|package) /,
    /manifest (?:for .* not found|unknown)/,
    /pull access denied for/,
    /Could not find artifact (?<message>\S+)/,
    /Could not find [\w.-]+:[\w.-]+:[\w.-]+/,
    /no matching package named/,
    /unknown revision/,
    /E: Unable to locate package (?<message>\S+)/,
    /E: Version '.*' for '.*' was not found/,
    /Could not find gem '/,
    /No available formula/,
    /version .* (?:was not found|not found) in (?:the )?(?:manifest|registry)/,
    /Unable to find (?:version|Node version|Python version)/,
    /The version '.*' with architecture '.*' was not found/,
    /(?:https?:\/\/|\b(?:err(?:or)?|fail(?:ed|ure)?|GET|HEAD|HTTP|status|respon\w+|fetch\w*|download\w*|request\w*)\b).{0,300}\b404(?::| Client Error:)? Not Found/i,
    /^\W*404(?::| Client Error:)? Not Found/,
    /PackagesNotFoundError|ResolvePackageNotFound|LibMambaUnsatisfiableError/,
  ],
  samples: [
    {
      log: ['npm error code ETARGET', 'npm error notarget No matching version found for left-pad@^9.0.0.'].join('\n'),
      line: 1,
    },
    {
      log: [
        'ERROR: Could not find a version that satisfies the requirement shop-utils==9.1 (from versions: 1.0, 1.1)',
        'ERROR: No matching distribution found for shop-utils==9.1',
      ].join('\n'),
      line: 1,
    },
    { log: 'E: Unable to locate package libfoo-dev', line: 1 },
  ],
};
