import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/finding';
import { applyFixes } from '../../src/stories/apply-fixes';
import { type Files, review } from '../memory-tree';

/** The files after `--fix`, and what a second look finds. */
async function mended(before: Files, after: Files): Promise<{ files: Files; found: Review; left: Review }> {
  const found = await review(before, after);
  const files = { ...after };
  const put = async (path: string, text: string) => {
    files[path] = text;
    return null;
  };
  await applyFixes(found, { read: async (path) => files[path] ?? null, write: put, create: put });
  return { files, found, left: await review(before, files) };
}

function fresh(review: Review) {
  return review.findings.filter(({ introduced }) => introduced);
}

const SCHEMA = `datasource db {
  provider = "postgresql"
}

model User {
  id    Int    @id @default(autoincrement())
  email String
}
`;
const PRISMA = {
  'prisma/schema.prisma': SCHEMA,
  'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
  'prisma/migrations/20240131235930_init/migration.sql':
    'CREATE TABLE "User" (\n    "id" SERIAL NOT NULL,\n    "email" TEXT NOT NULL,\n    CONSTRAINT "User_pkey" PRIMARY KEY ("id")\n);\n',
};

describe('an entity that goes ahead of its migrations', () => {
  it('gets the Prisma migration of a new field', async () => {
    const after = {
      ...PRISMA,
      'prisma/schema.prisma': SCHEMA.replace('email String\n', 'email String\n  age   Int?\n'),
    };
    const { files, left } = await mended(PRISMA, after);
    expect(files['prisma/migrations/20240201000030_add_age_to_user/migration.sql']).toBe(
      'ALTER TABLE "User" ADD COLUMN "age" INTEGER;\n',
    );
    expect(fresh(left)).toEqual([]);
  });

  it('gets one migration for all that is new, types before what uses them', async () => {
    const more = `${SCHEMA.replace('email String\n', 'email String\n  role  Role   @default(READER)\n  bio   String?\n')}
enum Role {
  READER
  WRITER
}

model Tag {
  id   Int    @id
  name String
}
`;
    const { files, left } = await mended(PRISMA, { ...PRISMA, 'prisma/schema.prisma': more });
    const text = files['prisma/migrations/20240201000030_follow_entities/migration.sql'] ?? '';
    expect(text.indexOf('CREATE TYPE "Role"')).toBe(0);
    expect(text).toContain('CREATE TABLE "Tag"');
    expect(text).toContain('ADD COLUMN "bio" TEXT;');
    expect(fresh(left)).toEqual([]);
  });

  it('renames the column of a renamed field, so that no data is lost', async () => {
    const after = { ...PRISMA, 'prisma/schema.prisma': SCHEMA.replace('email ', 'mail  ') };
    const { files, left } = await mended(PRISMA, after);
    expect(files['prisma/migrations/20240201000030_rename_user_mail/migration.sql']).toBe(
      'ALTER TABLE "User" RENAME COLUMN "email" TO "mail";\n',
    );
    expect(fresh(left)).toEqual([]);
  });

  it('drafts nothing that would fail on rows that are there, and nothing that drops', async () => {
    const required = {
      ...PRISMA,
      'prisma/schema.prisma': SCHEMA.replace('email String\n', 'email String\n  age   Int\n'),
    };
    expect((await mended(PRISMA, required)).files).toEqual(required);
    const gone = { ...PRISMA, 'prisma/schema.prisma': SCHEMA.replace('  email String\n', '') };
    expect((await mended(PRISMA, gone)).files).toEqual(gone);
  });

  const ENTITY = `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('users')
export class User {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'varchar' })
  email: string;
}
`;
  const TYPEORM = {
    'src/user.entity.ts': ENTITY,
    'src/migrations/1700000000000-Init.ts': `import { MigrationInterface, QueryRunner } from 'typeorm';

export class Init1700000000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE "users" ("id" SERIAL PRIMARY KEY, "email" varchar NOT NULL)');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "users"');
  }
}
`,
  };

  it('gets the TypeORM migration with its way back', async () => {
    const more = ENTITY.replace(
      'email: string;\n',
      "email: string;\n\n  @Column({ type: 'text', default: \"it's\" })\n  note: string;\n",
    );
    const { files, left } = await mended(TYPEORM, { ...TYPEORM, 'src/user.entity.ts': more });
    expect(
      files['src/migrations/1700000060000-AddNoteToUsers.ts'],
    ).toBe(`import { MigrationInterface, QueryRunner } from 'typeorm';

export class AddNoteToUsers1700000060000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "users" ADD COLUMN "note" TEXT NOT NULL DEFAULT \\'it\\'\\'s\\'');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "users" DROP COLUMN "note"');
  }
}
`);
    expect(fresh(left)).toEqual([]);
  });

  it.each([
    ['db/migrations/007_users.sql', 'db/migrations/008_add_note_to_users.sql'],
    ['db/V7__users.sql', 'db/V8__add_note_to_users.sql'],
    ['supabase/migrations/20240101120000_users.sql', 'supabase/migrations/20240101120100_add_note_to_users.sql'],
    ['migrations/000001_users.up.sql', 'migrations/000002_add_note_to_users.up.sql'],
  ])('goes where its tool looks: %s', async (path, next) => {
    const before = {
      [path]: 'CREATE TABLE users (id serial PRIMARY KEY, email varchar NOT NULL);\n',
      ...(path.includes('.up.') ? { [path.replace('.up.', '.down.')]: 'DROP TABLE users;\n' } : {}),
      'src/user.entity.ts': ENTITY,
    };
    const more = ENTITY.replace(
      'email: string;\n',
      "email: string;\n\n  @Column({ type: 'text', nullable: true })\n  note: string;\n",
    );
    const { files, left } = await mended(before, { ...before, 'src/user.entity.ts': more });
    expect(files[next]).toBe('ALTER TABLE "users" ADD COLUMN "note" TEXT;\n');
    expect(fresh(left)).toEqual([]);
  });

  it('gets the knex migration', async () => {
    const knex = (text: string) =>
      `exports.up = async function (knex) {\n  await knex.raw('${text}');\n};\n\nexports.down = async function (knex) {};\n`;
    const before = {
      'migrations/20240101120000_users.js': knex('CREATE TABLE users (id serial PRIMARY KEY, email varchar NOT NULL)'),
      'src/user.entity.ts': ENTITY,
    };
    const more = ENTITY.replace(
      'email: string;\n',
      "email: string;\n\n  @Column({ type: 'text', nullable: true })\n  note: string;\n",
    );
    const { files, left } = await mended(before, { ...before, 'src/user.entity.ts': more });
    const text = files['migrations/20240101120100_add_note_to_users.js'] ?? '';
    expect(text).toContain(
      `exports.up = async function (knex) {\n  await knex.raw('ALTER TABLE "users" ADD COLUMN "note" TEXT');\n};`,
    );
    expect(text).toContain(
      `exports.down = async function (knex) {\n  await knex.raw('ALTER TABLE "users" DROP COLUMN "note"');\n};`,
    );
    expect(fresh(left)).toEqual([]);
  });
});
