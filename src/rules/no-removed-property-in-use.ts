// A member of an entity, class, interface, model or enum that is gone or renamed, and code still uses it.

import { isUnseenUse } from '../graph/code/unseen-use';
import { documentUsers } from '../graph/code/graphql/document-users';
import { wayToReader } from '../graph/code/way-to-reader';
import type { BrokenReference } from '../graph/diff-graphs';

import type { TrailStep } from '../model/finding';
import type { Cause, Clause } from '../model/graph';
import { at, brokenDraft, type FindingDraft, type Rule, reader, shortName } from './rule';
import { toldByProps } from './told-by-props';
import { LOST_FILTER, LOST_WRITE, unseenUses } from './unseen-uses';

const USER = '@Entity()\nexport class User {\n  @Column()\n  email: string;\n\n  @Column()\n  name: string;\n}\n';
const ENTITY = `import { Column, Entity } from 'typeorm';\n\n${USER}`;
const WITHOUT = ENTITY.replace('  @Column()\n  email: string;\n\n', '');
const SERVICE = `import { Repository } from 'typeorm';
import { User } from './user.entity';

export class Contacts {
  constructor(private readonly users: Repository<User>) {}

  async list() {
    const users = await this.users.find();
    return users.map((user) => user.email);
  }
}
`;

const OBJECT_TYPE = `import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType()
export class Account {
  @Field(() => ID)
  id: string;

  @Field()
  email: string;
}

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account)
  me() {
    return {};
  }
}
`;
const DOCUMENT =
  "import { gql } from '@apollo/client';\n\nexport const ME = gql`\n  query Me {\n    me {\n      id\n      email\n    }\n  }\n`;\n";

const SCHEMA = `import { model, Schema } from 'mongoose';

export interface User {
  nick: string;
  name: string;
}

export const UserModel = model<User>('User', new Schema<User>({ nick: String, name: String }));
`;
const SEED = `import { UserModel } from './user.schema';

export const seed = () => new UserModel({ nick: 'anna', name: 'Anna' }).save();
`;

