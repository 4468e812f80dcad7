// A job's log, and the passing log of the same job where there is one, in; the diagnosis out.

import type { Diagnosis, Excerpt, Failure, FailureLocation } from '../model/failure';
import { excerptOf, rangesOf } from './choose-excerpts';
import { chooseTold } from './choose-told';
import type { PassingLog } from './compare-with-passing';
import { findFailures, type Found } from './find-failures';
import { KIND_ADVICE } from './kind-advice';
import { isInstalledCode } from './location';
import { rankFailures, type Ranked } from './rank-failures';
import type { Log } from './read-log/log';
import { outlineOf, stepAt, type Outline, type Step } from './read-log/outline';
import { masksIn } from './redact/known-secrets';
import { redactLines, redactText } from './redact/redact';
import { detailOf, functionFrameOf } from './signature/detail-of';
import { signatureOf } from './signature/signature-of';

export interface DiagnoseContext {
  passing: PassingLog | null;
  /** Whether the repository has the path; null where it is not known. */
  hasPath: ((path: string) => boolean) | null;
  /** The repository's path that a tool's path means; null where none does. */
  matchPath?: (path: string) => string | null;
  /** Values that the process knows to be secret: hidden wherever and however they stand. */
  secrets?: readonly string[];
}

/** Characters of excerpts that failures may use: about 2,000 model tokens. */
const BUDGET = 8000;
const FURTHER = 99;
const LONGEST_SHOWN = 1000;
/** Lines around an excerpt that redaction sees, for secrets that span lines. */
const REDACTED_AROUND = 60;
const MOST_PLACES = 500;
const MOST_RANGES = 1000;

export function diagnose(log: Log, { passing, hasPath, matchPath, secrets: known = [] }: DiagnoseContext): Diagnosis {
  const secrets = [...known, ...masksIn(log.texts)];
  const outline = outlineOf(log);
  const isNew = passing ? (position: number): boolean => !passing.has(log.texts[position]!) : null;
  const surroundings = { log, outline, isNew, hasPath };
  const told = chooseTold(
    rankFailures(
      findFailures(log, outline, isNew).map((seen) => inRepository(seen, matchPath)),
      surroundings,
    ),
    surroundings,
  );
  const step = failedStep(told.causes[0], outline);
  const shown = new Set<number>();
  const quoted = quoteWithin(told.causes, log);
  const failures = quoted.map(({ seen, from, to }) => writeFailure({ seen, from, to }, log, shown, secrets));
  // A run that exited with a failure did so for its errors; what a tool printed elsewhere may be a list of both.
  const hasPlaces = ({ severity }: Ranked): boolean =>
    severity === 'error' || outline.exit === null || failures[0]?.kind === 'lint';
  const further = [...told.causes.slice(quoted.length), ...told.further].filter(hasPlaces);
  addPlaces(failures, told.causes, further, secrets);
  const excerpts = rangesOf(told.regions, shown, log, MOST_RANGES);
  let characters = 0;
  for (const number of shown) characters += (textOf(log, number)?.length ?? 0) + 1;
  return {
    schemaVersion: 1,
    job: hiddenOrNull(step?.job ?? outline.job, secrets),
    // A step without a name is called by its command, with all that stands in it.
    step: hiddenOrNull(step?.name, secrets),
    failures,
    primary: 0,
    excerpts,
    excerptTokens: Math.ceil(characters / 4),
    logLines: log.lineCount,
    truncated: false,
  };
}

/** The failed step that the first failure stands in; else the first that failed. */
function failedStep(primary: Ranked | undefined, { steps }: Outline): Step | null {
  const own = primary ? stepAt(steps, primary.at) : null;
  if (own?.failed && own.name !== '') return own;
  const failed = steps.filter((step) => step.failed && step.name !== '');
  return failed.find(({ job }) => job === own?.job) ?? failed[0] ?? null;
}

function inRepository(seen: Found, matchPath: DiagnoseContext['matchPath']): Found {
  if (!matchPath || seen.locations.length === 0) return seen;
  const locations = seen.locations.map((place) => ({ ...place, path: matchPath(place.path) ?? place.path }));
  return { ...seen, locations };
}

