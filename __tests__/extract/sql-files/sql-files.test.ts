import { describe, expect, it } from 'vitest';
import { withoutSqlc } from '../../../src/extract/sql-files/without-sqlc';
import { graphOf } from '../../memory-tree';
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

describe('queries for sqlc', () => {
  const QUERY =
    "-- name: FindUser :one\nSELECT sqlc.embed(u), u.email FROM users u\nWHERE u.id IN (sqlc.slice(ids)) AND u.email = @mail AND u.gone = sqlc.narg('gone');\n";

  it.each(['postgres', 'mysql', 'sqlite'] as const)('keep every character of %s in its place', (dialect) => {
    const text = withoutSqlc(QUERY, dialect);
    expect(text).toHaveLength(QUERY.length);
    expect(text.indexOf('u.email FROM')).toBe(QUERY.indexOf('u.email FROM'));
    expect(text).not.toContain('sqlc.');
  });

  it('name columns of tables, not parameters, and read every column of an embedded table', async () => {
    const graph = await graphOf({
      'migrations/001_init.sql': 'CREATE TABLE users (id int PRIMARY KEY, email text, age int);',
      'queries/users.sql': QUERY,
    });
    expect(graph.faults.map(({ column }) => column)).toEqual(['gone']);
    const read = graph.edges.filter(({ from, toColumn }) => from.includes('queries/') && toColumn !== null);
    expect(new Set(read.map(({ toColumn }) => toColumn))).toEqual(new Set(['id', 'email', 'age']));
  });

  it('leaves other files alone', () => {
    const text = 'SELECT @total := 1, sqlc.arg(x) FROM users;';
    expect(withoutSqlc(text, 'postgres')).toBe(text);
  });
});
