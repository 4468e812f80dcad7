import { describe, expect, it } from 'vitest';
import { NO_COLUMN } from '../../../src/report/html/page-data';
import { indexGraph } from '../../../src/report/html/page/index-graph';
import { columnKey, type Direction, traceLineage } from '../../../src/report/html/page/trace-lineage';
import { drawn } from './small-graph';

/** `daily.id` when the value is carried, `daily.id?` when it only decides. */
function trace(direction: Direction, start: string, ...lines: string[]): string[] {
  const graph = drawn(...lines);
  const [asset, column] = start.split('.');
  const node = graph.nodes.findIndex((one) => one.name === asset);
  const at = column === undefined ? NO_COLUMN : graph.nodes[node]!.columns.findIndex(([name]) => name === column);
  const { nodes, columns } = traceLineage(indexGraph(graph), node, at, direction);
  const reached = [...nodes].flatMap(([other, level]) => {
    const { name, columns: all } = graph.nodes[other]!;
    const named = all.flatMap(([own], index) => {
      const carried = columns.get(columnKey(other, index));
      return carried === undefined ? [] : [`${name}.${own}${carried === 2 ? '' : '?'}`];
    });
    return named.length > 0 ? named : [`${name}${level === 2 ? '' : '?'}`];
  });
  return reached.sort();
}

const SHOP = [
  'users.email → customers.contact',
  'users.id → customers.id',
  'customers.contact → letters.recipient',
  'customers.id → orders.customer',
];

describe('following a column', () => {
  it('goes down through the columns made from it, and no others', () => {
    expect(trace('downstream', 'users.email', ...SHOP)).toEqual(['customers.contact', 'letters.recipient']);
  });

  it('goes up to where it comes from', () => {
    expect(trace('upstream', 'letters.recipient', ...SHOP)).toEqual(['customers.contact', 'users.email']);
  });

  it('goes from an asset to all that it feeds', () => {
    expect(trace('downstream', 'users', ...SHOP)).toEqual([
      'customers.contact',
      'customers.id',
      'letters.recipient',
      'orders.customer',
    ]);
  });

  it('tells what only filters from what carries the value', () => {
    const lines = ['users.deleted_at → active', 'users.email → active.email', 'active.email → letters.to'];
    expect(trace('downstream', 'users.deleted_at', ...lines)).toEqual(['active?', 'letters.to?']);
    expect(trace('upstream', 'letters.to', ...lines)).toEqual(['active.email', 'users.deleted_at?', 'users.email']);
  });

  it('keeps the name through a star', () => {
    const lines = ['users.email → u', 'all.email → letters.to', 'users.* → all.*', 'users.email → all.email'];
    expect(trace('downstream', 'users.email', ...lines)).toContain('all.email');
    expect(trace('downstream', 'users.email', ...lines)).toContain('letters.to');
  });

  it('does not take a table that is read for all of its columns', () => {
    const lines = ['users → active', 'users.email → active.email', 'users.phone → active.phone'];
    expect(trace('upstream', 'active.email', ...lines)).toEqual(['users.email']);
  });

  it('ends in a cycle', () => {
    expect(trace('downstream', 'a.x', 'a.x → b.x', 'b.x → c.x', 'c.x → a.x')).toEqual(['b.x', 'c.x']);
  });
});
