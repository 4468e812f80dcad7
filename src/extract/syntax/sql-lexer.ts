// A SQL text in, its tokens out, one by one; comments and white space are passed over. Knows how each dialect quotes.

import type { Dialect } from '../../model/dialect';

/** `hint` is a MySQL `/*! … *\/` comment, which the server runs. */
export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'mark' | 'hint';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
}

interface Quoting {
  nestedComments: boolean;
  hashComments: boolean;
  slashComments: boolean;
  backslash: boolean;
  doubleIsString: boolean;
  backtick: boolean;
  bracket: boolean;
  dollar: boolean;
  dollarInWords: boolean;
  tripleQuotes: boolean;
  escapePrefix: boolean;
  marksInWords: string;
}

function quotingOf(dialect: Dialect): Quoting {
  const postgresLike = dialect === 'postgres' || dialect === 'redshift' || dialect === 'duckdb';
  return {
    nestedComments: postgresLike || dialect === 'mssql',
    hashComments: dialect === 'mysql' || dialect === 'bigquery',
    slashComments: dialect === 'snowflake',
    backslash: ['mysql', 'bigquery', 'databricks', 'snowflake'].includes(dialect),
    doubleIsString: ['mysql', 'bigquery', 'databricks'].includes(dialect),
    backtick: ['mysql', 'bigquery', 'databricks', 'sqlite', 'ansi'].includes(dialect),
    bracket: dialect === 'mssql' || dialect === 'sqlite',
    dollar: postgresLike || dialect === 'snowflake' || dialect === 'databricks',
    dollarInWords: dialect !== 'mysql',
    tripleQuotes: dialect === 'bigquery',
    escapePrefix: postgresLike,
    marksInWords: dialect === 'mssql' ? '@#' : dialect === 'mysql' ? '@' : '',
  };
}

const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const WORD = /[A-Za-z0-9_\u0080-\uffff]*/y;
const NUMBER = /[0-9][0-9A-Za-z_]*(?:\.[0-9][0-9A-Za-z_]*)?(?:(?<=[eE])[+-][0-9]+)?/y;
const LINE_BREAK = /[\r\n]/g;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

export class SqlLexer {
  private readonly quoting: Quoting;
  /** Offset of the next character to read; may be set to jump over data. */
  position = 0;

  constructor(
    readonly text: string,
    dialect: Dialect,
  ) {
    this.quoting = quotingOf(dialect);
  }

  next(): Token | null {
    this.skipBlank();
    const { text } = this;
    const start = this.position;
    if (start >= text.length) return null;
    const kind = this.readToken(start);
    if (this.position <= start) this.position = start + 1;
    return { kind, start, end: this.position };
  }

  private skipBlank(): void {
    const { text, quoting } = this;
    for (;;) {
      const char = text[this.position];
      if (char === undefined) return;
      const next = text[this.position + 1];
      if (isSpace(text.charCodeAt(this.position))) this.position++;
      else if (char === '-' && next === '-') this.skipLine();
      else if (char === '#' && quoting.hashComments) this.skipLine();
      else if (char === '/' && next === '/' && quoting.slashComments) this.skipLine();
      else if (char === '/' && next === '*' && !this.isHint()) this.skipBlockComment();
      else return;
    }
  }

  private isHint(): boolean {
    return this.quoting.marksInWords === '@' && /^\/\*M?!/.test(this.text.slice(this.position, this.position + 4));
  }

  private skipLine(): void {
    LINE_BREAK.lastIndex = this.position;
    this.position = LINE_BREAK.exec(this.text)?.index ?? this.text.length;
  }

  private skipBlockComment(): void {
    const { text } = this;
    if (!this.quoting.nestedComments) {
      const close = text.indexOf('*/', this.position + 2);
      this.position = close < 0 ? text.length : close + 2;
      return;
    }
    let depth = 0;
    while (this.position < text.length) {
      if (text.startsWith('/*', this.position)) {
        depth++;
        this.position += 2;
      } else if (text.startsWith('*/', this.position)) {
        depth--;
        this.position += 2;
        if (depth === 0) return;
      } else this.position++;
    }
  }

