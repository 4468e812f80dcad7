// CREATE TRIGGER / PROCEDURE / FUNCTION of the databases that write bodies in SQL, and T-SQL's bare IF and BEGIN blocks.

import type { FunctionParam, Ident, Statement } from '../../../model/sql';
import { unknownType } from './columns';
import { emptyBody, readBody } from './routine-body';
import type { Source } from './source';
import { readType, unquote } from './types';
import { exprBetween, identAt, itemsBetween, nameAt, queryBetween, says, tokensRange, upper } from './words';

export function readRoutine(source: Source): Statement[] | null {
  const first = upper(source, 0);
  if (
    source.dialect === 'mssql' &&
    (first === 'IF' || (first === 'BEGIN' && !/^(TRAN|TRANSACTION|)$/.test(upper(source, 1))))
  ) {
    return guarded(source);
  }
  if (first !== 'CREATE' && first !== 'ALTER') return null;
  let at = 1;
  const orReplace = says(source, 1, 'OR REPLACE') || says(source, 1, 'OR ALTER') || first === 'ALTER';
  if (upper(source, 1) === 'OR') at += 2;
  if (upper(source, at) === 'DEFINER') {
    while (
      at < source.tokens.length &&
      !/^(TRIGGER|PROCEDURE|FUNCTION|EVENT|VIEW|SQL|AGGREGATE)$/.test(upper(source, at))
    )
      at += 1;
  }
  while (/^(TEMP|TEMPORARY|SECURE|AGGREGATE)$/.test(upper(source, at))) at += 1;
  const what = upper(source, at);
  if (!/^(TRIGGER|PROCEDURE|PROC|FUNCTION)$/.test(what)) return null;
  at += 1;
  const ifNotExists = says(source, at, 'IF NOT EXISTS');
  if (ifNotExists) at += 3;
  const named = nameAt(source, at);
  if (!named) return null;
  const head = { name: named.name, next: named.next, orReplace, ifNotExists };
  const made = what === 'TRIGGER' ? trigger(source, head) : routine(source, head, what === 'FUNCTION');
  return made ? [made] : null;
}

interface Head {
  name: Ident[];
  next: number;
  orReplace: boolean;
  ifNotExists: boolean;
}

function trigger(source: Source, head: Head): Statement | null {
  const on = find(source, head.next, /^ON$/);
  const table = on > 0 ? nameAt(source, on + 1) : null;
  const name = head.name.at(-1);
  if (!table || !name) return null;
  const body = emptyBody();
  let at = table.next;
  const events: string[] = [];
  const columns: Ident[] = [];
  const eventsEnd = source.dialect === 'mssql' ? find(source, at, /^AS$/) : on;
  for (let i = head.next; i < (eventsEnd > 0 ? eventsEnd : at); i += 1) {
    if (/^(INSERT|UPDATE|DELETE)$/.test(upper(source, i))) events.push(upper(source, i).toLowerCase());
    if (upper(source, i) === 'OF' && upper(source, i - 1) === 'UPDATE') columns.push(...identsFrom(source, i + 1, on));
  }
  if (source.dialect === 'mssql') at = eventsEnd > 0 ? eventsEnd + 1 : at;
  if (says(source, at, 'FOR EACH ROW')) at += 3;
  if (/^(FOLLOWS|PRECEDES)$/.test(upper(source, at))) at += 2;
  let when = null;
  if (upper(source, at) === 'WHEN') {
    const begin = find(source, at, /^BEGIN$/);
    when = begin > 0 ? exprBetween(source, at + 1, begin) : null;
    at = begin > 0 ? begin : at;
  }
  readBody(source, at, source.tokens.length, body);
  const range = tokensRange(source, 0, source.tokens.length);
  const { orReplace, ifNotExists } = head;
  return {
    kind: 'create-trigger',
    name,
    table: table.name,
    events,
    columns,
    when,
    routine: null,
    body,
    orReplace,
    ifNotExists,
    range,
  };
}

function identsFrom(source: Source, from: number, to: number): Ident[] {
  return itemsBetween(source, from, to).flatMap(([at]) => {
    const token = source.tokens[at];
    return token ? [identAt(source, token)] : [];
  });
}

function routine(source: Source, head: Head, isFunction: boolean): Statement {
  let at = head.next;
  const params: FunctionParam[] = [];
  const open = source.tokens[at];
  if (open?.text === '(' && open.match > at) {
    params.push(...paramsBetween(source, at + 1, open.match));
    at = open.match + 1;
  } else if (source.dialect === 'mssql') {
    const as = bodyAs(source, at);
    params.push(...paramsBetween(source, at, as > 0 ? as : at));
    at = as > 0 ? as : at;
  }
  const returnsAt = find(source, at, /^RETURNS$/);
  const returns =
    returnsAt > 0 && upper(source, returnsAt + 1) !== 'TABLE'
      ? (readType(source, returnsAt + 1, false)?.type ?? null)
      : null;
  const language = languageOf(source, at);
  const body = emptyBody(language);
  for (const param of params) if (param.name) body.locals.push(param.name.name);
  readRoutineBody(source, at, body);
  return {
    kind: 'create-routine',
    name: head.name,
    routine: isFunction ? 'function' : 'procedure',
    orReplace: head.orReplace,
    ifNotExists: head.ifNotExists,
    params,
    returns,
    returnsTable: [],
    body,
    searchPath: null,
    range: tokensRange(source, 0, source.tokens.length),
  };
}

