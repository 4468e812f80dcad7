import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import { review } from '../../memory-tree';

const SOURCE = 'datasource db {\n  provider = "postgresql"\n}\n\n';
const LOCK = { 'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n' };
const INIT = `CREATE TABLE "User" ("id" SERIAL NOT NULL, "email" TEXT NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Post" ("id" SERIAL NOT NULL, "slug" TEXT NOT NULL, "site" TEXT NOT NULL, "authorId" INTEGER NOT NULL, CONSTRAINT "Post_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
CREATE INDEX "Post_site_idx" ON "Post"("site");
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
`;
const MODELS = `model User {
  id    Int    @id @default(autoincrement())
  email String @unique
  posts Post[]
}

model Post {
  id       Int    @id @default(autoincrement())
  slug     String
  site     String
  authorId Int
  author   User   @relation(fields: [authorId], references: [id])

  @@index([site])
}
`;

function files(models = MODELS, migrations: Record<string, string> = {}): Record<string, string> {
  const more = Object.entries(migrations).map(([name, sql]) => [`prisma/migrations/${name}/migration.sql`, sql]);
  return {
    ...LOCK,
    'prisma/schema.prisma': SOURCE + models,
    'prisma/migrations/20240101000000_init/migration.sql': INIT,
    ...Object.fromEntries(more),
  };
}

async function drift(before: Record<string, string>, after: Record<string, string>): Promise<Finding[]> {
  const { findings } = await review(before, after);
  return findings.filter(({ rule, introduced }) => rule === 'no-drifted-entity' && introduced);
}

async function driftOf(from: string, to: string): Promise<Finding[]> {
  return drift(files(), files(MODELS.replace(from, to)));
}

/** What the finding proposes to run. */
function statements(finding: Finding | undefined): string {
  return /Migration: `(.*)`$/.exec(finding?.help ?? '')?.[1] ?? '';
}

