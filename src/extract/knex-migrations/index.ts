// Knex migrations in JavaScript and TypeScript: schema builder calls and raw SQL of `up`, in the order of file names.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { arrange } from './arrange';
import { read } from './read';

export const knexMigrations: CodeStack = {
  id: 'knex-migrations',
  title: 'Knex migrations',
  version: 1,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /\bup\b/.test(text) && /\.schema\b|\.raw\(/.test(text) && /knex/i.test(text),
  read,
  arrange: (files, context) => arrange(files, context),
};
