// What was found in a log in; the same with a weight each, most telling first, out.

import type { Found } from './find-failures';
import { isInstalledCode } from './location';
import type { Log } from './read-log/log';
import { stepAt, type Outline } from './read-log/outline';

export interface Ranked extends Found {
  weight: number;
  /** Absent from the passing log; null where there is none. */
  isNew: boolean | null;
}

export interface Surroundings {
  log: Log;
  outline: Outline;
  /** Whether the line of this position is absent from the passing log; null where there is none. */
  isNew: ((position: number) => boolean) | null;
  /** Whether the repository has the path; null where it is not known. */
  hasPath: ((path: string) => boolean) | null;
}

const BY_SOURCE = { tool: 40, cause: 35, trace: 20, sign: 0 } as const;
const BY_ROLE = { cause: 60, summary: 10, wrapper: -20 } as const;

export function rankFailures(found: readonly Found[], surroundings: Surroundings): Ranked[] {
  const ranked = found.map((seen) => {
    const isNew = surroundings.isNew ? anyNew(seen, surroundings.isNew) : null;
    return { ...seen, isNew, weight: weightOf(seen, isNew, surroundings) };
  });
  // Of equals the first is the cause, the rest its cascade.
  return ranked.sort((a, b) => b.weight - a.weight || a.at - b.at);
}

function weightOf(seen: Found, isNew: boolean | null, { outline, log, hasPath }: Surroundings): number {
  let weight = BY_SOURCE[seen.source] + BY_ROLE[seen.role];
  if (seen.severity === 'warning') weight -= 70;
  if (seen.certainty === 'wraps') weight -= 15;
  if (isNew === true) weight += 60;
  if (isNew === false) weight -= 60;
  const bonus = stepBonus(seen, outline);
  // Words of failure in a step that went well say less than that another step failed.
  weight += (bonus < 0 && seen.source === 'sign' ? 40 : 20) * bonus;
  // The job lived on after an earlier run of its build tool, however that one ended.
  if (seen.at < outline.lastRun) weight -= 50;
  weight += placeBonus(seen, hasPath);
  weight += nearness(seen, outline, log);
  return weight;
}

function anyNew(seen: Found, isNew: (position: number) => boolean): boolean {
  if (isNew(seen.at)) return true;
  for (let at = seen.from; at <= Math.min(seen.to, seen.from + 40); at++) if (isNew(at)) return true;
  return false;
}

function stepBonus(seen: Found, { steps, end }: Outline): number {
  if (seen.at >= end) return -3;
  const step = stepAt(steps, seen.at);
  if (!step || !steps.some(({ failed }) => failed)) return 0;
  return step.failed ? 1 : -2;
}

function placeBonus(seen: Found, hasPath: Surroundings['hasPath']): number {
  if (seen.locations.length === 0) return 0;
  if (hasPath && seen.locations.some(({ path }) => hasPath(path))) return 20;
  return seen.locations.every(({ path }) => isInstalledCode(path) || path.startsWith('/')) ? 0 : 8;
}

/** A line whose tool is not known tells more the nearer it stands to the end of the work. */
function nearness(seen: Found, { exit, end }: Outline, log: Log): number {
  if (seen.source === 'tool' && seen.role === 'cause') return 0;
  const last = exit ?? Math.min(end, log.texts.length) - 1;
  const distance = Math.abs(last - seen.to);
  const most = { sign: 30, cause: 20, trace: 12, tool: 20 }[seen.source];
  return Math.max(0, most - Math.log2(1 + distance) * (most / 10)) - (seen.at > last + 2 ? 15 : 0);
}
