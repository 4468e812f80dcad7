// Ranked failures in; those to tell one by one, those that only add places, and the regions to show besides, out.

import { maskLine } from './mask-line';
import type { Ranked, Surroundings } from './rank-failures';
import type { Log } from './read-log/log';
import { stepAt, type Outline } from './read-log/outline';

export interface Region {
  from: number;
  to: number;
}

export interface Told {
  causes: Ranked[];
  /** Not told themselves; their places stand with a failure of their tool. */
  further: Ranked[];
  /** Further lines to show, most telling first; positions in the log's kept lines. */
  regions: Region[];
}

/** Failures told one by one. */
const MOST_FAILURES = 40;
/** How near a line without a known tool must stand to what is told, or to the end, to belong to it. */
const NEAR = 30;
/** Below the best by more than this, something also looked like trouble, and was lived with. */
const BACKGROUND = 45;
/** Lines before the end that are shown where nothing known was found. */
const TAIL = 10;
/** A step that is shown whole. */
const SHORT_STEP = 25;
/** Where failures of uncertain standing are told: after the first few of each tool. */
const FEW_TURNS = 2;

export function chooseTold(ranked: readonly Ranked[], { outline, log }: Surroundings): Told {
  const primary = ranked[0];
  const frame = [...frameOf(outline, log), ...commandBefore(primary, outline, log)];
  if (!primary) return { causes: [], further: [], regions: [...frame, ...tailOf(outline, log)] };
  const end = endOf(outline, log);
  const firm = ranked.filter((seen) => seen === primary || isRelevant(seen, primary, end, outline));
  const isFirm = new Set(firm);
  const relevant = ranked.filter(
    (seen) => isFirm.has(seen) || (seen.source === 'trace' && hangsOn(seen, firm.slice(0, MOST_FAILURES))),
  );
  const said = new Set<string>();
  const causes: Ranked[] = [];
  const further: Ranked[] = [];
  const regions: Ranked[] = [];
  for (const seen of relevant) {
    const keys = keysOf(seen);
    const isCause = seen.role === 'cause' && (seen.severity === 'error' || primary.severity === 'warning');
    const isKnown = keys.some((key) => said.has(key));
    if ((isCause || causes.length === 0) && !isKnown) causes.push(seen);
    else {
      if (!isKnown) further.push(seen);
      regions.push(seen);
    }
    for (const key of keys) said.add(key);
  }
  const isVague = primary.source === 'sign' || primary.role === 'wrapper';
  const told = spread(causes.map((seen) => (seen === primary ? withCommand(seen, outline, log) : seen)));
  return {
    causes: told.slice(0, MOST_FAILURES),
    further: [...told.slice(MOST_FAILURES), ...further],
    regions: [
      ...frame,
      ...(isVague ? tailOf(outline, log) : closeOf(primary, outline, log)),
      ...regions.sort(byRole),
      ...causes,
    ],
  };
}

/** Nothing said why: the step's script and the little it printed are all there is to show. */
function withCommand(seen: Ranked, outline: Outline, log: Log): Ranked {
  if (seen.source !== 'sign' || seen.role !== 'wrapper') return seen;
  const step = stepAt(outline.steps, seen.at);
  if (step && log.texts[step.from]?.startsWith('##[group]Run ') && seen.at - step.from <= SHORT_STEP)
    return { ...seen, from: step.from };
  const [tail] = tailOf(outline, log);
  return tail && tail.from < seen.from && tail.to >= seen.at ? { ...seen, from: tail.from } : seen;
}

function byRole(a: Ranked, b: Ranked): number {
  return orderOf(a) - orderOf(b) || a.from - b.from;
}

function orderOf(seen: Ranked): number {
  if (seen.reader === 'end-counts') return 0;
  return { wrapper: 1, summary: 2, cause: 3 }[seen.role];
}

/** The same trouble said again: by the same tool at the same place, or by no known tool but for its numbers. */
function keysOf(seen: Ranked): string[] {
  const place = seen.locations[0] ?? null;
  const keys = [JSON.stringify([seen.tool, seen.code, seen.test, seen.message, place])];
  if (seen.source === 'sign' || seen.source === 'cause') keys.push(JSON.stringify([seen.kind, maskLine(seen.message)]));
  return keys;
}

function isRelevant(seen: Ranked, primary: Ranked, end: number, outline: Outline): boolean {
  if (seen.isNew === false && primary.isNew === true) return false;
  if (seen.severity === 'warning' && primary.severity === 'error' && !isOneReport(seen, primary)) return false;
  if (seen.isNew !== true && isOfPassedStep(seen, primary, outline)) return false;
  const isNearEnd = Math.abs(end - seen.to) <= NEAR || Math.abs(end - seen.from) <= NEAR;
  const isNearCause = seen.from <= primary.to + NEAR && seen.to >= primary.from - NEAR;
  if (seen.source === 'sign' && seen.role === 'wrapper' && primary.source !== 'sign') {
    return seen.isNew !== null ? seen.isNew && isNearEnd : isNearEnd;
  }
  if (seen.source === 'trace') return seen.isNew === true || isNearEnd;
  if (seen.source === 'sign') return seen.isNew === true || isNearEnd || isNearCause;
  const isCounted = seen.severity === 'warning' && primary.kind === 'lint';
  if (seen.role === 'cause' && !isCounted && seen.weight < primary.weight - BACKGROUND) return isNearEnd || isNearCause;
  return true;
}

