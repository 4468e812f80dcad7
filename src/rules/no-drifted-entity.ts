// An entity or model that says something else than the tables that the migrations arrive at, in both directions.

import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import { isKeyDrift, isOfDatabase } from '../graph/code/is-of-database';
import type { Severity } from '../model/finding';
import { at, brokenDraft, type FindingDraft, type Rule, shortName } from './rule';

const DATASOURCE = 'datasource db {\n  provider = "postgresql"\n}\n\n';
const USER = 'model User {\n  id    Int    @id @default(autoincrement())\n  email String @unique\n}\n';
const CREATE =
  'CREATE TABLE "User" (\n    "id" SERIAL NOT NULL,\n    "email" TEXT NOT NULL,\n    CONSTRAINT "User_pkey" PRIMARY KEY ("id")\n);\nCREATE UNIQUE INDEX "User_email_key" ON "User"("email");\n';
const LOCK = 'provider = "postgresql"\n';

export const noDriftedEntity: Rule = {
  id: 'no-drifted-entity',
  title: 'Entity that drifted from its table',
  severity: 'high',
  why: 'The code asks for columns, tables and enum values that the migrated database does not have, or leaves out what it requires; it relies on uniques, foreign keys and their actions that nothing in the database enforces. Types and tests are content; the first query in production is not.',
  mend: 'Add the migration in the same change; the statement it needs is part of the finding.',
  examples: [
    {
      title: 'A required field without a migration',
      before: {
        'prisma/schema.prisma': DATASOURCE + USER,
        'prisma/migrations/migration_lock.toml': LOCK,
        'prisma/migrations/20240101000000_init/migration.sql': CREATE,
      },
      after: {
        'prisma/schema.prisma': DATASOURCE + USER.replace('}', '  age   Int\n}'),
        'prisma/migrations/migration_lock.toml': LOCK,
        'prisma/migrations/20240101000000_init/migration.sql': CREATE,
      },
      findings: [{ path: 'prisma/schema.prisma', line: 8, certainty: 'proven' }],
    },
    {
      title: 'A migration renames the column, the model still has the old name',
      before: {
        'prisma/schema.prisma': DATASOURCE + USER,
        'prisma/migrations/migration_lock.toml': LOCK,
        'prisma/migrations/20240101000000_init/migration.sql': CREATE,
      },
      after: {
        'prisma/schema.prisma': DATASOURCE + USER,
        'prisma/migrations/migration_lock.toml': LOCK,
        'prisma/migrations/20240101000000_init/migration.sql': CREATE,
        'prisma/migrations/20240201000000_mail/migration.sql': 'ALTER TABLE "User" RENAME COLUMN "email" TO "mail";\n',
      },
      findings: [{ path: 'prisma/schema.prisma', line: 7, certainty: 'proven' }],
    },
    {
      title: 'A unique that no migration makes',
      before: {
        'prisma/schema.prisma': DATASOURCE + USER.replace('}', '  name  String\n}'),
        'prisma/migrations/migration_lock.toml': LOCK,
        'prisma/migrations/20240101000000_init/migration.sql': `${CREATE}ALTER TABLE "User" ADD COLUMN "name" TEXT NOT NULL;\n`,
      },
      after: {
        'prisma/schema.prisma': DATASOURCE + USER.replace('}', '  name  String @unique\n}'),
        'prisma/migrations/migration_lock.toml': LOCK,
        'prisma/migrations/20240101000000_init/migration.sql': `${CREATE}ALTER TABLE "User" ADD COLUMN "name" TEXT NOT NULL;\n`,
      },
      findings: [{ path: 'prisma/schema.prisma', line: 8, certainty: 'proven' }],
    },
    {
      title: 'The field and its migration come together',
      before: {
        'prisma/schema.prisma': DATASOURCE + USER,
        'prisma/migrations/migration_lock.toml': LOCK,
        'prisma/migrations/20240101000000_init/migration.sql': CREATE,
      },
      after: {
        'prisma/schema.prisma': DATASOURCE + USER.replace('}', '  age   Int    @map("years")\n}'),
        'prisma/migrations/migration_lock.toml': LOCK,
        'prisma/migrations/20240101000000_init/migration.sql': CREATE,
        'prisma/migrations/20240201000000_age/migration.sql':
          'ALTER TABLE "User" ADD COLUMN "years" INTEGER NOT NULL;\n',
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    for (const broken of diff.broken) if (broken.fault.code === 'drifted-entity') drafts.push(draftOf(broken, diff));
    return drafts;
  },
};

function draftOf(broken: BrokenReference, diff: GraphDiff): FindingDraft {
  const { fault, cause } = broken;
  const said = say(broken);
  // What a migration of this change did is not to be taken back by the next.
  const migration = cause || isOfDatabase(fault, diff) ? '' : (fault.details.at(-1) ?? '');
  const mend = migration === '' ? said.help : `${said.help} Migration: \`${migration.replaceAll('\n', ' ')}\``;
  return {
    ...brokenDraft(broken, said.message, mend),
    severity: said.severity,
    column: fault.column,
    // That the column is known proves nothing of its keys.
    ...(isKeyDrift(fault)
      ? { certainty: fault.certainty, subject: `${fault.to}:${fault.wanted}:${fault.details[0]}` }
      : {}),
  };
}

interface Said {
  severity: Severity;
  message: string;
  help: string;
}

function say({ fault, cause }: BrokenReference): Said {
  const [kind = '', first = '', second = '', third = ''] = fault.details;
  const entity = `\`${fault.wanted.split('.')[0]}\``;
  const table = `\`${shortName(fault.to)}\``;
  const column = `\`${fault.column}\``;
  const since = cause ? ` since ${at(cause)}` : '';
  const renamed = cause?.renamedTo ? `; it is \`${cause.renamedTo}\` now` : '';
  switch (kind) {
    case 'missing-table':
      return {
        severity: 'high',
        message: `${entity} stands for the table ${table}, which no migration makes${since}${renamed}.`,
        help: cause ? `Map ${entity} to a table that is there, or take it out.` : `Make the table in a migration.`,
      };
    case 'missing-column':
      return {
        // A new optional field hurts nobody until the migration that is to follow is forgotten.
        severity: cause ? 'critical' : first === 'required' ? 'high' : 'low',
        message: `${entity} has a column ${column} that ${table} does not have${since}${renamed}.`,
        help: cause?.renamedTo
          ? `Map the field to \`${cause.renamedTo}\`.`
          : cause
            ? `Take the field out, or keep the column.`
            : `Add the column in a migration.`,
      };
    case 'undeclared-column':
      return {
        severity: first === 'required' ? 'high' : 'low',
        message:
          first === 'required'
            ? `${table} requires a value for ${column}, which ${entity} does not have: it can add no row.`
            : `${table} has a column ${column} that ${entity} does not have.`,
        help: `Add the field to ${entity}, or drop the column when no release needs it any more.`,
      };
    case 'unmapped-table':
      return {
        severity: 'low',
        message: `No model of \`${first}\` stands for the table ${table}: the next generated migration drops it.`,
        help: 'Add a model, or drop the table.',
      };
    case 'type':
      return {
        severity: 'medium',
        message: `${entity} has ${column} as \`${first}\`, but ${table} has it as \`${second}\`.`,
        help: 'Change the type in a migration, or in the entity.',
      };
    case 'nullable':
      return {
        severity: 'medium',
        message: `${entity} has ${column} as ${first}, but in ${table} it is ${second}.`,
        help: 'Change it in a migration, or in the entity.',
      };
    case 'default':
      return {
        severity: 'low',
        message: `${entity} gives ${column} the default \`${first}\`, but in ${table} it is \`${second}\`.`,
        help: 'Change the default in a migration, or in the entity.',
      };
    case 'missing-enum':
      return {
        severity: 'high',
        message: `The enum ${entity} stands for the type ${table}, which no migration makes${since}${renamed}.`,
        help: 'Make the type in a migration.',
      };
    case 'missing-enum-value':
      return {
        severity: 'high',
        message: `The enum ${entity} has a value ${column} that ${table} does not have${since}${renamed}: writing it fails.`,
        help: 'Add the value in a migration.',
      };
    case 'missing-join-table':
      return {
        severity: 'high',
        message: `${entity} keeps \`${first}\` in the table ${table}, which no migration makes${since}${renamed}.`,
        help: 'Make the table in a migration.',
      };
    case 'primary-key':
      return {
        severity: 'high',
        message: `The primary key of ${entity} is (${first}), but ${table} has ${second === 'none' ? 'none' : `(${second})`}.`,
        help: 'Change the key in a migration, or in the entity.',
      };
    case 'missing-unique':
      return {
        severity: 'medium',
        message: `${entity} says that ${keyWords(first)} unique, but nothing in ${table} refuses a second row of the same.`,
        help: 'Add the unique index in a migration, or take it out of the entity.',
      };
    case 'missing-index':
      return {
        severity: 'low',
        message: `${entity} has an index over (${first}) that ${table} does not have.`,
        help: 'Add the index in a migration, or take it out of the entity.',
      };
    case 'missing-foreign-key':
      return {
        severity: 'medium',
        message: `${entity} refers to \`${second}\` by (${first}), but ${table} has no such foreign key: rows that refer to nothing are let in.`,
        help: 'Add the foreign key in a migration.',
      };
    case 'foreign-key-action':
      return {
        severity: 'medium',
        message: `The foreign key (${first}) of ${entity} is \`${second}\`, but in ${table} it is \`${third}\`.`,
        help: 'Change it in a migration, or in the entity.',
      };
    case 'undeclared-unique':
      return {
        severity: 'low',
        message: `${table} takes only one row of each (${first}), which ${entity} does not say.`,
        help: 'Say it in the entity, or drop the index when nothing needs it any more.',
      };
    case 'undeclared-index':
      return {
        severity: 'low',
        message: `${table} has an index over (${first}) that ${entity} does not have: the next generated migration drops it.`,
        help: 'Say it in the entity, or drop the index.',
      };
    case 'undeclared-foreign-key':
      return {
        severity: 'low',
        message: `${table} refers to \`${second}\` by (${first}), which ${entity} does not say.`,
        help: 'Say it in the entity, or drop the foreign key.',
      };
    default:
      return {
        severity: 'medium',
        message: `${table} has a value ${column} that the enum ${entity} does not have: reading such a row fails.`,
        help: 'Add the value to the enum, or make the type anew without it.',
      };
  }
}

function keyWords(columns: string): string {
  return columns.includes(', ') ? `(${columns}) are together` : `\`${columns}\` is`;
}
