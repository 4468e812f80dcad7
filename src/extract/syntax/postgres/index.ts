// The text of a Postgres script in, its statements out: Postgres' own parser, and statement by statement where that
// refuses the whole. `loadPostgres` must have finished once before `parsePostgres` is called.

import type { Statement } from '../../../model/sql';
import { LineIndex } from '../line-index';
import { readData } from './data';
import { readExpr } from './expressions';
import { isNode, number, type Tagged, tagged } from './nodes';
import { readQuery } from './queries';
import { Reader, type TopicReaders } from './reader';
import { prepareScript, type Script, withoutPlaceholders } from './script-text';
import { PgSource } from './source';
import { readStatement } from './statements';
import { readType } from './types';

interface Parser {
  parseSync(sql: string): unknown;
  parsePlPgSQLSync(sql: string): unknown;
}

// The WASM parser is a singleton: loading it twice costs memory and gives nothing.
let parser: Parser | null = null;

export async function loadPostgres(): Promise<void> {
  if (parser) return;
  const library = await import('libpg-query');
  await library.loadModule();
  parser = library;
}

const TOPICS: TopicReaders = {
  expr: readExpr,
  query: readQuery,
  data: readData,
  type: readType,
  statements: (reader, item) => readStatement(innerReader(reader, item), item),
  script: (source) => readScript(source, prepareScript(source.text)),
  plpgsql: (sql) => loaded().parsePlPgSQLSync(sql),
};

function loaded(): Parser {
  if (!parser) throw new Error('loadPostgres() has not finished: await it before the first parse');
  return parser;
}

/** Statements of the text in order; what could not be read is `opaque` at its place. Never throws on bad SQL. */
export function parsePostgres(text: string): Statement[] {
  const script = prepareScript(text);
  const source = new PgSource(script.text, new LineIndex(text), { toFile: (offset) => offset });
  return readScript(source, script);
}

/** A statement inside of another (EXPLAIN, BEGIN ATOMIC, a rule's action) has its own bounds. */
function innerReader(reader: Reader, item: Tagged): Reader {
  const span = reader.span(item.node);
  const { source } = reader;
  let start = span.start;
  for (let i = source.tokenAt(span.start); i >= 0 && (source.starts[i] ?? 0) >= reader.start; i--) {
    if (!/^(select|values|insert|update|delete|merge|with|create|notify)$/.test(source.word(i))) continue;
    start = source.starts[i]!;
    break;
  }
  return reader.within(start, Math.max(start, span.end));
}

function readScript(source: PgSource, script: Script): Statement[] {
  if (source.starts.length === 0) return [];
  const whole = parseTree(source.text);
  if (typeof whole !== 'string') return readTrees(source, whole);
  return script.spans().flatMap((span) => readPiece(source, span.start, span.end));
}

/** The parser's statements, or its message. */
function parseTree(sql: string): { stmt: Tagged; start: number; length: number }[] | string {
  // The parser stops at a NUL as if the text ended there.
  if (sql.includes('\0')) return 'the text holds a NUL character; remove it';
  let tree: unknown;
  try {
    tree = loaded().parseSync(sql);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (!isNode(tree) || !Array.isArray(tree.stmts)) return [];
  return tree.stmts.filter(isNode).map((raw) => ({
    stmt: tagged(raw, 'stmt'),
    start: number(raw, 'stmt_location'),
    length: number(raw, 'stmt_len'),
  }));
}

type Trees = Exclude<ReturnType<typeof parseTree>, string>;

function readTrees(source: PgSource, trees: Trees): Statement[] {
  return trees.flatMap(({ stmt, start, length }) => {
    const from = source.offset(start);
    const to = length === 0 ? source.text.length : source.offset(start + length);
    const span = source.trim(from, to);
    return readOne(source, stmt, span.start, span.end);
  });
}

function readOne(source: PgSource, stmt: Tagged, start: number, end: number): Statement[] {
  try {
    return readStatement(new Reader(source, start, end, TOPICS), stmt);
  } catch (error) {
    // Only a tree nested deeper than the stack gets here.
    const message = error instanceof Error ? error.message : String(error);
    const reason = `${stmt.tag}: ${message}; split the statement`;
    return [{ kind: 'opaque', reason, syntaxError: false, range: source.range(start, end) }];
  }
}

/** One statement of a text that does not parse as a whole. */
function readPiece(source: PgSource, start: number, end: number): Statement[] {
  const piece = source.text.slice(start, end);
  const toHere = (offset: number) => start + offset;
  const trees = parseTree(piece);
  if (typeof trees !== 'string') return readTrees(source.derive(piece, toHere), trees);
  for (const attempt of withoutPlaceholders(piece)) {
    const read = parseTree(attempt.text);
    if (typeof read !== 'string') return readTrees(source.derive(attempt.text, toHere, attempt.placeholders), read);
  }
  const reason = `${trees}. Postgres refuses this statement: correct it, or exclude the file if it is written for another database`;
  return [{ kind: 'opaque', reason, syntaxError: true, range: source.range(start, end) }];
}
