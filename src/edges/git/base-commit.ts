// The base of a pull request in, its Tree out, by the cheapest way that works in this checkout; or why none did.

import type { Tree } from '../../model/tree';
import { revisionTree } from '../tree/revision-tree';
import type { Git } from './open-git';
import { isCommitId, parentsOf, resolveRevision } from './revisions';

export interface BaseRequest {
  git: Git;
  /** `pull_request.base.sha`: may be older than the base that was merged with. Null outside of pull requests. */
  eventSha: string | null;
  /** True when HEAD is GitHub's merge commit of the pull request (`refs/pull/N/merge`): its first parent is the base. */
  headIsMerge: boolean;
  /** Used for the fetch only when the checkout kept no credentials of its own. */
  token: string | null;
  /** The token goes to this host only: `https://github.com`. */
  serverUrl: string;
  /** Last resort, over the API: the tree of this commit. */
  fetchFiles?: (sha: string) => Promise<Tree>;
  remote?: string;
  timeoutMs?: number;
}

export type BaseAnswer =
  | { tree: Tree; sha: string; by: 'present' | 'fetch' | 'rest'; tried: string[] }
  | { tree: null; sha: string | null; tried: string[] };

const FETCH_TIMEOUT_MS = 120_000;

/** `tried` says what failed on the way, for the report. */
export async function baseCommit(request: BaseRequest): Promise<BaseAnswer> {
  const tried: string[] = [];
  const sha = await baseSha(request);
  if (sha === null) return { tree: null, sha: null, tried: ['the base commit is not known'] };

  const present = await presentTree(request.git, sha);
  if (present) return { tree: present, sha, by: 'present', tried };

  const failure = await fetchCommit(request, sha);
  if (failure === null) {
    const fetched = await presentTree(request.git, sha);
    if (fetched) return { tree: fetched, sha, by: 'fetch', tried };
    tried.push('git fetch: ended well, but the commit is not there');
  } else tried.push(failure);

  if (!request.fetchFiles) return { tree: null, sha, tried };
  try {
    return { tree: await request.fetchFiles(sha), sha, by: 'rest', tried };
  } catch (error) {
    tried.push(`GitHub API: ${error instanceof Error ? error.message : String(error)}`);
    return { tree: null, sha, tried };
  }
}

async function baseSha(request: BaseRequest): Promise<string | null> {
  if (request.headIsMerge) {
    const parents = await parentsOf(request.git, 'HEAD');
    if (parents.length > 1) return parents[0]!;
  }
  return request.eventSha && isCommitId(request.eventSha) ? request.eventSha : null;
}

/** Null when the commit or one of its trees is missing; blobs are looked for when read. */
async function presentTree(git: Git, sha: string): Promise<Tree | null> {
  if ((await resolveRevision(git, sha)) === null) return null;
  const tree = await revisionTree(git, sha, sha);
  return 'reason' in tree ? null : tree;
}

/** Never with `--filter`: it would turn the user's clone into a partial one. */
async function fetchCommit(request: BaseRequest, sha: string): Promise<string | null> {
  const { git, token } = request;
  const remote = request.remote ?? 'origin';
  const fetch = ['-c', 'protocol.version=2', 'fetch', '--no-tags', '--no-recurse-submodules', '--quiet'];
  // In a full clone a depth would cut the history that is there.
  if (await isShallow(git)) fetch.push('--depth=1');
  fetch.push('--no-write-fetch-head', remote, sha);
  const timeoutMs = request.timeoutMs ?? FETCH_TIMEOUT_MS;
  const environment = token ? await credentials(request, remote, token) : {};
  const answer = await git.run(fetch, { timeoutMs, environment });
  return answer.ok ? null : answer.reason;
}

async function isShallow(git: Git): Promise<boolean> {
  const answer = await git.run(['rev-parse', '--is-shallow-repository']);
  return answer.ok && answer.stdout.toString('latin1').trim() === 'true';
}

/**
 * The header that actions/checkout would have left, as environment: an argument could be read by other processes.
 * Nothing when a header for the host is configured: GitHub answers 400 to two.
 */
async function credentials(
  { git, serverUrl }: BaseRequest,
  remote: string,
  token: string,
): Promise<Record<string, string>> {
  const url = await git.run(['remote', 'get-url', remote]);
  const address = url.ok ? parseUrl(url.stdout.toString('utf8').trim()) : null;
  if (!address || address.username || address.password || !/^https?:$/.test(address.protocol)) return {};
  if (address.origin !== parseUrl(serverUrl)?.origin) return {};
  const configured = await git.run(['config', '--get-urlmatch', 'http.extraheader', address.href]);
  if (configured.ok && configured.stdout.toString('utf8').trim() !== '') return {};
  const used = Number(git.environment.GIT_CONFIG_COUNT ?? 0) || 0;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: String(used + 1),
    [`GIT_CONFIG_KEY_${used}`]: `http.${address.origin}/.extraheader`,
    [`GIT_CONFIG_VALUE_${used}`]: `AUTHORIZATION: basic ${basic}`,
  };
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
