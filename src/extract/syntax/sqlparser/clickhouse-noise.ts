// Words of ClickHouse tables and views that say nothing about columns and that the parser trips over.

import type { Source } from './source';
import { says, upper } from './words';

/** How many tokens from `at` on may be blanked; 0: none. Types are read from the words, so their arguments may go. */
export function clickhouseNoise(source: Source, at: number): number {
  if (source.tokens[at]?.kind !== 'word') return 0;
  const word = upper(source, at);
  const group = groupAt(source, at + 1);
  if (word === 'CODEC' || word === 'STATISTICS') return group > 0 ? group + 1 : 0;
  if (says(source, at, 'ON CLUSTER')) return 3;
  if (word === 'TTL' && source.tokens[at + 1]?.kind !== 'punct') return upToComma(source, at);
  if (word === 'ENGINE' && upper(source, 1) === 'MATERIALIZED') return upToTarget(source, at);
  if (word === 'AFTER' && upper(source, 0) === 'ALTER') return 2;
  if (word === 'GLOBAL') return 1;
  if (/^(ANY|ALL)$/.test(word) && strictness(source, at)) return 1;
  if (word === 'EPHEMERAL') return /^[,)]$/.test(upper(source, at + 1)) ? 1 : 2;
  if (word === 'REFRESH' && /^(EVERY|AFTER)$/.test(upper(source, at + 1))) return upToTarget(source, at);
  return 0;
}

/** `ANY LEFT JOIN`, `LEFT ANY JOIN`; not `UNION ALL`, not `= ANY (…)`. */
function strictness(source: Source, at: number): boolean {
  if (upper(source, at - 1) === 'UNION') return false;
  return /^(JOIN|LEFT|RIGHT|INNER|FULL|OUTER)$/.test(upper(source, at + 1));
}

/** Arguments that the parser does not take for those of a type: `AggregateFunction(sum, UInt64)`, `DateTime('UTC')`. */
export function typeArguments(source: Source, at: number): number {
  const type = upper(source, at - 1);
  if (/^(SIMPLE)?AGGREGATEFUNCTION$/.test(type)) return groupAt(source, at);
  return /^DATETIME(32)?$/.test(type) && source.tokens[at + 1]?.kind === 'string' ? groupAt(source, at) : 0;
}

function groupAt(source: Source, at: number): number {
  const token = source.tokens[at];
  return token?.text === '(' && token.match > at ? token.match - at + 1 : 0;
}

function upToComma(source: Source, from: number): number {
  let at = from;
  for (; at < source.tokens.length; at += 1) {
    const token = source.tokens[at];
    if (token && token.match > at) at = token.match;
    else if (token?.text === ',' || token?.text === ')' || /^(SETTINGS|COMMENT)$/.test(token?.upper ?? '')) break;
  }
  return at - from;
}

function upToTarget(source: Source, from: number): number {
  let at = from + 1;
  while (at < source.tokens.length && !/^(TO|AS|ENGINE|EMPTY)$/.test(upper(source, at))) at += 1;
  return at - from;
}
