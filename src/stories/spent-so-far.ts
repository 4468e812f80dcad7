// The memory, a pull request and the time in; out: US dollars that earlier runs spent on it, and on this day (UTC).

import type { Memory } from '../memory/memory';

/** Nobody keeps a pull request open, and spends on it, for longer. */
const PULL_DAYS = 120;
const DAY = 86_400_000;

/** Calls whose price nobody knows count as nothing. */
export function spentSoFar(memory: Memory, pull: number | null, now: number): { pull: number; day: number } {
  const spent = memory.ofType(['spent'], new Date(now - PULL_DAYS * DAY).toISOString());
  const today = new Date(now).toISOString().slice(0, 10);
  return {
    pull: pull === null ? 0 : sum(spent.filter((event) => event.pull === pull)),
    day: sum(spent.filter(({ at }) => at.startsWith(today))),
  };
}

function sum(spent: readonly { usd: number | null }[]): number {
  return spent.reduce((total, { usd }) => total + (usd ?? 0), 0);
}
