// Failure cause: dbt cannot compile or run a model.

import type { FailureCause } from './cause';

export const dbtError: FailureCause = {
  id: 'dbt-error',
  title: 'dbt cannot compile or run a model',
  kind: 'migration',
  origin: 'change',
  action: 'patch',
  advice: 'Mend the model that the line names.',
  tool: 'dbt',
  patterns: [
    /(?<message>(?:Compilation|Database|Runtime|Parsing|Dependency|Env var required) Error(?: in .*)?)$/,
    /Completed with [1-9]\d* error/,
    /(?<message>Encountered an error:)$/,
  ],
  samples: [
    {
      log: [
        'Compilation Error in model stg_orders (models/staging/stg_orders.sql)',
        "  Model 'model.shop.stg_orders' depends on a node named 'raw_orders' which was not found",
      ].join('\n'),
      line: 1,
    },
  ],
};
