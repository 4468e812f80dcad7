// Messages between NestJS services: patterns that controllers answer, patterns that client proxies send, and their constants.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const nestjsMessages: CodeStack = {
  id: 'nestjs-messages',
  title: 'NestJS messages',
  version: 1,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => MESSAGES.test(text) || CONSTANTS.test(text),
  read,
};

const MESSAGES = /@(?:Message|Event)Pattern\b|@nestjs\/microservices/;
/** `export const ORDER_EVENTS = {`, `export enum Topics {` */
const CONSTANTS =
  /\bexport (?:declare |abstract )?(?:const enum|const|enum|class) \w{0,60}(?:pattern|topic|event|message|msg|command|cmd|queue|subject|rpc|kafka|rmq|nats)/i;
