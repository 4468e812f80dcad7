// Words in, the assets and columns whose names hold them all out, the closest first.

import { NO_COLUMN } from '../page-data';
import type { GraphIndex } from './index-graph';

export interface AssetHit {
  node: number;
  /** `NO_COLUMN`: the asset itself. */
  column: number;
  label: string;
}

export function searchAssets(graph: GraphIndex, words: string, limit = 12): AssetHit[] {
  const tokens = words
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== '');
  if (tokens.length === 0) return [];
  const hits: { hit: AssetHit; rank: number }[] = [];
  for (const [node, { name, columns }] of graph.data.nodes.entries()) {
    consider({ node, column: NO_COLUMN, label: name });
    for (const [column, [columnName]] of columns.entries()) consider({ node, column, label: `${name}.${columnName}` });
  }
  function consider(hit: AssetHit): void {
    const label = hit.label.toLowerCase();
    if (!tokens.every((token) => label.includes(token))) return;
    const start = tokens[0]!;
    const own = label.slice(label.lastIndexOf('.') + 1);
    const closeness = own === start ? 0 : own.startsWith(start) ? 1 : 2;
    hits.push({ hit, rank: closeness * 10_000 + (hit.column >= 0 ? 1000 : 0) + Math.min(999, label.length) });
  }
  return hits
    .sort((a, b) => a.rank - b.rank || a.hit.node - b.hit.node || a.hit.column - b.hit.column)
    .slice(0, limit)
    .map(({ hit }) => hit);
}
