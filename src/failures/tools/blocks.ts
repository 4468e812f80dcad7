// What a tool's failures look like, as data, and the lines of a log in; the failures out: a head line and what stands below it.

import type { FailureKind, FailureLocation } from '../../model/failure';
import { isInstalledCode, place } from '../location';
import { sighting, type Sighting } from '../sighting';

export interface Block {
  tool: string;
  kind: FailureKind;
  /** Named groups: code, message, path, line, column, test; `fallback` is the message where nothing says better. */
  head: RegExp;
  /** The details may stand in the head line too. */
  alsoHead?: true;
  /** Lines below the head that belong to it, with the same groups: of each group the first finding counts. */
  details?: readonly RegExp[];
  /** The region ends before such a line. */
  until?: RegExp;
  /** How far below the head is looked; 0 when the head says all. */
  look?: number;
  /** Blank lines in a row that end the region; 1 unless told. */
  blanks?: number;
  role?: Sighting['role'];
  severity?: Sighting['severity'];
  /** Another kind for what the message says. */
  kinds?: readonly (readonly [RegExp, FailureKind])[];
}

const LONGEST_LINE = 2000;
const MOST_PLACES = 5;

/** `sign` is a cheap test that every head passes: most lines of a log stop there. */
export function readBlocks(lines: readonly string[], sign: RegExp, blocks: readonly Block[]): Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.length > LONGEST_LINE || !sign.test(line)) continue;
    for (const block of blocks) {
      const match = block.head.exec(line);
      if (!match) continue;
      const seen = readBlock(lines, at, block, match);
      found.push(seen);
      if (seen.role === 'cause') at = Math.max(at, seen.to);
      break;
    }
  }
  return found;
}

interface Told {
  code: string | null;
  test: string | null;
  message: { text: string; at: number } | null;
  fallback: { text: string; at: number } | null;
  locations: FailureLocation[];
}

function readBlock(lines: readonly string[], at: number, block: Block, head: RegExpExecArray): Sighting {
  const told: Told = { code: null, test: null, message: null, fallback: null, locations: [] };
  take(told, head, at);
  if (block.alsoHead) for (const detail of block.details ?? []) takeFrom(told, detail, lines[at]!, at);
  let to = at;
  let blanks = 0;
  for (let next = at + 1; next < lines.length && next - at <= (block.look ?? 0); next++) {
    const line = lines[next]!;
    if (line.length > LONGEST_LINE || block.until?.test(line)) break;
    blanks = line.trim() === '' ? blanks + 1 : 0;
    if (blanks > (block.blanks ?? 1)) break;
    if (blanks > 0) continue;
    to = next;
    for (const detail of block.details ?? []) takeFrom(told, detail, line, next);
  }
  const message = told.message ?? told.fallback ?? { text: lines[at]!.trim(), at };
  const text = lines.slice(at, to + 1).join('\n');
  return sighting({
    tool: block.tool,
    kind: block.kinds?.find(([words]) => words.test(message.text) || words.test(text))?.[1] ?? block.kind,
    code: told.code,
    test: told.test,
    message: message.text,
    locations: told.locations,
    from: at,
    to,
    at: message.at,
    role: block.role ?? 'cause',
    severity: block.severity ?? 'error',
  });
}

function takeFrom(told: Told, detail: RegExp, line: string, at: number): void {
  const match = detail.exec(line);
  if (match) take(told, match, at);
}

function take(told: Told, { groups = {} }: RegExpExecArray, at: number): void {
  const { code, test, message, fallback, path, line, column } = groups;
  told.code ??= code?.trim() ?? null;
  told.test ??= test?.trim() ?? null;
  if (!told.fallback && fallback?.trim()) told.fallback = { text: fallback.trim(), at };
  if (!told.message && message?.trim()) told.message = { text: message.trim(), at };
  const [first] = told.locations;
  // Some tools say the file on one line and the line on the next.
  if (!path && line && first?.line === null) first.line = place(first.path, line).line;
  if (path && told.locations.length < MOST_PLACES && !isInstalledCode(path)) {
    const location = place(path, line, column);
    const isKnown = told.locations.some((known) => known.path === location.path && known.line === location.line);
    if (!isKnown) told.locations.push(location);
  }
}
