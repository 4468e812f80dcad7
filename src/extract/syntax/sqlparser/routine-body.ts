// The procedural part of a trigger, procedure, function or script → the SQL statements in it, with local names.

import type { Expr, RoutineBody, Statement } from '../../../model/sql';
import type { Source } from './source';
import { exprBetween, tokensRange, upper } from './words';

const STATEMENT =
  /^(SELECT|INSERT|UPDATE|DELETE|MERGE|WITH|SET|DECLARE|EXEC|EXECUTE|RETURN|PRINT|RAISERROR|THROW|ALTER|CREATE|DROP|TRUNCATE|GOTO|IF|WHILE|BREAK|CONTINUE|COMMIT|ROLLBACK|BEGIN|END|ELSE|CALL|REPLACE|SIGNAL|LEAVE|ITERATE|OPEN|FETCH|CLOSE|DEALLOCATE|SAVE|WAITFOR|USE|GRANT|LET|LOOP|REPEAT|UNTIL|FOR|ELSEIF|ELSIF|RAISE|NULL)$/;
/** Words before which SELECT, SET, UPDATE … go on with the same statement. */
const GOES_ON = /^(UNION|ALL|EXCEPT|INTERSECT|AS|THEN|\(|,|FOR|EXPLAIN|AFTER|BEFORE|OR|OF|ON|BY)$/;

export function emptyBody(language = 'sql'): RoutineBody {
  return { language, statements: [], locals: [], records: {}, dynamic: [], unread: null };
}

export function readBody(source: Source, from: number, to: number, body: RoutineBody): void {
  let at = from;
  while (at < to) {
    const next = readOne(source, at, to, body);
    at = next > at ? next : at + 1;
  }
}

function readOne(source: Source, at: number, to: number, body: RoutineBody): number {
  const word = upper(source, at);
  const second = upper(source, at + 1);
  if (word === ';') return at + 1;
  if (word === 'BEGIN') {
    if (/^(TRAN|TRANSACTION)$/.test(second)) return statementEnd(source, at, to);
    return /^(TRY|CATCH|ATOMIC)$/.test(second) ? at + 2 : at + 1;
  }
  if (word === 'END') return /^(IF|WHILE|LOOP|CASE|REPEAT|FOR|TRY|CATCH)$/.test(second) ? at + 2 : at + 1;
  if (/^(ELSE|LOOP|REPEAT|DO|THEN|AS|EXCEPTION)$/.test(word)) return at + 1;
  if (second === ':' && source.tokens[at]?.kind !== 'punct') return at + 2;
  if (/^(IF|ELSEIF|ELSIF|WHILE|UNTIL|WHEN)$/.test(word)) return condition(source, at, to, body);
  if (word === 'CASE') return at + 1;
  if (word === 'FOR') return loop(source, at, to, body);
  if (word === 'DECLARE' || (word === 'LET' && source.dialect === 'snowflake')) return declared(source, at, to, body);
  if (word === 'SET' && /^[@\w`]/.test(second)) return assigned(source, at, to, body);
  if (word === 'RETURN' && second !== '' && second !== ';') {
    const end = statementEnd(source, at, to);
    if (end > at + 1) keepExpr(source, at + 1, end, 'return', body);
    return end;
  }
  const isDynamic =
    /^(EXEC|EXECUTE|PREPARE)$/.test(word) &&
    (second === '(' || second === 'IMMEDIATE' || /^SP_EXECUTESQL$/.test(second));
  const end = statementEnd(source, at, to);
  if (isDynamic || word === 'PREPARE') {
    body.dynamic.push(tokensRange(source, at, end));
    return end;
  }
  inner(source, at, end, body);
  return end;
}

/** The next statement begins after `;`, and in T-SQL also at a word that begins one. */
function statementEnd(source: Source, from: number, to: number): number {
  const first = upper(source, from);
  let sawSet = !/^(UPDATE|MERGE|WITH)$/.test(first);
  let merging = first === 'MERGE';
  let needsQuery = /^(INSERT|WITH|CREATE|REPLACE|DECLARE)$/.test(first);
  for (let at = from + 1; at < to; at += 1) {
    const token = source.tokens[at];
    if (!token || token.text === ';') return at;
    if (token.match > at) {
      at = token.match;
      continue;
    }
    if (source.dialect !== 'mssql' || token.kind !== 'word' || !STATEMENT.test(token.upper)) continue;
    const setOn = first === 'SET' && upper(source, at - 1) === 'ON';
    if ((GOES_ON.test(upper(source, at - 1)) && !setOn) || /^(SET|NULL|FOR|WITH|IF)$/.test(token.upper)) {
      if (token.upper === 'SET' && sawSet && !merging && first !== 'ALTER') return at;
      if (token.upper === 'SET') sawSet = true;
      if (
        token.upper === 'IF' &&
        !/^(DROP|ALTER|CREATE|TABLE|COLUMN|CONSTRAINT|VIEW|INDEX|PROCEDURE)$/.test(upper(source, at - 1))
      )
        return at;
      continue;
    }
    if (/^(END|ELSE)$/.test(token.upper) && insideCase(source, from, at)) continue;
    if (needsQuery && /^(SELECT|INSERT|UPDATE|DELETE|MERGE|EXEC)$/.test(token.upper)) {
      needsQuery = first === 'WITH' && token.upper === 'INSERT';
      if (token.upper === 'MERGE') merging = true;
      continue;
    }
    if (merging && /^(INSERT|UPDATE|DELETE)$/.test(token.upper)) continue;
    if (/^(ALTER|DROP|GRANT)$/.test(first) && /^(ALTER|DROP|UPDATE|DELETE|INSERT|SELECT|EXECUTE)$/.test(token.upper)) {
      if (first === 'GRANT' || (first === 'ALTER' && upper(source, from + 1) === 'TABLE' && from + 6 > at)) continue;
    }
    return at;
  }
  return to;
}

function insideCase(source: Source, from: number, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i += 1) {
    if (upper(source, i) === 'CASE') depth += 1;
    if (upper(source, i) === 'END') depth -= 1;
  }
  return depth > 0;
}

/** IF … THEN / WHILE … DO; in T-SQL the condition ends where a statement begins. */
function condition(source: Source, at: number, to: number, body: RoutineBody): number {
  let end = at + 1;
  for (; end < to; end += 1) {
    const token = source.tokens[end];
    if (!token || token.text === ';') break;
    if (token.match > end) end = token.match;
    else if (/^(THEN|DO|LOOP)$/.test(token.upper) && !insideCase(source, at + 1, end)) break;
    else if (source.dialect === 'mssql' && STATEMENT.test(token.upper) && token.upper !== 'NULL') break;
  }
  keepExpr(source, at + 1, end, 'condition', body);
  return /^(THEN|DO|LOOP)$/.test(upper(source, end)) ? end + 1 : end;
}

/** FOR r IN (query) DO, FOR r AS cursor CURSOR FOR query DO. */
function loop(source: Source, at: number, to: number, body: RoutineBody): number {
  const name = source.tokens[at + 1]?.text;
  if (name && /^(IN|AS)$/.test(upper(source, at + 2))) {
    body.locals.push(name);
    body.records[name] = null;
  }
  let end = at + 1;
  while (end < to && !/^(DO|LOOP|;)$/.test(upper(source, end))) end += 1;
  for (let i = at + 1; i < end; i += 1) {
    if (!/^(SELECT|WITH)$/.test(upper(source, i))) continue;
    const closes = upper(source, end - 1) === ')' && upper(source, i - 1) === '(';
    inner(source, i, closes ? end - 1 : end, body);
    break;
  }
  return end + 1;
}

function declared(source: Source, at: number, to: number, body: RoutineBody): number {
  const handler = findWord(source, at, Math.min(at + 8, to), 'HANDLER');
  if (handler > 0) {
    let end = handler + 2;
    while (end < to && !STATEMENT.test(upper(source, end)) && upper(source, end) !== ';') end += 1;
    return upper(source, handler + 2) === 'NOT' ? handler + 4 : end;
  }
  const end = statementEnd(source, at, to);
  const name = source.tokens[at + 1];
  const cursor = findWord(source, at, end, 'CURSOR');
  for (let i = at + 1; i < end; i += 1) {
    const token = source.tokens[i];
    if (token && token.match > i) i = token.match;
    else if (token && (i === at + 1 || upper(source, i - 1) === ','))
      body.locals.push(token.text.replace(/^`|`$/g, ''));
  }
  if (cursor > 0) {
    const query = findWord(source, cursor, end, 'FOR');
    if (query > 0 && query + 1 < end) inner(source, query + 1, end, body);
    if (name) body.records[name.text] = null;
  } else {
    for (let i = at + 1; i < end; i += 1) {
      const word = upper(source, i);
      const value = word === 'DEFAULT' || (word === '=' && source.tokens[i]?.kind === 'punct');
      if (value && upper(source, i + 1) === '(')
        keepExpr(source, i + 1, (source.tokens[i + 1]?.match ?? i) + 1, 'declare', body);
    }
  }
  return end;
}

function assigned(source: Source, at: number, to: number, body: RoutineBody): number {
  const end = statementEnd(source, at, to);
  for (let i = at + 1; i < Math.min(at + 6, end); i += 1) {
    const equals = upper(source, i) === '=';
    if (equals) {
      if (end > i + 1) keepExpr(source, i + 1, end, 'set', body);
      return end;
    }
  }
  return end;
}

function findWord(source: Source, from: number, to: number, word: string): number {
  for (let at = from; at < to; at += 1) if (upper(source, at) === word) return at;
  return -1;
}

function keepExpr(source: Source, from: number, to: number, what: string, body: RoutineBody): void {
  if (!reads(source, from, to)) return;
  const expr: Expr | null = exprBetween(source, from, to);
  const range = tokensRange(source, from, to);
  if (expr) body.statements.push({ kind: 'mention', what, tables: [], columns: [], exprs: [expr], range });
}

/** Only subqueries and NEW/OLD values can touch columns: a bare name here is a variable. */
function reads(source: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^(SELECT|NEW|OLD)$/.test(upper(source, at))) return true;
  return false;
}

function inner(source: Source, from: number, to: number, body: RoutineBody): void {
  const first = source.tokens[from];
  const last = source.tokens[to - 1];
  if (!first || !last || to <= from) return;
  const statements: Statement[] = source.readers.inner(source, first.start, last.end);
  for (const statement of statements) {
    if (statement.kind !== 'opaque') body.statements.push(statement);
    else body.unread ??= `line ${statement.range.line}: ${statement.reason}`;
  }
}
