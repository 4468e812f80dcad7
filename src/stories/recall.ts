// Failures and what is remembered in; out: what the past says of them: fixes that helped, incidents like it and how they ended.

import { exactKey, pathKey, templateKey, testKey } from '../memory/evidence-keys';
import { endOf, type FixHistory, knownFixes } from '../memory/known-fixes';
import type { Memory } from '../memory/memory';
import { reAnchor } from '../memory/re-anchor';
import type { Failure } from '../model/failure';
import type { IncidentEvent, KnownFix, Recalled, SimilarIncident } from '../model/memory';
import type { ProposedFix } from '../model/proposal';
import type { Tree } from '../model/tree';

export interface RecallOptions {
  /** Least confidence and successes of a fix that is offered. */
  minConfidence: number;
  minSuccess: number;
  /** What of memory is this very run's own, told before. */
  run: { id: number; attempt: number } | null;
}

const OF_FIXES = ['fix-proposed', 'fix-decided', 'fix-applied', 'outcome'] as const;
const MOST_FIXES = 5000;
const MOST_SIMILAR = 5;
const MOST_LOOKED_AT = 40;
/** Less than this in common is no likeness. */
const LEAST_LIKE = 0.3;

export function recall(failures: readonly Failure[], memory: Memory, options: RecallOptions): Recalled {
  const exact = [...new Set(failures.map(({ signature }) => exactKey(signature.exact)))];
  const templates = [...new Set(failures.slice(0, 3).map(({ signature }) => templateKey(signature.template)))];
  if (exact.length === 0) return { known: [], similar: [], seen: 0, lastSeen: null };
  const same = memory.eventsWith(exact, OF_FIXES, MOST_FIXES);
  const alike = memory.eventsWith(templates, OF_FIXES, MOST_FIXES);
  const sameIncidents = new Set(same.map(({ incident }) => incident));
  const all = [...new Map([...alike, ...same].map((event) => [event.id, event])).values()];
  const known = knownFixes(historyOf(all), sameIncidents).filter(
    ({ confidence, succeeded }) => confidence >= options.minConfidence && succeeded >= options.minSuccess,
  );
  const { count, last } = memory.countWith(exact);
  const isOwn = ({ run, attempt }: IncidentEvent) => run === options.run?.id && attempt === options.run.attempt;
  const own = memory.incidentsWith(exact, 10).filter(isOwn).length;
  return {
    known,
    similar: similarIncidents(failures, memory, isOwn),
    seen: count - own,
    lastSeen: count > own ? last : null,
  };
}

/** The best known fixes as proposals for today's code: those whose lines still stand there. */
export async function proposeKnownFixes(known: readonly KnownFix[], mends: string, head: Tree): Promise<ProposedFix[]> {
  const proposed: ProposedFix[] = [];
  for (const fix of known) {
    const paths = [...new Set([...fix.patch.edits, ...fix.patch.added].map(({ path }) => path))];
    const read = await head.read(paths.filter((path) => isThere(path, head)));
    const there = paths.filter((path) => isThere(path, head));
    const patch = reAnchor(fix, new Map(there.map((path, at) => [path, read[at] ?? null])));
    if (patch === null) continue;
    const { applied, succeeded, confidence } = fix;
    proposed.push({
      source: 'memory',
      title: fix.title,
      patch,
      judgement: {
        confidence,
        reasons: [`it helped in ${succeeded} of ${applied} earlier cases`],
        doubts: fix.isSame ? [] : ['it helped against the same trouble at another place'],
      },
      toTest: [],
      mends: [mends],
      record: { applied, succeeded },
    });
    if (proposed.length === 2) break;
  }
  return proposed;
}

function isThere(wanted: string, head: Tree): boolean {
  return head.files.some(({ path }) => path === wanted);
}

