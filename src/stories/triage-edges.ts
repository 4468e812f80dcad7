// What triage asks of the world: handed in by the entry file, by tests as in-memory ones.

import type { CommitNote } from '../model/failed-run';
import type { Graph } from '../model/graph';
import type { IssueNote } from '../model/issue';
import type { ServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import type { Settings } from '../settings/schema';
import type { AskEdges } from './ask-edges';
import type { MemoryEdge } from './memory-edge';
import type { RunnerEdge } from './review-edges';
import type { CommentEdge } from './sticky-comment';

export interface TriageGitHub extends CommentEdge {
  /** Newest first, without pull requests. */
  listIssues(wanted: {
    pages: number;
    state?: 'open' | 'closed' | 'all';
  }): Promise<{ issues: IssueNote[]; isAll: boolean } | ServiceError>;
  searchIssues(words: readonly string[], count: number): Promise<IssueNote[] | ServiceError>;
  listLabels(): Promise<string[] | ServiceError>;
  addLabels(issue: number, labels: readonly string[]): Promise<ServiceError | null>;
  listCommitsOf(head: string, path: string, count: number): Promise<CommitNote[] | ServiceError>;
}

export interface TriageEdges {
  runner: RunnerEdge;
  version: string;
  ruleIds: readonly string[];
  github(): Promise<TriageGitHub>;
  openCheckout(): Promise<Tree | { reason: string }>;
  buildGraph(tree: Tree, settings: Settings, progress: (line: string) => void): Promise<{ graph: Graph }>;
  openAsk(settings: Settings, pull: number | null): Promise<AskEdges>;
  memory: MemoryEdge;
  clock: { now(): number };
  close(): Promise<void>;
}
