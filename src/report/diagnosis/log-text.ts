// The diagnosis of one log in, what a terminal shows out: the verdict, the quoted lines with their numbers, what to do.

import type { Diagnosis, Failure, FailureLocation } from '../../model/failure';
import { visibleLine } from '../escape-markdown';

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Paint = (style: keyof typeof STYLES, text: string) => string;

/** Failures shown in full and in one line; the rest is counted. */
const IN_FULL = 3;
const IN_SHORT = 12;
const QUOTED_LINES = 20;
const MOST_PLACES = 5;
/** Colour codes whose escape character was written as `^[`. */
const WRITTEN_COLOURS = /\^\[\[[0-9;]*m/g;

const ORIGINS: Record<Failure['origin'], string> = {
  change: 'most likely the change',
  drift: 'the surroundings changed, not the code',
  infrastructure: 'infrastructure, not the code',
  flaky: 'flaky',
  unknown: 'whose trouble it is cannot be told from the log',
};

const ACTIONS: Record<Failure['action'], string> = {
  patch: 'mend it',
  rerun: 'run it again',
  human: 'look into it',
};

export function writeLogText(diagnosis: Diagnosis, { color }: { color: boolean }): string {
  const paint: Paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const { failures, primary, excerpts } = diagnosis;
  const first = failures[primary];
  if (!first) {
    const where = excerpts[0] ? ` It ends at line ${excerpts[0].endLine}.` : '';
    return `${paint('yellow', `No failure found in ${count(diagnosis.logLines, 'line')}.`)}${where}\n`;
  }
  const others = failures.filter((failure) => failure !== first);
  const blocks = [
    [paint('bold', paint('red', verdict(first))), ...inJob(diagnosis, paint)].join('\n'),
    describe(first, paint),
    paint('bold', `${capital(ACTIONS[first.action])}: `) + first.advice,
    ...others
      .slice(0, IN_FULL - 1)
      .map((failure) => [paint('bold', verdict(failure)), describe(failure, paint)].join('\n')),
  ];
  const short = others.slice(IN_FULL - 1);
  if (short.length > 0) {
    const lines = short.slice(0, IN_SHORT).map((failure) => `  ${oneLine(failure)}`);
    if (short.length > IN_SHORT) lines.push(paint('dim', `  and ${short.length - IN_SHORT} more`));
    blocks.push([paint('bold', 'Also'), ...lines].join('\n'));
  }
  if (diagnosis.truncated) blocks.push(paint('yellow', 'The log was cut before its end: the cause may be missing.'));
  return `${blocks.join('\n\n')}\n`;
}

function verdict(failure: Failure): string {
  const said = failure.message.replace(WRITTEN_COLOURS, '');
  const what = failure.test === null ? said : `${failure.test}: ${said}`;
  const who = [failure.tool, failure.code].filter((part) => part !== null && !what.includes(part)).join(' ');
  return visibleLine(
    `${failure.kind === 'unknown' ? '' : `${failure.kind}: `}${who === '' ? '' : `${who}: `}${what}`,
    300,
  );
}

function inJob({ job, step, logLines }: Diagnosis, paint: Paint): string[] {
  const parts = [
    job === null ? null : `job ${job}`,
    step === null ? null : `step ${step}`,
    count(logLines, 'log line'),
  ];
  return [paint('dim', visibleLine(parts.filter((part) => part !== null).join(', '), 200))];
}

function describe(failure: Failure, paint: Paint): string {
  const places = failure.locations.slice(0, MOST_PLACES).map((place) => `  ${paint('cyan', placeText(place))}`);
  const more = failure.locations.length - MOST_PLACES;
  if (more > 0) places.push(paint('dim', `  and ${count(more, 'more place')}`));
  return [...places, ...quote(failure, paint), paint('dim', `  ${ORIGINS[failure.origin]}`)].join('\n');
}

function quote({ excerpt }: Failure, paint: Paint): string[] {
  const lines = excerpt.text.split('\n');
  const width = String(excerpt.endLine).length;
  const shown = lines.slice(0, QUOTED_LINES).map((line, index) => {
    const number = String(excerpt.startLine + index).padStart(width);
    return `  ${paint('dim', `${number} │`)} ${visibleLine(line.replace(WRITTEN_COLOURS, '').replaceAll('\t', '    '), 400)}`;
  });
  if (lines.length > QUOTED_LINES) shown.push(paint('dim', `  ${' '.repeat(width)} │ … to line ${excerpt.endLine}`));
  return shown;
}

function oneLine(failure: Failure): string {
  const [place] = failure.locations;
  return `${failure.excerpt.startLine}: ${place ? `${placeText(place)}  ` : ''}${verdict(failure)}`;
}

function placeText({ path, line, startColumn }: FailureLocation): string {
  const column = startColumn === null ? '' : `:${startColumn}`;
  return visibleLine(`${path}${line === null ? '' : `:${line}${column}`}`, 300);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
