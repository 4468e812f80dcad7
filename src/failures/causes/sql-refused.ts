// Failure cause: the database refused a statement.

import type { FailureCause } from './cause';

export const sqlRefused: FailureCause = {
  id: 'sql-refused',
  title: 'The database refused a statement',
  kind: 'migration',
  origin: 'change',
  action: 'patch',
  advice: 'Mend the statement; the line says what the database could not do.',
  tool: null,
  patterns: [
    /^(?:psql:(?<path>[^:]+):(?<line>\d+): )?ERROR:\s+(?<message>(?:(?<code>[0-9A-Z]{5}): )?(?:syntax error|duplicate key|null value|insert or update|update or delete|cannot drop|relation|column|constraint|could not create|deadlock|permission denied|value too long|invalid input|must be owner|foreign key|there is no unique).*)/,
    /SQLSTATE\[(?<code>\w+)\]: ?(?<message>.*)/,
    /ERROR (?<code>\d{4}) \([0-9A-Z]{5}\)(?: at line (?<line>\d+))?: (?<message>.*)/,
    /(?:UNIQUE|NOT NULL|FOREIGN KEY|CHECK) constraint failed/,
    /violates (?:unique|foreign key|not-null|check) constraint/,
    /QueryFailedError: (?<message>.*)/,
    /Migration .* failed|[Mm]igration failed|Failed to (?:apply|run|execute) migration|\b(?<code>P3\d{3})(?=:|\s|$)|flyway.*(?:Validate failed|Migration checksum mismatch)|Multiple head revisions|liquibase\.exception/,
  ],
  samples: [
    { log: 'psql:migrations/0042_orders.sql:12: ERROR:  syntax error at or near "COLUM"', line: 1 },
    { log: 'ERROR 1064 (42000) at line 3: You have an error in your SQL syntax', line: 1 },
    { log: ['Error: P3009', 'migrate found failed migrations in the target database'].join('\n'), line: 1 },
  ],
};
