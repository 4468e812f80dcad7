// A module specifier in; our declaration of that package out, as dense as the questions need, or null.

import { classTransformer, classValidator } from './class-packages';
import { globals } from './globals';
import { mongoose } from './mongoose';
import { nestCommon, nestConfig, nestMappedTypes, nestMongoose, nestSwagger, nestTypeorm } from './nestjs';
import { typeorm } from './typeorm';

const STUBS: Readonly<Record<string, string>> = {
  typeorm,
  mongoose,
  '@nestjs/common': nestCommon,
  '@nestjs/config': nestConfig,
  '@nestjs/graphql': nestMappedTypes,
  '@nestjs/mapped-types': nestMappedTypes,
  '@nestjs/mongoose': nestMongoose,
  '@nestjs/swagger': nestSwagger,
  '@nestjs/typeorm': nestTypeorm,
  'class-transformer': classTransformer,
  'class-validator': classValidator,
};

export const globalStub = globals;

export function stubFor(specifier: string): string | null {
  return Object.hasOwn(STUBS, specifier) ? STUBS[specifier]! : null;
}
