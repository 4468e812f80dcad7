// What folding observes: references that resolved (edges), references that did not and statements that cannot apply
// (faults), and statements nobody can know (problems). One recorder per file that is applied.

import { statementFingerprint } from '../../model/fingerprint';
import type { Cause, Certainty, Clause, Edge, Fault, FaultCode } from '../../model/graph';
import type { Problem } from '../../model/problem';
import type { Place, Range } from '../../model/range';
import type { Statement } from '../../model/sql';

export interface Observations {
  edges: Edge[];
  faults: Fault[];
  problems: Problem[];
}

export interface FaultInput {
  code: FaultCode;
  to: string;
  column?: string | null;
  clause: Clause;
  range: Range;
  wanted: string;
  certainty?: Certainty;
  details?: string[];
  cause?: Cause | null;
  from?: string;
  live?: boolean;
}

export interface EdgeInput {
  from?: string;
  fromColumn?: string | null;
  to: string;
  toColumn: string | null;
  kind: Edge['kind'];
  clause: Clause;
  range: Range;
  certainty?: Certainty;
  live?: boolean;
  type?: string;
  definedAt?: Place | null;
}

export interface Recorder {
  path: string;
  /** Asset that speaks: the migration or the SQL file. */
  from: string;
  live: boolean;
  /** Inside DO blocks and conditional scripts a statement may not run: its faults are no proof. */
  lenient: boolean;
  /** A statement before it in this file was not understood: what exists now is no longer certain. */
  blurred: boolean;
  place(range: Range): Place;
  edge(input: EdgeInput): void;
  fault(input: FaultInput): void;
  problem(line: number, reason: string): void;
  /** The statement that faults belong to from now on. */
  enter(statement: Statement): void;
}

/** What a statement that nobody read may have changed. */
const EXISTENCE: ReadonlySet<FaultCode> = new Set([
  'unknown-column',
  'unknown-table',
  'unknown-object',
  'already-exists',
  'depended-on',
]);

export function createRecorder(path: string, from: string, live: boolean, into: Observations): Recorder {
  let statement: Statement | null = null;
  let hash: string | null = null;
  const blurs = ({ code, cause }: FaultInput) => recorder.blurred && !cause && EXISTENCE.has(code);
  const recorder: Recorder = {
    path,
    from,
    live,
    lenient: false,
    blurred: false,
    place: (range) => ({
      path,
      line: range.line,
      startColumn: range.startColumn,
      endLine: range.endLine,
      endColumn: range.endColumn,
    }),
    enter(next) {
      statement = next;
      hash = null;
    },
    edge(input) {
      into.edges.push({
        ...recorder.place(input.range),
        from: input.from ?? from,
        fromColumn: input.fromColumn ?? null,
        to: input.to,
        toColumn: input.toColumn,
        kind: input.kind,
        clause: input.clause,
        certainty: input.certainty ?? 'proven',
        live: input.live ?? recorder.live,
        type: input.type ?? '',
        definedAt: input.definedAt ?? null,
      });
    },
    fault(input) {
      hash ??= statement ? statementFingerprint(statement) : '';
      const certainty = input.certainty ?? 'proven';
      into.faults.push({
        ...recorder.place(input.range),
        code: input.code,
        from: input.from ?? from,
        to: input.to,
        column: input.column ?? null,
        clause: input.clause,
        certainty: (recorder.lenient || blurs(input)) && certainty === 'proven' ? 'likely' : certainty,
        live: input.live ?? recorder.live,
        wanted: input.wanted,
        details: input.details ?? [],
        cause: input.cause ?? null,
        statement: hash,
      });
    },
    problem(line, reason) {
      into.problems.push({ path, line, reason });
    },
  };
  return recorder;
}
