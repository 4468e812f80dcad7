// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { mikroOrmMigrations } from '../../../src/extract/mikro-orm-migrations';
import { graphOf } from '../../memory-tree';
import { readCode } from '../read-code';

const FIRST = `import { Migration } from '@mikro-orm/migrations';
export class Migration20240101 extends Migration {
  async up(): Promise<void> {
    this.addSql('create table "user" ("id" serial primary key, "email" varchar(255) not null, "full_name" text);');
    for (const column of ['city', 'zip']) this.addSql(\`alter table "user" add column "\${column}" text;\`);
  }
  async down(): Promise<void> {
    this.addSql('drop table "user";');
  }
}
`;

describe('MikroORM migrations', () => {
  it('are folded in the order of their names', async () => {
    const { databases, problems } = await graphOf({
      'package.json': '{"dependencies":{"pg":"8","@mikro-orm/core":"6"}}',
      'src/migrations/Migration20240102.ts': FIRST.replace(
        /this\.addSql\('create[^\n]*/,
        `this.addSql('alter table "user" drop column "full_name";');`,
      ).replace("'city', 'zip'", "'country'"),
      'src/migrations/Migration20240101.ts': FIRST,
    });
    expect(problems).toEqual([]);
    const [table] = databases[0]!.tables;
    expect(table!.columns.map(({ name }) => name)).toEqual(['id', 'email', 'city', 'zip', 'country']);
  });

  it('say what only running them tells', async () => {
    const text = 'export class M extends Migration { async up() { this.addSql(sql()); } }';
    const { problems } = await readCode(mikroOrmMigrations, 'migrations/1.ts', text);
    expect(problems.map(({ line }) => line)).toEqual([1]);
  });
});
