import { describe, expect, it } from 'vitest';
import { readTree } from '../read-tree';

describe('sql-files', () => {
  it('reads queries, reports what it cannot read, and leaves templates alone', async () => {
    const tree = await readTree({
      'queries/users.sql': 'SELECT id FROM users;',
      'queries/broken.sql': 'SELECT FROM WHERE;;\nSELEC 1;',
      'queries/model.sql': "SELECT * FROM {{ ref('users') }}",
      'queries/array.sql': "SELECT '{{1,2},{3,4}}'::int[];",
      'queries/dynamic.sql': "DO $$ BEGIN EXECUTE 'DROP TABLE ' || 'x'; END $$;",
    });
    expect(tree.histories).toEqual([]);
    expect(tree.facts.get('queries/users.sql')!.facts).toHaveLength(1);
    expect(tree.facts.get('queries/broken.sql')!.problems[0]!.reason).toMatch(/^not understood: /);
    expect(tree.facts.get('queries/model.sql')).toMatchObject({ facts: [], problems: [] });
    expect(tree.facts.get('queries/array.sql')!.facts).toHaveLength(1);
    expect(tree.facts.get('queries/dynamic.sql')!.problems[0]!.reason).toMatch(/^not understood: /);
  });
});
