// What a report knows besides the review: where it is published and how it came to be.

import type { Explained } from '../model/explanation';
import type { FixView } from './fixes/show-fixes';

/** Fixes that stood every check, as they are shown, and a word of those that did not. */
export interface ShownFixes {
  views: FixView[];
  /** Markdown; empty when there were none. */
  dropped: string;
}

export interface CommentContext {
  /** `owner/name`. */
  repository: string;
  /** Commit that was judged: on a pull request its head, not the merge commit. */
  headSha: string;
  baseSha: string;
  /** Number of the pull request; null outside of one. */
  pull: number | null;
  /** `https://github.com`, without a slash at the end. */
  serverUrl: string;
  /** Page of the workflow run. */
  runUrl: string;
  /** Investigation id: short, printed in the footer and the log so that people can name this run. */
  investigation: string;
  /** Version of Throughline. */
  version: string;
  /** The label `throughline: accepted` is set: findings are shown, the check succeeds. */
  accepted: boolean;
  /** Login of who set the label, where known. */
  acceptedBy?: string | null;
  /** Duration of the review. */
  milliseconds: number;
  /** What a model added; undefined when nobody was asked. */
  explained?: Explained;
  /** Text of a file at head, for excerpts; null when unknown. */
  readFile?(path: string): string | null;
  fixes?: ShownFixes;
  /** Hidden lines for *learn*, one event each; empty when there is nothing to remember. */
  events?: string;
}
