// Lines of a file with a marked range in, the same as a table of code out.

import type { Excerpt } from '../page-data';
import { el } from './element';

export function excerptView(excerpt: Excerpt): HTMLElement {
  const { firstLine, lines } = excerpt;
  const indent = commonIndent(lines);
  const rows = lines.map((line, index) => {
    const number = firstLine + index;
    const isMarked = number >= excerpt.line && number <= excerpt.endLine;
    return el(
      'div',
      { class: isMarked ? 'row marked' : 'row' },
      el('span', { class: 'number' }, String(number)),
      el('span', { class: 'text' }, ...(isMarked ? markedParts(excerpt, line, number, indent) : [line.slice(indent)])),
    );
  });
  return el(
    'div',
    {
      class: 'excerpt',
      role: 'figure',
      'aria-label': `Lines ${firstLine} to ${firstLine + lines.length - 1}`,
      tabindex: '0',
    },
    ...rows,
  );
}

function markedParts(excerpt: Excerpt, line: string, number: number, indent: number): (string | HTMLElement)[] {
  const start = number === excerpt.line ? Math.max(indent, excerpt.startColumn - 1) : indent;
  const end = number === excerpt.endLine ? Math.min(line.length, excerpt.endColumn - 1) : line.length;
  if (end <= start) return [line.slice(indent)];
  return [line.slice(indent, start), el('mark', {}, line.slice(start, end)), line.slice(end)];
}

/** What all lines are indented by says nothing. */
function commonIndent(lines: readonly string[]): number {
  const widths = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  return widths.length === 0 ? 0 : Math.min(...widths);
}
