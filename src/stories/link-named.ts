// Words of a text, the tree's paths and the graph in; out: what of them this repository has or had, where, and who depends on it.

import { joinNames, missingNames } from '../evidence/database-error';
import type { RepositoryPaths } from '../failures/match-path';
import { downstreamOf, indexReaders, type Reached, type ReaderIndex } from '../graph/traverse';
import type { Graph, Node } from '../model/graph';
import type { NamedPlace, NamedThing } from '../model/triage';
import { isFile } from '../report/asset-name';
import type { NamedWords } from '../triage/named-words';
import { findAsset } from './find-asset';

const MOST_NAMES = 60;
const MOST_THINGS = 12;
const MOST_NEAREST = 4;
/** A name that means so many things means none. */
const LEAST_NAME = 3;

export function linkNamed(words: NamedWords, text: string, paths: RepositoryPaths, graph: Graph | null): NamedThing[] {
  const things = new Map<string, NamedThing>();
  const index = graph === null ? null : indexReaders(graph);
  function add(thing: NamedThing): void {
    const key = `${thing.asset ?? thing.path}\0${thing.column ?? ''}`;
    if (!things.has(key) && things.size < MOST_THINGS) things.set(key, thing);
  }
  for (const { said, path, line } of words.paths) {
    const own = paths.match(path);
    if (own !== null) add(fileThing(said, own, line, graph));
  }
  if (graph === null || index === null) return [...things.values()];
  for (const { asset, column, gone, node } of joinNames(missingNames(text), graph)) {
    if (gone === null && node === null) continue;
    const said = `${shortOf(asset)}${column === null ? '' : `.${column}`}`;
    const home = gone?.cause ?? node!;
    const thing = { said, asset, column, path: home.path, line: home.line, gone: gone?.cause ?? null };
    add({ ...thing, ...readersOf(asset, column, graph, index) });
  }
  for (const name of words.names.slice(0, MOST_NAMES)) {
    if (name.length < LEAST_NAME) continue;
    const found = findAsset(graph, name);
    if (!('reason' in found)) add(assetThing(name, found.node, found.column, graph, index));
    else for (const thing of goneThings(name, graph, index)) add(thing);
  }
  for (const { method, path } of words.routes) {
    const node = graph.nodes.find((one) => one.kind === 'route' && isRoute(one.name, method, path));
    if (node) add(assetThing(`${method ?? ''} ${path}`.trim(), node, null, graph, index));
  }
  return [...things.values()];
}

function fileThing(said: string, path: string, line: number | null, graph: Graph | null): NamedThing {
  const nearest: NamedPlace[] = [];
  const readers = new Set<string>();
  const homes = new Map((graph?.nodes ?? []).filter((node) => node.path === path).map((node) => [node.id, node]));
  for (const edge of graph?.edges ?? []) {
    if (!edge.live || edge.path === path || !homes.has(edge.to) || readers.has(edge.path)) continue;
    readers.add(edge.path);
    if (nearest.length < MOST_NEAREST)
      nearest.push({ asset: edge.from, column: null, path: edge.path, line: edge.line });
  }
  return { said, asset: null, column: null, path, line, gone: null, readers: readers.size, nearest };
}

function assetThing(said: string, node: Node, column: string | null, graph: Graph, index: ReaderIndex): NamedThing {
  const own = column === null ? undefined : node.columns.find(({ name }) => name === column);
  const line = own?.line ?? node.line;
  const place = { said, asset: node.id, column, path: node.path, line, gone: null };
  return { ...place, ...readersOf(node.id, column, graph, index) };
}

/** `users.email`, or `users`, that a migration took away. */
function goneThings(name: string, graph: Graph, index: ReaderIndex): NamedThing[] {
  if (!/[._]/.test(name)) return [];
  const wanted = name.toLowerCase();
  const found = graph.gone.filter(({ asset, column }) => {
    const own = `${shortOf(asset)}${column === null ? '' : `.${column}`}`.toLowerCase();
    return own === wanted || own.endsWith(`.${wanted}`) || wanted.endsWith(`.${own}`);
  });
  return found.slice(0, 2).map(({ asset, column, cause }) => ({
    ...{ said: name, asset, column, path: cause.path, line: cause.line, gone: cause },
    ...readersOf(asset, column, graph, index),
  }));
}

/** What breaks with it: assets of today, and places that still name what is gone. */
function readersOf(
  asset: string,
  column: string | null,
  graph: Graph,
  index: ReaderIndex,
): Pick<NamedThing, 'readers' | 'nearest'> {
  const places = new Map<string, NamedPlace>();
  for (const fault of graph.faults) {
    if (!fault.live || fault.to !== asset || (column !== null && fault.column !== column)) continue;
    if (places.has(fault.from)) continue;
    places.set(fault.from, { asset: fault.from, column: fault.column, path: fault.path, line: fault.line });
  }
  for (const reached of downstreamOf(index, asset, column)) {
    if (!places.has(reached.node)) places.set(reached.node, placeOf(reached));
  }
  return { readers: places.size, nearest: [...places.values()].slice(0, MOST_NEAREST) };
}

function placeOf({ node, column, path }: Reached): NamedPlace {
  const last = path.at(-1)!;
  return { asset: node, column, path: last.path, line: last.line };
}

/** `GET /api/orders/{id}` is what `/api/orders/17` means. */
function isRoute(name: string, method: string | null, path: string): boolean {
  const [own = '', pattern = ''] = name.split(' ');
  if (method !== null && own !== method) return false;
  const wanted = pattern.split('/').filter((part) => part !== '');
  const parts = path.split('/').filter((part) => part !== '');
  if (wanted.length !== parts.length || wanted.every((part) => part.startsWith('{'))) return false;
  return wanted.every((part, at) => part.startsWith('{') || part.toLowerCase() === parts[at]!.toLowerCase());
}

function shortOf(asset: string): string {
  const kind = asset.slice(0, asset.indexOf(':'));
  const name = asset.slice(asset.indexOf(':') + 1);
  return isFile(kind) ? name : name.replace(/^.*[/#]/, '').replace(/^(?:public|dbo|main)\./, '');
}
