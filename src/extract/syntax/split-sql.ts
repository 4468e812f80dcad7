// A SQL text and its dialect in, the places of its statements out (without the delimiter). Linear in the text.

import type { Dialect } from '../../model/dialect';
import { SqlLexer, type Token } from './sql-lexer';

export interface StatementSpan {
  start: number;
  end: number;
}

interface State {
  /** Offsets of the statement so far; start is -1 before its first token. */
  start: number;
  end: number;
  /** Its first words, lower case, enough to tell what it is. */
  words: string[];
  parens: number;
  blocks: number;
  /** The previous word, when it was `end`: its partner decides whether a block was closed. */
  afterEnd: boolean;
  afterBegin: boolean;
  atomic: boolean;
}

function freshState(): State {
  return { start: -1, end: -1, words: [], parens: 0, blocks: 0, afterEnd: false, afterBegin: false, atomic: false };
}

const FIRST_WORDS = 12;

/** Statement spans in order; comments before and after a statement and the client's own commands are not part of one. */
export function splitSql(text: string, dialect: Dialect): StatementSpan[] {
  const lexer = new SqlLexer(text, dialect);
  const spans: StatementSpan[] = [];
  let state = freshState();
  let delimiter = ';';

  function finish(): void {
    if (state.start >= 0) spans.push({ start: state.start, end: state.end });
    state = freshState();
  }

  for (let token = lexer.next(); token; token = lexer.next()) {
    const word = token.kind === 'word' ? text.slice(token.start, token.end).toLowerCase() : '';
    if (dialect === 'mysql' && word === 'delimiter' && state.start < 0) {
      const line = restOfLine(text, token.end);
      delimiter = line.trim().split(/\s/)[0] || ';';
      lexer.position = token.end + line.length;
      continue;
    }
    if (dialect === 'mssql' && word === 'go' && isAloneOnLine(text, token)) {
      lexer.position = token.end + restOfLine(text, token.end).length;
      finish();
      continue;
    }
    if (dialect === 'postgres' && text[token.start] === '\\' && token.kind === 'mark') {
      const line = restOfLine(text, token.end);
      lexer.position = token.end + line.length;
      if (state.start < 0 || /^g|^crosstab|^;/.test(line)) finish();
      continue;
    }
    if (state.afterBegin && text[token.start] === ';' && dialect !== 'mysql') {
      state.afterBegin = false;
      state.blocks--;
    }
    if (
      text[token.start] === delimiter[0] &&
      text.startsWith(delimiter, token.start) &&
      endsStatement(state, dialect, delimiter)
    ) {
      lexer.position = token.start + delimiter.length;
      const copiesData = dialect === 'postgres' && isCopyFromStdin(text, state);
      finish();
      if (copiesData) lexer.position = endOfCopyData(text, lexer.position);
      continue;
    }
    if (state.start < 0) state.start = token.start;
    state.end = token.end;
    follow(state, token, word, text, dialect);
  }
  finish();
  return spans;
}

function restOfLine(text: string, from: number): string {
  const line = /[^\r\n]*/y;
  line.lastIndex = from;
  return line.exec(text)?.[0] ?? '';
}

function isAloneOnLine(text: string, token: Token): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', token.start - 1), text.lastIndexOf('\r', token.start - 1)) + 1;
  return /^\s*$/.test(text.slice(lineStart, token.start)) && /^\s*\d*\s*(--.*)?;?$/.test(restOfLine(text, token.end));
}

function endsStatement(state: State, dialect: Dialect, delimiter: string): boolean {
  if (delimiter !== ';') return true;
  if (state.blocks > 0) return false;
  if (state.parens > 0 && isRule(state)) return false;
  return !(dialect === 'mssql' && isRoutine(state));
}

function isRule(state: State): boolean {
  return state.words[0] === 'create' && state.words.slice(1, 4).includes('rule');
}

const ROUTINE_WORDS = new Set(['trigger', 'procedure', 'proc', 'function', 'event', 'package']);
const BEFORE_ROUTINE_WORD = new Set([
  'table',
  'view',
  'index',
  'schema',
  'database',
  'type',
  'user',
  'role',
  'sequence',
]);

function isRoutine(state: State): boolean {
  if (state.words[0] !== 'create' && state.words[0] !== 'alter') return false;
  for (const word of state.words.slice(1)) {
    if (ROUTINE_WORDS.has(word)) return true;
    if (BEFORE_ROUTINE_WORD.has(word)) return false;
  }
  return false;
}

const NOT_CLOSING = new Set(['if', 'loop', 'while', 'repeat', 'for']);
const TRANSACTION_WORDS = new Set([
  'transaction',
  'tran',
  'work',
  'immediate',
  'deferred',
  'exclusive',
  'name',
  'distributed',
  'isolation',
  'read',
  'not',
]);

/** Counts parentheses and BEGIN … END / CASE … END where the dialect lets statements hold statements. */
function follow(state: State, token: Token, word: string, text: string, dialect: Dialect): void {
  const char = text[token.start];
  if (token.kind === 'mark') {
    if (char === '(') state.parens++;
    else if (char === ')') state.parens = Math.max(0, state.parens - 1);
  }
  const holdsBlocks = blocksCount(state, dialect);
  if (state.afterEnd) {
    state.afterEnd = false;
    // END IF, END LOOP close what was never counted.
    if (NOT_CLOSING.has(word)) state.blocks++;
    if (word === 'case') return;
  }
  if (state.afterBegin) {
    state.afterBegin = false;
    if (TRANSACTION_WORDS.has(word) || (dialect === 'postgres' && word !== 'atomic')) state.blocks--;
    else state.atomic = true;
  }
  if (word === '') return;
  if (state.words.length < FIRST_WORDS) state.words.push(word);
  if (!holdsBlocks) return;
  if (word === 'begin') {
    state.blocks++;
    state.afterBegin = true;
  } else if (word === 'case') {
    if (state.blocks > 0) state.blocks++;
  } else if (word === 'end' && state.blocks > 0) {
    state.blocks--;
    state.afterEnd = true;
  }
}

function blocksCount(state: State, dialect: Dialect): boolean {
  if (isRoutine(state)) return true;
  if (dialect === 'mssql') return true;
  if (dialect === 'snowflake' || dialect === 'bigquery' || dialect === 'databricks') {
    const first = state.words[0];
    return first === undefined || first === 'begin' || first === 'declare' || first === 'execute';
  }
  return false;
}

function isCopyFromStdin(text: string, state: State): boolean {
  if (state.words[0] !== 'copy') return false;
  return /\bfrom\s+stdin\b/i.test(text.slice(state.start, state.end));
}

/** Offset behind the `\.` line that ends COPY data, or the end of the text. */
function endOfCopyData(text: string, from: number): number {
  const close = /^\\\.[ \t]*$/gm;
  close.lastIndex = from;
  const match = close.exec(text);
  return match ? match.index + match[0].length : text.length;
}
