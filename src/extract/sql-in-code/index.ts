// SQL text in JavaScript and TypeScript: strings and templates that are statements, at their exact places.

import type { CodeStack } from '../code-stack';
import { baseName, isForeign } from '../syntax/tree-places';
import { read } from './extract';
import { mayHoldSql } from './looks-like-sql';

export const sqlInCode: CodeStack = {
  id: 'sql-in-code',
  title: 'SQL in JavaScript and TypeScript',
  version: 4,
  reads: isSource,
  mentions: mayHoldSql,
  sample: 'sql`select 1 from orders`;\n',
  read,
};

const SOURCE = /\.[cm]?[jt]sx?$/i;
const MADE = /(?:\.d\.[cm]?ts|[.-]min\.[cm]?js|\.bundle\.[cm]?js|\.pack\.js|\.(?:generated|gen)\.[cm]?[jt]sx?)$/i;
const MADE_FOLDER = /(?:^|\/)(?:generated|__generated__|\.next|\.nuxt|out|coverage|\.yarn|third[_-]party)\//i;

/** What a migration reads is the schema of its day, not today's. */
const HISTORY = /(?:^|\/)(?:[\w-]*migrations?|migrate)\/|(?:^|\/)\d{8,}[-_][^/]*$/i;

function isSource(path: string): boolean {
  return (
    SOURCE.test(path) &&
    !MADE.test(baseName(path)) &&
    !MADE_FOLDER.test(path) &&
    !HISTORY.test(path) &&
    !isForeign(path)
  );
}
