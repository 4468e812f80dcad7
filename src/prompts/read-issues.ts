// A model's answer in; out: the issues that can be used, each tied to what it was asked about, and what was dropped and why.

import { type AnsweredIssue, ENTRY_LIMITS, entries, isRecord, readIssue } from './answer-shape';

export interface AskedAbout {
  /** Ids of the causes that were asked about. */
  causes: readonly string[];
  /** Log lines that were sent: what is quoted must be among them. Null where there is no log. */
  log: readonly string[] | null;
}

export interface ReadIssues {
  issues: AnsweredIssue[];
  /** As people say it. */
  dropped: string[];
}

/** For the model, when nothing of its answer can be used; null when something can. */
export function unusable(json: unknown, asked: AskedAbout): string | null {
  if (!isRecord(json) || !Array.isArray(json.issues)) return '`issues` must be a list';
  if (json.issues.length === 0) return '`issues` is empty: answer one issue for each cause';
  const { issues } = readIssues(json, asked);
  if (issues.length > 0) return null;
  return `no issue can be used: each needs \`cause\` as one of ${asked.causes.slice(0, 20).join(', ')}, a \`summary\` and \`root_causes\``;
}

export function readIssues(json: unknown, { causes, log }: AskedAbout): ReadIssues {
  const read: ReadIssues = { issues: [], dropped: [] };
  const known = new Set(causes);
  for (const value of entries(isRecord(json) ? json.issues : [], ENTRY_LIMITS.issues)) {
    const issue = readIssue(value);
    if (issue === null) {
      read.dropped.push('one explanation had the wrong shape');
      continue;
    }
    // A lone question has one cause, whatever it is called in the answer.
    const cause = known.has(issue.cause) ? issue.cause : causes.length === 1 ? causes[0]! : null;
    if (cause === null) {
      read.dropped.push('one explanation was about nothing that was found');
      continue;
    }
    if (read.issues.some((one) => one.cause === cause)) {
      read.dropped.push('one cause was explained twice: the first explanation stands');
      continue;
    }
    const quotes = issue.quotes.filter((quote) => log === null || isInLog(quote, log));
    const made = issue.quotes.length - quotes.length;
    if (made > 0) {
      read.dropped.push(`${made} quoted ${made === 1 ? 'line is' : 'lines are'} not in the log`);
    }
    if (hasHalfFix(value, issue)) read.dropped.push('a proposed fix had edits of the wrong shape');
    read.issues.push({ ...issue, cause, quotes: log === null ? [] : quotes });
  }
  return read;
}

function isInLog(quote: string, log: readonly string[]): boolean {
  const wanted = plain(quote);
  return wanted !== '' && log.some((line) => plain(line).includes(wanted));
}

/** White space and the numbers in front say nothing. */
function plain(line: string): string {
  return line
    .replace(/^\s*\d{1,8} [|│] /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function hasHalfFix(value: unknown, { fix }: AnsweredIssue): boolean {
  if (!isRecord(value) || !isRecord(value.fix)) return false;
  const { edits, new_files } = value.fix;
  const isLost = (wanted: unknown, got: readonly unknown[]) => Array.isArray(wanted) && wanted.length > got.length;
  return isLost(edits, fix.edits) || isLost(new_files, fix.new_files);
}
