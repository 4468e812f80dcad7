// How pull requests, runs and commits ended, as far as memory learns from it.

export interface PullEnd {
  state: 'open' | 'merged' | 'closed';
  /** ISO 8601; null while it is open. */
  at: string | null;
  mergeSha: string | null;
  headSha: string;
  headRef: string;
  /** Its branch lies in this repository, not in a fork. */
  isOwn: boolean;
  baseRef: string;
}

export interface RunEnd {
  id: number;
  /** Of its workflow. */
  name: string;
  /** Null while it runs. */
  conclusion: string | null;
  headSha: string;
  /** When its last attempt began. */
  at: string;
}

export interface CommitMessage {
  sha: string;
  message: string;
  at: string;
}
