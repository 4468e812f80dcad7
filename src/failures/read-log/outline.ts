// A log in; where its steps begin, which of them failed and where the job's own work ends, out. Positions count kept lines.

import type { Log } from './log';

export interface Step {
  from: number;
  /** Exclusive. */
  to: number;
  name: string;
  failed: boolean;
}

export interface Outline {
  steps: Step[];
  /** What follows is cleaning up. */
  end: number;
  /** The line that says that the run ended badly; null where none does. */
  exit: number | null;
}

const STEP = /^##\[group\]Run (.*)|^\[command\]|^travis_fold:start:(\S+)|^section_start:\d+:(\S+)|^\$ /;
const ERROR_MARK = /^##\[error\]/;
const EXIT =
  /^##\[error\](?:Process completed with exit code|The process '|The operation was canceled|The job|The runner|The hosted runner)|marked build as failure|^The command ".*" (?:exited with [1-9]|failed)|^ERROR: Job failed|^Job failed: exit code|^Exited with code exit status [1-9]/;
const CLEANUP = /^Post job cleanup\.|^##\[group\]Post |^Cleaning up orphan processes/;

export function outlineOf(log: Log): Outline {
  const { texts } = log;
  const exits: number[] = [];
  const errors: number[] = [];
  let cleanup = -1;
  const starts: { at: number; name: string }[] = log.steps.map(({ at, step }) => ({ at, name: step }));
  for (const [position, text] of texts.entries()) {
    if (ERROR_MARK.test(text)) errors.push(position);
    if (EXIT.test(text)) exits.push(position);
    if (ERROR_MARK.test(text) || EXIT.test(text)) cleanup = -1;
    else if (cleanup < 0 && CLEANUP.test(text)) cleanup = position;
    if (log.steps.length > 0 || !text.startsWith('##[group]Run ')) continue;
    const match = STEP.exec(text);
    if (match) starts.push({ at: position, name: match[1] ?? '' });
  }
  const end = cleanup >= 0 ? cleanup : texts.length;
  if (starts[0]?.at !== 0) starts.unshift({ at: 0, name: '' });
  const marks = exits.length > 0 ? exits : errors;
  const steps = starts.map(({ at, name }, index) => {
    const to = starts[index + 1]?.at ?? texts.length;
    return { from: at, to, name, failed: marks.some((position) => position >= at && position < to) };
  });
  return { steps, end, exit: exits[0] ?? errors.at(-1) ?? null };
}
