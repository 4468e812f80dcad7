// The run and the checkout in; out: the trees before and after the change, by the cheapest way that this checkout allows.

import type { OpenedChange } from '../../model/opened-change';
import type { Run, RunEvent } from '../../model/run-event';
import { describeServiceError, isServiceError, type ServiceError } from '../../model/service-error';
import type { Tree } from '../../model/tree';
import { baseCommit } from '../git/base-commit';
import { openGit, type Git } from '../git/open-git';
import { defaultBranch, headSha, mergeBase, parentsOf, resolveRevision } from '../git/revisions';
import { openTree } from '../tree/open-tree';

/** What is asked of GitHub when git alone cannot answer. */
export interface ChangeSources {
  restTree(commit: string, local: Tree | null): Promise<Tree | ServiceError>;
  mergeBase(base: string, head: string): Promise<string | ServiceError>;
}

export interface ChangeRequest {
  run: Run;
  token: string | null;
  sources: () => Promise<ChangeSources>;
}

export async function openChange(request: ChangeRequest): Promise<OpenedChange> {
  const { run } = request;
  const git = openGit(run.workspace);
  const checkedOut = await headSha(git);
  const spoken = run.event.headSha || checkedOut || '';
  if (checkedOut === null) {
    const tried = ['there is no checkout in the workspace: put `actions/checkout` before this step'];
    return { before: null, after: null, baseSha: '', headSha: spoken, tried };
  }
  const tried: string[] = [];
  const after = await openHead(request, git, checkedOut, tried);
  if (after === null) return { before: null, after, baseSha: '', headSha: spoken, tried };

  const headIsMerge = await isMergeOf(git, run.event);
  const wanted = headIsMerge ? null : await wantedBase(request, git, after.label, tried);
  const answer = await baseCommit({
    git,
    eventSha: wanted ?? eventBase(run.event),
    headIsMerge,
    token: request.token,
    serverUrl: run.serverUrl,
    fetchFiles: (sha) => treeOverApi(request, sha, after),
  });
  if (answer.tree === null) tried.push(...answer.tried);
  return { before: answer.tree, after, baseSha: answer.sha ?? '', headSha: spoken, tried };
}

/** The tree of the checkout, for stories that look at one side only. */
export async function openCheckout(workspace: string): Promise<Tree | { reason: string }> {
  return openTree(workspace, 'HEAD');
}

async function openHead(request: ChangeRequest, git: Git, checkedOut: string, tried: string[]): Promise<Tree | null> {
  const { event, serverUrl } = request.run;
  if (event.kind === 'pull-request' && event.runsOnBase) {
    const answer = await baseCommit({
      git,
      eventSha: event.headSha,
      headIsMerge: false,
      token: request.token,
      serverUrl,
      fetchFiles: async (sha) => treeOverApi(request, sha, localTree(await openCheckout(git.directory))),
    });
    if (answer.tree === null) tried.push(...answer.tried);
    return answer.tree;
  }
  const tree = await openTree(git.directory, checkedOut);
  if (!('reason' in tree)) return tree;
  tried.push(tree.reason);
  return null;
}

/** GitHub's merge commit of this pull request: its parents are the base and the head. */
async function isMergeOf(git: Git, event: RunEvent): Promise<boolean> {
  if (event.kind !== 'pull-request' || event.runsOnBase) return false;
  const parents = await parentsOf(git, 'HEAD');
  return parents.length === 2 && parents[1] === event.headSha;
}

/** Where the change left its base: comparing with the base's tip would show what others did there as undone. */
async function wantedBase(request: ChangeRequest, git: Git, head: string, tried: string[]): Promise<string | null> {
  const { event } = request.run;
  if (event.kind === 'merge-group' || event.kind === 'push') return eventBase(event);
  const target = event.kind === 'pull-request' ? event.baseSha : await defaultTarget(request, git);
  if (target === null) {
    tried.push('the default branch is not known');
    return null;
  }
  const local = await mergeBase(git, target, head);
  if (local !== null) return local;
  const answer = await (await request.sources()).mergeBase(target, head);
  if (!isServiceError(answer)) return answer;
  tried.push(describeServiceError(answer));
  return resolveRevision(git, target);
}

async function defaultTarget(request: ChangeRequest, git: Git): Promise<string | null> {
  const known = request.run.defaultBranch;
  if (known === null) return defaultBranch(git);
  for (const revision of [`refs/remotes/origin/${known}`, `refs/heads/${known}`]) {
    if (await resolveRevision(git, revision)) return revision;
  }
  return known;
}

function eventBase(event: RunEvent): string | null {
  return 'baseSha' in event ? event.baseSha : null;
}

async function treeOverApi(request: ChangeRequest, sha: string, local: Tree | null): Promise<Tree> {
  const tree = await (await request.sources()).restTree(sha, local);
  if (isServiceError(tree)) throw new Error(describeServiceError(tree));
  return tree;
}

function localTree(tree: Tree | { reason: string }): Tree | null {
  return 'reason' in tree ? null : tree;
}

/** The tree of any commit of the repository, fetched when it is not here; never checked out. */
export async function openCommit(request: ChangeRequest, sha: string): Promise<Tree | { reason: string }> {
  const git = openGit(request.run.workspace);
  if ((await headSha(git)) === null) return { reason: 'there is no checkout in the workspace' };
  const answer = await baseCommit({
    git,
    eventSha: sha,
    headIsMerge: false,
    token: request.token,
    serverUrl: request.run.serverUrl,
    fetchFiles: async (wanted) => treeOverApi(request, wanted, localTree(await openCheckout(git.directory))),
  });
  return answer.tree ?? { reason: answer.tried.join('; ') || 'it could not be fetched' };
}
