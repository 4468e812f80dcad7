// What a failed run's log says went wrong, where and whose trouble it is. The JSON of INTERFACES.md, section 3.

export const FAILURE_KINDS = [
  'compile',
  'type',
  'test',
  'snapshot',
  'lint',
  'dependency-conflict',
  'missing-dependency',
  'missing-file',
  'container',
  'workflow-config',
  'permission',
  'network',
  'rate-limit',
  'timeout',
  'out-of-memory',
  'disk',
  'runner',
  'migration',
  'data-test',
  'security-scan',
  'performance',
  'cancelled',
  'unknown',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

export const FAILURE_ORIGINS = ['change', 'drift', 'infrastructure', 'flaky', 'unknown'] as const;
/** Whose trouble it is. `flaky` needs history; wording alone never says so. */
export type FailureOrigin = (typeof FAILURE_ORIGINS)[number];

export const FAILURE_ACTIONS = ['patch', 'rerun', 'human'] as const;
export type FailureAction = (typeof FAILURE_ACTIONS)[number];

/** A place that the log names, as far as it names it. */
export interface FailureLocation {
  /** Relative to the repository root where that could be told, else as the log writes it; with `/`. */
  path: string;
  /** 1-based. */
  line: number | null;
  /** 1-based, in the tool's own counting. */
  startColumn: number | null;
}

/** Lines of the log, both ends included, 1-based; a line ends at `\n`, `\r\n` or a lone `\r`. */
export interface LogRange {
  startLine: number;
  endLine: number;
}

export interface Excerpt extends LogRange {
  /** One line per line of the range, as people see them (no colours, no runner timestamp), redacted. */
  text: string;
}

/** What a signature is computed from. */
export interface FailureIdentity {
  tool: string | null;
  kind: FailureKind;
  /** The tool's own error code, exception class or rule: `TS2339`, `KeyError`, `no-undef`. */
  code: string | null;
  test: string | null;
  /** Verbatim; may span lines. */
  message: string;
  /** The topmost stack frame or place within the repository, as `path` or `path function`, without line. */
  frame: string | null;
}

export interface Signature {
  /** Equal for the same failure again: tool, kind, code, masked message, test, frame. */
  exact: string;
  /** Equal for the same trouble elsewhere: without test and path. */
  template: string;
  /** The message with everything masked that a re-run changes. */
  text: string;
}

export interface Failure {
  kind: FailureKind;
  origin: FailureOrigin;
  action: FailureAction;
  tool: string | null;
  code: string | null;
  /** `suite > name`, `file::test`: as the tool names it. */
  test: string | null;
  /** First-cause message, verbatim but redacted. */
  message: string;
  locations: FailureLocation[];
  excerpt: Excerpt;
  signature: Signature;
  /** Id of the failure cause that recognised it; null where only its shape was known. */
  cause: string | null;
  /** One sentence for a person: what to do about it. */
  advice: string;
}

/** The result of `diagnose`: what every report of a failed run is written from. */
export interface Diagnosis {
  schemaVersion: 1;
  job: string | null;
  step: string | null;
  /** Most telling first. */
  failures: Failure[];
  /** Index into `failures`; 0 where there is none. */
  primary: number;
  /** Further telling lines, most telling first. */
  excerpts: LogRange[];
  /** Rough model tokens (characters / 4) of all excerpts together. */
  excerptTokens: number;
  logLines: number;
  /** The log was cut before its end. */
  truncated: boolean;
}
