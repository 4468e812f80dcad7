// Edits with their anchors and the texts of the files in; the places of those edits out, or why they are not to be found.

import type { Edit } from '../model/finding';
import type { Patch } from '../model/proposal';
import type { AnsweredEdit, AnsweredFile } from './answer-shape';

/** How far from its line an anchor may stand: lines are miscounted, not misplaced. */
const NEAR = 60;

/** Texts by path; undefined where there is no such file, null where it cannot be read. */
export type TextOf = (path: string) => string | null | undefined;

/** All or nothing: a fix without one of its edits is another fix. Null when there is nothing to place. */
export function placeAnchors(
  edits: readonly AnsweredEdit[],
  files: readonly AnsweredFile[],
  textOf: TextOf,
): { patch: Patch } | { reason: string } | null {
  if (edits.length === 0 && files.length === 0) return null;
  const placed: Edit[] = [];
  for (const edit of edits) {
    const found = place(edit, textOf);
    if ('reason' in found) return found;
    if (found.isChange) placed.push(found.edit);
  }
  for (const { path } of files) {
    if (textOf(path) !== undefined) return { reason: `\`${path}\` is to be added and is there already` };
  }
  if (placed.length === 0 && files.length === 0) return { reason: 'it changes nothing' };
  const [one] = overlapping(placed);
  if (one) return { reason: `two edits overlap at \`${one.path}:${one.line}\`` };
  return { patch: { edits: placed, added: files.map(({ path, text }) => ({ path, text })) } };
}

function place(
  { path, line, old, new: wanted }: AnsweredEdit,
  textOf: TextOf,
): { edit: Edit; isChange: boolean } | { reason: string } {
  const text = textOf(path);
  if (text === undefined) return { reason: `there is no file \`${path}\`` };
  if (text === null) return { reason: `\`${path}\` cannot be read` };
  if (old.trim() === '') return { reason: `an edit of \`${path}\` does not say what stands there now` };
  const isWindows = text.includes('\r\n');
  const anchor = ends(old, isWindows);
  const starts = lineStarts(text);
  const found = occurrences(text, anchor).map((at) => ({ at, line: lineOf(starts, at) }));
  const near = found.filter((one) => Math.abs(one.line - line) <= NEAR);
  const exact = near.filter((one) => one.line === Math.round(line));
  const chosen = near.length === 1 ? near[0] : exact.length === 1 ? exact[0] : undefined;
  if (chosen === undefined) {
    const where = `\`${path}:${Math.round(line)}\``;
    if (found.length === 0) return { reason: `what it wants to replace does not stand at ${where}` };
    return {
      reason:
        near.length === 0
          ? `what it wants to replace stands far from ${where}`
          : `what it wants to replace stands more than once near ${where}`,
    };
  }
  const replaced = ends(wanted, isWindows);
  const { from, to } = replaced === '' ? wholeLines(text, chosen.at, anchor.length) : span(chosen.at, anchor.length);
  const startLine = lineOf(starts, from);
  const endLine = lineOf(starts, to);
  return {
    isChange: replaced !== anchor,
    edit: {
      path,
      line: startLine,
      startColumn: from - starts[startLine - 1]! + 1,
      endLine,
      endColumn: to - starts[endLine - 1]! + 1,
      text: replaced,
    },
  };
}

function span(at: number, length: number): { from: number; to: number } {
  return { from: at, to: at + length };
}

/** What is deleted and fills its lines goes with their indentation and their last line end. */
function wholeLines(text: string, at: number, length: number): { from: number; to: number } {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, at - 200), at))![0].length;
  const from = at - before;
  const after = /^[ \t]{0,200}(?:\r\n|\n|\r)/.exec(text.slice(at + length, at + length + 204));
  const isAlone =
    !/[\r\n]$/.test(text.slice(at, at + length)) && (from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r');
  return isAlone && after ? { from, to: at + length + after[0].length } : span(at, length);
}

function ends(text: string, isWindows: boolean): string {
  const plain = text.replace(/\r\n?/g, '\n');
  return isWindows ? plain.replaceAll('\n', '\r\n') : plain;
}

/** Most occurrences that are looked at: an anchor that stands so often says nothing. */
const MOST = 500;

function occurrences(text: string, anchor: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(anchor); at >= 0 && found.length < MOST; at = text.indexOf(anchor, at + 1)) {
    if (isWhole(text, at, anchor.length)) found.push(at);
  }
  return found;
}

/** Beginning and end fall between words, not into one. */
function isWhole(text: string, at: number, length: number): boolean {
  const isWord = (one: string | undefined) => one !== undefined && /\w/.test(one);
  const cutsStart = isWord(text[at - 1]) && isWord(text[at]);
  const cutsEnd = isWord(text[at + length - 1]) && isWord(text[at + length]);
  return !cutsStart && !cutsEnd;
}

/** A line ends at `\n`, `\r\n` or a lone `\r`. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

function lineOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function overlapping(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.startColumn - b.startColumn,
  );
  return sorted.slice(1).filter((edit, index) => {
    const before = sorted[index]!;
    if (before.path !== edit.path) return false;
    return edit.line < before.endLine || (edit.line === before.endLine && edit.startColumn < before.endColumn);
  });
}
