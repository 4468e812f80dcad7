import { describe, expect, it } from 'vitest';
import { draftMigration } from '../../src/fixes/draft-migration';
import { reversed } from '../../src/fixes/ways-back';

const UNIQUE = 'ALTER TABLE "users" ADD CONSTRAINT "users_email_key" UNIQUE ("email");';

describe('a drafted migration', () => {
  it('of Sequelize follows the newest one, and goes back', () => {
    const newest = {
      style: 'sequelize',
      path: 'db/migrations/20240101000000-create-users.js',
      text: "'use strict';\nmodule.exports = {\n  async up(queryInterface) {},\n  async down(queryInterface) {},\n};\n",
    };
    expect(draftMigration(newest, { title: 'change_users_email', statements: [UNIQUE] })).toEqual([
      {
        path: 'db/migrations/20240101000100-change-users-email.js',
        text: `'use strict';\n\nmodule.exports = {\n  async up(queryInterface) {\n    await queryInterface.sequelize.query('${UNIQUE.slice(0, -1)}');\n  },\n\n  async down(queryInterface) {\n    await queryInterface.sequelize.query('ALTER TABLE "users" DROP CONSTRAINT "users_email_key"');\n  },\n};\n`,
      },
    ]);
  });

  it('of Sequelize is none where a runner of its own may call it', () => {
    const newest = { style: 'sequelize', path: 'm/1-a.js', text: 'exports.up = async ({ context }) => {};\n' };
    expect(draftMigration(newest, { title: 'a', statements: [UNIQUE] })).toBeNull();
  });

  it('of MikroORM has a class of the name of its file', () => {
    const newest = {
      style: 'mikro-orm',
      path: 'src/migrations/Migration20231231235930.ts',
      text: "import { Migration } from '@mikro-orm/migrations';\nexport class Migration20231231235930 extends Migration {\n  override async up(): Promise<void> {}\n}\n",
    };
    const [added] = draftMigration(newest, { title: 'x', statements: [UNIQUE] })!;
    expect(added!.path).toBe('src/migrations/Migration20240101000030.ts');
    expect(added!.text).toContain(
      'export class Migration20240101000030 extends Migration {\n  override async up(): Promise<void> {',
    );
    expect(added!.text).toContain('this.addSql(\'ALTER TABLE "users" DROP CONSTRAINT "users_email_key"\');');
  });

  it('of Drizzle is left to Drizzle Kit, which keeps a picture of each', () => {
    const newest = { style: 'drizzle', path: 'drizzle/0001_init.sql', text: 'select 1;' };
    expect(draftMigration(newest, { title: 'x', statements: [UNIQUE] })).toBeNull();
  });
});

describe('the way back', () => {
  it('takes keys and indexes off in the words of the database', () => {
    expect(
      reversed([
        'CREATE UNIQUE INDEX "a" ON "t"("x");',
        'CREATE INDEX "b" ON "shop"."t"("x");',
        'CREATE INDEX `c` ON `t`(`x`);',
        'CREATE INDEX [d] ON [t]([x]);',
        'ALTER TABLE "t" ADD CONSTRAINT "e" FOREIGN KEY ("x") REFERENCES "u"("id");',
        'ALTER TABLE `t` ADD CONSTRAINT `f` FOREIGN KEY (`x`) REFERENCES `u`(`id`);',
      ]),
    ).toEqual([
      'ALTER TABLE `t` DROP FOREIGN KEY `f`;',
      'ALTER TABLE "t" DROP CONSTRAINT "e";',
      'DROP INDEX [d] ON [t];',
      'DROP INDEX `c` ON `t`;',
      'DROP INDEX "shop"."b";',
      'DROP INDEX "a";',
    ]);
  });

  it('leaves a key on that was there before, as how it was is not known', () => {
    expect(
      reversed([
        'ALTER TABLE "t" DROP CONSTRAINT "e";',
        'ALTER TABLE "t" ADD CONSTRAINT "e" FOREIGN KEY ("x") REFERENCES "u"("id") ON DELETE CASCADE;',
      ]),
    ).toEqual([]);
  });

  it('costs no more than the size of a hostile name', () => {
    const name = `"${'a""'.repeat(50_000)}"`;
    expect(reversed([`ALTER TABLE ${name} ADD CONSTRAINT ${name} UNIQUE (${name});`])).toHaveLength(1);
    expect(reversed([`CREATE INDEX ${'`'.repeat(100_001)} ON x`])).toHaveLength(0);
  });
});
