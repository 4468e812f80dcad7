// The code blocks of a text that people wrote in; the failures that its logs tell out. Prose alone is no log.

import { isInstalledCode } from '../failures/location';
import { ERROR_SIGN, FRAME_SIGN, failureSigns } from '../failures/failure-signs';
import type { RepositoryPaths } from '../failures/match-path';
import type { Failure } from '../model/failure';
import type { ReadBody } from '../triage/read-sections';
import { diagnoseLog } from './diagnose-log';

/** Languages in which people paste what a program printed. */
const LOGS = new Set([
  '',
  'text',
  'txt',
  'log',
  'logs',
  'console',
  'shell',
  'sh',
  'bash',
  'zsh',
  'powershell',
  'output',
  'plain',
  'plaintext',
  'pytb',
  'traceback',
  'shell-session',
  'render',
]);
const LONGEST = 65_536;

export async function readPastedLog(
  body: ReadBody,
  paths: RepositoryPaths | null,
): Promise<{ log: string; failures: Failure[] }> {
  const log = logOf(body);
  if (log === '') return { log, failures: [] };
  const { failures } = await diagnoseLog({
    log: one(log),
    passing: null,
    hasPath: paths === null ? null : (path) => paths.match(path) !== null,
    ...(paths === null ? {} : { matchPath: (path: string) => paths.match(path) }),
  });
  return { log, failures: failures.filter(isTelling) };
}

/** The text of blocks that hold a log; without any, prose in which a stack trace was pasted bare. */
function logOf({ blocks, prose }: ReadBody): string {
  const logs = blocks.filter(({ language, text }) => LOGS.has(language) || hasSign(text, FRAME_SIGN, 1));
  const telling = logs.filter(({ text }) => hasSign(text, ERROR_SIGN | FRAME_SIGN, 1));
  const joined = telling.map(({ text }) => text).join('\n');
  return (joined !== '' || !hasSign(prose, FRAME_SIGN, 2) ? joined : prose).slice(0, LONGEST);
}

function hasSign(text: string, sign: number, least: number): boolean {
  let found = 0;
  for (const line of text.slice(0, LONGEST).split('\n')) {
    if ((failureSigns(line) & sign) !== 0) found += 1;
    if (found >= least) return true;
  }
  return false;
}

/** What is only shaped like a failure may be a sentence. */
function isTelling({ kind, code, test, cause, locations }: Failure): boolean {
  if (kind !== 'unknown' || code !== null || test !== null || cause !== null) return true;
  return locations.some(({ path }) => !isInstalledCode(path));
}

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);
}
