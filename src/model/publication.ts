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
