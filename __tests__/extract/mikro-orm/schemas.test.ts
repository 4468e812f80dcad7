import { describe, expect, it } from 'vitest';
import { mikroOrm } from '../../../src/extract/mikro-orm';
import type { EntityFact } from '../../../src/model/entity';
import { type Files, graphOf, review } from '../../memory-tree';
import { readCode } from '../read-code';

function migration(number: number, sql: string): string {
  return `import { Migration } from '@mikro-orm/migrations';
export class Migration${number} extends Migration { async up() { this.addSql('${sql}'); } }
`;
}

function project(sql: string, files: Files): Files {
  return {
    'package.json': '{"dependencies":{"pg":"8","@mikro-orm/core":"6"}}',
    'migrations/Migration1.ts': migration(1, sql),
    ...files,
  };
}

async function readersOf(files: Files, drop: string): Promise<string[]> {
  const { findings } = await review(files, { ...files, 'migrations/Migration2.ts': migration(2, drop) });
  const readers = findings.filter(({ rule, introduced }) => introduced && rule !== 'no-drifted-entity');
  return [...new Set(readers.map(({ path, line, certainty }) => `${path}:${line} ${certainty}`))].sort();
}

async function boundIn(files: Files): Promise<{ bound: string[]; drifted: string[] }> {
  const { edges, faults } = await graphOf(files);
  const derived = edges.filter(({ kind }) => kind === 'derives');
  return {
    bound: derived.map(
      ({ from, fromColumn, to, toColumn }) => `${from.split('#')[1]}.${fromColumn} ${to.split('.').at(-1)}.${toColumn}`,
    ),
    drifted: faults.filter(({ code }) => code === 'drifted-entity').map(({ wanted }) => wanted),
  };
}

const SCHEMA = project(
  'create table "app_user" ("id" serial primary key, "mail" text not null, "full_name" varchar(255) null);',
  {
    'src/user.ts': `import { EntitySchema } from '@mikro-orm/core';
export class User {
  id!: number;
  email!: string;
  fullName?: string;
}
export const UserSchema = new EntitySchema({
  class: User,
  tableName: 'app_user',
  properties: {
    id: { type: 'number', primary: true },
    email: { type: 'text', fieldName: 'mail' },
    fullName: { type: 'string', nullable: true },
  },
});
`,
    'src/users.ts': `import { EntityManager } from '@mikro-orm/postgresql';
import { User, UserSchema } from './user';
export async function mails(em: EntityManager) {
  const found = await em.find(User, { email: 'a' });
  const more = await em.find(UserSchema, { fullName: 'a' });
  return [found[0]!.email, more[0]!.email];
}
`,
  },
);

describe('MikroORM entity schemas', () => {
  it('bind their properties to columns', async () => {
    const { bound, drifted } = await boundIn(SCHEMA);
    expect(drifted).toEqual([]);
    expect(bound).toEqual(['User.id app_user.id', 'User.email app_user.mail', 'User.fullName app_user.full_name']);
  });

  it('name who reads the class that they describe', async () => {
    expect(await readersOf(SCHEMA, 'alter table "app_user" drop column "mail";')).toEqual([
      'src/users.ts:4 proven',
      'src/users.ts:6 proven',
    ]);
  });

  it('tell the type of a column that says it', async () => {
    const text = SCHEMA['src/user.ts']!.replace("type: 'text'", "type: 'bigint'");
    expect((await boundIn({ ...SCHEMA, 'src/user.ts': text })).drifted).toEqual(['User.mail']);
  });
});

