import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../src/graph/dbt/asset';
import { buildOrder } from '../../../src/graph/dbt/build-order';

function order(reads: Record<string, string[]>) {
  const assets = new Map(Object.keys(reads).map((id) => [id, { id } as Asset]));
  const result = buildOrder([...assets.values()], (asset) => (reads[asset.id] ?? []).map((id) => assets.get(id)!));
  return {
    order: result.order.map((asset) => asset.id),
    circles: result.circles.map((circle) => circle.map((asset) => asset.id).sort()),
  };
}

describe('buildOrder', () => {
  it('puts what is read before who reads it', () => {
    expect(order({ top: ['left', 'right'], left: ['base'], right: ['base'], base: [] })).toEqual({
      order: ['base', 'left', 'right', 'top'],
      circles: [],
    });
  });

  it('finds circles, and still orders those around them', () => {
    const { order: ids, circles } = order({ top: ['a'], a: ['b'], b: ['a', 'base'], base: [] });
    expect(circles).toEqual([['a', 'b']]);
    expect(ids.indexOf('base')).toBeLessThan(ids.indexOf('a'));
    expect(ids.at(-1)).toBe('top');
  });

  it('walks a chain of fifty thousand', () => {
    const reads: Record<string, string[]> = { m0: [] };
    for (let at = 1; at < 50_000; at++) reads[`m${at}`] = [`m${at - 1}`];
    expect(order(Object.fromEntries(Object.entries(reads).reverse())).order[0]).toBe('m0');
  });
});
