// What `--base` and `--head` name in, its Tree out: a git revision, a folder, or `WORKTREE`.

import { resolve } from 'node:path';
import { existsSync } from 'node:fs';
import type { Tree } from '../../model/tree';
import { openGit } from '../git/open-git';
import { isRevision, repositoryRoot, resolveRevision } from '../git/revisions';
import { directoryTree } from './directory-tree';
import type { StatCache } from './read-disk';
import { revisionTree } from './revision-tree';
import { worktreeTree } from './worktree-tree';

export interface OpenTreeOptions {
  /** Blob ids of files on disk, kept between runs. */
  cache?: StatCache | null;
  environment?: NodeJS.ProcessEnv;
}

/**
 * Paths of the tree are relative to the top of the repository (for a folder: to the folder). Revisions come before
 * folders of the same name; relative folders are looked for from the current one, then from `repo`.
 */
export async function openTree(
  repo: string,
  revision: string,
  options: OpenTreeOptions = {},
): Promise<Tree | { reason: string }> {
  const git = openGit(repo, options.environment);
  if (revision === 'WORKTREE') {
    const root = existsSync(repo) ? await repositoryRoot(git) : null;
    if (root === null) return directoryTree(repo, 'WORKTREE', options);
    return worktreeTree(openGit(root, options.environment), options.cache ?? null);
  }
  const commit = isRevision(revision) ? await resolveRevision(git, revision) : null;
  if (commit) return revisionTree(git, commit, commit);
  for (const folder of [resolve(revision), resolve(repo, revision)]) {
    if (revision !== '' && existsSync(folder)) return directoryTree(folder, revision, options);
  }
  return { reason: `\`${revision}\` is neither a revision of the repository at ${repo} nor a folder` };
}
