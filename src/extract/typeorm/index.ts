// TypeORM: entities, embedded and abstract classes, views, entity schemas, subscribers, and what data sources say of names.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const typeorm: CodeStack = {
  id: 'typeorm',
  title: 'TypeORM entities',
  version: 3,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /typeorm/i.test(text) || /\blistenTo\b/.test(text),
  read,
};
