// One parsed source file in; the SQL statements that stand in its strings out, at their places in the file.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Certainty } from '../../model/graph';
import type { Problem } from '../../model/problem';
import type { Range } from '../../model/range';
import type { RowsOf } from '../../model/rows';
import type { Statement } from '../../model/sql';
import type { CodeContext, CodeReading, ParsedModule } from '../code-stack';
import { codeValues } from '../syntax/code-values';
import { parseSql } from '../syntax/parse-sql';
import { parsePlaced } from '../syntax/placed-text';
import { rowFollower } from '../syntax/rows/follow-rows';
import { type NamesInScope, namesInScope } from '../syntax/rows/names-in-scope';
import { isTrial } from '../syntax/tree-places';
import { fillHoles, plainText } from './fill-holes';
import { type CodeString, findStrings, type Quote } from './find-strings';
import { isStatement, startsAsSentence } from './looks-like-sql';
import { placeStatements } from './place-statements';
import { syntaxOf } from './sql-syntax';
import { type WrittenOut, writeOut } from './write-out';

/** Languages that look like SQL, and databases whose dialect no project's migrations speak. */
const FOREIGN =
  /clickhouse|hogql|cassandra|\bcql\b|soql|influx|kusto|neo4j|druid|athena|presto|trino|surreal|couchbase|n1ql/i;

/** `INSERT INTO users ${sql(user, 'email')}` */
const INSERT_OF_HOLE = /^\s*insert\s+into\s+[\w."]+\s*$/i;

/** `{id: String}`, `{ids: Array(String)}` */
const CLICKHOUSE_PARAMETER = /(?<!\{)\{\s*\w*\s*:\s*[A-Z]\w*(?:\([\w(), ]*\))?\s*\}/;

export async function read(module: ParsedModule, context: CodeContext): Promise<CodeReading> {
  const { path, text, lines } = module;
  const found = findStrings(module.program, text, (string) => {
    const plain = plainText(string, text);
    return plain !== null && (isStatement(plain) || (string.holes.length > 0 && INSERT_OF_HOLE.test(plain)));
  });
  const candidates = found.strings.filter((string) => isCandidate(string, text));
  if (candidates.length === 0) return { facts: [], problems: [] };
  const syntax = await syntaxOf(context.dialect);
  const statements: Statement[] = [];
  const certainties: Certainty[] = [];
  const strings: { range: Range; quote: Quote }[] = [];
  const values = codeValues(module);
  const scopes = namesInScope(module);
  const rows: RowsOf[] = [];
  const follower = rowFollower(module);
  const problems: Problem[] = [];
  for (const string of candidates) {
    const { line, column } = lines.positionOf(string.start);
    const fuller = fullerStatements(string);
    if (fuller.length > 0) {
      const { reads, types } = follower.rowsOf(string.node, 'text');
      if (reads.length + types.length > 0) rows.push({ statement: statements.length, reads, types });
      for (const { parsed, open, texts } of fuller) {
        statements.push(...parsed);
        for (const _ of parsed) certainties.push(open ? 'likely' : 'proven');
        for (const { start, end, quote } of texts) strings.push({ range: lines.rangeOf(start, end), quote });
      }
      continue;
    }
    const filled = fillHoles(string, text, found.constants, syntax);
    if (!filled) {
      if (isUnread(string, path) && isStatement(plainText(string, text) ?? ''))
        problems.push({ path, line, reason: unread(context.dialect) });
      continue;
    }
    const parsed = parseSql(filled.text, context.dialect).statements.filter(isKept);
    statements.push(...placeStatements(parsed, line, column));
    for (const _ of parsed) certainties.push(filled.open ? 'likely' : 'proven');
    if (parsed.length === 0) continue;
    const { reads, types } = follower.rowsOf(string.node, 'text');
    if (reads.length + types.length > 0) rows.push({ statement: statements.length - 1, reads, types });
    for (const { start, end, quote } of string.texts) strings.push({ range: lines.rangeOf(start, end), quote });
  }
  if (statements.length === 0) return { facts: [], problems };
  const script = { dialect: context.dialect, statements };
  const read = rows.length > 0 ? { rows } : {};
  return { facts: [{ kind: 'sql-script', script, markers: 'embedded', certainties, strings, ...read }], problems };

  /** With all that is added to it; else with each of the pieces, of which only one may be. */
  function fullerStatements(string: CodeString): Fuller[] {
    const pieces = addedLater(module, scopes, string.node);
    const whole = fuller(string, pieces);
    if (whole || pieces.length < 2) return whole ? [whole] : [];
    return pieces.flatMap((piece) => fuller(string, [piece]) ?? []);
  }

  function fuller(string: CodeString, pieces: readonly TSESTree.Node[]): Fuller | null {
    const written = writeOut(string, module, values, pieces);
    const filled = written ? fillHoles(written.string, written.source, found.constants, syntax) : null;
    if (!written || !filled) return null;
    const parsed = parsePlaced({ text: filled.text, offsets: written.offsets }, context.dialect, lines).filter(isKept);
    return parsed.length > 0 ? { parsed, open: filled.open, texts: written.texts } : null;
  }
}

interface Fuller {
  parsed: Statement[];
  open: boolean;
  texts: WrittenOut['texts'];
}

/** `sql += ' WHERE email = $1'` of the variable that the string starts. */
function addedLater(module: ParsedModule, scopes: NamesInScope, node: TSESTree.Node): TSESTree.Node[] {
  const parent = module.parentOf(node);
  if (parent?.type !== 'VariableDeclarator' || parent.init !== node || parent.id.type !== 'Identifier') return [];
  return scopes.usesOf(parent.id).flatMap((use) => {
    const assigned = module.parentOf(use);
    return assigned?.type === 'AssignmentExpression' && assigned.operator === '+=' && assigned.left === use
      ? [assigned.right]
      : [];
  });
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
