// TypeORM migrations in TypeScript and JavaScript: SQL strings and schema calls of `up()`, in the order of their timestamps.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { arrange } from './arrange';
import { read } from './read';

export const typeormMigrations: CodeStack = {
  id: 'typeorm-migrations',
  title: 'TypeORM migrations',
  version: 2,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /\bup\b/.test(text) && /queryRunner|QueryRunner|MigrationInterface/.test(text),
  read,
  arrange: (files, context) => arrange(files, context),
};
