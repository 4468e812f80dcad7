// What was not understood. Nothing is skipped in silence: every gap becomes a Problem that reaches the report.

export interface Problem {
  path: string;
  /** 1-based; 1 when the whole file is meant. */
  line: number;
  /** What, why and, where it helps, what to do. Starts with `not understood: ` for syntax nobody could read. */
  reason: string;
}
