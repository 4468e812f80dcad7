// Knex: the tables and columns that its query builder's calls name, read as the SQL they stand for.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const knexQueries: CodeStack = {
  id: 'knex-queries',
  title: 'Knex queries',
  version: 2,
  reads: (path) => !isForeign(path) && !/(?:^|\/)(?:[\w-]*migrations?|seeds?)\//i.test(path),
  mentions: (text) =>
    /knex\/types\/tables|\b(?:knexSnakeCaseMappers|knexStringcase|wrapIdentifier)\b/.test(text) ||
    (/\.(?:where|select|insert|update|first|join|leftJoin|del|orderBy|pluck|count|from)\(/.test(text) &&
      /knex|\b(?:db|trx|tx|database|conn|connection)\b/i.test(text)),
  sample: "knex('orders').whereRaw('total > 0');\n",
  read,
};