/** The AS before the body: a parameter may be written `@ids AS dbo.IdList`. */
function bodyAs(source: Source, from: number): number {
  let at = find(source, from, /^AS$/);
  while (
    at > 0 &&
    !/^(BEGIN|SET|SELECT|INSERT|UPDATE|DELETE|DECLARE|WITH|IF|EXEC|EXECUTE|RETURN|MERGE|TRUNCATE|PRINT|CREATE|DROP|ALTER|WHILE)$/.test(
      upper(source, at + 1),
    )
  ) {
    at = find(source, at + 1, /^AS$/);
  }
  return at;
}

function languageOf(source: Source, from: number): string {
  const at = find(source, from, /^LANGUAGE$/);
  return at > 0 ? (source.tokens[at + 1]?.text.toLowerCase() ?? 'sql') : 'sql';
}

function readRoutineBody(source: Source, from: number, body: ReturnType<typeof emptyBody>): void {
  const { tokens } = source;
  const as = find(source, from, /^AS$/);
  const quoted = as > 0 ? tokens[as + 1] : undefined;
  if (quoted?.kind === 'string') {
    if (!/^(sql|snowflake|plpgsql)$/.test(body.language)) body.unread = `the body is ${body.language}`;
    else body.unread = 'the body is a quoted text';
    return;
  }
  const begin = find(source, from, /^BEGIN$/);
  if (body.language !== 'sql') {
    body.unread = `the body is ${body.language}`;
    return;
  }
  const open = as > 0 ? tokens[as + 1] : undefined;
  if (begin < 0 && open?.text === '(' && open.match > 0) {
    bodyExpression(source, as + 2, open.match, body);
    return;
  }
  const declare = find(source, from, /^DECLARE$/);
  const start =
    begin > 0 && (as < 0 || begin < as || source.dialect !== 'mssql')
      ? declare > 0 && declare < begin
        ? declare
        : begin
      : as > 0
        ? as + 1
        : find(source, from, /^(RETURN|SELECT|INSERT|UPDATE|DELETE|SET|CALL|WITH)$/);
  if (start < 0) body.unread = 'no body was found';
  else readBody(source, start, tokens.length, body);
}

/** BigQuery and Snowflake: AS ( expression or query ). */
function bodyExpression(source: Source, from: number, to: number, body: ReturnType<typeof emptyBody>): void {
  const range = tokensRange(source, from, to);
  const query = /^(SELECT|WITH)$/.test(upper(source, from)) ? queryBetween(source, from, to) : null;
  const expr = query ? null : exprBetween(source, from, to);
  if (query) body.statements.push({ kind: 'query', query, range });
  else if (expr)
    body.statements.push({ kind: 'mention', what: 'function', tables: [], columns: [], exprs: [expr], range });
  else body.unread = 'its expression was not understood';
}

function paramsBetween(source: Source, from: number, to: number): FunctionParam[] {
  return itemsBetween(source, from, to).map(([start, end]) => {
    let at = start;
    const word = upper(source, at);
    const mode = /^(IN|OUT|INOUT)$/.test(word) ? (word.toLowerCase() as 'in' | 'out' | 'inout') : 'in';
    if (/^(IN|OUT|INOUT)$/.test(word)) at += 1;
    const token = source.tokens[at];
    const name = token ? { ...identAt(source, token), name: unquote(token.text) } : null;
    const typeAt = upper(source, at + 1) === 'AS' ? at + 2 : at + 1;
    const type = readType(source, typeAt, false)?.type ?? unknownType(tokensRange(source, start, end));
    const hasDefault = find(source, at, /^(=|DEFAULT)$/, end) > 0;
    return { name, type, mode, hasDefault };
  });
}

/** T-SQL `IF … statement`: the statements count as run; a guard by existence makes them conditional on it. */
function guarded(source: Source): Statement[] {
  const body = emptyBody();
  readBody(source, 0, source.tokens.length, body);
  const unless = says(source, 0, 'IF NOT EXISTS') || (upper(source, 0) === 'IF' && find(source, 0, /^NULL$/, 14) > 0);
  const range = tokensRange(source, 0, source.tokens.length);
  const statements = body.statements
    .filter((one) => one.kind !== 'mention' || one.what !== 'condition')
    .map((one) => conditional(one, unless || upper(source, 0) === 'IF'));
  for (const place of body.dynamic) {
    statements.push({ kind: 'opaque', reason: 'SQL put together at run time', syntaxError: false, range: place });
  }
  if (body.unread) statements.push({ kind: 'opaque', reason: body.unread, syntaxError: false, range });
  return statements.length > 0 ? statements : [{ kind: 'no-effect', what: 'block', range }];
}

function conditional(statement: Statement, guard: boolean): Statement {
  if (!guard) return statement;
  if (statement.kind === 'create-table' || statement.kind === 'create-index' || statement.kind === 'create-view')
    return { ...statement, ifNotExists: true };
  if (statement.kind === 'drop' || statement.kind === 'rename') return { ...statement, ifExists: true };
  if (statement.kind !== 'alter-table') return statement;
  const actions = statement.actions.map((action) => {
    if (action.kind === 'add-column' || action.kind === 'add-constraint') return { ...action, ifNotExists: true };
    if (action.kind === 'drop-column' || action.kind === 'drop-constraint') return { ...action, ifExists: true };
    return action;
  });
  return { ...statement, ifExists: true, actions };
}

function find(source: Source, from: number, pattern: RegExp, to = source.tokens.length): number {
  for (let at = from; at < Math.min(to, source.tokens.length); at += 1) {
    const token = source.tokens[at];
    if (token && token.match > at && token.text === '(') at = token.match;
    else if (token && token.kind !== 'quoted' && token.kind !== 'string' && pattern.test(token.upper)) return at;
  }
  return -1;
}
