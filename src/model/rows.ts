// What code does with the rows of a query that stands in it: which of their columns it reads, and which types it gives them.

import type { Named } from './entity';

export interface RowsOf {
  /** Index of the statement in its script. */
  statement: number;
  /** `rows[0].email`, `({ email }) => …`: names of output columns, where code reads them. */
  reads: Named[];
  /** `query<UserRow>(…)`: types that the file says a row has, as written. */
  types: Named[];
}
