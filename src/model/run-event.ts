// The workflow run we are part of, and the event that started it: what GitHub says, in our words.

export type RunEvent =
  | {
      kind: 'pull-request';
      /** `opened`, `synchronize`, `closed`, … */
      action: string;
      number: number;
      headSha: string;
      baseSha: string;
      baseRef: string;
      labels: string[];
      /** The head lies in another repository, or Dependabot pushed it: the token may only read. */
      isForeign: boolean;
      /** With `closed`: it was merged. */
      isMerged?: boolean;
      /** `pull_request_target`: what is checked out is the base, not the change. */
      runsOnBase: boolean;
    }
  | { kind: 'merge-group'; headSha: string; baseSha: string; baseRef: string }
  | {
      kind: 'push';
      headSha: string /** null for a new branch. */;
      baseSha: string | null;
      ref: string;
      isDeleted: boolean;
    }
  | { kind: 'manual'; headSha: string; ref: string }
  | { kind: 'schedule'; headSha: string; ref: string }
  | {
      kind: 'workflow-run';
      /** Commit that is checked out: the default branch, not what the run tested. */
      headSha: string;
      /** `completed`, `requested`, `in_progress`. */
      action: string;
      runId: number;
      /** Name of the workflow that ran. */
      workflow: string;
      conclusion: string | null;
    }
  | {
      kind: 'comment';
      headSha: string;
      /** `created`, `edited`, `deleted`. */
      action: string;
      /** Issue or pull request that it stands under. */
      number: number;
      isPull: boolean;
      commentId: number;
      body: string;
      author: { login: string; type: string };
    }
  | {
      kind: 'issue';
      /** Commit that is checked out: the default branch. */
      headSha: string;
      /** `opened`, `edited`, `reopened`, `labeled`, … */
      action: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      author: { login: string; type: string };
      /** Who did what the event tells: whoever edited need not be who wrote. */
      sender: { login: string; type: string };
    }
  | {
      /** `repository_dispatch`: something outside of GitHub tells what happened. */
      kind: 'dispatch';
      headSha: string;
      /** As the sender calls it: `pipeline-incident`. */
      type: string;
      /** Written by whoever holds the token; nothing of it has been checked. */
      payload: unknown;
    }
  | { kind: 'other'; headSha: string; name: string };

export interface Run {
  /** `owner/name`. */
  repository: string;
  serverUrl: string;
  id: number;
  attempt: number;
  url: string;
  job: string;
  /** Folder of the checkout. */
  workspace: string;
  /** Name of the default branch, where the event tells it. */
  defaultBranch: string | null;
  event: RunEvent;
}
