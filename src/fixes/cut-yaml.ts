// An entry of a map or an item of a list in; the span to take out so that what is around it stays as it was written, out.

import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Span } from './text-places';
import { writtenSpan, type YamlOutline } from './yaml-outline';

/** Null where nothing can be taken out without rewriting what is around. Comments above stay. */
export function cutItem(outline: YamlOutline, seq: YAMLSeq, item: Node): Span | null {
  const span = writtenSpan(outline, item);
  if (!span) return null;
  if (seq.flow) return cutInFlow(outline.text, span);
  const { text } = outline;
  let dash = span.start - 1;
  while (dash >= 0 && /\s/.test(text[dash]!)) dash--;
  if (text[dash] !== '-') return null;
  return cutLines(text, { start: dash, end: span.end });
}

export function cutEntry(outline: YamlOutline, map: YAMLMap, pair: Pair): Span | null {
  const key = writtenSpan(outline, pair.key);
  const value = pair.value === null ? key : (writtenSpan(outline, pair.value) ?? key);
  if (!key || !value) return null;
  // `key:` without a value has one of no length, somewhere behind.
  const span = { start: key.start, end: Math.max(key.end, value.end) };
  if (map.flow) return cutInFlow(outline.text, span);
  if (span.end === key.end) span.end = outline.text.indexOf(':', key.end) + 1;
  return cutLines(outline.text, span);
}

function cutInFlow(text: string, span: Span): Span | null {
  const behind = /^\s*,[^\S\r\n]*/.exec(text.slice(span.end, span.end + 200));
  if (behind) return { start: span.start, end: span.end + behind[0].length };
  const before = /,\s*$/.exec(text.slice(Math.max(0, span.start - 200), span.start));
  return { start: span.start - (before?.[0].length ?? 0), end: span.end };
}

/** Whole lines, with one of two blank lines that would meet. */
function cutLines(text: string, span: Span): Span | null {
  const start = lineStart(text, span.start);
  if (text.slice(start, span.start).trim() !== '') return null;
  const end = lineEnd(text, span.end);
  if (!/^\s*(?:#|$)/.test(text.slice(span.end, end))) return null;
  const isBlank = (from: number, to: number) => text.slice(from, to).trim() === '';
  const next = lineEnd(text, end);
  const isLoose = start > 0 && isBlank(lineStart(text, start - 1), start) && next > end && isBlank(end, next);
  return { start, end: isLoose ? next : end };
}

export function lineStart(text: string, offset: number): number {
  let at = offset;
  // The line that a line end closes: of CRLF both belong to it.
  while (at > 0 && text[at - 1] !== '\n' && (text[at - 1] !== '\r' || text[at] === '\n')) at--;
  return at;
}

/** Behind the line end of this line, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const line = /[^\r\n]*(?:\r\n|\n|\r)?/y;
  line.lastIndex = offset;
  return offset + line.exec(text)![0].length;
}
