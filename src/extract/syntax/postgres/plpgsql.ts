// A PL/pgSQL body in, its statements, local names, records and dynamic SQL out. Postgres' own parser says what the
// expressions are; it gives lines, not offsets, so each expression is found again in the body, where it stands verbatim.

import type { Range } from '../../../model/range';
import type { Name, RoutineBody, Statement } from '../../../model/sql';
import { BodySearch } from './body-search';
import { decodeString } from './literals';
import { isNode, list, number, type PgNode, text, untag } from './nodes';
import type { Reader } from './reader';
import { findTypeReferences, replaceRowTypes } from './row-types';
import { withoutPlaceholders } from './script-text';
import type { PgSource } from './source';

interface Walk {
  reader: Reader;
  search: BodySearch;
  body: RoutineBody;
  /** Records that a loop fills: one that two loops fill may be a row of either. */
  looped: Set<string>;
}

export function readPlpgsql(reader: Reader, source: PgSource, bodyToken: number, empty: RoutineBody): RoutineBody {
  const body = readAs(reader, source, bodyToken, empty);
  if (body.unread === null) return body;
  for (const attempt of withoutPlaceholders(source.text)) {
    const substituted = source.derive(attempt.text, (at) => at, attempt.placeholders);
    const again = readAs(reader, substituted, bodyToken, empty);
    if (again.unread === null) return again;
  }
  return body;
}

function readAs(reader: Reader, source: PgSource, bodyToken: number, empty: RoutineBody): RoutineBody {
  const body: RoutineBody = { ...empty, statements: [], locals: [...empty.locals], records: {}, dynamic: [] };
  const parsed = parseRoutine(reader, source, bodyToken);
  if (typeof parsed === 'string') return { ...body, unread: `not understood: PL/pgSQL body: ${parsed}` };
  const walk: Walk = { reader, search: new BodySearch(source), body, looped: new Set() };
  const references = findTypeReferences(source);
  body.statements.push(...references.mentions);
  Object.assign(body.records, references.records);
  for (const item of list(parsed, 'plpgsql_funcs')) {
    for (const datum of list(item.node, 'datums')) readDatum(walk, datum.tag, datum.node);
    walk.search.restart();
    walkValue(walk, item.node.action, 1);
  }
  body.locals = [...new Set([...body.locals, ...references.locals])];
  return body;
}

/** The parse, or why there is none. */
function parseRoutine(reader: Reader, source: PgSource, bodyToken: number): PgNode | string {
  const outer = reader.source;
  const before = outer.text.slice(reader.start, outer.starts[bodyToken]);
  const after = outer.text.slice(outer.ends[bodyToken], reader.end);
  let tag = '$throughline$';
  while (source.text.includes(tag)) tag = `${tag.slice(0, -1)}_$`;
  let assigned: string[] = [];
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      const result = reader.plpgsql(before + tag + replaceRowTypes(source, assigned) + tag + after);
      return isNode(result) ? result : 'the parser gave no tree';
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // Without a catalog the parser cannot know that a variable of a table's type has fields.
      const record = /^"(.+)\..+" is not a known variable/.exec(message)?.[1]?.split('.')[0];
      if (record === undefined || assigned.includes(record)) return message;
      assigned = [...assigned, record];
    }
  }
  return 'too many variables of unknown types';
}

function readDatum(walk: Walk, tag: string, node: PgNode): void {
  const name = text(node, 'refname');
  const named =
    name !== '' && !name.startsWith('__Case__') && !name.startsWith('(') && name !== 'new' && name !== 'old';
  if (named && (tag === 'PLpgSQL_var' || tag === 'PLpgSQL_rec')) walk.body.locals.push(name);
  if (named && tag === 'PLpgSQL_rec') walk.body.records[name] ??= null;
  const line = number(node, 'lineno') || 1;
  walkValue(walk, node.default_val, line);
  walkValue(walk, node.cursor_explicit_expr, line);
}

// Words that stand before a statement's expressions on its line.
const KEYWORDS: Record<string, string> = {
  block: 'begin',
  if: 'if',
  case: 'case',
  while: 'while',
  fori: 'for',
  fors: 'for',
  dynfors: 'for',
  forc: 'for',
  foreach_a: 'foreach',
  return: 'return',
  return_next: 'next',
  return_query: 'query',
  raise: 'raise',
  assert: 'assert',
  perform: 'perform',
  dynexecute: 'execute',
  open: 'open',
};

// Parts of a statement that come after its own expressions in the text, in the order of the text.
const INNER = [
  'then_body',
  'body',
  'elsif_list',
  'case_when_list',
  'stmts',
  'else_body',
  'else_stmts',
  'exceptions',
  'action',
];

function walkValue(walk: Walk, value: unknown, line: number): void {
  if (Array.isArray(value)) {
    for (const inner of value) walkValue(walk, inner, line);
    return;
  }
  if (!isNode(value)) return;
  const item = untag(value);
  if (item.tag === 'PLpgSQL_expr') readExpression(walk, item.node, line);
  else if (item.tag.startsWith('PLpgSQL_'))
    walkStatement(walk, item.tag, item.node, number(item.node, 'lineno') || line);
  else for (const inner of Object.values(value)) walkValue(walk, inner, line);
}

