// Routes of NestJS: controllers with their prefixes and versions, what modules put before them, and the settings of the app.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const nestjs: CodeStack = {
  id: 'nestjs',
  title: 'NestJS routes',
  version: 1,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /@Controller\b|\bcontrollers\s*:|setGlobalPrefix|enableVersioning|RouterModule\b/.test(text),
  read,
};
