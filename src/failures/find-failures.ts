// A log and its outline in; everything that looks like a failure out, read by tool, by cause, and by sign for tools nobody knows.

import { failureCauses } from './causes/index';
import type { FailureCause } from './causes/cause';
import { ERROR_SIGN, EXIT_SIGN, FRAME_SIGN, WARNING_SIGN } from './failure-signs';
import type { Log } from './read-log/log';
import type { Outline } from './read-log/outline';
import { viewsOf, type View } from './read-log/views';
import { isInstalledCode, place } from './location';
import { signMemory } from './sign-memory';
import { sighting, type Sighting, type ToolReader } from './sighting';
import { toolReaders } from './tools/index';

/** How a sighting was made; the better known, the more it is worth. */
export type Source = 'tool' | 'cause' | 'trace' | 'sign';

export interface Found extends Sighting {
  source: Source;
  reader: string;
}

/** Lines that only look like failures, however they begin. */
const LONGEST_BLOCK = 400;
const NEAR_END = 120;
const LIBRARY_WARNING = /^\s*(\S+\.pyx?):\d+: \w*Warning: /;
const SAID_AS_WARNING = /^\s*(?:\[?warn(?:ing)?\b|##\[warning\]|npm warn|::warning)|: warning [A-Z]+\d+: /i;

/** Positions in the results count the log's kept lines. */
export function findFailures(
  log: Log,
  outline: Outline,
  isNew: ((position: number) => boolean) | null = null,
): Found[] {
  const causeOf = causeFinder();
  const signsOf = signMemory();
  const found: Found[] = [];
  for (const view of viewsOf(log, outline))
    found.push(
      ...readView(view, { causeOf, signsOf, isNew: isNew && ((at) => isNew(view.positions[at]!)) }, outline.exit),
    );
  return joinTraces(found.sort((a, b) => a.from - b.from || a.at - b.at));
}

/** An exception that is printed again and again, each time right below the last: the first tells, the rest belongs to it. */
function joinTraces(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const seen of found) {
    const last = joined.at(-1);
    if (last?.source === 'trace' && seen.source === 'trace' && seen.from <= last.to + 2 && last.tool === seen.tool) {
      last.to = Math.max(last.to, seen.to);
      if (last.locations.length === 0) last.locations = seen.locations;
    } else joined.push(seen);
  }
  return joined;
}

function readView(view: View, lookups: Lookups, exit: number | null): Found[] {
  const owners: (Found | null)[] = new Array(view.lines.length).fill(null);
  const found: Found[] = [];
  const claim = (seen: Found): void => {
    for (let at = seen.from; at <= seen.to; at++) owners[at] ??= seen;
    found.push(seen);
  };
  for (const reader of toolReaders) {
    for (const seen of reader.read(view.lines)) {
      if (owners[seen.at] !== null) continue;
      claim({
        ...seen,
        ...nameCause(view.lines, seen, lookups.causeOf),
        source: sourceOf(seen, reader),
        reader: reader.id,
      });
    }
  }
  readSigns(view.lines, owners, claim, lookups, lastBefore(view, exit));
  return found.map((seen) => toPositions(seen, view.positions));
}

/** Index of the last line of the view before the exit. */
function lastBefore(view: View, exit: number | null): number {
  if (exit === null) return view.lines.length - 1;
  const after = view.positions.findIndex((position) => position > exit);
  return after < 0 ? view.lines.length - 1 : after - 1;
}

/** Programs print exceptions that they live on: a trace alone is no verdict. */
function sourceOf(seen: Sighting, reader: ToolReader): Source {
  const isTrace =
    reader.id === 'stack-traces' || (reader.id === 'python' && seen.test === null && seen.tool === 'python');
  return isTrace ? 'trace' : 'tool';
}

/** What no reader of tools claimed: lines with a known cause or the words of failure, with what hangs on them. */
function readSigns(
  lines: readonly string[],
  owners: readonly (Found | null)[],
  claim: (seen: Found) => void,
  lookups: Lookups,
  last: number,
): void {
  for (let at = 0; at < lines.length; at++) {
    if (owners[at] !== null) continue;
    const line = lines[at]!;
    if (isLibraryWarning(line)) continue;
    const signs = lookups.signsOf(line);
    // Near the end a cause may be said in words that are no sign elsewhere.
    if (signs === 0 && (at < last - NEAR_END || at > last || line === '')) continue;
    const cause = lookups.causeOf(line);
    if (cause) {
      claim(seenByCause(lines, at, blockEnd(lines, owners, at, lookups), cause));
      continue;
    }
    if ((signs & (ERROR_SIGN | EXIT_SIGN)) === 0 || line.startsWith('##[group]')) continue;
    const to = blockEnd(lines, owners, at, lookups);
    const isExit = (signs & EXIT_SIGN) !== 0;
    const severity = (signs & WARNING_SIGN) !== 0 && SAID_AS_WARNING.test(line) ? 'warning' : 'error';
    claim({
      ...sighting({ kind: 'unknown', message: line.trim(), at, to, severity, role: isExit ? 'wrapper' : 'cause' }),
      source: 'sign',
      reader: 'signs',
    });
    at = to;
  }
}

/** What Python's libraries warn of, tools live on. */
function isLibraryWarning(line: string): boolean {
  if (!line.includes('Warning: ')) return false;
  const path = LIBRARY_WARNING.exec(line)?.[1];
  return path !== undefined && isInstalledCode(path);
}

function blockEnd(
  lines: readonly string[],
  owners: readonly (Found | null)[],
  at: number,
  { causeOf, signsOf, isNew }: Lookups,
): number {
  let to = at;
  const isFresh = isNew?.(at);
  for (let next = at + 1; next < lines.length && next - at < LONGEST_BLOCK; next++) {
    const line = lines[next]!;
    // What the passing log also says is another matter than what only this one says.
    if (isNew && isNew(next) !== isFresh) break;
    if (owners[next] !== null || line.trim() === '') break;
    const signs = signsOf(line);
    if ((signs & EXIT_SIGN) !== 0 || causeOf(line)) break;
    if ((signs & (ERROR_SIGN | FRAME_SIGN)) === 0 && !/^\s/.test(line)) break;
    to = next;
  }
  return to;
}

function seenByCause(lines: readonly string[], at: number, to: number, { cause, match }: KnownCause): Found {
  const { code, message, path, line } = match.groups ?? {};
  const severity = SAID_AS_WARNING.test(lines[at]!) ? 'warning' : 'error';
  return {
    ...sighting({
      tool: cause.tool,
      kind: cause.kind,
      code: code ?? null,
      message: (message ?? lines[at]!).trim() || lines[at]!.trim(),
      locations: path ? [place(path, line)] : [],
      at,
      to,
      severity,
      cause: { id: cause.id, origin: cause.origin, action: cause.action, advice: cause.advice },
    }),
    source: 'cause',
    reader: cause.id,
  };
}

/** A known cause says more than a tool's reader that saw only the shape. */
function nameCause(lines: readonly string[], seen: Sighting, causeOf: CauseOf): Partial<Sighting> {
  const known = causeOf(seen.message) ?? causeOf(lines[seen.at]!);
  if (!known) return {};
  const { id, origin, action, advice, kind } = known.cause;
  const cause = { id, origin, action, advice };
  // A test that failed for want of a connection is still a failed test.
  if (seen.kind !== 'unknown') return kind === seen.kind ? { cause } : {};
  return { kind, code: seen.code ?? known.match.groups?.code ?? null, cause };
}

interface KnownCause {
  cause: FailureCause;
  match: RegExpExecArray;
}

type CauseOf = (line: string) => KnownCause | null;

/** What is asked of one line, remembered over the log. */
interface Lookups {
  causeOf: CauseOf;
  signsOf: (line: string) => number;
  /** Whether the line of this index is absent from the passing log; null where there is none. */
  isNew: ((index: number) => boolean) | null;
}

/** Logs repeat themselves: a line that differs only in its digits from one that fitted no cause fits none either. */
function causeFinder(): CauseOf {
  const unknown = new Set<string>();
  return (line) => {
    if (line.length > 4000) return null;
    const shape = line.replace(/(?<!\d)\d{5,}|(?<![\d.:])\d{1,2}(?!\d)/g, '0');
    if (unknown.has(shape)) return null;
    const found = matchCause(line);
    if (!found && unknown.size < 200_000) unknown.add(shape);
    return found;
  };
}

function matchCause(line: string): KnownCause | null {
  for (const cause of failureCauses) {
    for (const pattern of cause.patterns) {
      const match = pattern.exec(line);
      if (match && !cause.unless?.test(line)) return { cause, match };
    }
  }
  return null;
}

function toPositions(seen: Found, positions: readonly number[]): Found {
  return { ...seen, from: positions[seen.from]!, to: positions[seen.to]!, at: positions[seen.at]! };
}
