// `graph build`, `show`, `impact` and `export`: what is known of one tree.

import type { Graph, Node } from '../model/graph';
import type { Stats } from '../model/finding';
import { deliver } from './deliver';
import { openSession, flagValue } from './open-session';
import type { Invocation } from './parse-arguments';
import type { ExitCode } from './exit-code';
import type { Terminal } from './terminal';
import { WrongUsage } from './wrong-usage';

export async function graphCommand(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const session = await openSession(invocation, terminal);
  try {
    const tree = await session.openTree(flagValue(invocation.flags, 'head') ?? 'WORKTREE');
    const { buildGraph } = await import('../stories/build-graph');
    const { graph, stats } = await buildGraph(tree, session.edges, session.settings, session.progress);
    session.progress('');
    await deliver(await answer(invocation, graph, stats), invocation, terminal);
    session.finish(stats);
    return 0;
  } finally {
    await session.close();
  }
}

async function answer(invocation: Invocation, graph: Graph, stats: Stats): Promise<string> {
  const { command, format } = invocation;
  if (command.name === 'graph build') return describeBuild(graph, stats, format);
  if (command.name === 'graph export') return exportGraph(graph, format);
  const { findAsset } = await import('../stories/find-asset');
  const found = findAsset(graph, invocation.arguments[0]!);
  if ('reason' in found) throw new WrongUsage(found.reason);
  const show = await import('../stories/show-graph');
  if (command.name === 'graph impact') {
    const reached = show.impact(graph, found.node, found.column);
    if (format === 'json') return show.impactJson(found.node, found.column, reached);
    return show.writeImpact(found.node, found.column, reached);
  }
  const detail = show.assetDetail(graph, found.node);
  return format === 'json' ? `${JSON.stringify({ schemaVersion: 1, ...detail }, null, 2)}\n` : show.writeDetail(detail);
}

async function exportGraph(graph: Graph, format: string): Promise<string> {
  switch (format) {
    case 'mermaid':
      return `${(await import('../report/mermaid')).writeMermaid(graph)}\n`;
    case 'dot':
      return (await import('../report/dot')).writeDot(graph);
    case 'html':
      return (await import('../report/html')).writeGraphHtml(graph);
    default:
      return (await import('../report/graph-json')).writeGraphJson(graph);
  }
}

function describeBuild(graph: Graph, stats: Stats, format: string): string {
  const kinds = countKinds(graph.nodes);
  if (format === 'json') {
    return `${JSON.stringify({ schemaVersion: 1, kinds, stats, problems: graph.problems }, null, 2)}\n`;
  }
  const lines = Object.entries(kinds).map(([kind, count]) => `  ${String(count).padStart(6)}  ${kind}`);
  const live = graph.edges.filter((edge) => edge.live).length;
  return [
    `${graph.nodes.length} assets, ${graph.edges.length} references (${live} in code that runs today)`,
    ...lines,
    ...graph.databases.map(
      (database) => `database ${database.database} (${database.dialect}): ${database.tables.length} tables and views`,
    ),
    `${graph.problems.length} not understood, ${graph.faults.length} references that do not resolve`,
    '',
  ].join('\n');
}

function countKinds(nodes: readonly Node[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const node of nodes) counts[node.kind] = (counts[node.kind] ?? 0) + 1;
  return counts;
}
