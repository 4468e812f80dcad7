// The fixes of findings in, a diff that shows them out.

import type { Edit, Finding } from '../model/finding';
import { clip } from './escape-markdown';

const MAX_LINES = 40;
const MAX_WIDTH = 240;

/** Lines of a diff with one hunk per edited line; empty when no finding has edits or no text can be read. */
export function showFix(findings: readonly Finding[], readFile?: (path: string) => string | null): string[] {
  if (!readFile) return [];
  const shown: string[] = showAdded(findings);
  const hunks = [...editsByPlace(findings)];
  for (const [index, [path, edits]] of hunks.entries()) {
    const hunk = showHunk(path, edits, readFile);
    if (shown.length + hunk.length > MAX_LINES && shown.length > 0) {
      const left = hunks.length - index;
      shown.push(`# ${left} more ${left === 1 ? 'file' : 'files'}`);
      break;
    }
    shown.push(...hunk.slice(0, MAX_LINES));
  }
  return shown;
}

function showAdded(findings: readonly Finding[]): string[] {
  const added = new Map(findings.flatMap(({ fix }) => fix?.added ?? []).map((file) => [file.path, file.text]));
  const shown: string[] = [];
  for (const [path, text] of added) {
    const lines = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
    if (shown.length + lines.length > MAX_LINES && shown.length > 0) continue;
    shown.push(`@@ ${clip(path.replace(/[\r\n]/g, ' '), MAX_WIDTH)} (new file) @@`);
    shown.push(...lines.slice(0, MAX_LINES).map((line) => `+${clip(line, MAX_WIDTH)}`));
  }
  return shown;
}

function editsByPlace(findings: readonly Finding[]): Map<string, Edit[]> {
  const seen = new Set<string>();
  const byPath = new Map<string, Edit[]>();
  for (const edit of findings.flatMap((finding) => finding.fix?.edits ?? [])) {
    const key = [edit.path, edit.line, edit.startColumn, edit.endLine, edit.endColumn, edit.text].join('\0');
    if (seen.has(key)) continue;
    seen.add(key);
    const edits = byPath.get(edit.path);
    if (edits) edits.push(edit);
    else byPath.set(edit.path, [edit]);
  }
  return byPath;
}

function showHunk(path: string, edits: Edit[], readFile: (path: string) => string | null): string[] {
  const text = readFile(path);
  if (text === null) return [];
  const lines = text.split(/\r\n|\n|\r/);
  const shown: string[] = [];
  const sorted = [...edits].sort((a, b) => a.line - b.line || a.startColumn - b.startColumn);
  let at = 0;
  while (at < sorted.length) {
    const block: Edit[] = [sorted[at]!];
    let end = sorted[at]!.endLine;
    while (at + block.length < sorted.length && sorted[at + block.length]!.line <= end) {
      const next = sorted[at + block.length]!;
      end = Math.max(end, next.endLine);
      block.push(next);
    }
    const start = block[0]!.line;
    const before = lines.slice(start - 1, end);
    if (before.length === end - start + 1) {
      const after = applyToLines(before, start, block);
      shown.push(`@@ ${clip(path.replace(/[\r\n]/g, ' '), MAX_WIDTH)}:${start} @@`);
      shown.push(...diffLines(before, after));
    }
    at += block.length;
  }
  return shown;
}

/** Lines that stay, as before a function that is added behind them, are told once. */
function diffLines(before: string[], after: string[]): string[] {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const rows = (mark: string, lines: string[]) => lines.map((line) => `${mark}${clip(line, MAX_WIDTH)}`);
  return [
    ...rows(' ', before.slice(0, head)),
    ...rows('-', before.slice(head, before.length - tail)),
    ...rows('+', after.slice(head, after.length - tail)),
    ...rows(' ', before.slice(before.length - tail)),
  ];
}

/** Lines that become empty by the edit are taken out of the picture; the edit itself decides about the file. */
function applyToLines(lines: string[], firstLine: number, edits: Edit[]): string[] {
  let text = lines.join('\n');
  for (const edit of [...edits].reverse()) {
    const start = offset(lines, edit.line - firstLine, edit.startColumn);
    const end = offset(lines, edit.endLine - firstLine, edit.endColumn);
    text = text.slice(0, start) + edit.text + text.slice(Math.max(start, end));
  }
  return text.trim() === '' ? [] : text.split(/\r\n|\n|\r/);
}

function offset(lines: string[], index: number, column: number): number {
  let sum = 0;
  for (let at = 0; at < index; at++) sum += lines[at]!.length + 1;
  return sum + Math.min(column - 1, lines[index]?.length ?? 0);
}
