// The run and its token in; out: its memory. Only jobs that a trusted event started write, and only their cache is believed.

import { join } from 'node:path';
import type { Runner } from '../edges/actions/runner';
import { cacheKeys } from '../edges/cache/cache-keys';
import type { Run } from '../model/run-event';
import type { MemoryEdge } from '../stories/memory-edge';
import { temporaryFolder } from './open-work';

/** As MEMORY_SCHEMA (a test says so): importing it from there would load the store too early. */
export const MEMORY_VERSION = 1;

/** Nothing is opened before it is needed. */
export function openRunMemory(
  run: Run,
  runner: Runner,
  token: string,
  environment: NodeJS.ProcessEnv = process.env,
): MemoryEdge {
  let opening: ReturnType<typeof open> | null = null;

  async function open() {
    const [{ openMemory }, { dataRemote }, { actionsCache }, { ensureFolder }] = await Promise.all([
      import('../edges/memory/open-memory'),
      import('../edges/memory/data-remote'),
      import('../edges/cache/actions-cache'),
      import('../edges/disk/read-files'),
    ]);
    const folder = temporaryFolder(environment);
    ensureFolder(folder);
    const keys = cacheKeys({
      name: 'memory',
      version: MEMORY_VERSION,
      event: environment.GITHUB_EVENT_NAME ?? '',
      fromFork: false,
      ref: environment.GITHUB_REF ?? '',
      baseRefs: [run.defaultBranch ?? ''],
      run: `${run.id}.${run.attempt}.${run.job}`,
    });
    const { workspace, repository, serverUrl } = run;
    return openMemory({
      remote: () => dataRemote({ workspace, repository, serverUrl, token: token || null }),
      mayWrite: mayRemember(run),
      // A pull request's own cache holds what its author likes.
      cache: isProposal(run) ? null : { file: join(folder, 'memory.sqlite'), keys, service: actionsCache() },
      notice: (line) => runner.notice(line),
    });
  }

  function opened(): ReturnType<typeof open> {
    opening ??= open();
    return opening;
  }
  return {
    open: async () => (await opened()).open(),
    remember: async (events) => (events.length === 0 ? null : (await opened()).remember(events)),
    compact: async (now) => (await opened()).compact(now),
    close: async () => (await opening)?.close(),
  };
}

/** US dollars that earlier runs spent on a pull request and on this day, as far as memory tells. */
export function spentIn(memory: MemoryEdge): (pull: number | null) => Promise<{ pull: number; day: number }> {
  return async (pull) => {
    const [past, { spentSoFar }] = await Promise.all([memory.open(), import('../stories/spent-so-far')]);
    return spentSoFar(past, pull, Date.now());
  };
}

function isProposal({ event }: Run): boolean {
  return event.kind === 'pull-request' || event.kind === 'merge-group';
}

/** Events whose job runs what the default branch says. */
export function mayRemember({ event, defaultBranch }: Run): boolean {
  switch (event.kind) {
    case 'push':
    case 'manual':
      return defaultBranch !== null && event.ref === `refs/heads/${defaultBranch}`;
    case 'schedule':
    case 'workflow-run':
    case 'comment':
    case 'issue':
    case 'dispatch':
      return true;
    case 'pull-request':
      return event.action === 'closed' && event.isMerged === true && !event.isForeign;
    default:
      return false;
  }
}
