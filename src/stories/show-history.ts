// The memory and a format in; out: the history as people or programs read it.

import type { Memory } from '../memory/memory';
import { historyOf } from '../memory/history-statistics';
import type { History } from '../memory/history';

const ALL = [
  'incident',
  'review',
  'fix-proposed',
  'fix-decided',
  'fix-applied',
  'outcome',
  'resolved',
  'spent',
  'command',
] as const;

export function readHistory(memory: Memory, since?: string): History {
  return historyOf(memory.ofType(ALL, since));
}

export async function showHistory(history: History, format: string): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(history, null, 2)}\n`;
    case 'markdown':
      return (await import('../report/history/markdown')).writeHistoryMarkdown(history);
    case 'html':
      return (await import('../report/history/html')).writeHistoryHtml(history);
    default:
      return (await import('../report/history/text')).writeHistoryText(history);
  }
}
