// Where something stands in a file. Lines and columns are 1-based; columns count UTF-16 units; the end is exclusive.

export interface Range {
  line: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** A range in a file; `path` is relative to the repository root with `/`. */
export interface Place extends Range {
  path: string;
}
