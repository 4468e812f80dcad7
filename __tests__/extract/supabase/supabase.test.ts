import { describe, expect, it } from 'vitest';
import { readTree } from '../read-tree';

describe('supabase', () => {
  it('runs migrations by timestamp, then the seed; declared schemas stay out', async () => {
    const tree = await readTree({
      'supabase/seed.sql': 'SELECT 1;',
      'supabase/schemas/users.sql': 'CREATE TABLE users (id int);',
      'supabase/migrations/20240201000000_b.sql': 'CREATE TABLE b (id int);',
      'supabase/migrations/20240101000000_a.sql': 'CREATE TABLE a (id int);',
      'supabase/migrations/notes.sql': 'SELECT 1;',
    });
    expect(tree.histories[0]!.steps.map((step) => [step.path, step.kind])).toEqual([
      ['supabase/migrations/20240101000000_a.sql', 'versioned'],
      ['supabase/migrations/20240201000000_b.sql', 'versioned'],
      ['supabase/seed.sql', 'seed'],
    ]);
    expect(tree.problems.map((problem) => problem.path)).toEqual(['supabase/migrations/notes.sql']);
  });

  it('takes declared schemas where nothing migrates', async () => {
    const tree = await readTree({ 'app/supabase/schemas/users.sql': 'CREATE TABLE users (id int);' });
    expect(tree.order).toEqual(['app/supabase/schemas/users.sql']);
    expect(tree.histories[0]!.dialect).toBe('postgres');
  });

  it('tells two migrations of one timestamp', async () => {
    const tree = await readTree({
      'supabase/migrations/20240101000000_a.sql': '',
      'supabase/migrations/20240101000000_b.sql': '',
    });
    expect(tree.problems.map((problem) => problem.path)).toEqual(['supabase/migrations/20240101000000_b.sql']);
  });
});
