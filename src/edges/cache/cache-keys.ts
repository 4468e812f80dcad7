// Where and why a run runs in, the keys of its cache out: what it saves under, what it may begin from, best first.

import { createHash } from 'node:crypto';

export interface CacheScope {
  /** Of a cache beside that of the facts. */
  name?: string;
  /** Raised with the shape of the store: files of other versions are not even downloaded. */
  version: number;
  /** `GITHUB_EVENT_NAME`. */
  event: string;
  /** `workflow_run`: the run was started from a fork. */
  fromFork: boolean;
  /** `GITHUB_REF`: `refs/pull/7/merge`, `refs/heads/main`. */
  ref: string;
  /** Branches to begin from when the ref has nothing yet: the pull request's base, the default branch. */
  baseRefs: string[];
  /** `GITHUB_RUN_ID` and attempt: keys cannot be written twice. */
  run: string;
}

export interface CacheKeys {
  key: string;
  restoreKeys: string[];
  /** The service lets this run read, not write. */
  readOnly: boolean;
}

/** The service allows 512 characters, and no commas. */
const MAX_KEY = 512;

export function cacheKeys(scope: CacheScope): CacheKeys {
  const prefix = `throughline-${scope.name === undefined ? '' : `${scope.name}-`}${scope.version}-`;
  const own = `${prefix}${slug(scope.ref)}-`;
  const bases = scope.baseRefs.filter((ref) => ref !== '').map((ref) => `${prefix}${slug(fullRef(ref))}-`);
  return {
    key: `${own}${slug(scope.run)}`,
    // The service takes ten keys, the primary one among them.
    restoreKeys: [...new Set([own, ...bases])].slice(0, 9),
    readOnly: isReadOnly(scope),
  };
}

/** Since June 2026: runs that anybody can start may not fill the cache that trusted runs read. */
function isReadOnly({ event, fromFork }: CacheScope): boolean {
  if (event === 'issue_comment' || event === 'pull_request_target') return true;
  return event === 'workflow_run' && fromFork;
}

function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}

/** Distinct refs keep distinct names: what had to be replaced or cut ends in a digest. */
function slug(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9._/]/g, '_');
  const room = MAX_KEY / 2 - 40;
  if (plain === text && text.length <= room) return text;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${plain.slice(0, room)}~${digest}`;
}
