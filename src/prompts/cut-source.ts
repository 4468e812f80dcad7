// A file's text and lines of interest in; the excerpts around them out, joined where they touch.

import type { SourceExcerpt } from './review';

export function cutSource(path: string, text: string, lines: readonly number[], around: number): SourceExcerpt[] {
  const all = text.replace(/\r\n?/g, '\n').split('\n');
  const ranges: { from: number; to: number }[] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    if (line < 1 || line > all.length) continue;
    const from = Math.max(1, line - around);
    const to = Math.min(all.length, line + around);
    const last = ranges.at(-1);
    if (last && from <= last.to + 2) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges.map(({ from, to }) => ({ path, firstLine: from, lines: all.slice(from - 1, to) }));
}
