import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { openTypeLibrary } from '../../../src/edges/disk/type-library';
import { extractPrismaSchema } from '../../../src/extract/prisma-schema/extract';
import { assemblePrismaSchemas } from '../../../src/model/prisma-schema';
import { declarePrismaClients } from '../../../src/typecheck/prisma-client/declare-clients';
import { review } from '../../memory-tree';

const SCHEMA = `datasource db {
  provider = "postgresql"
}

generator client {
  provider = "prisma-client-js"
}

enum Role {
  USER
  ADMIN
}

model User {
  id      String   @id @default(cuid())
  email   String   @unique
  name    String?
  role    Role     @default(USER)
  age     Int
  balance Decimal  @default(0)
  data    Json?
  posts   Post[]
}

model Post {
  id       Int    @id @default(autoincrement())
  title    String
  slug     String
  author   User   @relation(fields: [authorId], references: [id])
  authorId String

  @@unique([authorId, slug])
}
`;

const HEAD = "import { PrismaClient, Prisma, Role } from '@prisma/client';\n\nconst prisma = new PrismaClient();\n";

/** Lines of the code, counted after its head, at which a change of the schema breaks it. */
async function broken(code: string, change: (schema: string) => string, rule = 'no-removed-property-in-use') {
  const before = { 'prisma/schema.prisma': SCHEMA, 'src/app.ts': `${HEAD}${code}\n` };
  const { findings } = await review(before, { ...before, 'prisma/schema.prisma': change(SCHEMA) });
  const lines = findings
    .filter((found) => found.rule === rule && found.path === 'src/app.ts')
    .map(({ line }) => line - 3);
  return [...new Set(lines)].sort((a, b) => a - b);
}

const without = (field: string) => (schema: string) => schema.replace(new RegExp(`^  ${field} .*\\n`, 'm'), '');

