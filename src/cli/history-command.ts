// `history`: incidents, fixes and their outcomes, from the data branch of the repository's remote.

import { resolve } from 'node:path';
import { deliver } from './deliver';
import type { ExitCode } from './exit-code';
import { flagValue } from './open-session';
import type { Invocation } from './parse-arguments';
import type { Terminal } from './terminal';
import { WrongUsage } from './wrong-usage';

export async function historyCommand(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const { flags, format } = invocation;
  const since = flagValue(flags, 'since');
  if (since !== null && !/^\d{4}-\d\d-\d\d$/.test(since))
    throw new WrongUsage(`--since ${since}: write it as 2026-11-01`);
  const [{ realFolderOrNull, readTextOrNull }, { readData }, { readHistory, showHistory }] = await Promise.all([
    import('../edges/disk/read-files'),
    import('../edges/memory/read-data'),
    import('../stories/show-history'),
  ]);
  const repo = flagValue(flags, 'repo') ?? '.';
  const folder = await realFolderOrNull(resolve(terminal.directory, repo));
  if (folder === null) throw new WrongUsage(`--repo ${repo}: no such folder`);
  const data = await readData(folder);
  if ('reason' in data) throw new WrongUsage(`the data branch cannot be read: ${data.reason}`);
  try {
    if (!flags.quiet) for (const notice of data.notices) terminal.say(notice);
    const imported = flagValue(flags, 'import');
    if (imported !== null) return await importFile(imported);
    const exported = flagValue(flags, 'export');
    if (exported === null) {
      await deliver(await showHistory(readHistory(data.memory, since ?? undefined), format), invocation, terminal);
      return 0;
    }
    const { writeFileAtomically } = await import('../edges/disk/write-file');
    await writeFileAtomically(resolve(terminal.directory, exported), await data.exportLines());
    return 0;
  } finally {
    data.close();
  }

  async function importFile(file: string): Promise<ExitCode> {
    if ('reason' in data) return 2;
    const text = await readTextOrNull(resolve(terminal.directory, file));
    if (text === null) throw new WrongUsage(`--import ${file}: the file cannot be read`);
    const { readEventLines } = await import('../memory/event-lines');
    const { lines, problems } = readEventLines(text, file);
    for (const { path, line, reason } of problems) terminal.say(`${path}:${line}: ${reason}`);
    const answer = await data.importEvents(lines);
    if ('reason' in answer) throw new WrongUsage(`--import ${file}: ${answer.reason}`);
    if (!flags.quiet) terminal.say(`${answer.added} of ${lines.length} events were new.`);
    return 0;
  }
}
