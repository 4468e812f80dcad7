import { describe, expect, it } from 'vitest';
import { type Files, review } from '../../../memory-tree';

const CREATE = 'CREATE TABLE "user" (id uuid PRIMARY KEY, email text NOT NULL, name text);\n';
const DROP = 'ALTER TABLE "user" DROP COLUMN email;\n';
const RESOLVER = `import { Query, Resolver } from '@nestjs/graphql';
import { User } from './user';

@Resolver(() => User)
export class UserResolver {
  @Query(() => User)
  async me(): Promise<User> {
    return load();
  }
}
`;
const BOTH = `import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType()
@Entity()
export class User {
  @Field(() => ID)
  @PrimaryColumn()
  id: string;

  @Field()
  @Column()
  email: string;

  @Field({ nullable: true })
  @Column({ nullable: true })
  name?: string;
}
`;
const DOCUMENT = 'query Me {\n  me {\n    id\n    email\n  }\n}\n';
const CARD = `import { useMeQuery } from './generated/graphql';

export function MeCard() {
  const { data } = useMeQuery();
  return <p>{data?.me.email}</p>;
}
`;
const TYPEORM: Files = {
  'migrations/001_create.up.sql': CREATE,
  'api/user.ts': BOTH,
  'api/user.resolver.ts': RESOLVER,
  'web/me.graphql': DOCUMENT,
  'web/me-card.tsx': CARD,
};

async function findingAt(path: string, before: Files, after: Files) {
  const { findings } = await review(before, after);
  return findings.filter((finding) => finding.path === path && finding.introduced);
}

describe('a column that a document reads', () => {
  it('is told from the migration through the type and the query to the component', async () => {
    const [finding, ...more] = await findingAt('web/me.graphql', TYPEORM, {
      ...TYPEORM,
      'migrations/002_drop.up.sql': DROP,
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'no-removed-property-in-use', line: 4, certainty: 'likely' });
    expect(finding!.trail.map(({ asset, column, path, line }) => [asset, column, `${path}:${line}`])).toEqual([
      ['table:public.user', 'email', 'migrations/002_drop.up.sql:1'],
      ['entity:api/user.ts#User', 'email', 'api/user.ts:13'],
      ['route:QUERY me', null, 'api/user.resolver.ts:7'],
      ['code:web/me.graphql', null, 'web/me.graphql:4'],
      ['component:web/me-card.tsx#MeCard', null, 'web/me-card.tsx:3'],
    ]);
  });

  it('is told through a type of its own that is filled from a Prisma model', async () => {
    const schema =
      'datasource db {\n  provider = "postgresql"\n  url = env("URL")\n}\n\nmodel User {\n  id    String @id\n  email String\n  name  String?\n}\n';
    const before: Files = {
      'prisma/schema.prisma': schema,
      'api/user.ts': BOTH.replace(/.*typeorm.*\n/, '').replace(
        / *@(?:Entity|Column|PrimaryColumn)\(.*\n|@Entity\(\)\n/g,
        '',
      ),
      'api/user.resolver.ts': RESOLVER,
      'web/me.graphql': DOCUMENT,
    };
    const after = { ...before, 'prisma/schema.prisma': schema.replace('  email String\n', '') };
    const [finding] = await findingAt('web/me.graphql', before, after);
    expect(finding).toMatchObject({ line: 4, certainty: 'likely' });
    expect(finding!.trail.map(({ asset }) => asset)).toEqual([
      'entity:prisma/schema.prisma#User',
      'type:api/user.ts#User',
      'route:QUERY me',
      'code:web/me.graphql',
    ]);
    expect(
      await findingAt('web/me.graphql', before, {
        ...before,
        'prisma/schema.prisma': schema.replace('  name  String?\n', ''),
      }),
    ).toEqual([]);
  });
});
