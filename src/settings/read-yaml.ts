// Text of a YAML file in; out: its value with the places of keys and values, or what is wrong with the syntax.

import { CORE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
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
/** Each may double what the text means. */
const MAX_ALIASES = 20;

type YamlRead = { value: unknown; places: YamlPlaces } | { errors: (YamlPlace & { message: string })[] };

export function readYaml(text: string): YamlRead {
  if (text.length > MAX_LENGTH) {
    return { errors: [{ line: 1, column: 1, message: `is longer than ${MAX_LENGTH / 1024} KiB.` }] };
  }
  try {
    const documents = loadAll(text, { schema: CORE_SCHEMA, maxAliases: MAX_ALIASES });
    if (documents.length > 1) return failure(1, 1, 'holds several documents, which are not read');
    return { value: documents[0] ?? null, places: lazyPlaces(text) };
  } catch (error) {
    const isKnown = error instanceof YAMLException;
    const reason = isKnown ? error.reason : error instanceof Error ? error.message : String(error);
    const mark = isKnown ? error.mark : undefined;
    return failure((mark?.line ?? 0) + 1, (mark?.column ?? 0) + 1, reason);
  }
}

function failure(line: number, column: number, reason: string): YamlRead {
  return { errors: [{ line, column, message: `is not valid YAML: ${reason}` }] };
}

/** Only a mistake has a place that anybody asks for. */
function lazyPlaces(text: string): YamlPlaces {
  let places: YamlPlaces | null = null;
  function found(): YamlPlaces {
    if (places) return places;
    const counter = new LineCounter();
    places = placesOf(parseDocument(text, { lineCounter: counter, version: '1.2', prettyErrors: false }), counter);
    return places;
  }
  return {
    keyAt(path) {
      return found().keyAt(path);
    },
    valueAt(path) {
      return found().valueAt(path);
    },
  };
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
