// A reference that no longer resolves in; whether the compiler of the project has nothing against it either, out: a key of
// what Mongoose is asked for or given, whose types take anything.

import type { BrokenReference } from '../diff-graphs';

export function isUnseenUse({ fault, introduced, cause }: BrokenReference): boolean {
  if (!introduced || cause === null || fault.code !== 'unknown-property' || fault.certainty !== 'likely') return false;
  return /\.[cm]?tsx?$/.test(fault.path) && (fault.clause === 'where' || fault.clause === 'insert');
}
