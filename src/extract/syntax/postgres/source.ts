// One SQL text with its tokens: turns the parser's byte offsets, and names it gives no offset for, into file ranges.

import type { Range } from '../../../model/range';
import type { Ident, Name } from '../../../model/sql';
import { type LineIndex, utf8ToUtf16 } from '../line-index';
import { SqlLexer, type TokenKind } from '../sql-lexer';

const NAME_BYTES = 63;

export interface SourceOptions {
  /** Offset in the file of an offset in this text. */
  toFile: (offset: number) => number;
  /** Placeholders that were overwritten to make the text parse, by offsets in the file: what stood there. */
  placeholders?: Placeholder[];
}

export interface Placeholder {
  start: number;
  end: number;
  text: string;
}

export class PgSource {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: TokenKind[] = [];
  /** Index of the innermost bracket that is open around a token, -1 for none. */
  private readonly around: number[] = [];
  /** Index of the closing partner of an opening bracket. */
  private readonly partner = new Map<number, number>();
  /** UTF-16 offset of a byte offset. */
  readonly offset: (byteOffset: number) => number;

  constructor(
    readonly text: string,
    private readonly lines: LineIndex,
    private readonly options: SourceOptions,
  ) {
    this.offset = utf8ToUtf16(text);
    const lexer = new SqlLexer(text, 'postgres');
    const open: number[] = [];
    for (let token = lexer.next(); token; token = lexer.next()) {
      const index = this.starts.length;
      const char = token.kind === 'mark' ? text[token.start]! : '';
      if ((char === ')' || char === ']') && open.length > 0) this.partner.set(open.pop()!, index);
      this.around.push(open.at(-1) ?? -1);
      this.starts.push(token.start);
      this.ends.push(token.end);
      this.kinds.push(token.kind);
      if (char === '(' || char === '[') open.push(index);
    }
  }

  range(start: number, end: number): Range {
    return this.lines.rangeOf(this.options.toFile(start), this.options.toFile(end));
  }

  /** Offset in the file. */
  fileOffset(offset: number): number {
    return this.options.toFile(offset);
  }

  /** Index of the first token that starts at or after the offset. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  tokenText(index: number): string {
    return this.text.slice(this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  /** The token as a lower-case word; '' when it is none. */
  word(index: number): string {
    return this.kinds[index] === 'word' ? this.tokenText(index).toLowerCase() : '';
  }

  isMark(index: number, char: string): boolean {
    return this.kinds[index] === 'mark' && this.text[this.starts[index]!] === char;
  }

  /** What the database stores for the identifier at this token; null when the token is none. */
  nameAt(index: number): string | null {
    const kind = this.kinds[index];
    if (kind === 'word') return cut(this.tokenText(index).replace(/[A-Z]/g, (char) => char.toLowerCase()));
    if (kind !== 'quoted') return null;
    const raw = this.tokenText(index);
    if (raw[0] === '"') return cut(raw.slice(1, -1).replaceAll('""', '"'));
    return cut(unicodeName(raw.slice(3, -1).replaceAll('""', '"')));
  }

  /** Index of the first token from `offset` on (and before `limit`) that is this name; -1 when there is none. */
  findName(name: string, offset: number, limit: number): number {
    for (let i = this.tokenAt(offset); i < this.starts.length && this.starts[i]! < limit; i++) {
      if (this.nameAt(i) === name) return i;
    }
    return -1;
  }

  findWord(word: string, offset: number, limit: number): number {
    for (let i = this.tokenAt(offset); i < this.starts.length && this.starts[i]! < limit; i++) {
      if (this.word(i) === word) return i;
    }
    return -1;
  }

  /** The identifier, found from `offset` on; without a place of its own it gets the place of the offset. */
  ident(name: string, offset: number, limit: number): Ident {
    const index = this.findName(name, offset, limit);
    if (index < 0) return { name, quoted: false, range: this.range(offset, offset) };
    return this.identAt(index, name);
  }

  identAt(index: number, name: string): Ident {
    const start = this.starts[index]!;
    const end = this.ends[index]!;
    return {
      name: this.placeholderAt(start, end) ?? name,
      quoted: this.kinds[index] === 'quoted',
      range: this.range(start, end),
    };
  }

  private placeholderAt(start: number, end: number): string | null {
    if (!this.options.placeholders) return null;
    const from = this.fileOffset(start);
    const to = this.fileOffset(end - 1);
    for (const placeholder of this.options.placeholders) {
      if (placeholder.start <= from && placeholder.end > to) return placeholder.text;
    }
    return null;
  }

  /** A text that was cut out of this one; `toHere` gives the offset in this text. Placeholders given are offsets in the new text. */
  derive(text: string, toHere: (offset: number) => number, placeholders: Placeholder[] = []): PgSource {
    const toFile = (offset: number) => this.fileOffset(toHere(offset));
    const inFile = placeholders.map((one) => ({
      start: toFile(one.start),
      end: toFile(one.end - 1) + 1,
      text: one.text,
    }));
    const known = [...(this.options.placeholders ?? []), ...inFile];
    return new PgSource(text, this.lines, known.length > 0 ? { toFile, placeholders: known } : { toFile });
  }

