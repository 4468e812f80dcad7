// Sequelize: models by `define`, `init` and the decorators of sequelize-typescript, and the queries that name their attributes.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const sequelize: CodeStack = {
  id: 'sequelize',
  title: 'Sequelize models and queries',
  version: 2,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path) && !/(?:^|\/)[\w-]*migrations?\//i.test(path),
  mentions: (text) =>
    /sequelize/i.test(text) ||
    /\.(?:findAll|findOne|findByPk|findAndCountAll|findOrCreate|bulkCreate|findOrBuild|findCreateFind)\(/.test(text),
  read,
};
