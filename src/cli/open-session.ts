// An invocation in; settings, cache, trees and the edges that the stories need, opened once, out.

import { join, relative, resolve } from 'node:path';
import type { Stats } from '../model/finding';
import type { Tree } from '../model/tree';
import type { Settings } from '../settings/schema';
import type { GraphEdges } from '../stories/build-graph';
import { defaultCache } from './default-cache';
import { openEdges } from './open-edges';
import type { Invocation } from './parse-arguments';
import type { Terminal } from './terminal';
import { WrongUsage } from './wrong-usage';

export interface Session {
  settings: Settings;
  edges: GraphEdges;
  /** The folder that `--repo` names. */
  repository: string;
  openTree(revision: string): Promise<Tree>;
  progress(line: string): void;
  /** Notices, and counts and timings when asked for. */
  finish(stats: Stats | null): void;
  close(): Promise<void>;
}

type Flags = Invocation['flags'];

const SETTINGS_FILE = '.throughline.yml';

export async function openSession({ flags }: Invocation, terminal: Terminal): Promise<Session> {
  const notices: string[] = [];
  const repository = await existingFolder(resolve(terminal.directory, flagValue(flags, 'repo') ?? '.'));
  const settings = await readSettingsFor(repository, flags, terminal, notices);
  const cache = flagValue(flags, 'cache');
  const cacheFile = cache === null ? defaultCache(terminal, repository) : resolve(terminal.directory, cache);
  const { edges, notice } = await openEdges(flags['no-cache'] ? null : cacheFile, terminal.entryFolder);
  if (notice) notices.push(notice);
  const { openTree } = await import('../edges/tree/open-tree');
  return {
    settings,
    edges,
    repository,
    async openTree(revision) {
      const tree = await openTree(repository, revision, { cache: edges.store.blobs });
      if ('reason' in tree) throw new WrongUsage(tree.reason);
      return tree;
    },
    progress(line) {
      if (!flags.quiet) terminal.progress(line);
    },
    finish(stats) {
      terminal.progress('');
      const trouble = edges.store.notice();
      const lines = trouble === null ? notices : [...notices, trouble];
      if (!flags.quiet) for (const line of new Set(lines)) terminal.say(line);
      if (flags.stats && stats) terminal.say(describeStats(stats));
    },
    async close() {
      terminal.progress('');
      await edges.extract.close();
      await edges.types?.close();
      edges.store.close();
    },
  };
}

export function flagValue(flags: Flags, name: string): string | null {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
}

async function readSettingsFor(
  repository: string,
  flags: Flags,
  terminal: Terminal,
  notices: string[],
): Promise<Settings> {
  const [{ readSettings }, { describeSettingsError }, { rules }] = await Promise.all([
    import('../settings/read-settings'),
    import('../settings/settings-error'),
    import('../rules/index'),
  ]);
  const named = flagValue(flags, 'config');
  const path = named === null ? join(repository, SETTINGS_FILE) : resolve(terminal.directory, named);
  const text = await (await import('../edges/disk/read-files')).readTextOrNull(path);
  if (text === null && named !== null) throw new WrongUsage(`--config ${named}: the file cannot be read`);
  const failOn = flagValue(flags, 'fail-on');
  const read = readSettings({
    inputs: failOn === null ? {} : { 'fail-on': failOn },
    file: text === null ? null : { path: relative(terminal.directory, path) || path, text },
    rules: rules.map((rule) => rule.id),
    fileIsTrusted: true,
  });
  if ('errors' in read) throw new WrongUsage(read.errors.map(describeSettingsError).join('\n'));
  notices.push(...read.notices);
  return read.settings;
}

async function existingFolder(path: string): Promise<string> {
  const { realFolderOrNull } = await import('../edges/disk/read-files');
  const folder = await realFolderOrNull(path);
  if (folder === null) throw new WrongUsage(`--repo ${path}: no such folder`);
  return folder;
}

function describeStats(stats: Stats): string {
  const counts = `${stats.files} files, ${stats.extracted} extracted, ${stats.fromCache} from the cache, ${stats.nodes} nodes, ${stats.edges} edges`;
  const steps = Object.entries(stats.ms).map(([step, ms]) => `${step} ${Math.round(ms)} ms`);
  return [counts, steps.join(', ')].filter((part) => part !== '').join('\n');
}
