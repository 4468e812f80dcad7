import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import { review } from '../../memory-tree';

const SOURCE = 'datasource db {\n  provider = "postgresql"\n}\n\n';
const LOCK = { 'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n' };
const INIT = `CREATE TYPE "Role" AS ENUM ('USER', 'admin');
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'USER',
    "tags" TEXT[],
    "score" DECIMAL(65,30) NOT NULL DEFAULT 0,
    "seen" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "data" JSONB NOT NULL DEFAULT '{}',
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "_TagToUser" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL);
CREATE TABLE "Tag" ("id" SERIAL NOT NULL, CONSTRAINT "Tag_pkey" PRIMARY KEY ("id"));
`;
const MODELS = `enum Role {
  USER
  ADMIN @map("admin")
}

model User {
  id    Int      @id @default(autoincrement())
  mail  String   @map("email")
  role  Role     @default(USER)
  tags  String[]
  score Decimal  @default(0)
  seen  DateTime @default(now())
  data  Json     @default("{}")
  all   Tag[]

  @@map("users")
}

model Tag {
  id    Int    @id @default(autoincrement())
  users User[]
}
`;

function files(models: string, migrations: Record<string, string> = {}): Record<string, string> {
  const more = Object.entries(migrations).map(([name, sql]) => [`prisma/migrations/${name}/migration.sql`, sql]);
  return {
    ...LOCK,
    'prisma/schema.prisma': SOURCE + models,
    'prisma/migrations/1_init/migration.sql': INIT,
    ...Object.fromEntries(more),
  };
}

async function drift(before: Record<string, string>, after: Record<string, string>): Promise<Finding[]> {
  const { findings } = await review(before, after);
  return findings.filter(({ rule, introduced }) => rule === 'no-drifted-entity' && introduced);
}

