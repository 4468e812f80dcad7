// A clone in; out: the data branch of its remote in a database, for the command line; its events as they stand there.

import { DATA_BRANCH, type EventFile, eventFileOf, isEventFile } from '../../memory/event-files';
import { type EventLine, readEventLines } from '../../memory/event-lines';
import type { Memory } from '../../memory/memory';
import { openGit } from '../git/open-git';
import { storeDrivers } from '../store/store-drivers';
import { type BranchState, type DataBranch, openDataBranch } from './data-branch';
import { openMemoryStore } from './memory-store';
import { loadState } from './open-memory';

export interface Data {
  memory: Memory;
  /** What could not be read, one line each. */
  notices: string[];
  /** Lines of all events, oldest file first, each event once. */
  exportLines(): Promise<string>;
  /** How many were new; or why they could not be written. */
  importEvents(lines: readonly EventLine[]): Promise<{ added: number } | { reason: string }>;
  close(): void;
}

/** Events written to the branch with one file. */
const CHUNK = 5000;

/** The clone's own credentials count. Without a remote the clone's own branch is read. */
export async function readData(repository: string): Promise<Data | { reason: string }> {
  const [driver] = await storeDrivers();
  if (!driver) return { reason: 'this Node has no SQLite; use Node 24, or 22.14 and later' };
  const branch = openDataBranch({ url: await remoteOf(repository), branch: DATA_BRANCH, header: null });
  const state = await branch.state();
  if (state !== null && 'reason' in state) {
    branch.close();
    return { reason: state.reason };
  }
  const { store } = openMemoryStore(driver, null);
  const loaded = state === null ? { lines: [] } : await loadState(store, branch, state);
  return {
    memory: store,
    notices: loaded.lines,
    exportLines: async () => (state === null ? '' : linesOf(branch, state)),
    importEvents: (lines) => importEvents(branch, lines, store.known(lines.map(({ event }) => event.id))),
    close() {
      branch.close();
      store.close();
    },
  };
}

async function remoteOf(repository: string): Promise<string> {
  const answer = await openGit(repository).run(['remote', 'get-url', 'origin']);
  const url = answer.ok ? answer.stdout.toString('utf8').trim() : '';
  return url === '' || url.startsWith('-') ? repository : url;
}

async function linesOf(branch: DataBranch, state: BranchState): Promise<string> {
  const files = state.files.filter(({ path }) => isEventFile(path));
  const texts = await branch.read(files.map(({ blob }) => blob));
  if ('reason' in texts) return '';
  const lines = new Map<string, string>();
  for (const [at, text] of texts.entries())
    for (const { event, line } of readEventLines(text ?? '', files[at]!.path).lines) lines.set(event.id, line);
  return [...lines.values()].map((line) => `${line}\n`).join('');
}

async function importEvents(
  branch: DataBranch,
  lines: readonly EventLine[],
  known: ReadonlySet<string>,
): Promise<{ added: number } | { reason: string }> {
  const wanted = lines.filter(({ event }) => !known.has(event.id));
  const files: EventFile[] = [];
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const some = wanted.slice(at, at + CHUNK);
    const { path } = eventFileOf(some.map(({ event }) => event))!;
    // As they stand: later versions may have said more.
    files.push({ path, text: some.map(({ line }) => `${line}\n`).join('') });
  }
  if (files.length === 0) return { added: 0 };
  const written = await branch.write((state) => {
    const there = new Set(state?.files.map(({ path }) => path));
    const added = files.filter(({ path }) => !there.has(path));
    return added.length === 0 ? null : { added, message: `Import ${wanted.length} events` };
  });
  return written !== null && 'reason' in written ? { reason: written.reason } : { added: wanted.length };
}
