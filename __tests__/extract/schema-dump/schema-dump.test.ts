import { describe, expect, it } from 'vitest';
import { readTree } from '../read-tree';

describe('schema-dump', () => {
  it.each(['db/structure.sql', 'schema.sql', 'db/schema.sql', 'database/shop-schema.sql', 'docker/init.sql'])(
    'takes %s as the database where nothing migrates',
    async (path) => {
      const tree = await readTree({ [path]: 'CREATE TABLE a (id int);' });
      expect(tree.order).toEqual([path]);
      expect(tree.histories[0]).toMatchObject({ database: '.', style: 'schema-dump' });
    },
  );

  it.each(['tests/schema.sql', 'docs/schema.sql', 'reports/daily/init.sql', 'queries/users.sql'])(
    'does not take %s',
    async (path) => {
      expect((await readTree({ [path]: 'CREATE TABLE a (id int);' })).histories).toEqual([]);
    },
  );
});
