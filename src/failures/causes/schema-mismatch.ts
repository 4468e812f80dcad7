// Failure cause: a query names a table or column that the database does not have.

import type { FailureCause } from './cause';

export const schemaMismatch: FailureCause = {
  id: 'schema-mismatch',
  title: 'A query names a table or column that the database does not have',
  kind: 'migration',
  origin: 'change',
  action: 'patch',
  advice: 'Find the migration that removed or renamed it, or the one that was not applied.',
  tool: null,
  patterns: [
    /(?:ERROR|error):?\s+(?:(?<code>[0-9A-Z]{5}): )?(?<message>(?:column|relation|table|function|type|schema|operator) "?[\w."()]+"?(?: of relation "[^"]+")? does not exist)/,
    /(?:ERROR|error):?\s+(?:(?<code>[0-9A-Z]{5}): )?(?<message>column "[^"]+" of relation "[^"]+" does not exist)/,
    /(?<message>Unknown column '[^']+' in '[^']+')/,
    /(?<message>Table '[^']+' doesn't exist)/,
    /(?<message>no such (?:table|column): [\w.]+)/,
    /(?<code>P2021|P2022): ?(?<message>.*)/,
    /The (?:column|table) `[^`]+` does not exist in the current database/,
    /(?<message>Invalid (?:object|column) name '[^']+')/,
    /UndefinedTable|UndefinedColumn/,
    /Unrecognized name: (?<message>\S+)|(?:SQLSTATE|code|ERROR)\W{1,4}(?<code>42703|42P01|42S02|42S22)\b/,
    /Binder Error: (?<message>.*)/,
  ],
  samples: [
    { log: 'psql:migrations/0042_orders.sql:12: ERROR:  column "email" of relation "users" does not exist', line: 1 },
    {
      log: [
        'QueryFailedError: error: relation "orders" does not exist',
        'ERROR:  relation "orders" does not exist',
      ].join('\n'),
      line: 2,
    },
    { log: 'sqlite3.OperationalError: no such table: orders', line: 1 },
  ],
};