/** What TypeScript says of code beside the client, one line each. */
function diagnose(code: string): string[] {
  const client = declarePrismaClients(
    assemblePrismaSchemas([extractPrismaSchema({ path: 'schema.prisma', text: SCHEMA })]),
  );
  const library = openTypeLibrary(process.cwd());
  const texts = new Map([['/app.ts', HEAD + code]]);
  for (const [path, text] of client.files) texts.set(`/${path}`, text);
  const read = (name: string) => texts.get(name) ?? library(name.replace('/lib/', '')) ?? undefined;
  const host: ts.CompilerHost = {
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    getSourceFile: (name) => ts.createSourceFile(name, read(name) ?? '', ts.ScriptTarget.ESNext, true),
    getDefaultLibFileName: () => '/lib/lib.esnext.d.ts',
    getDefaultLibLocation: () => '/lib',
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    resolveModuleNameLiterals: (literals) =>
      literals.map(({ text }) => ({
        resolvedModule: {
          resolvedFileName: `/${client.aliases.get(text) ?? `${text.replace('./', '')}.d.ts`}`,
          extension: '.d.ts',
        },
      })),
  };
  const options = {
    strict: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    lib: ['lib.esnext.d.ts'],
    types: [],
    noEmit: true,
    skipLibCheck: true,
  };
  const program = ts.createProgram({ rootNames: ['/app.ts'], options, host });
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file && !file.fileName.startsWith('/lib'))
    .map(({ file, start, messageText }) => {
      const line = file!.getLineAndCharacterOfPosition(start!).line - 2;
      return `${file!.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

describe('the declarations', () => {
  it('accept what the real client accepts', () => {
    const said = diagnose(`
export async function main(role: Role) {
  const user = await prisma.user.findUnique({ where: { email: 'x' }, include: { posts: { select: { title: true } }, _count: { select: { posts: true } } } });
  const email: string | undefined = user?.email; const title: string | undefined = user?.posts[0]?.title; const count: number | undefined = user?._count.posts;
  const [some] = await prisma.user.findMany({ select: { id: true, age: false }, orderBy: [{ age: 'desc' }, { posts: { _count: 'asc' } }], distinct: ['email'], cursor: { id: 'x' } });
  await prisma.user.create({ data: { email: 'a', age: 1, role, posts: { create: [{ title: 't', slug: 's' }] } } });
  await prisma.post.create({ data: { title: 't', slug: 's', authorId: 'x' } });
  await prisma.post.create({ data: { title: 't', slug: 's', author: { connect: { email: 'x' } } } });
  await prisma.post.findUnique({ where: { authorId_slug: { authorId: 'x', slug: 's' } } });
  await prisma.user.update({ where: { id: 'x' }, data: { age: { increment: 1 }, balance: 3, data: { a: [1, null] }, posts: { deleteMany: {} } } });
  await prisma.user.upsert({ where: { email: 'x' }, create: { email: 'a', age: 3 }, update: { name: null, data: Prisma.DbNull } });
  const groups = await prisma.user.groupBy({ by: ['role'], _sum: { age: true }, _count: { _all: true }, having: { age: { gt: 3 } } });
  const sum: number | null = groups[0]!._sum.age; const all: number = groups[0]!._count._all; const by: Role = groups[0]!.role;
  const total: number = await prisma.user.count({ where: { OR: [{ posts: { some: { title: { contains: 'x' } } } }, { NOT: { role: { in: ['USER', Role.ADMIN] } } }] } });
  const [users, number] = await prisma.$transaction([prisma.user.findMany(), prisma.post.count()]);
  const done: boolean = await prisma.$transaction(async (tx) => (await tx.user.findFirstOrThrow()).balance.equals(1));
  const select = { id: true, posts: { select: { id: true } } } satisfies Prisma.UserSelect;
  const chosen: Prisma.UserGetPayload<{ select: typeof select }> | null = await prisma.user.findFirst({ select });
  const where: Prisma.UserWhereInput = { email: 'x', AND: [{ name: null }] };
  const rows = await prisma.$queryRaw<{ a: number }[]>\`select \${1}\`; const posts = await prisma.user.findUnique({ where: { id: '1' } }).posts();
  return [email, title, count, some?.id, sum, all, by, total, users[0]?.email, number.toFixed(), done, chosen?.posts[0]?.id, where, rows[0]?.a, posts?.[0]?.title];
}
enum Own { USER = 'USER', ADMIN = 'ADMIN' }
export const own = (role: Own) => prisma.user.create({ data: { email: 'a', age: 1, role } });
export class Service extends PrismaClient { constructor() { super({ log: ['query'] }); } list() { return this.user.findMany(); } }
export const extended = prisma.$extends({ model: { user: { greet: (name: string) => name.length } } });
export const greeting: number = extended.user.greet('x');
`);
    expect(said).toEqual([]);
  });

  it('refuse what the real client refuses', () => {
    const said = diagnose(`
export const a = prisma.user.findMany({ where: { emial: 'x' } });
export const b = prisma.user.create({ data: { email: 'x' } });
export const c = prisma.user.create({ data: { email: 'x', age: 'old' } });
export const d = prisma.post.create({ data: { title: 't', slug: 's' } });
export const e = prisma.post.findUnique({ where: { slug: 's' } });
export const f = prisma.user.findMany({ distinct: ['emial'] });
export const g = async () => (await prisma.user.findFirstOrThrow({ select: { id: true } })).email;
export const h = async () => (await prisma.user.findFirstOrThrow({ omit: { email: true } })).email;
export const i: Role = 'GUEST';
export const j = async () => (await prisma.user.findFirstOrThrow()).posts;
export const k: Prisma.UserWhereInput = { age: { gt: 'x' } };
`);
    const lines = said.map((one) => Number(/:(\d+) /.exec(one)?.[1]));
    expect([...new Set(lines)]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('are the same text for the same schema', () => {
    const schemas = () => assemblePrismaSchemas([extractPrismaSchema({ path: 'a/schema.prisma', text: SCHEMA })]);
    expect([...declarePrismaClients(schemas()).files]).toEqual([...declarePrismaClients(schemas()).files]);
  });
});

describe('a field that is gone', () => {
  it('is missed wherever a call names it', async () => {
    const code = [
      'prisma.user.findMany({ where: { age: { gt: 3 } } });',
      'prisma.user.findMany({ select: { age: true } });',
      "prisma.user.findMany({ orderBy: { age: 'asc' } });",
      "prisma.user.create({ data: { email: 'x', age: 3 } });",
      "prisma.user.groupBy({ by: ['role'], _sum: { age: true } });",
      "prisma.post.create({ data: { title: 't', slug: 's', author: { create: { email: 'x', age: 4 } } } });",
      'prisma.post.findMany({ include: { author: { select: { age: true } } } });',
      'prisma.post.findMany({ where: { author: { is: { age: 3 } } } });',
      "prisma.user.findMany({ distinct: ['age'] });",
      'export const where: Prisma.UserWhereInput = { age: 3 };',
      'export const ages = async () => (await prisma.user.findMany()).map(({ age }) => age);',
      'export const old = async () => (await prisma.post.findFirstOrThrow({ include: { author: true } })).author.age;',
      'export const other = { age: 3 };',
      "prisma.user.findMany({ where: { email: 'age' } });",
    ].join('\n');
    expect(await broken(code, without('age'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('is missed in a compound key', async () => {
    const code = "prisma.post.findUnique({ where: { authorId_slug: { authorId: 'x', slug: 's' } } });";
    const change = (schema: string) => without('slug')(schema).replace('  @@unique([authorId, slug])\n', '');
    expect(await broken(code, change)).toEqual([1]);
  });

  it('is no matter where only its column has another name', async () => {
    const code = 'prisma.user.findMany({ where: { age: 3 } });';
    expect(await broken(code, (schema) => schema.replace('age     Int', 'age     Int @map("years")'))).toEqual([]);
  });
});

describe('what else a schema changes', () => {
  it('a model that is gone breaks its delegate', async () => {
    const change = (schema: string) => without('posts')(schema).replace(/model Post \{[^}]*\}\n/, '');
    expect(await broken('prisma.post.count();\nprisma.user.count();', change)).toEqual([1]);
  });

  it('an enum value that is gone breaks who says it', async () => {
    const change = (schema: string) => schema.replace('  ADMIN\n', '');
    expect(await broken('export const admin = Role.ADMIN;\nexport const user = Role.USER;', change)).toEqual([1]);
  });
});

describe('a client in the tree', () => {
  const schema = SCHEMA.replace('"prisma-client-js"', '"prisma-client"\n  output = "../src/generated/prisma"');
  const tree = {
    'packages/db/package.json': '{ "name": "@acme/db", "main": "src/index.ts" }',
    'packages/db/prisma/schema.prisma': schema,
    'packages/db/src/index.ts':
      "import { PrismaClient } from './generated/prisma/client';\nexport * from './generated/prisma/client';\nexport const prisma = new PrismaClient();\n",
    // Left over from before `email` was there.
    'packages/db/src/generated/prisma/client.ts': 'export declare class PrismaClient { user: { findMany(): any[] } }\n',
    'apps/web/package.json': '{ "name": "web" }',
    'apps/web/src/list.ts':
      "import { prisma, type User } from '@acme/db';\n\nexport const emails = async () => (await prisma.user.findMany()).map((user) => user.email);\nexport const one = (user: User) => user.email;\n",
  };

  it('is found by its path and through a package of the workspace, and read anew from the schema', async () => {
    const after = { ...tree, 'packages/db/prisma/schema.prisma': without('email')(schema) };
    const { findings } = await review(tree, after);
    const places = findings.filter((found) => found.introduced).map(({ rule, path, line }) => [rule, path, line]);
    expect(places).toEqual([
      ['no-removed-property-in-use', 'apps/web/src/list.ts', 3],
      ['no-removed-property-in-use', 'apps/web/src/list.ts', 4],
    ]);
    expect(findings[0]!.trail[0]).toMatchObject({
      asset: 'entity:packages/db/prisma/schema.prisma#User',
      column: 'email',
      path: 'packages/db/prisma/schema.prisma',
    });
  });
});

describe('a package that hands the client on', () => {
  it('has the fields of the schema', async () => {
    const before = {
      'prisma/schema.prisma': SCHEMA,
      'src/users.ts':
        "import { PrismaService } from 'nestjs-prisma';\n\nexport class Users {\n  constructor(private prisma: PrismaService) {}\n\n  find(email: string) {\n    return this.prisma.user.findUnique({ where: { email } });\n  }\n}\n",
    };
    const { findings } = await review(before, { ...before, 'prisma/schema.prisma': without('email')(SCHEMA) });
    expect(findings.map(({ rule, path, line }) => [rule, path, line])).toEqual([
      ['no-removed-property-in-use', 'src/users.ts', 7],
    ]);
  });
});

describe('a migration that takes the column away', () => {
  it('breaks the uses of a field that the schema still has', async () => {
    const init = 'CREATE TABLE "Note" ("id" SERIAL PRIMARY KEY, "text" TEXT NOT NULL);\n';
    const before = {
      'prisma/schema.prisma':
        'datasource db {\n  provider = "postgresql"\n}\ngenerator client {\n  provider = "prisma-client-js"\n}\nmodel Note {\n  id   Int    @id @default(autoincrement())\n  text String\n}\n',
      'prisma/migrations/1_init/migration.sql': init,
      'src/app.ts': `${HEAD}export const all = () => prisma.note.findMany({ select: { text: true } });\n`,
    };
    const drop = 'ALTER TABLE "Note" DROP COLUMN "text";\n';
    const { findings } = await review(before, { ...before, 'prisma/migrations/2_drop/migration.sql': drop });
    expect(findings.map(({ rule, path, line }) => [rule, path, line])).toEqual([
      ['no-drifted-entity', 'prisma/schema.prisma', 9],
      ['no-removed-property-in-use', 'src/app.ts', 4],
    ]);
  });
});
