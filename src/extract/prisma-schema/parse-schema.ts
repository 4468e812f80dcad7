// The text of a Prisma schema → its blocks, and what could not be read at its place. Never throws: a line that makes no
// sense is one problem, the next line is read again.

import { lexSchema, type Token } from './lex-schema';
import type { Argument, Attribute, SchemaBlock, SchemaLine, Span, Value, Word, WrittenType } from './schema-syntax';

export interface ParsedSchema {
  blocks: SchemaBlock[];
  troubles: Trouble[];
}

export interface Trouble extends Span {
  what: string;
}

const KEYWORDS = new Set(['model', 'view', 'type', 'enum', 'datasource', 'generator']);
/** Lists and calls within each other: nobody writes more. */
const DEEPEST = 20;

export function parseSchema(text: string): ParsedSchema {
  return new SchemaParser(text).parse();
}

class SchemaParser {
  private readonly tokens: Token[];
  private readonly blocks: SchemaBlock[] = [];
  private readonly troubles: Trouble[] = [];
  private position = 0;

  constructor(private readonly text: string) {
    this.tokens = lexSchema(text);
  }

  parse(): ParsedSchema {
    for (;;) {
      this.skipLineEnds();
      if (this.token.kind === 'end') break;
      const block = this.readBlock();
      if (block) this.blocks.push(block);
    }
    return { blocks: this.blocks, troubles: this.troubles };
  }

  private get token(): Token {
    return this.tokens[this.position]!;
  }

  private take(): Token {
    const token = this.token;
    if (token.kind !== 'end') this.position++;
    return token;
  }

  private is(sign: string): boolean {
    return this.token.kind === 'sign' && this.token.text === sign;
  }

  private skipLineEnds(): void {
    while (this.token.kind === 'line-end') this.position++;
  }

  private skipLine(): void {
    while (this.token.kind !== 'line-end' && this.token.kind !== 'end') this.position++;
  }

  private trouble(span: Span, what: string): void {
    const last = this.troubles.at(-1);
    if (last && last.start === span.start) return;
    this.troubles.push({ start: span.start, end: span.end, what });
  }

  private readBlock(): SchemaBlock | null {
    const start = this.token;
    const keyword = this.take();
    const name = this.token;
    if (!isKeyword(keyword.text) || name.kind !== 'word') {
      this.trouble(start, `\`${shown(start.text)}\` begins no block`);
      this.skipLine();
      return null;
    }
    this.take();
    this.skipLineEnds();
    if (!this.is('{')) {
      this.trouble(name, `the block \`${shown(name.text)}\` has no \`{\``);
      this.skipLine();
      return null;
    }
    this.take();
    const lines: SchemaLine[] = [];
    for (;;) {
      this.skipLineEnds();
      if (this.is('}')) break;
      if (this.token.kind === 'end' || this.startsBlock()) {
        this.trouble(name, `the block \`${shown(name.text)}\` is not closed`);
        return { ...span(start, this.previous()), keyword: keyword.text, name: wordOf(name), lines };
      }
      const line = keyword.text === 'datasource' || keyword.text === 'generator' ? this.readSetting() : this.readLine();
      if (line) lines.push(line);
    }
    const close = this.take();
    return { ...span(start, close), keyword: keyword.text, name: wordOf(name), lines };
  }

  /** `model X {`: the block before was never closed. */
  private startsBlock(): boolean {
    const [first, second, third] = this.tokens.slice(this.position, this.position + 3);
    return isKeyword(first!.text) && second?.kind === 'word' && third?.kind === 'sign' && third.text === '{';
  }

  private previous(): Token {
    return this.tokens[Math.max(0, this.position - 1)]!;
  }

  private readSetting(): SchemaLine | null {
    const name = this.take();
    if (name.kind !== 'word' || !this.is('=')) return this.unreadLine(name);
    this.take();
    const value = this.readValue(0);
    if (!value || !this.atLineEnd()) return this.unreadLine(name);
    return { ...span(name, value), kind: 'setting', name: wordOf(name), value };
  }

  private readLine(): SchemaLine | null {
    const first = this.token;
    if (this.is('@')) {
      const attribute = this.readAttribute();
      if (!attribute || !this.atLineEnd()) return this.unreadLine(first);
      return { ...span(first, attribute), kind: 'attribute', attribute };
    }
    if (first.kind !== 'word') return this.unreadLine(first);
    const name = this.take();
    // `name: Type` was allowed in the first releases.
    if (this.is(':')) this.take();
    const type = this.token.kind === 'word' ? this.readType() : null;
    const attributes: Attribute[] = [];
    while (this.is('@')) {
      const attribute = this.readAttribute();
      if (!attribute) {
        // What was read of the field is right, its attributes are not all known.
        this.trouble(name, `the attributes of \`${shown(name.text)}\` could not be read`);
        this.skipLine();
        break;
      }
      attributes.push(attribute);
    }
    if (!this.atLineEnd()) {
      this.trouble(this.token, `\`${shown(this.token.text)}\` was not expected after \`${shown(name.text)}\``);
      this.skipLine();
    }
    const end = attributes.at(-1) ?? type ?? name;
    return { ...span(name, end), kind: 'field', name: wordOf(name), type, attributes };
  }

