// Failure cause: the database refuses the login.

import type { FailureCause } from './cause';

export const databaseLogin: FailureCause = {
  id: 'database-login',
  title: 'The database refuses the login',
  kind: 'permission',
  origin: 'unknown',
  action: 'human',
  advice: 'Check user, password and database name of this environment.',
  tool: null,
  patterns: [
    /(?:FATAL|ERROR):\s+(?:password authentication failed for user|role "[^"]+" does not exist|database "[^"]+" does not exist|no pg_hba\.conf entry)/,
    /Access denied for user '[^']*'@'/,
    /(?:SQLSTATE|code|ERROR|FATAL)\W{1,4}(?<code>28P01|3D000|28000)\b/,
    /Login failed for user/,
  ],
  samples: [
    {
      log: 'psql: error: connection to server at "db" failed: FATAL:  password authentication failed for user "app"',
      line: 1,
    },
  ],
};
