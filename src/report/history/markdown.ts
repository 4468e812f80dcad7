// A history in, GitHub Markdown out: for step summaries and the weekly issue.

import type { History } from '../../memory/history';
import { code, escapeText } from '../escape-markdown';
import { figuresOf, spanOf, tablesOf, type Table } from './tables';

/** Columns whose cells are names from the repository. */
const NAMES = new Set(['folder', 'branch', 'test', 'asset', 'model', 'what']);

export function writeHistoryMarkdown(history: History, title = `History: ${spanOf(history)}`): string {
  const figures = figuresOf(history).map(
    ({ label, value, note }) => `- **${label}:** ${escapeText(value)} · ${escapeText(note)}`,
  );
  return `${[`## ${escapeText(title)}`, figures.join('\n'), ...tablesOf(history).map(tableMarkdown)].join('\n\n')}\n`;
}

function tableMarkdown({ title, columns, rows }: Table): string {
  const align = columns.map((_, at) => (at > 0 && rows.every((row) => typeof row[at] === 'number') ? '--:' : '---'));
  const lines = rows.map((row) => {
    const cells = row.map((cell, at) =>
      NAMES.has(columns[at]!) ? code(String(cell), 120).replaceAll('|', '\\|') : escapeText(String(cell)),
    );
    return `| ${cells.join(' | ')} |`;
  });
  return [`### ${title}`, '', `| ${columns.join(' | ')} |`, `| ${align.join(' | ')} |`, ...lines].join('\n');
}
