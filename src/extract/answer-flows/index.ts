// What becomes of answers in the files that did not ask themselves: of what functions and hooks of the tree give, of props, of contexts.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const answerFlows: CodeStack = {
  id: 'answer-flows',
  title: 'Answers on their way',
  version: 1,
  reads: (path) => !isForeign(path) && !TEST.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => !SERVES.test(text) && (GIVES.test(text) || HOOKS.test(text) || SHOWS.test(text)),
  read,
};

const TEST = /(?:\.(?:test|spec|stories|e2e)\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__|cypress|e2e)\/)/i;
/** What answers asks others seldom, and then in the file that reads the answer. */
const SERVES =
  /@(?:Injectable|Controller|Module|Entity|Resolver|Schema)\(|from ['"](?:express|fastify|koa|typeorm|mongoose)['"]/;
/** Calls by their names, as `read` knows them. */
const GIVES =
  /\b(?:get|fetch|load|list|find|read|query|search|create|update|save|send|post|put|patch|remove|delete|request|call|show|retrieve|loader)[A-Z]\w*\(|(?:[aA]pi|API|[sS]ervice|[cC]lient|[qQ]uer(?:y|ies))\.\w+\(|\bawait \w+\(/;
const HOOKS =
  /\buse(?!(?:State|Effect|LayoutEffect|Memo|Callback|Ref|Reducer|Navigate|Router|Params|SearchParams|Location|Translations?|Form|Id|Theme|Selector|Dispatch|Pathname)\b)[A-Z]\w*\(/;
/** Props without a type. */
const SHOWS =
  /(?:\b[A-Z]\w* = |\bfunction [A-Z]\w* ?|\b(?:memo|forwardRef)\()\(?(?:async )?\(? ?(?:\{[^{}:]{0,400}\}|\{ ?\w+: \{[^{}:]{0,100}\}[^{}:]{0,200}\}|props)(?:, ?ref)?\)/;
