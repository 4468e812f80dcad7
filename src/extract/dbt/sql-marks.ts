// What stand-ins for macros mean but a dialect's grammar cannot say, as comments in the rendered SQL; applied to the parsed query.

import type { Ident, SqlScript } from '../../model/sql';
import { LineIndex } from '../syntax/line-index';
import { storedName } from '../../sql/names';
import type { Range } from '../../model/range';
import { joinPlaced, textOf, type Value } from './jinja/value';

/** Behind a star: these columns are not among it. */
export function exceptMark(names: readonly Value[]): Value {
  const plain = names.filter((name) => /^[\w$ ]+$/.test(textOf(name)));
  return joinPlaced(['/*dbt-except ', ...plain.flatMap((name, at) => (at > 0 ? [',', name] : [name])), '*/']);
}

/** Behind a star: its columns have other names, which nobody knows. */
export function openMark(): string {
  return '/*dbt-open*/';
}

/** Behind `union all`: columns are matched by name. */
export function byNameMark(): string {
  return '/*dbt-by-name*/';
}

/** Changes the parsed script, whose ranges are still those of `rendered`. */
export function applyMarks(script: SqlScript, rendered: string): void {
  if (!rendered.includes('/*dbt-')) return;
  const index = new LineIndex(rendered);
  const offsetOf = (line: number, column: number) => index.startOfLine(line) + column - 1;
  const open: unknown[] = [script.statements];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('kind' in next && 'range' in next && next.kind === 'star' && 'except' in next) {
      const { endLine, endColumn } = next.range as Range;
      const end = offsetOf(endLine, endColumn);
      const behind = rendered.slice(end, end + 10_000);
      const except = /^(\s*\/\*dbt-except )([^*]*)\*\//.exec(behind);
      if (except) next.except = namesAt(except[2]!, end + except[1]!.length, index, script.dialect);
      else if (/^\s*\/\*dbt-open\*\//.test(behind)) Reflect.set(next, 'pattern', '');
    }
    if ('kind' in next && next.kind === 'set-operation' && 'right' in next) {
      const start = firstRange(next.right);
      if (
        start &&
        /\/\*dbt-by-name\*\/\s*\(*\s*$/.test(rendered.slice(0, offsetOf(start.line, start.startColumn)).slice(-40))
      ) {
        Reflect.set(next, 'byName', true);
      }
    }
    open.push(...Object.values(next));
  }
}

function namesAt(list: string, offset: number, index: LineIndex, dialect: SqlScript['dialect']): Ident[] {
  let at = offset;
  return list.split(',').map((name) => {
    const range = index.rangeOf(at, at + name.length);
    at += name.length + 1;
    return { name: storedName(dialect, name.trim(), false), quoted: false, range };
  });
}

function firstRange(body: unknown): Range | null {
  for (let at = body; typeof at === 'object' && at !== null; ) {
    if ('range' in at) return at.range as Range;
    at = 'left' in at ? at.left : 'query' in at ? at.query : null;
  }
  return null;
}
