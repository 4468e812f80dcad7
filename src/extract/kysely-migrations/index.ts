// Kysely migrations in TypeScript and JavaScript: schema builder calls and SQL of `up`, in the order of file names.

import type { CodeStack } from '../code-stack';
import { arrangeByName } from '../syntax/arrange-by-name';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const kyselyMigrations: CodeStack = {
  id: 'kysely-migrations',
  title: 'Kysely migrations',
  version: 1,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /\bup\b/.test(text) && /kysely/i.test(text),
  read,
  arrange: (files, { dialectOf }) => arrangeByName('kysely', files, dialectOf),
};
