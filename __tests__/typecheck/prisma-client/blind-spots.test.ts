import { describe, expect, it } from 'vitest';
import { type Files, review } from '../../memory-tree';

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../src/generated/prisma"
}
datasource db {
  provider = "postgresql"
}
enum Role {
  USER
  ADMIN
}
model User {
  id        Int    @id @default(autoincrement())
  firstName String
  lastName  String
  age       Int
  role      Role   @default(USER)
  marks     Mark[]
}
model Mark {
  userId Int
  postId Int
  note   String?
  user   User   @relation(fields: [userId], references: [id])

  @@id([userId, postId])
}
`;

async function readersOf(code: Files, from: string, to: string, schema = SCHEMA): Promise<string[]> {
  const files = { 'package.json': '{"dependencies":{"@prisma/client":"6"}}', 'prisma/schema.prisma': schema, ...code };
  if (!schema.includes(from)) throw new Error(`no ${from}`);
  const after = { ...files, 'prisma/schema.prisma': schema.replace(from, to) };
  const { findings } = await review(files, after);
  const readers = findings.filter(({ rule, introduced }) => introduced && rule !== 'no-drifted-entity');
  return [...new Set(readers.map(({ path, line, certainty }) => `${path}:${line} ${certainty}`))].sort();
}

const FIRST: [string, string] = ['  firstName String\n', ''];

describe('extensions of a Prisma Client', () => {
  it('that compute results read what they need, and what they compute is there', async () => {
    const code = {
      'src/db.ts': `import { PrismaClient } from './generated/prisma/client';
export const prisma = new PrismaClient().$extends({
  result: {
    user: {
      fullName: {
        needs: { firstName: true, lastName: true },
        compute(user) {
          return user.firstName + user.lastName;
        },
      },
    },
  },
});
`,
      'src/users.ts': `import { prisma } from './db';
export async function names() {
  const users = await prisma.user.findMany({ where: { firstName: 'a' } });
  return users.map((user) => user.fullName + user.lastName);
}
`,
    };
    expect(await readersOf(code, ...FIRST)).toEqual([
      'src/db.ts:6 proven',
      'src/db.ts:8 proven',
      'src/users.ts:3 proven',
    ]);
  });

  it('that stand before queries know what is asked', async () => {
    const code = {
      'src/db.ts': `import { PrismaClient } from './generated/prisma/client';
export const prisma = new PrismaClient().$extends({
  query: {
    user: {
      async findMany({ args, query }) {
        args.where = { ...args.where, firstName: 'a' };
        return query(args);
      },
    },
    $allModels: { async $allOperations({ args, query }) { return query({ ...args, firstName: 1 }); } },
  },
});
`,
    };
    expect(await readersOf(code, ...FIRST)).toEqual(['src/db.ts:6 proven']);
  });

  it('that compute with an arrow or stand apart are read too, and models keep their methods', async () => {
    const code = {
      'src/names.ts': `import { Prisma } from './generated/prisma/client';
export const names = Prisma.defineExtension({
  name: 'names',
  result: { user: { initial: { needs: { firstName: true }, compute: (user) => user.firstName[0] } } },
});
export const finders = Prisma.defineExtension((client) =>
  client.$extends({
    model: { user: { async called(firstName: string) { return client.user.findMany({ where: { firstName } }); } } },
  }),
);
`,
      'src/db.ts': `import { PrismaClient } from './generated/prisma/client';
import { finders, names } from './names';
export const prisma = new PrismaClient().$extends(names).$extends(finders);
export const first = async () => (await prisma.user.findFirst())?.firstName;
`,
    };
    expect(await readersOf(code, ...FIRST)).toEqual([
      'src/db.ts:4 proven',
      'src/names.ts:4 proven',
      'src/names.ts:8 proven',
    ]);
  });
});

describe('choices that stand apart', () => {
  it('are followed to who uses them', async () => {
    const code = {
      'src/choices.ts': `import { Prisma } from './generated/prisma/client';
