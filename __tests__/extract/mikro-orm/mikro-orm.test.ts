import { describe, expect, it } from 'vitest';
import { mikroOrm } from '../../../src/extract/mikro-orm';
import { type Files, graphOf, review } from '../../memory-tree';
import { readCode } from '../read-code';

function migration(number: number, sql: string): string {
  return `import { Migration } from '@mikro-orm/migrations';
export class Migration${number} extends Migration { async up() { this.addSql('${sql}'); } }
`;
}

const BASE: Files = {
  'package.json': '{"dependencies":{"pg":"8","@mikro-orm/core":"6"}}',
  'migrations/Migration1.ts':
    migration(1, 'create table "user" ("id" serial primary key, "email" text not null, "full_name" text);') + '',
  'migrations/Migration2.ts': migration(
    2,
    'create table "blog_post" ("id" serial primary key, "author_id" int not null);',
  ),
  'src/user.ts': `import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
@Entity()
export class User {
  @PrimaryKey() id!: number;
  @Property() email!: string;
  @Property({ nullable: true }) fullName?: string;
}
@Entity()
export class BlogPost {
  @PrimaryKey() id!: number;
  @ManyToOne(() => User) author!: User;
}
`,
  'src/users.ts': `import { EntityManager, EntityRepository } from '@mikro-orm/postgresql';
import { BlogPost, User } from './user';
export async function mails(em: EntityManager, users: EntityRepository<User>) {
  const found = await em.find(User, { email: 'a' }, { orderBy: { fullName: 'asc' } });
  const one = await users.findOne({ fullName: 'a' });
  const posts = await em.find(BlogPost, {});
  em.create(User, { email: 'a' });
  return [found.map((user) => user.email), posts[0]!.author.email, one?.fullName];
}
`,
};

describe('MikroORM entities', () => {
  it('agree with their migrations', async () => {
    const { edges, faults } = await graphOf(BASE);
    expect(faults.filter(({ code }) => code === 'drifted-entity')).toEqual([]);
    const bound = edges
      .filter(({ kind }) => kind === 'derives')
      .map(({ fromColumn, toColumn }) => `${fromColumn} ${toColumn}`);
    expect(bound).toContain('fullName full_name');
    expect(bound).toContain('author author_id');
  });

  it('name every reader of a column that a migration drops', async () => {
    const drop = migration(3, 'alter table "user" drop column "email";');
    const { findings } = await review(BASE, { ...BASE, 'migrations/Migration3.ts': drop });
    const found = findings.filter(({ path, introduced }) => path === 'src/users.ts' && introduced);
    expect([...new Set(found.map(({ line, certainty }) => `${line} ${certainty}`))].sort()).toEqual([
      '4 proven',
      '7 proven',
      '8 proven',
    ]);
  });

  it('raise nothing when a nullable column comes', async () => {
    const add = migration(3, 'alter table "user" add column "phone" text null;');
    const { findings } = await review(BASE, { ...BASE, 'migrations/Migration3.ts': add });
    expect(findings.filter(({ introduced }) => introduced)).toEqual([]);
  });

  it('are not those of another package', async () => {
    const text =
      "import { Entity } from 'typeorm'; // @mikro-orm/core\n@Entity() export class User { @Column() a!: string }";
    expect((await readCode(mikroOrm, 'a.ts', text)).facts).toEqual([]);
  });
});