/** Steps went well without it: what it printed was no failure. */
function isOfPassedStep(seen: Ranked, primary: Ranked, { steps }: Outline): boolean {
  if (!steps.some(({ failed }) => failed)) return false;
  const step = stepAt(steps, seen.at);
  return step !== null && !step.failed && step !== stepAt(steps, primary.at);
}

/** Warnings tell where linters and checkers also count them, and where nothing worse was said by the same tool. */
function isOneReport(seen: Ranked, primary: Ranked): boolean {
  return seen.tool === primary.tool && primary.source === 'tool' && seen.locations.length > 0 && seen.kind !== 'test';
}

/** An exception right around a failure: the program that ran the tool, or what made the test fail. */
function hangsOn(seen: Ranked, firm: readonly Ranked[]): boolean {
  if (seen.isNew === false) return false;
  return firm.some(
    (other) =>
      (other.source === 'tool' || other.source === 'cause') && seen.from <= other.to + 15 && seen.to >= other.from - 5,
  );
}

/** The first of each tool's failures before the second of any: many errors of one tool must not hide another's. */
function spread(causes: readonly Ranked[]): Ranked[] {
  const [primary, ...rest] = causes;
  if (!primary) return [];
  const counts = new Map<string, number>([[groupOf(primary), 1]]);
  const turns = rest.map((seen) => {
    const group = groupOf(seen);
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    const isFirm = (seen.source === 'tool' || seen.source === 'cause') && seen.weight >= primary.weight - BACKGROUND;
    return { seen, turn: isFirm ? Math.floor(Math.log2(count)) : FEW_TURNS };
  });
  return [primary, ...turns.sort((a, b) => a.turn - b.turn).map(({ seen }) => seen)];
}

function groupOf(seen: Ranked): string {
  return JSON.stringify([seen.tool, seen.kind, seen.test === null ? null : seen.code]);
}

/** How it ended, what job it was and which step. */
function frameOf(outline: Outline, log: Log): Region[] {
  const positions = [outline.exit, outline.jobLine];
  const step = outline.steps.find(({ failed, from }) => failed && log.texts[from]?.startsWith('##[group]Run '));
  if (step) positions.push(step.from);
  return positions.filter((at) => at !== null).map((at) => ({ from: at, to: at }));
}

const COMMAND = /^\s*(?:\+ |\$ |> (?=\S+ )(?!Task |git )|\[command\]|Running command: )\S/;
const WRITTEN_COLOURS = /\^\[\[[0-9;]*m/g;
/** Lines above a failure among which its command is looked for. */
const COMMAND_WITHIN = 300;

/** The command whose output it was. */
function commandBefore(primary: Ranked | undefined, outline: Outline, log: Log): Region[] {
  if (!primary) return [];
  const first = Math.max(stepAt(outline.steps, primary.from)?.from ?? 0, primary.from - COMMAND_WITHIN);
  for (let at = primary.from - 1; at >= first; at--) {
    if (outline.echoes.has(at)) break;
    const text = log.texts[at]!;
    if (text.length < 1000 && COMMAND.test(text.replace(WRITTEN_COLOURS, ''))) return [{ from: at, to: at }];
  }
  return [];
}

function tailOf(outline: Outline, log: Log): Region[] {
  const to = endOf(outline, log);
  const step = stepAt(outline.steps, to);
  let from = to;
  let lines = 0;
  while (from > (step?.from ?? 0) && lines < TAIL) {
    from--;
    if (outline.echoes.has(from) || log.texts[from]!.startsWith('##[endgroup]')) {
      from++;
      break;
    }
    if (log.texts[from]!.trim() !== '') lines++;
  }
  if (to < 0) return [];
  // A step that printed nothing: its script says what it checked.
  if (lines === 0 && step) return [{ from: step.from, to: Math.min(to, step.from + TAIL) }];
  return [{ from: Math.max(0, from), to }];
}

/** What stands between a line that names its cause and the end of its step, and what ran just before it. */
function closeOf(primary: Ranked, outline: Outline, log: Log): Region[] {
  const to = endOf(outline, log);
  if (primary.source !== 'cause' || primary.at > to || to - primary.at > TAIL) return [];
  const [tail] = tailOf(outline, log);
  return tail ? [{ from: Math.max(tail.from, primary.from - 3), to }] : [];
}

function endOf(outline: Outline, log: Log): number {
  return outline.exit ?? Math.min(outline.end, log.texts.length) - 1;
}
