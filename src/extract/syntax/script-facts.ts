// One SQL text and its dialect in; its statements as facts out, with a Problem for every place nobody understood.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { Problem } from '../../model/problem';
import type { RoutineBody, SqlScript, Statement } from '../../model/sql';
import { loadParsers, parseSql } from './parse-sql';

export async function scriptFacts(
  path: string,
  text: string,
  dialect: Dialect,
  markers: string | null,
): Promise<FileFacts> {
  await loadParsers(dialect);
  const script = parseSql(text, dialect);
  return { path, facts: [{ kind: 'sql-script', script, markers }], problems: scriptProblems(path, script) };
}

/** What of a script was not understood: opaque statements, SQL put together at run time, bodies not read. */
export function scriptProblems(path: string, script: SqlScript): Problem[] {
  const problems: Problem[] = [];
  collect(script.statements, path, problems);
  return problems;
}

function collect(statements: readonly Statement[], path: string, problems: Problem[]): void {
  for (const statement of statements) {
    switch (statement.kind) {
      case 'opaque':
        problems.push({ path, line: statement.range.line, reason: notUnderstood(statement.reason) });
        break;
      case 'create-schema':
      case 'create-rule':
        collect(statement.statements, path, problems);
        break;
      case 'create-routine':
      case 'do':
        collectBody(statement.body, statement.range.line, path, problems);
        break;
      case 'create-trigger':
        if (statement.body) collectBody(statement.body, statement.range.line, path, problems);
        break;
    }
  }
}

function collectBody(body: RoutineBody, line: number, path: string, problems: Problem[]): void {
  if (body.unread !== null) problems.push({ path, line, reason: notUnderstood(body.unread) });
  for (const place of body.dynamic) {
    problems.push({ path, line: place.line, reason: 'not understood: SQL that is put together at run time' });
  }
  collect(body.statements, path, problems);
}

function notUnderstood(reason: string): string {
  return reason.startsWith('not understood: ') ? reason : `not understood: ${reason}`;
}
