// A review in, the comment's text without GitHub around it out: for `check --format markdown`, files and step summaries.

import type { Review } from '../model/finding';
import { verdictLine, writeBody } from './comment';

/** Nobody limits a file; the step summary's 1 MiB is the smallest place that takes everything. */
const FILE_LIMIT = 50_000_000;

export function writeMarkdown(review: Review, limit = FILE_LIMIT): string {
  const head = `### ${verdictLine(review, null)}`;
  const body = writeBody(review, null, limit - head.length - 4);
  return `${[head, body].filter((part) => part !== '').join('\n\n')}\n`;
}
