// A graph and an asset in; what the terminal (or a program) is told about it out: detail, or everything downstream.

import type { Edge, Graph, Node } from '../model/graph';
import { downstream, type Reached } from '../graph/traverse';
import { assetName } from '../report/asset-name';
import { visibleLine } from '../report/escape-markdown';

export interface AssetDetail {
  node: Node;
  /** What it reads; the asset is the edge's `to`. */
  reads: Edge[];
  /** Who reads it; the asset is the edge's `from`. */
  readers: Edge[];
  /** Statements of migrations that made or changed it. */
  history: Edge[];
}

export function assetDetail(graph: Graph, node: Node): AssetDetail {
  const history = graph.edges.filter((edge) => edge.to === node.id && !edge.live);
  return {
    node,
    reads: graph.edges.filter((edge) => edge.from === node.id && edge.to !== node.id),
    readers: graph.edges.filter((edge) => edge.to === node.id && edge.from !== node.id && edge.live),
    history,
  };
}

export function writeDetail({ node, reads, readers, history }: AssetDetail): string {
  const width = Math.max(0, ...node.columns.map((column) => visibleLine(column.name).length));
  const blocks = [`${node.kind.replace('-', ' ')} ${visibleLine(node.name)}  ${place(node)}`];
  if (node.columns.length > 0) {
    blocks[0] += `\n${node.columns
      .map((column) => {
        const more = [
          visibleLine(column.type),
          column.nullable ? '' : 'not null',
          column.default === null ? '' : `default ${visibleLine(column.default, 80)}`,
        ];
        return `  ${visibleLine(column.name).padEnd(width)}  ${more.filter((part) => part !== '').join(', ')}`.trimEnd();
      })
      .join('\n')}`;
  }
  if (readers.length > 0)
    blocks.push(
      list(
        `Read by (${readers.length})`,
        readers,
        (edge) => edge.from,
        (edge) => edge.toColumn,
      ),
    );
  if (reads.length > 0)
    blocks.push(
      list(
        `Reads (${reads.length})`,
        reads,
        (edge) => assetName(edge.to, edge.toColumn),
        () => null,
      ),
    );
  if (history.length > 0)
    blocks.push(
      list(
        `In migrations (${history.length})`,
        history,
        () => '',
        (edge) => edge.toColumn,
      ),
    );
  if (readers.length === 0) blocks.push('Nothing in this repository reads it.');
  return `${blocks.join('\n\n')}\n`;
}

function list(
  title: string,
  edges: readonly Edge[],
  name: (edge: Edge) => string,
  column: (edge: Edge) => string | null,
): string {
  const lines = edges.map((edge) => {
    const words = [assetName(name(edge)), edge.kind, edge.clause, column(edge) ?? ''].filter((word) => word !== '');
    return `  ${place(edge)}  ${words.map((word) => visibleLine(word)).join(' · ')}`;
  });
  return [title, ...new Set(lines)].join('\n');
}

export function impact(graph: Graph, node: Node, column: string | null): Reached[] {
  return downstream(graph, node.id, column);
}

export function writeImpact(node: Node, column: string | null, reached: readonly Reached[]): string {
  const start = visibleLine(assetName(node.id, column));
  if (reached.length === 0) return `Nothing downstream of ${start}.\n`;
  const assets = new Set(reached.map((one) => one.node)).size;
  const lines = reached.map((one) => {
    const trail = one.path.map((edge) => visibleLine(assetName(edge.from, edge.fromColumn)));
    const last = one.path.at(-1)!;
    return `  ${place(last)}  ${[start, ...trail].join(' → ')}  (${last.clause})`;
  });
  return [`${assets} ${assets === 1 ? 'asset' : 'assets'} downstream of ${start}`, ...lines, ''].join('\n');
}

export function impactJson(node: Node, column: string | null, reached: readonly Reached[]): string {
  const value = {
    schemaVersion: 1,
    asset: node.id,
    column,
    downstream: reached.map((one) => ({
      asset: one.node,
      column: one.column,
      trail: one.path.map((edge) => ({
        asset: edge.from,
        column: edge.fromColumn,
        clause: edge.clause,
        path: edge.path,
        line: edge.line,
      })),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function place({ path, line, startColumn }: { path: string; line: number; startColumn: number }): string {
  return `${visibleLine(path)}:${line}:${startColumn}`;
}
