// A failure and the changed members in; the change that it comes from out, or null when none can be named.

import type { Place } from '../model/range';
import type { MemberChange, MemberUse } from './comparison';
import type { Failure } from './find-failures';

export function blameFailure(
  failure: Failure,
  place: Place,
  changes: readonly MemberChange[],
  uses: readonly MemberUse[],
): number | null {
  const here = uses.find((use) => use.path === place.path && use.line >= place.line && use.line <= place.endLine);
  if (here) return here.change;
  const named = bestBy(changes, (change) => score(change, failure.message));
  if (named !== null) return named;
  return null;
}

function score(change: MemberChange, message: string): number {
  const member = isNamed(change.member, message) || (change.renamedTo !== null && isNamed(change.renamedTo, message));
  const owner = isNamed(change.owner.split('.')[0]!, message);
  return (member ? 2 : 0) + (owner ? 1 : 0);
}

function bestBy(changes: readonly MemberChange[], rate: (change: MemberChange) => number): number | null {
  let best: { at: number; points: number } | null = null;
  for (const [at, change] of changes.entries()) {
    const points = rate(change);
    if (points > (best?.points ?? 0)) best = { at, points };
  }
  return best?.at ?? null;
}

/** As TypeScript quotes names: `'email'`, `"email"`, `email: string`, `User`. */
function isNamed(name: string, message: string): boolean {
  let at = message.indexOf(name);
  while (at >= 0) {
    if (!/[\w$]/.test(message[at - 1] ?? ' ') && !/[\w$]/.test(message[at + name.length] ?? ' ')) return true;
    at = message.indexOf(name, at + 1);
  }
  return false;
}
