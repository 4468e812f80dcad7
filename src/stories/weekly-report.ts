// The memory and the time in; out: one issue with the last seven days, kept up to date.

import { historyOf } from '../memory/history-statistics';
import type { Memory } from '../memory/memory';
import type { IssueNote } from '../model/issue';
import { isServiceError, type ServiceError } from '../model/service-error';
import { writeHistoryMarkdown } from '../report/history/markdown';
import { readHistory } from './show-history';

export const WEEKLY_MARKER = '<!-- throughline:weekly -->';
const TITLE = 'Throughline: the week in CI';
const DAYS = 7;
const DAY = 86_400_000;
const LIMIT = 60_000;

export interface WeeklyGitHub {
  listIssues(wanted: {
    pages: number;
    state?: 'open' | 'closed' | 'all';
  }): Promise<{ issues: IssueNote[]; isAll: boolean } | ServiceError>;
  createIssue(issue: { title: string; body: string; labels: readonly string[] }): Promise<IssueNote | ServiceError>;
  updateIssue(number: number, change: { body?: string }): Promise<IssueNote | ServiceError>;
}

/** Null when the issue stands as it should. */
export async function reportWeek(memory: Memory, now: number, github: WeeklyGitHub): Promise<ServiceError | null> {
  const since = new Date(now - DAYS * DAY).toISOString();
  const week = readHistory(memory, since);
  const body = writeWeek(week.to === null ? historyOf([]) : week, since, now);
  const found = await github.listIssues({ pages: 3, state: 'open' });
  if (isServiceError(found)) return found;
  const own = found.issues.find((issue) => issue.isBot && issue.body.split(/\r?\n/, 1)[0] === WEEKLY_MARKER);
  const answer = own
    ? await github.updateIssue(own.number, { body })
    : await github.createIssue({ title: TITLE, body, labels: [] });
  return isServiceError(answer) ? answer : null;
}

function writeWeek(week: Parameters<typeof writeHistoryMarkdown>[0], since: string, now: number): string {
  const title = `${since.slice(0, 10)} to ${new Date(now).toISOString().slice(0, 10)}`;
  const body = `${WEEKLY_MARKER}\n${writeHistoryMarkdown(week, title)}`;
  return body.length > LIMIT ? `${body.slice(0, LIMIT)}\n\n**Shortened.**` : body;
}
