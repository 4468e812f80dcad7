import { describe, expect, it } from 'vitest';
import { type Files, graphOf, review } from '../../memory-tree';

const CREATE = `CREATE TABLE "shop_users" ("id" serial PRIMARY KEY NOT NULL, "email" text NOT NULL, "full_name" text, "created_at" timestamp DEFAULT now() NOT NULL);
CREATE TABLE "shop_posts" ("id" serial PRIMARY KEY NOT NULL, "title" text NOT NULL, "author_id" integer NOT NULL);
`;

const SCHEMA: Files = {
  'src/creator.ts': `import { pgTableCreator } from 'drizzle-orm/pg-core';
export const createTable = pgTableCreator((name) => \`shop_\${name}\`);
`,
  'src/columns.ts': `import { timestamp } from 'drizzle-orm/pg-core';
export const timestamps = { createdAt: timestamp('created_at').defaultNow().notNull() };
`,
  'src/schema.ts': `import { defineRelations } from 'drizzle-orm';
import { integer, pgView, serial, text } from 'drizzle-orm/pg-core';
import { timestamps } from './columns';
import { createTable } from './creator';
export const users = createTable('users', {
  id: serial('id').primaryKey(),
  email: text('email').notNull(),
  fullName: text('full_name'),
  ...timestamps,
});
export const posts = createTable('posts', {
  id: serial('id').primaryKey(),
  title: text('title').notNull(),
  authorId: integer('author_id').notNull(),
});
export const mails = pgView('mails').as((builder) => builder.select({ mail: users.email }).from(users));
export const relations = defineRelations({ users, posts }, (r) => ({
  users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) },
  posts: { author: r.one.users({ from: r.posts.authorId, to: r.users.id }) },
}));
export type User = typeof users.$inferSelect;
`,
  'src/db.ts': `import { drizzle } from 'drizzle-orm/node-postgres';
import { relations } from './schema';
export const db = drizzle(process.env.DATABASE_URL!, { relations });
`,
};

function journal(...names: string[]): string {
  return JSON.stringify({ dialect: 'postgresql', entries: names.map((tag, idx) => ({ idx, tag })) });
}

function project(more: Files): Files {
  return {
    'package.json': '{"dependencies":{"pg":"8","drizzle-orm":"1"}}',
    'drizzle/meta/_journal.json': journal('0000_a'),
    'drizzle/0000_a.sql': CREATE,
    ...SCHEMA,
    ...more,
  };
}

async function readersOf(code: string, change: string): Promise<string[]> {
  const base = project({ 'src/users.ts': code });
  const { findings } = await review(base, {
    ...base,
    'drizzle/meta/_journal.json': journal('0000_a', '0001_b'),
    'drizzle/0001_b.sql': change,
  });
  const readers = findings.filter(({ rule, introduced }) => introduced && rule !== 'no-drifted-entity');
  return [...new Set(readers.map(({ path, line, certainty }) => `${path}:${line} ${certainty}`))].sort();
}

describe('Drizzle tables', () => {
  it('of a creator of another file have its prefix, and columns of an object of another file', async () => {
    const { edges, faults } = await graphOf(project({}));
    expect(faults.filter(({ code }) => code === 'drifted-entity')).toEqual([]);
    const derived = edges.filter(({ kind }) => kind === 'derives');
    const bound = derived.map(({ from, fromColumn, to, toColumn }) => `${from} ${fromColumn} ${to} ${toColumn}`);
    expect(bound).toContain('entity:src/schema.ts#users email table:public.shop_users email');
    expect(bound).toContain('entity:src/columns.ts#timestamps createdAt table:public.shop_users created_at');
  });

  it('of a creator whose prefix only running it tells are not compared', async () => {
    const files = project({
      'src/creator.ts': `import { pgTableCreator } from 'drizzle-orm/pg-core';
export const createTable = pgTableCreator((name) => prefixed(name));
`,
    });
    const { faults } = await graphOf(files);
    expect(faults.filter(({ code, details }) => code === 'drifted-entity' && details[0] === 'missing-table')).toEqual(
      [],
    );
  });

  it('name who reads a column that several tables share', async () => {
    const code = `import { db } from './db';
import { type User, users } from './schema';
export const since = ({ createdAt }: User) => createdAt;
export const rows = async () => (await db.select().from(users)).map((user) => user.createdAt);
`;
    expect(await readersOf(code, 'ALTER TABLE "shop_users" DROP COLUMN "created_at";')).toEqual([
      'src/users.ts:3 proven',
      'src/users.ts:4 proven',
    ]);
  });

  it('are followed through relations, views and schemas of values', async () => {
    const code = `import { createInsertSchema } from 'drizzle-zod';
import { db } from './db';
import { mails, users } from './schema';
export const asked = createInsertSchema(users).pick({ email: true });
export const posts = async () => (await db.query.posts.findMany({ with: { author: { columns: { email: true } } } }))[0]!.author!.email;
export const found = () => db.query.users.findFirst({ where: { email: 'a' }, orderBy: { email: 'asc' } });
export const viewed = async () => (await db.select().from(mails)).map(({ mail }) => mail);
export const given = asked.parse({}).email;
`;
    expect(await readersOf(code, 'ALTER TABLE "shop_users" DROP COLUMN "email";')).toEqual([
      'src/schema.ts:16 proven',
      'src/users.ts:4 proven',
      'src/users.ts:5 proven',
      'src/users.ts:6 proven',
      'src/users.ts:8 proven',
    ]);
  });
});
