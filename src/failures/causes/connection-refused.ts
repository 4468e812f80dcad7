// Failure cause: nothing listens where a connection was opened.

import type { FailureCause } from './cause';

export const connectionRefused: FailureCause = {
  id: 'connection-refused',
  title: 'Nothing listens where a connection was opened',
  kind: 'network',
  origin: 'unknown',
  action: 'human',
  advice: 'Start the service before this step and wait until it answers; check host and port.',
  tool: null,
  patterns: [
    /(?<code>ECONNREFUSED)\b/,
    /[Cc]onnection refused/,
    /actively refused it/,
    /could not connect to server/,
    /Can't connect to (?:local )?(?:MySQL|MariaDB) server/,
    /Is the server running (?:locally|on)/,
    /Cannot connect to the Docker daemon/,
    /The connection to the server .* was refused/,
  ],
  samples: [
    {
      log: [
        'Error: connect ECONNREFUSED 127.0.0.1:5432',
        '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)',
      ].join('\n'),
      line: 1,
    },
    {
      log: 'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
      line: 1,
    },
  ],
};
