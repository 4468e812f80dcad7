// One statement of any dialect but Postgres → statements, by whatever reads it: the parser, the parser on a mended text,
// plain recognition of its words; otherwise an opaque statement with the parser's message.

import type { Dialect } from '../../../model/dialect';
import type { Range } from '../../../model/range';
import type { Statement } from '../../../model/sql';
import { readByFallback } from '../node-sql';
import { aimUpdate } from './aim-update';
import { alterByWords } from './alter-by-words';
import { byWords } from './by-words';
import { createByWords } from './create-by-words';
import { readDataStatement } from './data-statements';
import { readExpr } from './expressions';
import type { Grammar } from './grammar';
import { type Read, readStatement } from './index';
import { type Lines, rangeAt } from './lines';
import { noiseless, withoutTableOptions } from './noise';
import { pivotByWords } from './pivot-by-words';
import { readQuery } from './queries';
import { readRoutine } from './routines';
import { openSource, type Readers, type Source } from './source';
import { blank, queryBetween, tokensRange, upper } from './words';

const READERS: Readers = {
  expr: readExpr,
  query: readQuery,
  data: readDataStatement,
  inner: (source, start, end) => readBest(source.file, source.lines, start, end, source.dialect, source.grammar, true),
};

const LONGEST = 1_000_000;
const DEEPEST = 500;
const LONGEST_CHAIN = 400;

/** `inBody`: the statement stands in a routine, where SELECT … INTO fills variables. */
export function readBest(
  file: string,
  lines: Lines,
  start: number,
  end: number,
  dialect: Dialect,
  grammar: Grammar,
  inBody = false,
): Statement[] {
  if (end - start > LONGEST && weightOf(file.slice(start, end)) > LONGEST)
    return [opaque(rangeAt(lines, start, end), 'the statement is longer than 1 MB', false)];
  const source = openSource(READERS, file, lines, start, end, dialect, grammar);
  if (source.tokens.length === 0) return [];
  const danger = dangerOf(source);
  if (danger)
    return readByFallback(source, file.slice(start, end)) ?? [opaque(rangeAt(lines, start, end), danger, false)];
  const routine = inBody ? null : readRoutine(source);
  if (routine) return routine;
  const renamed = /^(EXEC|EXECUTE|PREPARE)$/.test(upper(source, 0)) ? byWords(source) : null;
  if (renamed) return renamed;
  const whole = file.slice(start, end);
  const given = inBody ? withoutVariables(source, whole) : whole;
  const read = readStatement(source, given);
  if ('statements' in read) return read.statements;
  return mended(source, given) ?? [unreadable(source, read, start, end)];
}

