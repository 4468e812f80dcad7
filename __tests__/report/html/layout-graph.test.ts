import { describe, expect, it } from 'vitest';
import type { GraphData } from '../../../src/report/html/page-data';
import { BOX_WIDTH } from '../../../src/report/html/page/box';
import { indexGraph } from '../../../src/report/html/page/index-graph';
import { arrangeGraph, type Layout, layoutGraph } from '../../../src/report/html/page/layout-graph';
import { drawn } from './small-graph';

function lay(data: GraphData, unfolded: readonly number[] = []): Layout {
  const graph = indexGraph(data);
  return layoutGraph(graph, arrangeGraph(graph), new Set(unfolded));
}

function x(data: GraphData, layout: Layout, name: string): number {
  return layout.boxes[data.nodes.findIndex((node) => node.name === name)]!.x;
}

/** Many assets with a fixed but irregular pattern of references. */
function large(size: number): GraphData {
  const lines: string[] = [];
  for (let index = 1; index < size; index++) {
    lines.push(`t${Math.floor(index / 3)}.id → t${index}.id`);
    if (index % 7 === 0) lines.push(`t${(index * 31) % index}.id → t${index}.other`);
    if (index % 11 === 0) lines.push(`lonely${index}.id`);
  }
  return drawn(...lines);
}

function overlaps(layout: Layout): number {
  const boxes = [...layout.boxes].sort((a, b) => a.x - b.x || a.y - b.y);
  let count = 0;
  for (const [index, box] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length && boxes[next]!.x < box.x + BOX_WIDTH; next++) {
      const other = boxes[next]!;
      if (other.y + 0.01 < box.y + box.height && box.y + 0.01 < other.y + other.height) count += 1;
    }
  }
  return count;
}

describe('the layout', () => {
  it('puts every reader right of what it reads', () => {
    const data = drawn('users.id → stg.id', 'stg.id → mart.id', 'users.id → mart.user_id', 'orders.id → mart.order_id');
    const layout = lay(data);
    for (const [source, , target] of data.edges) {
      expect(layout.boxes[target]!.x).toBeGreaterThan(layout.boxes[source]!.x);
    }
  });

  it('moves what only feeds late layers next to its reader', () => {
    const data = drawn('a.x → b.x', 'b.x → c.x', 'late.x → c.y');
    const layout = lay(data);
    expect(x(data, layout, 'late')).toBe(x(data, layout, 'b'));
  });

  it('draws cycles and references to itself', () => {
    expect(overlaps(lay(drawn('a.x → b.x', 'b.x → c.x', 'c.x → a.x', 'a.y → a.z')))).toBe(0);
  });

  it('lets no two boxes overlap, folded or not', () => {
    const data = large(400);
    expect(overlaps(lay(data))).toBe(0);
    expect(overlaps(lay(data, [0, 1, 2, 30, 100]))).toBe(0);
  });

  it('is the same each time', () => {
    expect(lay(large(300))).toEqual(lay(large(300)));
  });

  it('straightens what can be straight', () => {
    const layout = lay(drawn('a.x → b.x', 'b.x → c.x'));
    expect(layout.lines[1]).toBeCloseTo(layout.lines[3]!, 3);
    expect(layout.lines[5]).toBeCloseTo(layout.lines[7]!, 3);
  });

  it('shows the columns that references name, and all of them when unfolded', () => {
    const data = drawn('a.x → b.x', 'a.unused');
    expect(lay(data).boxes[0]).toMatchObject({ rows: [0], hidden: 1 });
    expect(lay(data, [0]).boxes[0]).toMatchObject({ rows: [0, 1], hidden: 0 });
  });

  it('has a place for an empty graph', () => {
    expect(lay(drawn()).boxes).toEqual([]);
  });
});
