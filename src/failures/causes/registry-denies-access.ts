// Failure cause: a registry or server refuses the credentials.

import type { FailureCause } from './cause';

export const registryDeniesAccess: FailureCause = {
  id: 'registry-denies-access',
  title: 'A registry or server refuses the credentials',
  kind: 'permission',
  origin: 'unknown',
  action: 'human',
  advice: 'Check that the credentials are set, unexpired and allowed to do this.',
  tool: null,
  patterns: [
    /npm (?:ERR!|error) code (?<code>E401|E403|ENEEDAUTH)/,
    /\b(?:401|403) (?:Unauthorized|Forbidden)/,
    /status code: (?<code>401|403)\b/,
    /(?:unauthorized|denied): (?:authentication required|requested access|access forbidden|permission)/,
    /authentication (?:failed|is required|required)/,
    /Authentication failed/,
    /HTTP (?:Error )?(?<code>401|403)\b/,
    /requested URL returned error: (?<code>401|403)\b/,
    /AccessDenied(?:Exception)?\b/,
    /not authorized to perform/,
    /permission_denied: /,
  ],
  unless: /(?:continu|ignor|retry)ing\b/,
  samples: [
    {
      log: [
        'npm error code E403',
        'npm error 403 403 Forbidden - PUT https://registry.example.com/@shop%2fcart - You may not perform that action with these credentials.',
      ].join('\n'),
      line: 1,
    },
    { log: 'curl: (22) The requested URL returned error: 403', line: 1 },
    { log: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied', line: 1 },
  ],
};