const DEFINED = project(
  'create table "book" ("id" serial primary key, "title" varchar(255) not null, "author_id" int not null, "blurb" text null); create table "author" ("id" serial primary key, "pen_name" text not null);',
  {
    'src/book.ts': `import { defineEntity, type InferEntity } from '@mikro-orm/core';
export const Author = defineEntity({
  name: 'Author',
  properties: (p) => ({ id: p.integer().primary(), penName: p.text() }),
});
export const Book = defineEntity({
  name: 'Book',
  properties: (p) => ({
    id: p.integer().primary(),
    title: p.string(),
    blurb: p.text().nullable(),
    author: () => p.manyToOne(Author),
  }),
});
export type IBook = InferEntity<typeof Book>;
`,
    'src/books.ts': `import { EntityManager } from '@mikro-orm/postgresql';
import { Book, type IBook } from './book';
export async function books(em: EntityManager) {
  const found = await em.find(Book, { title: 'a' }, { orderBy: { blurb: 'asc' } });
  return found.map((book) => book.author.penName + book.title);
}
export const shown = ({ title }: IBook) => title;
`,
  },
);

describe('MikroORM entities that are defined', () => {
  it('bind their properties to columns', async () => {
    const { bound, drifted } = await boundIn(DEFINED);
    expect(drifted).toEqual([]);
    expect(bound).toContain('Book.author book.author_id');
    expect(bound).toContain('Author.penName author.pen_name');
  });

  it('name who reads them', async () => {
    expect(await readersOf(DEFINED, 'alter table "book" drop column "title";')).toEqual([
      'src/books.ts:4 proven',
      'src/books.ts:5 proven',
      'src/books.ts:7 proven',
    ]);
    expect(await readersOf(DEFINED, 'alter table "author" drop column "pen_name";')).toEqual(['src/books.ts:5 proven']);
  });

  it('are what a change of their properties breaks', async () => {
    const text = DEFINED['src/book.ts']!.replace('    blurb: p.text().nullable(),\n', '');
    const { findings } = await review(DEFINED, { ...DEFINED, 'src/book.ts': text });
    const broken = findings.filter(({ rule }) => rule === 'no-removed-property-in-use');
    expect(broken.map(({ path, line }) => `${path}:${line}`)).toEqual(['src/books.ts:4']);
  });
});

const EMBEDDED = project(
  'create table "user" ("id" serial primary key, "home_city" text null, "addr_street" text not null, "work_address" jsonb not null, "type" text not null, "level" int null);',
  {
    'src/user.ts': `import { Embeddable, Embedded, Entity, PrimaryKey, Property } from '@mikro-orm/core';
@Embeddable()
export class Home { @Property({ type: 'text', nullable: true }) city?: string; }
@Embeddable()
export class Street { @Property() street!: string; }
@Embeddable()
export class Work { @Property() room!: string; }
@Entity({ discriminatorColumn: 'type', discriminatorMap: { user: 'User', admin: 'Admin' } })
export class User {
  @PrimaryKey() id!: number;
  @Property() type!: string;
  @Embedded(() => Home) home!: Home;
  @Embedded({ entity: () => Street, prefix: 'addr_' }) street!: Street;
  @Embedded(() => Work, { object: true }) workAddress!: Work;
}
@Entity()
export class Admin extends User {
  @Property() level!: number;
}
`,
    'src/users.ts': `import { EntityManager } from '@mikro-orm/postgresql';
import { Admin, User } from './user';
export async function cities(em: EntityManager) {
  const found = await em.find(User, { home: { city: 'a' } });
  const [admin] = await em.find(Admin, { level: 2 });
  return [found[0]!.home.city, admin!.street.street];
}
`,
  },
);

