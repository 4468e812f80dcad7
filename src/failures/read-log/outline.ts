// A log in; where its steps begin, which of them failed and where the job's own work ends, out. Positions count kept lines.

import type { Log } from './log';

export interface Step {
  from: number;
  /** Exclusive. */
  to: number;
  name: string;
  /** In logs of several jobs, which name theirs; else null. */
  job: string | null;
  failed: boolean;
}

export interface Outline {
  steps: Step[];
  /** What follows is cleaning up. */
  end: number;
  /** The line that says that the run ended badly; null where none does. */
  exit: number | null;
  /** Lines that show what is going to be run: script and environment, not output. */
  echoes: Set<number>;
  /** The line that names the job; null where none does. */
  jobLine: number | null;
  job: string | null;
  /** Where the last run of a build tool begins, if others ended before it and the job went on; else 0. */
  lastRun: number;
}

const STEP = /^##\[group\]Run (.*)|^\[command\]|^travis_fold:start:(\S+)|^section_start:\d+:(\S+)|^\$ /;
/** How logs call the steps of a job whose steps cannot be told apart. */
const UNNAMED = 'UNKNOWN STEP';
/** The script of a step that asks how another ended, with the answer filled in. */
const ASKS_RESULT =
  /\[\[? *(?:!? *)['"]?(?:failure|cancelled|skipped)['"]? *!?==? *['"]?(?:success|failure|cancelled|skipped)['"]?/;
const ERROR_MARK = /^##\[error\]/;
const EXIT =
  /^##\[error\](?:Process completed with exit code|The process '|The operation was canceled|The job|The runner|The hosted runner)|marked build as failure|^The command ".*" (?:exited with [1-9]|failed)|^ERROR: Job failed|^Job failed: exit code|^Exited with code exit status [1-9]/;
const RUN_BEGINS = /^\[INFO\] Scanning for projects\.\.\.|^Starting a Gradle Daemon/;
const RUN_ENDS = /^\[(?:INFO|ERROR)\] BUILD (?:SUCCESS|FAILURE)|^BUILD (?:SUCCESSFUL|FAILED) in /;
const JOB_NAME = 'Complete job name: ';
const LONGEST_ECHO = 400;
const CLEANUP = /^Post job cleanup\.|^##\[group\]Post |^Cleaning up orphan processes/;

export function outlineOf(log: Log): Outline {
  const { texts } = log;
  const exits: number[] = [];
  const errors: number[] = [];
  const echoes = new Set<number>();
  let jobLine: number | null = null;
  let lastRun = 0;
  let hasEnded = false;
  let cleanup = -1;
  const starts: { at: number; name: string; job: string | null }[] = log.steps.map(({ at, step, job }) => ({
    at,
    name: step === UNNAMED ? '' : step,
    job,
  }));
  const namesSteps = log.steps.some(({ step }) => step !== UNNAMED);
  const asks: number[] = [];
  let named = 0;
  for (const [position, text] of texts.entries()) {
    if (RUN_ENDS.test(text)) hasEnded = true;
    else if (hasEnded && RUN_BEGINS.test(text)) lastRun = position;
    if (text.startsWith(JOB_NAME)) jobLine ??= position;
    if (ERROR_MARK.test(text)) errors.push(position);
    if (EXIT.test(text)) exits.push(position);
    if (ERROR_MARK.test(text) || EXIT.test(text)) cleanup = -1;
    else if (cleanup < 0 && CLEANUP.test(text)) cleanup = position;
    if (!text.startsWith('##[group]Run ')) continue;
    for (let next = position + 1; next < position + LONGEST_ECHO && next < texts.length; next++) {
      if (texts[next]!.startsWith('##[endgroup]')) break;
      echoes.add(next);
      if (ASKS_RESULT.test(texts[next]!)) asks.push(next);
    }
    if (ASKS_RESULT.test(text)) asks.push(position);
    if (namesSteps) continue;
    while (named < log.steps.length && log.steps[named]!.at <= position) named++;
    const match = STEP.exec(text);
    if (match) starts.push({ at: position, name: match[1] ?? '', job: log.steps[named - 1]?.job ?? null });
  }
  const end = cleanup >= 0 ? cleanup : texts.length;
  starts.sort((a, b) => a.at - b.at);
  if (starts[0]?.at !== 0) starts.unshift({ at: 0, name: '', job: null });
  const marks = exits.length > 0 ? exits : errors;
  const steps = starts.map(({ at, name, job }, index) => {
    const to = starts[index + 1]?.at ?? texts.length;
    return { from: at, to, name, job, failed: hasOneWithin(marks, at, to) };
  });
  leaveReportersOut(steps, asks);
  const job = log.steps[0]?.job ?? (jobLine === null ? null : texts[jobLine]!.slice(JOB_NAME.length));
  return { steps, end, exit: exits[0] ?? errors.at(-1) ?? null, echoes, jobLine, job, lastRun };
}

function hasOneWithin(positions: readonly number[], from: number, to: number): boolean {
  return positions.some((position) => position >= from && position < to);
}

/** A step that fails because another did is no failure of its own where the other stands in the log too. */
function leaveReportersOut(steps: Step[], asks: readonly number[]): void {
  const failed = steps.filter((step) => step.failed);
  const reporters = failed.filter(({ from, to }) => hasOneWithin(asks, from, to));
  if (reporters.length === failed.length) return;
  for (const step of reporters) step.failed = false;
}

/** The step that a line belongs to. */
export function stepAt(steps: readonly Step[], position: number): Step | null {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (steps[middle]!.from <= position) low = middle;
    else high = middle - 1;
  }
  return steps[low] ?? null;
}
