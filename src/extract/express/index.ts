// Routes that servers of Express answer: apps, routers and what is mounted where.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const express: CodeStack = {
  id: 'express',
  title: 'Express',
  version: 3,
  reads: (path) => !isForeign(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => SIGNS.test(text) && !OTHERS.test(text),
  read,
};

const SIGNS = /\.(?:get|post|put|patch|delete|del|all|use|route|register|head|options)\s*(?:<[^>\n]{0,80}>)?\(/;
/** Read by their own stacks. */
const OTHERS = /['"](?:fastify|hono|koa|@koa\/router|koa-router|@fastify\/[\w-]+|hono\/[\w-]+)['"]/;
