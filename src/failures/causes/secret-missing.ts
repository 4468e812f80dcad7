// Failure cause: a secret or credential is not set.

import type { FailureCause } from './cause';

export const secretMissing: FailureCause = {
  id: 'secret-missing',
  title: 'A secret or credential is not set',
  kind: 'permission',
  origin: 'unknown',
  action: 'human',
  advice: 'Set the secret for this repository and event; forks and Dependabot do not get the usual ones.',
  tool: null,
  patterns: [
    /Input required and not supplied: (?<code>[\w-]*(?:token|key|secret|password|credential)[\w-]*)/,
    /(?:secret|token|password|api[_ -]?key|credentials?|environment variable) [`'"]?[\w-]*[`'"]? ?(?:is|are|was|were) (?:not set|missing|required|empty|not (?:found|provided|defined))/,
    /\b(?:No|Missing|missing|no) (?:\w+ ){0,2}(?:credentials|access token|auth token|API key|api key)\b/,
    /Unable to locate credentials/,
    /Credentials could not be loaded/,
    /could not read Username for 'https?:/,
    /Error: Username and password required/,
    /Bad credentials/,
  ],
  unless: /^No credentials specified/,
  samples: [
    { log: '##[error]Input required and not supplied: token', line: 1 },
    {
      log: 'Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
      line: 1,
    },
    { log: "fatal: could not read Username for 'https://github.com': terminal prompts disabled", line: 1 },
  ],
};
