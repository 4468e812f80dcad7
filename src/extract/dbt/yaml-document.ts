// A YAML text in; maps, lists and texts with their places out. Aliases and merge keys are followed, without end never.

import type { Document, Node } from 'yaml';
import type { Range } from '../../model/range';
import { LineIndex } from '../syntax/line-index';

export interface YamlEntry {
  key: string;
  keyRange: Range;
  value: Node | null;
}

export interface YamlText {
  text: string;
  /** Without quotes. */
  range: Range;
}

const MAX_VISITS = 300_000;
const MAX_DEPTH = 60;

export class YamlDocument {
  private visits = 0;
  private readonly aliased = new Map<Node, Node>();
  private readonly known = new Map<Node, YamlEntry[]>();
  readonly trouble: { line: number; reason: string } | null;
  /** Keys that stand twice in one map: the last one counts. */
  readonly duplicates: { key: string; line: number }[] = [];

  private constructor(
    private readonly yaml: typeof import('yaml'),
    private readonly document: Document.Parsed,
    private readonly text: string,
    private readonly index: LineIndex,
  ) {
    this.followAliases();
    const first = document.errors[0];
    this.trouble = first
      ? { line: first.linePos?.[0].line ?? 1, reason: first.message.split('\n')[0] ?? 'not YAML' }
      : null;
  }

  static async read(text: string): Promise<YamlDocument | { reason: string }> {
    const yaml = await import('yaml');
    try {
      const document = yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: true });
      return new YamlDocument(yaml, document, text, new LineIndex(text));
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  }

  get root(): Node | null {
    return this.resolve(this.document.contents);
  }

  /** One walk for all: the library walks the whole document for every alias. */
  private followAliases(): void {
    const anchors = new Map<string, Node>();
    this.yaml.visit(this.document, {
      Node: (_key, node) => {
        if (this.yaml.isAlias(node)) {
          const target = anchors.get(node.source);
          if (target) this.aliased.set(node, target);
        } else if (node.anchor) anchors.set(node.anchor, node);
      },
    });
  }

  private resolve(node: unknown): Node | null {
    if (!this.yaml.isNode(node)) return null;
    return this.yaml.isAlias(node) ? (this.aliased.get(node) ?? null) : node;
  }

  /** Own entries before merged ones; of two with one name the last written. */
  entries(node: Node | null, depth = 0): YamlEntry[] {
    if (!this.yaml.isMap(node) || depth > MAX_DEPTH) return [];
    const before = this.known.get(node);
    if (before) return before;
    const own = new Map<string, YamlEntry>();
    const merged: YamlEntry[] = [];
    for (const pair of node.items) {
      if (++this.visits > MAX_VISITS) break;
      const key = this.yaml.isScalar(pair.key) ? String(pair.key.value) : '';
      const value = this.resolve(pair.value);
      if (key === '<<') {
        for (const part of this.yaml.isSeq(value) ? value.items : [value])
          merged.push(...this.entries(this.resolve(part), depth + 1));
        continue;
      }
      const keyRange = this.rangeOf(pair.key as Node);
      if (own.has(key)) this.duplicates.push({ key, line: keyRange.line });
      own.set(key, { key, keyRange, value });
    }
    for (const entry of merged) if (!own.has(entry.key)) own.set(entry.key, entry);
    const entries = [...own.values()];
    this.known.set(node, entries);
    return entries;
  }

  get(node: Node | null, ...path: string[]): Node | null {
    let at = node;
    for (const key of path) at = this.entries(at).find((entry) => entry.key === key)?.value ?? null;
    return at;
  }

  isMap(node: Node | null): boolean {
    return this.yaml.isMap(node);
  }

  isScalar(node: Node | null): boolean {
    return this.yaml.isScalar(node);
  }

  items(node: Node | null): Node[] {
    if (!this.yaml.isSeq(node)) return [];
    const found: Node[] = [];
    for (const item of node.items) {
      if (++this.visits > MAX_VISITS) break;
      const value = this.resolve(item);
      if (value) found.push(value);
    }
    return found;
  }

  scalar(node: Node | null): YamlText | null {
    if (!this.yaml.isScalar(node) || node.value === null || node.value === undefined) return null;
    return { text: String(node.value), range: this.rangeOf(node) };
  }

  /** The first line with something on it of a text of several lines (`|`), as it is written. */
  firstLine(node: Node): { text: string; rangeOf(from: number, to: number): Range } | null {
    if (!this.yaml.isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return null;
    const [start, end] = node.range ?? [0, 0];
    let at = start;
    for (const line of this.text.slice(start, end).split(/(\r\n|\n|\r)/)) {
      const text = line.trim();
      // Behind the sign of the block there are lines only.
      if (text !== '' && at > start) {
        const from = at + line.indexOf(text);
        return { text, rangeOf: (left, right) => this.index.rangeOf(from + left, from + right) };
      }
      at += line.length;
    }
    return null;
  }

  /** A piece of a text, where the text is written as it reads: on one line, without escapes. The whole text otherwise. */
  partOf(node: Node, from: number, to: number): Range {
    const [start, end] = node.range ?? [0, 0];
    const written = this.text.slice(start, end);
    const value = this.yaml.isScalar(node) ? String(node.value) : '';
    const at = written.indexOf(value);
    if (at < 0 || at > 1) return this.rangeOf(node);
    return this.index.rangeOf(start + at + from, start + at + to);
  }

  textAt(node: Node | null, ...path: string[]): YamlText | null {
    return this.scalar(this.get(node, ...path));
  }

  /** A text, or each text of a list. */
  texts(node: Node | null): YamlText[] {
    const one = this.scalar(node);
    if (one) return [one];
    return this.items(node).flatMap((item) => this.scalar(item) ?? []);
  }

  json(node: Node | null, depth = 0): unknown {
    if (++this.visits > MAX_VISITS || depth > MAX_DEPTH) return null;
    if (this.yaml.isScalar(node)) return node.value instanceof Date ? node.value.toISOString() : (node.value ?? null);
    if (this.yaml.isSeq(node)) return this.items(node).map((item) => this.json(item, depth + 1));
    return Object.fromEntries(this.entries(node).map((entry) => [entry.key, this.json(entry.value, depth + 1)]));
  }

  rangeOf(node: Node): Range {
    const [start, end] = node.range ?? [0, 0];
    const quoted = this.yaml.isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    if (quoted) return this.index.rangeOf(start + 1, end - 1);
    return this.index.rangeOf(start, start + this.text.slice(start, end).trimEnd().length);
  }

  /** A list's whole entry: the lines from its dash on, or the value itself in a flow list. */
  entryRange(node: Node): Range {
    const [start, end] = node.range ?? [0, 0];
    let dash = start - 1;
    while (dash >= 0 && /\s/.test(this.text[dash]!)) dash--;
    const last = start + this.text.slice(start, end).trimEnd().length;
    if (this.text[dash] !== '-') return this.index.rangeOf(start, last);
    const lineStart = Math.max(this.text.lastIndexOf('\n', dash), this.text.lastIndexOf('\r', dash)) + 1;
    const lineEnd = /[^\r\n]*(?:\r\n|\n|\r)?/y;
    lineEnd.lastIndex = last;
    // A dash behind another one (`- - a`) or behind a key shares its line.
    const from = this.text.slice(lineStart, dash).trim() === '' ? lineStart : dash;
    return this.index.rangeOf(from, last + lineEnd.exec(this.text)![0].length);
  }
}
