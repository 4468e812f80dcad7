// A log in, the texts that readers go through out: what runs in parallel and marks its lines is read apart.

import type { Log } from './log';
import type { Outline } from './outline';

/** Lines that belong together, with their positions in the log's kept lines. */
export interface View {
  lines: string[];
  positions: number[];
}

/** More writers than that are no writers but a pattern that looks like some. */
const MOST_WRITERS = 60;

const WRITERS = [
  // BuildKit: `#14 12.34 text`
  /^(#\d+) (?:\d+\.\d+ )?/,
  // act and docker compose: `[CI/build]   | text`, `web-1  | text`
  /^(\[[\w ./-]{1,60}\]|[\w.-]{1,40}) +\| ?/,
  // turbo, lerna, moon: `@shop/web:build: text`
  /^((?:@[\w.-]+\/)?[\w.-]+:[A-Za-z][\w.:-]*): (?!\d+:)/,
  // pnpm -r: `packages/web test: text`
  /^((?:[\w.@-]+\/)+[\w.-]+ [\w:-]+)(?:: |\$ )/,
  // concurrently: `[0] text`
  /^(\[\d{1,2}\]) (?!\/)/,
];

/** Clocks that a tool writes itself; they stand in the way of every pattern that begins a line. */
const OWN_CLOCK =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?\s+|\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?\s{1,2}(?=\S| {2,}))/;

/** Colour codes whose escape character was written as `^[`. */
const WRITTEN_ESCAPES = /\^\[\[[0-9;]*[A-Za-z]/g;
/** Readers look no further into a line. */
const LONGEST_READ = 4000;

export function viewsOf(log: Log, { end, echoes }: Outline): View[] {
  const plain: View = { lines: [], positions: [] };
  const writers = new Map<string, View>();
  const counts = countWriters(log, end);
  for (let position = 0; position < end; position++) {
    const text = log.texts[position]!;
    // Lines between which others were dropped do not belong together.
    const gap = position > 0 && log.numbers[position]! !== log.numbers[position - 1]! + 1;
    const found = counts.size > 0 ? writerOf(text) : null;
    const view =
      found && (counts.get(found.name) ?? 0) > 1 ? (writers.get(found.name) ?? newView(writers, found.name)) : plain;
    if (gap && plain.lines.length > 0) add(plain, '', position);
    add(view, echoes.has(position) ? '' : bodyOf(view === plain ? text : text.slice(found!.length)), position);
  }
  return [plain, ...writers.values()];
}

function add(view: View, line: string, position: number): void {
  view.lines.push(line);
  view.positions.push(position);
}

function newView(writers: Map<string, View>, name: string): View {
  const view: View = { lines: [], positions: [] };
  writers.set(name, view);
  return view;
}

function bodyOf(shown: string): string {
  let text = shown.length > LONGEST_READ ? shown.slice(0, LONGEST_READ) : shown;
  if (text.includes('^[')) text = text.replace(WRITTEN_ESCAPES, '').trimEnd();
  const first = text.charCodeAt(0);
  const mayBeClock = first === 91 || (first >= 48 && first <= 57);
  return mayBeClock ? text.replace(OWN_CLOCK, '') : text;
}

function countWriters(log: Log, end: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let position = 0; position < end; position++) {
    const found = writerOf(log.texts[position]!);
    if (found) counts.set(found.name, (counts.get(found.name) ?? 0) + 1);
    if (counts.size > MOST_WRITERS * 20) break;
  }
  const many = [...counts].filter(([, count]) => count > 1);
  return new Map(many.length > MOST_WRITERS ? [] : many);
}

function writerOf(text: string): { name: string; length: number } | null {
  for (const pattern of WRITERS) {
    const match = pattern.exec(text);
    if (match) return { name: match[1]!, length: match[0].length };
  }
  return null;
}
