// An issue as GitHub tells it, as far as triage and incidents speak of it.

export interface IssueNote {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  url: string;
  /** Login. */
  author: string;
  isBot: boolean;
  labels: string[];
  /** ISO 8601. */
  createdAt: string;
}
