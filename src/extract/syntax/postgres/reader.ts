// What every topic's reader is handed: the source, the statement's bounds, and the readers of the other topics.

import type { Range } from '../../../model/range';
import type { DataStatement, Expr, Ident, Name, Query, Statement, TypeName } from '../../../model/sql';
import { child, isNode, list, number, type PgNode, strings, type Tagged, text } from './nodes';
import type { PgSource } from './source';

export interface Span {
  start: number;
  end: number;
}

/** The readers of other topics, handed in so that the topics need not import each other. */
export interface TopicReaders {
  expr(reader: Reader, item: Tagged): Expr;
  query(reader: Reader, node: PgNode, bounds?: Span): Query;
  data(reader: Reader, item: Tagged, bounds?: Span): DataStatement | null;
  type(reader: Reader, node: PgNode): TypeName;
  statements(reader: Reader, item: Tagged): Statement[];
  /** A text of several statements inside of another: a function's body. */
  script(source: PgSource): Statement[];
  /** Postgres' own reading of a whole CREATE FUNCTION or DO in PL/pgSQL; throws with the server's message. */
  plpgsql(text: string): unknown;
}

export class Reader {
  private readonly spans = new WeakMap<object, Span>();

  constructor(
    readonly source: PgSource,
    readonly start: number,
    readonly end: number,
    private readonly topics: TopicReaders,
  ) {}

  within(start: number, end: number): Reader {
    return new Reader(this.source, start, end, this.topics);
  }

  get range(): Range {
    return this.source.range(this.start, this.end);
  }

  expr(item: Tagged): Expr {
    return this.topics.expr(this, item);
  }

  exprs(items: Tagged[]): Expr[] {
    return items.filter((item) => item.tag !== '').map((item) => this.expr(item));
  }

  query(node: PgNode, bounds?: Span): Query {
    return this.topics.query(this, node, bounds);
  }

  data(item: Tagged, bounds?: Span): DataStatement | null {
    return this.topics.data(this, item, bounds);
  }

  type(node: PgNode): TypeName {
    return this.topics.type(this, node);
  }

  statements(item: Tagged): Statement[] {
    return this.topics.statements(this, item);
  }

  script(source: PgSource): Statement[] {
    return this.topics.script(source);
  }

  plpgsql(text: string): unknown {
    return this.topics.plpgsql(text);
  }

  /** UTF-16 offset of a node's `location`; the statement's start where the parser gives none. */
  at(node: PgNode, key = 'location'): number {
    const location = number(node, key);
    if (location < 0) return this.start;
    return Math.max(this.start, Math.min(this.source.offset(location), this.end));
  }

  ident(name: string, from: number): Ident {
    return this.source.ident(name, from, this.end);
  }

  idents(names: string[], from: number): { idents: Ident[]; end: number } {
    const { name, end } = this.source.names(names, from, this.end);
    return { idents: name, end };
  }

  qualified(parts: string[], from: number): { name: Name; end: number } {
    return this.source.qualified(parts, from, this.end);
  }

  /** The name of a RangeVar. */
  relation(node: PgNode | null): { name: Name; end: number } {
    if (node === null) return { name: [], end: this.start };
    const parts = [text(node, 'catalogname'), text(node, 'schemaname'), text(node, 'relname')].filter(
      (part) => part !== '',
    );
    return this.source.names(parts, this.at(node), this.end);
  }

  alias(node: PgNode, from: number): { alias: Ident | null; columns: Ident[]; end: number } {
    const alias = child(node, 'alias');
    if (alias === null) return { alias: null, columns: [], end: from };
    const name = this.source.names([text(alias, 'aliasname')], from, this.end);
    const columns = this.source.names(strings(alias, 'colnames'), name.end, this.end);
    return { alias: name.name[0] ?? null, columns: columns.name, end: columns.end };
  }

  /** Where a node stands, from the locations inside of it and the brackets they open. */
  span(node: PgNode): Span {
    const span = this.rawSpan(node);
    if (span.start < 0) return { start: this.start, end: this.start };
    const end = this.source.balancedEnd(span.start, span.end);
    return { start: this.source.balancedStart(span.start, end), end };
  }

  rangeOf(node: PgNode): Range {
    const span = this.span(node);
    return this.source.range(span.start, span.end);
  }

