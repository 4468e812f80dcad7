// A function whose text says an old name, in a migration that was merged before, in; out: its new text, to be run after the
// statement that took the name away. Merged migrations stay as they are.

import type { Edit } from '../model/finding';
import type { Cause, Fault } from '../model/graph';
import type { Statement } from '../model/sql';
import { placeEdits } from './apply-edits';
import type { FixableFile } from './rename-edits';
import { contains, lineStarts, rangeOf, spanOf } from './text-places';

export type Routine = Extract<Statement, { kind: 'create-routine' }>;

export interface Target {
  file: FixableFile;
  /** Stack that runs it: how statements are told apart there. */
  style: string;
  markers: string | null;
}

/** The CREATE FUNCTION around a place. */
export function routineAt(file: FixableFile, fault: Fault): Routine | null {
  for (const { statement } of file.uses.statements) {
    if (statement.kind === 'create-routine' && contains(statement.range, fault)) return statement;
  }
  return null;
}

/** `edits` mend the old text in place. Null where the migration tool or the text leaves no safe way. */
export function recreateRoutine(
  source: FixableFile,
  routine: Routine,
  edits: readonly Edit[],
  target: Target,
  causes: readonly Cause[],
): Edit | null {
  if (source.dialect !== 'postgres' || target.file.dialect !== 'postgres' || target.file.medium !== 'sql') return null;
  if (target.markers === 'liquibase' || target.style === 'liquibase') return null;
  const text = mendedText(source, routine, edits);
  const at = endOfStatements(target.file, causes);
  if (text === null || at === null) return null;
  const eol = target.file.text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [...before(target), `${text.replace(/;\s*$/, '')};`, ...after(target)];
  const inserted = `${at.closed ? '' : ';'}${eol}${eol}${lines.join('\n').replace(/\r\n|\r|\n/g, eol)}`;
  const starts = lineStarts(target.file.text);
  return { path: target.file.path, ...rangeOf(starts, { start: at.offset, end: at.offset }), text: inserted };
}

function mendedText(source: FixableFile, routine: Routine, edits: readonly Edit[]): string | null {
  const span = spanOf(source.text, source.starts, routine.range);
  const placed = placeEdits(source.text, edits);
  if (span === null || 'reason' in placed) return null;
  let text = '';
  let at = span.start;
  for (const edit of placed.edits) {
    if (edit.start < span.start || edit.end > span.end) return null;
    text += source.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += source.text.slice(at, span.end);
  const head = /^create\s+(?:or\s+replace\s+)?(function|procedure)\b/i.exec(text);
  return head ? `CREATE OR REPLACE ${head[1]}${text.slice(head[0].length)}` : null;
}

/** After the last of the statements that took names away, and its semicolon. */
function endOfStatements(file: FixableFile, causes: readonly Cause[]): { offset: number; closed: boolean } | null {
  let last = -1;
  for (const cause of causes) {
    const found = file.uses.statements.find(({ range }) => contains(range, cause));
    const span = found ? spanOf(file.text, file.starts, found.range) : null;
    if (span === null) return null;
    last = Math.max(last, span.end);
  }
  if (last < 0) return null;
  if (file.text[last - 1] === ';') return { offset: last, closed: true };
  const semicolon = /^(?:\s|--[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*;/.exec(file.text.slice(last));
  if (semicolon) return { offset: last + semicolon[0].length, closed: true };
  return /^\s*$/.test(file.text.slice(last)) ? { offset: last, closed: false } : null;
}

function before({ style, markers }: Target): string[] {
  if (markers === 'goose') return ['-- +goose StatementBegin'];
  return style === 'drizzle' ? ['--> statement-breakpoint'] : [];
}

function after({ markers }: Target): string[] {
  return markers === 'goose' ? ['-- +goose StatementEnd'] : [];
}
