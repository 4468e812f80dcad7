// One statement that the first parser refused → statements by the fallback parser; null where it does not know it either.

import type { Statement } from '../../../model/sql';
import { type Ast, field, text } from '../sqlparser/ast';
import type { Source } from '../sqlparser/source';
import { dataStatementOf } from './data-statements';
import { treesOf } from './engine';
import { queryOf } from './queries';
import { openReading, wholeRange } from './reading';
import { schemaStatementOf } from './schema-statements';

const READ = /^(SELECT|WITH|INSERT|REPLACE|UPDATE|DELETE|CREATE|ALTER|\()$/;

export function readByFallback(source: Source, given: string): Statement[] | null {
  if (!READ.test(source.tokens[0]?.upper ?? '')) return null;
  for (const tree of treesOf(given, source.dialect, depthOf(source))) {
    const reading = openReading(source);
    const statement = statementOf(reading, tree);
    if (statement && reading.unknown === null) return [statement];
  }
  return null;
}

function statementOf(reading: ReturnType<typeof openReading>, tree: Ast): Statement | null {
  if (text(field(tree, 'type')) === 'select') {
    return { kind: 'query', query: queryOf(reading, tree), range: wholeRange(reading) };
  }
  return dataStatementOf(reading, tree) ?? schemaStatementOf(reading, tree);
}

function depthOf(source: Source): number {
  let depth = 0;
  let deepest = 0;
  for (const token of source.tokens) {
    if (token.text === '(') deepest = Math.max(deepest, ++depth);
    else if (token.text === ')') depth -= 1;
  }
  return deepest;
}
