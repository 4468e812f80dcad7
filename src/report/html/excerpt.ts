// The lines of a file and a place in it in, a few lines around it out.

import type { Place } from '../../model/range';
import type { Excerpt } from './page-data';

const AROUND = 2;
/** A place that spans a whole statement shows its first lines. */
const MOST_LINES = 12;
const WIDEST = 400;

export type ReadLines = (path: string) => readonly string[] | null;

/** Files are asked for once per place, so each is taken apart once. */
export function lineReader(readFile: ((path: string) => string | null) | null | undefined): ReadLines {
  const known = new Map<string, readonly string[] | null>();
  return (path) => {
    if (!known.has(path)) known.set(path, readFile?.(path)?.split(/\r\n|\n|\r/) ?? null);
    return known.get(path) ?? null;
  };
}

export function excerptAt(place: Place, readLines: ReadLines): Excerpt | null {
  const lines = readLines(place.path);
  if (lines === null || place.line < 1 || place.line > lines.length) return null;
  const first = Math.max(1, place.line - AROUND);
  const last = Math.min(lines.length, place.endLine + AROUND, first + MOST_LINES - 1);
  return {
    firstLine: first,
    lines: lines.slice(first - 1, last).map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line)),
    line: place.line,
    startColumn: place.startColumn,
    endLine: place.endLine,
    endColumn: place.endColumn,
  };
}

/** One line without its indentation; empty when unknown. */
export function codeAt(path: string, line: number, readLines: ReadLines): string {
  return (readLines(path)?.[line - 1] ?? '').trim().slice(0, 160);
}
