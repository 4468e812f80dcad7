// CREATE FUNCTION/PROCEDURE, DO and triggers in; routines with their bodies read as far as they can be, out.

import type { FunctionParam, Ident, RoutineBody, Statement } from '../../../model/sql';
import { decodeString } from './literals';
import { child, flag, items, list, type PgNode, stringOf, strings, type Tagged, tagged, text } from './nodes';
import { readPlpgsql } from './plpgsql';
import { optional } from './queries';
import type { Reader } from './reader';
import type { PgSource } from './source';

const MODES: Record<string, FunctionParam['mode']> = {
  FUNC_PARAM_OUT: 'out',
  FUNC_PARAM_INOUT: 'inout',
  FUNC_PARAM_VARIADIC: 'variadic',
  FUNC_PARAM_TABLE: 'table',
};

export function emptyBody(language: string): RoutineBody {
  return { language, statements: [], locals: [], records: {}, dynamic: [], unread: null };
}

export function readRoutine(reader: Reader, node: PgNode): Statement {
  const from = reader.source.ends[reader.source.tokenAt(reader.start)] ?? reader.start;
  const params = list(node, 'parameters').map((item) => readParam(reader, item.node));
  const returnType = child(node, 'returnType');
  const returns = returnType ? reader.type(returnType) : null;
  const options = list(node, 'options').map((item) => item.node);
  return {
    kind: 'create-routine',
    name: reader.qualified(strings(node, 'funcname'), from).name,
    routine: flag(node, 'is_procedure') ? 'procedure' : 'function',
    orReplace: flag(node, 'replace'),
    ifNotExists: false,
    params,
    returns,
    returnsTable: returnsTable(reader, params, returnType),
    body: readBody(reader, node, options, params),
    searchPath: searchPathOf(options),
    range: reader.range,
  };
}

function readParam(reader: Reader, node: PgNode): FunctionParam {
  const name = text(node, 'name');
  return {
    name: name === '' ? null : reader.ident(name, reader.at(node)),
    type: reader.type(child(node, 'argType') ?? {}),
    mode: MODES[text(node, 'mode')] ?? 'in',
    hasDefault: node.defexpr !== undefined,
  };
}

function returnsTable(reader: Reader, params: FunctionParam[], returnType: PgNode | null): Ident[] {
  const columns = params.filter((param) => param.mode === 'table').flatMap((param) => (param.name ? [param.name] : []));
  if (columns.length > 0) return columns;
  if (!returnType || !flag(returnType, 'setof') || flag(returnType, 'pct_type')) return [];
  const names = strings(returnType, 'names');
  return names[0] === 'pg_catalog' ? [] : reader.qualified(names, reader.at(returnType)).name;
}

function optionOf(options: PgNode[], name: string): PgNode | null {
  return options.find((option) => text(option, 'defname') === name) ?? null;
}

function searchPathOf(options: PgNode[]): string[] | null {
  for (const option of options) {
    const setting = tagged(option, 'arg');
    if (text(option, 'defname') !== 'set' || text(setting.node, 'name') !== 'search_path') continue;
    return pathOf(setting.node);
  }
  return null;
}

/** The schemas of SET search_path; a single string may hold none (''). */
export function pathOf(node: PgNode): string[] {
  return list(node, 'args')
    .map((arg) => text(child(arg.node, 'sval') ?? {}, 'sval'))
    .filter((schema) => schema !== '');
}

function readBody(reader: Reader, node: PgNode, options: PgNode[], params: FunctionParam[]): RoutineBody {
  const body = tagged(node, 'sql_body');
  const language = optionOf(options, 'language');
  const languageName = language ? stringOf(tagged(language, 'arg')).toLowerCase() : 'sql';
  const locals = params.flatMap((param) => (param.name ? [param.name.name] : []));
  if (body.tag !== '') return { ...emptyBody('sql'), statements: atomicStatements(reader, body), locals };
  return readQuotedBody(reader, optionOf(options, 'as'), languageName, locals);
}

