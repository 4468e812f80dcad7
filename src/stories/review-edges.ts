// What a review asks of the world: handed in by the entry file, by tests as in-memory ones.

import type { Review } from '../model/finding';
import type { OpenedChange } from '../model/opened-change';
import type { CheckRunText, Conclusion, PullRequestState } from '../model/publication';
import type { ServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import type { Annotation } from '../report/annotations';
import type { RuleText } from '../report/sarif';
import type { Settings } from '../settings/schema';
import type { AskEdges } from './ask-edges';
import type { CommentEdge } from './sticky-comment';

export interface CheckRunIdentity {
  name: string;
  headSha: string;
  externalId: string;
}

export interface GitHubEdge extends CommentEdge {
  openCheckRun(check: CheckRunIdentity & { detailsUrl: string; text: CheckRunText }): Promise<number | ServiceError>;
  findCheckRun(check: CheckRunIdentity): Promise<number | null>;
  moveCheckRun(id: number, text: CheckRunText): Promise<ServiceError | null>;
  completeCheckRun(
    id: number,
    conclusion: Conclusion,
    text: CheckRunText,
    annotations: readonly Annotation[],
  ): Promise<ServiceError | null>;
  readPull(pull: number): Promise<PullRequestState | ServiceError>;
  whoLabelled(pull: number, label: string): Promise<string | null>;
  /** On lines of the diff; `outside`: the diff does not have these lines. */
  suggestions?: {
    list(pull: number): Promise<{ id: number; body: string }[] | ServiceError>;
    create(
      pull: number,
      commit: string,
      suggestion: { path: string; line: number; endLine: number; body: string },
    ): Promise<'made' | 'outside' | ServiceError>;
    delete(id: number): Promise<ServiceError | null>;
  };
  /** Files as they are at a commit; null for what is not there. */
  readFilesAt?(
    commit: string,
    paths: readonly string[],
  ): Promise<Map<string, { mode: string; bytes: Buffer } | null> | ServiceError>;
}

export interface RunnerEdge {
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  error(line: string): void;
  annotate(annotation: {
    level: 'error' | 'warning' | 'notice';
    title: string;
    message: string;
    path: string;
    line: number;
    endLine: number;
    startColumn?: number;
    endColumn?: number;
  }): void;
  output(name: string, value: string): void;
  summary(markdown: string): void;
  save(name: string, value: string): void;
  fail(): void;
}

export interface FilesEdge {
  /** The file's path, or why it could not be written. */
  write(wanted: string, text: string): { path: string } | { reason: string };
  upload(path: string): Promise<ServiceError | null>;
  /** Folder of the runner for files that the workflow did not name. */
  temporary: string;
}

export interface ReviewEdges {
  runner: RunnerEdge;
  files: FilesEdge;
  clock: { now(): number; start(): number; since(mark: number): number };
  /** Rules as the SARIF report describes them; their ids are the ones that settings may name. */
  rules: readonly RuleText[];
  version: string;
  github(): Promise<GitHubEdge>;
  openChange(): Promise<OpenedChange>;
  /** Opens what asking a model needs; `pull`: the pull request that it is for. */
  openAsk(settings: Settings, pull: number | null): Promise<AskEdges>;
  /** `ignored`: findings that people accept, by id, with their reasons. */
  check(
    before: Tree,
    after: Tree,
    settings: Settings,
    progress: (line: string) => void,
    ignored?: ReadonlyMap<string, string>,
  ): Promise<Review>;
  /** Keeps what the check learned for the next run; called once the report is out. */
  remember(extracted: number): Promise<void>;
}