  private rawSpan(node: object): Span {
    const known = this.spans.get(node);
    if (known) return known;
    const span: Span = { start: -1, end: -1 };
    if (Array.isArray(node)) {
      for (const item of node) if (typeof item === 'object' && item !== null) include(span, this.rawSpan(item));
    } else if (isNode(node)) {
      for (const key in node) {
        const value = node[key];
        if (typeof value === 'object' && value !== null) include(span, this.rawSpan(value));
        else if (
          typeof value === 'number' &&
          value >= 0 &&
          (key === 'location' || key === 'list_end' || key === 'rexpr_list_end')
        ) {
          const start = this.source.offset(value);
          include(span, { start, end: this.endOfName(node, start) });
        }
      }
      // A location of 0 is left out of the tree.
      if (span.start < 0 && Array.isArray(node.fields)) include(span, { start: 0, end: this.endOfName(node, 0) });
    }
    this.spans.set(node, span);
    return span;
  }

  /** End of the token at `at`, or of the dotted name when the node is a column or a call. */
  private endOfName(node: object, at: number): number {
    const { source } = this;
    const index = source.tokenAt(at);
    if (!isNode(node)) return source.ends[index] ?? at;
    if (Array.isArray(node.fields)) {
      const last = index + 2 * (node.fields.length - 1);
      return source.ends[last] ?? source.text.length;
    }
    if (Array.isArray(node.funcname)) {
      let last = index;
      while (source.isMark(last + 1, '.')) last += 2;
      return source.bracketEnd(last + 1) ?? source.ends[last] ?? at;
    }
    if (typeof node.relname === 'string') {
      const count = [node.catalogname, node.schemaname, node.relname].filter((part) => typeof part === 'string').length;
      return source.ends[index + 2 * (count - 1)] ?? at;
    }
    if (Array.isArray(node.names) && 'typemod' in node) return endOfTypeTokens(source, index);
    if (source.isMark(index, '(') || source.isMark(index, '[')) return source.bracketEnd(index) ?? source.ends[index]!;
    const number = source.kinds[index] === 'mark' && /[-+.]/.test(source.tokenText(index)) && 'ival' in node;
    return source.ends[number ? index + 1 : index] ?? at;
  }

  /** Names out of a `String` list under a key, found from an offset. */
  namesOf(node: PgNode, key: string, from: number): { idents: Ident[]; end: number } {
    return this.idents(strings(node, key), from);
  }

  nameOfList(items: Tagged[], from: number): { name: Name; end: number } {
    return this.qualified(
      items.filter((item) => item.tag === 'String').map((item) => text(item.node, 'sval')),
      from,
    );
  }

  sortExprs(node: PgNode, key: string): Expr[] {
    return list(node, key)
      .filter((item) => item.tag !== '')
      .map((item) => this.expr(item));
  }
}

function include(span: Span, other: Span): void {
  if (other.start < 0) return;
  if (span.start < 0 || other.start < span.start) span.start = other.start;
  if (other.end > span.end) span.end = other.end;
}

const TYPE_FOLLOWERS = /^(varying|precision|with|without|time|zone|year|month|day|hour|minute|second|to|array)$/;

/** A type name is its dotted name, the words that belong to it, arguments and array brackets. */
export function endOfTypeTokens(source: PgSource, first: number): number {
  let last = first;
  while (source.isMark(last + 1, '.') && source.nameAt(last + 2) !== null) last += 2;
  if (source.word(last) === 'setof') last++;
  while (source.isMark(last + 1, '.') && source.nameAt(last + 2) !== null) last += 2;
  for (;;) {
    const next = last + 1;
    const end = source.bracketEnd(next);
    if (end !== null) last = source.tokenAt(end) - 1;
    else if (source.isMark(next, '%') && /^(type|rowtype)$/.test(source.word(next + 1))) last = next + 1;
    else if (TYPE_FOLLOWERS.test(source.word(next)) && belongs(source, last, next)) last = next;
    else return source.ends[last] ?? source.text.length;
  }
}

/** `with`, `to` and the like go on a type only after the right word: `time(3) with time zone`, not `text with …`. */
function belongs(source: PgSource, last: number, next: number): boolean {
  const word = source.word(next);
  const before = source.word(last);
  if (word === 'varying') return /^(character|char|bit|nchar|national)$/.test(before);
  if (word === 'precision') return before === 'double';
  if (word === 'with' || word === 'without')
    return source.word(next + 1) === 'time' && source.word(next + 2) === 'zone';
  if (word === 'time') return before === 'with' || before === 'without';
  if (word === 'zone') return before === 'time';
  if (word === 'array') return true;
  if (word === 'to') return /^(year|month|day|hour|minute|second)$/.test(before);
  return before === 'interval' || before === 'to';
}
