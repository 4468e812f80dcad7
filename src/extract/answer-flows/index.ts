// What becomes of answers in the files that did not ask themselves: of what functions and hooks of the tree give, of props, of contexts.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const answerFlows: CodeStack = {
  id: 'answer-flows',
  title: 'Answers on their way',
  version: 1,
  reads: (path) => !isForeign(path) && !TEST.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => GIVES.test(text) || SHOWS.test(text),
  read,
};

const TEST = /(?:\.(?:test|spec|stories|e2e)\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__|cypress|e2e)\/)/i;
/** Calls by their names, as `read` knows them. */
const GIVES =
  /\b(?:get|fetch|load|list|find|read|query|search|create|update|save|send|post|put|patch|remove|delete|request|call|show|retrieve|loader|me|current|all|one)\w*\(|\buse[A-Z]\w*\(|(?:[aA]pi|API|[sS]ervice|[cC]lient|[rR]epository|[qQ]uer(?:y|ies))\.\w+\(/;
const SHOWS = /<\/|\/>/;