describe('keys of a Prisma model', () => {
  it('are no drift where schema and migrations say the same', async () => {
    expect(await drift({}, files())).toEqual([]);
  });

  it('are told where a unique has no migration, with the index', async () => {
    const [found, ...others] = await driftOf('slug     String', 'slug     String @unique');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ path: 'prisma/schema.prisma', line: 13, severity: 'medium', certainty: 'proven' });
    expect(statements(found)).toBe('CREATE UNIQUE INDEX "Post_slug_key" ON "Post"("slug");');
  });

  it('are told over several columns, under their own name', async () => {
    const [found] = await driftOf('@@index([site])', '@@index([site])\n  @@unique([site, slug], map: "one_slug")');
    expect(statements(found)).toBe('CREATE UNIQUE INDEX "one_slug" ON "Post"("site", "slug");');
  });

  it('are quiet of an index that is only slow to miss', async () => {
    const [found, ...others] = await driftOf('@@index([site])', '@@index([site])\n  @@index([slug])');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'low' });
    expect(statements(found)).toBe('CREATE INDEX "Post_slug_idx" ON "Post"("slug");');
  });

  it('are told where another action is wanted', async () => {
    const [found, ...others] = await driftOf('references: [id])', 'references: [id], onDelete: Cascade)');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ line: 16, severity: 'medium' });
    expect(statements(found)).toBe(
      'ALTER TABLE "Post" DROP CONSTRAINT "Post_authorId_fkey"; ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;',
    );
  });

  it('come with the column that they are over', async () => {
    const found = await driftOf('slug     String', 'slug     String\n  code     String @unique');
    expect(found).toHaveLength(1);
    expect(statements(found[0])).toBe(
      'ALTER TABLE "Post" ADD COLUMN "code" TEXT NOT NULL; CREATE UNIQUE INDEX "Post_code_key" ON "Post"("code");',
    );
  });

  it('come with the table that they are of, once', async () => {
    const more =
      'model Tag {\n  id    Int    @id @default(autoincrement())\n  name  String @unique\n  posts Post[]\n}\n';
    const after = MODELS.replace('slug     String', 'slug     String\n  tags     Tag[]') + more;
    const found = await drift(files(), files(after));
    expect(found.map(statements).sort()).toEqual([
      'CREATE TABLE "Tag" ("id" SERIAL NOT NULL, "name" TEXT NOT NULL, PRIMARY KEY ("id")); CREATE UNIQUE INDEX "Tag_name_key" ON "Tag"("name");',
      'CREATE TABLE "_PostToTag" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL, CONSTRAINT "_PostToTag_AB_pkey" PRIMARY KEY ("A", "B")); CREATE INDEX "_PostToTag_B_index" ON "_PostToTag"("B"); ALTER TABLE "_PostToTag" ADD CONSTRAINT "_PostToTag_A_fkey" FOREIGN KEY ("A") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE; ALTER TABLE "_PostToTag" ADD CONSTRAINT "_PostToTag_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;',
    ]);
  });

  it('are told where a migration took them, and nothing is proposed that takes it back', async () => {
    const found = await drift(files(), files(MODELS, { '20240201000000_a': 'DROP INDEX "User_email_key";\n' }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: 7, severity: 'medium', fix: null });
    expect(statements(found[0])).toBe('');
  });

  it('are told quietly where a migration makes one that the model does not say', async () => {
    const sql = 'CREATE UNIQUE INDEX "Post_slug_key" ON "Post"("slug");\nCREATE INDEX "x" ON "Post"("authorId");\n';
    const found = await drift(files(), files(MODELS, { '20240201000000_a': sql }));
    expect(found.map(({ severity }) => severity)).toEqual(['low', 'low']);
  });

  it('may be narrower in the database, or over expressions', async () => {
    const sql =
      'CREATE UNIQUE INDEX "one" ON "Post"("slug") WHERE "site" = \'a\';\nCREATE INDEX "two" ON "Post"(lower("slug"));\n';
    expect(await drift(files(), files(MODELS, { '20240201000000_a': sql }))).toEqual([]);
  });

  it('that stood apart before are old', async () => {
    const apart = MODELS.replace('slug     String', 'slug     String @unique');
    expect(await drift(files(apart), files(`${apart}\n// A word.\n`))).toEqual([]);
  });

  it('go with a column that is renamed on both sides', async () => {
    const after = MODELS.replace('email String', 'mail  String');
    const sql = 'ALTER TABLE "User" RENAME COLUMN "email" TO "mail";\n';
    expect(await drift(files(), files(after, { '20240201000000_a': sql }))).toEqual([]);
  });

  it('are not asked of a database that is to have no foreign keys', async () => {
    const source = 'datasource db {\n  provider = "postgresql"\n  relationMode = "prisma"\n}\n\n';
    const bare = INIT.replace(/ALTER TABLE.*\n/, '');
    const tree = {
      ...files(),
      'prisma/schema.prisma': source + MODELS,
      'prisma/migrations/20240101000000_init/migration.sql': bare,
    };
    expect(await drift({}, tree)).toEqual([]);
  });

  it('are only guessed where a statement could not be read', async () => {
    const odd = files(MODELS, { '20240102000000_odd': 'MAKE THE INDEX OF slug;\n' });
    const after = {
      ...odd,
      'prisma/schema.prisma': SOURCE + MODELS.replace('slug     String', 'slug     String @unique'),
    };
    expect((await drift(odd, after)).map(({ certainty }) => certainty)).toEqual(['possible']);
  });

  it('of a compound primary key are compared without their order', async () => {
    const like = 'model Like {\n  a Int\n  b Int\n  @@id([b, a])\n}\n';
    const sql =
      'CREATE TABLE "Like" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL, CONSTRAINT "Like_pkey" PRIMARY KEY ("a", "b"));\n';
    const both = files(MODELS + like, { '20240201000000_a': sql });
    expect(await drift({}, both)).toEqual([]);
    const other = { ...both, 'prisma/schema.prisma': SOURCE + MODELS + like.replace('[b, a]', '[a]') };
    expect((await drift(both, other)).map(({ severity }) => severity)).toEqual(['high']);
  });
});
