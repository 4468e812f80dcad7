// A table and a view on it; and a way to make graphs of pages by hand.

import type { Edge, Graph, Node } from '../../../src/model/graph';
import type { EdgeData, GraphData } from '../../../src/report/html/page-data';

const place = { path: 'db/a.sql', line: 1, startColumn: 1, endLine: 1, endColumn: 9 };

export function smallGraph(name = 'users'): Graph {
  const table = `table:public.${name}`;
  const view = `view:public.active_${name}`;
  const email = { name: 'email', type: 'text', nullable: false, default: null, line: 2 };
  const nodes: Node[] = [
    { id: table, kind: 'table', name: `public.${name}`, columns: [email], ...place },
    { id: view, kind: 'view', name: `public.active_${name}`, columns: [email], ...place, line: 5, endLine: 6 },
    { id: 'migration:db/a.sql', kind: 'migration', name: 'db/a.sql', columns: [], ...place },
  ];
  const edge: Edge = {
    from: view,
    fromColumn: 'email',
    to: table,
    toColumn: 'email',
    kind: 'derives',
    clause: 'select',
    certainty: 'proven',
    live: true,
    type: 'text',
    definedAt: place,
    ...place,
  };
  const history: Edge = { ...edge, from: 'migration:db/a.sql', fromColumn: null, live: false, kind: 'defines' };
  return { nodes, edges: [edge, history], faults: [], gone: [], databases: [], histories: [], problems: [] };
}

/** `orders.id → daily.id`; without a column `orders → daily`. */
export function drawn(...lines: string[]): GraphData {
  const graph: GraphData = { nodes: [], edges: [], clauses: ['select'], left: 0 };
  const nodeOf = (name: string): number => {
    const known = graph.nodes.findIndex((node) => node.name === name);
    if (known >= 0) return known;
    graph.nodes.push({ id: `table:${name}`, kind: 'table', name, path: 'a.sql', line: 1, mark: '', columns: [] });
    return graph.nodes.length - 1;
  };
  const columnOf = (node: number, name: string | undefined): number => {
    if (name === undefined) return -1;
    if (name === '*') return -2;
    const { columns } = graph.nodes[node]!;
    const known = columns.findIndex((column) => column[0] === name);
    if (known >= 0) return known;
    columns.push([name, '', '']);
    return columns.length - 1;
  };
  for (const line of lines) {
    const ends = line.split(' → ').map((end): [number, number] => {
      const [asset, column] = end.split('.') as [string, string | undefined];
      return [nodeOf(asset), columnOf(nodeOf(asset), column)];
    });
    if (ends.length === 2) graph.edges.push([...ends[0]!, ...ends[1]!, 0, 0, 0] as EdgeData);
  }
  return graph;
}
