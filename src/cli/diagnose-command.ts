// `diagnose`: what a failed run's log says went wrong, where and what to do.

import { resolve } from 'node:path';
import type { Diagnosis } from '../model/failure';
import type { RepositoryPaths } from '../stories/diagnose-log';
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
  const paths = await pathsOf(flagValue(flags, 'repo'), terminal);
  const diagnosis = await diagnoseLog({
    log,
    passing,
    hasPath: paths?.has ?? null,
    matchPath: paths?.match,
    environment: terminal.environment,
  });
  await deliver(await write(diagnosis, format, terminal, flags.output !== undefined), invocation, terminal);
  return 0;
}

async function write(diagnosis: Diagnosis, format: string, terminal: Terminal, isFile: boolean): Promise<string> {
  if (format === 'json') return `${JSON.stringify(diagnosis, null, 2)}\n`;
  if (format === 'markdown') return (await import('../report/diagnosis/log-markdown')).writeLogMarkdown(diagnosis);
  const { writeLogText } = await import('../report/diagnosis/log-text');
  return writeLogText(diagnosis, { color: terminal.color && !isFile });
}

async function openLog(file: string, flag: string, terminal: Terminal): Promise<AsyncIterable<Uint8Array>> {
  const { streamFile, streamStandardInput } = await import('../edges/disk/stream-file');
  if (file === '-') return streamStandardInput();
  const opened = await streamFile(resolve(terminal.directory, file));
  if ('reason' in opened) throw new WrongUsage(`--${flag} ${file}: ${opened.reason}`);
  return opened;
}

/** Asked only of a repository that was named: a log from elsewhere has nothing to do with the folder it is read in. */
async function pathsOf(repo: string | null, terminal: Terminal): Promise<RepositoryPaths | null> {
  if (repo === null) return null;
  const [{ realFolderOrNull }, { openTree }] = await Promise.all([
    import('../edges/disk/read-files'),
    import('../edges/tree/open-tree'),
  ]);
  const folder = await realFolderOrNull(resolve(terminal.directory, repo));
  if (folder === null) throw new WrongUsage(`--repo ${repo}: no such folder`);
  const tree = await openTree(folder, 'WORKTREE', {});
  if ('reason' in tree) throw new WrongUsage(tree.reason);
  const { repositoryPaths } = await import('../stories/diagnose-log');
  return repositoryPaths(tree.files.map(({ path }) => path));
}
