import { describe, expect, it } from 'vitest';
import { extractPrismaSchema } from '../../../src/extract/prisma-schema/extract';
import type { EntityFact } from '../../../src/model/entity';
import { assemblePrismaSchemas } from '../../../src/model/prisma-schema';
import { readTree } from '../read-tree';

const SOURCE = 'datasource db {\n  provider = "postgresql"\n  url      = env("DATABASE_URL")\n}\n';

function read(text: string, path = 'prisma/schema.prisma') {
  return extractPrismaSchema({ path, text });
}

function schemaOf(files: Record<string, string>) {
  return assemblePrismaSchemas(Object.entries(files).map(([path, text]) => read(text, path)));
}

function entity(text: string, name: string): EntityFact {
  const found = read(text).facts.find((fact) => fact.kind === 'entity' && fact.name === name);
  if (found?.kind !== 'entity') throw new Error(`${name} is not there`);
  return found;
}

describe('a field', () => {
  const user = entity(
    `${SOURCE}
/// People.
model User {
  id        Int      @id @default(autoincrement()) // the key
  email     String   @unique @map("e_mail") @db.VarChar(255)
  nick      String?  @default("new \\"one\\"")
  tags      String[]
  updatedAt DateTime @updatedAt
  place     Unsupported("point")?
  hash      String   @ignore

  @@map("users")
  @@schema("auth")
  @@index([email(ops: raw("x")), nick(sort: Desc)], map: "by_mail")
  @@unique([email, nick], name: "mailNick")
}
`,
    'User',
  );
  const member = (name: string) => user.members.find((candidate) => candidate.name === name)!;

  it('has the places of its name, type and column', () => {
    expect(member('email')).toMatchObject({
      nameRange: { line: 9, startColumn: 3, endLine: 9, endColumn: 8 },
      codeTypeRange: { line: 9, startColumn: 13, endColumn: 19 },
      column: { name: 'e_mail', range: { line: 9, startColumn: 36, endColumn: 42 } },
      databaseType: 'VarChar(255)',
      unique: true,
      nullable: false,
    });
  });

  it('says what fills it', () => {
    expect(member('id')).toMatchObject({ id: true, generated: true, default: 'autoincrement()' });
    expect(member('nick')).toMatchObject({ nullable: true, default: '"new \\"one\\""' });
    expect(member('updatedAt')).toMatchObject({ generated: true, default: null });
    expect(member('tags')).toMatchObject({ list: true });
  });

  it('is hidden from code where the client does not have it', () => {
    expect(user.members.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['place', 'hash']);
    expect(member('place').databaseType).toBe('point');
  });

  it('stands in keys and indexes, each with its place', () => {
    expect(user).toMatchObject({ table: { name: 'users' }, schema: 'auth' });
    expect(
      user.keys.map(({ kind, name, codeName, members }) => [kind, name, codeName, members.map((m) => m.name)]),
    ).toEqual([
      ['index', 'by_mail', null, ['email', 'nick']],
      ['unique', null, 'mailNick', ['email', 'nick']],
    ]);
    expect(user.keys[0]!.members[1]!.range).toMatchObject({ line: 18, startColumn: 34, endColumn: 38 });
  });
});

