import { describe, expect, it } from 'vitest';
import { drizzleSchema } from '../../../src/extract/drizzle-schema';
import type { EntityFact } from '../../../src/model/entity';
import { type Files, graphOf, review } from '../../memory-tree';
import { readCode } from '../read-code';

const PACKAGE = '{"dependencies":{"pg":"8","drizzle-orm":"0.44"}}';
const CREATE = `CREATE TABLE "users" ("id" serial PRIMARY KEY NOT NULL, "email" varchar(255) NOT NULL, "full_name" text, "created_at" timestamp with time zone DEFAULT now() NOT NULL);
--> statement-breakpoint
CREATE TABLE "posts" ("id" serial PRIMARY KEY NOT NULL, "title" text DEFAULT 'new', "author_id" integer NOT NULL REFERENCES "users"("id"));
CREATE INDEX "by_name" ON "users" ("full_name");
`;
const SCHEMA = `import { relations } from 'drizzle-orm';
import { integer, pgTable, serial, text, timestamp, varchar, index } from 'drizzle-orm/pg-core';
export const users = pgTable('users', {
  id: serial('id').primaryKey(),
  email: varchar('email', { length: 255 }).notNull(),
  fullName: text('full_name'),
  createdAt: timestamp('created_at', { withTimezone: true }).defaultNow().notNull(),
}, (t) => [index('by_name').on(t.fullName)]);
export const posts = pgTable('posts', (t) => ({
  id: t.serial().primaryKey(),
  title: t.text().default('new'),
  authorId: t.integer('author_id').notNull().references(() => users.id),
}));
export const usersRelations = relations(users, ({ many }) => ({ posts: many(posts) }));
export const postsRelations = relations(posts, ({ one }) => ({ author: one(users, { fields: [posts.authorId], references: [users.id] }) }));
`;
const DB = `import { drizzle } from 'drizzle-orm/node-postgres';
import * as schema from './schema';
export const db = drizzle(process.env.DATABASE_URL!, { schema });
`;

function journal(...names: string[]): string {
  return JSON.stringify({ dialect: 'postgresql', entries: names.map((tag, idx) => ({ idx, tag })) });
}

function project(code: string, more: Files = {}): Files {
  return {
    'package.json': PACKAGE,
    'drizzle/meta/_journal.json': journal('0000_a'),
    'drizzle/0000_a.sql': CREATE,
    'src/schema.ts': SCHEMA,
    'src/db.ts': DB,
    'src/users.ts': code,
    ...more,
  };
}

async function broken(code: string, change: string, more: Files = {}): Promise<number[]> {
  const base = project(code);
  const { findings } = await review(base, {
    ...base,
    ...more,
    'drizzle/meta/_journal.json': journal('0000_a', '0001_b'),
    'drizzle/0001_b.sql': change,
  });
  const lines = findings.filter(({ path, introduced }) => path === 'src/users.ts' && introduced);
  return [...new Set(lines.map(({ line }) => line))].sort((a, b) => a - b);
}

const CODE = `import { eq, sql } from 'drizzle-orm';
import { db } from './db';
import { posts, users } from './schema';
export async function find(id: number, mail: string) {
  const rows = await db.select().from(users).where(eq(users.id, id));
  console.log(rows[0]?.fullName, rows.map((row) => row.email));
  const some = await db.select({ id: users.id, mail: users.email }).from(users);
  const joined = await db.select().from(posts).innerJoin(users, eq(posts.authorId, users.id));
  console.log(some[0]?.mail, joined[0]?.posts.title);
  console.log(joined[0]?.users.email);
  await db.insert(users).values({ email: mail, fullName: 'a' });
  await db.update(users).set({ fullName: 'b' }).where(eq(users.id, id));
  await db.update(users).set({ email: mail });
  const one = await db.query.users.findFirst({ columns: { email: true }, where: (user, { eq }) => eq(user.fullName, 'a') });
  console.log(one?.email);
  const all = await db.query.posts.findMany({ with: { author: true } });
  console.log(all.map((post) => post.author.email));
  console.log(all.map((post) => post.title));
  await db.execute(sql\`select 1 where \${users.email} = 'x'\`);
  const [made] = await db.insert(users).values({ fullName: 'x' }).returning();
  return made!.email;
}
type User = typeof users.$inferSelect;
export const mailOf = (user: User) => user.email;
`;

