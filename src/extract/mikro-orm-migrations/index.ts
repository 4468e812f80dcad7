// MikroORM migrations in TypeScript and JavaScript: the SQL that `up` hands to `addSql`, in the order of file names.

import type { CodeStack } from '../code-stack';
import { arrangeByName } from '../syntax/arrange-by-name';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const mikroOrmMigrations: CodeStack = {
  id: 'mikro-orm-migrations',
  title: 'MikroORM migrations',
  version: 1,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /\bup\b/.test(text) && /\baddSql\(/.test(text),
  read,
  arrange: (files, { dialectOf }) => arrangeByName('mikro-orm', files, dialectOf),
};
