// Failure cause: a dbt test found rows that it should not.

import type { FailureCause } from './cause';

export const dbtTestFailed: FailureCause = {
  id: 'dbt-test-failed',
  title: 'A dbt test found rows that it should not',
  kind: 'data-test',
  origin: 'unknown',
  action: 'human',
  advice: 'Look at the failing rows: the data changed, or the test is wrong.',
  tool: 'dbt',
  patterns: [/Failure in test (?<code>\S+) \((?<path>[^)]+)\)/, /Got \d+ results?, configured to fail if/],
  samples: [
    {
      log: [
        'Failure in test not_null_orders_customer_id (models/marts/schema.yml)',
        '  Got 12 results, configured to fail if != 0',
      ].join('\n'),
      line: 1,
    },
  ],
};
