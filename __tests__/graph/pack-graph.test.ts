import { describe, expect, it } from 'vitest';
import { isPackedGraph, packGraph, unpackGraph } from '../../src/graph/pack-graph';
import { graphOf } from '../memory-tree';

const FILES = {
  'db/migrations/001_orders.sql':
    'CREATE TABLE orders (id int PRIMARY KEY, total int);\nCREATE VIEW v AS SELECT total FROM orders;\n',
  'src/orders.ts': "import { total } from './total';\nexport const all = total;\nsql`select total from orders`;\n",
  'src/total.ts': 'export const total = 1;\n',
};

describe('a packed graph', () => {
  it('is the same graph again, through JSON too', async () => {
    const graph = await graphOf(FILES);
    expect(graph.edges.length).toBeGreaterThan(3);
    expect(graph.edges.some((edge) => edge.definedAt !== null)).toBe(true);
    const packed: unknown = JSON.parse(JSON.stringify(packGraph(graph)));
    expect(isPackedGraph(packed)).toBe(true);
    if (isPackedGraph(packed)) expect(unpackGraph(packed)).toEqual(graph);
  });

  it('is not made of edges that hold more than it knows', async () => {
    const graph = await graphOf(FILES);
    const more = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, weight: 1 })) };
    expect(packGraph(more)).toBeNull();
  });

  it('is refused when a list is missing, short or of another kind', async () => {
    const packed = packGraph(await graphOf(FILES))!;
    const wrong: unknown[] = [
      null,
      [],
      { ...packed, packed: 2 },
      { ...packed, rest: {} },
      { ...packed, texts: [1] },
      { ...packed, columns: packed.columns.slice(1) },
      { ...packed, columns: packed.columns.map((column) => column.slice(1)) },
      { ...packed, columns: packed.columns.map((column) => column.map(String)) },
      { ...packed, places: [[1]] },
    ];
    for (const value of wrong) expect(isPackedGraph(value)).toBe(false);
  });

  it('with indices that lead nowhere is a graph all the same', async () => {
    const packed = packGraph(await graphOf(FILES))!;
    const lost = { ...packed, texts: [], places: [] };
    expect(isPackedGraph(lost) && unpackGraph(lost).edges.length).toBe(packed.definedAt.length);
  });
});
