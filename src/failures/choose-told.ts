// Ranked failures in; those to tell one by one, those that only add places, and the regions to show besides, out.

import type { Ranked, Surroundings } from './rank-failures';
import { stepAt } from './read-log/outline';

export interface Told {
  causes: Ranked[];
  /** Not told themselves; their places stand with a failure of their tool. */
  further: Ranked[];
  /** Further lines to show, most telling first; positions in the log's kept lines. */
  regions: { from: number; to: number }[];
}

/** Failures told one by one. */
const MOST_FAILURES = 40;
/** How near a line without a known tool must stand to what is told, or to the end, to belong to it. */
const NEAR = 30;

export function chooseTold(ranked: readonly Ranked[], { outline, log }: Surroundings): Told {
  const primary = ranked[0];
  const end = outline.exit ?? Math.min(outline.end, log.texts.length) - 1;
  const exits = outline.exit === null ? [] : [{ from: outline.exit, to: outline.exit }];
  if (!primary) return { causes: [], further: [], regions: exits };
  const belongs = (seen: Ranked): boolean => seen === primary || isRelevant(seen, primary, end, outline.steps);
  const relevant = ranked.filter(belongs);
  const said = new Set<string>();
  const causes: Ranked[] = [];
  const further: Ranked[] = [];
  const regions: Ranked[] = [];
  for (const seen of relevant) {
    const key = JSON.stringify([seen.tool, seen.code, seen.test, seen.message, seen.locations[0] ?? null]);
    const isCause = seen.role === 'cause' && (seen.severity === 'error' || primary.severity === 'warning');
    if ((isCause || causes.length === 0) && !said.has(key) && causes.length < MOST_FAILURES) causes.push(seen);
    else {
      if (!said.has(key)) further.push(seen);
      regions.push(seen);
    }
    said.add(key);
  }
  const order = { wrapper: 0, summary: 1, cause: 2 } as const;
  regions.sort((a, b) => order[a.role] - order[b.role] || a.from - b.from);
  return { causes, further, regions: [...exits, ...regions, ...causes] };
}

function isRelevant(seen: Ranked, primary: Ranked, end: number, steps: Surroundings['outline']['steps']): boolean {
  if (seen.isNew === false && primary.isNew === true) return false;
  if (seen.severity === 'warning' && !(primary.kind === 'lint' && seen.tool === primary.tool)) return false;
  const isNearEnd = Math.abs(end - seen.to) <= NEAR || Math.abs(end - seen.from) <= NEAR;
  const isNearCause = seen.from <= primary.to + NEAR && seen.to >= primary.from - NEAR;
  if (seen.source === 'sign') return seen.isNew === true || isNearEnd || isNearCause;
  const isSameStep = stepAt(steps, seen.at) === stepAt(steps, primary.at);
  return isSameStep || seen.isNew === true || (stepAt(steps, seen.at)?.failed ?? true);
}