describe('drift', () => {
  it('is none where schema and migrations say the same', async () => {
    expect(await drift({}, files(MODELS))).toEqual([]);
  });

  it('of a type is told with the migration', async () => {
    const [found, ...more] = await drift(files(MODELS), files(MODELS.replace('mail  String ', 'mail  Int    ')));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ path: 'prisma/schema.prisma', line: 12, column: 'email', severity: 'medium' });
    expect(found!.help).toContain('ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE INTEGER');
  });

  it('of nullability, default and enum is told', async () => {
    const changed = MODELS.replace('@map("email")', '@map("email") @default("none")')
      .replace('score Decimal ', 'score Decimal?')
      .replace('  ADMIN', '  GUEST\n  ADMIN');
    const found = await drift(files(MODELS), files(changed));
    expect(found.map(({ column, severity }) => [column, severity])).toEqual([
      ['GUEST', 'high'],
      ['score', 'medium'],
      ['email', 'low'],
    ]);
    expect(found.map(({ help }) => /Migration: `([^`]*)`/.exec(help)?.[1])).toEqual([
      `ALTER TYPE "Role" ADD VALUE 'GUEST';`,
      'ALTER TABLE "users" ALTER COLUMN "score" DROP NOT NULL;',
      `ALTER TABLE "users" ALTER COLUMN "email" SET DEFAULT 'none';`,
    ]);
  });

  it('of an optional field that has no migration yet is told quietly', async () => {
    const found = await drift(files(MODELS), files(MODELS.replace('  tags ', '  note String?\n  tags ')));
    expect(found).toMatchObject([{ column: 'note', severity: 'low', certainty: 'proven' }]);
  });

  it('is told where a migration takes a column away, and says its new name', async () => {
    const rename = { '2_mail': 'ALTER TABLE "users" RENAME COLUMN "email" TO "mail";\n' };
    const found = await drift(files(MODELS), files(MODELS, rename));
    expect(found.map(({ column, severity, line }) => [column, severity, line])).toEqual([['email', 'critical', 12]]);
    expect(found[0]!.help).toContain('Map the field to `mail`.');
    expect(found[0]!.trail[0]).toMatchObject({ path: 'prisma/migrations/2_mail/migration.sql', line: 1 });
  });

  it('is none where model and migration follow each other', async () => {
    const rename = { '2_mail': 'ALTER TABLE "users" RENAME COLUMN "email" TO "mail";\n' };
    expect(await drift(files(MODELS), files(MODELS.replace('@map("email")', '@map("mail")'), rename))).toEqual([]);
    expect(await drift(files(MODELS), files(MODELS.replace(' @map("email")', ''), rename))).toEqual([]);
  });

  it('that the base has already is old', async () => {
    const drifted = files(MODELS.replace('mail  String ', 'mail  Int    '));
    const { findings } = await review(drifted, { ...drifted, 'readme.md': 'hello' });
    expect(findings.filter(({ introduced }) => introduced)).toEqual([]);
  });

  it('of a model without a table gives the table', async () => {
    const note = 'model Note {\n  id   String @id @default(uuid()) @db.Uuid\n  text String\n}\n';
    const [found] = await drift(files(MODELS), files(MODELS + note));
    expect(found).toMatchObject({ changedAsset: 'table:public.Note', severity: 'high' });
    expect(found!.help).toContain(
      'CREATE TABLE "Note" ("id" UUID NOT NULL, "text" TEXT NOT NULL, PRIMARY KEY ("id"));',
    );
  });
});

describe('a schema without migrations', () => {
  const tree = (models: string) => ({
    'prisma/schema.prisma': SOURCE + models,
    'report.sql': 'SELECT email\nFROM users;\n',
  });

  it('is the database that SQL is read against', async () => {
    const { findings } = await review(tree(MODELS), tree(MODELS.replace('@map("email")', '@map("mail")')));
    expect(findings.map(({ path, line, rule }) => [path, line, rule])).toEqual([
      ['report.sql', 1, 'no-renamed-column-in-use'],
    ]);
  });

  it('has no drift and no faults of its own', async () => {
    const { findings, problems } = await review({}, tree(MODELS));
    expect(findings).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('names within a schema', () => {
  it('that are gone are told where they stand', async () => {
    const models = `model User {
  id     Int    @id
  mail   String
  teamId Int
  team   Team   @relation(fields: [teamId], references: [id])

  @@index([mail])
}

model Team {
  id    Int    @id
  users User[]
}
`;
    const tree = (text: string) => ({ 'prisma/schema.prisma': SOURCE + text });
    const lines = async (text: string) => {
      const { findings } = await review(tree(models), tree(text));
      return findings.filter(({ rule }) => rule === 'no-removed-property-in-use').map(({ line }) => line);
    };
    expect(await lines(models.replace('  mail   String\n', ''))).toEqual([10]);
    expect(await lines(models.replace('  teamId Int\n', ''))).toEqual([8]);
    expect(await lines(models.replace(/model Team \{[^}]*\}\n/, ''))).toEqual([9]);
    expect(await lines(models)).toEqual([]);
  });
});

describe('changes of a schema', () => {
  const tree = (text: string) => ({ 'prisma/schema.prisma': SOURCE + text });
  const changes = async (text: string) => {
    const found = await review(tree(MODELS), tree(text));
    return found.changes
      .filter(({ asset }) => asset.startsWith('entity:'))
      .map(({ kind, asset, column, renamedTo, line }) => [kind, asset.split('#')[1], column, renamedTo, line]);
  };

  it('are told as the schema says them', async () => {
    expect(await changes(MODELS.replace('  tags  String[]\n', ''))).toEqual([
      ['property-removed', 'User', 'tags', null, 10],
    ]);
    expect(await changes(MODELS.replace('mail ', 'address '))).toEqual([
      ['property-renamed', 'User', 'mail', 'address', 12],
    ]);
    expect(await changes(MODELS.replace('score Decimal ', 'score Float   '))).toEqual([
      ['property-type-changed', 'User', 'score', null, 15],
    ]);
    expect(await changes(MODELS.replace('score Decimal ', 'score Decimal?'))).toEqual([
      ['property-optional', 'User', 'score', null, 15],
    ]);
    expect(await changes(MODELS.replace('  USER\n', ''))).toEqual([['enum-value-removed', 'Role', 'USER', null, 5]]);
  });

  it('leave properties alone where only the column has another name', async () => {
    expect(await changes(MODELS.replace('@map("email")', '@map("e_mail")'))).toEqual([]);
  });
});
