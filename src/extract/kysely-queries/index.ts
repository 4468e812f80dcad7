// Kysely: the tables and columns that its query builder's calls name, read as the SQL they stand for.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const kyselyQueries: CodeStack = {
  id: 'kysely-queries',
  title: 'Kysely queries',
  version: 2,
  reads: (path) => !isForeign(path) && !/(?:^|\/)[\w-]*migrations?\//i.test(path),
  mentions: (text) =>
    /\b(?:selectFrom|insertInto|updateTable|deleteFrom|replaceInto|CamelCasePlugin|(?:Kysely|Transaction)<)/.test(text),
  read,
};