  private readToken(start: number): TokenKind {
    const { text, quoting } = this;
    const char = text[start]!;
    const next = text[start + 1];
    if (char === "'") return this.readString(start, "'", quoting.backslash);
    if (char === '"') {
      if (quoting.doubleIsString) return this.readString(start, '"', true);
      return this.readQuoted(start, '"');
    }
    if (char === '`' && quoting.backtick) return this.readQuoted(start, '`');
    if (char === '[' && quoting.bracket) return this.readQuoted(start, ']');
    if (char === '$' && quoting.dollar) {
      const tag = this.dollarTag(start);
      if (tag) {
        const close = text.indexOf(tag, start + tag.length);
        this.position = close < 0 ? text.length : close + tag.length;
        return 'string';
      }
    }
    if (char === '/' && next === '*') {
      const close = text.indexOf('*/', start + 2);
      this.position = close < 0 ? text.length : close + 2;
      return 'hint';
    }
    if (quoting.escapePrefix && (char === 'e' || char === 'E') && next === "'")
      return this.readString(start + 1, "'", true);
    if ((char === 'u' || char === 'U') && next === '&') {
      if (text[start + 2] === "'") return this.readString(start + 2, "'", false);
      if (text[start + 2] === '"') return this.readQuoted(start + 2, '"');
    }
    if (next === "'" && 'nNbBxX'.includes(char)) return this.readString(start + 1, "'", quoting.backslash);
    if (quoting.tripleQuotes && /^(r|b|rb|br)$/i.test(char) && (next === "'" || next === '"')) {
      return this.readString(start + 1, next, !/r/i.test(char));
    }
    if (isWordStart(text.charCodeAt(start)) || quoting.marksInWords.includes(char)) return this.readWord(start);
    if (char >= '0' && char <= '9') {
      NUMBER.lastIndex = start;
      this.position = start + (NUMBER.exec(text)?.[0].length ?? 1);
      return 'number';
    }
    this.position = start + 1;
    return 'mark';
  }

  /** The opening `$tag$` at this offset, or null. */
  private dollarTag(start: number): string | null {
    DOLLAR_TAG.lastIndex = start;
    return DOLLAR_TAG.exec(this.text)?.[0] ?? null;
  }

  private readWord(start: number): TokenKind {
    const { text, quoting } = this;
    let end = start + 1;
    for (;;) {
      WORD.lastIndex = end;
      end += WORD.exec(text)?.[0].length ?? 0;
      const char = text[end];
      if (char === undefined || !((char === '$' && quoting.dollarInWords) || quoting.marksInWords.includes(char)))
        break;
      end++;
    }
    this.position = end;
    return 'word';
  }

  private readString(open: number, quote: string, backslash: boolean): TokenKind {
    const { text } = this;
    if (this.quoting.tripleQuotes && text.startsWith(quote.repeat(3), open)) {
      const close = text.indexOf(quote.repeat(3), open + 3);
      this.position = close < 0 ? text.length : close + 3;
      return 'string';
    }
    let at = open + 1;
    while (at < text.length) {
      const char = text[at];
      if (backslash && char === '\\') at += 2;
      else if (char === quote) {
        if (text[at + 1] !== quote) break;
        at += 2;
      } else at++;
    }
    this.position = Math.min(text.length, at + 1);
    return 'string';
  }

  private readQuoted(open: number, close: string): TokenKind {
    const { text } = this;
    let at = open + 1;
    while (at < text.length) {
      if (text[at] === close) {
        if (text[at + 1] !== close) break;
        at += 2;
      } else at++;
    }
    this.position = Math.min(text.length, at + 1);
    return 'quoted';
  }
}
