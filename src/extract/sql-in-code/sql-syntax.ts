// A dialect in; the judge that says whether a text is a statement of it, and where it stops being one.

import type { Dialect } from '../../model/dialect';
import { loadParsers } from '../syntax/parse-sql';
import { askParser } from '../syntax/sqlparser/engine';
import { mapLines, startOffset } from '../syntax/sqlparser/lines';
import type { Syntax } from './fill-holes';

/** Marks of clients: `{{name}}`, `:name`, `@name`, `$name`, `?`, `??`, and `$<name>`, `${name}` of pg-promise. Postgres knows none. */
const POSTGRES_MARKS =
  /\{\{[^{}\n]{1,120}\}\}|\$\{[\w.:~ ]+\}|\$[<[(/]\s*[\w.]+(?::\w+|~)?\s*[>\])/]|(?<![:\w\]]):(?:\.\.\.)?[A-Za-z_]\w*:?(?!:)|(?<![\w@<>&|=!~*+-])@[A-Za-z_]\w*|\$(?=[a-z_])\w+(?![\w$])|\?\?|(?<=(?:[=<>(,+*/-]|\b(?:like|limit|offset|and|or|between|in|is|then|else|when|values|any|interval|by|select|not|returning|where|from|into|update))\s*)\?(?![|&?])/gi;

interface Postgres {
  parseSync(text: string): unknown;
}

export async function syntaxOf(dialect: Dialect): Promise<Syntax> {
  await loadParsers(dialect);
  if (dialect !== 'postgres') {
    return {
      refuse: (text) => refusedBySqlparser(text, dialect),
      parameter: '?',
      clientMarks: /\{\{[^{}\n]{1,120}\}\}|\?\?/g,
    };
  }
  const parser: Postgres = await import('libpg-query');
  return { refuse: (text) => refusedByPostgres(text, parser), parameter: '$1', clientMarks: POSTGRES_MARKS };
}

function refusedByPostgres(text: string, parser: Postgres): { offset: number | null } | null {
  try {
    parser.parseSync(text);
    return null;
  } catch (error) {
    const position = (error as { sqlDetails?: { cursorPosition?: unknown } }).sqlDetails?.cursorPosition;
    if (typeof position !== 'number' || position < 0) return { offset: null };
    // The server counts characters from 0, of which some take two units here.
    return { offset: [...text].slice(0, position).join('').length };
  }
}

function refusedBySqlparser(text: string, dialect: Dialect): { offset: number | null } | null {
  const answer = askParser(text, dialect);
  if ('trees' in answer) return answer.trees.length > 0 ? null : { offset: null };
  if (answer.line === null) return { offset: null };
  const column = answer.column ?? 1;
  const range = { line: answer.line, startColumn: column, endLine: answer.line, endColumn: column };
  return { offset: startOffset(mapLines(text), range) };
}
