// A failure and the changed members in; the change that it comes from out, or null when none can be named.

import type { Place } from '../model/range';
import type { MemberChange, MemberUse } from './comparison';
import type { Failure } from './find-failures';

/**
 * `isAsBefore`: the file is the one of base, so that only what changed elsewhere can make it fail. A changed file may fail by
 * itself (packages are not installed here): there a failure is the change's only at a use of the member, or where TypeScript
 * names both the member and what holds it. `uses` lie at head.
 */
export function blameFailure(
  failure: Failure,
  place: Place,
  changes: readonly MemberChange[],
  uses: readonly Pick<MemberUse, 'change' | 'path' | 'line'>[],
  isAsBefore: boolean,
): number | null {
  const here = uses.find((use) => use.path === place.path && use.line >= place.line && use.line <= place.endLine);
  if (here) return here.change;
  const quoted = quotedIn(failure.message);
  return bestBy(changes, (change) => score(change, quoted), isAsBefore ? 1 : MEMBER_AND_OWNER);
}

const MEMBER_AND_OWNER = 3;

/** Who still says the old name of what has the new one is as plain as an owner: `'email' … on type '{ mail: string; }'`. */
function score(change: MemberChange, quoted: string): number {
  const names = [change.member, change.renamedTo].filter((name) => name !== null && isNamed(name, quoted));
  const owner = isNamed(change.owner.split('.')[0]!, quoted);
  return (names.length > 0 ? 2 : 0) + (owner || names.length > 1 ? 1 : 0);
}

function bestBy(
  changes: readonly MemberChange[],
  rate: (change: MemberChange) => number,
  atLeast: number,
): number | null {
  let best: { at: number; points: number } | null = null;
  for (const [at, change] of changes.entries()) {
    const points = rate(change);
    if (points >= atLeast && points > (best?.points ?? 0)) best = { at, points };
  }
  return best?.at ?? null;
}

/**
 * TypeScript quotes the names and types of the code, but for a list of members at the end (`… from type 'User': id, email`);
 * a member may be called like one of its own words (`type`).
 */
function quotedIn(message: string): string {
  return message
    .split('\n')
    .flatMap((line) =>
      line.split("'").filter((part, at, all) => at % 2 === 1 || (at === all.length - 1 && part[0] === ':')),
    )
    .join('\n');
}

/** As TypeScript writes names in types: `email`, `"email"`, `email: string`, `User`; what a parameter is called says nothing. */
function isNamed(name: string, quoted: string): boolean {
  let at = quoted.indexOf(name);
  while (at >= 0) {
    const before = quoted.slice(Math.max(0, at - 2), at);
    const after = quoted.slice(at + name.length, at + name.length + 2);
    const isParameter = /[(,]\s?$/.test(before) && /^\??:/.test(after);
    if (!/[\w$]$/.test(before) && !/^[\w$]/.test(after) && !isParameter) return true;
    at = quoted.indexOf(name, at + 1);
  }
  return false;
}
