// The diagnosis of one log in, Markdown out in which nothing that the log says is markup.

import type { Diagnosis, Failure } from '../../model/failure';
import { code, escapeText, fence } from '../escape-markdown';

const IN_FULL = 3;
const IN_SHORT = 12;
const MOST_PLACES = 5;
/** Colour codes whose escape character was written as `^[`. */
const WRITTEN_COLOURS = /\^\[\[[0-9;]*m/g;

export function writeLogMarkdown(diagnosis: Diagnosis): string {
  const { failures, primary } = diagnosis;
  const first = failures[primary];
  if (!first) return `No failure found in ${diagnosis.logLines} lines.\n`;
  const others = failures.filter((failure) => failure !== first);
  const parts = [
    `### ${title(first)}`,
    ...body(first),
    `**What to do:** ${first.advice}`,
    ...others.slice(0, IN_FULL - 1).flatMap((failure) => [`#### ${title(failure)}`, ...body(failure)]),
  ];
  const short = others.slice(IN_FULL - 1);
  const list = short.slice(0, IN_SHORT).map((failure) => `- line ${failure.excerpt.startLine}: ${title(failure)}`);
  if (short.length > IN_SHORT) list.push(`- and ${short.length - IN_SHORT} more`);
  if (list.length > 0) parts.push(list.join('\n'));
  if (diagnosis.truncated) parts.push('The log was cut before its end: the cause may be missing.');
  return `${parts.join('\n\n')}\n`;
}

function title(failure: Failure): string {
  const named = [failure.tool, failure.code, failure.test]
    .filter((part) => part !== null)
    .map((part) => code(part, 200));
  return [escapeText(failure.kind), ...named, code(failure.message.replace(WRITTEN_COLOURS, ''), 240)].join(' ');
}

function body(failure: Failure): string[] {
  const places = failure.locations
    .slice(0, MOST_PLACES)
    .map(({ path, line }) => code(line === null ? path : `${path}:${line}`));
  const { startLine, endLine, text } = failure.excerpt;
  const lines = startLine === endLine ? `Line ${startLine}` : `Lines ${startLine}–${endLine}`;
  return [
    ...(places.length > 0 ? [places.join(', ')] : []),
    `${lines} of the log:`,
    fence('text', text.replace(WRITTEN_COLOURS, '')),
  ];
}
