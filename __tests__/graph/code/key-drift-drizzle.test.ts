import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import { review } from '../../memory-tree';

const SQL = `CREATE TABLE "users" ("id" serial PRIMARY KEY NOT NULL, "email" text NOT NULL, CONSTRAINT "users_email_unique" UNIQUE("email"));
--> statement-breakpoint
CREATE TABLE "posts" ("id" serial PRIMARY KEY NOT NULL, "slug" text NOT NULL, "site" text NOT NULL, "author" integer);
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_users_id_fk" FOREIGN KEY ("author") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "one" ON "posts" USING btree ("site","slug");
`;
const SCHEMA = `import { pgTable, serial, text, integer, unique, uniqueIndex, index, foreignKey } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
export const users = pgTable('users', {
  id: serial().primaryKey(),
  email: text().notNull().unique(),
});
export const posts = pgTable('posts', {
  id: serial().primaryKey(),
  slug: text().notNull(),
  site: text().notNull(),
  author: integer().references(() => users.id),
}, (t) => [uniqueIndex('one').on(t.site, t.slug)]);
`;

function files(schema = SCHEMA): Record<string, string> {
  return {
    'package.json': '{"dependencies":{"drizzle-orm":"0.45","pg":"8"}}',
    'src/schema.ts': schema,
    'drizzle/0000_init.sql': SQL,
    'drizzle/meta/_journal.json':
      '{"version":"7","dialect":"postgresql","entries":[{"idx":0,"version":"7","when":1,"tag":"0000_init","breakpoints":true}]}',
  };
}

async function drift(before: Record<string, string>, after: Record<string, string>): Promise<Finding[]> {
  const { findings } = await review(before, after);
  return findings.filter(({ rule, introduced }) => rule === 'no-drifted-entity' && introduced);
}

async function driftOf(from: string, to: string): Promise<Finding[]> {
  return drift(files(), files(SCHEMA.replace(from, to)));
}

describe('keys of Drizzle tables', () => {
  it('are no drift where schema and migrations say the same', async () => {
    expect(await drift({}, files())).toEqual([]);
  });

  it('are told of a column and of the table, with their names', async () => {
    const [column, ...others] = await driftOf('slug: text().notNull()', 'slug: text().notNull().unique()');
    expect(others).toEqual([]);
    expect(column).toMatchObject({ line: 9, severity: 'medium', certainty: 'proven' });
    expect(column!.help).toContain('ADD CONSTRAINT "posts_slug_unique" UNIQUE ("slug")');
    const [table] = await driftOf('[uniqueIndex', "[unique('by_author').on(t.author, t.site), uniqueIndex");
    expect(table!.help).toContain('ADD CONSTRAINT "by_author" UNIQUE ("author", "site")');
  });

  it('are told where a foreign key does something else, or is not there', async () => {
    const [action] = await driftOf('users.id)', "users.id, { onDelete: 'cascade' })");
    expect(action).toMatchObject({ line: 11, severity: 'medium' });
    expect(action!.help).toContain('ON DELETE CASCADE');
    const other = '[foreignKey({ columns: [t.site], foreignColumns: [users.email] }).onDelete("cascade"), uniqueIndex';
    const [missing] = await driftOf('[uniqueIndex', other);
    expect(missing!.help).toContain(
      'ADD CONSTRAINT "posts_site_users_email_fk" FOREIGN KEY ("site") REFERENCES "users"("email") ON DELETE CASCADE',
    );
  });

  it('are quiet where the schema says less', async () => {
    const found = await driftOf(", (t) => [uniqueIndex('one').on(t.site, t.slug)]", '');
    expect(found.map(({ severity }) => severity)).toEqual(['low']);
  });

  it('are not told of what only running the code tells, nor of conditions that serve the same', async () => {
    expect(await driftOf("(t) => [uniqueIndex('one').on(t.site, t.slug)]", 'keysOf')).toEqual([]);
    expect(await driftOf('[uniqueIndex', '[uniqueIndex("low").on(sql`lower(${t.slug})`), uniqueIndex')).toEqual([]);
    expect(await driftOf('users.id)', 'users.id, { onDelete: rule })')).toEqual([]);
  });
});
