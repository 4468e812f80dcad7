// Failure cause: a remote service answered with an error of its own.

import type { FailureCause } from './cause';

export const serviceUnavailable: FailureCause = {
  id: 'service-unavailable',
  title: 'A remote service answered with an error of its own',
  kind: 'network',
  origin: 'infrastructure',
  action: 'rerun',
  advice: 'Run again later: the other side failed.',
  tool: null,
  patterns: [
    /\b(?<code>50[0234])\b[: ]{1,2}(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error)/,
    /requested URL returned error: (?<code>5\d\d)/,
    /HTTP(?:\/[\d.]+)?(?: Error| status(?: code)?)?:? (?<code>50[0234])\b/,
    /(?:status code|status|response code|HTTP)[:= ]{1,2}(?<code>50[0234])\b/,
    /server returned error: HTTP\/[\d.]+ (?<code>50\d)/,
    /Service Unavailable|Bad Gateway|Gateway Time-?out/,
    /received unexpected HTTP status: 5\d\d/,
  ],
  unless: /\bassert|\bexpect|toBe|toEqual|status_code ==/,
  samples: [
    {
      log: "fatal: unable to access 'https://github.com/shop/orders.git/': The requested URL returned error: 503",
      line: 1,
    },
    { log: 'wget: server returned error: HTTP/1.1 502 Bad Gateway', line: 1 },
  ],
};
