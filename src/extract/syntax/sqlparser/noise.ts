// A text without the words that say nothing about columns and that some parser trips over, blanked in place.

import { typeArguments, clickhouseNoise } from './clickhouse-noise';
import type { Source } from './source';
import { blank, says, upper } from './words';

/** `given` stands for the whole statement; tokens [from, to) are looked at. */
export function noiseless(source: Source, given: string, from: number, to: number): string {
  let text = given;
  const tables = upper(source, 0) === 'CREATE' || upper(source, 0) === 'ALTER';
  for (let at = from; at < to; at += 1) {
    const length =
      typedLiteral(source, at) || ofClickhouse(source, at) || (tables ? noiseAt(source, at) : queryNoiseAt(source, at));
    if (length === 0) continue;
    text = blank(source, text, at, Math.min(at + length, to));
    at += length - 1;
  }
  return text;
}

function ofClickhouse(source: Source, at: number): number {
  if (source.grammar !== 'clickhouse') return 0;
  return clickhouseNoise(source, at) || typeArguments(source, at);
}

function noiseAt(source: Source, at: number): number {
  const word = upper(source, at);
  const next = source.tokens[at + 1];
  const group = next?.text === '(' && next.match > at ? next.match - at + 1 : 0;
  const isKind = source.tokens[at]?.kind === 'word';
  if (!isKind) return 0;
  if (source.dialect === 'sqlite' && says(source, at, 'UNSIGNED BIG')) return 2;
  if (word === 'ZEROFILL' || (word === 'BINARY' && upper(source, at - 1) === ')')) return 1;
  if (/^(CLUSTERED|NONCLUSTERED|ROWGUIDCOL|SPARSE|PERSISTED|BTREE|HASH|VISIBLE|STRICT|HIDDEN)$/.test(word)) {
    return at > 0 && /^(,|\()$/.test(upper(source, at - 1)) ? 0 : 1;
  }
  if (says(source, at, 'NOT FOR REPLICATION')) return 3;
  if (says(source, at, 'WITH') && group > 0) return group;
  if (says(source, at, 'ON PRIMARY') || /^(TEXTIMAGE_ON|FILESTREAM_ON)$/.test(word)) return 2;
  if (
    word === 'ON' &&
    source.dialect === 'mssql' &&
    upper(source, at - 1) === ')' &&
    next?.kind === 'quoted' &&
    upper(source, at + 2) !== '.'
  ) {
    return 2;
  }
  if (says(source, at, 'ON CONFLICT')) return 3;
  if (says(source, at, 'USING BTREE') || says(source, at, 'USING HASH')) return 2;
  if (says(source, at, 'WITH PARSER')) return 3;
  if (/^(KEY_BLOCK_SIZE|STORAGE|SRID|COLUMN_FORMAT)$/.test(word)) return upper(source, at + 1) === '=' ? 3 : 2;
  if (word === 'COLLATE') return 2;
  if (word === 'CHARACTER' && upper(source, at + 1) === 'SET') return upper(source, at + 2) === '=' ? 4 : 3;
  if (word === 'CHARSET') return 2;
  if (word === 'COMMENT' && next?.kind === 'string') return 2;
  if (word === 'COMMENT' && next?.text === '=') return 3;
  if (says(source, at, 'DEFERRABLE INITIALLY')) return 3;
  if (says(source, at, 'NOT DEFERRABLE')) return 2;
  if (/^(ENCODE|SORTKEY|DISTSTYLE)$/.test(word)) return group > 0 ? group : 2;
  if (word === 'DISTKEY') return group > 0 ? group : 1;
  if (/^(ASC|DESC)$/.test(word) && source.dialect === 'mssql') return 1;
  if (word === 'OPTIONS' && group > 0) return group;
  if (says(source, at, 'WITH MASKING POLICY') || says(source, at, 'WITH TAG')) return group > 0 ? group : 4;
  return 0;
}

function queryNoiseAt(source: Source, at: number): number {
  const word = upper(source, at);
  const next = source.tokens[at + 1];
  const group = next?.text === '(' && next.match > at ? next.match - at + 1 : 0;
  if (word === 'OPTION' && group > 0) return group;
  if (word === 'WITH' && group > 0 && source.dialect === 'mssql') return group;
  if (/^(SQL_CALC_FOUND_ROWS|HIGH_PRIORITY|LOW_PRIORITY|DELAYED|SQL_NO_CACHE|QUICK)$/.test(word)) return 1;
  if (/^(USE|FORCE|IGNORE)$/.test(word) && /^(INDEX|KEY)$/.test(upper(source, at + 1)))
    return 3 + groupAfter(source, at + 2);
  if (word === 'TOP' && group > 0 && /^(DELETE|UPDATE|INSERT)$/.test(upper(source, at - 1))) return group;
  if (word === 'FETCH' && upper(source, at + 2).startsWith('@')) return 5;
  if (word === 'COLLATE') return 2;
  if (word === 'NOWAIT' || (/^(LEFT|INNER)$/.test(word) && upper(source, at - 1) === 'ASOF')) return 1;
  if (says(source, at, 'BY NAME') || says(source, at, 'BY POSITION')) return 2;
  if (says(source, at, 'NOT MATERIALIZED') && upper(source, at - 1) === 'AS') return 2;
  if (word === 'MATERIALIZED' && upper(source, at - 1) === 'AS') return 1;
  if (word === 'TITLE' && next?.kind === 'string') return 0;
  if (word === '(' && upper(source, at + 1) === 'TITLE' && source.tokens[at + 2]?.kind === 'string') return 4;
  return 0;
}

/** BigQuery `ARRAY<STRUCT<…>>[…]`: the parser loses count of the angles. */
function typedLiteral(source: Source, at: number): number {
  if (source.dialect !== 'bigquery' || upper(source, at) !== 'ARRAY' || upper(source, at + 1) !== '<') return 0;
  let depth = 0;
  for (let end = at + 1; end < source.tokens.length; end += 1) {
    const word = upper(source, end);
    if (word === '<') depth += 1;
    if (word === '>') depth -= 1;
    if (depth === 0) return upper(source, end + 1) === '[' ? end + 1 - at : 0;
  }
  return 0;
}

function groupAfter(source: Source, at: number): number {
  const token = source.tokens[at];
  return token && token.match > at ? token.match - at : 0;
}

/** CREATE TABLE without what follows its column list (engine, partitions, storage); null when a query follows. */
export function withoutTableOptions(source: Source, given: string): string | null {
  const open = source.tokens.findIndex((token) => token.text === '(' && token.match >= 0);
  const close = source.tokens[open]?.match ?? -1;
  if (close < 0) return null;
  for (let at = close + 1; at < source.tokens.length; at += 1) {
    if (/^(SELECT|WITH)$/.test(upper(source, at)) && upper(source, at + 1) !== '(') return null;
  }
  return blank(source, given, close + 1, source.tokens.length);
}
