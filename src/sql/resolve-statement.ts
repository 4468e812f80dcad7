// Which columns INSERT, UPDATE, DELETE and MERGE read and write. `columns` are those of RETURNING.

import type { DataStatement } from '../model/sql';
import type { Catalog, Resolved } from './catalog';
import { resolveData, type Write } from './resolve-data';
import { closeSession, openSession } from './resolve-session';
import type { ResolveOptions } from './scope';

export type { Write } from './resolve-data';

export interface ResolvedStatement extends Resolved {
  /** Asset id of the table written to; the name as written where nobody knows it. */
  target: string | null;
  /** What flows into each written column, in the order of the text; several for one column in MERGE and ON CONFLICT. */
  writes: Write[];
}

export function resolveStatement(
  statement: DataStatement,
  catalog: Catalog,
  options: ResolveOptions = {},
): ResolvedStatement {
  const session = openSession(catalog, options);
  const { row, target, writes } = resolveData(session, statement, null);
  return { ...closeSession(session, row), target, writes };
}
