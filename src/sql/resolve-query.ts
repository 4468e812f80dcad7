// Which column of which relation every name in a query means. In: a query and a catalog. Out: output columns, reads, faults.

import type { Query } from '../model/sql';
import type { Catalog, Resolved } from './catalog';
import { closeSession, openSession } from './resolve-session';
import type { ResolveOptions } from './scope';

export type { ResolveOptions } from './scope';

export function resolveQuery(query: Query, catalog: Catalog, options: ResolveOptions = {}): Resolved {
  const session = openSession(catalog, options);
  return closeSession(session, session.query(query, null, null));
}
