import { describe, expect, it } from 'vitest';
import { readTree, tablesMade } from '../read-tree';

const journal = (dialect: string, ...tags: string[]) =>
  JSON.stringify({ version: '7', dialect, entries: tags.map((tag, idx) => ({ idx, when: idx, tag })) });

describe('drizzle', () => {
  it('follows the journal, not the names, and reports what it leaves out', async () => {
    const tree = await readTree({
      'drizzle/meta/_journal.json': journal('mysql', '0001_second', '0000_first', '0002_gone'),
      'drizzle/0000_first.sql': 'CREATE TABLE `a` (`id` int)--> statement-breakpoint\nCREATE TABLE `b` (`id` int);',
      'drizzle/0001_second.sql': 'CREATE TABLE `c` (`id` int);--> statement-breakpoint\nCREATE TABLE `d` (`id` int);',
      'drizzle/0003_stray.sql': 'SELECT 1;',
    });
    expect(tree.order).toEqual(['drizzle/0001_second.sql', 'drizzle/0000_first.sql']);
    expect(tree.histories[0]!.dialect).toBe('mysql');
    expect(tablesMade(tree.facts.get('drizzle/0000_first.sql'))).toEqual(['a', 'b']);
    expect(tablesMade(tree.facts.get('drizzle/0001_second.sql'))).toEqual(['c', 'd']);
    expect(tree.problems.map((problem) => problem.path)).toEqual([
      'drizzle/meta/_journal.json',
      'drizzle/0003_stray.sql',
    ]);
  });

  it('reads the folders of 1.0 by name', async () => {
    const tree = await readTree({
      'drizzle/20240102000000_b/migration.sql': 'CREATE TABLE b (id int);',
      'drizzle/20240102000000_b/snapshot.json': '{}',
      'drizzle/20240101000000_a/migration.sql': 'CREATE TABLE a (id int);',
      'drizzle/20240101000000_a/snapshot.json': '{}',
    });
    expect(tree.histories[0]!.steps.map((step) => step.version)).toEqual(['20240101000000_a', '20240102000000_b']);
  });

  it.each(['', 'null', '[]', '{"entries":{}}', '{"entries":[null,{"tag":5}]}'])(
    'never throws on the journal %j',
    async (text) => {
      const tree = await readTree({ 'drizzle/meta/_journal.json': text, 'drizzle/0000_a.sql': 'SELECT 1;' });
      expect(tree.histories).toEqual([]);
      const told = [...tree.problems, ...tree.facts.get('drizzle/meta/_journal.json')!.problems];
      expect(told.length).toBeGreaterThan(0);
    },
  );
});
