// A seed's CSV in; its name and the places of its header's columns out.

import type { DbtSeed } from '../../model/dbt';
import type { SourceText } from '../../model/facts';
import { LineIndex } from '../syntax/line-index';
import { baseName } from '../syntax/tree-places';

export function readSeed(file: SourceText): DbtSeed {
  const head = file.text.slice(0, 200_000);
  const index = new LineIndex(head);
  const columns: DbtSeed['columns'] = [];
  let at = 0;
  for (;;) {
    const field = fieldAt(head, at, delimiterOf(head));
    if (field.name !== '') columns.push({ name: field.name, range: index.rangeOf(field.start, field.end) });
    if (!field.more) break;
    at = field.next;
  }
  return { kind: 'dbt-seed', name: baseName(file.path).replace(/\.csv$/i, ''), columns };
}

/** dbt's default is the comma; a header without one that has another separator was configured so. */
function delimiterOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)![0];
  if (line.includes(',')) return ',';
  return [';', '\t', '|'].find((separator) => line.includes(separator)) ?? ',';
}

function fieldAt(text: string, from: number, delimiter: string) {
  let start = from;
  while (text[start] === ' ') start++;
  let end: number;
  let name: string;
  let next: number;
  if (text[start] === '"') {
    start++;
    end = start;
    while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
    name = text.slice(start, end).replaceAll('""', '"');
    next = end + 1;
    while (next < text.length && text[next] !== delimiter && !/[\r\n]/.test(text[next]!)) next++;
  } else {
    end = start;
    while (end < text.length && text[end] !== delimiter && !/[\r\n]/.test(text[end]!)) end++;
    next = end;
    while (end > start && text[end - 1] === ' ') end--;
    name = text.slice(start, end);
  }
  return { name, start, end, next: next + 1, more: text[next] === delimiter };
}
