import { describe, expect, it } from 'vitest';
import { projectOf } from '../../src/extract/arrange-histories';
import { readTree } from './read-tree';

const table = 'CREATE TABLE a (id integer PRIMARY KEY);\n';
const names = async (files: Record<string, string>) =>
  (await readTree(files)).histories.map((history) => `${history.database} ${history.style} ${history.root}`);

describe('arrangeHistories', () => {
  it('calls the only database `.`, wherever it lies', async () => {
    expect(await names({ 'packages/api/prisma/migrations/1_a/migration.sql': table })).toEqual([
      '. prisma packages/api/prisma/migrations',
    ]);
  });

  it('names several after their project folders, longer where two would be the same', async () => {
    expect(
      await names({
        'apps/api/db/migrations/001_a.sql': table,
        'tools/api/db/migrations/001_a.sql': table,
        'apps/billing/migrations/1_a.up.sql': table,
        'migrations/001_a.sql': table,
      }),
    ).toEqual([
      'apps/api numbered-sql apps/api/db/migrations',
      'billing golang-migrate apps/billing/migrations',
      '. numbered-sql migrations',
      'tools/api numbered-sql tools/api/db/migrations',
    ]);
  });

  it('keeps `.` for the real one beside those of tests', async () => {
    expect(
      await names({ 'services/shop/migrations/001_a.sql': table, 'testdata/migrations/001_a.sql': table }),
    ).toEqual(['. numbered-sql services/shop/migrations', 'testdata numbered-sql testdata/migrations']);
  });

  it('drops a dump beside migrations, keeps one of another project or server', async () => {
    expect(await names({ 'db/migrations/20240101_a.sql': table, 'db/schema.sql': table })).toEqual([
      '. numbered-sql db/migrations',
    ]);
    expect(await names({ 'shop/migrations/001_a.sql': table, 'audit/schema.sql': table })).toEqual([
      'audit schema-dump audit',
      'shop numbered-sql shop/migrations',
    ]);
    expect(await names({ 'db/migrations/001_a.sql': table, 'db/mysql/schema.sql': table })).toEqual([
      '. numbered-sql db/migrations',
      'mysql schema-dump db/mysql',
    ]);
  });

  it('takes the whole schema where migrations only change what they did not make', async () => {
    const tree = await readTree({
      'shop/ddl.sql': table,
      'shop/migrations/001_b.sql': 'ALTER TABLE a ADD COLUMN b integer;',
    });
    expect(tree.order).toEqual(['shop/ddl.sql']);
    expect(tree.problems.map((problem) => problem.path)).toEqual(['shop/migrations/001_b.sql']);
    const alone = await readTree({ 'shop/migrations/001_b.sql': 'ALTER TABLE a ADD COLUMN b integer;' });
    expect(alone.histories[0]).toMatchObject({ partial: true });
    const whole = await readTree({
      'shop/migrations/001_a.sql': table,
      'shop/migrations/002_b.sql': 'ALTER TABLE x ADD b int;',
    });
    expect(whole.histories[0]!.partial).toBeUndefined();
  });

  it('takes one dump of a project, the best named', async () => {
    const tree = await readTree({ 'db/structure.sql': table, 'schema.sql': table, 'docker/init.sql': table });
    expect(tree.histories.map((history) => history.steps[0]!.path)).toContain('db/structure.sql');
    expect(tree.histories.map((history) => history.steps[0]!.path)).not.toContain('schema.sql');
  });

  it('gives two dialects in one folder two names', async () => {
    const tree = await readTree({ 'schema-mysql.sql': table, 'schema-postgres.sql': table });
    expect(tree.histories.map((history) => [history.database, history.dialect])).toEqual([
      ['mysql', 'mysql'],
      ['postgres', 'postgres'],
    ]);
  });

  it('finds the project above generic folders', () => {
    expect(projectOf('services/shop/src/main/resources/db/migration')).toBe('services/shop');
    expect(projectOf('prisma/migrations')).toBe('');
    expect(projectOf('')).toBe('');
  });
});