  private unreadLine(at: Token): null {
    this.trouble(at, `\`${shown(at.text)}\` begins no line of a block`);
    if (at === this.token && !this.is('}')) this.take();
    while (!this.atLineEnd()) this.take();
    return null;
  }

  /** The closing brace may stand on the line of the last entry. */
  private atLineEnd(): boolean {
    return this.token.kind === 'line-end' || this.token.kind === 'end' || this.is('}');
  }

  private readType(): WrittenType {
    const name = this.take();
    let end: Span = name;
    let unsupported: string | null = null;
    if (name.text === 'Unsupported' && this.is('(')) {
      this.take();
      const value = this.token.kind === 'string' ? this.take() : null;
      unsupported = value?.value ?? '';
      if (this.is(')')) end = this.take();
    }
    let list = false;
    let optional = false;
    if (this.is('[') && this.tokens[this.position + 1]?.text === ']') {
      this.take();
      end = this.take();
      list = true;
    }
    if (this.is('?')) {
      end = this.take();
      optional = true;
    } else if (this.is('!')) end = this.take();
    return { ...span(name, end), name: wordOf(name), unsupported, list, optional };
  }

  private readAttribute(): Attribute | null {
    const start = this.take();
    if (this.is('@')) this.take();
    if (this.token.kind !== 'word') return null;
    let end: Token = this.take();
    let name = end.text;
    while (this.is('.') && this.tokens[this.position + 1]?.kind === 'word') {
      this.take();
      end = this.take();
      name += `.${end.text}`;
    }
    if (!this.is('(')) return { ...span(start, end), name, arguments: [], text: '' };
    const open = this.token;
    const read = this.readArguments(0);
    if (!read) return null;
    return {
      ...span(start, read.close),
      name,
      arguments: read.list,
      text: this.text.slice(open.end, read.close.start).trim(),
    };
  }

  /** Between parentheses, over any number of lines. */
  private readArguments(depth: number): { list: Argument[]; close: Token } | null {
    this.take();
    const list: Argument[] = [];
    for (;;) {
      this.skipLineEnds();
      if (this.is(')')) return { list, close: this.take() };
      const first = this.token;
      let name: string | null = null;
      if (first.kind === 'word' && this.tokens[this.position + 1]?.text === ':') {
        name = this.take().text;
        this.take();
        this.skipLineEnds();
      }
      const value = this.readValue(depth + 1);
      if (!value) return null;
      list.push({ ...span(first, value), name, value });
      this.skipLineEnds();
      if (this.is(',')) this.take();
      else if (!this.is(')')) return null;
    }
  }

  private readValue(depth: number): Value | null {
    if (depth > DEEPEST) return null;
    const first = this.token;
    if (first.kind === 'string') {
      this.take();
      return first.closed ? { ...span(first, first), kind: 'string', value: first.value ?? '' } : null;
    }
    if (first.kind === 'number') {
      this.take();
      return { ...span(first, first), kind: 'number', text: first.text };
    }
    if (first.kind === 'word') return this.readName(depth);
    if (this.is('[')) return this.readList(depth);
    return null;
  }

  private readName(depth: number): Value | null {
    const first = this.take();
    let end: Token = first;
    while (this.is('.') && this.tokens[this.position + 1]?.kind === 'word') {
      this.take();
      end = this.take();
    }
    const text = this.text.slice(first.start, end.end);
    if (!this.is('(')) return { ...span(first, end), kind: 'name', text };
    const read = this.readArguments(depth);
    if (!read) return null;
    const whole = span(first, read.close);
    return { ...whole, kind: 'call', name: text, arguments: read.list, text: this.text.slice(whole.start, whole.end) };
  }

  private readList(depth: number): Value | null {
    const open = this.take();
    const items: Value[] = [];
    for (;;) {
      this.skipLineEnds();
      if (this.is(']')) {
        const whole = span(open, this.take());
        return { ...whole, kind: 'list', items, text: this.text.slice(whole.start, whole.end) };
      }
      const item = this.readValue(depth + 1);
      if (!item) return null;
      items.push(item);
      this.skipLineEnds();
      if (this.is(',')) this.take();
      else if (!this.is(']')) return null;
    }
  }
}

function isKeyword(text: string): text is SchemaBlock['keyword'] {
  return KEYWORDS.has(text);
}

function wordOf(token: Token): Word {
  return { text: token.text, start: token.start, end: token.end };
}

function span(first: Span, last: Span): Span {
  return { start: first.start, end: Math.max(first.end, last.end) };
}

/** Text of the file in a message: short, on one line. */
function shown(text: string): string {
  const clean = text.replace(/[`\s]+/g, ' ').trim();
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}
