// What is published on GitHub: comments, check runs and their annotations.

export interface PublishedComment {
  id: number;
  url: string;
  body: string;
}

export interface PullRequestState {
  headSha: string;
  labels: string[];
}

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled';

export interface CheckRunText {
  title: string;
  summary: string;
}

/** A pull request as it is at this moment. */
export interface PullHead {
  isOpen: boolean;
  headSha: string;
  headRef: string;
  /** `owner/name`; null where the fork is gone. */
  headRepository: string | null;
  baseRef: string;
  baseSha: string;
  defaultBranch: string;
}

export interface NewPull {
  branch: string;
  base: string;
  title: string;
  body: string;
}

export interface OpenedPull {
  number: number;
  url: string;
  /** Login of who opened it. */
  author: string;
}