describe('Drizzle tables', () => {
  it('become entities that agree with their migrations', async () => {
    const { nodes, edges, faults, problems } = await graphOf(project(''));
    expect(faults.filter(({ code }) => code === 'drifted-entity')).toEqual([]);
    expect(problems).toEqual([]);
    expect(nodes.filter(({ kind }) => kind === 'entity').map(({ name }) => name)).toEqual(['posts', 'users']);
    const bound = edges
      .filter(({ kind }) => kind === 'derives')
      .map(({ fromColumn, toColumn }) => `${fromColumn} ${toColumn}`);
    expect(bound).toContain('fullName full_name');
    expect(bound).toContain('title title');
  });

  it('name every reader of a column that a migration drops', async () => {
    const change = 'ALTER TABLE "users" DROP COLUMN "email";\n';
    expect(await broken(CODE, change)).toEqual([6, 7, 10, 11, 13, 14, 15, 17, 19, 21, 24]);
  });

  it('name the same readers where the table loses the column too', async () => {
    const change = 'ALTER TABLE "users" DROP COLUMN "email";\n';
    const schema = SCHEMA.replace(/ {2}email: .*\n/, '');
    expect(await broken(CODE, change, { 'src/schema.ts': schema })).toEqual([6, 7, 10, 11, 13, 14, 15, 17, 19, 21, 24]);
  });

  it('leave property readers alone when only the column is renamed', async () => {
    const change = 'ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";\n';
    const schema = SCHEMA.replace("text('full_name')", "text('name')");
    expect(await broken(CODE, change, { 'src/schema.ts': schema })).toEqual([]);
  });

  it('raise nothing when a nullable column comes', async () => {
    const change = 'ALTER TABLE "users" ADD COLUMN "phone" text;\n';
    const schema = SCHEMA.replace(
      "fullName: text('full_name'),",
      "fullName: text('full_name'),\n  phone: text('phone'),",
    );
    expect(await broken(CODE, change, { 'src/schema.ts': schema })).toEqual([]);
  });

  it('are read with schemas, prefixes, spreads and enums', async () => {
    const text = `import { pgEnum, pgSchema, pgTableCreator, text, uuid } from 'drizzle-orm/pg-core';
const stamps = { note: text('note') };
const auth = pgSchema('auth');
export const state = pgEnum('order_state', ['new', 'paid']);
export const accounts = auth.table('accounts', { id: uuid('id').defaultRandom().primaryKey(), ...stamps });
const shopTable = pgTableCreator((name) => \`shop_\${name}\`);
export const orders = shopTable('orders', { id: uuid('id'), state: state('state').notNull(), ...unknown });
`;
    const { facts } = await readCode(drizzleSchema, 'src/schema.ts', text);
    const entities = facts.filter((fact): fact is EntityFact => fact.kind === 'entity');
    expect(
      entities.map(({ name, table, schema, partial, members }) => [name, table?.name, schema, partial, members.length]),
    ).toEqual([
      ['stamps', undefined, null, false, 1],
      ['accounts', 'accounts', 'auth', false, 1],
      ['orders', 'shop_orders', null, true, 2],
    ]);
    expect(facts.some((fact) => fact.kind === 'entity-enum' && fact.databaseName?.name === 'order_state')).toBe(true);
  });

  it('survive hostile code', async () => {
    const text = `import { pgTable } from 'drizzle-orm/pg-core';
const a = pgTable('a', a); const b = pgTable(b, {}); const c = pgTable('c', { ...c, [x]: 1, d: null, e: f().g()() });`;
    const { facts } = await readCode(drizzleSchema, 'a.ts', text);
    expect(facts.filter(({ kind }) => kind === 'entity')).toHaveLength(2);
  });
});