function similarIncidents(
  failures: readonly Failure[],
  memory: Memory,
  isOwn: (event: IncidentEvent) => boolean,
): SimilarIncident[] {
  const primary = failures[0]!;
  const exact = new Set(failures.map(({ signature }) => signature.exact));
  const templates = new Set(failures.map(({ signature }) => signature.template));
  const tests = new Set(failures.flatMap(({ test }) => (test === null ? [] : [test])));
  const paths = new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)));
  const keys = [[...exact].map(exactKey), [...templates].map(templateKey), [...tests].map(testKey)];
  const words = [primary.signature.text, primary.test ?? '', primary.code ?? '', ...paths].join('\n');
  const byWords = memory.incidentsLike(words, MOST_LOOKED_AT);
  const candidates = [
    ...keys.flatMap((some) => memory.incidentsWith(some, MOST_LOOKED_AT)),
    ...memory.incidentsWith([...paths].map(pathKey), MOST_LOOKED_AT),
    ...byWords,
  ].filter((event) => !isOwn(event));
  const wordsOf = new Set(wordsIn(words));
  const rated = [...new Map(candidates.map((event) => [event.id, event])).values()].map((event) => {
    const shared: string[] = [];
    let score = 0;
    const add = (holds: boolean, weight: number, what: string) => {
      if (!holds) return;
      score += weight;
      shared.push(what);
    };
    add(
      event.exact.some((one) => exact.has(one)),
      0.6,
      'signature',
    );
    add(!shared.includes('signature') && templates.has(event.template), 0.4, 'kind of message');
    add(event.test !== null && tests.has(event.test), 0.2, 'test');
    const common = event.paths.filter((path) => paths.has(path));
    add(common.length > 0, 0.2, common[0] ?? '');
    const likeness = overlapOf(wordsOf, wordsIn([event.text, event.test ?? '', ...event.paths].join('\n')));
    add(likeness >= 0.3, 0.4 * likeness, 'words');
    return { event, score: Math.min(1, score), shared };
  });
  const best = rated
    .filter(({ score }) => score >= LEAST_LIKE)
    .sort((a, b) => b.score - a.score || (a.event.at < b.event.at ? 1 : -1));
  const shown: SimilarIncident[] = [];
  // A failure that comes every day has a long past: it is read once.
  const pasts = new Map<string, ReturnType<typeof pastOf>>();
  const told = new Set<string>();
  for (const { event, score, shared } of best) {
    // The same failure on the same pull request is told once.
    const key = `${event.incident} ${event.pull ?? event.branch}`;
    if (told.has(key) || shown.length === MOST_SIMILAR) continue;
    told.add(key);
    const { incident, at, text, kind, pull, run } = event;
    const past = pasts.get(incident) ?? pastOf(incident, memory);
    pasts.set(incident, past);
    const { outcome, isMended } = howItEnded(event, past);
    shown.push({
      incident,
      at,
      text,
      kind,
      pull,
      run,
      outcome,
      isMended,
      score: Math.round(score * 100) / 100,
      shared,
    });
  }
  return shown;
}

function pastOf(incident: string, memory: Memory) {
  return memory.eventsOf([incident], ['fix-applied', 'outcome', 'resolved']);
}

interface Ending {
  outcome: string;
  isMended: boolean;
}

/** What came after this occurrence: a fix that helped, a run that passed, or nothing yet. */
function howItEnded({ incident, at }: IncidentEvent, past: ReturnType<typeof pastOf>): Ending {
  const later = past.filter((event) => event.at >= at);
  const history = historyOf(later);
  for (const { fix, pull } of history.applied) {
    const end = endOf(fix, incident, history);
    if (end === 'succeeded') return { outcome: pull === null ? 'fixed' : `fixed by #${pull}`, isMended: true };
    if (end !== 'reverted') continue;
    return { outcome: pull === null ? 'its fix was reverted' : `#${pull} was reverted`, isMended: false };
  }
  return { outcome: later.some(({ type }) => type === 'resolved') ? 'passed again' : 'open', isMended: false };
}

function historyOf(events: readonly { type: string }[]): FixHistory {
  const of = <T extends { type: string }>(type: string) => events.filter((event) => event.type === type) as T[];
  return {
    proposed: of<FixHistory['proposed'][number]>('fix-proposed'),
    decided: of<FixHistory['decided'][number]>('fix-decided'),
    applied: of<FixHistory['applied'][number]>('fix-applied'),
    outcomes: of<FixHistory['outcomes'][number]>('outcome'),
  };
}

function wordsIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [])].slice(0, 300);
}

function overlapOf(words: ReadonlySet<string>, others: readonly string[]): number {
  if (words.size === 0 || others.length === 0) return 0;
  const common = others.filter((word) => words.has(word)).length;
  return common / (words.size + others.length - common);
}
