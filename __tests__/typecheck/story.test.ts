import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/schema';
import type { TypeThread } from '../../src/stories/ask-types';
import { checkTrees } from '../../src/stories/check';
import { memoryEdges, memoryTree, review } from '../memory-tree';
import { edited, type Files } from './compare';

const SHOP: Files = {
  'src/order.entity.ts':
    "import { Column, Entity } from 'typeorm';\n\n@Entity()\nexport class Order {\n  @Column()\n  total: number;\n}\n",
  'src/tax.ts':
    "import { Order } from './order.entity';\n\nexport const tax = (order: Order) => order.total * 0.2;\nexport const show = (order: Order) => String(order.total);\n",
};

describe('a check of code', () => {
  it('calls the change unsafe and tells what changed, where it broke and the way there', async () => {
    const result = await review(SHOP, edited(SHOP, 'src/order.entity.ts', 'total: number', 'sum: number'));
    expect(result.verdict).toBe('unsafe');
    expect(result.changes).toMatchObject([
      {
        kind: 'property-renamed',
        asset: 'entity:src/order.entity.ts#Order',
        column: 'total',
        renamedTo: 'sum',
        line: 6,
      },
    ]);
    expect(
      result.findings.map(({ rule, path, line, startColumn, certainty }) => [rule, path, line, startColumn, certainty]),
    ).toEqual([
      ['no-removed-property-in-use', 'src/tax.ts', 3, 44, 'proven'],
      ['no-removed-property-in-use', 'src/tax.ts', 4, 52, 'proven'],
    ]);
    expect(result.findings[0]!.trail.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'src/order.entity.ts:6',
      'src/tax.ts:3',
    ]);
  });

  it('gives the same finding the same id when lines move', async () => {
    const after = edited(SHOP, 'src/order.entity.ts', 'total: number', 'sum: number');
    const moved = edited(after, 'src/tax.ts', '\nexport const tax', '\n// Value added.\nexport const tax');
    const ids = async (files: Files) => (await review(SHOP, files)).findings.map(({ id }) => id).sort();
    expect(await ids(moved)).toEqual(await ids(after));
  });

  it('alarms nobody where a new type fits', async () => {
    const result = await review(SHOP, edited(SHOP, 'src/order.entity.ts', 'total: number', 'total: string'));
    expect(result.findings.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
      ['no-retyped-property-in-use', 3, 'high'],
      ['no-retyped-property-in-use', 4, 'low'],
    ]);
  });

  it('knows nothing for sure when the question cannot be answered, and guesses from names', async () => {
    const edges = await memoryEdges();
    const answering = edges.types!;
    const types: TypeThread = {
      ...answering,
      ask: async (question) =>
        question.step === 'compare' ? { failed: 'took longer than 45 s' } : answering.ask(question),
    };
    const after = edited(SHOP, 'src/order.entity.ts', 'total: number', 'sum: number');
    const result = await checkTrees(memoryTree(SHOP), memoryTree(after), { ...edges, types }, defaultSettings());
    expect(result.verdict).toBe('unknown');
    expect(result.problems.some(({ reason }) => reason.includes('took longer than 45 s'))).toBe(true);
    expect(result.findings.map(({ line, certainty, severity }) => [line, certainty, severity])).toEqual([
      [3, 'possible', 'low'],
      [4, 'possible', 'low'],
    ]);
  });

  it('asks no types when no member changed', async () => {
    const edges = await memoryEdges();
    const steps: string[] = [];
    const answering = edges.types!;
    const types: TypeThread = {
      ...answering,
      ask: (question) => {
        steps.push(question.step);
        return answering.ask(question);
      },
    };
    const after = edited(SHOP, 'src/tax.ts', '0.2', '0.19');
    await checkTrees(memoryTree(SHOP), memoryTree(after), { ...edges, types }, defaultSettings());
    expect(steps).toEqual(['members']);
    steps.length = 0;
    await checkTrees(memoryTree(SHOP), memoryTree(SHOP), { ...edges, types }, defaultSettings());
    expect(steps).toEqual([]);
  });
});
