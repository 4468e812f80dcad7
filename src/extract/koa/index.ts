// Routes that servers of Koa answer: apps, routers and what is mounted where.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const koa: CodeStack = {
  id: 'koa',
  title: 'Koa',
  version: 3,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /koa/i.test(text) && SIGNS.test(text),
  read,
};

const SIGNS = /\.(?:get|post|put|patch|delete|del|all|use|route|register|head|options)\s*(?:<[^>\n]{0,80}>)?\(/;
