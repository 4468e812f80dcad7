import { describe, expect, it } from 'vitest';
import { downstream } from '../../src/graph/traverse';
import type { Edge, Graph } from '../../src/model/graph';

function edge(from: string, to: string, over: Partial<Edge> = {}): Edge {
  const [fromAsset, fromColumn] = from.split('.');
  const [toAsset, toColumn] = to.split('.');
  return {
    from: fromAsset!,
    fromColumn: fromColumn ?? null,
    to: toAsset!,
    toColumn: toColumn ?? null,
    kind: 'reads',
    clause: 'select',
    certainty: 'proven',
    live: true,
    type: '',
    definedAt: null,
    path: 'a.sql',
    line: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 2,
    ...over,
  };
}

function graphOf(edges: Edge[]): Graph {
  return { nodes: [], edges, faults: [], databases: [], histories: [], problems: [] } as unknown as Graph;
}

function names(graph: Graph, asset: string, column: string | null): string[] {
  return downstream(graph, asset, column).map((one) => (one.column === null ? one.node : `${one.node}.${one.column}`));
}

describe('downstream', () => {
  const shop = graphOf([
    edge('stg_users.email', 'users.email'),
    edge('stg_users.name', 'users.name'),
    edge('mails.address', 'stg_users.email'),
    edge('stg_users', 'users'),
    edge('badges', 'stg_users.name'),
    edge('report.n', 'badges.n'),
  ]);

  it('follows one column through the columns made from it', () => {
    expect(names(shop, 'users', 'email')).toEqual(['stg_users.email', 'mails.address']);
  });

  it('goes on from an asset that only filters by the column: all it gives depends on it', () => {
    expect(names(shop, 'users', 'name')).toEqual(['stg_users.name', 'badges', 'report.n']);
  });

  it('takes everything for a whole asset', () => {
    expect(names(shop, 'users', null).sort()).toEqual(
      ['badges', 'mails.address', 'report.n', 'stg_users', 'stg_users.email', 'stg_users.name'].sort(),
    );
  });

  it('gives the way: each edge starts where the one before ended', () => {
    const found = downstream(shop, 'users', 'email').find((one) => one.node === 'mails')!;
    expect(found.path.map((one) => [one.to, one.from])).toEqual([
      ['users', 'stg_users'],
      ['stg_users', 'mails'],
    ]);
  });

  it('counts the star of a relation with unknown columns as every column', () => {
    expect(names(graphOf([edge('v.email', 'users.*')]), 'users', 'email')).toEqual(['v.email']);
    expect(names(graphOf([edge('v.*', 'users.*'), edge('x.y', 'v.email')]), 'users', 'email')).toEqual(['v.*', 'x.y']);
  });

  it('leaves history out', () => {
    expect(names(graphOf([edge('migration', 'users.email', { live: false })]), 'users', 'email')).toEqual([]);
  });

  it('ends in circles, and knows nothing of strangers', () => {
    const circle = graphOf([edge('b.x', 'a.x'), edge('a.x', 'b.x'), edge('b.x', 'b.x')]);
    expect(names(circle, 'a', 'x')).toEqual(['b.x']);
    expect(names(circle, 'nobody', null)).toEqual([]);
    expect(names(circle, 'a', 'nothing')).toEqual([]);
  });

  it('walks a wide and deep graph once', () => {
    const edges: Edge[] = [];
    for (let level = 0; level < 200; level++) {
      for (let n = 0; n < 20; n++)
        for (let m = 0; m < 20; m++) edges.push(edge(`t${level + 1}_${n}.c`, `t${level}_${m}.c`));
    }
    const found = downstream(graphOf(edges), 't0_0', 'c');
    expect(found).toHaveLength(200 * 20);
    expect(found.at(-1)!.path).toHaveLength(200);
  });
});
