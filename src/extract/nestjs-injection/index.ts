// Injection of NestJS: modules and what they list, classes and what they ask for, constants that both are written with.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const nestjsInjection: CodeStack = {
  id: 'nestjs-injection',
  title: 'NestJS injection',
  version: 4,
  reads: (path) => !isForeign(path) && !isTest(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => NEST.test(text) || CLASS_LIST.test(text),
  read,
};

const NEST = /@nestjs\/|@Injectable\b|@Module\b|@Inject\b|\bprovide: |\bSymbol(?:\.for)?\(/;
/** `export const handlers = [CreateOrderHandler, …]` */
const CLASS_LIST =
  /export const \w{1,80}(?:: ?[\w<>[\].]{1,80})? ?= ?\[\s{0,99}(?:\/\/[^\n]{0,99}\s{0,99})?(?:\.\.\.)?[A-Z]\w{0,80}[,\]\s]/;

/** Modules that tests make are started by nobody else. */
function isTest(path: string): boolean {
  return /(?:^|\/)(?:__tests__|__mocks__|e2e)\/|[.-](?:spec|test|e2e-spec)\.[cm]?[jt]s$/i.test(path);
}