/** Failures are told until their excerpts have used up the budget; what is left is for how the run ended. */
function quoteWithin(causes: readonly Ranked[], log: Log): { seen: Ranked; from: number; to: number }[] {
  const quoted: { seen: Ranked; from: number; to: number }[] = [];
  const lines = new Set<number>();
  let characters = 0;
  for (const [rank, seen] of causes.entries()) {
    const { from, to } = excerptOf(seen, characters > BUDGET * 0.7 ? FURTHER : rank, log);
    for (let position = from; position <= to; position++) {
      if (!lines.has(position)) characters += cut(log.texts[position]!).length + 1;
      lines.add(position);
    }
    if (rank > 0 && characters > BUDGET) break;
    quoted.push({ seen, from, to });
  }
  return quoted;
}

function writeFailure(
  { seen, from, to }: { seen: Ranked; from: number; to: number },
  log: Log,
  shown: Set<number>,
  secrets: readonly string[],
): Failure {
  for (let position = from; position <= to; position++) shown.add(log.numbers[position]!);
  const message = redactText(verbatim(seen, log), secrets) || '…';
  const advice = seen.cause ?? KIND_ADVICE[seen.kind];
  const top = seen.locations.find(({ path }) => !isInstalledCode(path));
  const behind = log.texts.slice(seen.at + 1, seen.to + 1);
  return {
    kind: seen.kind,
    origin: advice.origin,
    action: advice.action,
    tool: seen.tool,
    code: hiddenOrNull(seen.code, secrets),
    test: hiddenOrNull(seen.test, secrets),
    message: cut(message),
    locations: seen.locations.map((place) => redactedPlace(place, secrets)),
    excerpt: quote(from, to, log, secrets),
    signature: signatureOf(
      {
        tool: seen.tool,
        kind: seen.kind,
        code: seen.code,
        test: seen.test,
        message: cut(redactText(seen.message, secrets)) || '…',
        frame: [top?.path, functionFrameOf(behind)].filter(Boolean).join(' ') || null,
      },
      redactText(detailOf(behind), secrets),
    ),
    cause: seen.cause?.id ?? null,
    advice: advice.advice,
  };
}

/** Readers look at lines without what a colour code or clock left behind; people are shown the line itself. */
function verbatim(seen: Ranked, log: Log): string {
  const line = log.texts[seen.at]!;
  if (line.includes(seen.message)) return seen.message;
  const isElsewhere = log.texts.slice(seen.from, seen.to + 1).some((text) => text.includes(seen.message));
  return isElsewhere ? seen.message : line.trim();
}

function quote(from: number, to: number, log: Log, secrets: readonly string[]): Excerpt {
  const start = Math.max(0, from - REDACTED_AROUND);
  const around = redactLines(log.texts.slice(start, to + 1 + REDACTED_AROUND), secrets);
  const lines = around.slice(from - start, to + 1 - start);
  return { startLine: log.numbers[from]!, endLine: log.numbers[to]!, text: lines.map(cut).join('\n') };
}

function cut(line: string): string {
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** The places of failures that are not told stand with the one of their tool. */
function addPlaces(
  failures: readonly Failure[],
  causes: readonly Ranked[],
  further: readonly Ranked[],
  secrets: readonly string[],
): void {
  let left = MOST_PLACES;
  for (const seen of further) {
    const same = causes.findIndex((cause) => cause.tool === seen.tool && cause.kind === seen.kind);
    const failure = failures[same] ?? failures[causes.findIndex((cause) => cause.tool === seen.tool)];
    if (!failure || seen.role !== 'cause') continue;
    for (const place of seen.locations) {
      const isThere = failure.locations.some((known) => samePlace(known, place));
      if (!isThere && left-- > 0) failure.locations.push(redactedPlace(place, secrets));
    }
  }
}

function samePlace(a: FailureLocation, b: FailureLocation): boolean {
  return a.path === b.path && a.line === b.line && a.startColumn === b.startColumn;
}

function hiddenOrNull(text: string | null | undefined, secrets: readonly string[]): string | null {
  return text === null || text === undefined ? null : redactText(text, secrets);
}

function redactedPlace(place: FailureLocation, secrets: readonly string[]): FailureLocation {
  return { ...place, path: redactText(place.path, secrets) };
}

function textOf(log: Log, number: number): string | undefined {
  let low = 0;
  let high = log.numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = log.numbers[middle]!;
    if (found === number) return log.texts[middle];
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
