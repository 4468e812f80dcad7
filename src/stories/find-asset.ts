// What a person calls an asset in, the asset out: by id, by name, by the last part of its name, with or without a column.

import type { Graph, Node } from '../model/graph';
import { isFile } from '../report/asset-name';

export type FoundAsset = { node: Node; column: string | null } | { reason: string };

export function findAsset(graph: Graph, wanted: string): FoundAsset {
  const whole = matches(graph, wanted);
  if (whole.length === 1) return { node: whole[0]!, column: null };
  const dot = wanted.lastIndexOf('.');
  const owners = dot > 0 ? matches(graph, wanted.slice(0, dot)) : [];
  const name = wanted.slice(dot + 1);
  const withColumn = owners.flatMap((node) => {
    const column = node.columns.find((candidate) => same(candidate.name, name));
    return column ? [{ node, column: column.name }] : [];
  });
  if (whole.length === 0 && withColumn.length === 1) return withColumn[0]!;
  const several = whole.length > 0 ? whole : withColumn.map(({ node }) => node);
  if (several.length > 1) {
    return {
      reason: `${wanted} can mean ${several
        .slice(0, 5)
        .map((node) => node.id)
        .join(', ')}: write one of these`,
    };
  }
  if (owners.length > 0) {
    const columns = owners[0]!.columns.map((column) => column.name);
    return {
      reason: `${owners[0]!.name} has no column ${name}${columns.length > 0 ? `; it has ${columns.slice(0, 20).join(', ')}` : ''}`,
    };
  }
  return { reason: `nothing is called ${wanted}` };
}

/** Exact ids win over names, names over their last parts; tables and views over files of the same name. */
function matches(graph: Graph, wanted: string): Node[] {
  const exact = graph.nodes.filter((node) => node.id === wanted);
  if (exact.length > 0) return exact;
  for (const is of [
    (node: Node) => same(node.name, wanted),
    (node: Node) => same(node.id.slice(node.id.indexOf(':') + 1), wanted),
    (node: Node) => !isFile(node.kind) && same(node.name.split('.').at(-1)!, wanted),
    (node: Node) => node.path.endsWith(`/${wanted}`) && node.name === node.path,
  ]) {
    const found = graph.nodes.filter(is);
    const relations = found.filter((node) => node.kind === 'table' || node.kind.endsWith('view'));
    if (relations.length > 0) return relations;
    if (found.length > 0) return found;
  }
  return [];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
