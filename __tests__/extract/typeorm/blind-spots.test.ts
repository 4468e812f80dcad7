import { describe, expect, it } from 'vitest';
import { type Files, graphOf, review } from '../../memory-tree';

function migration(number: number, sql: string): string {
  return `import { MigrationInterface, QueryRunner } from 'typeorm';
export class M${number} implements MigrationInterface {
  async up(runner: QueryRunner) { await runner.query(\`${sql}\`); }
  async down() {}
}
`;
}

function project(sql: string, files: Files): Files {
  return {
    'package.json': '{"dependencies":{"pg":"8","typeorm":"0.3.20"}}',
    'src/migrations/1700000000001-a.ts': migration(1700000000001, sql),
    ...files,
  };
}

async function readersOf(files: Files, drop: string): Promise<string[]> {
  const after = { ...files, 'src/migrations/1700000000002-b.ts': migration(1700000000002, drop) };
  const { findings } = await review(files, after);
  const readers = findings.filter(({ rule, introduced }) => introduced && rule !== 'no-drifted-entity');
  return [...new Set(readers.map(({ path, line, certainty }) => `${path}:${line} ${certainty}`))].sort();
}

async function boundIn(files: Files): Promise<{ bound: string[]; drifted: string[] }> {
  const { edges, faults } = await graphOf(files);
  const derived = edges.filter(({ kind, from }) => kind === 'derives' && from.startsWith('entity:'));
  return {
    bound: derived.map(
      ({ from, fromColumn, to, toColumn }) => `${from.split('#')[1]}.${fromColumn} ${to.split('.').at(-1)}.${toColumn}`,
    ),
    drifted: faults.filter(({ code }) => code === 'drifted-entity').map(({ wanted }) => wanted),
  };
}

const USER = `import { Column, Entity, JoinTable, ManyToMany, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
@Entity('users')
export class User {
  @PrimaryGeneratedColumn() id: number;
  @Column() email: string;
  @Column({ nullable: true }) nick: string;
  @OneToMany(() => Post, (post) => post.author) posts: Post[];
}
@Entity('posts')
export class Post {
  @PrimaryGeneratedColumn() id: number;
  @Column() title: string;
  @ManyToOne(() => User, (user) => user.posts) author: User;
}
`;
const TABLES =
  'CREATE TABLE users (id serial primary key, email varchar not null, nick varchar); CREATE TABLE posts (id serial primary key, title varchar not null, "authorId" int);';
const DROP = 'ALTER TABLE users DROP COLUMN email';

describe('subscribers', () => {
  it('read what their entity says', async () => {
    const files = project(TABLES, {
      'src/user.ts': USER,
      'src/subscriber.ts': `import { EntitySubscriberInterface, EventSubscriber, InsertEvent, UpdateEvent } from 'typeorm';
import { User } from './user';
@EventSubscriber()
export class UserSubscriber implements EntitySubscriberInterface<User> {
  listenTo() { return User; }
  afterInsert(event: InsertEvent<User>) { console.log(event.entity.email); }
  beforeUpdate(event: UpdateEvent<User>) { return event.databaseEntity.email !== event.entity?.email; }
}
`,
      'src/untyped.js': `import { User } from './user';
export class Audit {
  listenTo() { return User; }
  afterInsert(event) { console.log(event.entity.email, event.entity.nick); }
}
`,
    });
    expect(await readersOf(files, DROP)).toEqual([
      'src/subscriber.ts:6 proven',
      'src/subscriber.ts:7 proven',
      'src/untyped.js:4 likely',
    ]);
  });
});

