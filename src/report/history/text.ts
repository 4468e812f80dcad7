// A history in, lines for a terminal out.

import type { History } from '../../memory/history';
import { visibleLine } from '../escape-markdown';
import { figuresOf, spanOf, tablesOf, type Table } from './tables';

const WIDEST = 60;

export function writeHistoryText(history: History): string {
  const figures = figuresOf(history).map(
    ({ label, value, note }) => `  ${label.padEnd(20)} ${value.padStart(9)}  ${note}`,
  );
  const parts = [`History: ${spanOf(history)}`, figures.join('\n'), ...tablesOf(history).map(tableText)];
  return `${parts.join('\n\n')}\n`;
}

function tableText({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => visibleLine(String(cell), WIDEST)));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  const isNumber = columns.map((_, at) => at > 0 && rows.every((row) => /^[\d.–% ]+$/.test(String(row[at]))));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
