// `diagnose`: what a failed run's log says went wrong, where and what to do.

import { resolve } from 'node:path';
import { deliver } from './deliver';
import type { ExitCode } from './exit-code';
import { flagValue } from './open-session';
import type { Invocation } from './parse-arguments';
import type { Terminal } from './terminal';
import { WrongUsage } from './wrong-usage';

export async function diagnoseCommand(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const { flags, format } = invocation;
  const file = flagValue(flags, 'log');
  if (file === null) throw new WrongUsage('diagnose needs --log FILE, or --log - for standard input');
  const passingFile = flagValue(flags, 'passing-log');
  const passing = passingFile === null ? null : await openLog(passingFile, 'passing-log', terminal);
  const log = await openLog(file, 'log', terminal);
  const { diagnoseLog } = await import('../stories/diagnose-log');
  const diagnosis = await diagnoseLog({ log, passing, hasPath: null, environment: terminal.environment });
  if (format === 'json') {
    await deliver(`${JSON.stringify(diagnosis, null, 2)}\n`, invocation, terminal);
    return 0;
  }
  await deliver(`${JSON.stringify(diagnosis, null, 2)}\n`, invocation, terminal);
  return 0;
}

async function openLog(file: string, flag: string, terminal: Terminal): Promise<AsyncIterable<Uint8Array>> {
  const { streamFile, streamStandardInput } = await import('../edges/disk/stream-file');
  if (file === '-') return streamStandardInput();
  const opened = await streamFile(resolve(terminal.directory, file));
  if ('reason' in opened) throw new WrongUsage(`--${flag} ${file}: ${opened.reason}`);
  return opened;
}
