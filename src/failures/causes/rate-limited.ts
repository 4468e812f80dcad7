// Failure cause: a service limits the number of requests.

import type { FailureCause } from './cause';

export const rateLimited: FailureCause = {
  id: 'rate-limited',
  title: 'A service limits the number of requests',
  kind: 'rate-limit',
  origin: 'infrastructure',
  action: 'rerun',
  advice: 'Wait and run again; authenticate the requests or cache what they fetch.',
  tool: null,
  patterns: [
    /API rate limit exceeded/,
    /rate limit(?:ed| exceeded| reached)/,
    /toomanyrequests: /,
    /You have reached your (?:unauthenticated )?pull rate limit/,
    /\b429\b.{0,30}Too Many Requests/,
    /Too Many Requests/,
    /(?:status code|HTTP|error)[: ]+(?<code>429)\b/,
    /secondary rate limit/,
    /RESOURCE_EXHAUSTED|ThrottlingException|SlowDown: /,
  ],
  samples: [
    {
      log: 'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
      line: 1,
    },
    { log: 'Error: API rate limit exceeded for installation ID 1234.', line: 1 },
  ],
};