function walkStatement(walk: Walk, tag: string, node: PgNode, line: number): void {
  const keyword = KEYWORDS[tag.replace('PLpgSQL_stmt_', '')];
  if (keyword) walk.search.passWord(keyword, line);
  const label = text(node, 'label');
  if (label !== '') walk.body.records[label] ??= null;
  const dynamic = tag === 'PLpgSQL_stmt_dynexecute' || tag === 'PLpgSQL_stmt_dynfors' ? 'query' : 'dynquery';
  for (const [key, value] of Object.entries(node)) {
    if (INNER.includes(key) || key === 'lineno' || key === 'label') continue;
    if (key === dynamic) readDynamic(walk, untag(value).node, line);
    else if (tag === 'PLpgSQL_stmt_perform' && key === 'expr') readPerform(walk, untag(value).node, line);
    else if (key !== 'target' && key !== 'var') walkValue(walk, value, line);
  }
  if (tag === 'PLpgSQL_stmt_fors') noteLoopRecord(walk, node);
  for (const key of INNER) walkValue(walk, node[key], line);
}

const ASSIGNMENT = 3;

// The parser tests each WHEN of a simple CASE against a variable of its own making.
const CASE_VARIABLE = /^"__Case__Variable_\d+__" IN \((.*)\)$/s;

function readExpression(walk: Walk, node: PgNode, line: number): void {
  const query = text(node, 'query');
  const mode = number(node, 'parseMode');
  if (mode === 0) addScript(walk, query, line, '');
  else if (mode >= ASSIGNMENT) readAssignment(walk, query, line);
  else addScript(walk, CASE_VARIABLE.exec(query)?.[1] ?? query, line, 'SELECT ');
}

function readPerform(walk: Walk, node: PgNode, line: number): void {
  // The parser writes SELECT where the text has PERFORM.
  addScript(walk, text(node, 'query').slice('SELECT'.length), line, 'SELECT ');
}

/** `target := value`: the value is read; a target with a dot is a field that must exist. */
function readAssignment(walk: Walk, query: string, line: number): void {
  const found = walk.search.find(query, line);
  const operator = assignmentOperator(query);
  if (!operator) {
    addFound(walk, query, found, 'SELECT ');
    return;
  }
  const target = query.slice(0, operator.start).trim();
  if (target.includes('.')) addFound(walk, target, found, 'SELECT ');
  const value = query.slice(operator.end);
  addFound(walk, value, found === null ? null : found + operator.end, 'SELECT ');
}

function assignmentOperator(query: string): { start: number; end: number } | null {
  let depth = 0;
  for (let i = 0; i < query.length; i++) {
    const char = query[i]!;
    if (char === '[' || char === '(') depth++;
    else if (char === ']' || char === ')') depth--;
    else if (char === '"') i = Math.max(i, query.indexOf('"', i + 1));
    else if (depth === 0 && char === ':' && query[i + 1] === '=') return { start: i, end: i + 2 };
    else if (depth === 0 && char === '=') return { start: i, end: i + 1 };
  }
  return null;
}

/** EXECUTE of a constant is as good as the statement; of anything else, only the expression is known. */
function readDynamic(walk: Walk, node: PgNode, line: number): void {
  const query = text(node, 'query');
  const found = walk.search.find(query, line);
  const trimmed = query.trim();
  const probe = walk.search.source.derive(trimmed, (at) => at);
  if (found !== null && probe.kinds.length === 1 && probe.kinds[0] === 'string') {
    const decoded = decodeString(trimmed);
    const shift = found + query.indexOf(trimmed);
    const inner = walk.search.source.derive(decoded.text, (at) => shift + decoded.offsets(at));
    walk.body.statements.push(...walk.reader.script(inner));
    return;
  }
  walk.body.dynamic.push(placeOf(walk, query, found, line));
  addFound(walk, query, found, 'SELECT ');
}

function placeOf(walk: Walk, query: string, found: number | null, line: number): Range {
  const { search, reader } = walk;
  if (found === null) return search.lineRange(line) ?? reader.range;
  return search.source.range(found, found + query.length);
}

function addScript(walk: Walk, query: string, line: number, prefix: string): void {
  addFound(walk, query, walk.search.find(query, line), prefix);
}

/** Reads a piece of the body as SQL; `prefix` makes an expression a statement. */
function addFound(walk: Walk, query: string, found: number | null, prefix: string): void {
  if (query.trim() === '') return;
  const { search, reader } = walk;
  const at = found ?? search.lastFound;
  const toHere = (offset: number) => at + (found === null ? 0 : Math.max(0, offset - prefix.length));
  walk.body.statements.push(...reader.script(search.source.derive(prefix + query, toHere)));
}

/** FOR r IN SELECT * FROM t: r is a row of t. */
function noteLoopRecord(walk: Walk, node: PgNode): void {
  const target = untag(node.var);
  const name = text(target.node, 'refname');
  if (name === '') return;
  const table = starTable(walk.body.statements.at(-1));
  // A record may be used for more than this loop: its fields are known only when nothing else fills it.
  walk.body.records[name] = walk.looped.has(name) ? null : table;
  walk.looped.add(name);
}

function starTable(statement: Statement | undefined): Name | null {
  if (statement?.kind !== 'query' || statement.query.body.kind !== 'select') return null;
  const { items, from } = statement.query.body;
  const only = from[0];
  const star = items.length === 1 && items[0]?.kind === 'star' && items[0].qualifier.length === 0;
  return star && from.length === 1 && only?.kind === 'table' ? only.name : null;
}
