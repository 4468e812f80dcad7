// The stacks, in the order in which they claim files: tools with their own marks first, the catch-all last.

import type { Stack } from './stack';
import { dbt } from './dbt';
import { drizzle } from './drizzle';
import { environmentFiles } from './environment-files';
import { flyway } from './flyway';
import { golangMigrate } from './golang-migrate';
import { graphqlFiles } from './graphql-files';
import { liquibase } from './liquibase';
import { moduleConfig } from './module-config';
import { numberedSql } from './numbered-sql';
import { openapi } from './openapi';
import { prisma } from './prisma';
import { prismaSchema } from './prisma-schema';
import { schemaDump } from './schema-dump';
import { sqitch } from './sqitch';
import { sourceCode } from './source-code';
import { sqlFiles } from './sql-files';
import { supabase } from './supabase';

export const stacks: readonly Stack[] = [
  prisma,
  prismaSchema,
  drizzle,
  supabase,
  sqitch,
  flyway,
  liquibase,
  golangMigrate,
  numberedSql,
  schemaDump,
  dbt,
  sqlFiles,
  environmentFiles,
  graphqlFiles,
  moduleConfig,
  openapi,
  sourceCode,
];
