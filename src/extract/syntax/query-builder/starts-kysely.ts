// A chain of calls in; whether it starts a query of Kysely out.

import type { CallChain } from '../call-chain';

const STARTS = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'replaceInto']);

export function startsKysely({ links }: CallChain): boolean {
  return links.some(({ name, isCall }) => isCall && STARTS.has(name));
}
