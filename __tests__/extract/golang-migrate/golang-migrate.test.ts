import { describe, expect, it } from 'vitest';
import { readTree } from '../read-tree';

describe('golang-migrate', () => {
  it('orders by number and leaves down scripts out, each folder its own database', async () => {
    const tree = await readTree({
      'a/migrations/10_c.up.sql': 'CREATE TABLE c (id int);',
      'a/migrations/000002_b.up.sql': 'CREATE TABLE b (id int);',
      'a/migrations/000002_b.down.sql': 'DROP TABLE b;',
      'b/migrations/1_a.up.sql': '',
    });
    expect(tree.histories.map((history) => [history.database, history.steps.map((step) => step.version)])).toEqual([
      ['a', ['000002', '10']],
      ['b', ['1']],
    ]);
    expect(tree.facts.get('a/migrations/000002_b.down.sql')!.facts).toEqual([]);
  });

  it('tells versions that are the same number', async () => {
    const tree = await readTree({ 'migrations/1_a.up.sql': '', 'migrations/0001_b.up.sql': '' });
    expect(tree.problems).toHaveLength(1);
    expect(tree.histories[0]!.steps.map((step) => step.version)).toEqual(['0001', '1']);
  });
});