export const shown = { id: true, firstName: true } satisfies Prisma.UserSelect;
export const args = Prisma.validator<Prisma.UserDefaultArgs>()({ select: { firstName: true, marks: true } });
export type Shown = Prisma.UserGetPayload<{ select: typeof shown }>;
export type Args = Prisma.UserGetPayload<typeof args>;
`,
      'src/users.ts': `import { PrismaClient } from './generated/prisma/client';
import { shown, type Args, type Shown } from './choices';
const prisma = new PrismaClient();
export const called = (user: Shown, other: Args) => user.firstName + other.firstName;
export const list = async () => (await prisma.user.findMany({ select: shown })).map(({ firstName }) => firstName);
`,
    };
    expect(await readersOf(code, ...FIRST)).toEqual([
      'src/choices.ts:2 proven',
      'src/choices.ts:3 proven',
      'src/users.ts:4 proven',
      'src/users.ts:5 proven',
    ]);
  });
});

describe('figures and keys', () => {
  const code = {
    'src/figures.ts': `import { PrismaClient, Role } from './generated/prisma/client';
const prisma = new PrismaClient();
export async function figures() {
  const all = await prisma.user.aggregate({ _sum: { age: true }, _avg: { age: true } });
  const groups = await prisma.user.groupBy({
    by: ['role'],
    _count: { age: true },
    having: { age: { _avg: { gt: 3 } } },
    orderBy: { _max: { age: 'asc' } },
  });
  return [all._sum.age, groups[0]!._count.age, groups[0]!.role];
}
export const one = () => prisma.mark.findUnique({ where: { userId_postId: { userId: 1, postId: 2 } } });
export const admins = () => prisma.user.count({ where: { role: Role.ADMIN } });
export const byRole = () => prisma.user.findMany({ where: { role: 'ADMIN' }, distinct: ['role'] });
`,
  };

  it('of a removed field fail', async () => {
    expect(await readersOf(code, '  age       Int\n', '')).toEqual([
      'src/figures.ts:11 proven',
      'src/figures.ts:4 proven',
      'src/figures.ts:7 proven',
      'src/figures.ts:8 proven',
      'src/figures.ts:9 proven',
    ]);
  });

  it('over several fields fail with one of them', async () => {
    const found = await readersOf(code, '@@id([userId, postId])', '@@id([userId, postId], name: "key")');
    expect(found).toEqual(['src/figures.ts:13 proven']);
  });

  it('of an enum fail with the value', async () => {
    expect(await readersOf(code, '  ADMIN\n', '')).toEqual(['src/figures.ts:14 proven', 'src/figures.ts:15 proven']);
  });

  it('by string fail with the field', async () => {
    const found = await readersOf(code, '  role      Role   @default(USER)\n', '');
    expect(found).toEqual(expect.arrayContaining(['src/figures.ts:6 proven', 'src/figures.ts:15 proven']));
  });
});

describe('several clients', () => {
  it('are told apart by where they are generated to', async () => {
    const other = `generator client {
  provider = "prisma-client-js"
  output   = "../src/generated/logs"
}
generator zod {
  provider = "zod-prisma-types"
  output   = "../src/generated/zod"
}
datasource db {
  provider = "mysql"
}
model User {
  id        Int    @id
  firstName String
}
`;
    const code = {
      'logs/schema.prisma': other,
      'src/a.ts': `import { PrismaClient } from './generated/prisma/client';
import { PrismaClient as Logs } from './generated/logs';
import { UserSchema } from './generated/zod';
export const names = async () => [
  (await new PrismaClient().user.findFirst())?.firstName,
  (await new Logs().user.findFirst())?.firstName,
  UserSchema.parse({}).firstName,
];
`,
    };
    expect(await readersOf(code, ...FIRST)).toEqual(['src/a.ts:5 proven']);
  });
});
