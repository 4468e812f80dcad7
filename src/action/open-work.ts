// The runner's environment in; out: what reads and remembers: the cache of facts, the extracting thread, the check.

import { join } from 'node:path';
import type { Review } from '../model/finding';
import type { Run } from '../model/run-event';
import type { Tree } from '../model/tree';
import type { Settings } from '../settings/schema';
import type { AskEdges } from '../stories/ask-edges';
import type { GraphEdges } from '../stories/build-graph';
import type { LearnEdges } from '../stories/learn';
import { cacheKeys, type CacheKeys } from '../edges/cache/cache-keys';
import { clock } from '../edges/clock';
import type { Runner } from '../edges/actions/runner';

export const CACHE_STATE = 'throughline-cache';

/** What the post step needs to save the cache when main could not. */
export interface CacheState {
  file: string;
  keys: CacheKeys;
}

export interface Work {
  check(
    before: Tree,
    after: Tree,
    settings: Settings,
    progress: (line: string) => void,
    ignored?: ReadonlyMap<string, string>,
  ): Promise<Review>;
  buildGraph: LearnEdges['buildGraph'];
  /** Answers of models, of this run and of earlier ones. */
  answers(): Promise<AskEdges['answers']>;
  /** Closes the cache and saves it when something new was read or answered. */
  remember(extracted: number): Promise<void>;
  /** Closes the cache; saves it only for an answer that was paid for. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

export function temporaryFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment.RUNNER_TEMP ?? join(process.cwd(), '.throughline'), 'throughline');
}

/** Nothing is opened before it is needed: restoring the cache runs beside opening the trees. */
export function openWork(run: Run, runner: Runner, environment: NodeJS.ProcessEnv = process.env): Work {
  const file = join(temporaryFolder(environment), 'facts.sqlite');
  const keys = keysOf(run, environment);
  const opening = open(file, keys, runner);
  // Awaited later; until then a failure is nobody's.
  opening.catch(() => {});
  let answered = 0;

  async function close(): Promise<void> {
    const { pool, edges, store } = await opening;
    await pool.close();
    await edges.types?.close();
    const notice = store.notice();
    if (notice) runner.notice(notice);
    store.close();
  }
  async function remember(extracted: number): Promise<void> {
    await close();
    const { restored, cache } = await opening;
    runner.save(CACHE_STATE, '');
    if (extracted === 0 && answered === 0 && restored) return;
    const saved = await cache.saveStore([file], keys);
    if (!saved.done && saved.notice) runner.notice(saved.notice);
  }
  return {
    async check(before, after, settings, progress, ignored) {
      const [{ edges }, { checkTrees }] = await Promise.all([opening, import('../stories/check')]);
      return checkTrees(before, after, edges, settings, progress, ignored);
    },
    async buildGraph(tree, settings, progress) {
      const [{ edges }, { buildGraph }] = await Promise.all([opening, import('../stories/build-graph')]);
      return buildGraph(tree, edges, settings, progress);
    },
    async answers() {
      const { store } = await opening;
      return {
        get: (key) => store.answers.get(key),
        put(key, value) {
          answered += 1;
          store.answers.put(key, value);
        },
      };
    },
    remember,
    finish: () => (answered > 0 ? remember(0) : close()),
    close,
  };
}

async function open(file: string, keys: CacheKeys, runner: Runner) {
  const [{ ensureFolder }, { actionsCache }, { openStore }, { openExtractPool }, { openTypeThread }, { threadEntry }] =
    await Promise.all([
      import('../edges/disk/read-files'),
      import('../edges/cache/actions-cache'),
      import('../edges/store/open-store'),
      import('../edges/pool/extract-pool'),
      import('../edges/pool/type-thread'),
      import('../edges/pool/thread-entry'),
    ]);
  ensureFolder(join(file, '..'));
  const cache = actionsCache();
  const answer = await cache.restoreStore([file], keys);
  if (!answer.done && answer.notice) runner.notice(answer.notice);
  const { store, notice } = await openStore(file);
  if (notice) runner.notice(notice);
  if (!keys.readOnly) runner.save(CACHE_STATE, JSON.stringify({ file, keys } satisfies CacheState));
  const entry = threadEntry(__dirname);
  const pool = openExtractPool({ entry });
  const edges: GraphEdges = { extract: pool, types: openTypeThread(entry), store, clock: clock() };
  return { cache, store, pool, edges, restored: answer.done };
}

function keysOf(run: Run, environment: NodeJS.ProcessEnv): CacheKeys {
  const { event, defaultBranch } = run;
  return cacheKeys({
    version: STORE_VERSION,
    event: environment.GITHUB_EVENT_NAME ?? '',
    fromFork: false,
    ref: environment.GITHUB_REF ?? '',
    baseRefs: ['baseRef' in event ? event.baseRef : '', defaultBranch ?? ''],
    run: `${run.id}.${run.attempt}.${run.job}`,
  });
}

/** As STORE_SCHEMA (a test says so): importing it from there would load the store too early. */
export const STORE_VERSION = 1;
