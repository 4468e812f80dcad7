// Everything that was remembered in; out: what fails, where, for how long, what helped and what it cost.

import type { MemoryEvent } from '../model/memory';
import { FIX_SOURCES } from '../model/proposal';
import { endOf, type FixHistory, groupByFix } from './known-fixes';
import type { EventOf } from './memory';
import type { Counted, FixRates, History, HistoryEpisode } from './history';

const MOST_ROWS = 15;
const LATEST = 20;
const HOUR = 3_600_000;
/** A test that failed in two unrelated places, or was found flaky once, is worth looking at. */
const FLAKY_ORIGIN = 'flaky';

export function historyOf(events: readonly MemoryEvent[]): History {
  const ordered = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  function of<T extends MemoryEvent['type']>(type: T): EventOf<T>[] {
    return ordered.filter((event): event is EventOf<T> => event.type === type);
  }
  const incidents = of('incident');
  const episodes = episodesOf(incidents, of('resolved'));
  const hours = episodes.flatMap(({ hours: one }) => (one === null ? [] : [one])).sort((a, b) => a - b);
  const fixes = {
    proposed: of('fix-proposed'),
    decided: of('fix-decided'),
    applied: of('fix-applied'),
    outcomes: of('outcome'),
  };
  const decided = fixes.decided.filter(({ decision }) => decision !== 'redo');
  const approved = decided.filter(({ decision }) => decision === 'approved').length;
  return {
    schemaVersion: 1,
    from: ordered[0]?.at ?? null,
    to: ordered.at(-1)?.at ?? null,
    incidents: {
      failures: incidents.length,
      incidents: episodes.length,
      open: episodes.filter(({ endedAt }) => endedAt === null).length,
      byKind: counted(incidents.map(({ kind }) => kind)),
      byArea: counted(incidents.flatMap(({ paths }) => [...new Set(paths.map(areaOf))])),
      byBranch: counted(incidents.map(({ branch }) => branch ?? '(none)')),
      byWeek: weeksOf(episodes),
    },
    repair: {
      count: hours.length,
      meanHours: hours.length === 0 ? null : rounded(hours.reduce((sum, one) => sum + one, 0) / hours.length),
      medianHours: hours.length === 0 ? null : rounded(hours[Math.floor((hours.length - 1) / 2)]!),
    },
    fixes: ratesOf(fixes),
    approval: { decided: decided.length, approved, rate: share(approved, decided.length) },
    flakiestTests: counted(
      incidents.flatMap(({ test, origin }) => (test !== null && origin === FLAKY_ORIGIN ? [test] : [])),
    ),
    brokenContracts: counted(
      of('review').flatMap(({ broken }) => broken.map(({ rule, asset }) => `${asset} (${rule})`)),
    ),
    cost: costOf(of('spent')),
    latest: [...episodes].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).slice(0, LATEST),
  };
}

/** One incident is one stretch of time from its first failure to the run that passes. */
function episodesOf(
  incidents: readonly EventOf<'incident'>[],
  resolved: readonly EventOf<'resolved'>[],
): HistoryEpisode[] {
  const byIncident = new Map<string, (EventOf<'incident'> | EventOf<'resolved'>)[]>();
  for (const event of [...incidents, ...resolved]) {
    const own = byIncident.get(event.incident);
    if (own) own.push(event);
    else byIncident.set(event.incident, [event]);
  }
  const episodes: HistoryEpisode[] = [];
  for (const events of byIncident.values()) {
    let open: HistoryEpisode | null = null;
    for (const event of events.sort((a, b) => (a.at < b.at ? -1 : 1))) {
      if (event.type === 'resolved') {
        if (open === null) continue;
        open.endedAt = event.at;
        open.hours = rounded(Math.max(0, Date.parse(event.at) - Date.parse(open.startedAt)) / HOUR);
        open = null;
      } else if (open === null) {
        const { incident, at, kind, text, test, branch, pull, run } = event;
        open = {
          incident,
          kind,
          text,
          test,
          branch,
          pull,
          run,
          startedAt: at,
          endedAt: null,
          hours: null,
          failures: 1,
        };
        episodes.push(open);
      } else open.failures++;
    }
  }
  return episodes;
}

function ratesOf(history: FixHistory): FixRates[] {
  const decisions = new Map(history.decided.map(({ fix, incident, decision }) => [`${fix} ${incident}`, decision]));
  const byFix = groupByFix(history);
  return FIX_SOURCES.map((source) => {
    const rates = { source, proposed: 0, approved: 0, rejected: 0, applied: 0, succeeded: 0, failed: 0, reverted: 0 };
    for (const { fix, incident } of history.proposed.filter((event) => event.source === source)) {
      rates.proposed++;
      const decision = decisions.get(`${fix} ${incident}`);
      if (decision === 'approved') rates.approved++;
      if (decision === 'rejected') rates.rejected++;
      const own = byFix.get(`${fix} ${incident}`)!;
      const end = endOf(fix, incident, own);
      if (own.applied.length > 0) rates.applied++;
      if (end === 'succeeded' || end === 'failed' || end === 'reverted') rates[end]++;
    }
    return { ...rates, rate: share(rates.succeeded, rates.succeeded + rates.failed + rates.reverted) };
  });
}

function costOf(spent: readonly EventOf<'spent'>[]): History['cost'] {
  const models = new Map<string, { name: string; calls: number; usd: number }>();
  for (const { provider, model, usd } of spent) {
    const name = `${provider}/${model}`;
    const own = models.get(name) ?? { name, calls: 0, usd: 0 };
    models.set(name, { name, calls: own.calls + 1, usd: own.usd + (usd ?? 0) });
  }
  return {
    calls: spent.length,
    inputTokens: spent.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: spent.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
    usd: cents(spent.reduce((sum, { usd }) => sum + (usd ?? 0), 0)),
    unpriced: spent.filter(({ usd }) => usd === null).length,
    byModel: [...models.values()].map((one) => ({ ...one, usd: cents(one.usd) })).sort((a, b) => b.usd - a.usd),
  };
}

/** Monday of each week (UTC) between the first and the last, the empty ones too; the last 26. */
function weeksOf(episodes: readonly HistoryEpisode[]): History['incidents']['byWeek'] {
  const weeks = new Map<string, { week: string; started: number; ended: number }>();
  const weekOf = (time: string) => {
    const day = new Date(`${time.slice(0, 10)}T00:00:00Z`);
    return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 24 * HOUR);
  };
  const times = episodes
    .flatMap(({ startedAt, endedAt }) => (endedAt === null ? [startedAt] : [startedAt, endedAt]))
    .sort();
  if (times.length === 0) return [];
  const last = weekOf(times.at(-1)!).getTime();
  const first = Math.max(weekOf(times[0]!).getTime(), last - 25 * 7 * 24 * HOUR);
  for (let at = first; at <= last; at += 7 * 24 * HOUR) {
    const week = new Date(at).toISOString().slice(0, 10);
    weeks.set(week, { week, started: 0, ended: 0 });
  }
  for (const { startedAt, endedAt } of episodes) {
    const start = weeks.get(weekOf(startedAt).toISOString().slice(0, 10));
    if (start) start.started++;
    const end = endedAt === null ? undefined : weeks.get(weekOf(endedAt).toISOString().slice(0, 10));
    if (end) end.ended++;
  }
  return [...weeks.values()];
}

/** The first two folders of a path. */
function areaOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.length === 0 ? '(root)' : folders.slice(0, 2).join('/');
}

/** Most first. */
function counted(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_ROWS);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100) / 100;
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}

function cents(usd: number): number {
  return Math.round(usd * 10_000) / 10_000;
}
