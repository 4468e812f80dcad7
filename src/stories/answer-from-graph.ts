// A question in; out: what the graph says of the assets that it names. No model: nothing in it is made up.

import type { Graph, Node } from '../model/graph';
import { explainAsset, type LinkContext } from '../report/explain-asset';
import { findAsset } from './find-asset';

export interface NamedAsset {
  node: Node;
  column: string | null;
}

/** Assets that one answer speaks of. */
const MOST_ASSETS = 3;
const MOST_WORDS = 120;
const NO_NAMES = new Set(
  'the is it in on of to by who what which where how why read reads and or if we do does a an are any all from with use uses used'.split(
    ' ',
  ),
);

/** null: the question names nothing that the graph knows. */
export function answerFromGraph(graph: Graph, question: string, link: LinkContext): string | null {
  const found = namedAssets(graph, question);
  if (found.length === 0) return null;
  return found.map(({ node, column }) => explainAsset(graph, node, column, link)).join('\n\n---\n\n');
}

/** Words of the question that name an asset, most telling first: what has a dot, then what is longer. */
export function namedAssets(graph: Graph, question: string): NamedAsset[] {
  const words = question.match(/[\w$][\w$./:#@-]*[\w$]|[\w$]/g) ?? [];
  const ordered = [...new Set(words)]
    .slice(0, MOST_WORDS)
    .sort((a, b) => Number(b.includes('.')) - Number(a.includes('.')) || b.length - a.length);
  const found = new Map<string, NamedAsset>();
  for (const word of ordered) {
    if (found.size >= MOST_ASSETS) break;
    if (word.length < 2 || NO_NAMES.has(word.toLowerCase())) continue;
    const asset = findAsset(graph, word);
    if (!('reason' in asset) && !found.has(asset.node.id)) found.set(asset.node.id, asset);
  }
  return [...found.values()];
}
