// The code stacks, in alphabetical order: each reads its own idioms out of source files that are parsed once.

import type { CodeStack } from './code-stack';
import { answerFlows } from './answer-flows';
import { drizzleSchema } from './drizzle-schema';
import { environment } from './environment';
import { express } from './express';
import { fastify } from './fastify';
import { graphqlResolvers } from './graphql-resolvers';
import { graphqlTags } from './graphql-tags';
import { hono } from './hono';
import { httpClients } from './http-clients';
import { koa } from './koa';
import { knexMigrations } from './knex-migrations';
import { knexQueries } from './knex-queries';
import { kyselyMigrations } from './kysely-migrations';
import { kyselyQueries } from './kysely-queries';
import { mikroOrm } from './mikro-orm';
import { mikroOrmMigrations } from './mikro-orm-migrations';
import { moduleAliases } from './module-aliases';
import { mongoose } from './mongoose';
import { nestjs } from './nestjs';
import { nestjsInjection } from './nestjs-injection';
import { nestjsMessages } from './nestjs-messages';
import { next } from './next';
import { react } from './react';
import { requestHandlers } from './request-handlers';
import { requestSchemas } from './request-schemas';
import { sequelize } from './sequelize';
import { sequelizeMigrations } from './sequelize-migrations';
import { sqlInCode } from './sql-in-code';
import { typeorm } from './typeorm';
import { typeormMigrations } from './typeorm-migrations';

// biome-ignore format: one line for each
export const codeStacks: readonly CodeStack[] = [
  answerFlows,
  drizzleSchema,
  environment,
  express,
  fastify,
  graphqlResolvers,
  graphqlTags,
  hono,
  httpClients,
  koa,
  knexMigrations,
  knexQueries,
  kyselyMigrations,
  kyselyQueries,
  mikroOrm,
  mikroOrmMigrations,
  moduleAliases,
  mongoose,
  nestjs,
  nestjsInjection,
  nestjsMessages,
  next,
  react,
  requestHandlers,
  requestSchemas,
  sequelize,
  sequelizeMigrations,
  sqlInCode,
  typeorm,
  typeormMigrations,
];
