// A list of columns in a YAML text and a column in; where and what to write so that it is declared in the list's own style, out.

import type { Node, YAMLSeq } from 'yaml';
import { lineEnd, lineStart } from './cut-yaml';
import { plainInYaml, quoteOf } from './rename-in-yaml';
import type { Span } from './text-places';
import { writtenSpan, type YamlOutline } from './yaml-outline';

export interface NewColumn {
  name: string;
  /** Empty where nobody knows. */
  type: string;
  /** A contract needs types; elsewhere the list's own habit decides. */
  needsType: boolean;
}

export function appendYamlColumn(
  outline: YamlOutline,
  seq: YAMLSeq,
  column: NewColumn,
): { span: Span; text: string } | null {
  const items = outline.items(seq);
  const last = items.at(-1);
  const span = last ? writtenSpan(outline, last) : null;
  if (!last || !span || !outline.isMap(last) || (column.needsType && column.type === '')) return null;
  const entries = entriesOf(outline, items, column, seq.flow === true || last.flow === true);
  if (entries === null) return null;
  if (seq.flow)
    return last.flow ? { span: { start: span.end, end: span.end }, text: `, {${entries.join(', ')}}` } : null;
  return inBlock(outline, items, span, last.flow ? [`{${entries.join(', ')}}`] : entries);
}

/** `name: x` and, where the others have one, `data_type: text`. */
function entriesOf(outline: YamlOutline, items: Node[], column: NewColumn, isFlow: boolean): string[] | null {
  const names = items.map((item) => outline.scalar(outline.entry(item, 'name')?.value));
  const quote = quoteOf(names.at(-1) ?? null);
  const name = plainInYaml(column.name);
  if (name === null) return null;
  const entries = [`name: ${quote && name === column.name ? `${quote}${name}${quote}` : name}`];
  const typed = items.flatMap((item) => outline.entry(item, 'data_type') ?? []);
  if (column.type === '' || !(column.needsType || typed.length * 2 > items.length)) return entries;
  const type = writtenType(column.type, outline.textOf(typed.at(-1)?.value), isFlow);
  if (type !== null) entries.push(`data_type: ${type}`);
  return type === null && column.needsType ? null : entries;
}

/** A type in the letters of another; null for what no plain text can say. */
export function writtenType(type: string, like: string | null, isFlow: boolean): string | null {
  if (!/^[\w ()[\],.<>:]+$/.test(type)) return null;
  const isUpper = like !== null && like !== like.toLowerCase() && like === like.toUpperCase();
  const text = isUpper ? type.toUpperCase() : type;
  return /^[A-Za-z][\w ()]*$/.test(text) || (!isFlow && /^[A-Za-z][\w (),]*$/.test(text)) ? text : `"${text}"`;
}

function inBlock(
  { text }: YamlOutline,
  items: Node[],
  last: Span,
  entries: string[],
): { span: Span; text: string } | null {
  const start = lineStart(text, last.start);
  const dashed = /^([^\S\r\n]*-[^\S\r\n]+)$/.exec(text.slice(start, last.start))?.[1];
  if (dashed === undefined) return null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = dashed.replace('-', ' ');
  const lines = entries.map((entry, at) => `${at === 0 ? dashed : indent}${entry}${eol}`).join('');
  const end = lineEnd(text, last.end);
  const isEnded = /[\r\n]$/.test(text.slice(0, end).slice(-1));
  const before = items.length > 1 ? start - 1 : 0;
  const isLoose = before > 0 && text.slice(lineStart(text, before), before).trim() === '';
  const written = `${isLoose ? eol : ''}${lines}`;
  return { span: { start: end, end }, text: isEnded ? written : `${eol}${written.slice(0, -eol.length)}` };
}