/** BEGIN ATOMIC … END, or RETURN expression. */
function atomicStatements(reader: Reader, body: Tagged): Statement[] {
  if (body.tag !== 'ReturnStmt')
    return items(body)
      .flatMap((item) => (item.tag === 'List' ? items(item) : [item]))
      .flatMap((item) => reader.statements(item));
  const span = reader.span(body.node);
  const range = reader.source.range(span.start, span.end);
  const expr = optional(reader, body.node, 'returnval');
  if (!expr) return [];
  return [{ kind: 'mention', what: 'return', tables: [], columns: [], exprs: [expr], range }];
}

function readQuotedBody(reader: Reader, as: PgNode | null, language: string, locals: string[]): RoutineBody {
  const body = { ...emptyBody(language), locals };
  const argument = as ? tagged(as, 'arg') : null;
  const parts = argument ? items(argument) : [];
  if (!as || parts.length !== 1)
    return { ...body, unread: `not understood: a function in language ${language} is not SQL text` };
  if (language !== 'sql' && language !== 'plpgsql') {
    return {
      ...body,
      unread: `not understood: functions in language ${language} are not read; check by hand what it reads and writes`,
    };
  }
  const token = bodyToken(reader, as);
  if (token < 0) return { ...body, unread: 'not understood: the place of the function body was not found' };
  const source = bodySource(reader, token);
  if (language === 'plpgsql') return readPlpgsql(reader, source, token, body);
  return { ...body, statements: reader.script(source) };
}

function bodyToken(reader: Reader, as: PgNode): number {
  const { source } = reader;
  for (let i = source.tokenAt(reader.at(as)); i < source.starts.length && source.starts[i]! < reader.end; i++) {
    if (source.kinds[i] === 'string') return i;
  }
  return -1;
}

function bodySource(reader: Reader, token: number): PgSource {
  const { source } = reader;
  const start = source.starts[token]!;
  const decoded = decodeString(source.tokenText(token));
  return source.derive(decoded.text, (at) => start + decoded.offsets(at));
}

export function readDo(reader: Reader, node: PgNode): Statement {
  const options = list(node, 'args').map((item) => item.node);
  const language = optionOf(options, 'language');
  const name = language ? stringOf(tagged(language, 'arg')).toLowerCase() : 'plpgsql';
  return { kind: 'do', body: readQuotedBody(reader, optionOf(options, 'as'), name, []), range: reader.range };
}

const EVENTS: [number, string][] = [
  [4, 'insert'],
  [8, 'delete'],
  [16, 'update'],
  [32, 'truncate'],
];

export function readTrigger(reader: Reader, node: PgNode): Statement {
  const { source } = reader;
  const events = typeof node.events === 'number' ? node.events : 0;
  const from = source.ends[source.tokenAt(reader.start)] ?? reader.start;
  const name = reader.idents([text(node, 'trigname')], behindTriggerWord(reader, from));
  const of = source.findWord('of', name.end, reader.end);
  const relation = reader.relation(child(node, 'relation'));
  const call = Math.max(
    source.findWord('function', relation.end, reader.end),
    source.findWord('procedure', relation.end, reader.end),
  );
  return {
    kind: 'create-trigger',
    name: name.idents[0]!,
    table: relation.name,
    events: EVENTS.filter(([bit]) => (events & bit) !== 0).map(([, event]) => event),
    columns: of < 0 ? [] : reader.namesOf(node, 'columns', source.ends[of]!).idents,
    when: optional(reader, node, 'whenClause'),
    routine: reader.qualified(strings(node, 'funcname'), call < 0 ? relation.end : source.ends[call]!).name,
    body: null,
    orReplace: flag(node, 'replace'),
    ifNotExists: false,
    range: reader.range,
  };
}

function behindTriggerWord(reader: Reader, from: number): number {
  const word = reader.source.findWord('trigger', from, reader.end);
  return word < 0 ? from : reader.source.ends[word]!;
}
