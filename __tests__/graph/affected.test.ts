import { describe, expect, it } from 'vitest';
import { affectedGraph } from '../../src/graph/affected';
import { diffGraphs } from '../../src/graph/diff-graphs';
import type { Change } from '../../src/model/change';
import type { Edge, Fault, Graph, Node } from '../../src/model/graph';

const place = { path: 'db/a.sql', line: 1, startColumn: 1, endLine: 1, endColumn: 9 };

function node(id: string, ...columns: string[]): Node {
  const kind = id.slice(0, id.indexOf(':')) as Node['kind'];
  return {
    ...place,
    id,
    kind,
    name: id.slice(id.indexOf(':') + 1),
    columns: columns.map((name, index) => ({ name, type: 'text', nullable: true, default: null, line: index + 1 })),
  };
}

function edge(to: string, from: string): Edge {
  const [toAsset, toColumn = null] = to.split('#') as [string, string?];
  const [fromAsset, fromColumn = null] = from.split('#') as [string, string?];
  return {
    ...place,
    path: `${fromAsset}.sql`,
    from: fromAsset,
    fromColumn,
    to: toAsset,
    toColumn,
    kind: 'derives',
    clause: 'select',
    certainty: 'proven',
    live: true,
    type: 'text',
    definedAt: place,
  };
}

function fault(from: string, to: string, column: string): Fault {
  return {
    ...place,
    path: `${from}.sql`,
    code: 'unknown-column',
    from,
    to,
    column,
    clause: 'select',
    certainty: 'proven',
    live: true,
    wanted: column,
    details: [],
    cause: null,
    statement: '',
  };
}

function graph(nodes: Node[], edges: Edge[], faults: Fault[] = []): Graph {
  return { nodes, edges, faults, gone: [], databases: [], histories: [], problems: [] };
}

const view = node('view:active', 'id', 'email');
const letter = node('view:letters', 'recipient');
const other = node('table:products', 'sku');
const before = graph(
  [node('table:users', 'id', 'email'), view, letter, other],
  [
    edge('table:users#id', 'view:active#id'),
    edge('table:users#email', 'view:active#email'),
    edge('view:active#email', 'view:letters#recipient'),
  ],
);
const after = graph(
  [node('table:users', 'id'), view, letter, other],
  [edge('table:users#id', 'view:active#id'), edge('view:active#email', 'view:letters#recipient')],
  [fault('view:active', 'table:users', 'email')],
);

describe('the affected part', () => {
  const affected = affectedGraph(diffGraphs(before, after));

  it('is what changed and all that depends on it, nothing else', () => {
    expect(affected.nodes.map(({ id }) => id)).toEqual(['table:users', 'view:active', 'view:letters']);
    expect(affected.left).toBe(0);
  });

  it('keeps the column that is gone where it was, and says so', () => {
    const users = affected.nodes.find(({ id }) => id === 'table:users')!;
    expect(users.columns.map(({ name, mark }) => [name, mark])).toEqual([
      ['id', null],
      ['email', 'removed'],
    ]);
  });

  it('tells the reference that broke from those that hold', () => {
    const broken = affected.edges.filter((one) => one.broken);
    expect(broken.map(({ from, to, toColumn }) => [from, to, toColumn])).toEqual([
      ['view:active', 'table:users', 'email'],
    ]);
    expect(affected.edges).toHaveLength(3);
  });

  it('draws a fault that base never had as a reference too', () => {
    const fresh = graph(before.nodes, before.edges, [fault('view:letters', 'table:users', 'phone')]);
    const { edges } = affectedGraph(diffGraphs(before, fresh));
    expect(edges.some((one) => one.broken && one.from === 'view:letters' && one.toColumn === 'phone')).toBe(true);
  });

  it('shows a table that is gone with those that went along', () => {
    const change: Change = {
      ...place,
      kind: 'table-removed',
      asset: 'table:users',
      column: null,
      renamedTo: null,
      before: null,
      after: null,
    };
    const gone = affectedGraph({ ...diffGraphs(before, graph([other], [])), changes: [change] });
    expect(gone.nodes.map(({ id, mark }) => [id, mark])).toEqual([
      ['table:users', 'removed'],
      ['view:active', 'removed'],
      ['view:letters', 'removed'],
    ]);
  });

  it('is empty where nothing changed', () => {
    expect(affectedGraph(diffGraphs(before, before))).toEqual({ nodes: [], edges: [], left: 0 });
  });

  it('keeps the nearest within the limit and counts the rest', () => {
    const chain = Array.from({ length: 50 }, (_, index) => node(`view:v${index}`, 'email'));
    const links = chain.map((one, index) =>
      edge(index === 0 ? 'table:users#email' : `view:v${index - 1}#email`, `${one.id}#email`),
    );
    const long = graph([node('table:users', 'id', 'email'), ...chain], links);
    const cut = graph([node('table:users', 'id'), ...chain], links.slice(1), [
      fault('view:v0', 'table:users', 'email'),
    ]);
    const limited = affectedGraph(diffGraphs(long, cut), 10);
    expect(limited.nodes.map(({ id }) => id)).toContain('view:v8');
    expect(limited.nodes).toHaveLength(10);
    expect(limited.left).toBe(41);
  });

  it('follows nothing into a circle', () => {
    const loop = [
      edge('view:active#email', 'view:letters#recipient'),
      edge('view:letters#recipient', 'view:active#email'),
    ];
    const looped = affectedGraph(diffGraphs(before, { ...after, edges: loop }));
    expect(looped.nodes).toHaveLength(3);
  });
});
