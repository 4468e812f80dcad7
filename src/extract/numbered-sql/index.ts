// Folders of numbered or dated SQL files: goose, dbmate, node-pg-migrate, sql-migrate, Diesel and tools with no name.

import type { Stack } from '../stack';
import { arrange } from './arrange';
import { claims } from './claims';
import { extract } from './extract';

export const numberedSql: Stack = {
  id: 'numbered-sql',
  title: 'Numbered SQL files (goose, dbmate, node-pg-migrate and their kin)',
  version: 3,
  claims,
  extract,
  arrange,
};
