// A fix in, the lines of a diff that show all of it out: nothing is cut, since people approve what they read.

import type { Edit } from '../../model/finding';
import type { CheckedFix } from '../../model/proposal';

export interface Block {
  path: string;
  line: number;
  endLine: number;
  /** Whole lines as they were. */
  lines: string[];
  edits: Edit[];
}

export function patchText({ patch, before }: Pick<CheckedFix, 'patch' | 'before'>): string[] {
  const blocks = blocksOf(patch.edits, before);
  const shown = blocks.flatMap((block) => [`@@ ${block.path}:${block.line} @@`, ...diffOf(block)]);
  for (const { path, text } of patch.added) {
    const lines = text.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
    shown.push(`@@ ${path} (new file) @@`, ...lines.map((line) => `+${line}`));
  }
  return shown.map((line) => line.replace(/[\r\n]/g, ' '));
}

/** Edits of the same lines, or of lines that touch, are one block. */
export function blocksOf(edits: readonly Edit[], before: readonly string[]): Block[] {
  const sorted = edits
    .map((edit, at) => ({ edit, lines: (before[at] ?? '').split('\n') }))
    .sort(
      (a, b) =>
        compare(a.edit.path, b.edit.path) || a.edit.line - b.edit.line || a.edit.startColumn - b.edit.startColumn,
    );
  const blocks: Block[] = [];
  for (const { edit, lines } of sorted) {
    const last = blocks.at(-1);
    if (!last || last.path !== edit.path || edit.line > last.endLine + 1) {
      blocks.push({ path: edit.path, line: edit.line, endLine: edit.endLine, lines, edits: [edit] });
      continue;
    }
    last.edits.push(edit);
    last.lines.push(...lines.slice(Math.max(0, last.endLine + 1 - edit.line)));
    last.endLine = Math.max(last.endLine, edit.endLine);
  }
  return blocks;
}

function diffOf({ line, lines, edits }: Block): string[] {
  const after = applyTo(lines, line, edits);
  let head = 0;
  while (head < lines.length && head < after.length && lines[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(lines.length, after.length) - head && lines.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const rows = (mark: string, some: readonly string[]) => some.map((one) => `${mark}${one}`);
  return [
    ...rows(' ', lines.slice(0, head)),
    ...rows('-', lines.slice(head, lines.length - tail)),
    ...rows('+', after.slice(head, after.length - tail)),
    ...rows(' ', lines.slice(lines.length - tail)),
  ];
}

/** The block's lines with its edits; an edit that takes a whole line with its end leaves none. */
export function applyTo(lines: readonly string[], firstLine: number, edits: readonly Edit[]): string[] {
  let text = lines.join('\n');
  const offset = (line: number, column: number) => {
    let sum = 0;
    for (let at = 0; at < line - firstLine; at++) sum += (lines[at]?.length ?? 0) + 1;
    return sum + Math.min(column - 1, lines[line - firstLine]?.length ?? 0);
  };
  const sorted = [...edits].sort((a, b) => b.line - a.line || b.startColumn - a.startColumn);
  for (const edit of sorted) {
    const start = offset(edit.line, edit.startColumn);
    const end = Math.max(start, offset(edit.endLine, edit.endColumn));
    text = text.slice(0, start) + edit.text + text.slice(end);
  }
  const whole = sorted.some((edit) => edit.endColumn === 1 && edit.endLine > edit.line);
  if (text === '') return [];
  const result = text.split(/\r\n|\n|\r/);
  return whole && result.at(-1) === '' ? result.slice(0, -1) : result;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
