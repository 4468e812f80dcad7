// Sequelize migrations in JavaScript and TypeScript: what `up` does with the query interface, in the order of file names.

import type { CodeStack } from '../code-stack';
import { arrangeByName } from '../syntax/arrange-by-name';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const sequelizeMigrations: CodeStack = {
  id: 'sequelize-migrations',
  title: 'Sequelize migrations',
  version: 1,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /\bup\b/.test(text) && /queryInterface|QueryInterface/.test(text),
  read,
  arrange: (files, { dialectOf }) => arrangeByName('sequelize', files, dialectOf),
};
