// What the emulated GitHub remembers: repositories, pull requests, comments, check runs, workflow runs.

import type { JsonObject } from './openapi';

export type Level = 'none' | 'read' | 'write';
export type Permission =
  | 'contents'
  | 'pull-requests'
  | 'issues'
  | 'checks'
  | 'actions'
  | 'statuses'
  | 'security-events';

/** Who calls. `type: 'Bot'` is an installation token, such as GITHUB_TOKEN. */
export interface Token {
  login: string;
  type: 'Bot' | 'User';
  permissions: Partial<Record<Permission, Level>>;
}

export interface Person {
  login: string;
  type: 'Bot' | 'User';
}

export interface Pull {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  author: Person;
  labels: string[];
  head: { repository: string; ref: string; sha: string };
  base: { ref: string; sha: string };
  mergeSha: string | null;
  /** ISO 8601, once it is merged. */
  mergedAt?: string;
}

export interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  author: Person;
  labels: string[];
  /** ISO 8601; when it was last edited. */
  updatedAt?: string;
}

export interface Comment {
  id: number;
  issue: number;
  body: string;
  author: Person;
  createdAt: string;
  updatedAt: string;
  /** How often it was edited. */
  edits: number;
  reactions: { id: number; content: string; author: Person }[];
}

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  message: string;
  title?: string;
  raw_details?: string;
}

export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  externalId: string;
  detailsUrl: string;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
  /** How many annotations each request brought. */
  batches: number[];
}

/** Fields override those of GitHub's own example. */
export interface WorkflowRun {
  id: number;
  fields: JsonObject;
  /** `owner/name` where the commit came from, when that is a fork. */
  headRepository?: string;
}

export interface Job {
  id: number;
  runId: number;
  attempt: number;
  log: string | Buffer | null;
  fields: JsonObject;
}

export interface UploadedArtifact {
  id: number;
  runId: number;
  name: string;
  /** A zip file. */
  archive: Buffer;
}

export interface Repository {
  owner: string;
  name: string;
  private: boolean;
  defaultBranch: string;
  /** A bare repository: commits, trees, blobs and refs are git's own. */
  gitDir: string;
  pulls: Pull[];
  issues: Issue[];
  comments: Comment[];
  checkRuns: CheckRun[];
  labels: { name: string; color: string; description: string | null }[];
  /** Login to `admin`, `write`, `read`; anyone else has `read` on public and `none` on private repositories. */
  collaborators: Map<string, 'admin' | 'write' | 'read' | 'none'>;
  runs: WorkflowRun[];
  jobs: Job[];
  artifacts: UploadedArtifact[];
  /** What was asked to run again. */
  reruns: { kind: 'run' | 'failed-jobs' | 'job'; id: number }[];
  /** Workflows that have `workflow_dispatch` among their triggers. */
  dispatchable: Set<number>;
  dispatches: { workflow: number; ref: string }[];
  /** The repository's setting that lets the job's own token open pull requests. */
  actionsMayOpenPulls: boolean;
  /** Comments on lines of a diff. */
  reviewComments: {
    id: number;
    pull: number;
    path: string;
    line: number;
    startLine: number;
    commit: string;
    body: string;
    author: Person;
  }[];
  /** Who set and took labels. */
  events: { id: number; issue: number; event: 'labeled' | 'unlabeled'; label: string; actor: Person }[];
  sarif: { ref: string; commitSha: string; sarif: string }[];
}

export function emptyRepository(fullName: string, gitDir: string): Repository {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    owner,
    name,
    private: false,
    defaultBranch: 'main',
    gitDir,
    pulls: [],
    issues: [],
    comments: [],
    checkRuns: [],
    labels: [],
    collaborators: new Map(),
    runs: [],
    jobs: [],
    artifacts: [],
    reruns: [],
    dispatchable: new Set(),
    dispatches: [],
    actionsMayOpenPulls: true,
    reviewComments: [],
    events: [],
    sarif: [],
  };
}