/** Length without the rows that were put into comments. */
function weightOf(statement: string): number {
  return statement.replace(/\/\*\s*\*\//g, '').length;
}

function mended(source: Source, given: string): Statement[] | null {
  const altered = alterByWords(source);
  if (altered && altered.unread.length === 0) return [altered.statement];
  const plain =
    byWords(source) ??
    withSelect(source, given) ??
    pivotByWords(source) ??
    withDeleteFrom(source, given) ??
    updateOfMany(source, given);
  if (plain) return plain;
  for (const text of repairs(source, given)) {
    const read = readStatement(source, text);
    if ('statements' in read) return read.statements;
  }
  const fallen = readByFallback(source, given);
  if (fallen) return fallen;
  const created = createByWords(source);
  if (created) return created;
  if (!altered || altered.unread.length === 0) return null;
  const failed = altered.unread.map(([from, to]) =>
    opaque(tokensRange(source, from, to), 'this part of ALTER TABLE', true),
  );
  return altered.statement.kind === 'alter-table' && altered.statement.actions.length > 0
    ? [altered.statement, ...failed]
    : null;
}

/** BigQuery's pipes may begin with FROM. */
function withSelect(source: Source, given: string): Statement[] | null {
  if (source.dialect !== 'bigquery' || upper(source, 0) !== 'FROM') return null;
  const read = readStatement(source, given, 'SELECT *');
  return 'statements' in read ? read.statements : null;
}

/** T-SQL `DELETE t WHERE …`. */
function withDeleteFrom(source: Source, given: string): Statement[] | null {
  if (upper(source, 0) !== 'DELETE' || upper(source, 1) === 'FROM') return null;
  const read = readStatement(
    source,
    noiseless(source, blank(source, given, 0, 1), 0, source.tokens.length),
    'DELETE FROM',
  );
  return 'statements' in read ? read.statements : null;
}

/** MySQL `UPDATE a, b SET …`: the tables are read as a FROM list, the rest as an update of the first. */
function updateOfMany(source: Source, given: string): Statement[] | null {
  if (upper(source, 0) !== 'UPDATE') return null;
  const set = source.tokens.findIndex((token) => token.upper === 'SET');
  const comma = source.tokens.findIndex((token) => token.text === ',');
  if (set < 0 || comma < 0 || comma > set) return null;
  const tables = queryBetween(source, 1, set, 'SELECT 1 FROM');
  const read = readStatement(source, blank(source, given, comma, set));
  const update = 'statements' in read ? read.statements[0] : undefined;
  if (update?.kind !== 'update' || tables?.body.kind !== 'select') return null;
  return [{ ...aimUpdate({ ...update, from: tables.body.from }, []), range: update.range }];
}

function* repairs(source: Source, given: string): Generator<string> {
  const quiet = noiseless(source, given, 0, source.tokens.length);
  if (quiet !== given) yield quiet;
  if (upper(source, 0) !== 'CREATE') return;
  for (const text of [given, quiet]) {
    const bare = withoutTableOptions(source, text);
    if (bare !== null) yield bare;
  }
}

/** `SELECT a INTO x FROM t` in a body. T-SQL's INTO makes a table there too. */
function withoutVariables(source: Source, given: string): string {
  if (source.dialect === 'mssql' || !/^(SELECT|WITH)$/.test(upper(source, 0))) return given;
  for (let at = 1; at < source.tokens.length; at += 1) {
    const token = source.tokens[at];
    if (token && token.match > at) at = token.match;
    else if (token?.upper === 'INTO') {
      let end = at + 1;
      while (end < source.tokens.length && !/^(FROM|WHERE|LIMIT)$/.test(upper(source, end))) end += 1;
      return blank(source, given, at, end);
    }
  }
  return given;
}

function unreadable(source: Source, read: Read, start: number, end: number): Statement {
  const reason = 'refused' in read ? read.refused : 'not understood';
  const offset = 'refused' in read ? read.offset : null;
  const from = offset === null ? start : Math.min(Math.max(offset, start), end);
  return opaque(rangeAt(source.lines, from, Math.max(from, end)), reason, !reason.endsWith('not modelled'));
}

function opaque(range: Range, reason: string, syntaxError: boolean): Statement {
  return { kind: 'opaque', reason, syntaxError, range };
}

/** What would kill the parser: very long chains of binary operators, very deep parentheses. */
function dangerOf(source: Source): string | null {
  let depth = 0;
  const chains = [0];
  for (const token of source.tokens) {
    if (token.text === '(') chains[++depth] = 0;
    else if (token.text === ')') depth = Math.max(0, depth - 1);
    else if (/^(,|SELECT|UNION|;)$/.test(token.upper)) chains[depth] = 0;
    else if (/^(OR|AND|\||[+*/-])$/.test(token.upper)) chains[depth] = (chains[depth] ?? 0) + 1;
    if (depth > DEEPEST) return `parentheses are nested deeper than ${DEEPEST}`;
    if ((chains[depth] ?? 0) > LONGEST_CHAIN) return `more than ${LONGEST_CHAIN} terms in one expression`;
  }
  return null;
}
