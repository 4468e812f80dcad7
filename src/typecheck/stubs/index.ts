// A module specifier in; our declaration of that package out, as dense as the questions need, or null.

import {
  next,
  nextCache,
  nextDynamic,
  reactRedux,
  routerLoaders,
  trpcReact,
  trpcServer,
  zustand,
} from './app-frameworks';
import { classTransformer, classValidator } from './class-packages';
import { axios, rtkQuery, swr, swrInfinite, swrMutation, tanstackQuery } from './data-fetching';
import { drizzleCore, drizzleDriver, drizzleOrm, drizzleZod } from './drizzle';
import { agGrid, antd, dataGrid, formik, hookForm, tanstackTable } from './forms-and-tables';
import { either, option, taskEither, taskOption } from './fp-ts';
import { globals } from './globals';
import { knex, knexTables } from './knex';
import { kysely, kyselyHelpers } from './kysely';
import { mikroOrm } from './mikro-orm';
import { deepMocks } from './mocks';
import { mongoose, mongoosePackage } from './mongoose';
import { nestCommon, nestConfig, nestMappedTypes, nestMongoose, nestSwagger, nestTypeorm } from './nestjs';
import { react } from './react';
import { neverthrow, tsResults } from './results';
import { sequelize, sequelizeTypescript } from './sequelize';
import { express, expressCore, fastify, fastifyPlugin } from './servers';
import { typeorm } from './typeorm';

const STUBS: Readonly<Record<string, string>> = {
  typeorm,
  mongoose: mongoosePackage,
  'mongoose/all': mongoose,
  '@nestjs/common': nestCommon,
  '@nestjs/config': nestConfig,
  '@nestjs/graphql': nestMappedTypes,
  '@nestjs/mapped-types': nestMappedTypes,
  '@nestjs/mongoose': nestMongoose,
  '@nestjs/swagger': nestSwagger,
  '@nestjs/typeorm': nestTypeorm,
  'class-transformer': classTransformer,
  'class-validator': classValidator,
  '@golevelup/nestjs-testing': deepMocks,
  '@golevelup/ts-jest': deepMocks,
  '@golevelup/ts-vitest': deepMocks,
  'drizzle-orm': drizzleOrm,
  'drizzle-orm/sql': drizzleOrm,
  'drizzle-orm/zod': drizzleZod,
  'drizzle-zod': drizzleZod,
  'fp-ts/Either': either,
  'fp-ts/Option': option,
  'fp-ts/TaskEither': taskEither,
  'fp-ts/TaskOption': taskOption,
  'fp-ts/lib/Either': either,
  'fp-ts/lib/Option': option,
  'fp-ts/lib/TaskEither': taskEither,
  'fp-ts/lib/TaskOption': taskOption,
  express,
  'express-serve-static-core': expressCore,
  fastify,
  'fastify-plugin': fastifyPlugin,
  'ts-results': tsResults,
  'ts-results-es': tsResults,
  neverthrow,
  'jest-mock-extended': deepMocks,
  'vitest-mock-extended': deepMocks,
  react,
  '@mui/x-data-grid': dataGrid,
  '@mui/x-data-grid-premium': dataGrid,
  '@mui/x-data-grid-pro': dataGrid,
  '@reduxjs/toolkit/query': rtkQuery,
  '@reduxjs/toolkit/query/react': rtkQuery,
  '@remix-run/node': routerLoaders,
  '@remix-run/react': routerLoaders,
  '@tanstack/react-query': tanstackQuery,
  '@tanstack/react-table': tanstackTable,
  '@trpc/client': trpcReact,
  '@trpc/next': trpcReact,
  '@trpc/react-query': trpcReact,
  '@trpc/server': trpcServer,
  '@trpc/tanstack-react-query': trpcReact,
  'ag-grid-community': agGrid,
  'ag-grid-react': agGrid,
  antd,
  'antd/es/table': antd,
  'antd/lib/table': antd,
  axios,
  formik,
  knex,
  'knex/types/tables': knexTables,
  'knex/types/tables.js': knexTables,
  kysely,
  next,
  'next/cache': nextCache,
  'next/dynamic': nextDynamic,
  'react-hook-form': hookForm,
  'react-query': tanstackQuery,
  'react-redux': reactRedux,
  'react-router': routerLoaders,
  'react-router-dom': routerLoaders,
  swr,
  'swr/immutable': swr,
  'swr/infinite': swrInfinite,
  'swr/mutation': swrMutation,
  zustand,
  sequelize,
  '@sequelize/core': sequelize,
  'sequelize-typescript': sequelizeTypescript,
};

export const globalStub = globals;

export const stubbedPackages: readonly string[] = Object.keys(STUBS);

/** Packages whose modules are many and alike. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^kysely\/helpers\/(?:postgres|mysql|sqlite|mssql)$/, kyselyHelpers],
  [
    /^@mikro-orm\/(?:core|postgresql|mysql|mariadb|sqlite|libsql|mssql|mongodb|better-sqlite|knex|sql|decorators(?:\/\w+)?)$/,
    mikroOrm,
  ],
  [/^drizzle-orm\/(?:[a-z]+-core|gel-core)$/, drizzleCore],
  [/^drizzle-orm\/(?!sql$|zod$|relations$|casing$)[\w-]+(?:\/\w+)?$/, drizzleDriver],
];

export function stubFor(specifier: string): string | null {
  if (Object.hasOwn(STUBS, specifier)) return STUBS[specifier]!;
  return FAMILIES.find(([pattern]) => pattern.test(specifier))?.[1] ?? null;
}
