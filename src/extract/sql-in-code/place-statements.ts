// Statements read from a piece of a file in; the same with their places in the whole file out.

import type { Range } from '../../model/range';
import type { Statement } from '../../model/sql';

/** `line` and `column`: where the piece starts, 1-based. Changes the statements, which nobody else holds yet. */
export function placeStatements(statements: Statement[], line: number, column: number): Statement[] {
  const pending: unknown[] = [...statements];
  const moved = new Set<object>();
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || moved.has(value)) continue;
    // Readers may give two nodes one range.
    moved.add(value);
    if (isRange(value)) move(value, line, column);
    else pending.push(...Object.values(value));
  }
  return statements;
}

function move(range: Range, line: number, column: number): void {
  if (range.line === 1) range.startColumn += column - 1;
  if (range.endLine === 1) range.endColumn += column - 1;
  range.line += line - 1;
  range.endLine += line - 1;
}

function isRange(value: object): value is Range {
  return 'startColumn' in value && 'endColumn' in value && 'endLine' in value && 'line' in value;
}
