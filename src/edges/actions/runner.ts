// The runner: inputs out of its environment; log lines, annotations, outputs, summary and state into its files.

import * as core from '@actions/core';
import { appendFileSync } from 'node:fs';

/** GitHub drops a larger summary whole. */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;

export interface LogAnnotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
  path: string;
  line: number;
  endLine: number;
  startColumn?: number;
  endColumn?: number;
}

export interface Runner {
  input(name: string): string;
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  error(line: string): void;
  annotate(annotation: LogAnnotation): void;
  hide(secret: string): void;
  output(name: string, value: string): void;
  summary(markdown: string): void;
  save(name: string, value: string): void;
  saved(name: string): string;
  fail(): void;
}

export function openRunner(environment: NodeJS.ProcessEnv = process.env): Runner {
  // What a step saves reaches the post step only; the step itself may need it again.
  const states = new Map<string, string>();
  return {
    input: (name) => core.getInput(name),
    info: (line) => core.info(harmless(line)),
    notice: (line) => core.notice(line, { title: 'Throughline' }),
    warning: (line) => core.warning(line, { title: 'Throughline' }),
    error: (line) => core.error(line, { title: 'Throughline' }),
    annotate,
    hide(secret) {
      if (secret !== '') core.setSecret(secret);
    },
    output: (name, value) => core.setOutput(name, value),
    summary(markdown) {
      const path = environment.GITHUB_STEP_SUMMARY;
      if (path) appendFileSync(path, `${shortened(markdown)}\n`);
    },
    save(name, value) {
      states.set(name, value);
      core.saveState(name, value);
    },
    saved: (name) => states.get(name) ?? core.getState(name),
    fail() {
      process.exitCode = 1;
    },
  };
}

function annotate(annotation: LogAnnotation): void {
  const { level, message, title, path, line, endLine, startColumn, endColumn } = annotation;
  const place = { title, file: path, startLine: line, endLine };
  // Columns mean something on one line only; GitHub refuses them otherwise.
  const columns = line === endLine && startColumn ? { startColumn, endColumn } : {};
  const say = { error: core.error, warning: core.warning, notice: core.notice }[level];
  say(message, { ...place, ...columns });
}

/** Text of strangers must not become a workflow command. */
function harmless(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '##\u200b');
}

function shortened(markdown: string): string {
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length <= SUMMARY_LIMIT) return markdown;
  const cut = bytes.subarray(0, SUMMARY_LIMIT).toString('utf8');
  const whole = cut.slice(0, cut.lastIndexOf('\n'));
  return `${whole}\n\n**Shortened:** GitHub shows no more than 1 MiB. The report artifact has everything.`;
}