describe('a schema', () => {
  it('tells enums, composite types and relations apart, whatever file they are in', () => {
    const [schema, ...more] = schemaOf({
      'prisma/schema/main.prisma': SOURCE,
      'prisma/schema/user.prisma':
        'model User {\n  id Int @id\n  role Role\n  roles Role[]\n  home Address\n  posts Post[]\n  liked Post[] @relation("likes")\n}\n',
      'prisma/schema/content/post.prisma':
        'model Post {\n  id Int @id\n  author User @relation(fields: [authorId], references: [id], onDelete: Cascade)\n  authorId Int\n  likes User[] @relation("likes")\n}\n',
      'prisma/schema/types.prisma':
        'enum Role {\n  ADMIN @map("admin")\n  USER\n\n  @@map("roles")\n}\ntype Address {\n  city String\n}\n',
    });
    expect(more).toEqual([]);
    const user = schema!.models.find((model) => model.entity.name === 'User')!;
    const shape = user.entity.members.map((m) => [m.name, m.enum?.name, m.embedded?.name, m.relation?.kind, m.stored]);
    expect(shape).toEqual([
      ['id', undefined, undefined, undefined, true],
      ['role', 'Role', undefined, undefined, true],
      ['roles', 'Role', undefined, undefined, true],
      ['home', undefined, 'Address', undefined, true],
      ['posts', undefined, undefined, 'one-to-many', false],
      ['liked', undefined, undefined, 'many-to-many', false],
    ]);
    expect(user.asset).toBe('entity:prisma/schema/user.prisma#User');
    expect(schema!.enums[0]!.type).toMatchObject({ databaseName: { name: 'roles' } });
    expect(schema!.enums[0]!.type.values.map(({ name, stored }) => [name, stored])).toEqual([
      ['ADMIN', 'admin'],
      ['USER', 'USER'],
    ]);
  });

  it('is one of several where each has its own datasource', () => {
    const schemas = schemaOf({
      'apps/a/prisma/schema.prisma': `${SOURCE}model User {\n  id Int @id\n}\n`,
      'apps/b/prisma/schema.prisma': `${SOURCE}model User {\n  id Int @id\n}\n`,
      'apps/b/prisma/more.prisma': 'model Note {\n  id Int @id\n}\n',
    });
    expect(schemas.map(({ files }) => files)).toEqual([
      ['apps/a/prisma/schema.prisma'],
      ['apps/b/prisma/more.prisma', 'apps/b/prisma/schema.prisma'],
    ]);
  });

  it('names types that nothing defines', () => {
    const [schema] = schemaOf({ 'schema.prisma': `${SOURCE}model User {\n  id Int @id\n  team Team?\n}\n` });
    expect(schema!.unknownTypes).toMatchObject([{ name: 'Team', member: 'team', range: { line: 7, startColumn: 8 } }]);
  });

  it('says where clients are generated', () => {
    const [schema] = schemaOf({
      'packages/db/schema.prisma': `${SOURCE}generator client {\n  provider = "prisma-client"\n  output   = "../api/src/generated"\n  moduleFormat = "cjs"\n}\n`,
    });
    expect(schema!.generators).toEqual([
      {
        name: 'client',
        provider: 'prisma-client',
        output: 'packages/api/src/generated',
        options: { moduleFormat: 'cjs' },
      },
    ]);
  });
});

describe('broken and hostile schemas', () => {
  it('keep the rest where one line makes no sense', () => {
    const { facts, problems } = read(
      'model A {\n  id Int @id\n  ???\n  name String @map(\n}\nmodel B {\n  id Int @id\n}\n',
    );
    expect(facts.map((fact) => 'name' in fact && fact.name)).toContain('A');
    expect(problems.map(({ line }) => line)).toContain(3);
    expect(problems.every(({ reason }) => reason.startsWith('not understood: '))).toBe(true);
  });

  it('end a block that was not closed where the next begins', () => {
    const { facts, problems } = read('model A {\n  id Int @id\n\nmodel B {\n  id Int @id\n}\n');
    expect(facts.map((fact) => 'name' in fact && fact.name)).toEqual(['A', 'B']);
    expect(problems).toMatchObject([{ line: 1 }]);
  });

  it('use the first of two definitions', () => {
    const { facts, problems } = read('enum A {\n  X\n}\nenum A {\n  Y\n}\n');
    expect(facts).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 4 }]);
  });

  it('cost no more than their size', () => {
    const deep = `model A {\n  id Int @default(${'['.repeat(50_000)}\n}\n`;
    const long = `model A {\n${'  x Int @default(1) @map("y")\n'.repeat(5000)}`;
    for (const text of [
      deep,
      long,
      '"'.repeat(100_000),
      '@'.repeat(100_000),
      'model '.repeat(50_000),
      '/*'.repeat(50_000),
    ]) {
      expect(() => read(text)).not.toThrow();
    }
  });

  it('never end a comment or string too late', () => {
    const { facts } = read('// model X {\n/* model Y {\n} */\nmodel Z {\n  id String @id @default("} // no")\n}\n');
    expect(facts.map((fact) => 'name' in fact && fact.name)).toEqual(['Z']);
  });
});

describe('the database of a schema without migrations', () => {
  it('is made of the schema', async () => {
    const tree = await readTree({ 'prisma/schema.prisma': `${SOURCE}model User {\n  id Int @id\n}\n` });
    expect(tree.histories.map(({ style, dialect }) => [style, dialect])).toEqual([['prisma-schema', 'postgres']]);
  });

  it('is what the migrations make, where there are any', async () => {
    const tree = await readTree({
      'prisma/schema.prisma': `${SOURCE}model User {\n  id Int @id\n}\n`,
      'prisma/migrations/1_init/migration.sql': 'CREATE TABLE "User" ("id" INTEGER NOT NULL);\n',
    });
    expect(tree.histories.map(({ style }) => style)).toEqual(['prisma']);
  });

  it('is none for MongoDB', async () => {
    const tree = await readTree({
      'prisma/schema.prisma':
        'datasource db {\n  provider = "mongodb"\n}\nmodel User {\n  id String @id @map("_id")\n}\n',
    });
    expect(tree.histories).toEqual([]);
  });
});
