// A graph and the assets that failed in; what they read, what depends on them and which data tests stand near out.

import type { Edge, Graph, Node } from '../model/graph';
import type { NamedPlace } from '../model/triage';

const FARTHEST_UP = 3;
const MOST_UP = 12;
const MOST_TESTS = 10;

/** Nearest first, sources and tables before the files that merely mention them. */
export function upstreamOf(graph: Graph, assets: readonly string[]): NamedPlace[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const needs = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    if (!edge.live || edge.kind === 'defines') continue;
    const known = needs.get(edge.from);
    if (known) known.push(edge);
    else needs.set(edge.from, [edge]);
  }
  const found = new Map<string, NamedPlace>();
  const seen = new Set(assets);
  let front = [...seen];
  for (let step = 0; step < FARTHEST_UP && front.length > 0; step++) {
    const next: string[] = [];
    for (const edge of front.flatMap((asset) => needs.get(asset) ?? [])) {
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      next.push(edge.to);
      const node = nodes.get(edge.to);
      if (node && isData(node)) found.set(node.id, placeOf(node));
    }
    front = next;
  }
  return [...found.values()].slice(0, MOST_UP);
}

/** Exposures first: people look at those. */
export function byConsequence(places: readonly NamedPlace[]): NamedPlace[] {
  return [...places].sort((a, b) => rank(a.asset) - rank(b.asset));
}

export function testsNear(graph: Graph, assets: readonly string[]): NamedPlace[] {
  const near = new Set(assets);
  const tests = new Map(graph.nodes.filter(({ kind }) => kind === 'dbt-test').map((node) => [node.id, node]));
  const found = new Map<string, NamedPlace>();
  for (const { from, to, toColumn } of graph.edges) {
    const test = near.has(to) ? tests.get(from) : undefined;
    if (test && !found.has(from)) found.set(from, { ...placeOf(test), column: toColumn });
  }
  return [...found.values()].slice(0, MOST_TESTS);
}

function rank(asset: string): number {
  if (asset.startsWith('dbt:exposure.')) return 0;
  if (asset.startsWith('dbt:metric.') || asset.startsWith('dbt:saved')) return 1;
  if (asset.startsWith('dbt:test.')) return 9;
  return asset.startsWith('dbt:') || /^(?:table|view|materialized-view):/.test(asset) ? 2 : 3;
}

function isData({ kind }: Node): boolean {
  return (
    kind === 'table' ||
    kind === 'view' ||
    kind === 'materialized-view' ||
    /^dbt-(?:model|source|seed|snapshot)$/.test(kind)
  );
}

function placeOf({ id, path, line }: Node): NamedPlace {
  return { asset: id, column: null, path, line };
}