  /** `parts` one after the other; returns also where the last one ended. */
  names(parts: readonly string[], offset: number, limit: number): { name: Name; end: number } {
    const name: Name = [];
    let end = offset;
    for (const part of parts) {
      const index = this.findName(part, end, limit);
      name.push(index < 0 ? { name: part, quoted: false, range: this.range(end, end) } : this.identAt(index, part));
      if (index >= 0) end = this.ends[index]!;
    }
    return { name, end };
  }

  /** A qualified name that stands together (`a.b.c`): the first place where all parts follow each other. */
  qualified(parts: readonly string[], offset: number, limit: number): { name: Name; end: number } {
    const first = parts[0];
    if (first === undefined) return { name: [], end: offset };
    for (let i = this.findName(first, offset, limit); i >= 0; i = this.findName(first, this.ends[i]!, limit)) {
      const at = parts.map((_, n) => i + 2 * n);
      const matches = at.every(
        (index, n) => this.nameAt(index) === parts[n] && (n === 0 || this.isMark(index - 1, '.')),
      );
      if (!matches) continue;
      return { name: parts.map((part, n) => this.identAt(at[n]!, part)), end: this.ends[at.at(-1)!]! };
    }
    return this.names(parts, offset, limit);
  }

  /** The end of a span that may have stopped inside of brackets: the end of the bracket it opened. */
  balancedEnd(start: number, end: number): number {
    const first = this.tokenAt(start);
    let last = this.tokenAt(end) - 1;
    let result = end;
    if (this.partner.has(last)) {
      last = this.partner.get(last)!;
      result = this.ends[last]!;
    }
    for (let open = this.around[last] ?? -1; open >= first; open = this.around[open]!) {
      const close = this.partner.get(open);
      if (close === undefined) break;
      result = Math.max(result, this.ends[close]!);
    }
    return result;
  }

  /** The start of a span that began inside of brackets it leaves again: `(a + b) * c`. */
  balancedStart(start: number, end: number): number {
    let result = start;
    for (let open = this.around[this.tokenAt(start)] ?? -1; open >= 0; open = this.around[open]!) {
      const close = this.partner.get(open);
      if (close === undefined || this.ends[close]! > end) break;
      result = this.starts[open]!;
    }
    return result;
  }

  /** End of the bracket that opens at this token; null when none does. */
  bracketEnd(index: number): number | null {
    const close = this.partner.get(index);
    return close === undefined ? null : this.ends[close]!;
  }

  /** Index of the innermost bracket open around a token; -1 for none. */
  bracketAround(index: number): number {
    return this.around[index] ?? -1;
  }

  /** Parts of a span that commas outside of brackets divide. */
  commaParts(start: number, end: number): { start: number; end: number }[] {
    const parts: { start: number; end: number }[] = [];
    const first = this.tokenAt(start);
    const depth = this.around[first] ?? -1;
    let from = first;
    let i = first;
    for (; i < this.starts.length && this.starts[i]! < end; i++) {
      if (!this.isMark(i, ',') || this.around[i] !== depth) continue;
      if (i > from) parts.push({ start: this.starts[from]!, end: this.ends[i - 1]! });
      from = i + 1;
    }
    if (i > from) parts.push({ start: this.starts[from]!, end: this.ends[i - 1]! });
    return parts;
  }

  /** End of a list element that starts here: before the comma, closing bracket or semicolon outside of its own brackets. */
  elementEnd(start: number, limit: number): number {
    const first = this.tokenAt(start);
    const depth = this.around[first];
    let end = start;
    for (let i = first; i < this.starts.length && this.starts[i]! < limit; i++) {
      const close = this.partner.get(i);
      if (close !== undefined) i = close;
      else if (this.isMark(i, ';') || this.isMark(i, ')') || this.isMark(i, ']')) break;
      else if (this.isMark(i, ',') && this.around[i] === depth) break;
      end = this.ends[i]!;
    }
    return end;
  }

  /** Index of the first opening round bracket from an offset on; -1 when there is none before the limit. */
  findBracket(offset: number, limit: number): number {
    for (let i = this.tokenAt(offset); i < this.starts.length && this.starts[i]! < limit; i++) {
      if (this.isMark(i, '(')) return i;
    }
    return -1;
  }

  /** A span without the white space and comments at its ends. */
  trim(start: number, end: number): { start: number; end: number } {
    const first = this.tokenAt(start);
    const last = this.tokenAt(end) - 1;
    if (first > last) return { start, end: start };
    return { start: this.starts[first]!, end: this.ends[last]! };
  }
}

/** Postgres stores 63 bytes of a name. */
function cut(name: string): string {
  if (name.length * 3 <= NAME_BYTES) return name;
  let bytes = 0;
  let result = '';
  for (const char of name) {
    const code = char.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > NAME_BYTES) return result;
    result += char;
  }
  return result;
}

function unicodeName(raw: string): string {
  return raw.replace(/\\(?:\\|\+([0-9A-Fa-f]{6})|([0-9A-Fa-f]{4}))/g, (whole, six, four) => {
    if (whole === '\\\\') return '\\';
    const code = Number.parseInt(six ?? four, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
