// A YAML or JSON changelog's text in, its elements with their places out, in the shape of the XML ones.

import type { Document, Node, Pair, ParsedNode, Scalar } from 'yaml';
import type { ChangeNode } from './change-node';
import type { ReadResult } from './read-xml';
import { LineIndex } from '../syntax/line-index';

// Lists whose entries stand directly in the element that XML has.
const TRANSPARENT = new Set(['changes', 'columns', 'databaseChangeLog']);
const MAX_DEPTH = 100;

export async function readYaml(text: string): Promise<ReadResult> {
  const yaml = await import('yaml');
  let document: Document.Parsed;
  try {
    document = yaml.parseDocument(text, { prettyErrors: true, uniqueKeys: false });
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error), line: 1 };
  }
  const first = document.errors[0];
  if (first) return { trouble: first.message.split('\n')[0] ?? first.message, line: first.linePos?.[0].line ?? 1 };
  const contents = document.contents;
  if (!yaml.isMap(contents)) return { trouble: 'no map at the top', line: 1 };
  const index = new LineIndex(text);
  const root = emptyNode('', rangeOf(contents, index));

  function addMap(node: ChangeNode, map: Node, depth: number): void {
    if (!yaml.isMap(map) || depth > MAX_DEPTH) return;
    for (const pair of map.items) addPair(node, pair as Pair<ParsedNode, ParsedNode | null>, depth);
  }

  function addPair(node: ChangeNode, pair: Pair<ParsedNode, ParsedNode | null>, depth: number): void {
    const key = yaml.isScalar(pair.key) ? String(pair.key.value) : '';
    const value = yaml.isAlias(pair.value) ? pair.value.resolve(document) : pair.value;
    const range = spanOf(pair.key, value ?? pair.key, index);
    if (yaml.isMap(value)) {
      const inner = emptyNode(key, range);
      addMap(inner, value, depth + 1);
      node.children.push(inner);
    } else if (yaml.isSeq(value)) {
      const into = TRANSPARENT.has(key) ? node : emptyNode(key, range);
      if (into !== node) node.children.push(into);
      for (const item of value.items) addMap(into, item as Node, depth + 1);
    } else if (yaml.isScalar(value)) {
      node.attributes.set(key, value.value === null ? '' : String(value.value));
      if (key === 'sql' || key === 'procedureText' || key === 'procedureBody' || key === 'selectQuery') {
        node.body = bodyOf(value, text, index);
      }
      // `- sql: SELECT 1` and `- dropTable:` have no map below.
      if (depth > 0) node.children.push({ ...emptyNode(key, range), body: bodyOf(value, text, index) });
    }
  }

  addMap(root, contents, 0);
  return { root };
}

function emptyNode(name: string, range: ChangeNode['range']): ChangeNode {
  return { name, attributes: new Map(), children: [], body: null, range };
}

function rangeOf(node: Node, index: LineIndex): ChangeNode['range'] {
  const [start, end] = node.range ?? [0, 0];
  return index.rangeOf(start, end);
}

function spanOf(from: Node, to: unknown, index: LineIndex): ChangeNode['range'] {
  const start = from.range?.[0] ?? 0;
  const range = typeof to === 'object' && to !== null ? (to as Node).range : null;
  return index.rangeOf(start, Math.max(range?.[1] ?? start, from.range?.[1] ?? start));
}

/** Block scalars and plain ones keep their places: indentation means nothing in SQL. */
function bodyOf(scalar: Scalar, text: string, index: LineIndex): ChangeNode['body'] {
  const value = scalar.value === null ? '' : String(scalar.value);
  const [start, end] = scalar.range ?? [0, 0];
  if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED') {
    const body = index.startOfLine(index.positionOf(start).line + 1);
    return { text: text.slice(body, Math.max(body, end)), place: { kind: 'exact', ...index.positionOf(body) } };
  }
  if (scalar.type === 'PLAIN') {
    return { text: text.slice(start, end), place: { kind: 'exact', ...index.positionOf(start) } };
  }
  return { text: value, place: { kind: 'element' } };
}
