// An approved fix in; out: its bytes as a commit on a branch of its own with a pull request, or on the pull request's branch;
// and the workflow that failed, started for it. Told twice, it is written once.

import type { CheckedFix } from '../../model/proposal';
import type { OpenedPull, PullHead } from '../../model/publication';
import { describeServiceError, isServiceError, type ServiceError } from '../../model/service-error';
import { code, encodePath, escapeText, prose } from '../../report/escape-markdown';
import { commitTitle } from '../../report/fixes/commit-title';
import { checkLine } from '../../report/fixes/show-fixes';
import type { Settings } from '../../settings/schema';
import type { DeliveryGitHub } from './command-edges';
import { verifyApproved } from './verify-approved';

export interface Delivery {
  fix: CheckedFix;
  workflow: number | null;
  /** Pull request under which it was approved. */
  pull: number;
  /** Login of who approved it. */
  by: string;
  settings: Settings;
  /** `owner/name`. */
  repository: string;
  serverUrl: string;
}

export type Delivered =
  | { done: true; text: string; branch: string; commit: string; opened: OpenedPull | null }
  | { done: false; text: string };

const ACTIONS_LOGIN = 'github-actions[bot]';
const TRAILER = 'Throughline-Fix:';

export async function deliverFix(delivery: Delivery, github: DeliveryGitHub): Promise<Delivered> {
  const { fix, pull, repository, settings } = delivery;
  const head = await github.readPullHead(pull);
  if (isServiceError(head)) return refuse(prose(describeServiceError(head)));
  if (!head.isOpen) return refuse('the pull request is closed');
  if (head.headRepository !== repository) {
    const whose =
      head.headRepository === null ? 'is gone' : `is ${code(head.headRepository)}, where this job cannot write`;
    return refuse(
      `the branch of this pull request lies in another repository: it ${whose}. Take the patch from the comment and commit it there`,
    );
  }
  if (head.headSha !== fix.headSha) return moved(delivery, head, github);
  const approved = await verifyApproved(fix, settings, github);
  if ('reason' in approved) return refuse(prose(approved.reason));

  const pushes = settings['push-to-pull-request'] && head.headRef !== head.defaultBranch;
  const branch = pushes ? head.headRef : await freeBranch(delivery, github);
  if (typeof branch !== 'string') return refuse(prose(describeServiceError(branch)));
  const existing = pushes ? null : await ownCommit(branch, fix, github);
  if (isServiceError(existing)) return refuse(prose(describeServiceError(existing)));
  const commit =
    existing ??
    (await github.createCommit({ parent: fix.headSha, message: messageOf(delivery), files: approved.files }));
  if (isServiceError(commit)) return refuse(prose(describeServiceError(commit)));
  if (existing === null) {
    const error = await point(pushes, branch, commit, github);
    if (error !== null) return refuse(error);
  }
  if (pushes) return pushed(delivery, branch, commit, github);
  const known = existing === null ? null : await github.findPullOf(branch, head.headRef);
  const opened =
    known !== null && !isServiceError(known) ? known : await github.openPull(pullOf(delivery, branch, head.headRef));
  return told(delivery, { branch, commit, base: head.headRef, opened, isNew: existing === null }, github);
}

/** The head is another commit now: perhaps this very fix, pushed when the command was heard first. */
async function moved({ fix }: Delivery, head: PullHead, github: DeliveryGitHub): Promise<Delivered> {
  const commit = await github.readCommitText(head.headSha);
  if (!isServiceError(commit) && isOwn(commit, fix)) {
    const text = `${code(fix.id)} is on the branch already: ${code(head.headSha.slice(0, 7))}.`;
    return { done: true, text, branch: head.headRef, commit: head.headSha, opened: null };
  }
  return refuse(
    `the fix was made for ${code(fix.headSha.slice(0, 7))}, and the branch is at ${code(head.headSha.slice(0, 7))} now. The next run tells whether it is still needed`,
  );
}

/** `auto-fix/INCIDENT-ATTEMPT`; with the fix's id where an older fix has that name. */
async function freeBranch({ fix }: Delivery, github: DeliveryGitHub): Promise<string | ServiceError> {
  const wanted = `auto-fix/${fix.incident}-${fix.attempt}`;
  const head = await github.branchHead(wanted);
  if (head === null || isServiceError(head)) return head ?? wanted;
  const commit = await github.readCommitText(head);
  if (isServiceError(commit)) return commit;
  return isOwn(commit, fix) ? wanted : `${wanted}-${fix.id.slice(0, 8)}`;
}

