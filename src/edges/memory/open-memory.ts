// Where the data branch lies in; out: the past to ask, and a way to add to it. Without write access what is new is kept in
// the cache until somebody can write it, and it is said that it may be lost.

import { compactMonth, monthsToCompact } from '../../memory/compact-files';
import { DATA_BRANCH, type EventFile, eventFileOf, isEventFile } from '../../memory/event-files';
import { type Memory, NO_MEMORY } from '../../memory/memory';
import type { MemoryEvent } from '../../model/memory';
import type { ActionsCache } from '../cache/actions-cache';
import type { CacheKeys } from '../cache/cache-keys';
import { storeDrivers } from '../store/store-drivers';
import { type BranchState, type BranchTrouble, type DataBranch, openDataBranch } from './data-branch';
import type { DataRemote } from './data-remote';
import { type MemoryStore, openMemoryStore } from './memory-store';

export interface MemoryOptions {
  remote(): Promise<DataRemote>;
  /** A trusted event started the job; else nothing is written. */
  mayWrite: boolean;
  /** The database's file and where it comes from; null: in memory only, for jobs whose cache others may fill. */
  cache: { file: string; keys: CacheKeys; service: ActionsCache } | null;
  notice: (line: string) => void;
}

export interface OpenedMemory {
  /** The past; read once. Never fails: trouble is said, and then there is none. */
  open(): Promise<Memory>;
  /** Null when all of it is on the branch, else one line that says where it is. */
  remember(events: readonly MemoryEvent[]): Promise<string | null>;
  /** Finished months into one file each, by the same compare-and-swap; null when there was nothing to do. */
  compact(now: string): Promise<string | null>;
  close(): Promise<void>;
}

export function openMemory(options: MemoryOptions): OpenedMemory {
  let opening: ReturnType<typeof open> | null = null;
  let isChanged = false;

  async function open(): Promise<{ store: MemoryStore; branch: DataBranch } | null> {
    const [driver] = await storeDrivers();
    if (!driver) return null;
    const { cache } = options;
    if (cache !== null) {
      const restored = await cache.service.restoreStore([cache.file], cache.keys);
      if (!restored.done && restored.notice) options.notice(restored.notice);
    }
    const { store, notice } = openMemoryStore(driver, cache?.file ?? null);
    if (notice) options.notice(notice);
    const branch = openDataBranch({ ...(await options.remote()), branch: DATA_BRANCH });
    const state = await branch.state();
    if (state !== null && 'reason' in state) {
      options.notice(`What was learned before could not be read: ${state.reason}.`);
    } else if (state !== null) {
      const trouble = await loadState(store, branch, state);
      for (const line of trouble.lines) options.notice(line);
      isChanged ||= trouble.isNew;
    }
    return { store, branch };
  }

  function opened(): ReturnType<typeof open> {
    opening ??= open();
    return opening;
  }

  async function remember(events: readonly MemoryEvent[]): Promise<string | null> {
    const memory = await opened();
    if (memory === null) return 'This Node has no SQLite: what was learned is lost.';
    const { store, branch } = memory;
    const known = store.known(events.map(({ id }) => id));
    const wanted = [...store.pending(), ...events.filter(({ id }) => !known.has(id))];
    if (wanted.length === 0) return null;
    if (!options.mayWrite) return `Nothing is written on this event; *learn* on the default branch recovers it.`;
    const file = eventFileOf(wanted)!;
    const written = await branch.write((state) =>
      state?.files.some(({ path }) => path === file.path)
        ? null
        : { added: [file], message: `Learn ${wanted.length} ${wanted.length === 1 ? 'event' : 'events'}` },
    );
    isChanged = true;
    if (written === null || 'commit' in written) {
      store.setPending(wanted);
      store.setPending([]);
      return null;
    }
    store.setPending(wanted);
    return `What was learned could not be written to the branch \`${DATA_BRANCH}\`: ${whyNot(written)}. ${
      options.cache === null
        ? 'It is lost, as far as no comment holds it.'
        : 'It is kept in the cache, and lost if that is.'
    }`;
  }

  return {
    open: async () => (await opened())?.store ?? NO_MEMORY,
    remember,
    async compact(now) {
      const memory = options.mayWrite ? await opened() : null;
      if (memory === null) return null;
      let done = 0;
      const written = await memory.branch.write(async (state) => {
        const change = state === null ? null : await compaction(memory.branch, state, now);
        done = change?.removed.length ?? 0;
        return change;
      });
      if (written === null) return null;
      return 'commit' in written
        ? `${done} files of finished months are now one a month.`
        : `Nothing was compacted: ${whyNot(written)}.`;
    },
    async close() {
      const memory = await opening;
      memory?.branch.close();
      memory?.store.close();
      const { cache } = options;
      if (!memory || !isChanged || cache === null) return;
      const saved = await cache.service.saveStore([cache.file], cache.keys);
      if (!saved.done && saved.notice) options.notice(saved.notice);
    },
  };
}

function whyNot({ reason, refused }: BranchTrouble): string {
  return refused ? `the token may not (it needs \`contents: write\`)` : reason;
}

async function compaction(branch: DataBranch, state: BranchState, now: string) {
  const blobs = new Map(state.files.map(({ path, blob }) => [path, blob]));
  const months = monthsToCompact([...blobs.keys()].filter(isEventFile), now);
  const added: EventFile[] = [];
  const removed: string[] = [];
  for (const month of months) {
    const texts = await branch.read(month.paths.map((path) => blobs.get(path)!));
    // Without every text of it a month stays as it is.
    if ('reason' in texts || texts.some((text) => text === null)) continue;
    const file = compactMonth(month, texts as string[]);
    if (file === null) continue;
    added.push(file);
    removed.push(...month.paths.filter((path) => path !== file.path));
  }
  return added.length === 0 ? null : { added, removed, message: `Compact ${added.length} months` };
}

/** Only what the store lacks is read; where files went, everything. */
export async function loadState(
  store: MemoryStore,
  branch: Pick<DataBranch, 'read'>,
  state: BranchState,
): Promise<{ lines: string[]; isNew: boolean }> {
  const files = state.files.filter(({ path }) => isEventFile(path));
  const held = store.files();
  const now = new Map(files.map(({ path, blob }) => [path, blob]));
  const isWhole = [...held].every(([path, blob]) => now.get(path) === blob);
  const lacking = isWhole ? files.filter(({ path }) => !held.has(path)) : files;
  if (lacking.length === 0 && isWhole) return { lines: [], isNew: false };
  const read = await branch.read(lacking.map(({ blob }) => blob));
  if ('reason' in read) return { lines: [`What was learned before could not be read: ${read.reason}.`], isNew: false };
  const texts = new Map(lacking.flatMap(({ path }, at) => (read[at] == null ? [] : [[path, read[at]] as const])));
  const problems = store.load(files, texts);
  const lines = problems.slice(0, 5).map(({ path, line, reason }) => `${DATA_BRANCH}: ${path}:${line}: ${reason}`);
  return { lines, isNew: true };
}
