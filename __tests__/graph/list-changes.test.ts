import { describe, expect, it } from 'vitest';
import { diffGraphs } from '../../src/graph/diff-graphs';
import { listChanges } from '../../src/graph/list-changes';
import { graphOf } from '../memory-tree';

const LOCK = { 'prisma/migrations/migration_lock.toml': 'provider = "mysql"\n' };
const INIT = {
  'prisma/migrations/20200101000000_init/migration.sql':
    'CREATE TABLE `User` (`id` VARCHAR(191) NOT NULL, PRIMARY KEY (`id`));\nCREATE TABLE `Account` (`id` VARCHAR(191) NOT NULL, `userId` VARCHAR(191) NOT NULL, `expiresAt` INT, PRIMARY KEY (`id`));\n',
};

function schema(mapped: string): string {
  return `datasource db {\n  provider = "mysql"\n}\nmodel User {\n  id String @id\n  accounts Account[]\n}\nmodel Account {\n  id String @id\n  userId String${mapped}\n  expiresAt Int?\n  user User @relation(fields: [userId], references: [id], onDelete: Cascade)\n}\n`;
}

describe('changes of columns whose names a database compares without case', () => {
  it.each([
    ['RENAME COLUMN `userId` TO `ownerId`', 'column-renamed', 'userId', 'ownerId'],
    ['DROP COLUMN `expiresAt`', 'column-removed', 'expiresAt', null],
  ])('%s is told by the name that was written', async (action, kind, column, renamedTo) => {
    const before = await graphOf({ ...LOCK, ...INIT });
    const after = await graphOf({
      ...LOCK,
      ...INIT,
      'prisma/migrations/20230101000000_next/migration.sql': `ALTER TABLE \`Account\` ${action};\n`,
    });
    const changes = listChanges(before, after, (path) => path);
    expect(changes).toMatchObject([{ kind, asset: 'table:Account', column, renamedTo }]);
  });

  it('a key that was missing before the column was renamed is old trouble', async () => {
    const before = await graphOf({ ...LOCK, ...INIT, 'prisma/schema.prisma': schema('') });
    const after = await graphOf({
      ...LOCK,
      ...INIT,
      'prisma/migrations/20230101000000_next/migration.sql':
        'ALTER TABLE `Account` RENAME COLUMN `userId` TO `ownerId`;\n',
      'prisma/schema.prisma': schema(' @map("ownerId")'),
    });
    const drifted = diffGraphs(before, after).broken.filter(({ fault }) => fault.code === 'drifted-entity');
    expect(drifted.map(({ fault, introduced }) => [fault.details[0], introduced])).toEqual([
      ['missing-foreign-key', false],
    ]);
  });
});