describe('MikroORM classes', () => {
  it('that are embedded have columns behind a prefix', async () => {
    const { bound, drifted } = await boundIn(EMBEDDED);
    expect(drifted).toEqual([]);
    expect(bound).toEqual(
      expect.arrayContaining([
        'Home.city user.home_city',
        'Street.street user.addr_street',
        'User.workAddress user.work_address',
      ]),
    );
  });

  it('of one table are kept in the table of the first', async () => {
    expect((await boundIn(EMBEDDED)).bound).toContain('Admin.level user.level');
    expect(await readersOf(EMBEDDED, 'alter table "user" drop column "level";')).toEqual(['src/users.ts:5 proven']);
  });

  it('of a table each have their own columns and the key', async () => {
    const { bound, drifted } = await boundIn(
      project(
        'create table "pet" ("id" int primary key, "name" text not null); create table "cat" ("id" int primary key, "lives" int not null);',
        {
          'src/pets.ts': `import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
@Entity({ inheritance: 'tpt' })
export class Pet { @PrimaryKey() id!: number; @Property() name!: string; }
@Entity()
export class Cat extends Pet { @Property() lives!: number; }
`,
        },
      ),
    );
    expect(drifted).toEqual([]);
    expect(bound).toEqual(['Pet.id pet.id', 'Pet.name pet.name', 'Cat.lives cat.lives', 'Pet.id cat.id']);
  });

  it('that are embedded name who reads them', async () => {
    expect(await readersOf(EMBEDDED, 'alter table "user" drop column "home_city";')).toEqual([
      'src/users.ts:4 proven',
      'src/users.ts:6 proven',
    ]);
  });
});

describe('naming strategies of MikroORM', () => {
  const files = (naming: string, columns: string) =>
    project(`create table "Post" (${columns});`, {
      'mikro-orm.config.ts': `import { EntityCaseNamingStrategy, UnderscoreNamingStrategy, defineConfig } from '@mikro-orm/core';
import { Names } from './src/names';
export default defineConfig({ namingStrategy: ${naming} });
`,
      'src/names.ts': `import { UnderscoreNamingStrategy } from '@mikro-orm/core';
export class Names extends UnderscoreNamingStrategy {
  classToTableName(entityName: string) { return entityName; }
  propertyToColumnName(name: string) { return 'c_' + super.propertyToColumnName(name); }
  joinKeyColumnName(name: string, referenced: string) { return hash(name, referenced); }
}
`,
      'src/post.ts': `import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
@Entity()
export class Post {
  @PrimaryKey() id!: number;
  @Property() bodyText!: string;
  @ManyToOne(() => Post) parent!: Post;
}
`,
    });

  it('of MikroORM keep the names of code', async () => {
    const { bound, drifted } = await boundIn(
      files('EntityCaseNamingStrategy', '"id" serial primary key, "bodyText" text not null, "parent" int not null'),
    );
    expect(drifted).toEqual([]);
    expect(bound).toEqual(['Post.id Post.id', 'Post.bodyText Post.bodyText', 'Post.parent Post.parent']);
  });

  it('of the project are followed where their code tells, and nothing is said where it does not', async () => {
    const { bound, drifted } = await boundIn(
      files('Names', '"c_id" serial primary key, "c_body_text" text not null, "x1" int not null'),
    );
    expect(drifted).toEqual([]);
    expect(bound).toEqual(['Post.id Post.c_id', 'Post.bodyText Post.c_body_text']);
  });

  it('whose constants grow without end are given up', async () => {
    const grows = Array.from({ length: 60 }, (_, at) => `const v${at + 1} = v${at} + v${at};`).join('\n');
    const text = `import { UnderscoreNamingStrategy } from '@mikro-orm/core';
export class Names extends UnderscoreNamingStrategy { classToTableName(v0: string) { ${grows} return v60; } }`;
    const { facts } = await readCode(mikroOrm, 'names.ts', text);
    expect(facts).toMatchObject([{ kind: 'naming-strategy', methods: [{ name: 'classToTableName', recipe: null }] }]);
  });
});

describe('entity schemas whose options are not all read', () => {
  it('are entities in part', async () => {
    const text = `import { EntitySchema } from '@mikro-orm/core';
import { base } from './base';
export const A = new EntitySchema({ name: 'A', properties: { ...base, b: make() } });
export const B = new EntitySchema(options);
export const C = new EntitySchema({ properties: null });`;
    const { facts } = await readCode(mikroOrm, 'a.ts', text);
    expect((facts as EntityFact[]).map(({ name, partial, members }) => [name, partial, members.length])).toEqual([
      ['A', true, 1],
    ]);
  });
});
