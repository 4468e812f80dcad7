import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/finding';
import { applyFixes } from '../../src/stories/apply-fixes';
import { type Files, review } from '../memory-tree';

const shop = join(import.meta.dirname, '..', '..', 'fixtures', 'shop');

function filesIn(folder: string): Files {
  const root = join(shop, folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** The files after `--fix`, and what a second look finds. */
async function mended(before: Files, after: Files): Promise<{ files: Files; found: Review; left: Review }> {
  const found = await review(before, after);
  const files = { ...after };
  await applyFixes(found, {
    read: async (path) => files[path] ?? null,
    async write(path, text) {
      files[path] = text;
      return null;
    },
    async create(path, text) {
      files[path] = text;
      return null;
    },
  });
  return { files, found, left: await review(before, files) };
}

const USER = `import { Column, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Letter } from './letter.entity';

@Entity('users')
export class User {
  @PrimaryGeneratedColumn()
  id: number;

  @Column()
  email: string;

  @OneToMany(() => Letter, (letter) => letter.user)
  letters: Letter[];
}
`;
const LETTER = `import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { User } from './user.entity';

@Entity('letters')
export class Letter {
  @PrimaryGeneratedColumn()
  id: number;

  @Column()
  email: string;

  @ManyToOne(() => User, (user) => user.letters)
  user: User;
}
`;
const RENAMED = USER.replace('  email:', '  mail:');

/** Code beside an entity whose property has a new name. */
async function reader(body: string): Promise<string> {
  const text = `import { Repository } from 'typeorm';
import { Letter } from './letter.entity';
import { User } from './user.entity';

export class Users {
  constructor(private readonly users: Repository<User>) {}
${body}}
`;
  const before = { 'src/user.entity.ts': USER, 'src/letter.entity.ts': LETTER, 'src/users.ts': text };
  const { files, found, left } = await mended(before, { ...before, 'src/user.entity.ts': RENAMED });
  expect(found.findings.filter(({ introduced, path }) => introduced && path === 'src/users.ts')).not.toEqual([]);
  expect(left.findings.filter(({ introduced, path }) => introduced && path === 'src/users.ts')).toEqual([]);
  const lines = files['src/users.ts']!.split('\n');
  return lines.slice(6, -2).join('\n');
}

describe('a renamed property', () => {
  it.each([
    ['is read by its new name', '  a(user: User) { return user.email + user?.email; }', 'user.mail + user?.mail'],
    ['leaves variables as they are', '  a({ email }: User) { return email; }', '{ mail: email }: User) { return email'],
    ['keeps defaults', "  a({ email = 'x' }: User) { return email; }", "{ mail: email = 'x' }"],
    ['becomes shorter where it can', '  a({ email: mail }: User) { return mail; }', 'a({ mail }: User)'],
    [
      'is assigned to',
      "  a(user: User) { ({ email: user.email } = user); user.email = ''; }",
      '{ mail: user.mail } = user',
    ],
    [
      'is a key of queries',
      '  a(email: string) { return this.users.findOne({ where: { email }, select: { email: true } }); }',
      '{ where: { mail: email }, select: { mail: true } }',
    ],
    ['is a key of what is saved', "  a() { return this.users.save({ 'email': 'x' }); }", "{ 'mail': 'x' }"],
    ['is indexed', "  a(user: User): User['email'] { return user['email']; }", "User['mail'] { return user['mail']"],
    [
      'is a name of options',
      "  a() { return this.users.find({ select: ['email'], order: { email: 'ASC' } }); }",
      "{ select: ['mail'], order: { mail: 'ASC' } }",
    ],
    [
      'is picked',
      "  a(user: Pick<User, 'id' | 'email'>) { return user.email; }",
      "Pick<User, 'id' | 'mail'>) { return user.mail",
    ],
    [
      'is told from another of the same name in a query',
      "  a() { return this.users.createQueryBuilder('u').leftJoin('u.letters', 'l').where('u.email = l.email OR u.email = :email', { email: 'x' }); }",
      ".where('u.mail = l.email OR u.mail = :email', { email: 'x' })",
    ],
  ])('%s', async (_, before, after) => {
    expect(await reader(`${before}\n`)).toContain(after);
  });

  it('is followed into what implements it and what is given for it', async () => {
    const before = {
      'src/user.ts': 'export interface User {\n  id: number;\n  email: string;\n}\n',
      'src/dto.ts':
        "import type { User } from './user';\nexport class Dto implements User {\n  id: number;\n  email: string;\n}\nexport const show = (dto: Dto) => dto.email;\n",
      'src/mock.ts':
        "import type { User } from './user';\nconst mock = { id: 1, email: 'a' };\nexport const send = (user: User) => user.id;\nsend(mock);\nexport const to = mock.email;\n",
      'src/part.ts':
        "import type { User } from './user';\nexport class Part implements Omit<User, 'email'> {\n  id: number;\n}\n",
    };
    const more = {
      'src/client.ts':
        "import type { User } from './user';\nexport interface Person {\n  email: string;\n}\nexport const greet = (person: Person) => person.email;\nexport const all = (user: User) => greet(user);\n",
    };
    Object.assign(before, more);
    const { files, left } = await mended(before, {
      ...before,
      'src/user.ts': before['src/user.ts'].replace('email', 'mail'),
    });
    expect(left.findings).toEqual([]);
    expect(files['src/dto.ts']).toBe(before['src/dto.ts'].replaceAll('email', 'mail'));
    expect(files['src/mock.ts']).toBe(before['src/mock.ts'].replaceAll('email', 'mail'));
    expect(files['src/client.ts']).toBe(more['src/client.ts'].replaceAll('email', 'mail'));
    expect(files['src/part.ts']).toContain("Omit<User, 'mail'>");
  });

  it('is given in JSX without types', async () => {
    const card = 'export const Card = ({ title, body }) => <b title={body}>{title}</b>;\n';
    const page = 'import { Card } from \'./card\';\nexport const Page = () => <Card title="a" body="b" />;\n';
    const before = { 'web/card.jsx': card, 'web/page.jsx': page };
    const { files, left } = await mended(before, {
      ...before,
      'web/card.jsx': card.replaceAll(/title(?=[,}])/g, 'heading'),
    });
    expect(files['web/page.jsx']).toContain('<Card heading="a"');
    expect(left.findings).toEqual([]);
  });

  it('is no other type where a type spells it', async () => {
    const before = {
      'src/user.ts': 'export interface User {\n  id: number;\n  email: string;\n}\n',
      'src/card.ts':
        "import type { User } from './user';\nexport interface Card {\n  user: Pick<User, 'id' | 'email'>;\n}\nexport const show = ({ user }: Card) => user.email;\n",
    };
    const { files, left } = await mended(before, {
      ...before,
      'src/user.ts': before['src/user.ts'].replace('email', 'mail'),
    });
    expect(files['src/card.ts']).toBe(before['src/card.ts'].replaceAll('email', 'mail'));
    expect(left.findings).toEqual([]);
  });

  it('is given in JSX', async () => {
    const card =
      'export interface Props { title: string; body: string }\nexport const Card = (props: Props) => <b>{props.title}</b>;\n';
    const page = 'import { Card } from \'./card\';\nexport const Page = () => <Card title="a" body="b" />;\n';
    const before = { 'web/card.tsx': card, 'web/page.tsx': page };
    const { files, left } = await mended(before, {
      ...before,
      'web/card.tsx': card.replace('title: string', 'heading: string'),
    });
    expect(files['web/card.tsx']).toContain('props.heading');
    expect(files['web/page.tsx']).toContain('<Card heading="a"');
    expect(left.findings).toEqual([]);
  });

  it('leaves code alone where the property is gone for good', async () => {
    const before = {
      'src/user.entity.ts': USER,
      'src/letter.entity.ts': LETTER,
      'src/a.ts': "import { User } from './user.entity';\nexport const a = (user: User) => user.email;\n",
    };
    const after = { ...before, 'src/user.entity.ts': USER.replace('  @Column()\n  email: string;\n\n', '') };
    const { files, found } = await mended(before, after);
    expect(found.findings.some(({ path }) => path === 'src/a.ts')).toBe(true);
    expect(files['src/a.ts']).toBe(before['src/a.ts']);
  });
});

describe('a renamed relation of a Prisma schema', () => {
  const SCHEMA =
    'datasource db {\n  provider = "postgresql"\n}\n\nmodel Team {\n  id      Int      @id\n  name    String\n  members Member[]\n}\n\nmodel Member {\n  id     Int    @id\n  email  String\n  team   Team   @relation(fields: [teamId], references: [id])\n  teamId Int\n}\n';
  const before: Files = {
    'prisma/schema.prisma': SCHEMA,
    'src/types.ts':
      "import type { Prisma } from '@prisma/client';\n\nexport type Counted = Prisma.TeamGetPayload<{ include: { _count: { select: { members: true } } } }>;\nexport type Peopled = Prisma.TeamGetPayload<{ include: { members: { select: { email: true } } } }>;\n",
    'src/show.ts':
      "import type { Counted, Peopled } from './types';\n\nexport const size = (team: Counted) => team._count.members;\nexport const mails = (team: Peopled) => team.members.map(({ email }) => email);\n",
  };

  it('is chosen by its new name where a type says what is given', async () => {
    const after = { ...before, 'prisma/schema.prisma': SCHEMA.replace('  members Member[]', '  people  Member[]') };
    const { files, left } = await mended(before, after);
    expect(left.findings.filter(({ introduced }) => introduced)).toEqual([]);
    expect(files['src/types.ts']).toBe(before['src/types.ts']!.replaceAll('members', 'people'));
    expect(files['src/show.ts']).toBe(before['src/show.ts']!.replaceAll('.members', '.people'));
  });
});

describe('a renamed column', () => {
  const MIGRATIONS = {
    'migrations/001_users.sql': 'CREATE TABLE users (id serial PRIMARY KEY, email varchar NOT NULL);\n',
  };
  const RENAME = { 'migrations/002_mail.sql': 'ALTER TABLE users RENAME COLUMN email TO mail;\n' };
  const SERVICE = "import { User } from './user.entity';\nexport const to = (user: User) => user.email;\n";
  const entity = (column: string, table = "@Entity('users')") =>
    `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\n\n${table}\nexport class User {\n  @PrimaryGeneratedColumn()\n  id: number;\n\n  ${column}\n  email: string;\n}\n`;

  it.each([
    ['@Column()', "@Column({ name: 'mail' })"],
    ["@Column('varchar')", "@Column('varchar', { name: 'mail' })"],
    ["@Column({ type: 'varchar' })", "@Column({ name: 'mail', type: 'varchar' })"],
    ["@Column({ name: 'email' })", "@Column({ name: 'mail' })"],
    [
      "@Column('varchar', {\n    comment: 'where letters go',\n  })",
      "@Column('varchar', {\n    name: 'mail',\n    comment: 'where letters go',\n  })",
    ],
  ])('is told to the entity alone: %s', async (before, after) => {
    const base = { ...MIGRATIONS, 'src/user.entity.ts': entity(before), 'src/to.ts': SERVICE };
    const { files, left } = await mended(base, { ...base, ...RENAME });
    expect(files['src/user.entity.ts']).toBe(entity(after));
    expect(files['src/to.ts']).toBe(SERVICE);
    expect(left.findings.filter(({ introduced }) => introduced)).toEqual([]);
  });

  it.each([
    ["@Entity('users')", "@Entity('people')"],
    ["@Entity({ name: 'users' })", "@Entity({ name: 'people' })"],
  ])('as a renamed table: %s', async (before, after) => {
    const tags = { 'src/tag.entity.ts': entity('@Column()', "@Entity('tags')").replace('User', 'Tag') };
    const base = {
      'migrations/000_tags.sql': MIGRATIONS['migrations/001_users.sql'].replace('users', 'tags'),
      ...MIGRATIONS,
      ...tags,
      'src/user.entity.ts': entity('@Column()', before),
    };
    const rename = { 'migrations/002_people.sql': 'ALTER TABLE users RENAME TO people;\n' };
    const { files, left } = await mended(base, { ...base, ...rename });
    expect(files['src/user.entity.ts']).toBe(entity('@Column()', after));
    expect(left.findings.filter(({ introduced }) => introduced)).toEqual([]);
  });

  it('is not told where the options are kept elsewhere', async () => {
    const text = entity('@Column(options)').replace('\n@Entity', 'const options = {};\n@Entity');
    const base = { ...MIGRATIONS, 'src/user.entity.ts': text };
    const { files } = await mended(base, { ...base, ...RENAME });
    expect(files['src/user.entity.ts']).toBe(text);
  });
});

describe('the example shop, where a migration renames a column', () => {
  it('is wholly mended: SQL, functions, dbt and the entity, and all who read the entity stay as they are', async () => {
    const before = filesIn('before');
    const after = filesIn('after/rename-total');
    const { files, found, left } = await mended(before, after);
    const fresh = found.findings.filter(({ introduced }) => introduced);
    const unmended = fresh.filter(({ fix }) => !fix?.verified).map(({ rule }) => rule);
    expect(new Set(unmended)).toEqual(new Set(['no-broken-dbt-upstream']));
    expect(left.findings.filter(({ introduced }) => introduced)).toEqual([]);
    const changed = Object.keys(files).filter((path) => files[path] !== after[path]);
    expect(changed.sort()).toEqual([
      'analytics/models/staging/_shop__sources.yml',
      'analytics/models/staging/stg_shop__orders.sql',
      'api/src/orders/order.entity.ts',
      'api/src/orders/orders.service.ts',
      'db/migrations/007_amount_due.sql',
      'db/queries/best_customers.sql',
    ]);
  });

  it('says nothing old of the shop as it is', async () => {
    const { findings } = await review(filesIn('before'), filesIn('before'));
    expect(findings).toEqual([]);
  });

  it('leaves a column alone that a migration made what it is', async () => {
    const { findings } = await review(filesIn('before'), filesIn('after/retype-price'));
    const drift = findings.filter(({ rule }) => rule === 'no-drifted-entity');
    expect(drift.map(({ path, fix }) => [path, fix])).toEqual([['api/src/products/product.entity.ts', null]]);
  });
});

describe('a table that is the only one of its database', () => {
  const before = {
    'db/migrations/001_people.sql': 'CREATE TABLE people (id bigserial PRIMARY KEY, email text NOT NULL);\n',
    'src/person.entity.ts': `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('people')
export class Person {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @Column('text')
  email: string;
}
`,
  };

  it('is still its entity’s when it gets a new name, and the entity gets it too', async () => {
    const { files, found, left } = await mended(before, {
      ...before,
      'db/migrations/002_persons.sql': 'ALTER TABLE people RENAME TO persons;\n',
    });
    expect(found.findings.map(({ rule, path, line }) => [rule, path, line])).toEqual([
      ['no-drifted-entity', 'src/person.entity.ts', 3],
    ]);
    expect(files['src/person.entity.ts']).toContain("@Entity('persons')");
    expect(left.findings).toEqual([]);
  });
});

describe('a renamed relation', () => {
  const comment = (relation: string) =>
    `import { Entity, ManyToOne, PrimaryKey } from '@mikro-orm/core';\nimport { Article } from './article.entity';\n\n@Entity({ tableName: 'comments' })\nexport class Comment {\n  @PrimaryKey()\n  id: number;\n\n${relation}}\n`;
  const RENAMING: Files = {
    'package.json': '{ "dependencies": { "@mikro-orm/core": "6.0.0", "pg": "8.0.0" } }',
    'db/migrations/001_articles.sql':
      'CREATE TABLE articles (id serial PRIMARY KEY);\nCREATE TABLE comments (id serial PRIMARY KEY, article_id integer NOT NULL REFERENCES articles (id));\n',
    'src/article.entity.ts':
      "import { Entity, PrimaryKey } from '@mikro-orm/core';\n\n@Entity({ tableName: 'articles' })\nexport class Article {\n  @PrimaryKey()\n  id: number;\n}\n",
  };

  it.each([
    ['@ManyToOne()', "@ManyToOne({ fieldName: 'article_id' })"],
    ['@ManyToOne(() => Article)', "@ManyToOne(() => Article, { fieldName: 'article_id' })"],
    ['@ManyToOne({ eager: true })', "@ManyToOne({ fieldName: 'article_id', eager: true })"],
  ])('keeps the column that it had: %s', async (written, named) => {
    const before = { ...RENAMING, 'src/comment.entity.ts': comment(`  ${written}\n  article: Article;\n`) };
    const after = { ...before, 'src/comment.entity.ts': comment(`  ${written}\n  subject: Article;\n`) };
    const { files, left } = await mended(before, after);
    expect(files['src/comment.entity.ts']).toBe(comment(`  ${named}\n  subject: Article;\n`));
    expect(left.findings.filter(({ introduced }) => introduced)).toEqual([]);
  });

  it('is renamed on its other side', async () => {
    const article = (inverse: string) =>
      `import { Collection, Entity, OneToMany, PrimaryKey } from '@mikro-orm/core';\nimport { Comment } from './comment.entity';\n\n@Entity({ tableName: 'articles' })\nexport class Article {\n  @PrimaryKey()\n  id: number;\n\n  @OneToMany(() => Comment, (comment) => comment.${inverse}, { eager: true })\n  comments = new Collection<Comment>(this);\n}\n`;
    const named = "  @ManyToOne({ fieldName: 'article_id' })\n";
    const before = {
      ...RENAMING,
      'src/article.entity.ts': article('article'),
      'src/comment.entity.ts': comment(`${named}  article: Article;\n`),
    };
    const after = { ...before, 'src/comment.entity.ts': comment(`${named}  subject: Article;\n`) };
    expect((await mended(before, after)).files['src/article.entity.ts']).toBe(article('subject'));
  });
});
