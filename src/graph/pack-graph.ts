// A graph in, the same in few numbers and each text once out, and back: what a cache keeps. Edges are most of a graph.

import type { Edge, Graph } from '../model/graph';
import type { Place } from '../model/range';

export interface PackedGraph {
  packed: 1;
  /** The graph without its edges. */
  rest: Omit<Graph, 'edges'>;
  texts: string[];
  /** One list for each field of an edge, in the order of `TEXTS` and then of `NUMBERS`. Texts by their index, -1 for null. */
  columns: number[][];
  /** Index into `places`, -1 for null. */
  definedAt: number[];
  places: [path: number, line: number, startColumn: number, endLine: number, endColumn: number][];
}

const TEXTS = ['path', 'from', 'fromColumn', 'to', 'toColumn', 'kind', 'clause', 'certainty', 'type'] as const;
const NUMBERS = ['line', 'startColumn', 'endLine', 'endColumn'] as const;
/** The fields above, `live` and `definedAt`. */
const FIELDS = TEXTS.length + NUMBERS.length + 2;

/** Null for a graph whose edges hold more than is known here. */
export function packGraph(graph: Graph): PackedGraph | null {
  const { edges, ...rest } = graph;
  const texts: string[] = [];
  const known = new Map<string, number>();
  const places: PackedGraph['places'] = [];
  const knownPlaces = new Map<string, number>();
  const indexOf = (text: string | null): number => {
    if (text === null) return -1;
    let at = known.get(text);
    if (at === undefined) {
      at = texts.push(text) - 1;
      known.set(text, at);
    }
    return at;
  };
  const placeIndex = (place: Place | null): number => {
    if (place === null) return -1;
    const { path, line, startColumn, endLine, endColumn } = place;
    const key = `${line},${startColumn},${endLine},${endColumn},${path}`;
    let at = knownPlaces.get(key);
    if (at === undefined) {
      at = places.push([indexOf(path), line, startColumn, endLine, endColumn]) - 1;
      knownPlaces.set(key, at);
    }
    return at;
  };
  const columns: number[][] = Array.from({ length: TEXTS.length + NUMBERS.length + 1 }, () => []);
  const definedAt: number[] = [];
  for (const edge of edges) {
    if (Object.keys(edge).length !== FIELDS) return null;
    let at = 0;
    for (const field of TEXTS) columns[at++]!.push(indexOf(edge[field]));
    for (const field of NUMBERS) columns[at++]!.push(edge[field]);
    columns[at]!.push(edge.live ? 1 : 0);
    definedAt.push(placeIndex(edge.definedAt));
  }
  return { packed: 1, rest, texts, columns, definedAt, places };
}

export function unpackGraph({ rest, texts, columns, definedAt, places }: PackedGraph): Graph {
  const text = (at: number): string => texts[at] ?? '';
  const optional = (at: number): string | null => (at < 0 ? null : text(at));
  const at = places.map(
    ([path, line, startColumn, endLine, endColumn]): Place => ({
      path: text(path),
      line,
      startColumn,
      endLine,
      endColumn,
    }),
  );
  const [path, from, fromColumn, to, toColumn, kind, clause, certainty, type, line, start, endLine, end, live] =
    columns as [number[], ...number[][]];
  const edges = path.map(
    (_, index): Edge => ({
      path: text(path[index]!),
      line: line![index]!,
      startColumn: start![index]!,
      endLine: endLine![index]!,
      endColumn: end![index]!,
      from: text(from![index]!),
      fromColumn: optional(fromColumn![index]!),
      to: text(to![index]!),
      toColumn: optional(toColumn![index]!),
      kind: text(kind![index]!) as Edge['kind'],
      clause: text(clause![index]!) as Edge['clause'],
      certainty: text(certainty![index]!) as Edge['certainty'],
      live: live![index] === 1,
      type: text(type![index]!),
      definedAt: at[definedAt[index]!] ?? null,
    }),
  );
  return { ...rest, edges };
}

/** Of a cache that anybody may have written: every list is there, of numbers, and as long as the others. */
export function isPackedGraph(value: unknown): value is PackedGraph {
  if (typeof value !== 'object' || value === null) return false;
  const { packed, rest, texts, columns, definedAt, places } = value as Partial<PackedGraph>;
  if (packed !== 1 || !isRest(rest) || !isListOf(texts, 'string') || !isListOf(definedAt, 'number')) return false;
  if (!Array.isArray(columns) || columns.length !== TEXTS.length + NUMBERS.length + 1) return false;
  if (!columns.every((column) => isListOf(column, 'number') && column.length === definedAt!.length)) return false;
  return Array.isArray(places) && places.every((place) => isListOf(place, 'number') && place.length === 5);
}

function isRest(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const lists = ['nodes', 'faults', 'gone', 'databases', 'histories', 'problems'];
  return lists.every((key) => Array.isArray((value as Record<string, unknown>)[key]));
}

function isListOf(value: unknown, type: 'string' | 'number'): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}
