// The text of a Prisma schema, the place of a field's or model's name and the name of its column or table now in; out: where
// `@map` or `@@map` says it, or null. Code goes on calling them as it does.

import type { Span } from './text-places';

export interface MapEdit extends Span {
  text: string;
}

/** `name`: of the field. Its attributes stand on its line. */
export function mapField(text: string, name: Span, column: string): MapEdit | null {
  const attribute = attributeIn(text, name.end, '@map', '\n');
  if (attribute.found) return { ...attribute.found, text: JSON.stringify(column) };
  if (attribute.end === null) return null;
  return { start: attribute.end, end: attribute.end, text: ` @map(${JSON.stringify(column)})` };
}

/** `name`: of the model, or anything before its opening brace or in its block. */
export function mapModel(text: string, name: Span, table: string): MapEdit | null {
  const open = blockAround(text, name.start);
  if (open === null) return null;
  const attribute = attributeIn(text, open + 1, '@@map', '}');
  if (attribute.found) return { ...attribute.found, text: JSON.stringify(table) };
  if (attribute.end === null) return null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: attribute.end, end: attribute.end, text: `${eol}${eol}  @@map(${JSON.stringify(table)})` };
}

/** The brace that opens the block of a model whose name, or whose `@@map`, stands at `at`. */
function blockAround(text: string, at: number): number | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (/^\s*(?:model|view|enum)\s/.test(text.slice(lineStart, at))) {
    const open = text.indexOf('{', at);
    return open < 0 ? null : open;
  }
  const open = text.lastIndexOf('{', at);
  return open < 0 ? null : open;
}

interface Attribute {
  /** The string that it was given. */
  found: Span | null;
  /** Behind the last thing that is no white space and no comment before `until`; null where the text ends before it. */
  end: number | null;
}

function attributeIn(text: string, from: number, name: string, until: '\n' | '}'): Attribute {
  let end = from;
  let at = from;
  while (at < text.length) {
    const mark = text[at]!;
    if (mark === until) return { found: null, end };
    if (mark === '"') at = endOfString(text, at);
    else if (text.startsWith('//', at)) {
      const line = text.indexOf('\n', at);
      at = line < 0 ? text.length : line;
      continue;
    } else if (text.startsWith(name, at) && text[at - 1] !== '@' && !/[\w.@]/.test(text[at + name.length] ?? '')) {
      const given = /^\s*\(\s*(?:name\s*:\s*)?(?=")/.exec(text.slice(at + name.length, at + name.length + 200));
      if (!given) return { found: null, end: null };
      const start = at + name.length + given[0].length;
      return { found: { start, end: endOfString(text, start) }, end };
    } else at += 1;
    if (mark.trim() !== '') end = at;
  }
  return { found: null, end: until === '\n' ? end : null };
}

/** Behind the closing quote. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"' || text[at] === '\n') return at + 1;
  }
  return text.length;
}
