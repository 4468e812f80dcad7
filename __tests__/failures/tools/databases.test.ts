import { describe, expect, it } from 'vitest';
import { databases } from '../../../src/failures/tools/databases';
import { firstCause, HOSTILE } from './first-cause';

const CASES: [string, string[], object][] = [
  [
    'psql',
    [
      'psql:migrations/0042_orders.sql:12: ERROR:  42703: column "emial" does not exist',
      'LINE 3:   emial,',
      '          ^',
      'HINT:  Perhaps you meant "email".',
    ],
    {
      kind: 'migration',
      code: '42703',
      message: 'column "emial" does not exist',
      place: { path: 'migrations/0042_orders.sql', line: 12 },
      region: [0, 3],
    },
  ],
  ['psql login', ['psql:setup.sql:1: FATAL:  password authentication failed for user "app"'], { kind: 'permission' }],
  [
    'mysql',
    ["ERROR 1054 (42S22) at line 7 in file: 'db/004_users.sql': Unknown column 'emial' in 'field list'"],
    { code: '1054', message: "Unknown column 'emial' in 'field list'", place: { path: 'db/004_users.sql', line: 7 } },
  ],
  [
    'sqlite3',
    ['Parse error near line 3: no such column: emial'],
    { tool: 'sqlite3', message: 'no such column: emial' },
  ],
  [
    'SQL Server',
    ['Msg 207, Level 16, State 1, Server ci, Line 3', "Invalid column name 'emial'."],
    { code: '207', message: "Invalid column name 'emial'." },
  ],
  [
    'flyway',
    [
      'ERROR: Migration V4__add_email.sql failed',
      '-------------------------------------',
      'SQL State  : 42703',
      'Error Code : 0',
      'Message    : ERROR: column "emial" does not exist',
      'Location   : db/migration/V4__add_email.sql (/flyway/sql/V4__add_email.sql)',
      'Line       : 3',
      'Statement  : UPDATE users SET emial = 1',
    ],
    {
      tool: 'flyway',
      code: '42703',
      message: 'column "emial" does not exist',
      place: { path: 'db/migration/V4__add_email.sql', line: 3 },
    },
  ],
  [
    'flyway checksum',
    [
      'ERROR: Validate failed: Migrations have failed validation',
      'Migration checksum mismatch for migration version 3',
      '-> Applied to database : 123',
      '-> Resolved locally    : 456',
    ],
    { tool: 'flyway', code: 'Migration checksum mismatch' },
  ],
  [
    'liquibase',
    [
      'Unexpected error running Liquibase: Migration failed for changeset db/changelog/004.yaml::4::alice:',
      '     Reason: liquibase.exception.DatabaseException: ERROR: column "emial" does not exist',
      '       Position: 8 [Failed SQL: (0) UPDATE users SET emial = 1]',
    ],
    {
      tool: 'liquibase',
      message: 'column "emial" does not exist',
      place: { path: 'db/changelog/004.yaml' },
      test: '4::alice',
    },
  ],
  [
    'prisma unreachable',
    [
      "Error: P1001: Can't reach database server at `localhost:5432`",
      '',
      'Please make sure your database server is running.',
    ],
    { tool: 'prisma', kind: 'network', code: 'P1001', message: "Can't reach database server at `localhost:5432`" },
  ],
  [
    'prisma failed migrations',
    [
      'Error: P3009',
      '',
      'migrate found failed migrations in the target database, new migrations will not be applied.',
      'The `20260504_init` migration failed',
    ],
    {
      code: 'P3009',
      message: 'migrate found failed migrations in the target database, new migrations will not be applied.',
    },
  ],
  [
    'prisma refused migration',
    [
      'Error: P3018',
      '',
      'A migration failed to apply. New migrations cannot be applied before the error is recovered from.',
      '',
      'Migration name: 20260512_add_email',
      '',
      'Database error code: 42701',
      '',
      'Database error:',
      'ERROR: column "email" of relation "User" already exists',
    ],
    { code: 'P3018', test: '20260512_add_email', message: 'column "email" of relation "User" already exists' },
  ],
  [
    'prisma schema',
    [
      'Error: Prisma schema validation - (get-config wasm)',
      'Error code: P1012',
      'error: Type "Emial" is neither a built-in type, nor refers to another model.',
      '  -->  prisma/schema.prisma:14',
      '   | ',
      '13 |   id    Int',
      '14 |   email Emial',
    ],
    { kind: 'compile', code: 'P1012', place: { path: 'prisma/schema.prisma', line: 14 } },
  ],
  [
    'prisma client',
    [
      'PrismaClientKnownRequestError: ',
      'Invalid `prisma.user.findMany()` invocation:',
      '',
      'The column `User.email` does not exist in the current database.',
      '    at handleRequestError (/app/node_modules/@prisma/client/runtime/library.js:121:7)',
      '    at main (src/seed.ts:9:3) {',
      "  code: 'P2022',",
    ],
    {
      code: 'P2022',
      message: 'The column `User.email` does not exist in the current database.',
      place: { path: 'src/seed.ts', line: 9, startColumn: 3 },
    },
  ],
  [
    'typeorm',
    [
      'Error during migration run:',
      'QueryFailedError: column "emial" of relation "users" does not exist',
      '    at PostgresQueryRunner.query (/app/node_modules/typeorm/driver/PostgresQueryRunner.js:219:19)',
      '    at AddEmail1700000000000.up (src/migrations/1700000000000-AddEmail.ts:7:9) {',
      "  code: '42703',",
    ],
    {
      tool: 'typeorm',
      code: '42703',
      message: 'column "emial" of relation "users" does not exist',
      place: { path: 'src/migrations/1700000000000-AddEmail.ts', line: 7 },
    },
  ],
  [
    'typeorm alone',
    ['QueryFailedError: relation "orders" does not exist', "  code: '42P01',"],
    { tool: 'typeorm', code: '42P01', message: 'relation "orders" does not exist' },
  ],
  [
    'knex',
    [
      'migration file "20260504_users.js" failed',
      'migration failed with error: alter table "users" add column "email" text - column "email" of relation "users" already exists',
    ],
    { tool: 'knex', place: { path: '20260504_users.js' } },
  ],
  [
    'alembic',
    [
      "FAILED: Multiple head revisions are present for given argument 'head'; please specify a specific target revision",
    ],
    { tool: 'alembic', kind: 'migration' },
  ],
  [
    'django',
    [
      'CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph: (0004_a, 0004_b in shop).',
    ],
    { tool: 'django' },
  ],
  [
    'rails',
    [
      'StandardError: An error has occurred, this and all later migrations canceled:',
      '',
      'PG::UndefinedColumn: ERROR:  column "emial" of relation "users" does not exist',
      "/home/runner/work/shop/shop/db/migrate/20260504_add_email.rb:4:in 'change'",
    ],
    {
      tool: 'rails',
      code: 'PG::UndefinedColumn',
      message: 'column "emial" of relation "users" does not exist',
      place: { path: 'db/migrate/20260504_add_email.rb', line: 4 },
    },
  ],
  [
    'goose',
    [
      '2026/05/04 10:00:00 goose run: ERROR 00004_email.sql: failed to run SQL migration: failed to execute SQL query "ALTER TABLE": ERROR: column exists (SQLSTATE 42701)',
    ],
    { tool: 'goose', code: '42701', place: { path: '00004_email.sql' } },
  ],
  [
    'migrate',
    ['error: Dirty database version 4. Fix and force version.'],
    { tool: 'migrate', message: 'Dirty database version 4. Fix and force version.' },
  ],
];

describe('databases', () => {
  it.each(CASES)('reads %s', (_, log, expected) => {
    expect(firstCause(databases, log)).toMatchObject(expected);
  });

  it('leaves the errors of others alone', () => {
    expect(databases.read(['ERROR: boom', 'Error: P12 is odd', 'Tests failed', 'Migration guide: see docs'])).toEqual(
      [],
    );
    for (const log of HOSTILE) expect(Array.isArray(databases.read(log))).toBe(true);
  });
});
