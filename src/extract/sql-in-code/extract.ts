// One source file in; the SQL statements that stand in its strings out, at their places in the file.

import type { Certainty } from '../../model/graph';
import type { FileFacts, SourceText } from '../../model/facts';
import type { Problem } from '../../model/problem';
import type { Range } from '../../model/range';
import type { Statement } from '../../model/sql';
import type { StackContext } from '../stack';
import { LineIndex } from '../syntax/line-index';
import { parseSql } from '../syntax/parse-sql';
import { isTrial } from '../syntax/tree-places';
import { fillHoles, plainText } from './fill-holes';
import { type CodeString, findStrings, type FoundStrings, type Quote } from './find-strings';
import { isStatement, mayHoldSql, startsAsSentence } from './looks-like-sql';
import { placeStatements } from './place-statements';
import { syntaxOf } from './sql-syntax';

const TOO_LONG = 1_000_000;
/** Mean length of a line from which a file is a bundle that nobody wrote. */
const MACHINE_LINE = 400;

/** Languages that look like SQL, and databases whose dialect no project's migrations speak. */
const FOREIGN =
  /clickhouse|hogql|cassandra|\bcql\b|soql|influx|kusto|neo4j|druid|athena|presto|trino|surreal|couchbase|n1ql/i;

/** `{id: String}`, `{ids: Array(String)}` */
const CLICKHOUSE_PARAMETER = /(?<!\{)\{\s*\w*\s*:\s*[A-Z]\w*(?:\([\w(), ]*\))?\s*\}/;

export async function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  const { path, text } = file;
  const nothing: FileFacts = { path, facts: [], problems: [] };
  if (isMachineMade(text) || !mayHoldSql(text)) return nothing;
  const found = await stringsOf(file);
  if ('line' in found) return { ...nothing, problems: [found] };
  const candidates = found.strings.filter((string) => isCandidate(string, text));
  if (candidates.length === 0) return nothing;
  const syntax = await syntaxOf(context.dialect);
  const lines = new LineIndex(text);
  const statements: Statement[] = [];
  const certainties: Certainty[] = [];
  const strings: { range: Range; quote: Quote }[] = [];
  const problems: Problem[] = [];
  for (const string of candidates) {
    const { line, column } = lines.positionOf(string.start);
    const filled = fillHoles(string, text, found.constants, syntax);
    if (!filled) {
      if (isUnread(string, path)) problems.push({ path, line, reason: unread(context.dialect) });
      continue;
    }
    const read = parseSql(filled.text, context.dialect).statements.filter(isKept);
    statements.push(...placeStatements(read, line, column));
    for (const _ of read) certainties.push(filled.open ? 'likely' : 'proven');
    if (read.length === 0) continue;
    for (const { start, end, quote } of string.texts) strings.push({ range: lines.rangeOf(start, end), quote });
  }
  if (statements.length === 0) return { ...nothing, problems };
  const script = { dialect: context.dialect, statements };
  return { path, facts: [{ kind: 'sql-script', script, markers: 'embedded', certainties, strings }], problems };
}

async function stringsOf({ path, text }: SourceText): Promise<FoundStrings | Problem> {
  const { parse } = await import('@typescript-eslint/typescript-estree');
  try {
    const program = parse(text, {
      filePath: path,
      range: true,
      loc: false,
      jsx: !/\.[cm]?ts$/i.test(path),
      allowInvalidAST: true,
      suppressDeprecatedPropertyWarnings: true,
      loggerFn: false,
    });
    return findStrings(program, text, (string) => {
      const plain = plainText(string, text);
      return plain !== null && isStatement(plain);
    });
  } catch (error) {
    const { message, location } = error as { message?: unknown; location?: { start?: { line?: unknown } } };
    const line = location?.start?.line;
    const reason = `not understood: this file holds SQL but does not parse as JavaScript or TypeScript (${String(message).split('\n')[0]!.slice(0, 200)})`;
    return { path, line: typeof line === 'number' ? line : 1, reason };
  }
}

function isMachineMade(text: string): boolean {
  if (text.length > TOO_LONG) return true;
  if (text.length < MACHINE_LINE * 10) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return text.length / lines > MACHINE_LINE;
}

function isCandidate(string: CodeString, source: string): boolean {
  if (string.meant === 'other' || string.around.some((name) => FOREIGN.test(name))) return false;
  // The same function hands it to such a database.
  if (string.within && FOREIGN.test(source.slice(string.within.start, string.within.end))) return false;
  const text = plainText(string, source);
  if (text === null) return false;
  if (CLICKHOUSE_PARAMETER.test(text)) return false;
  return string.meant === 'sql' || !startsAsSentence(text);
}

/** Only statements that read or write rows say something about the columns they name. */
function isKept(statement: Statement): boolean {
  return ['query', 'insert', 'update', 'delete', 'merge', 'create-view'].includes(statement.kind);
}

/** Said only where the code around says that it is SQL of the project's database. */
function isUnread(string: CodeString, path: string): boolean {
  return string.meant === 'sql' && !FOREIGN.test(path) && !isTrial(path) && !/[.-](?:test|spec)\.\w+$/i.test(path);
}

function unread(dialect: string): string {
  return `not understood: the SQL in this string, read as ${dialect}; what it reads is not checked`;
}
