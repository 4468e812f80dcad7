// What a failure cause is: one file with its patterns, what it means and what to do, and sample logs that a test runs.

import type { FailureAction, FailureKind, FailureOrigin } from '../../model/failure';

export interface FailureCause {
  /** The file's name: what went wrong, in the field's words. */
  id: string;
  title: string;
  kind: FailureKind;
  origin: FailureOrigin;
  action: FailureAction;
  /** One sentence for a person: what to do. */
  advice: string;
  /** The tool that speaks, where only one does. */
  tool: string | null;
  /** One line each, with named groups `code`, `message`, `path` and `line` where it says them. Linear in the line's length. */
  patterns: readonly RegExp[];
  /** Lines that look like it but are not. */
  unless?: RegExp;
  /** Logs that fail for it; `line` is the 1-based line that says so. */
  samples: readonly { log: string; line: number }[];
  /** Logs that mention it and fail for something else, or do not fail. */
  others?: readonly string[];
}
