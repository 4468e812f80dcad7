// A diagnosis of a log and what reports say in; the diagnosis out, with what the log left open filled in.

import type { Diagnosis, Failure } from '../../model/failure';
import { KIND_ADVICE } from '../kind-advice';
import { redactText } from '../redact/redact';
import { signatureOf } from '../signature/signature-of';
import type { Reported } from './reported';

/** Failures that only a report tells, beyond those of the log. */
const MOST_ADDED = 20;

/** `mayAdd`: what only the reports tell belongs to this job, and not to another one of the run. */
export function addReported(
  diagnosis: Diagnosis,
  reports: readonly Reported[],
  { mayAdd, secrets = [] }: { mayAdd: boolean; secrets?: readonly string[] },
): Diagnosis {
  const failures = [...diagnosis.failures];
  const added: Failure[] = [];
  for (const report of reports) {
    const at = failures.findIndex((failure) => isSame(failure, report));
    const known = failures[at];
    if (known) failures[at] = completed(known, hidden(report, secrets));
    else if (mayAdd && added.length < MOST_ADDED) added.push(failureOf(hidden(report, secrets)));
  }
  // Where the log names no cause, the report's is the first one.
  const first = failures[diagnosis.primary];
  const isTold = first !== undefined && (first.kind !== 'unknown' || first.locations.length > 0);
  if (isTold || added.length === 0) return { ...diagnosis, failures: [...failures, ...added] };
  return { ...diagnosis, failures: [...added, ...failures], primary: 0 };
}

/** Runners name a test in many ways; its own name, its first line of message or its place tell that it is meant. */
function isSame(failure: Failure, report: Reported): boolean {
  const name = report.test?.split(/ > |::|\.(?=\w+$)/).at(-1);
  if (failure.test !== null && name) return failure.test.includes(name);
  if (failure.message.includes(report.message.split('\n')[0]!.slice(0, 200))) return true;
  return report.locations.some(({ path, line }) =>
    failure.locations.some((known) => line !== null && known.line === line && ends(known.path, path)),
  );
}

function ends(a: string, b: string): boolean {
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}

function completed(failure: Failure, report: Reported): Failure {
  return {
    ...failure,
    test: failure.test ?? report.test,
    code: failure.code ?? report.code,
    locations: failure.locations.length > 0 ? failure.locations : report.locations,
  };
}

/** All of it came from an artifact, so all of it may hold a secret: names of tests and paths too. */
function hidden(report: Reported, secrets: readonly string[]): Reported {
  return {
    ...report,
    code: report.code === null ? null : redactText(report.code, secrets),
    test: report.test === null ? null : redactText(report.test, secrets),
    message: redactText(report.message, secrets),
    locations: report.locations.map((place) => ({ ...place, path: redactText(place.path, secrets) })),
  };
}

function failureOf({ kind, tool, code, test, message, locations }: Reported): Failure {
  return {
    kind,
    ...KIND_ADVICE[kind],
    tool,
    code,
    test,
    message,
    locations,
    // It stands in a report, not in the log: no line of the log can be quoted for it.
    excerpt: { startLine: 1, endLine: 1, text: '' },
    signature: signatureOf({ tool, kind, code, test, message, frame: locations[0]?.path ?? null }),
    cause: null,
  };
}
