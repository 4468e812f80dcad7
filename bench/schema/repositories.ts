// Public repositories whose migrations are plain SQL: what is compared, and in what they differ.

import type { ServerDialect } from './servers';

export interface Subject {
  /** `OWNER/NAME`, as in `--repos DIR/OWNER+NAME` or `DIR/OWNER/NAME`. */
  repository: string;
  folder: string;
  style: string;
  dialect: ServerDialect;
  /** Settings of the session that the project's own runner gives every script; on its first line. */
  session?: string;
}

export const SUBJECTS: Subject[] = [
  { repository: 'LemmyNet/lemmy', folder: 'migrations', style: 'Diesel', dialect: 'postgres' },
  {
    repository: 'hatchet-dev/hatchet',
    folder: 'cmd/hatchet-migrate/migrate/migrations',
    style: 'goose',
    dialect: 'postgres',
  },
  { repository: 'svix/svix-webhooks', folder: 'server/svix-server/migrations', style: 'sqlx', dialect: 'postgres' },
  { repository: 'documenso/documenso', folder: 'packages/prisma/migrations', style: 'Prisma', dialect: 'postgres' },
  { repository: 'dani-garcia/vaultwarden', folder: 'migrations/postgresql', style: 'Diesel', dialect: 'postgres' },
  {
    repository: 'dani-garcia/vaultwarden',
    folder: 'migrations/mysql',
    style: 'Diesel',
    dialect: 'mysql',
    session: 'SET foreign_key_checks = 0; ',
  },
  { repository: 'dani-garcia/vaultwarden', folder: 'migrations/sqlite', style: 'Diesel', dialect: 'sqlite' },
  {
    repository: 'conductor-oss/conductor',
    folder: 'postgres-persistence/src/main/resources/db',
    style: 'Flyway',
    dialect: 'postgres',
  },
  {
    repository: 'conductor-oss/conductor',
    folder: 'mysql-persistence/src/main/resources/db',
    style: 'Flyway',
    dialect: 'mysql',
  },
  {
    repository: 'conductor-oss/conductor',
    folder: 'sqlite-persistence/src/main/resources/db',
    style: 'Flyway',
    dialect: 'sqlite',
  },
  { repository: 'navidrome/navidrome', folder: 'db/migrations', style: 'goose', dialect: 'sqlite' },
  { repository: 'openfga/openfga', folder: 'assets/migrations/postgres', style: 'goose', dialect: 'postgres' },
  { repository: 'openfga/openfga', folder: 'assets/migrations/mysql', style: 'goose', dialect: 'mysql' },
  { repository: 'openfga/openfga', folder: 'assets/migrations/sqlite', style: 'goose', dialect: 'sqlite' },
  {
    repository: 'atuinsh/atuin',
    folder: 'crates/atuin-server-postgres/migrations',
    style: 'sqlx',
    dialect: 'postgres',
  },
  { repository: 'atuinsh/atuin', folder: 'crates/atuin-client/migrations', style: 'sqlx', dialect: 'sqlite' },
  {
    repository: 'killbill/killbill',
    folder: 'invoice/src/main/resources/org/killbill/billing/invoice',
    style: 'Flyway',
    dialect: 'mysql',
  },
  { repository: 'usememos/memos', folder: 'store/migration/postgres', style: 'numbered', dialect: 'postgres' },
  { repository: 'usememos/memos', folder: 'store/migration/mysql', style: 'numbered', dialect: 'mysql' },
  { repository: 'usememos/memos', folder: 'store/migration/sqlite', style: 'numbered', dialect: 'sqlite' },
];
