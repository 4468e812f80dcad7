// Routes that servers of Hono answer: apps, routers and what is mounted where.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const hono: CodeStack = {
  id: 'hono',
  title: 'Hono',
  version: 3,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => /hono/i.test(text) && SIGNS.test(text),
  read,
};

const SIGNS = /\.(?:get|post|put|patch|delete|del|all|use|route|register|head|options)\s*(?:<[^>\n]{0,80}>)?\(/;
