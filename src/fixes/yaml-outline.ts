// A YAML text in; what stands at a place of it, with everything around that place, out. Nothing is changed here.

import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { lineStarts, type Span } from './text-places';

/** One level of nesting on the way to a place: an entry of a map, or an item of a list. */
export type YamlStep =
  | { kind: 'entry'; key: string; map: YAMLMap; pair: Pair; isKey: boolean }
  | { kind: 'item'; seq: YAMLSeq; item: Node };

const MAX_DEPTH = 100;

export class YamlOutline {
  readonly starts: number[];

  private constructor(
    readonly path: string,
    readonly text: string,
    private readonly yaml: typeof import('yaml'),
    private readonly document: Document.Parsed,
  ) {
    this.starts = lineStarts(text);
  }

  /** Null when the text is not YAML throughout. */
  static async read(path: string, text: string): Promise<YamlOutline | null> {
    const yaml = await import('yaml');
    try {
      const document = yaml.parseDocument(text, { uniqueKeys: false });
      return document.errors.length > 0 ? null : new YamlOutline(path, text, yaml, document);
    } catch {
      return null;
    }
  }

  get root(): Node | null {
    return this.document.contents;
  }

  /** From the top to the scalar at this place: a key or a value. Null where an alias is on the way, or nothing is there. */
  stepsTo(span: Span): YamlStep[] | null {
    const steps: YamlStep[] = [];
    let at: Node | null = this.root;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      if (this.yaml.isScalar(at)) return holds(at, span) ? steps : null;
      if (this.yaml.isMap(at)) {
        const map: YAMLMap = at;
        const pair = map.items.find((entry) => holds(entry.key, span) || holds(entry.value, span));
        if (!pair) return null;
        const isKey = holds(pair.key, span);
        steps.push({ kind: 'entry', key: this.textOf(pair.key) ?? '', map, pair, isKey });
        at = (isKey ? pair.key : pair.value) as Node;
      } else if (this.yaml.isSeq(at)) {
        const seq: YAMLSeq = at;
        const item = seq.items.find((candidate) => holds(candidate, span)) as Node | undefined;
        if (!item) return null;
        steps.push({ kind: 'item', seq, item });
        at = item;
      } else return null;
    }
    return null;
  }

  entry(map: unknown, ...keys: string[]): Pair | null {
    if (!this.yaml.isMap(map)) return null;
    return map.items.find((pair) => keys.includes(this.textOf(pair.key) ?? '')) ?? null;
  }

  items(node: unknown): Node[] {
    return this.yaml.isSeq(node) ? (node.items as Node[]).filter((item) => this.yaml.isNode(item)) : [];
  }

  scalar(node: unknown): Scalar | null {
    return this.yaml.isScalar(node) ? node : null;
  }

  textOf(node: unknown): string | null {
    const scalar = this.scalar(node);
    return scalar === null || scalar.value === null ? null : String(scalar.value);
  }

  isSeq(node: unknown): node is YAMLSeq {
    return this.yaml.isSeq(node);
  }

  isMap(node: unknown): node is YAMLMap {
    return this.yaml.isMap(node);
  }

  /** An anchor in here may be meant elsewhere. */
  hasAnchor(node: unknown): boolean {
    if (!this.yaml.isNode(node)) return false;
    let found = false;
    this.yaml.visit(node, {
      Node: (_key, inner) => {
        if ('anchor' in inner && inner.anchor) found = true;
        return found ? this.yaml.visit.BREAK : undefined;
      },
    });
    return found;
  }
}

/** What is written of a node, without the space behind it. */
export function writtenSpan(outline: YamlOutline, node: unknown): Span | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[] | null) : null;
  if (!range) return null;
  const [start, end] = range as [number, number];
  return { start, end: start + outline.text.slice(start, end).trimEnd().length };
}

function holds(node: unknown, span: Span): boolean {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[] | null) : null;
  return Array.isArray(range) && range[0]! <= span.start && span.end <= range[1]!;
}
