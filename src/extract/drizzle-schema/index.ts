// Drizzle: tables, views and enums as TypeScript declares them, and what the project says of names.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const drizzleSchema: CodeStack = {
  id: 'drizzle-schema',
  title: 'Drizzle tables',
  version: 3,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /drizzle/i.test(text),
  read,
};
