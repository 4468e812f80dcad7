// MikroORM: entities by decorators, schemas and builders, and what the configuration says of names.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const mikroOrm: CodeStack = {
  id: 'mikro-orm',
  title: 'MikroORM entities',
  version: 2,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /@mikro-orm\//.test(text),
  read,
};
