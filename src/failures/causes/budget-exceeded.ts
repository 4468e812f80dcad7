// Failure cause: something became larger or slower than its budget.

import type { FailureCause } from './cause';

export const budgetExceeded: FailureCause = {
  id: 'budget-exceeded',
  title: 'Something became larger or slower than its budget',
  kind: 'performance',
  origin: 'change',
  action: 'patch',
  advice: 'Find what grew; shrink it or raise the budget on purpose.',
  tool: null,
  patterns: [
    /bundle .*exceeded maximum budget/,
    /Package size limit has exceeded/,
    /exceeds (?:the )?(?:maximum|budget|size limit|performance budget)/,
    /Performance (?:regression|alert)/,
    /# Performance Alert/,
    /categories\.\w+ failure for minScore assertion/,
  ],
  samples: [
    {
      log: 'Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 214.37 kB with a total of 1.21 MB.',
      line: 1,
    },
  ],
};
