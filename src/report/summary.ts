// A review in, the text of a check run or of a step summary out.

import type { Review } from '../model/finding';
import { footer, verdictLine, writeBody } from './comment';
import type { CommentContext } from './report-context';

/** GitHub refuses a check run's summary beyond 65,535 characters … */
export const CHECK_SUMMARY_LIMIT = 65_000;
/** … and drops a step summary beyond 1 MiB whole; a character may take four bytes in UTF-8. */
const STEP_SUMMARY_BYTES = 1_000_000;

/** The one line that GitHub shows beside the check's name. */
export function writeCheckTitle(review: Review, context: CommentContext): string {
  return verdictLine(review, context);
}

export function writeCheckSummary(review: Review, context: CommentContext): string {
  return write(review, context, CHECK_SUMMARY_LIMIT, '');
}

/** The whole report, with the headline that the other places have beside it. */
export function writeStepSummary(review: Review, context: CommentContext): string {
  const head = `### ${verdictLine(review, context)}`;
  let limit = STEP_SUMMARY_BYTES;
  for (;;) {
    const text = write(review, context, limit, head);
    const bytes = Buffer.byteLength(text);
    if (bytes <= STEP_SUMMARY_BYTES) return text;
    limit = Math.floor(Math.min(limit * 0.8, (limit * STEP_SUMMARY_BYTES) / bytes));
  }
}

function write(review: Review, context: CommentContext, limit: number, head: string): string {
  const foot = footer(context);
  const body = writeBody(review, context, limit - head.length - foot.length - 8);
  return `${[head, body, foot].filter((part) => part !== '').join('\n\n')}\n`;
}
