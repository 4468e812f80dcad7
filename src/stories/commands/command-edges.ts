// What commands ask of the world, what each is given, and what it answers.

import type { NewEvent } from '../../memory/event-id';
import type { Account } from '../ask-edges';
import type { Review } from '../../model/finding';
import type { Graph } from '../../model/graph';
import type { MemoryEvent } from '../../model/memory';
import type { Explained } from '../../model/explanation';
import type { CheckedFix } from '../../model/proposal';
import type { NewPull, OpenedPull, PullHead } from '../../model/publication';
import type { Run } from '../../model/run-event';
import type { ServiceError } from '../../model/service-error';
import type { Tree } from '../../model/tree';
import type { Settings } from '../../settings/schema';
import type { Command } from '../read-commands';
import type { RunnerEdge } from '../review-edges';
import type { CommentEdge } from '../sticky-comment';

/** What writing an approved fix asks of GitHub. */
export interface DeliveryGitHub {
  readPullHead(pull: number): Promise<PullHead | ServiceError>;
  readFilesAt(
    commit: string,
    paths: readonly string[],
  ): Promise<Map<string, { mode: string; bytes: Buffer } | null> | ServiceError>;
  createCommit(commit: {
    parent: string;
    message: string;
    files: readonly { path: string; bytes: Uint8Array }[];
  }): Promise<string | ServiceError>;
  readCommitText(sha: string): Promise<{ message: string; parents: string[] } | ServiceError>;
  branchHead(branch: string): Promise<string | null | ServiceError>;
  createBranch(branch: string, sha: string): Promise<'created' | 'exists' | ServiceError>;
  moveBranch(branch: string, sha: string): Promise<ServiceError | null>;
  findPullOf(branch: string, base: string): Promise<OpenedPull | null | ServiceError>;
  openPull(pull: NewPull): Promise<OpenedPull | ServiceError>;
  dispatchWorkflow(workflow: number, ref: string): Promise<ServiceError | null>;
}

export interface CommandGitHub extends CommentEdge, DeliveryGitHub {
  permissionOf(login: string): Promise<string | ServiceError>;
  /** Says by a reaction that the comment was heard; not new when it had been. */
  acknowledge(comment: number): Promise<{ isNew: boolean } | ServiceError>;
  /** The comment as it stands now; null when it is gone. */
  readTyped(comment: number): Promise<{ body: string; login: string; type: string } | null | ServiceError>;
  rerunFailedJobs(run: number): Promise<ServiceError | null>;
  rerunWorkflow(run: number): Promise<ServiceError | null>;
}

/** Asks a model; without one these are missing, and all that needs none still works. */
export interface CommandModel {
  /** What was spent so far, an account for each question. */
  accounts: readonly Account[];
  /** Another attempt at a fix, with what a person said of the last one. */
  redo(request: {
    fix: CheckedFix;
    feedback: string;
    /** Files at the commit that the fix goes on top of. */
    tree: Tree;
    settings: Settings;
    pull: number;
  }): Promise<Explained>;
  /** Words to a question, from what the graph says. Markdown that is safe to show, or why there is none. */
  answer(request: {
    question: string;
    facts: string;
    settings: Settings;
    pull: number;
  }): Promise<{ text: string; footer: string } | { trouble: string }>;
}

export interface CommandEdges {
  runner: RunnerEdge;
  clock: { now(): number };
  ruleIds: readonly string[];
  github(): Promise<CommandGitHub>;
  openCheckout(): Promise<Tree | { reason: string }>;
  openCommit(sha: string): Promise<Tree | { reason: string }>;
  check(before: Tree, after: Tree, settings: Settings, progress: (line: string) => void): Promise<Review>;
  buildGraph(tree: Tree, settings: Settings, progress: (line: string) => void): Promise<{ graph: Graph }>;
  model: CommandModel | null;
  /** Where events last; null when they were kept, else why they were not. */
  remember(events: readonly MemoryEvent[]): Promise<string | null>;
}

export interface Asked {
  run: Run;
  command: Command;
  /** Number of the pull request or issue. */
  pull: number;
  isPull: boolean;
  by: string;
  permission: string;
  mayWrite: boolean;
  settings: Settings;
  github: CommandGitHub;
  edges: CommandEdges;
}

export interface Answer {
  /** Markdown. */
  text: string;
  outcome: 'done' | 'refused';
  events?: NewEvent[];
  /** Hidden lines that the answering comment carries. */
  notes?: string[];
}
