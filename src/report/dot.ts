// A graph in, Graphviz DOT out. Arrows point the way data flows: from what is read to its reader.

import type { Graph, NodeKind } from '../model/graph';
import { visibleLine } from './escape-markdown';

const SHAPES: Partial<Record<NodeKind, string>> = {
  table: 'cylinder',
  view: 'box',
  'materialized-view': 'box3d',
  function: 'component',
  trigger: 'component',
  enum: 'hexagon',
  migration: 'note',
  'sql-file': 'note',
  code: 'note',
};

export function writeDot(graph: Graph): string {
  const lines = ['digraph throughline {', '  rankdir=LR;', '  node [fontname="sans-serif"];'];
  for (const node of graph.nodes) {
    lines.push(`  ${quote(node.id)} [label=${quote(node.name)}, shape=${SHAPES[node.kind] ?? 'ellipse'}];`);
  }
  const seen = new Set<string>();
  for (const edge of graph.edges) {
    const line = `  ${quote(edge.to)} -> ${quote(edge.from)}${edge.live ? '' : ' [style=dashed]'};`;
    if (edge.from === edge.to || seen.has(line)) continue;
    seen.add(line);
    lines.push(line);
  }
  return `${lines.join('\n')}\n}\n`;
}

function quote(name: string): string {
  return `"${visibleLine(name, 400).replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
