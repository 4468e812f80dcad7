// What a repository's revisions are called and how they hang together: names in, commit ids out.

import { realpathSync } from 'node:fs';
import type { Git } from './open-git';

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A revision may not look like an option, and holds no white space, control characters or ranges. */
export function isRevision(text: string): boolean {
  if (text.length === 0 || text.length > 1000 || text.startsWith('-')) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  return !/[\u0000-\u0020\u007f]|\.\./.test(text);
}

export function isCommitId(text: string): boolean {
  return COMMIT_ID.test(text);
}

/** The commit a revision means, if its object is here; null otherwise. */
export async function resolveRevision(git: Git, revision: string): Promise<string | null> {
  if (!isRevision(revision)) return null;
  return idOrNull(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}

export async function headSha(git: Git): Promise<string | null> {
  return resolveRevision(git, 'HEAD');
}

/** Top folder of the work tree; the repository itself when it is bare; null outside of any. */
export async function repositoryRoot(git: Git): Promise<string | null> {
  const top = await git.run(['rev-parse', '--show-toplevel']);
  if (top.ok) return realPath(lineOf(top.stdout));
  const bare = await git.run(['rev-parse', '--absolute-git-dir']);
  return bare.ok ? realPath(lineOf(bare.stdout)) : null;
}

/** Parents as the commit itself names them: in a depth-1 clone `HEAD^1` does not resolve, this does. */
export async function parentsOf(git: Git, commit: string): Promise<string[]> {
  if (!isRevision(commit)) return [];
  const answer = await git.run(['cat-file', 'commit', commit], { maxBytes: 4 * 1024 * 1024 });
  if (!answer.ok) return [];
  const header = answer.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
  return header
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length))
    .filter(isCommitId);
}

export async function mergeBase(git: Git, one: string, other: string): Promise<string | null> {
  if (!isRevision(one) || !isRevision(other)) return null;
  return idOrNull(git, ['merge-base', '--end-of-options', one, other]);
}

/** The branch that changes are merged into, as a revision that resolves here: `origin/main`, `main`; null when none. */
export async function defaultBranch(git: Git): Promise<string | null> {
  const remoteHead = await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  const named = remoteHead.ok ? lineOf(remoteHead.stdout) : '';
  const configured = await git.run(['config', '--get', 'init.defaultBranch']);
  const wanted = configured.ok ? lineOf(configured.stdout) : '';
  const candidates = [named];
  for (const branch of ['main', 'master', wanted]) {
    if (branch) candidates.push(`refs/remotes/origin/${branch}`, `refs/heads/${branch}`);
  }
  for (const candidate of candidates) {
    if (candidate && (await resolveRevision(git, candidate))) return candidate.replace(/^refs\/(remotes|heads)\//, '');
  }
  return null;
}

async function idOrNull(git: Git, args: string[]): Promise<string | null> {
  const answer = await git.run(args);
  if (!answer.ok) return null;
  const id = lineOf(answer.stdout).split('\n')[0] ?? '';
  return isCommitId(id) ? id : null;
}

function lineOf(output: Buffer): string {
  return output.toString('utf8').replace(/\r?\n$/, '');
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
