import { describe, expect, it } from 'vitest';
import { classify } from '../../src/extract/classify';
import { stacks } from '../../src/extract';

function claims(paths: string[]): Record<string, string> {
  return Object.fromEntries([...classify(paths)].map(([path, stack]) => [path, stack.id]));
}

describe('classify', () => {
  it('gives each tool its files', () => {
    expect(
      claims([
        'a/prisma/migrations/20240101_init/migration.sql',
        'a/prisma/migrations/migration_lock.toml',
        'b/drizzle/0000_x.sql',
        'b/drizzle/meta/_journal.json',
        'c/supabase/migrations/20240101000000_x.sql',
        'c/supabase/seed.sql',
        'd/deploy/users.sql',
        'd/revert/users.sql',
        'd/sqitch.plan',
        'e/db/migration/V1__x.sql',
        'f/migrations/000001_x.up.sql',
        'f/migrations/000001_x.down.sql',
        'g/db/migrations/20240101_x.sql',
        'g/db/schema.sql',
        'h/db/changelog/db.changelog-master.xml',
        'h/db/changelog/001.sql',
        'i/queries/users.sql',
        'j/app/index.ts',
      ]),
    ).toEqual({
      'a/prisma/migrations/20240101_init/migration.sql': 'prisma',
      'b/drizzle/0000_x.sql': 'drizzle',
      'b/drizzle/meta/_journal.json': 'drizzle',
      'c/supabase/migrations/20240101000000_x.sql': 'supabase',
      'c/supabase/seed.sql': 'supabase',
      'd/deploy/users.sql': 'sqitch',
      'd/revert/users.sql': 'sqitch',
      'd/sqitch.plan': 'sqitch',
      'e/db/migration/V1__x.sql': 'flyway',
      'f/migrations/000001_x.up.sql': 'golang-migrate',
      'f/migrations/000001_x.down.sql': 'golang-migrate',
      'g/db/migrations/20240101_x.sql': 'numbered-sql',
      'g/db/schema.sql': 'schema-dump',
      'h/db/changelog/db.changelog-master.xml': 'liquibase',
      'h/db/changelog/001.sql': 'liquibase',
      'i/queries/users.sql': 'sql-files',
      'j/app/index.ts': 'source-code',
    });
  });

  it('leaves what lies in a dbt project to the dbt stack', () => {
    const inside = ['warehouse/dbt_project.yml', 'warehouse/models/users.sql', 'warehouse/schema.sql'];
    expect(claims(inside)).toEqual(Object.fromEntries(inside.map((path) => [path, 'dbt'])));
  });

  it('leaves dependencies, build results and migrations in other languages alone', () => {
    expect(
      claims([
        'node_modules/x/migrations/001_a.sql',
        'vendor/x/schema.sql',
        'target/classes/db/migration/V1__a.sql',
        'db/migrate/20240101000000_create_users.rb',
        'node_modules/pg/index.js',
        'public/app.min.js',
        'dist/app.js',
        'CHANGELOG.json',
        'changelog.yml',
      ]),
    ).toEqual({});
  });

  it('gives each path to one stack and every stack its own id', () => {
    expect(new Set(stacks.map((stack) => stack.id)).size).toBe(stacks.length);
    expect(stacks.at(-1)!.id).toBe('source-code');
  });

  it('asks about each of many paths only a few times', () => {
    // Counted, not timed: a claim that compares every path with every other asks for lengths millions of times.
    const paths = Array.from({ length: 10_000 }, (_, at) => `services/s${at % 100}/migrations/${at}_x.sql`);
    let asked = 0;
    const counted = new Proxy(paths, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) asked++;
        return Reflect.get(target, key);
      },
    });
    expect(classify(counted).size).toBe(10_000);
    expect(asked).toBeLessThan(60 * paths.length);
  });
});