export const noRemovedPropertyInUse: Rule = {
  id: 'no-removed-property-in-use',
  title: 'Removed property in use',
  severity: 'high',
  why: 'Code reads, writes or queries by a property that its type no longer has. The build fails, or, where nothing checks it, the value is silently missing.',
  mend: 'Change the readers in the same pull request, or keep the property for one more release.',
  examples: [
    {
      title: 'A service still reads a property that the entity lost',
      before: { 'src/user.entity.ts': ENTITY, 'src/contacts.ts': SERVICE },
      after: { 'src/user.entity.ts': WITHOUT, 'src/contacts.ts': SERVICE },
      findings: [{ path: 'src/contacts.ts', line: 9, certainty: 'proven' }],
    },
    {
      title: 'A property has a new name and a query still says the old one',
      before: {
        'src/user.entity.ts': ENTITY,
        'src/find-user.ts':
          "import { getRepository } from 'typeorm';\nimport { User } from './user.entity';\n\nexport const findUser = (email: string) =>\n  getRepository(User).findOne({ where: { email } });\n",
      },
      after: {
        'src/user.entity.ts': ENTITY.replace('email: string', 'mail: string'),
        'src/find-user.ts':
          "import { getRepository } from 'typeorm';\nimport { User } from './user.entity';\n\nexport const findUser = (email: string) =>\n  getRepository(User).findOne({ where: { email } });\n",
      },
      findings: [{ path: 'src/find-user.ts', line: 5, certainty: 'proven' }],
    },
    {
      title: 'A field of a GraphQL type is gone, and a document selects it',
      before: { 'api/account.ts': OBJECT_TYPE, 'web/me.ts': DOCUMENT },
      after: { 'api/account.ts': OBJECT_TYPE.replace('\n  @Field()\n  email: string;\n', ''), 'web/me.ts': DOCUMENT },
      findings: [{ path: 'web/me.ts', line: 7, certainty: 'proven' }],
    },
    {
      title: 'A document is made with a path that its schema lost, and the types of Mongoose take anything',
      before: { 'src/user.schema.ts': SCHEMA, 'src/seed.ts': SEED },
      after: {
        'src/user.schema.ts': SCHEMA.replace('  nick: string;\n', '').replace('nick: String, ', ''),
        'src/seed.ts': SEED,
      },
      findings: [{ path: 'src/user.schema.ts', line: 3, certainty: 'likely' }],
    },
    {
      title: 'Another class has a property of the same name',
      before: {
        'src/user.entity.ts': ENTITY,
        'src/letter.ts':
          'interface Letter {\n  email: string;\n}\n\nexport const to = (letter: Letter) => letter.email;\n',
      },
      after: {
        'src/user.entity.ts': WITHOUT,
        'src/letter.ts':
          'interface Letter {\n  email: string;\n}\n\nexport const to = (letter: Letter) => letter.email;\n',
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = unseenUses(diff);
    const isToldByProps = toldByProps(diff);
    let users: ReturnType<typeof documentUsers> | null = null;
    let way: ReturnType<typeof wayToReader> | null = null;
    for (const broken of diff.broken) {
      if (broken.fault.code === 'unknown-response-field') {
        users ??= documentUsers(diff.after);
        drafts.push(lostFieldDraft(broken, users));
      }
      const { fault, cause } = broken;
      if (fault.code !== 'unknown-property' || isToldByProps(fault) || isUnseenUse(broken)) continue;
      const name = shortName(fault.to, fault.column);
      const why = cause ? goneWith(name, cause) : `\`${name}\` does not exist`;
      // The whole no longer fits where the property itself is not named.
      const said = fault.details[0];
      const message = said
        ? `${why}, so ${reader(fault.from)} no longer type-checks: ${said}`
        : `${why}, but ${reader(fault.from)} still ${stillDoes(fault.clause)}`;
      const help =
        cause?.kind === 'renamed'
          ? `Say \`${cause.renamedTo}\` instead of \`${fault.column}\`.`
          : cause?.renamedTo
            ? mapHelp(name, cause.renamedTo)
            : `Take \`${fault.column}\` out of ${reader(fault.from)} first, or keep the property for one release.`;
      const draft = brokenDraft(broken, message, help);
      // Where server and client share the type, nothing but the way tells how the value comes there.
      way ??= wayToReader(diff.before);
      const { renamedFrom = (path: string) => path } = diff;
      if (fault.from.startsWith('code:')) draft.trail.splice(-1, 0, ...way(fault.to, renamedFrom(fault.path)));
      drafts.push(draft.certainty === 'possible' ? { ...draft, severity: 'low' } : draft);
    }
    return drafts;
  },
};

/** Of documents the clause says what comes of it: Mongoose raises no error. */
function stillDoes(clause: Clause): string {
  if (clause === 'insert') return `writes it. ${LOST_WRITE}`;
  return clause === 'where' ? `filters by it. ${LOST_FILTER}` : 'uses it.';
}

/** Its column may only have another name, which the entity does not say yet. */
function goneWith(name: string, { kind, renamedTo, root, ...place }: Cause): string {
  if (kind === 'renamed') return `\`${name}\` is renamed to \`${renamedTo}\` in ${at(place)}`;
  return kind === 'dropped' && root && renamedTo !== null
    ? `The column of \`${name}\` is renamed to \`${renamedTo}\` in ${at(place)}`
    : `\`${name}\` is removed in ${at(place)}`;
}

function mapHelp(name: string, renamedTo: string): string {
  return `Map \`${name}\` to \`${renamedTo}\` in its entity; this reader can stay as it is.`;
}

const IS_GRAPHQL = /^route:(?:QUERY|MUTATION|SUBSCRIPTION) /;

/** Over JSON nobody checks it: the field is undefined where the client reads it. */
function lostFieldDraft(broken: BrokenReference, usersOf: ReturnType<typeof documentUsers>): FindingDraft {
  const { fault, cause } = broken;
  const [route = '', ...told] = fault.details;
  const steps = told.map((step) => JSON.parse(step) as TrailStep);
  const name = shortName(fault.to, fault.column);
  const why = cause ? goneWith(name, cause) : `\`${name}\` is gone`;
  const where = fault.from.startsWith('code:') ? `${reader(fault.from)} still reads it as` : 'the client still expects';
  const isUntyped = fault.to === route && fault.from.startsWith('code:') && fault.clause === 'call';
  const message = isUntyped
    ? `\`${route.slice('route:'.length)}\` no longer answers with \`${fault.column}\`, but ${where.replace(' as', '')} it.`
    : `${why}, so \`${route.slice('route:'.length)}\` no longer answers with it, but ${where} \`${fault.wanted}\`.`;
  const help =
    cause?.kind === 'renamed' && fault.wanted.endsWith(`.${fault.column}`)
      ? `Say \`${cause.renamedTo}\` in the client too, or keep answering with \`${fault.column}\`.`
      : cause?.root && cause.renamedTo
        ? mapHelp(name, cause.renamedTo)
        : `Take \`${fault.wanted}\` out of the client first, or keep answering with it for one release.`;
  const draft = brokenDraft(broken, message, help);
  const end = { asset: fault.from, column: null, path: fault.path, line: fault.line };
  return {
    ...draft,
    // What a document asks for is shown elsewhere.
    trail: fault.from.startsWith('code:')
      ? [...steps, end, ...(IS_GRAPHQL.test(route) ? usersOf(fault.path) : [])]
      : steps,
    subject: `${fault.wanted}:${route}`,
  };
}
