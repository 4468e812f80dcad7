// A job's log as far as it was kept: what every reader of failures works on.

export interface Log {
  /** Lines of the whole log. */
  lineCount: number;
  /** 1-based numbers of the lines that were kept, ascending. All of them unless the log is huge. */
  numbers: readonly number[];
  /** The kept lines as people see them, beside `numbers`. */
  texts: readonly string[];
  /** Where a step begins, in logs whose lines name their step; positions in `texts`. */
  steps: readonly { at: number; job: string; step: string }[];
}
