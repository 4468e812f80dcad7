// What a diagnosis asks of the world: handed in by the entry file, by tests as in-memory ones.

import type { CommitNote, CommitRange, JobAnnotation, PullNote, RunJob, WorkflowRun } from '../model/failed-run';
import type { Review } from '../model/finding';
import type { Graph } from '../model/graph';
import type { CheckRunText, Conclusion } from '../model/publication';
import type { ServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import type { Annotation } from '../report/annotations';
import type { Settings } from '../settings/schema';
import type { AskEdges } from './ask-edges';
import type { MemoryEdge } from './memory-edge';
import type { DeliveryGitHub } from './commands/command-edges';
import type { FilesEdge, RunnerEdge } from './review-edges';
import type { CommentEdge } from './sticky-comment';
import type { PostWebhook } from './tell-chats';

export interface RecentComment {
  body: string;
  url: string;
  login: string;
  isBot: boolean;
  createdAt: string;
}

export interface ArtifactNote {
  id: number;
  name: string;
  /** Bytes, compressed. */
  size: number;
}

export interface DiagnoseGitHub extends CommentEdge, DeliveryGitHub {
  readRun(id: number): Promise<WorkflowRun | ServiceError>;
  listJobs(run: Pick<WorkflowRun, 'id' | 'attempt'>): Promise<RunJob[] | ServiceError>;
  /** Newest first. */
  listRuns(wanted: {
    workflow: number;
    branch?: string;
    headSha?: string;
    status?: 'success' | 'completed';
    count: number;
  }): Promise<WorkflowRun[] | ServiceError>;
  listJobAnnotations(checkRun: number): Promise<JobAnnotation[] | ServiceError>;
  /** Streams the log into `file`. `cut`: only its beginning came. */
  saveJobLog(job: number, file: string): Promise<{ file: string; bytes: number; cut: boolean } | ServiceError>;
  listArtifacts(run: number): Promise<ArtifactNote[] | ServiceError>;
  /** In memory and under caps: what a run uploaded is untrusted. `left` says what was not read. */
  readArtifact(
    artifact: ArtifactNote,
    isWanted: (name: string) => boolean,
  ): Promise<{ files: { name: string; bytes: Uint8Array }[]; left: string[] } | ServiceError>;
  compareCommits(base: string, head: string): Promise<CommitRange | ServiceError>;
  listCommitsOf(head: string, path: string, count: number): Promise<CommitNote[] | ServiceError>;
  pullOfCommit(sha: string): Promise<PullNote | null>;
  pullOfRun(
    run: Pick<WorkflowRun, 'headRepository' | 'headBranch' | 'headSha'>,
  ): Promise<(PullNote & { isCurrent: boolean; baseRef: string }) | null | ServiceError>;
  listRecentComments(since: string, pages: number): Promise<RecentComment[] | ServiceError>;
  openCheckRun(check: {
    name: string;
    headSha: string;
    externalId: string;
    detailsUrl: string;
    text: CheckRunText;
  }): Promise<number | ServiceError>;
  completeCheckRun(
    id: number,
    conclusion: Conclusion,
    text: CheckRunText,
    annotations: readonly Annotation[],
  ): Promise<ServiceError | null>;
}

export interface DiagnoseEdges {
  runner: RunnerEdge;
  files: FilesEdge;
  clock: { now(): number; start(): number; since(mark: number): number };
  version: string;
  ruleIds: readonly string[];
  /** Name of the runner that this job has: tells it from the run's other jobs. */
  runnerName: string;
  /** The process's own: what of it is secret is hidden in all that is told. */
  environment: Readonly<Record<string, string | undefined>>;
  github(): Promise<DiagnoseGitHub>;
  /** Report files that the job's own steps left in the checkout. */
  findReports(isWanted: (path: string) => boolean): Promise<{ path: string; text: string }[]>;
  /** A file of the checkout as a stream, or why it cannot be read. */
  openLog(path: string): Promise<AsyncIterable<Uint8Array> | { reason: string }>;
  readFile(path: string): AsyncIterable<Uint8Array>;
  openCheckout(): Promise<Tree | { reason: string }>;
  openCommit(sha: string): Promise<Tree | { reason: string }>;
  check(before: Tree, after: Tree, settings: Settings, progress: (line: string) => void): Promise<Review>;
  buildGraph(tree: Tree, settings: Settings, progress: (line: string) => void): Promise<{ graph: Graph }>;
  postWebhook: PostWebhook;
  /** Opens what asking a model needs; `pull`: the pull request that it is for. */
  openAsk(settings: Settings, pull: number | null): Promise<AskEdges>;
  memory: MemoryEdge;
  /** Closes the cache; a diagnosis saves nothing there but what a model answered. */
  close(): Promise<void>;
}
