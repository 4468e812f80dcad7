// Annotations of a job's check run in, where its log is gone; the failures that they still tell out.

import type { JobAnnotation } from '../model/failed-run';
import type { Diagnosis, Failure } from '../model/failure';
import { redactText } from './redact/redact';
import { signatureOf } from './signature/signature-of';

/** What the runner writes under every failed step says only that it failed. */
const EMPTY = /^Process completed with exit code \d+\.?$/;
/** Annotations that belong to no file carry this as their path. */
const NO_FILE = '.github';
const MOST = 20;

/** Null when they say nothing. */
export function diagnoseAnnotations(
  notes: readonly JobAnnotation[],
  job: string | null,
  step: string | null,
  secrets: readonly string[] = [],
): Diagnosis | null {
  const telling = notes.filter(({ level, message }) => level === 'failure' && !EMPTY.test(message.trim()));
  const failures = telling.slice(0, MOST).map((note) => failureOf(note, secrets));
  if (failures.length === 0) return null;
  return {
    schemaVersion: 1,
    job,
    step,
    failures,
    primary: 0,
    excerpts: [],
    excerptTokens: 0,
    logLines: 0,
    truncated: true,
  };
}

function failureOf({ path, line, title, message }: JobAnnotation, secrets: readonly string[]): Failure {
  const text = redactText(message, secrets);
  const isPlaced = path !== NO_FILE && path !== '';
  const code = /\b([A-Z]{1,6}\d{2,6})\b/.exec(`${title} ${text}`)?.[1] ?? null;
  const tool = null;
  const kind = /timed? ?out|maximum execution time/i.test(text)
    ? 'timeout'
    : /runner has received a shutdown|lost communication/i.test(text)
      ? 'runner'
      : 'unknown';
  const signature = signatureOf({ tool, kind, code, test: null, message: text, frame: isPlaced ? path : null });
  return {
    kind,
    origin: kind === 'runner' ? 'infrastructure' : 'unknown',
    action: kind === 'unknown' ? 'human' : 'rerun',
    tool,
    code,
    test: null,
    message: text,
    locations: isPlaced ? [{ path, line, startColumn: null }] : [],
    // There is no log to quote; the annotation stands for it.
    excerpt: { startLine: 1, endLine: text.split('\n').length, text },
    signature,
    cause: null,
    advice: 'The log is gone; this is what the job noted. Run it again to see the whole.',
  };
}