describe('entity schemas', () => {
  const files = project(
    'CREATE TABLE teams (id serial primary key, "name" varchar not null); CREATE TABLE users (id serial primary key, email varchar not null unique, "addressCity" varchar not null, "teamId" int not null references teams);',
    {
      'src/user.ts': `import { EntitySchema } from 'typeorm';
export interface Address { city: string }
export interface Team { id: number; name: string }
export interface User { id: number; email: string; address: Address; team: Team }
export const AddressSchema = new EntitySchema<Address>({ name: 'Address', columns: { city: { type: String } } });
export const TeamSchema = new EntitySchema<Team>({
  name: 'Team',
  tableName: 'teams',
  columns: { id: { type: Number, primary: true, generated: true }, name: { type: String } },
});
export const UserSchema = new EntitySchema<User>({
  name: 'User',
  tableName: 'users',
  columns: { id: { type: Number, primary: true, generated: true }, email: { type: String } },
  embeddeds: { address: { schema: AddressSchema } },
  relations: { team: { type: 'many-to-one', target: 'Team', nullable: false } },
  indices: [{ name: 'by_mail', columns: ['email'], unique: true }],
});
`,
      'src/users.ts': `import { DataSource } from 'typeorm';
import { UserSchema } from './user';
export async function mails(source: DataSource) {
  const [user] = await source.getRepository(UserSchema).find({ where: { email: 'a' }, relations: ['team'] });
  return [user!.email, user!.address.city, user!.team.name];
}
`,
    },
  );

  it('bind columns, embedded columns and relations', async () => {
    const { bound, drifted } = await boundIn(files);
    expect(drifted).toEqual([]);
    expect(bound).toEqual(
      expect.arrayContaining(['User.email users.email', 'Address.city users.addressCity', 'User.team users.teamId']),
    );
  });

  it('name who reads what they describe', async () => {
    expect(await readersOf(files, DROP)).toEqual([
      'src/user.ts:17 proven',
      'src/users.ts:4 proven',
      'src/users.ts:5 proven',
    ]);
    expect(await readersOf(files, 'ALTER TABLE users DROP COLUMN "addressCity"')).toEqual(['src/users.ts:5 proven']);
  });
});

describe('mixins and mapped types', () => {
  it('hand their members down', async () => {
    const files = project(
      'CREATE TABLE users (id serial primary key, "createdAt" timestamp not null default now(), email varchar not null);',
      {
        'src/stamped.ts': `import { CreateDateColumn } from 'typeorm';
type Constructor<T = {}> = new (...args: any[]) => T;
export function Stamped<T extends Constructor>(Base: T) {
  class StampedClass extends Base {
    @CreateDateColumn() createdAt: Date;
  }
  return StampedClass;
}
`,
        'src/user.ts': `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Stamped } from './stamped';
class Root { @PrimaryGeneratedColumn() id: number; }
@Entity('users')
export class User extends Stamped(Root) {
  @Column() email: string;
}
`,
        'src/users.ts': `import { Repository } from 'typeorm';
import { User } from './user';
export const since = async (users: Repository<User>) => (await users.find()).map((user) => user.createdAt);
`,
      },
    );
    const { bound, drifted } = await boundIn(files);
    expect(drifted).toEqual([]);
    expect(bound).toEqual(['User.email users.email', 'StampedClass.createdAt users.createdAt', 'Root.id users.id']);
    expect(await readersOf(files, 'ALTER TABLE users DROP COLUMN "createdAt"')).toEqual(['src/users.ts:3 proven']);
  });
});

describe('naming strategies of the project', () => {
  const files = (body: string, columns: string) =>
    project(`CREATE TABLE tbl_blog_post (${columns});`, {
      'src/source.ts': `import { DataSource } from 'typeorm';
import { Names } from './names';
export default new DataSource({ type: 'postgres', synchronize: false, namingStrategy: new Names() });
`,
      'src/names.ts': `import { DefaultNamingStrategy, NamingStrategyInterface } from 'typeorm';
import { snakeCase } from 'typeorm/util/StringUtils';
export class Names extends DefaultNamingStrategy implements NamingStrategyInterface {
  tableName(className: string, customName?: string): string {
    return 'tbl_' + (customName || snakeCase(className));
  }
  columnName(propertyName: string, customName: string, embeddedPrefixes: string[]): string {
    ${body}
  }
}
`,
      'src/post.ts': `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
@Entity()
export class BlogPost {
  @PrimaryGeneratedColumn() id: number;
  @Column() bodyText: string;
}
`,
    });

  it('are followed where their code tells', async () => {
    const body = "return snakeCase(embeddedPrefixes.concat(customName ? customName : propertyName).join('_'));";
    const { bound, drifted } = await boundIn(files(body, 'id serial primary key, body_text varchar not null'));
    expect(drifted).toEqual([]);
    expect(bound).toEqual(['BlogPost.id tbl_blog_post.id', 'BlogPost.bodyText tbl_blog_post.body_text']);
  });

  it('say nothing where only running them tells', async () => {
    const body = 'return shorten(propertyName);';
    const { bound, drifted } = await boundIn(files(body, 'id serial primary key, bdytxt varchar not null'));
    expect(drifted).toEqual([]);
    expect(bound).toEqual(['BlogPost.id tbl_blog_post.id']);
  });
});

