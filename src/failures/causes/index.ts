// The failure causes, sorted by hand: the first that fits a line wins, so what is special stands before what is general.

import type { FailureCause } from './cause';

export const failureCauses: readonly FailureCause[] = [];
