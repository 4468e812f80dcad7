import { describe, expect, it } from 'vitest';
import { readTree, tablesMade } from '../read-tree';

describe('prisma', () => {
  it('orders folders by name and takes the dialect from the lock', async () => {
    const tree = await readTree({
      'prisma/migrations/migration_lock.toml': 'provider = "mysql"\n',
      'prisma/migrations/20240102_b/migration.sql': 'CREATE TABLE `b` (`id` INTEGER NOT NULL);',
      'prisma/migrations/20240101_a/migration.sql': 'CREATE TABLE `a` (`id` INTEGER NOT NULL);',
      'prisma/seed.sql': 'SELECT 1;',
    });
    expect(tree.histories[0]).toMatchObject({ dialect: 'mysql', style: 'prisma', problems: [] });
    expect(tree.histories[0]!.steps.map((step) => step.version)).toEqual(['20240101_a', '20240102_b']);
    expect(tree.stackOf('prisma/seed.sql')).toBe('sql-files');
  });

  it('takes the dialect from the schema, and an empty migration for what it is', async () => {
    const tree = await readTree({
      'prisma/schema.prisma': 'datasource db {\n  provider = "sqlite"\n  url = env("X")\n}\n',
      'prisma/migrations/1_init/migration.sql': '-- This is an empty migration.',
    });
    expect(tree.histories[0]!.dialect).toBe('sqlite');
    expect(tablesMade(tree.facts.get('prisma/migrations/1_init/migration.sql'))).toEqual([]);
  });
});
