// A part of a line that must not be seen.

/** Offsets in UTF-16 units; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const REDACTED = '[redacted]';

/** The line with every span hidden; spans may overlap and come in any order. */
export function hideSpans(line: string, spans: Span[]): string {
  if (spans.length === 0) return line;
  spans.sort((one, other) => one.start - other.start);
  let shown = '';
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    if (start > done || done === 0) shown += line.slice(done, Math.max(start, done)) + REDACTED;
    done = end;
  }
  return shown + line.slice(done);
}