/** The commit of this fix on its branch; null when there is none. */
async function ownCommit(
  branch: string,
  fix: CheckedFix,
  github: DeliveryGitHub,
): Promise<string | null | ServiceError> {
  const head = await github.branchHead(branch);
  if (head === null || isServiceError(head)) return head;
  const commit = await github.readCommitText(head);
  if (isServiceError(commit)) return commit;
  return isOwn(commit, fix) ? head : null;
}

function isOwn({ message, parents }: { message: string; parents: string[] }, { digest, headSha }: CheckedFix): boolean {
  return parents[0] === headSha && message.split('\n').includes(`${TRAILER} ${digest}`);
}

/** Null, or why the branch could not be set. */
async function point(pushes: boolean, branch: string, commit: string, github: DeliveryGitHub): Promise<string | null> {
  if (pushes) {
    const error = await github.moveBranch(branch, commit);
    return error && prose(describeServiceError(error));
  }
  const made = await github.createBranch(branch, commit);
  if (made === 'created') return null;
  if (made === 'exists') return `the branch ${code(branch)} is there and holds something else`;
  return prose(describeServiceError(made));
}

function messageOf({ fix, pull, by }: Delivery): string {
  return `${commitTitle(fix.title, 70)}\n\nFix ${fix.id} of incident ${fix.incident}, approved by ${by} on #${pull}.\n\n${TRAILER} ${fix.digest}\n`;
}

function pullOf({ fix, pull, by }: Delivery, branch: string, base: string) {
  const lines = [
    `<!-- throughline:auto-fix fix:${fix.id} incident:${fix.incident} -->`,
    `Mends what fails on #${pull}: ${escapeText(fix.title)}.`,
    '',
    `Approved by ${escapeText(by)} with ${code(`/throughline apply ${fix.id}`)}. It holds exactly the patch that was shown there, on top of ${fix.headSha}.`,
    '',
    ...fix.checks.map(checkLine),
    ...fix.toTest.slice(0, 5).map((one) => `- to test: ${escapeText(one)}`),
  ];
  const title = `Fix for #${pull}: ${commitTitle(fix.title, 100)}`;
  return { branch, base, title, body: lines.join('\n') };
}

async function pushed(
  { fix, workflow, by }: Delivery,
  branch: string,
  commit: string,
  github: DeliveryGitHub,
): Promise<Delivered> {
  const text = [
    `Fix ${code(fix.id)} is pushed to ${code(branch)} as ${code(commit.slice(0, 7))}, approved by ${escapeText(by)}.`,
    await startWorkflow(workflow, branch, null, github),
  ];
  return { done: true, text: text.join('\n\n'), branch, commit, opened: null };
}

async function told(
  { fix, workflow, by, serverUrl, repository }: Delivery,
  made: { branch: string; commit: string; base: string; opened: OpenedPull | ServiceError; isNew: boolean },
  github: DeliveryGitHub,
): Promise<Delivered> {
  const { branch, commit, base, opened, isNew } = made;
  const first = isNew
    ? `Fix ${code(fix.id)}, approved by ${escapeText(by)}, is commit ${code(commit.slice(0, 7))} on ${code(branch)}.`
    : `Fix ${code(fix.id)} stands on ${code(branch)} already.`;
  if (isServiceError(opened)) {
    const link = `${serverUrl}/${repository}/compare/${encodePath(base)}...${encodePath(branch)}?expand=1`;
    const why = prose(describeServiceError(opened));
    const text = `${first} The pull request was not opened: ${why}. [Open it yourself](${link}), or let the repository's settings allow GitHub Actions to create pull requests.`;
    return { done: true, text, branch, commit, opened: null };
  }
  const link = `Pull request [#${opened.number}](${opened.url}) brings it into ${code(base)}.`;
  const started = isNew ? await startWorkflow(workflow, branch, opened.author, github) : '';
  return { done: true, text: [`${first} ${link}`, started].filter(Boolean).join('\n\n'), branch, commit, opened };
}

const APP =
  "To have checks start by themselves, give this step an App's token as `github-token` (see docs/commands.md); what the job's own token pushes starts none.";

/** A push of the job's own token starts nothing; a dispatch is what it may start. */
async function startWorkflow(
  workflow: number | null,
  branch: string,
  author: string | null,
  github: DeliveryGitHub,
): Promise<string> {
  if (author !== null && author !== ACTIONS_LOGIN) return 'Its checks start by themselves.';
  if (workflow === null) return `No check was started for it. ${APP}`;
  const error = await github.dispatchWorkflow(workflow, branch);
  if (error === null) return `The workflow that failed runs for ${code(branch)} now.`;
  const why =
    error.status === 422 ? 'it has no `workflow_dispatch` among its triggers' : prose(describeServiceError(error));
  return `The workflow that failed could not be started: ${why}. ${APP}`;
}

function refuse(reason: string): Delivered {
  return { done: false, text: reason };
}