describe('columns with two decorators', () => {
  it('are filled as the special one says', async () => {
    const files = project('CREATE TABLE logs (id serial primary key, "at" timestamp not null default now());', {
      'src/log.ts': `import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
@Entity('logs')
export class Log {
  @PrimaryGeneratedColumn() id: number;
  @Column() @CreateDateColumn() at: Date;
}
`,
    });
    expect(await boundIn(files)).toEqual({ bound: ['Log.id logs.id', 'Log.at logs.at'], drifted: [] });
  });
});

describe('queries', () => {
  it('are followed through options of other files, subqueries and views', async () => {
    const files = project(TABLES, {
      'src/user.ts': USER,
      'src/options.ts': `import { FindManyOptions, FindOptionsWhere } from 'typeorm';
import { User } from './user';
export const byMail: FindOptionsWhere<User> = { email: 'a' };
export const listed: FindManyOptions<User> = { order: { email: 'ASC' } };
export const loose = { where: { email: 'a' } };
`,
      'src/view.ts': `import { DataSource, ViewColumn, ViewEntity } from 'typeorm';
import { Post, User } from './user';
@ViewEntity({ expression: (source: DataSource) => source.createQueryBuilder().select('user.email', 'mail').from(User, 'user') })
export class Mails { @ViewColumn() mail: string; }
@ViewEntity({ expression: \`SELECT u.email AS mail FROM users u\` })
export class Others { @ViewColumn() mail: string; }
`,
      'src/queries.ts': `import { DataSource } from 'typeorm';
import { byMail, listed, loose } from './options';
import { Post, User } from './user';
export async function queries(source: DataSource) {
  const users = source.getRepository(User);
  await users.find({ where: byMail });
  await users.find(listed);
  await users.find(loose);
  const posts = await source.getRepository(Post).createQueryBuilder('post')
    .leftJoinAndSelect('post.author', 'author')
    .where((query) => {
      const inner = query.subQuery().select('other.id').from(User, 'other').where('other.email = author.email').getQuery();
      return 'author.id IN ' + inner;
    })
    .getMany();
  const rows: { email: string }[] = await source.query('SELECT email FROM users');
  return [posts[0]!.author.email, rows[0]!.email];
}
`,
    });
    expect(await readersOf(files, DROP)).toEqual([
      'src/options.ts:3 proven',
      'src/options.ts:4 proven',
      'src/queries.ts:12 proven',
      'src/queries.ts:16 likely',
      'src/queries.ts:16 proven',
      'src/queries.ts:17 likely',
      'src/queries.ts:17 proven',
      'src/queries.ts:8 proven',
      'src/view.ts:3 proven',
      'src/view.ts:5 proven',
    ]);
  });

  it('of join tables name the columns that they join by', async () => {
    const files = project(
      'CREATE TABLE tags (id serial primary key, slug varchar not null); CREATE TABLE notes (id serial primary key, key varchar not null); CREATE TABLE note_tags (note_key varchar not null, tag_id int not null);',
      {
        'src/note.ts': `import { Column, Entity, JoinTable, ManyToMany, PrimaryGeneratedColumn } from 'typeorm';
@Entity('tags')
export class Tag { @PrimaryGeneratedColumn() id: number; @Column() slug: string; }
@Entity('notes')
export class Note {
  @PrimaryGeneratedColumn() id: number;
  @Column() key: string;
  @ManyToMany(() => Tag)
  @JoinTable({ name: 'note_tags', joinColumn: { name: 'note_key', referencedColumnName: 'key' }, inverseJoinColumn: { name: 'tag_id' } })
  tags: Tag[];
}
`,
      },
    );
    expect((await boundIn(files)).drifted).toEqual([]);
    const after = {
      ...files,
      'src/migrations/1700000000002-b.ts': migration(1700000000002, 'ALTER TABLE note_tags DROP COLUMN tag_id'),
    };
    const { findings } = await review(files, after);
    expect(findings.map(({ rule, path, line, introduced }) => [rule, path, line, introduced])).toEqual([
      ['no-drifted-entity', 'src/note.ts', 9, true],
    ]);
  });
});
