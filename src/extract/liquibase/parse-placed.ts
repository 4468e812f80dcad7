// SQL that stands inside another file in; its statements out, with ranges of that file.

import type { Dialect } from '../../model/dialect';
import type { Range } from '../../model/range';
import type { Statement } from '../../model/sql';
import { parseSql } from '../syntax/parse-sql';
import type { BodyPlace } from './change-node';
import type { SqlLine } from './change-sql';

/** The text starts at `place` of the file, or is only known to belong to the element at `range`. */
export function parseBody(text: string, place: BodyPlace, range: Range, dialect: Dialect): Statement[] {
  const { statements } = parseSql(text, dialect);
  if (place.kind === 'element') return placed(statements, () => range);
  return placed(statements, (found) => ({
    line: found.line + place.line - 1,
    startColumn: found.startColumn + (found.line === 1 ? place.column - 1 : 0),
    endLine: found.endLine + place.line - 1,
    endColumn: found.endColumn + (found.endLine === 1 ? place.column - 1 : 0),
  }));
}

/** Written by us, line by line: every range becomes that of the element its line comes from. */
export function parseLines(lines: readonly SqlLine[], dialect: Dialect): Statement[] {
  const text = lines.map((line) => line.text).join('\n');
  const { statements } = parseSql(text, dialect);
  return placed(statements, (found) => lines[Math.min(found.line, lines.length) - 1]?.range ?? found);
}

function placed<T>(value: T, move: (range: Range) => Range): T {
  if (Array.isArray(value)) return value.map((item) => placed(item, move)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isRange(value)) return { ...move(value) } as T;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = placed(inner, move);
  return copy as T;
}

function isRange(value: object): value is Range {
  return 'startColumn' in value && 'endLine' in value && 'line' in value && !('kind' in value);
}
