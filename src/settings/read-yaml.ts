// Text of a YAML file in; out: its value with the places of keys and values, or what is wrong with the syntax.

import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node as YamlNode } from 'yaml';

export interface YamlPlace {
  line: number;
  column: number;
}

export interface YamlPlaces {
  keyAt(path: readonly (string | number)[]): YamlPlace;
  valueAt(path: readonly (string | number)[]): YamlPlace;
}

/** More is no settings file; the limit keeps a hostile one from costing time. */
const MAX_LENGTH = 256 * 1024;

type YamlRead = { value: unknown; places: YamlPlaces } | { errors: (YamlPlace & { message: string })[] };

export function readYaml(text: string): YamlRead {
  if (text.length > MAX_LENGTH) {
    return { errors: [{ line: 1, column: 1, message: `is longer than ${MAX_LENGTH / 1024} KiB.` }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: '1.2', prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      errors: document.errors.slice(0, 10).map((error) => ({
        ...placeOf(counter, error.pos[0]),
        message: `is not valid YAML: ${error.message}`,
      })),
    };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, places: placesOf(document, counter) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { errors: [{ line: 1, column: 1, message: `is not valid YAML: ${reason}` }] };
  }
}

function placesOf(document: Document.Parsed, counter: LineCounter): YamlPlaces {
  function find(path: readonly (string | number)[], wantKey: boolean): YamlPlace {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, part] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(part));
        if (!pair) break;
        const isLast = index === path.length - 1;
        offset = (isLast && wantKey ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(part)];
        offset = startOf(item) ?? offset;
        node = item;
      } else break;
    }
    return placeOf(counter, offset);
  }
  return {
    keyAt(path) {
      return find(path, true);
    },
    valueAt(path) {
      return find(path, false);
    },
  };
}

function startOf(node: unknown): number | null {
  return (node as YamlNode | null | undefined)?.range?.[0] ?? null;
}

function placeOf(counter: LineCounter, offset: number): YamlPlace {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
