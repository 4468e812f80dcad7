// Functions that answer requests, wherever they are declared: routes of Express, Fastify, Koa and Hono name them.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const requestHandlers: CodeStack = {
  id: 'request-handlers',
  title: 'Handlers of requests',
  version: 1,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]sx?$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => ANSWERS.test(text) || REGISTERS.test(text) || PARTS.test(text),
  read,
};

const ANSWERS = /\b(?:res|response|reply|rep|ctx|context|c|h)\b\s*(?:\)|[,:.=])|(?:Response|Reply|Context)\b/;
const REGISTERS = /\.(?:get|post|put|patch|delete|del|all|route)\s*\(\s*['"`/[]/;
const PARTS = /[cC]ontroller|[hH]andler|[sS]ervice|[cC]lient|[aA]pi\b|export default|exports\.\w+ ?= ?require\(/;
